import type { DeliveryRow, Told } from '../../../store/deliveries.ts';
import type { Destination, Log, Platform, Sent } from '../../platform.ts';
import type { Briefing } from '../briefing.ts';
import type { NewsSetup } from '../news-now.ts';
import type { Count } from '../tally.ts';

export interface DeliverySetup extends NewsSetup {
  readonly log: Log;
  /** When this process began to post. */
  readonly begun: Date;
  /** How long a channel rests after a message; a second when absent. */
  readonly restMs?: number;
  /** Told what happens to deliveries. */
  readonly count?: Count;
}

/** What is known of a delivery that was claimed. */
export interface Job {
  readonly row: DeliveryRow;
  readonly briefing: Briefing;
  readonly platform: Platform;
}

/** What is about to go out. */
export interface Outgoing {
  /** What it tells: noted before it goes. */
  readonly told: readonly Told[];
  readonly late?: boolean;
  send(): Promise<Sent>;
}

/**
 * Why nothing goes out. `wait`: not yet. `done`: never, and `asked`: when editors approve of it; both are written down
 * already.
 */
export type Nothing =
  | { readonly nothing: 'wait'; readonly reason: string; readonly waitMs?: number }
  | { readonly nothing: 'fail'; readonly reason: string }
  | { readonly nothing: 'done' | 'asked'; readonly say: string };

/** One kind of delivery: what goes out, and what is written down then. */
export interface Task {
  /** What it is called in the log. */
  readonly name: string;
  readonly destination: Destination;
  /** The message to which it replies. */
  readonly replyTo?: string;
  /** It is not begun after this. */
  readonly until: Date;
  /**
   * What is done about one whose end is not known: `find` looks in the channel first, `repeat` does it again, as that
   * comes to the same, and `leave` does nothing, as it may be there.
   */
  readonly unknown: 'find' | 'repeat' | 'leave';
  make(): Promise<Outgoing | Nothing>;
  sent(message: string, told: readonly Told[]): Promise<void>;
  failed(state: 'failed' | 'unsure', reason: string): Promise<void>;
}

/** What a delivery tells, as noted before its first try. */
export const toldBy = ({ articles }: Pick<DeliveryRow, 'articles'>): readonly Told[] =>
  JSON.parse(articles ?? '[]');
