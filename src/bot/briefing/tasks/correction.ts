import { deliveryByKey, markDone, settle, type Told } from '../../../store/deliveries.ts';
import { markFixed, nothingToFix, openFix } from '../../../store/follow-ups.ts';
import { isBig } from '../../corrections/changes.ts';
import { correctionReply } from '../../corrections/corrected.ts';
import { destinationOfPlace } from '../briefing.ts';
import { correctionsOf, postOf } from '../content.ts';
import { followUp } from './follow-up.ts';
import { type DeliverySetup, type Job, type Task, toldBy } from './task.ts';

/** A correction that cannot be made is tried for so long. */
const LIFE_MS = 24 * 60 * 60_000;

/** What a post would tell now: of each article the version of now, and what it was before. */
function toldNow(
  told: readonly Told[],
  versions: ReadonlyMap<string, string>,
  now: Date,
): readonly Told[] {
  return told.map((one) => {
    const version = versions.get(one.id);
    if (version === undefined || version === one.version || one.passedOver) return one;
    const before = { version: one.version, at: now.toISOString() };
    return { ...one, version, was: [...(one.was ?? []), before] };
  });
}

/** The versions of now, by article. */
export const versionsIn = (library: DeliverySetup['library']): ReadonlyMap<string, string> =>
  new Map(library.articles().map(({ id, version }) => [id, version]));

/** Whoever saves a file often saves it again: so long changes are gathered. */
const GATHER_MS = 60_000;

/**
 * Opens the correction of a post that tells what an article no longer says.
 * @returns false when it is being corrected just now, and must be looked at again
 */
export async function correctPost(
  { store, now }: Pick<DeliverySetup, 'store' | 'now'>,
  post: Job['row'],
  versions: ReadonlyMap<string, string>,
): Promise<boolean> {
  const moment = now();
  const before = toldBy(post);
  const told = toldNow(before, versions, moment);
  if (sameVersions(before, told)) return true;
  const fix = followUp(post, 'fix', destinationOfPlace(post.place));
  const known = await deliveryByKey(store, fix.key);
  // The same was looked at before, and was nothing to speak of.
  if (known?.state === 'empty' && sameVersions(toldBy(known), told)) return true;
  const notBefore = new Date(moment.getTime() + GATHER_MS).toISOString();
  return openFix(store, fix, { now: moment.toISOString(), notBefore });
}

const sameVersions = (one: readonly Told[], other: readonly Told[]): boolean =>
  one.length === other.length && one.every(({ version }, at) => version === other[at]?.version);

/** Brings a post in step with its articles, and says in it what was corrected. */
export function fixTask(setup: DeliverySetup, { row, briefing, platform }: Job): Task {
  const { store, library, now } = setup;
  let reply: { readonly big: boolean; readonly number: number } | undefined;
  return {
    name: 'correction',
    destination: briefing.destination,
    until: new Date(Date.parse(row.slot) + LIFE_MS),
    unknown: 'repeat',
    async make() {
      const post = await deliveryByKey(store, row.parent ?? '');
      if (!post?.message) {
        await settle(store, row.key, 'empty', 'the post is not there');
        return { nothing: 'done', say: 'the post is not there' };
      }
      const { message } = post;
      const at = now();
      const told = toldNow(toldBy(post), versionsIn(library), at);
      const corrections = await correctionsOf(library, briefing, told);
      const fresh = corrections.find((one) => one.at.getTime() === at.getTime());
      if (!fresh) {
        await nothingToFix(store, row.key, told);
        return { nothing: 'done', say: 'no quotation and no figure changed' };
      }
      reply = { big: fresh.changes.some(isBig), number: corrections.length };
      const body = await postOf(library, briefing, told);
      return { told, send: () => platform.edit(briefing.destination, message, body, post.key) };
    },
    async sent(_message, told) {
      const post = await deliveryByKey(store, row.parent ?? '');
      const more =
        post && reply?.big
          ? followUp(post, 'reply', briefing.destination, `reply|${reply.number}`)
          : undefined;
      await markFixed(store, row, told, more && { ...more, articles: told }, now().toISOString());
    },
    failed: (state, reason) => settle(store, row.key, state, reason),
  };
}

/** Tells in the thread of a post of a big correction. */
export async function replyTask(
  setup: DeliverySetup,
  { row, briefing, platform }: Job,
): Promise<Task> {
  const { store, library } = setup;
  const message = (await deliveryByKey(store, row.parent ?? ''))?.message;
  return {
    name: 'reply about a correction',
    destination: briefing.destination,
    ...(message && { replyTo: message }),
    until: new Date(Date.parse(row.slot) + LIFE_MS),
    unknown: 'find',
    async make() {
      const told = toldBy(row);
      const last = (await correctionsOf(library, briefing, told)).at(-1);
      if (!message || !last) {
        await settle(store, row.key, 'empty');
        return { nothing: 'done', say: 'nothing to say' };
      }
      const body = correctionReply(await postOf(library, briefing, told), last, briefing.timezone);
      const send = () => platform.send(briefing.destination, body, row.key, { replyTo: message });
      return { told, send };
    },
    sent: (ts) => markDone(store, row.key, ts),
    failed: (state, reason) => settle(store, row.key, state, reason),
  };
}
