import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Figure, FigureKind } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { frontOf } from './around-figure.ts';
import { toldInFront } from './deeds.ts';
import { elidedNoun } from './elided.ts';
import { befell, type Fated, fatedIn, isHarm, otherEvent, otherFate } from './fates.ts';
import { type Clause, clauseOf, isBareAge, isListedAge, isPartBeside } from './figure-clause.ts';
import { hasSense } from './kin.ts';
import { isNameIn } from './proper.ts';
import { ASKS_BEFORE, isOvertaken, tollIn } from './tolls.ts';
import { stemsOf } from './topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from './words.ts';

/** Entries with how well they answer what befell so many. */
export interface FatedFigures {
  readonly how: 'counted' | 'beside' | 'partly' | 'none';
  readonly entries: readonly Entry[];
  /** What the article tells as counts of before, overtaken by those. */
  readonly earlier?: readonly Entry[];
}

const COUNTS: readonly FigureKind[] = ['count', 'ratio'];

interface Told {
  readonly entry: Entry;
  /** The entry to which that figure belongs, which may itself stand where its toll is not told. */
  readonly lead: Entry;
  readonly clause: Clause;
  readonly sentence: string;
  /** The sentence up to the number. */
  readonly front: string;
  /** What the number counts, where it stands with no noun of its own. */
  readonly elided: string;
}

/**
 * The counts of those whom something befell ('how many died', 'death toll'), best first, without those of another event.
 * `undefined` where no fate is asked about, or the article tells of none by that word.
 */
export function fatedFigures(read: Read, words: string): FatedFigures | undefined {
  const asked = words.replace(ASKS_BEFORE, '');
  const fated = fatedIn(asked);
  if (!fated) return undefined;
  const { fate } = fated;
  const counts = countsIn(read);
  const { deed } = fated;
  const met = counts
    .filter(
      ({ clause: { before, phrase, after }, front, sentence }) =>
        befell(fate, before, phrase, after) ||
        fate.test(tollIn(front) ?? '') ||
        (deed !== undefined && toldInFront(deed, front, phrase, sentence)),
    )
    .filter(({ sentence }) => !deed?.never?.test(sentence) || /\bwill\b/i.test(words))
    .filter((one, at, all) => all.findIndex(({ lead }) => lead === one.lead) === at);
  if (met.length === 0) {
    if (fated.implied || deed) return undefined;
    // Where nobody is told to have died, no other count of people is near it.
    return (
      beside(counts, fate, matterOf(fated.where)) ??
      (isHarm(fate) ? { how: 'none', entries: [] } : undefined)
    );
  }
  const found = ofThese(read, fated, met);
  if (deed && found.how !== 'counted') return undefined;
  if (found.how !== 'counted') return found;
  const [before, now] = parted(found.told, ({ front }) => isOvertaken(front));
  if (now.length === 0 || before.length === 0) return found;
  return asked === words
    ? { ...found, entries: entriesOfThose(now), earlier: entriesOfThose(before) }
    : { ...found, entries: entriesOfThose(before) };
}

const entriesOfThose = (told: readonly Told[]): readonly Entry[] => told.map(({ entry }) => entry);

function countsIn(read: Read): readonly Told[] {
  const { text } = read.article;
  return entriesOf(read)
    .flatMap((lead) => [
      { lead, entry: lead },
      ...lead.again.map((figure) => ({ lead, entry: { ...lead, figure, again: [] } })),
    ])
    .filter(
      ({ entry: { figure } }) =>
        isCount(text, figure) && !isPartBeside(read, figure) && !isBareAge(read, figure),
    )
    .map(({ lead, entry }) => ({
      lead,
      entry,
      clause: clauseOf(read, entry.figure, COUNTS),
      sentence: sliceOf(text, entry.figure.sentence),
      front: text.slice(entry.figure.sentence.start, entry.figure.start),
      elided: elidedNoun(read, entry.figure),
    }));
}

/** Of those whom it befell the ones who are asked about, where they are. */
function ofThese(
  read: Read,
  fated: Fated,
  met: readonly Told[],
): FatedFigures & { readonly told: readonly Told[] } {
  const where = matterOf(fated.where);
  const otherOf = ({ sentence }: Told) => otherEvent(sentence, read.article.published);
  // Who asks for the other event by name wants its figure and no other.
  const named = met.filter((one) => where.length > 0 && hasAll(where, stemsOf(otherOf(one) ?? '')));
  const [here, elsewhen] =
    named.length > 0 ? [named, []] : parted(met, (one) => otherOf(one) === undefined);
  const who = matterIn(fated.who);
  const ofWhom = here.filter(({ clause, elided }) => {
    const told = `${clause.before} ${clause.phrase} ${clause.after} ${elided}`;
    const own = stemsOf(told);
    // Who is killed where guards were attacked is no attacker.
    const things = stemsOf(told.replace(VERB_FORM, ' '));
    return who.every((word) => hasSense(stem(word), DOER.test(word) ? things : own));
  });
  if (ofWhom.length === 0) {
    // The toll of all is no count of the children, or of the dogs, among them.
    if (who.length > 0) return { how: 'none', entries: [], told: [] };
    const nearest = here.length > 0 ? here : elsewhen;
    return { how: 'beside', entries: entriesOfThose(nearest), told: nearest };
  }
  const isThere = (one: Told): boolean =>
    named.length > 0 || hasAll(where, stemsOf(one.sentence.replace(otherOf(one) ?? '', ' ')));
  const [there, others] = parted(ofWhom, isThere);
  const told = [...there, ...others];
  if (there.length > 0 || isKnownHere(read, where)) {
    return { how: 'counted', entries: entriesOfThose(told), told };
  }
  // An event that the article knows nothing of has none of its figures.
  const all = stemsOf(read.article.text);
  // Nor has another place that it names the figures of all.
  const isElsewhere = wordsOf(fated.where.join(' ')).some((one) =>
    isNameIn(one, read.article.text),
  );
  return !isElsewhere && where.every((one) => hasSense(one, all))
    ? { how: 'partly', entries: entriesOfThose(told), told }
    : { how: 'none', entries: [], told: [] };
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
  const { kind } = figure;
  if (kind === 'age') return COUNTED.test(frontOf(text, figure));
  return COUNTS.includes(kind) && !isListedAge(text, figure);
}

const COUNTED = /\b(?:toll|number of (?:the )?(?:dead|deaths|killed|injured|wounded|missing))\b/i;

/** Counts in whose sentence it is told, but not of those who are counted. */
function beside(
  counts: readonly Told[],
  fate: RegExp,
  where: readonly string[],
): FatedFigures | undefined {
  const near = counts.filter(
    ({ sentence, clause: { before, phrase, after } }) =>
      fate.test(sentence) &&
      !otherFate(fate, `${before} ${phrase} ${after}`) &&
      hasAll(where, stemsOf(sentence)),
  );
  return near.length > 0 ? { how: 'beside', entries: near.map(({ entry }) => entry) } : undefined;
}

const matterIn = (words: readonly string[]): readonly string[] =>
  wordsOf(words.join(' ')).filter((word) => !EMPTY_WORDS.has(folded(word)));

const matterOf = (words: readonly string[]): readonly string[] => matterIn(words).map(stem);

/** 'attackers', 'rioters': who does so, whose stem is that of the deed. */
const DOER = /(?:er|or)s?$/i;
const VERB_FORM = /\b\p{Ll}+(?:ed|ing)\b/gu;

function parted<T>(
  all: readonly T[],
  isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
