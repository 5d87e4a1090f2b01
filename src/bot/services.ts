import type { Asker } from './asker.ts';
import type { Briefings } from './briefing/briefings.ts';
import type { Command } from './command.ts';
import type { KeptRequests } from './kept-requests.ts';
import type { Library } from './library.ts';
import type { Destination } from './platform.ts';
import type { Talk } from './talk/talks.ts';

/** What a command may use. */
export interface Services {
  readonly library: Library;
  /** Every command, for `help` and for `ask`, which hands a question on to one of them. */
  readonly commands: readonly Command[];
  /** Where requests are kept that are too long for a button; without it they have none. */
  readonly requests?: KeptRequests;
  /** The briefings, where there are any. */
  readonly briefings?: Briefings;
  /** Who makes the request, on a platform. Never rejects. */
  readonly asker?: () => Promise<Asker>;
  /** Where the request comes from, on a platform. */
  readonly where?: Destination;
  /** What was asked before, where that is remembered; whoever answers a request looks at it once. */
  readonly talk?: Talk;
  /** The id of the article that was asked about before: a request that names none is about that one. */
  readonly focus?: string;
  /** The moment of the request. */
  readonly now: Date;
  /** IANA zone of the reader, where it is known: 'yesterday' is a day of theirs. */
  readonly timeZone?: string;
  /** Takes the details of a failure that is ours; the reader gets the reference only. */
  report(reference: string, error: unknown): void;
}
