import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Analysis, Figure, FigureKind } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isChange } from './kin.ts';
import { stem } from './words.ts';

/** What is told of a figure in its own clause, on either side of its phrase. */
export interface Clause {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** Where another clause begins, which is about something else as often as not. */
const ENDS =
  /[;:“”"]| [–—-] |, with (?=[^,;]{1,60} \p{Ll}+ing\b)|,? (?:and|but|while|as|when|after|before|because|whereas|if|unless|though|although)\b|, (?:an?|who|which|where)\b|,? of (?:which|whom)\b|\b(?:ahead of|behind|than)\b/u;
const BEGINS =
  /^.*(?:[,;:“”"]| [–—-] |\b(?:and|but|while|as|when|after|before|because|whereas|who|which|where)\b)/s;
/** 'two men, aged 19 and 44, were held': what stands between commas is told of them as well, and the rest goes on. */
const AGES = /^,? (?:all |both )?aged? [\d ,–-]+(?:(?:and|or|to) \d+)?,?/;
const ASIDE = /^, [^,;]{1,80},(?= )/;
/** 'Reed won 40 seats, the Greens 31': what stands between a comma and the next figure is told of that one. */
const OF_NEXT =
  /(?:(?:,|\b(?:and|while|but)\b)[^,]*| (?:to|against|versus|compared (?:with|to)) (?:the )?\p{Lu}[^,;]{0,40}['’]s? )$/u;
/** 'Median rent in Sall, the biggest town, climbed from …': an aside in front of the verb. */
const ASIDE_BEFORE = /, [^,;:“”"]{1,80}, $/;
/** The same where the next one is not read as a figure: '40 seats, the Conservatives 31'. */
const OF_BARE = /(?:,| and) (?:the )?\p{Lu}[^,;]{0,40}? [£$€]?\d.*$/su;
/** 'the trial, which is to last three weeks' tells it of the trial, and so does 'which took a year and cost £2m'. */
const RELATIVE =
  /, (?:who|which) (?:[^,;:]{1,60} and (?!(?:the|an?|his|her|its|their)\b|\p{Lu}))?(?=[^,;:]*$)/u;

/** The clause of a figure, up to the next figure of these kinds on either side. */
export function clauseOf(
  { article: { text }, analysis }: Read,
  figure: Figure,
  kinds: readonly FigureKind[],
): Clause {
  const { sentence, phrase } = figure;
  const { all, at } = placeOf(analysis, figure);
  const isOther = (other: Figure): boolean =>
    kinds.includes(other.kind) &&
    other.partOf?.start !== figure.start &&
    !isWholeOf(text, figure, other) &&
    !other.converts &&
    !isListedAge(text, other);
  const previous = nearest(all, at, -1, (one) => one.phrase.end <= phrase.start && isOther(one));
  const next = nearest(all, at, 1, (one) => one.phrase.start >= phrase.end && isOther(one));
  const parts = next && partsBeside(text, figure, next);
  const upTo = parts
    ? ` ${text.slice(parts.end, sentence.end)}`
    : text.slice(phrase.end, next?.phrase.start ?? sentence.end);
  const own = (next && !parts ? upTo.replace(OF_NEXT, '') : upTo).replace(OF_BARE, '');
  const behind = own.replace(AGES, ' ').replace(ASIDE, figure.kind === 'age' ? '$&;' : ' ');
  const open = withVerb(
    text.slice(previous?.phrase.end ?? sentence.start, phrase.start),
    previous ? text.slice(sentence.start, previous.phrase.start) : '',
  );
  const [verb = ''] = sliceOf(text, phrase).split(' ', 1);
  const front = isChange(stem(verb)) ? open.replace(ASIDE_BEFORE, ' ') : open;
  return {
    // 'Josie Marsh, 9': an age belongs to the name in front of its comma.
    before: (figure.kind === 'age'
      ? front.replace(/,\s*(?:(?:an?|then|now|aged|only|just) )*$/, ' ')
      : front
    )
      .replace(RELATIVE, ' ')
      .replace(BEGINS, ''),
    phrase: sliceOf(text, phrase),
    // 'three of which survived'
    after: behind.replace(/^ of (?:which|whom) /, ' ').split(ENDS, 1)[0] ?? '',
  };
}

/** 'Orr received £40 and the Vell choir £30': the verb of the first is told of the second as well. */
function withVerb(open: string, before: string): string {
  if (!GAPPED.test(open)) return open;
  const verb = VERB_BEFORE.exec(before)?.[1];
  return verb === undefined ? open : `${open}${verb} `;
}

const GAPPED =
  /^,? (?:and|while|but) (?:the |its |their )?(?:\p{Lu}[\p{L}’'-]*|\p{Ll}+)(?: [\p{L}’'-]+){0,3} $/u;
const VERB_BEFORE =
  /\p{Lu}[^,;:]{0,60}? (received|got|gets|gave|gives|won|lost|paid|pays|raised|spent|earned|made|cost|donated|owed|owes|contributed|pledged|offered)(?: (?:it|them|him|her))? (?:about |only |just |nearly |some |over |more than )?$/u;

/** The figure of the same sentence that stands next in front of another. */
export function nextBefore({ analysis }: Read, figure: Figure): Figure | undefined {
  const { all, at } = placeOf(analysis, figure);
  return all[at - 1];
}

/** The first of some figures that fits, from the one at a place on, in one direction. */
function nearest(
  all: readonly Figure[],
  from: number,
  step: 1 | -1,
  fits: (one: Figure) => boolean,
): Figure | undefined {
  for (let at = from + step; ; at += step) {
    const one = all[at];
    if (one === undefined || fits(one)) return one;
  }
}

/** 'Only 31 of the city's 188 trams': the second is the whole of which the first is a part, and what follows is told of that. */
export const isWholeOf = (text: string, part: Figure, whole: Figure): boolean =>
  part.kind === 'count' &&
  whole.kind === 'count' &&
  OF_WHOLE.test(text.slice(part.phrase.end, whole.start));

const OF_WHOLE = /^ of (?:the|its|their|his|her|our|these|those) (?:[\p{L}'’-]+ ){0,2}$/u;

/** 'Eleven sailors, seven from Vell and four from Sask, drowned', '14 people, among them six children, are missing': what stands between the commas parts the number in front. */
function partsBeside(text: string, whole: Figure, first: Figure): Span | undefined {
  if (!PARTED.test(text.slice(whole.phrase.end, first.phrase.start))) return undefined;
  const found = PARTS.exec(text.slice(whole.phrase.end, whole.sentence.end))?.[0];
  return found === undefined
    ? undefined
    : { start: whole.phrase.end, end: whole.phrase.end + found.length };
}

const PARTED =
  /^, (?:(?:among|including) (?:them |these )?(?:at least |about )?|of (?:them|whom) |(?:mostly|mainly) )?$/;
/** Characters of what parts a number. */
const PARTS_REACH = 84;
const PARTS = /^, [^,;:“”"]{1,80},(?= (?!and\b|or\b|but\b|while\b))/;

/** True for a figure that only parts the one in front of it: the 'seven' of eleven. */
export function isPartBeside({ article: { text }, analysis }: Read, figure: Figure): boolean {
  const { all, at } = placeOf(analysis, figure);
  if (figure.noun !== undefined) return false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const [whole, first] = all.slice(place, place + 2);
    if (!whole || !first || figure.start - whole.phrase.end > PARTS_REACH) return false;
    const parts =
      whole.kind === 'count' && first.kind === 'count'
        ? partsBeside(text, whole, first)
        : undefined;
    if (parts !== undefined && figure.end <= parts.end) return true;
  }
  return false;
}

/** 'aged 24, 31 and 67': a number that only the first word of its list tells to be an age. */
export function isListedAge(text: string, { start, sentence, noun }: Figure): boolean {
  return !noun && LISTED_AGE.test(text.slice(Math.max(sentence.start, start - LIST), start));
}

const LISTED_AGE = /\baged?\b[\s\d,–-]*(?:and|or|to)?\s*$/;
/** Characters of a list of ages. */
const LIST = 60;

interface Place {
  /** The figures of one sentence, in text order. */
  readonly all: readonly Figure[];
  readonly at: number;
}

const placeOf = (analysis: Analysis, figure: Figure): Place =>
  places(analysis).get(figure) ?? { all: [], at: 0 };

const places = remembered(({ figures }: Analysis): ReadonlyMap<Figure, Place> => {
  const sentences = new Map<number, Figure[]>();
  const found = new Map<Figure, Place>();
  for (const figure of figures) {
    const all = sentences.get(figure.sentence.start) ?? [];
    sentences.set(figure.sentence.start, all);
    found.set(figure, { all, at: all.push(figure) - 1 });
  }
  return found;
});

/** 'a boy of four' is as old, and no count of anybody. */
export const isBareAge = ({ article: { text } }: Read, { kind, noun, start }: Figure): boolean =>
  kind === 'count' &&
  noun === undefined &&
  AGE_OF.test(text.slice(Math.max(0, start - AGE_REACH), start));

const AGE_REACH = 40;
const AGE_OF =
  /\b(?:boy|girl|child|baby|toddler|infant|son|daughter|man|woman|youngster|teenager|pupil|student) of (?:about |only |just )?$/i;
