import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Analysis, Figure } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { behindOf, frontOf } from './around-figure.ts';

/** 'close 11 of its older branches': the number is of those. */
const PARTITIVE =
  /^ of (?:its|their|his|her|our|the|these|those|\p{Lu}[\p{L}-]+['’]s) ((?:[\p{L}\d'’,-]+ ){0,4}?\p{L}+s)\b/u;
/** 'The attendance, at first announced as 21,300, was corrected to 19,850': both are of that. */
const GIVEN_AS =
  /\b((?:\p{L}+ )?\p{L}+), (?:\p{L}+ ){0,2}(?:announced|given|put|reported|estimated|stated|counted|recorded|listed) (?:as|at) $/u;
const CORRECTED =
  /\b[Tt]he ((?:\p{L}+ )?\p{L}+)(?:, [^;:“”"]{1,80},)? (?:was|were|has been|have been) (?:later |since )?(?:corrected|revised|raised|lowered|reduced|changed|amended) (?:up |down )?(?:to|at) $/u;
/** 'this many' of '19 shots to Westport’s eight': what a number behind somebody's name counts is said in front of it. */
const PAIRED = /^ (?:to|against|versus|compared (?:with|to)) (?:the )?\p{Lu}[^,;]{0,40}['’]s? $/u;
/** 'Raised levels were found in 38 patients, and 16 left': of those too. */
const GOES_ON =
  /^,? (?:and|but|of whom|of which|while) (?:about |some |only |another |at least )?$/;
/** '14 crabs, three **of which** survived' */
const OF_WHICH = /^,? (?:of (?:which|whom)|of them)\b/;
/** 'Of the 400 runners who started, 12 gave up'. */
const OUT_OF =
  /\bof (?:the|its|their) (?:[\d,.]+ |\p{L}+ )?((?:\p{L}+ )?\p{L}+s)\b[^,;]{0,60}, $/iu;
/** 'The Greens came third with 900': of what the winner has so many. */
const PLACED = /\b(?:second|third|fourth|fifth|sixth|last) with (?:just |only )?$/;

/** 'went from 30 mills making flour to somewhere near 90': of those too. */
const FROM = /(?:^|\b)[Ff]rom (?:\p{L}+ )?$/u;
const TO = /^(?: \p{L}+){0,4} to (?:\p{L}+ ){0,6}$/u;

/** 'It had **sold** 40 copies by May and has sold 90 since': of those too. */
const VERB_BEFORE = /\b(\p{Ll}+) (?:about |only |just |nearly |over |more than )?$/u;

/** '“So many letters came,” he said. “Two hundred of them.”': of what the sentence before speaks of as many. */
const OF_THEM = /^ of them\b/;
const MANY = /\b(?:many|several|more|few|fewer|those|these) (?:\p{Ll}+ )?(\p{Ll}+s)\b/gu;
/** '340 homes were damaged. About 1,200 are without power.': of those too. */
const OPENS =
  /^(?:About |Around |Some |Nearly |Almost |More than |Over |Only |Another |At least )?$/;
const ARE = /^ (?:are|were|have|had|remain(?:ed)?|still|will|lost)\b/;
const isNextTo = (first: Figure, { sentence }: Figure, text: string): boolean =>
  first.sentence.end <= sentence.start &&
  text.slice(first.sentence.end, sentence.start).trim() === '';

/** So near stands what a part of it is told of. */
const NEAR = 40;
/** So far back stands what 'they' are. */
const BACK = 160;

/** What a number without a noun of its own counts, as far as the words around it tell; '' where they do not. */
export function elidedNoun({ article: { text }, analysis }: Read, figure: Figure): string {
  if (figure.noun || figure.kind !== 'count') return '';
  const partitive = PARTITIVE.exec(behindOf(text, figure))?.[1];
  if (partitive) return partitive;
  const front = frontOf(text, figure);
  if (OF_THEM.test(behindOf(text, figure)) && !/\p{L}/u.test(front)) {
    const before = text.slice(Math.max(0, figure.start - BACK), figure.start);
    return [...before.matchAll(MANY)].at(-1)?.[1] ?? '';
  }
  const outOf = OUT_OF.exec(front)?.[1];
  if (outOf) return outOf;
  const given = (GIVEN_AS.exec(front) ?? CORRECTED.exec(front))?.[1];
  if (given) return given;
  const first = countedBefore(analysis).get(figure);
  if (!first?.noun) return '';
  const between = text.slice(first.phrase.end, figure.phrase.start);
  const isPart = OF_WHICH.test(behindOf(text, figure)) && between.length < NEAR;
  const isNext = isPart || PAIRED.test(between) || GOES_ON.test(between);
  const isSame =
    OPENS.test(front) &&
    ARE.test(behindOf(text, figure)) &&
    !between.includes('\n') &&
    isNextTo(first, figure, text);
  const isPlaced = PLACED.test(front) && !between.includes('\n');
  const verb = VERB_BEFORE.exec(text.slice(first.sentence.start, first.phrase.start))?.[1];
  const isSameVerb =
    verb !== undefined &&
    first.sentence.start === figure.sentence.start &&
    new RegExp(`^[^;:“”]{0,80} and (?:has|have|had) ${verb} $`, 'u').test(between);
  const isUpTo = FROM.test(text.slice(first.sentence.start, first.start)) && TO.test(between);
  return isNext || isSame || isPlaced || isUpTo || isSameVerb ? sliceOf(text, first.noun) : '';
}

/** For each figure the last one in front of it that counts something by name. */
const countedBefore = remembered(({ figures }: Analysis): ReadonlyMap<Figure, Figure> => {
  const all = new Map<Figure, Figure>();
  let last: Figure | undefined;
  for (const figure of figures) {
    if (last) all.set(figure, last);
    if (figure.kind === 'count' && figure.noun) last = figure;
  }
  return all;
});
