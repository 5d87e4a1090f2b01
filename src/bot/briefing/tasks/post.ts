import { holdForEditors } from '../../../store/approvals.ts';
import { laterSlot, markSent, settle, type Told } from '../../../store/deliveries.ts';
import { failPost } from '../../../store/follow-ups.ts';
import type { Destination } from '../../platform.ts';
import { type Briefing, slotLife } from '../briefing.ts';
import { lateNote, postOf } from '../content.ts';
import { newsNow, withoutShown } from '../news-now.ts';
import { showsText } from '../shown-as.ts';
import { correctPost, versionsIn } from './correction.ts';
import { followUp } from './follow-up.ts';
import { type DeliverySetup, type Job, type Task, toldBy } from './task.ts';

/** So many failures in a row pause a briefing. */
const MOST_FAILURES = 10;
/** What was approved late is still posted. */
const APPROVED_LIFE_MS = 15 * 60_000;
const NEWS_UNKNOWN = 'what is new is not known';

/** The post of a briefing for a slot; with an approval, first its way to the editors. */
export function postTask(setup: DeliverySetup, { row, briefing, platform }: Job): Task {
  const { store, now } = setup;
  const { destination, notify, approval } = briefing;
  const slot = new Date(row.slot);
  const decided = row.decided_at === null ? 0 : Date.parse(row.decided_at) + APPROVED_LIFE_MS;

  /**
   * What certainly was not posted is chosen anew, as another briefing may have told it meanwhile; of what editors
   * approved of, only that is left out.
   */
  function chosen(): readonly Told[] | Promise<readonly Told[]> {
    if (row.tried_at !== null) return toldBy(row);
    return row.decision === null
      ? newsNow(setup, briefing, row.key)
      : withoutShown(store, briefing, toldBy(row), row.key);
  }

  /** What a post told that was found although nobody had noted it: all that had been seen by its slot. */
  async function newsThen(): Promise<readonly Told[]> {
    const seen = await setup.firstSeen();
    const news = await newsNow(setup, briefing, row.key);
    return news.filter(({ id, version }) => (seen(id, version) ?? now()) <= slot);
  }

  return {
    name: 'briefing',
    destination,
    until: new Date(Math.max(slot.getTime() + slotLife(briefing), decided)),
    unknown: 'find',
    async make() {
      if (row.attempts > 1 && row.decision === null && (await laterSlot(store, row))) {
        const reason = 'it could not be posted before the next one was due';
        return { nothing: 'fail', reason: row.reason ? `${reason}: ${row.reason}` : reason };
      }
      const told = await chosen();
      const empty = told.every(({ passedOver }) => passedOver);
      const unknown =
        empty && row.decision === null ? newsUnknown(setup.library, briefing) : undefined;
      if (unknown !== undefined) return { nothing: 'wait', reason: unknown };
      if (empty && briefing.whenEmpty === 'skip') {
        await settle(store, row.key, 'empty');
        return { nothing: 'done', say: 'nothing new' };
      }
      if (approval && row.decision === null) {
        const moment = now();
        const deadline = new Date(moment.getTime() + approval.minutes * 60_000).toISOString();
        const ask = followUp(row, 'ask', editorsOf(briefing, approval.channel));
        await holdForEditors(
          store,
          row.key,
          { ...ask, articles: told, deadline },
          showsText(briefing),
          moment.toISOString(),
        );
        return { nothing: 'asked', say: 'editors are asked first' };
      }
      // Whoever approved of it knows that it is late.
      const note = row.decision ? undefined : lateNote(slot, briefing.timezone, now());
      const reply = await postOf(setup.library, briefing, told, note);
      return {
        told,
        late: note !== undefined,
        send: () => platform.send(destination, reply, row.key, notify ? { notify } : {}),
      };
    },
    async sent(message, told) {
      const known = told.length === 0 && row.articles === null ? await newsThen() : told;
      await markSent(store, row, message, known);
      // What changed while it was on its way, or with the editors, was not looked for in a post then.
      const post = { ...row, articles: JSON.stringify(known) };
      await correctPost(setup, post, versionsIn(setup.library));
    },
    async failed(state, reason) {
      // The channel is well, and whoever set the briefing up can do nothing about the articles: the log tells who can.
      if (state === 'failed' && row.reason?.startsWith(NEWS_UNKNOWN))
        return settle(store, row.key, 'missed', row.reason);
      return failedPost(setup, row, briefing, { state, reason });
    },
  };
}

/**
 * Why it cannot be said that nothing is new. A folder without any article is taken for one that is not mounted yet.
 */
function newsUnknown(
  { fault, articles }: DeliverySetup['library'],
  { whenEmpty }: Briefing,
): string | undefined {
  const none = whenEmpty === 'skip' && articles().length === 0;
  const why = fault() ?? (none ? 'there is no article' : undefined);
  return why && `${NEWS_UNKNOWN}: ${why}`;
}

/** Ends a post that did not arrive: it counts, and whoever set the briefing up is told. */
export async function failedPost(
  { store, now, log }: DeliverySetup,
  row: Job['row'],
  { createdBy: { id: by }, destination }: Briefing,
  { state, reason }: { readonly state: 'failed' | 'unsure'; readonly reason: string },
): Promise<void> {
  const report = by && followUp(row, 'report', { ...destination, channel: '', person: by });
  const paused = await failPost(store, row, {
    ...{ state, reason, now: now().toISOString(), most: MOST_FAILURES },
    pause: `${MOST_FAILURES} posts in a row failed, the last because ${reason}`,
    ...(report && { report }),
  });
  if (paused)
    log.error({ delivery: row.key, reason }, `briefing paused: ${MOST_FAILURES} failures in a row`);
}

/** Editors have a channel of their own on the same platform, in the same server or workspace. */
export const editorsOf = (
  { destination: { platform, tenant } }: Pick<Briefing, 'destination'>,
  channel: string,
): Destination => ({ platform, ...(tenant && { tenant }), channel });
