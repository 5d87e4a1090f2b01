import type { Notified } from '../asker.ts';
import type { Destination } from '../platform.ts';

/** Somebody, as a platform knows them; the name is only for showing. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Which articles a briefing is about. */
export type About =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic' | 'person' | 'source'; readonly words: string };

/** What a briefing shows of its articles. */
export const FORMS = ['short', 'full', 'figures', 'quotes'] as const;
export type Form = (typeof FORMS)[number];

/** What somebody decides when they set a briefing up. */
export interface BriefingPlan {
  readonly destination: Destination;
  /** Cron expressions of five fields, parted by `;`: due whenever one of them is. */
  readonly schedule: string;
  /** The schedule as it was said. */
  readonly said: string;
  /** IANA time zone in which the schedule is meant. */
  readonly timezone: string;
  readonly about: About;
  readonly form: Form;
  /** Whom each post notifies: chosen explicitly, by somebody who may. */
  readonly notify?: Notified;
  /** Editors who see a post first, in a channel of the same platform and tenant, and have so long to approve of it. */
  readonly approval?: { readonly channel: string; readonly minutes: number };
  /** A missed slot is still posted, marked as late, within so many hours; `null` leaves its news to the next one. */
  readonly lateHours: number | null;
  readonly whenEmpty: 'skip' | 'post';
}

/** A message that goes out by itself to one destination. */
export interface Briefing extends BriefingPlan {
  /** `env` for the configured one, which goes to each of its channels as a briefing of its own. */
  readonly id: string;
  readonly state: 'on' | 'paused' | 'removed';
  /** Why it is paused, when nobody paused it. */
  readonly reason?: string;
  /** The slot that is passed over once. */
  readonly skip?: Date;
  /** Deliveries that failed one after another. */
  readonly failures: number;
  readonly createdBy: Person;
  readonly createdAt: Date;
  /** The next slot that is to be opened. */
  readonly nextAt?: Date;
}

/** The briefing of the configuration. */
export const CONFIGURED = 'env';

/** A post that comes later than this after its slot says that it is late. */
export const LATE_AFTER_MS = 2 * 60_000;

/** So long a slot is tried that is not to be posted late. */
const ON_TIME_MS = 15 * 60_000;

/** So long after its slot a briefing may still be posted. */
export const slotLife = ({ lateHours }: Pick<BriefingPlan, 'lateHours'>): number =>
  lateHours === null ? ON_TIME_MS : Math.max(lateHours * 60 * 60_000, ON_TIME_MS);

/** A destination as one text: the same place has the same text. */
export const placeOfDestination = ({ platform, tenant, channel, thread }: Destination): string =>
  [platform, tenant ?? '', channel, thread ?? ''].join(':');

/** The destination that a place names. */
export function destinationOfPlace(place: string): Destination {
  const [platform, tenant, channel = '', thread] = place.split(':');
  return {
    platform: platform === 'slack' ? 'slack' : 'discord',
    ...(tenant && { tenant }),
    channel,
    ...(thread && { thread }),
  };
}

/** A place without its tenant, which the configuration does not know: where readers see it. */
export const spotOfDestination = ({ platform, channel, thread }: Destination): string =>
  [platform, channel, thread ?? ''].join(':');

/** What a delivery is known by, everywhere and for good. */
export const deliveryKey = (briefing: string, place: string, slot: Date): string =>
  `${briefing}|${place}|${slot.toISOString()}`;
