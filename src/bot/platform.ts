import { createHash } from 'node:crypto';
import type { Reply } from '../reply/reply.ts';
import type { Notified } from './asker.ts';

/** A place that briefings are posted to. */
export interface Destination {
  readonly platform: 'discord' | 'slack';
  /** The guild or workspace, where the channel alone does not say it. */
  readonly tenant?: string;
  readonly channel: string;
  readonly thread?: string;
  /** Somebody who is told in a direct message; the channel is then of no matter. */
  readonly person?: string;
}

/** What a post may have besides. */
export interface PostExtras {
  /** The only one whom it notifies. */
  readonly notify?: Notified;
  /** The message that it replies to, in its thread where there is such a thing. */
  readonly replyTo?: string;
}

/**
 * What became of a post. `sent`: it stands there. `refused`: it certainly does not; `lasting` says that trying again
 * is of no use before somebody has done what `reason` says, `waitMs` for how long the platform asks to wait. `unknown`: the answer was lost, and it may stand there or
 * not: `find` tells.
 */
export type Sent =
  | { readonly state: 'sent'; readonly message: string }
  | {
      readonly state: 'refused';
      readonly reason: string;
      readonly lasting: boolean;
      readonly waitMs?: number;
    }
  | { readonly state: 'unknown'; readonly reason: string };

/**
 * Whether a post stands in a channel. `unreadable`: the history could not be read, which says nothing; `passing` says
 * that it may well be readable soon.
 */
export type Found =
  | { readonly state: 'found'; readonly message: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: string; readonly passing?: boolean };

/**
 * The chat world: one implementation for Discord, one for Slack. Nothing here throws or rejects. Commands run inside a
 * platform; through this port go posts that nobody asked for.
 */
export interface Platform {
  readonly name: Destination['platform'];
  /** Begins to connect and keeps at it until `stop`: what fails is logged once with its remedy and tried again. */
  start(): void;
  /** Takes no more work, lets answers that are under way end, and disconnects. */
  stop(): Promise<void>;
  /** Whether events arrive now. Posts may go through even when none do. */
  connected(): boolean;
  /** Posts once, with the key in it, and repeats nothing by itself unless the platform has said that nothing was posted. */
  send(destination: Destination, reply: Reply, key: string, extras?: PostExtras): Promise<Sent>;
  /** Looks in the channel for the post with this key, sent no earlier than `since`; `replyTo` as it was sent with. */
  find(destination: Destination, key: string, since: Date, replyTo?: string): Promise<Found>;
  /** What keeps posts from a channel, and what to do about it; nothing where all is well, or it cannot be told. */
  missing(destination: Destination): Promise<string | undefined>;
  /** Replaces a post; the key stays, and nobody is notified. */
  edit(destination: Destination, message: string, reply: Reply, key: string): Promise<Sent>;
}

/** A key in 24 characters, as fits a nonce and a button: what a post is found by where the whole key has no room. */
export const keyMark = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 24);

/** Where a platform says how it fares. Details first, as pino has it; never a token among them. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
