import type { Reply } from '../../reply/reply.ts';
import { briefingAt } from '../../store/briefings.ts';
import { deliveryByKey, deliveryByMark } from '../../store/deliveries.ts';
import type { Platform } from '../platform.ts';
import { within } from '../within.ts';
import type { Briefing, BriefingPlan } from './briefing.ts';
import { type ConfiguredBriefing, keepConfigured } from './configured.ts';
import { articlesOf, briefingOf, postOf } from './content.ts';
import { createCorrector } from './correcting.ts';
import { type Crew, createCrew } from './crew.ts';
import { type BriefingDesk, createDesk } from './desk.ts';
import { fromRow } from './kept-briefing.ts';
import { newsNow } from './news-now.ts';
import { openDue } from './opening.ts';
import { shownAs } from './shown-as.ts';
import { type Decided, decideAsked, dropOverdue } from './tasks/approval.ts';
import { editorsOf } from './tasks/post.ts';
import { type DeliverySetup, toldBy } from './tasks/task.ts';
import { createTroubles } from './trouble.ts';

/** What people can ask of the briefings. */
export interface Briefings extends BriefingDesk {
  /** The channel in which the question with this mark was asked of editors. */
  asked(mark: string): Promise<string | undefined>;
  /** Decides about the post that the question with this mark is about; whether somebody may is decided before. */
  decide(mark: string, decision: 'approved' | 'dropped', by: string): Promise<Decided>;
  /**
   * What keeps this briefing from its channel, or from the editors', and what to do about it: nothing where all is well,
   * or the platform does not say in time.
   */
  missing(briefing: BriefingPlan): Promise<readonly string[]>;
  /** What would be posted now. Nothing when nothing is new. */
  preview(briefing: Briefing): Promise<Reply | undefined>;
}

export interface BriefingService extends Briefings {
  /** Opens what is due and works on what is open, once the whole library is read. Never rejects. */
  beat(): Promise<void>;
  /** What a post with this mark says, for its buttons. */
  posted(mark: string): Promise<Reply | undefined>;
  /** Ends when no post is under way. */
  idle(): Promise<void>;
  /** Begins nothing more, and ends when the posts under way have ended. */
  stop(): Promise<void>;
}

export interface BriefingsSetup extends Omit<DeliverySetup, 'begun'> {
  readonly platforms: readonly Platform[];
  readonly configured?: ConfiguredBriefing;
}

/** Whoever sets a briefing up waits for so long to hear whether it can be posted. */
const LOOK_MS = 2_000;

/** What is shown of a briefing that is no more. */
const USUAL = { about: { kind: 'all' }, form: 'short', timezone: 'UTC' } as const;

export function createBriefings(parts: BriefingsSetup): BriefingService {
  const setup = { ...parts, begun: parts.now() };
  const { store, configured, platforms, log, now } = setup;
  const troubleOf = createTroubles(log);
  const trouble = troubleOf();
  const corrector = createCorrector(setup);
  const crews = new Map<Platform['name'], Crew>();
  let stopped = false;
  let inStep = false;

  function crewOf(platform: Platform): Crew {
    const crew = crews.get(platform.name) ?? createCrew(setup, platform, troubleOf);
    crews.set(platform.name, crew);
    return crew;
  }

  function wakeAll(): void {
    if (!stopped) for (const platform of platforms) crewOf(platform).wake();
  }

  return {
    ...createDesk(setup),
    async missing({ destination, approval }) {
      const platform = platforms.find(({ name }) => name === destination.platform);
      if (!platform) return [];
      const editors = approval && editorsOf({ destination }, approval.channel);
      const [post, ask] = await Promise.all(
        [destination, editors].map((to) => to && within(LOOK_MS, platform.missing(to))),
      );
      return [
        ...(post ? [`It cannot be posted as things are: ${post}.`] : []),
        ...(ask ? [`The editors cannot be asked as things are: ${ask}.`] : []),
      ];
    },
    async preview(briefing) {
      await setup.library.whole;
      const shown = (await newsNow(setup, briefing)).filter(({ passedOver }) => !passedOver);
      if (shown.length === 0 && briefing.whenEmpty === 'skip') return undefined;
      const articles = await articlesOf(setup.library, shown);
      const note = 'A preview: this is what would be posted now.';
      return briefingOf(setup.library, briefing, articles, note);
    },
    async posted(mark) {
      const row = await deliveryByMark(store, mark);
      const told = row ? toldBy(row) : [];
      if (!row || told.every(({ passedOver }) => passedOver)) return undefined;
      const post = row.parent === null ? row : await deliveryByKey(store, row.parent);
      const place = post?.place ?? row.place;
      const kept = await briefingAt(store, { id: row.briefing, place });
      const shows = { ...(kept ? fromRow(kept) : USUAL), ...(post && shownAs(post)) };
      return postOf(setup.library, shows, told);
    },
    async asked(mark) {
      const ask = await deliveryByMark(store, mark);
      return ask?.kind === 'ask' ? ask.spot.split(':')[1] : undefined;
    },
    async decide(mark, decision, by) {
      const ask = await deliveryByMark(store, mark);
      if (ask?.kind !== 'ask') return { state: 'over' };
      const decided = await decideAsked(setup, ask, decision, by);
      const platform = platforms.find(({ name }) => name === ask.platform);
      const ready = !stopped && !setup.library.reading();
      if (decided.state === 'done' && platform && ready) crewOf(platform).wake();
      return decided;
    },
    async beat() {
      // Part of the library must not be taken for all the news.
      if (stopped || setup.library.reading()) return;
      try {
        if (!inStep) await keepConfigured(store, configured, now());
        inStep = true;
        await openDue(setup, now(), wakeAll);
        await dropOverdue(setup);
        await corrector.beat();
        trouble.over();
      } catch (error) {
        trouble.met(error);
      }
      wakeAll();
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
