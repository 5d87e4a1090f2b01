import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Figure, FigureKind } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { befell, fatedIn, otherEvent, otherFate } from './fates.ts';
import { type Clause, clauseOf, isListedAge } from './figure-clause.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** Entries with how well they answer what befell so many. */
export interface FatedFigures {
  readonly how: 'counted' | 'beside' | 'partly' | 'none';
  readonly entries: readonly Entry[];
}

const COUNTS: readonly FigureKind[] = ['count', 'ratio'];

interface Told {
  readonly entry: Entry;
  readonly clause: Clause;
  readonly sentence: string;
}

/**
 * The counts of those whom something befell ('how many died', 'death toll'), best first, without those of another event.
 * `undefined` where no fate is asked about, or the article tells of none by that word.
 */
export function fatedFigures(read: Read, asked: string): FatedFigures | undefined {
  const fated = fatedIn(asked);
  if (!fated) return undefined;
  const { fate } = fated;
  const counts = entriesOf(read)
    .filter(({ figure }) => isCount(read.article.text, figure))
    .map(
      (entry): Told => ({
        entry,
        clause: clauseOf(read, entry.figure, COUNTS),
        sentence: sliceOf(read.article.text, entry.figure.sentence),
      }),
    );
  const met = counts.filter(({ clause: { before, phrase, after } }) =>
    befell(fate, before, phrase, after),
  );
  if (met.length === 0) return beside(counts, fate);
  const where = matterOf(fated.where);
  const otherOf = ({ sentence }: Told) => otherEvent(sentence, read.article.published);
  // Who asks for the other event by name wants its figure and no other.
  const named = met.filter((one) => where.length > 0 && hasAll(where, stemsOf(otherOf(one) ?? '')));
  const [here, elsewhen] =
    named.length > 0 ? [named, []] : parted(met, (one) => otherOf(one) === undefined);
  const who = matterOf(fated.who);
  const ofWhom = here.filter(({ clause }) => {
    const own = stemsOf(`${clause.before} ${clause.phrase} ${clause.after}`);
    return hasAll(who, own);
  });
  if (ofWhom.length === 0) {
    const nearest = here.length > 0 ? here : elsewhen;
    return {
      how: who.length > 0 && here.length > 0 ? 'partly' : 'beside',
      entries: nearest.map(({ entry }) => entry),
    };
  }
  const isThere = (one: Told): boolean =>
    named.length > 0 || hasAll(where, stemsOf(one.sentence.replace(otherOf(one) ?? '', ' ')));
  const [there, others] = parted(ofWhom, isThere);
  const known = isKnownHere(read, where);
  const entries = [...there, ...others].map(({ entry }) => entry);
  return { how: there.length > 0 || known ? 'counted' : 'partly', entries };
}

/**
 * Where it happened is met by the title or the lead: an article does not say it again with each figure. What it names
 * further down may be another place.
 */
function isKnownHere(read: Read, where: readonly string[]): boolean {
  const { article, analysis } = read;
  const [lead] = analysis.sentences;
  const first = lead ? sliceOf(article.text, lead) : '';
  const here = first.replace(otherEvent(first, article.published) ?? '', ' ');
  const known = [...stemsOf(`${article.title} ${article.id} ${here}`)];
  // A wildfire is a fire; the stem of a long word lacks the last letter.
  return where.every((one) =>
    known.some(
      (has) => has === one || (one.length >= SHORTEST && has.endsWith(one.replace(/e$/, ''))),
    ),
  );
}

/** Shorter endings of a word are chance. */
const SHORTEST = 4;

const hasAll = (words: readonly string[], stems: ReadonlySet<string>): boolean =>
  words.every((one) => stems.has(one));

/** 'the number of dead at 71' may have been read as an age. */
function isCount(text: string, figure: Figure): boolean {
  const { kind, sentence, phrase } = figure;
  if (kind === 'age') return COUNTED.test(text.slice(sentence.start, phrase.start));
  return COUNTS.includes(kind) && !isListedAge(text, figure);
}

const COUNTED = /\b(?:toll|number of (?:the )?(?:dead|deaths|killed|injured|wounded|missing))\b/i;

/** Counts in whose sentence it is told, but not of those who are counted. */
function beside(counts: readonly Told[], fate: RegExp): FatedFigures | undefined {
  const near = counts.filter(
    ({ sentence, clause: { phrase, after } }) =>
      fate.test(sentence) && !otherFate(fate, `${phrase} ${after}`),
  );
  return near.length > 0 ? { how: 'beside', entries: near.map(({ entry }) => entry) } : undefined;
}

const matterOf = (words: readonly string[]): readonly string[] =>
  wordsOf(words.join(' '))
    .filter((word) => !EMPTY_WORDS.has(folded(word)))
    .map(stem);

function parted<T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
