import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Analysis, Figure, FigureKind } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';

/** What is told of a figure in its own clause, on either side of its phrase. */
export interface Clause {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** Where another clause begins, which is about something else as often as not. */
const ENDS =
  /[;:“”"]|,? (?:and|but|while|as|when|after|before|because|whereas)\b|, (?:who|which|where)\b/;
const BEGINS =
  /^.*(?:[,;:“”"]|\b(?:and|but|while|as|when|after|before|because|whereas|who|which|where)\b)/s;
/** 'two men, aged 19 and 44, were held': what stands between commas is told of them as well, and the rest goes on. */
const AGES = /^,? (?:all |both )?aged? [\d ,–-]+(?:(?:and|or|to) \d+)?,?/;
const ASIDE = /^, [^,;]{1,80},(?= )/;

/** The clause of a figure, up to the next figure of these kinds on either side. */
export function clauseOf(
  { article: { text }, analysis }: Read,
  figure: Figure,
  kinds: readonly FigureKind[],
): Clause {
  const { sentence, phrase } = figure;
  const others = (bySentence(analysis).get(sentence.start) ?? []).filter(
    (other) =>
      kinds.includes(other.kind) &&
      other.partOf?.start !== figure.start &&
      !other.converts &&
      !isListedAge(text, other),
  );
  const previous = Math.max(
    sentence.start,
    ...others.map((other) => other.phrase.end).filter((end) => end <= phrase.start),
  );
  const next = Math.min(
    sentence.end,
    ...others.map((other) => other.phrase.start).filter((start) => start >= phrase.end),
  );
  const behind = text.slice(phrase.end, next).replace(AGES, ' ').replace(ASIDE, ' ');
  const front = text.slice(previous, phrase.start);
  return {
    // 'Josie Marsh, 9': an age belongs to the name in front of its comma.
    before: (figure.kind === 'age' ? front.replace(/,\s*$/, ' ') : front).replace(BEGINS, ''),
    phrase: sliceOf(text, phrase),
    after: behind.split(ENDS, 1)[0] ?? '',
  };
}

/** 'aged 24, 31 and 67': a number that only the first word of its list tells to be an age. */
export function isListedAge(text: string, { start, sentence, noun }: Figure): boolean {
  return !noun && LISTED_AGE.test(text.slice(Math.max(sentence.start, start - LIST), start));
}

const LISTED_AGE = /\baged?\b[\s\d,–-]*(?:and|or|to)?\s*$/;
/** Characters of a list of ages. */
const LIST = 60;

const bySentence = remembered(({ figures }: Analysis) => {
  const all = new Map<number, Figure[]>();
  for (const figure of figures) {
    const known = all.get(figure.sentence.start);
    if (known) known.push(figure);
    else all.set(figure.sentence.start, [figure]);
  }
  return all;
});
