import type { Reply } from '../../reply/reply.ts';
import { briefingAt } from '../../store/briefings.ts';
import { deliveryByMark } from '../../store/deliveries.ts';
import type { Platform } from '../platform.ts';
import type { Briefing } from './briefing.ts';
import { type ConfiguredBriefing, keepConfigured } from './configured.ts';
import { articlesOf, briefingOf } from './content.ts';
import { type Crew, createCrew } from './crew.ts';
import { type DeliverySetup, toldBy } from './deliver.ts';
import { type BriefingDesk, createDesk } from './desk.ts';
import { fromRow } from './kept-briefing.ts';
import { newsNow } from './news-now.ts';
import { openDue } from './opening.ts';

/** What people can ask of the briefings. */
export interface Briefings extends BriefingDesk {
  /** What would be posted now. Nothing when nothing is new. */
  preview(briefing: Briefing): Promise<Reply | undefined>;
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

export interface BriefingsSetup extends DeliverySetup {
  readonly platforms: readonly Platform[];
  readonly configured?: ConfiguredBriefing;
}

export function createBriefings(setup: BriefingsSetup): BriefingService {
  const { store, configured, platforms, log, now } = setup;
  const crews = new Map<Platform['name'], Crew>();
  let stopped = false;
  let inStep = false;

  function crewOf(platform: Platform): Crew {
    const crew = crews.get(platform.name) ?? createCrew(setup, platform);
    crews.set(platform.name, crew);
    return crew;
  }

  return {
    ...createDesk(setup),
    async preview(briefing) {
      const shown = (await newsNow(setup, briefing)).filter(({ passedOver }) => !passedOver);
      if (shown.length === 0 && briefing.whenEmpty === 'skip') return undefined;
      const articles = await articlesOf(setup.library, shown);
      const note = 'A preview: this is what would be posted now.';
      return briefingOf(setup.library, briefing, articles, note);
    },
    async posted(mark) {
      const row = await deliveryByMark(store, mark);
      if (!row) return undefined;
      const kept = await briefingAt(store, { id: row.briefing, place: row.place });
      const shown = toldBy(row).filter(({ passedOver }) => !passedOver);
      const articles = await articlesOf(setup.library, shown);
      if (articles.length === 0) return undefined;
      const shows = kept ? fromRow(kept) : ({ about: { kind: 'all' }, form: 'short' } as const);
      return briefingOf(setup.library, shows, articles);
    },
    async beat() {
      if (stopped) return;
      try {
        if (!inStep) await keepConfigured(store, configured, now());
        inStep = true;
        await openDue(setup, now());
      } catch (error) {
        log.error({ error: String(error) }, 'briefings: the database failed');
      }
      for (const platform of platforms) crewOf(platform).wake();
    },
    async idle() {
      await Promise.all([...crews.values()].map(({ idle }) => idle()));
    },
    async stop() {
      stopped = true;
      await Promise.all([...crews.values()].map(({ stop }) => stop()));
    },
  };
}
