import type { Figure, Quote, Summary } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import type { Span } from '../span.ts';
import { type Matter, mattersOf } from './salience.ts';
import { type Standing, standingOf } from './stand-alone.ts';

/** News tells its points early: sentences after these are not looked at, however long the text. */
const WINDOW = 120;
const SHORT = 3;
const LONG = 7;

/**
 * Picks the sentences that tell the story, in article order: the lead and what is most about the same matter, early,
 * short and new. Every sentence stands alone, or follows the one that it leans on. Shorter texts give fewer, or none.
 */
export function summarise(
  text: string,
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  cast: Cast,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): Summary {
  const window = sentences.slice(0, WINDOW);
  const matters = mattersOf(text, window);
  const speech = overlapping(window, stretches);
  const mentions = overlapping(window, cast.mentions);
  const standings = window.map((sentence, i) =>
    standingOf(text, sentence, speech[i] ?? [], mentions[i] ?? []),
  );
  const bonus = bonuses(window, quotes, figures);
  const order = choose(matters, standings, bonus, LONG);
  const pick = (count: number): Span[] =>
    order
      .slice(0, count)
      .sort((a, b) => a - b)
      .flatMap((i) => window[i] ?? []);
  return { line: pick(1), short: pick(SHORT), long: pick(LONG) };
}

/** For each sentence the spans that overlap it. Both lists are in text order. */
function overlapping<T extends Span>(
  sentences: readonly Span[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  let from = 0;
  return sentences.map((sentence) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    const found: T[] = [];
    for (let at = from; at < spans.length; at += 1) {
      const span = spans[at];
      if (!span || span.start >= sentence.end) break;
      found.push(span);
    }
    return found;
  });
}

/** Weights, fitted on summaries that people wrote; densities run from 0 to about 3. The outcome is flat around them. */
const LATENESS = 1.1;
const REPETITION = 0.45;
const NEIGHBOUR = 0.15;
const LEANING = 0.35;
const LONG_FROM = 20;
const OVERLONG = 0.06;
const SHORT_UNTIL = 12;
const OVERSHORT = 0.02;
const STATED_QUOTE = 0.1;
const KEY_FIGURE = 0.05;

/** What a sentence is worth beyond its words: a quotation with its speaker, one of the article's first figures. */
function bonuses(
  sentences: readonly Span[],
  quotes: readonly Quote[],
  figures: readonly Figure[],
): readonly number[] {
  const stated = overlapping(
    sentences,
    quotes.filter(({ basis }) => basis === 'stated'),
  );
  const key = overlapping(
    sentences,
    figures.filter(({ rank }) => rank <= 3),
  );
  return sentences.map(
    (_, i) => (stated[i]?.length ? STATED_QUOTE : 0) + (key[i]?.length ? KEY_FIGURE : 0),
  );
}

/** Indices of up to `count` sentences, the best first, each weighed against those before it. */
function choose(
  matters: readonly Matter[],
  standings: readonly Standing[],
  bonus: readonly number[],
  count: number,
): readonly number[] {
  const fit = standings.flatMap((standing, i) => (standing === 'unfit' ? [] : [i]));
  const chosen = new Set<number>();
  const told = new Set<string>();
  while (chosen.size < count) {
    let best = -1;
    let highest = Number.NEGATIVE_INFINITY;
    fit.forEach((i, rank) => {
      const matter = matters[i];
      if (!matter || chosen.has(i)) return;
      if (standings[i] === 'leaning' && !chosen.has(i - 1)) return;
      const worth =
        matter.density -
        LATENESS * Math.log(1 + rank) -
        REPETITION * shareOf(matter.stems, told) -
        (chosen.has(i - 1) ? NEIGHBOUR : 0) -
        OVERLONG * Math.max(0, matter.length - LONG_FROM) -
        OVERSHORT * Math.max(0, SHORT_UNTIL - matter.length) -
        (standings[i] === 'leaning' ? LEANING : 0) +
        (bonus[i] ?? 0);
      if (worth > highest) {
        best = i;
        highest = worth;
      }
    });
    if (best < 0) break;
    chosen.add(best);
    for (const stem of matters[best]?.stems ?? []) told.add(stem);
  }
  return [...chosen];
}

function shareOf(stems: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (told.has(stem)) shared += 1;
  return stems.size > 0 ? shared / stems.size : 0;
}
