import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { frontOf } from './around-figure.ts';
import { hasSense } from './kin.ts';
import { measureOf } from './measure.ts';
import { stemsIn } from './sentence-stems.ts';
import { ASKS_BEFORE, isOvertaken } from './tolls.ts';
import { topicOf } from './topic.ts';
import { wantedFigures } from './wanted-figures.ts';

interface Before {
  readonly how: 'counted' | 'kind';
  readonly entries: readonly Entry[];
}

/** 'The first estimate, published in 2021, was', with no other figure between */
const FIRST =
  /\b(?:[Ff]irst|[Oo]riginal(?:ly)?|[Ii]nitial(?:ly)?) (?:\p{L}+ed|said|put|gave|estimates?|figures?|counts?|reports?|version|offer|bid|plans?|price|cost|budget|forecast|total|toll|tally|proposal|demand|draft|number)\b(?:(?!\b(?!(?:19|20)\d\d\b)\d)[^;:“”"])*$/u;

/**
 * What something was 'at first' or 'before', told as such: 'an earlier version gave the share as 92 per cent'. The only
 * such figure of the sort that is asked for is of what the article is about. `undefined` where that is not asked, or not told.
 */
export function figuresBefore(read: Read, question: string): Before | undefined {
  if (!ASKS_BEFORE.test(question)) return undefined;
  const asked = question.replace(ASKS_BEFORE, '').trim();
  const measure = measureOf(asked);
  const { stems } = topicOf(measure?.rest ?? asked, read.article.text);
  const things = stems.filter((one) => !measure?.met.test(one));
  const before = wantedFigures(read, things, measure).filter(({ figure }) => {
    const front = frontOf(read.article.text, figure);
    return isOvertaken(front) || FIRST.test(front);
  });
  const on = (words: readonly string[]): readonly Entry[] =>
    before.filter(({ figure }) =>
      words.every((one) => hasSense(one, stemsIn(read, figure.sentence))),
    );
  const told = [stems, things].filter((words) => words.length > 0).map(on);
  const found = told.find((entries) => entries.length > 0);
  if (found) return { how: 'counted', entries: found };
  return measure && before.length === 1 ? { how: 'kind', entries: before } : undefined;
}

/** Some figures, what was told at first behind what is told now, where a sentence tells both. */
export function nowFirst(read: Read, entries: readonly Entry[]): readonly Entry[] {
  const { text } = read.article;
  const isBefore = ({ figure }: Entry): number =>
    Number(isOvertaken(frontOf(text, figure)) || isFrom(text, figure) || isUntil(text, figure));
  const since = entries.flatMap((one) => nowOf(read, one) ?? []);
  const all = [...since, ...entries.filter((one) => !since.includes(one))];
  return all.toSorted((a, b) => isBefore(a) - isBefore(b));
}

/** 'from 30 mills' of 'from 30 mills to 90' */
const isFrom = (text: string, figure: Entry['figure']): boolean =>
  FROM.test(`${frontOf(text, figure)}${text.slice(figure.phrase.start, figure.start)}`) &&
  TO.test(text.slice(figure.phrase.end, figure.sentence.end));

/** 'had sold 40 before the prize and has sold 90 since' */
const isUntil = (text: string, { phrase, sentence }: Entry['figure']): boolean =>
  /^ (?:before|by then|until then|at first)\b.* (?:has|have) /u.test(
    text.slice(phrase.end, sentence.end),
  );
const FROM = /\bfrom (?:\p{L}+ )?$/iu;
const TO = /^(?: \p{L}+){0,4} to (?:\p{L}+ ){0,6}\d/u;

/** The figure of now behind one of long ago: '20 years ago it had 2%, and now it has 9%'. */
function nowOf(read: Read, { figure }: Entry): Entry | undefined {
  const { text } = read.article;
  if (!AGO.test(frontOf(text, figure))) return undefined;
  return entriesOf(read).find(
    ({ figure: { kind, sentence, start, phrase } }) =>
      kind === figure.kind &&
      sentence.start === figure.sentence.start &&
      start > figure.end &&
      NOW.test(text.slice(figure.end, phrase.start)),
  );
}

const AGO = /\b(?:years?|months?|weeks?|decades?) ago\b[^;:]*$/i;
const NOW = /\b(?:now|today|these days)\b[^;:]*$/i;
