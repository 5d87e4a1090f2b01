import type { Figure, Quote, Summary, SummaryLine } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import type { Span } from '../span.ts';
import { choose } from './choose.ts';
import { type Additions, glossed } from './glosses.ts';
import { datelineOf } from './here.ts';
import { candidatesOf } from './judge.ts';
import { overlapping } from './overlapping.ts';
import { mattersOf } from './salience.ts';

/** News tells its points early: sentences after these are not looked at, however long the text. */
const WINDOW = 80;
const SHORT = 3;
const LONG = 7;

/**
 * Picks the sentences that tell the story, in article order: early, about what the article is about, new and short.
 * Every one stands alone or follows the sentence that it leans on. A text with fewer such sentences gives fewer, or none.
 */
export function summarise(
  text: string,
  { window, mentions, additions, matters, candidateAt }: ReturnType<typeof groundsOf>,
): Summary {
  const line = choose(matters, candidateAt, 1);
  const order = choose(matters, candidateAt, LONG, line);
  const inOrder = (chosen: readonly number[]): readonly SummaryLine[] =>
    glossed(
      text,
      chosen
        .toSorted((a, b) => a - b)
        .flatMap((i) => {
          const span = window[i];
          return span ? [{ span, mentions: mentions[i] ?? [] }] : [];
        }),
      additions,
    );
  return {
    line: inOrder(line),
    short: inOrder(order.slice(0, SHORT)),
    long: inOrder(order),
  };
}

/** What a choice goes by: the sentences that may be chosen, and how each is judged. */
export function groundsOf(
  text: string,
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  cast: Cast,
  quotes: readonly Quote[],
  figures: readonly Figure[],
) {
  const window = sentences.slice(0, WINDOW);
  const mentions = overlapping(window, cast.mentions);
  const additions = additionsOf(text, window, cast);
  const matters = mattersOf(window, cast.tokens);
  const candidateAt = candidatesOf(
    text,
    window,
    matters,
    stretches,
    mentions,
    additions,
    quotes,
    figures,
  );
  return { window, mentions, additions, matters, candidateAt };
}

function additionsOf(
  text: string,
  window: readonly Span[],
  { people, bystanders }: Cast,
): Additions {
  const persons = people.filter(({ kind }) => kind === 'person');
  const named = [...people, ...bystanders].filter(({ kind }) => kind === 'organisation');
  return {
    fullNames: new Map(persons.map(({ id, name }) => [id, name])),
    roles: new Map(persons.flatMap(({ id, role }) => (role ? [[id, role]] : []))),
    bodies: new Set(named.flatMap(({ name }) => name.split(/\s+/))),
    dateline: datelineOf(text, window),
  };
}
