/** What a user asked, and what became of it. */
export interface Question {
  /** Ms on the double's clock; so is the next. */
  readonly sentAt: number;
  /** When the user could first read an answer. */
  answeredAt(): number | undefined;
  /** When the user had a first word: the answer, or that it comes later. */
  heardAt(): number | undefined;
  /** How many messages answer it. */
  answers(): number;
}

/** One platform's double, as far as the tests of the whole bot treat all alike. */
export interface Chat {
  readonly platform: 'discord' | 'slack';
  /** What the bot must be told to come here. */
  readonly env: Readonly<Record<string, string>>;
  /** The same with a token that is not accepted. */
  readonly wrongEnv: Readonly<Record<string, string>>;
  /** What must never be written anywhere, a wrong token neither. */
  readonly secrets: readonly string[];
  /** A destination of briefings, as `BRIEFING_CHANNELS` names it. */
  readonly destination: string;
  /** What the log says when the platform is ready: in it users can ask. */
  readonly readyLine: RegExp;
  /** What the log says when the platform does not work. */
  readonly offLine: RegExp;

  /** A user asks one of the usual things; which, `turn` says. */
  ask(turn?: number): Question;
  /** How many messages of the bot stand in the destination. */
  posts(): number;
  /** How many people and groups these messages have notified, as they were posted. */
  pings(): number;
  /** All that stands there, as the platform has it. */
  text(): string;
  /** The channel of the editors, and how many messages of the bot stand in it. */
  readonly editors: string;
  questions(): number;
  /** Somebody of the editors presses Approve wherever it stands. */
  approve(): void;
  /** How often the bot asked to post one. */
  asked(): number;

  /** Breaks the connection of the next request to post. `moment` is called first: before or after the post is there. */
  cutPost(when: 'before' | 'after', moment: () => void): void;
  /** Holds up the requests to post, or those that answer, until they are let go. */
  hold(what: 'posts' | 'answers'): Held;
  /** Answers every request with 503. */
  outage(): { remove(): void };
  /** Spoils all requests. */
  weather(weather: Weather): void;
  dropSockets(): void;
  until<T>(look: () => T | undefined): Promise<T>;
  close(): Promise<void>;
}

export interface Held {
  /** Ends when a request is held. */
  readonly begun: Promise<unknown>;
  letGo(): void;
}

export interface Weather {
  /** In ms. */
  readonly latency: readonly [least: number, most: number];
  /** The share of requests that are told to wait. */
  readonly tooMany: number;
  /** The share of requests that end with a 5xx, without having done anything. */
  readonly failing: number;
}

export interface ChatOptions {
  /** For how many ms a repeated post is recognised by its nonce, where the platform does so. */
  readonly nonceMemory?: number;
  /** How many ms the platform waits for a first answer. */
  readonly answerWithin?: number;
  /** The share of what users do that is delivered twice. */
  readonly duplicates?: number;
  /** The bot may not read the history of the destination. */
  readonly unreadable?: boolean;
  readonly seed?: number;
}
