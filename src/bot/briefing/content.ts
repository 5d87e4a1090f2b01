import type { Article } from '../../article/article.ts';
import { briefingReply } from '../../reply/briefing.ts';
import type { Read } from '../../reply/place.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Told } from '../../store/deliveries.ts';
import { changesIn, correctedReply, type Step } from '../corrections/corrected.ts';
import type { Library } from '../library.ts';
import { type BriefingPlan, LATE_AFTER_MS } from './briefing.ts';
import { focusOn } from './focus.ts';

/** Many channels are told the same in the same minute: so many messages are kept at hand. */
const MOST_KEPT = 16;
const kept = new WeakMap<Library, Map<string, Promise<Reply>>>();

/** What decides how articles are shown. */
export type Shows = Pick<BriefingPlan, 'about' | 'form'>;

/** The message that tells these articles; that there are none is told, too. */
export function briefingOf(
  library: Library,
  briefing: Shows,
  articles: readonly Article[],
  note?: string,
): Promise<Reply> {
  const { about, form } = briefing;
  const known = kept.get(library) ?? new Map<string, Promise<Reply>>();
  kept.set(library, known);
  const key = JSON.stringify([about, form, articles.map(({ id, version }) => [id, version]), note]);
  const made = known.get(key) ?? makeBriefing(library, briefing, articles, note);
  known.set(key, made);
  made.catch(() => known.delete(key));
  for (const oldest of known.keys()) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
  return made;
}

async function makeBriefing(
  library: Library,
  briefing: Shows,
  articles: readonly Article[],
  note?: string,
): Promise<Reply> {
  const focused = await Promise.all(
    articles.map(async (article) => {
      const read = { article, analysis: await library.analysis(article), current: false };
      // An article that was chosen and has changed since is still shown, as a whole.
      return focusOn(read, briefing) ?? focusOn(read, { ...briefing, about: { kind: 'all' } });
    }),
  );
  const shown = focused.filter((one) => one !== undefined);
  return briefingReply(shown, { form: briefing.form, ...(note && { note }) });
}

/** The articles in the versions told, as kept; those that are lost are left out. */
export async function articlesOf(
  library: Library,
  told: readonly Told[],
): Promise<readonly Article[]> {
  const articles = await Promise.all(told.map(({ version }) => library.version(version)));
  return articles.filter((article) => article !== undefined);
}

/** A post as it tells these articles, in these versions, with what was corrected in it. */
export async function postOf(
  library: Library,
  briefing: Shows & Pick<BriefingPlan, 'timezone'>,
  told: readonly Told[],
  note?: string,
): Promise<Reply> {
  const shown = told.filter(({ passedOver }) => !passedOver);
  const reply = await briefingOf(library, briefing, await articlesOf(library, shown), note);
  return correctedReply(reply, await correctionsOf(library, briefing, told), briefing.timezone);
}

/** What was corrected in a post, oldest first. */
export async function correctionsOf(
  library: Library,
  briefing: Shows,
  told: readonly Told[],
): Promise<ReturnType<typeof changesIn>> {
  const shown = told.filter(({ passedOver }) => !passedOver);
  const readOf = async (version: string): Promise<Read | undefined> => {
    const article = await library.version(version);
    return article && { article, analysis: await library.analysis(article), current: false };
  };
  const steps: Step[] = [];
  for (const [place, { was = [], version }] of shown.entries()) {
    for (const [index, one] of was.entries()) {
      const before = await readOf(one.version);
      const after = await readOf(was[index + 1]?.version ?? version);
      const then = shown.map((other, at) => (at === place ? one.version : other.version));
      const articles = await Promise.all(then.map((hash) => library.version(hash)));
      const known = articles.filter((article) => article !== undefined);
      const post = await briefingOf(library, briefing, known);
      if (before && after) steps.push({ at: new Date(one.at), before, after, post });
    }
  }
  return changesIn(steps);
}

/** 'Monday 12:00 (Europe/London)'. */
export function timeInWords(moment: Date, timezone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: timezone },
  });
  return `${format.format(moment)} (${timezone})`;
}

/** What a late post says of itself; nothing for one on time. */
export function lateNote(slot: Date, timezone: string, now: Date): string | undefined {
  return now.getTime() - slot.getTime() <= LATE_AFTER_MS
    ? undefined
    : `Late: this briefing was due on ${timeInWords(slot, timezone)}.`;
}
