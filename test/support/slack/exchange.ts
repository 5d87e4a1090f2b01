import { type Json, type JsonObject, object } from '../discord/json.ts';
import { recordPayload } from '../record.ts';
import type { StoredMessage } from './world.ts';

/** Something that a user did and Slack tells the app of, with all that came of it. */
export interface Exchange {
  readonly kind: 'event' | 'command' | 'press' | 'shortcut' | 'submission';
  /** The event id or the trigger id. */
  readonly id: string;
  readonly channel: string;
  readonly user: string;
  /** The message that the user wrote or whose button was pressed. */
  readonly source?: string;
  /** The thread in which an answer would stand. */
  readonly thread?: string;
  /** The last step of its response_url. */
  readonly responseId?: string;
  readonly sentAt: number;
  /** How often it was delivered. */
  deliveries: number;
  acknowledgedAt?: number;
  /** Why the user was told that it failed: nobody acknowledged it in time. */
  failed?: string;
  /** What acknowledgements carried, one each. */
  readonly acks: (Json | undefined)[];
  /** Messages made or replaced by its response_url, in order, as they were then. */
  readonly responses: StoredMessage[];
  uses: number;
}

/** What goes over the wire: in an envelope by Socket Mode, in a signed request by HTTP. */
export interface Parcel {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: JsonObject;
  readonly exchange: Exchange;
  /** What an acknowledgement does, with what it carries; gives what is wrong with that. */
  readonly acknowledged?: (payload: JsonObject) => string | undefined;
}

/** The ways by which parcels reach the app. */
export interface Transport {
  deliver(parcel: Parcel): void;
}

/** Takes an acknowledgement; only the first one does anything. */
export function acknowledge(
  { exchange, acknowledged }: Parcel,
  at: number,
  payload: unknown,
): void {
  const first = exchange.acknowledgedAt === undefined;
  exchange.acknowledgedAt ??= at;
  exchange.acks.push(payload as Json | undefined);
  recordPayload({ platform: 'slack', method: `ack.${exchange.kind}`, body: payload });
  const problem = first ? acknowledged?.(object(payload)) : undefined;
  if (problem !== undefined) exchange.failed = problem;
}
