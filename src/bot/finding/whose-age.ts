import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { stemsOf } from './topic.ts';

/** 'Ash, 39', 'Ash, a 39-year-old' */
const BEHIND_NAME = /^(?:,| who)? ?(?:(?:an?|the|aged|is|was|now|then|only) )*$/;
/** '39-year-old band leader Ash' */
const BEFORE_NAME = /^(?:[- ]years?[- ]old)?(?: \p{Ll}[\p{L}-]*){0,4},? $/u;

/** The one whose age a figure is told to be, right beside the name. */
function ownerOf(
  { article: { text }, analysis }: Read,
  figure: Entry['figure'],
): Person | undefined {
  const { sentence, start, end } = figure;
  return analysis.people.find(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(
        (one) =>
          one.start >= sentence.start &&
          one.end <= sentence.end &&
          ((one.end <= start && BEHIND_NAME.test(text.slice(one.end, start))) ||
            (one.start >= end && BEFORE_NAME.test(text.slice(end, one.start)))),
      ),
  );
}

/** Whether an age is told to be somebody's other than who is asked about by name. */
export function isOfAnother(
  read: Read,
  figure: Entry['figure'],
  stems: readonly string[],
): boolean {
  if (!read.analysis.people.some((one) => isNamed(one, stems))) return false;
  const owner = ownerOf(read, figure);
  return owner !== undefined && !isNamed(owner, stems);
}

const isNamed = ({ kind, name }: Person, stems: readonly string[]): boolean =>
  kind === 'person' && [...stemsOf(name)].some((one) => stems.includes(one));

/** The one person whom the article means by some words that name nobody: 'the suspect'. */
function calledSo({ article: { text }, analysis }: Read, stems: readonly string[]) {
  const isSo = (words: string): boolean => {
    const own = stemsOf(words);
    return stems.length > 0 && stems.every((word) => own.has(word));
  };
  const found = analysis.people.filter(
    ({ kind, role = '', mentions }) =>
      kind === 'person' &&
      (isSo(role) ||
        mentions.some((one) => NO_NAME.test(sliceOf(text, one)) && isSo(sliceOf(text, one)))),
  );
  return found.length === 1 ? found : [];
}

const NO_NAME = /^(?:The |\p{Ll})/u;

/** The ages that stand in phrases for the person who is asked about by name: 'the 54-year-old presenter'. */
export function agesMeant(read: Read, stems: readonly string[]): readonly Entry[] {
  const named = read.analysis.people.filter((one) => isNamed(one, stems));
  const people = named.length > 0 ? named : calledSo(read, stems);
  const meant = people.flatMap(({ mentions }) => mentions);
  return entriesOf(read).filter(
    ({ figure }) =>
      figure.kind === 'age' &&
      (meant.some(({ start, end }) => start <= figure.start && figure.end <= end) ||
        (named.length === 0 && people.some((one) => one === ownerOf(read, figure)))),
  );
}

/** 'Ash was there. The 39-year-old sang': the ages of whom the last name before a sentence may mean. */
export function agesBehind(read: Read, stems: readonly string[]): readonly Entry[] {
  const { article, analysis } = read;
  const named = analysis.people
    .filter(({ kind }) => kind === 'person')
    .flatMap((one) => one.mentions.map(({ start }) => ({ start, isAsked: isNamed(one, stems) })))
    .filter(({ start }) => /^\p{Lu}/u.test(article.text.slice(start)))
    .toSorted((a, b) => a.start - b.start);
  return entriesOf(read).filter(({ figure }) => {
    if (figure.kind !== 'age' || ownerOf(read, figure) !== undefined) return false;
    if (!/^The $/.test(article.text.slice(figure.sentence.start, figure.start))) return false;
    return named.findLast(({ start }) => start < figure.sentence.start)?.isAsked === true;
  });
}
