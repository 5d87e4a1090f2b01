import { channel } from 'node:diagnostics_channel';
import type { Reply } from '../../reply/reply.ts';
import { deliveryByMark, lastSlot, openDelivery, subscribedSince } from '../../store/deliveries.ts';
import { type Destination, keyMark, type Platform } from '../platform.ts';
import { type Briefing, deliveryKey, placeOfDestination } from './briefing.ts';
import { articlesOf, briefingOf, newsNow } from './content.ts';
import { parseCron } from './cron.ts';
import { type DeliverySetup, deliverNext, toldBy } from './deliver.ts';
import { dueSlot } from './due.ts';
import { slotsAfter } from './slots.ts';

/** What people can ask of the briefings. */
export interface Briefings {
  readonly all: readonly Briefing[];
  /** The next slots of a briefing, soonest first. */
  next(briefing: Briefing, count: number): readonly Date[];
  /** What would be posted now: to the place asked from, or else to the briefing's first. Nothing when nothing is new. */
  preview(briefing: Briefing, where?: Destination): Promise<Reply | undefined>;
}

export interface BriefingService extends Briefings {
  /** Opens what is due and works on what is open. Never rejects. */
  beat(): Promise<void>;
  /** What a post with this mark says, for its buttons. */
  posted(mark: string): Promise<Reply | undefined>;
  /** Ends when no post is under way. */
  idle(): Promise<void>;
  /** Begins nothing more, and ends when the posts under way have ended. */
  stop(): Promise<void>;
}

const steps = channel('readout:delivery');

export function createBriefings(
  setup: DeliverySetup & { readonly platforms: readonly Platform[] },
): BriefingService {
  const { store, briefings, platforms, log, now } = setup;
  /** One round of posts a platform, so that a slow one does not hold up the other. */
  const rounds = new Map<Platform['name'], Promise<void>>();
  let stopped = false;

  async function open(briefing: Briefing, destination: Destination): Promise<void> {
    const moment = now();
    const place = placeOfDestination(destination);
    const { id, schedule, timezone } = briefing;
    const since = await subscribedSince(store, {
      ...{ briefing: id, place, schedule, timezone, first_seen: moment.toISOString() },
    });
    const last = await lastSlot(store, id, place, moment.toISOString());
    const from = new Date(last !== undefined && last > since ? last : since);
    const slot = dueSlot(briefing, from, moment);
    if (!slot) return;
    const key = deliveryKey(id, place, slot);
    const row = {
      ...{ key, mark: keyMark(key), briefing: id, place, slot: slot.toISOString() },
    };
    if (await openDelivery(store, row, moment.toISOString())) {
      steps.publish({ step: 'opened', key: row.key });
      log.info({ delivery: row.key }, 'briefing due');
    }
  }

  async function round(platform: Platform): Promise<void> {
    try {
      while (!stopped && (await deliverNext(setup, platform)));
    } catch (error) {
      log.error(
        { platform: platform.name, error: String(error) },
        'briefings: the database failed',
      );
    } finally {
      rounds.delete(platform.name);
      steps.publish({ step: 'rested', key: platform.name });
    }
  }

  const idle = async (): Promise<void> => {
    await Promise.all(rounds.values());
  };

  return {
    all: briefings,
    next(briefing, count) {
      const slots: Date[] = [];
      for (const slot of slotsAfter(parseCron(briefing.schedule), briefing.timezone, now())) {
        slots.push(slot);
        if (slots.length === count) break;
      }
      return slots;
    },
    async preview(briefing, where) {
      const places = briefing.destinations.map(placeOfDestination);
      const here = where && placeOfDestination(where);
      const place = here !== undefined && places.includes(here) ? here : places[0];
      if (place === undefined) return undefined;
      const told = await newsNow(setup, { briefing: briefing.id, place });
      const shown = told.filter(({ passedOver }) => !passedOver);
      if (shown.length === 0) return undefined;
      const articles = await articlesOf(setup.library, shown);
      return briefingOf(setup.library, articles, 'A preview: this is what would be posted now.');
    },
    async posted(mark) {
      const row = await deliveryByMark(store, mark);
      if (!row) return undefined;
      const shown = toldBy(row).filter(({ passedOver }) => !passedOver);
      const articles = await articlesOf(setup.library, shown);
      return articles.length > 0 ? briefingOf(setup.library, articles) : undefined;
    },
    async beat() {
      if (stopped) return;
      try {
        for (const briefing of briefings) {
          for (const destination of briefing.destinations) await open(briefing, destination);
        }
      } catch (error) {
        log.error({ error: String(error) }, 'briefings: the database failed');
      }
      for (const platform of platforms) {
        if (!rounds.has(platform.name)) rounds.set(platform.name, round(platform));
      }
    },
    idle,
    stop() {
      stopped = true;
      return idle();
    },
  };
}
