import type { Filled } from './forms.ts';
import type { GivenMessage } from './message-text.ts';
import type { Place } from './pressing.ts';
import type { Caller } from './promising.ts';

/** Somebody wrote to the bot. */
export interface Written {
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  /** Where the answer stands; in the channel itself when absent. */
  readonly thread: string | undefined;
  /** The message: when it was written, in seconds, as Slack names it. */
  readonly message: string;
  /** Names the message: the same however often Slack tells of it. */
  readonly key: string;
  /** Slack told of it before, and had no word that it arrived: perhaps to this bot before it was restarted. */
  readonly again: boolean;
}

/** Somebody typed the slash command. */
export interface Typed {
  readonly text: string;
  readonly trigger: string;
  readonly caller: Caller;
}

/** Somebody pressed a button. */
export interface Pressed {
  readonly value: string;
  readonly user: string;
  /** As others read it. */
  readonly name: string;
  readonly place: Place;
  readonly key: string;
}

/** Somebody chose a message and asked who said what in it. */
export interface Chosen {
  readonly message: GivenMessage;
  readonly trigger: string;
  readonly caller: Caller;
}

/** Somebody asked for a form. */
export interface Wanted {
  /** As the shortcut calls it. */
  readonly form: string;
  readonly trigger: string;
  readonly user: string;
  readonly key: string;
}

/** Somebody sent a form. */
export interface Submitted {
  /** As it is called. */
  readonly form: string;
  readonly filled: Filled;
  readonly user: string;
  /** Where it was asked for. */
  readonly metadata: string;
  /** Names the sending. */
  readonly key: string | undefined;
}
