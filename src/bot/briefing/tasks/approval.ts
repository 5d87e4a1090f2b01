import type { Block, Reply } from '../../../reply/reply.ts';
import { decide, overdueForEditors } from '../../../store/approvals.ts';
import { deliveryByKey, markDone, settle } from '../../../store/deliveries.ts';
import type { FollowUp } from '../../../store/follow-ups.ts';
import type { Destination } from '../../platform.ts';
import { postOf, timeInWords } from '../content.ts';
import { standingOf } from '../standing.ts';
import { followUp } from './follow-up.ts';
import { editorsOf, failedPost } from './post.ts';
import { type DeliverySetup, type Job, type Task, toldBy } from './task.ts';

/** A question that was not asked by the platform's fault is tried to be withdrawn or noted for so long. */
const VERDICT_LIFE_MS = 24 * 60 * 60_000;
const ASKED_MS = 5_000;

/** Shows editors what would be posted, with the buttons that decide. */
export function askTask(setup: DeliverySetup, { row, briefing, platform }: Job): Task {
  const { store } = setup;
  const deadline = new Date(row.deadline ?? row.slot);
  const to = editorsOf(briefing, channelIn(row.spot));
  return {
    name: 'question to the editors',
    destination: to,
    until: deadline,
    unknown: 'find',
    async make() {
      const held = await deliveryByKey(store, row.parent ?? '');
      if (held?.state !== 'held') {
        await settle(store, row.key, 'empty', 'there is nothing to decide any more');
        return { nothing: 'done', say: 'nothing to decide any more' };
      }
      const told = toldBy(row);
      const question: Block = {
        type: 'channel',
        before: 'For approval: this is posted to ',
        channel: briefing.destination.channel,
        after: ` when somebody presses Approve by ${timeInWords(deadline, briefing.timezone)}, and else dropped.`,
      };
      const post = await postOf(setup.library, briefing, told);
      const reply = withDecision(question, post, row.mark);
      return { told, send: () => platform.send(to, reply, row.key) };
    },
    sent: (message) => markDone(store, row.key, message),
    async failed(state, reason) {
      await settle(store, row.key, state, reason);
      // The post itself ends at its deadline, and is told of then.
    },
  };
}

const withDecision = (question: Block, post: Reply, mark: string): Reply => ({
  ...post,
  blocks: [question, ...post.blocks, { type: 'decision', mark }],
});

const channelIn = (spot: string): string => spot.split(':')[1] ?? '';

/** Notes at the question what was decided, and takes its buttons away. */
export function verdictTask(setup: DeliverySetup, { row, briefing, platform }: Job): Task {
  const { store } = setup;
  const to = editorsOf(briefing, channelIn(row.spot));
  return {
    name: 'verdict',
    destination: to,
    until: new Date(Date.parse(row.slot) + VERDICT_LIFE_MS),
    unknown: 'repeat',
    async make() {
      const post = await deliveryByKey(store, row.parent ?? '');
      const ask = await deliveryByKey(store, `${row.parent}|ask`);
      if (ask?.state === 'open' || ask?.state === 'sending')
        return { nothing: 'wait', reason: 'the question is still on its way', waitMs: ASKED_MS };
      const message = ask?.message;
      if (!post || !ask || !message) {
        await settle(store, row.key, 'empty', 'the question did not arrive');
        return { nothing: 'done', say: 'the question did not arrive' };
      }
      const at = timeInWords(new Date(post.decided_at ?? row.slot), briefing.timezone);
      const note = verdictIn(post, at);
      const told = toldBy(post);
      const reply = await postOf(setup.library, briefing, told, note);
      return { told, send: () => platform.edit(to, message, reply, ask.key) };
    },
    sent: (message) => markDone(store, row.key, message),
    failed: (state, reason) => settle(store, row.key, state, reason),
  };
}

function verdictIn({ state, decision, decided_by: by }: Job['row'], at: string): string {
  if (by) return `${decision === 'approved' ? 'Approved' : 'Dropped'} by ${by}, ${at}.`;
  return state === 'missed'
    ? `Not posted: the next briefing took its place, ${at}.`
    : `Dropped: nobody approved it by ${at}.`;
}

/** What became of somebody's decision. */
export type Decided =
  | { readonly state: 'done'; readonly decision: 'approved' | 'dropped' }
  | {
      readonly state: 'before';
      readonly decision: 'approved' | 'dropped';
      readonly by: string | null;
    }
  | { readonly state: 'over' };

/** The note of a decision about a post, where it was asked for. */
export const verdictAbout = (post: Job['row'], ask: Job['row']): FollowUp =>
  followUp(post, 'verdict', destinationOf(ask));

/** Drops what nobody approved of in time, and says so where it was asked. */
export async function dropOverdue(setup: DeliverySetup): Promise<void> {
  const { store, now, log } = setup;
  const moment = now().toISOString();
  for (const post of await overdueForEditors(store, moment)) {
    const ask = await deliveryByKey(store, `${post.key}|ask`);
    if (!ask) continue;
    if (ask.message === null) {
      await unasked(setup, post, ask);
      continue;
    }
    const verdict = verdictAbout(post, ask);
    if (await decide(store, post.key, { decision: 'dropped', by: null, now: moment }, verdict)) {
      log.warn({ delivery: post.key }, 'briefing dropped: nobody approved it in time');
    }
  }
}

/** A post that no editor could see has failed like one that could not be posted. */
async function unasked(setup: DeliverySetup, post: Job['row'], ask: Job['row']): Promise<void> {
  const standing = await standingOf(setup.store, post);
  const why = ask.reason ? `: ${ask.reason}` : '';
  const reason = `the editors could not be asked in the channel ${channelIn(ask.spot)}${why}`;
  setup.count?.(post.platform, 'failed');
  setup.log.error({ delivery: post.key, reason }, 'briefing given up: nobody could approve it');
  if (!standing) return settle(setup.store, post.key, 'failed', reason);
  await failedPost(setup, post, standing.briefing, { state: 'failed', reason });
}

const destinationOf = ({ platform, tenant, spot }: Job['row']): Destination => ({
  platform,
  ...(tenant && { tenant }),
  channel: channelIn(spot),
});

/** Decides about the post that a question is about. Of several who do, and of several presses, one counts. */
export async function decideAsked(
  { store, now }: Pick<DeliverySetup, 'store' | 'now'>,
  ask: Job['row'],
  decision: 'approved' | 'dropped',
  by: string,
): Promise<Decided> {
  const key = ask.parent ?? '';
  const post = await deliveryByKey(store, key);
  if (!post) return { state: 'over' };
  const verdict = verdictAbout(post, ask);
  const moment = now().toISOString();
  if (await decide(store, key, { decision, by, now: moment }, verdict))
    return { state: 'done', decision };
  const settled = await deliveryByKey(store, key);
  return settled?.decision
    ? { state: 'before', decision: settled.decision, by: settled.decided_by }
    : { state: 'over' };
}
