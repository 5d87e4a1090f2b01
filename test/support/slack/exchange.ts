import type { Json, JsonObject } from '../discord/json.ts';
import type { StoredMessage } from './world.ts';

/** Something that a user did and Slack tells the app of, with all that came of it. */
export interface Exchange {
  readonly kind: 'event' | 'command' | 'press';
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
}

/** The ways by which parcels reach the app. */
export interface Transport {
  deliver(parcel: Parcel): void;
}
