import type { Person } from '../../text/analysis.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { femaleFirstNames, maleFirstNames } from '../../text/words/first-names.ts';
import { relationNouns } from '../../text/words/roles.ts';
import { isDeed } from '../finding/deed-word.ts';
import { findSpeaker } from '../finding/speaker.ts';
import { slip } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Known } from './known.ts';
import { isCountry } from './phrase.ts';
import { isKeyword } from './spelt.ts';

/** Whom a question names, and what stands on either side. */
export interface Named {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Longest name or office, in words, that is looked for inside a question. */
const LONGEST_NAME = 6;
/** So many words of a question are searched for names. */
const WORDS_READ = 100;

/** A word of a question, with its place and whether it can stand in a name or an office of the article. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly fits: boolean;
  readonly capital: boolean;
}

const GENDERS = /^(?:women|woman|females?|ladies|men|males?|gentlemen)$/;

/** Several rules look for the same person in the same question. */
const remembered = new WeakMap<Known, Map<string, Named | undefined>>();
const REMEMBERED = 20;

/** The first and longest run of words that means somebody, or a group, and what stands on either side of it. */
export function personIn(text: string, known: Known): Named | undefined {
  const before = remembered.get(known) ?? new Map<string, Named | undefined>();
  if (before.has(text)) return before.get(text);
  if (before.size >= REMEMBERED) before.clear();
  const found = firstPerson(text, known);
  before.set(text, found);
  remembered.set(known, before);
  return found;
}

function firstPerson(text: string, known: Known): Named | undefined {
  const names = new Set(known.people.flatMap(({ name }) => wordsOf(name).map(folded)));
  const fitting = new Map<string, boolean>();
  const spots: readonly Spot[] = [...text.matchAll(/[\p{L}\p{N}.'-]+/gu)]
    .slice(0, WORDS_READ)
    .map((match) => {
      const word = folded(match[0].replace(/\.+$/, ''));
      const start = match.index;
      const capital = /^\p{Lu}/u.test(match[0]);
      const fit = fitting.get(word) ?? fits(word, known);
      fitting.set(word, fit);
      return { start, end: start + match[0].length, word, fits: fit, capital };
    });
  for (let at = 0; at < spots.length; at += 1) {
    const spot = spots[at];
    if (spot && GENDERS.test(spot.word)) return cut(text, [spot]);
    if (!spot?.fits || isSmall(spot.word)) continue;
    for (let length = runFrom(spots, at); length > 0; length -= 1) {
      const run = spots.slice(at, at + length);
      if (run.at(-1)?.word === 'of') continue;
      const found = findSpeaker(run.map(({ word }) => word).join(' '), known.people);
      if (found.kind === 'none' || (found.kind === 'one' && isCommonNoun(found.person, spots, at)))
        continue;
      const byName = run.some(({ word }) => names.has(word));
      if (!byName && isDeed(spot.word, length, known.speakerWords)) continue;
      const whole = byName ? wholeName(spots, at, run, known) : wholeOffice(spots, at, length);
      return withRelation(text, cut(text, whole));
    }
  }
  return undefined;
}

/** 'what time is it' and 'how many times' do not mean 'the Times'. */
function isCommonNoun({ kind }: Person, spots: readonly Spot[], at: number): boolean {
  const counted = COUNTING.test(spots[at - 1]?.word ?? '');
  return kind === 'organisation' && counted && spots[at]?.capital === false;
}

const COUNTING =
  /^(?:many|several|few|what|which|at|some|any|no|every|first|last|next|long|more|\d+)$/;

/** How many words from a place on can stand in one name. */
function runFrom(spots: readonly Spot[], at: number): number {
  let length = 0;
  while (length < LONGEST_NAME && spots[at + length]?.fits) length += 1;
  return length;
}

const isSmall = (word: string): boolean => word === 'of' || EMPTY_WORDS.has(word);

/** True when a phrase is a person and nothing else. */
export function isPerson(text: string, known: Known): boolean {
  const found = personIn(text, known);
  return found !== undefined && !hasMatter(found.before) && !hasMatter(found.after);
}

function cut(text: string, run: readonly Spot[]): Named {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  return {
    name: text.slice(start, end).replace(/[.'-]+$|'s$/i, ''),
    before: text.slice(0, start),
    after: text.slice(end),
  };
}

const RELATION = new RegExp(
  `^ (?:former )?(?:(?:${[...relationNouns].join('|')})s?|wives|kids?|child(?:ren)?|grandchild(?:ren)?|famil(?:y|ies)|relatives?|siblings?)\\b(?!['’])`,
  'i',
);

/** 'Ash's lawyer' is not Ash. */
function withRelation(text: string, { name, before, after }: Named): Named {
  const end = text.length - after.length;
  const isOwner = /(?:'s|s')$/i.test(text.slice(before.length, end));
  const own = isOwner ? RELATION.exec(after)?.[0] : undefined;
  return own === undefined
    ? { name, before, after }
    : {
        name: text.slice(before.length, end + own.length),
        before,
        after: after.slice(own.length),
      };
}

/** 'Jonas Reyl' is not the Tomas Reyl of this article: a surname is taken with the first name in front of it. */
function wholeName(
  spots: readonly Spot[],
  at: number,
  run: readonly Spot[],
  { stems }: Known,
): readonly Spot[] {
  const before = spots[at - 1];
  // 'the vice president' is not the president's spokesman.
  if (before && RANK.test(before.word)) return [before, ...run];
  if (!before || (at === 1 && !isFirstName(before.word))) return run;
  const { word, capital, fits: isRole } = before;
  if (isRole || isSmall(word) || isKeyword(word) || stems.has(stem(word))) return run;
  const isGiven = isFirstName(word) && (capital || !ALSO_A_WORD.test(word));
  return isGiven || (capital && at > 1 && personNounOf(word) === null) ? [before, ...run] : run;
}

const RANK = /^(?:vice|deputy|shadow|acting|assistant|associate|former|ex)$/;

const isFirstName = (word: string): boolean =>
  femaleFirstNames.has(word) || maleFirstNames.has(word);

/** First names that are words as well. */
const ALSO_A_WORD =
  /^(?:may|will|mark|sue|bill|grant|rob|pat|jack|drew|chase|hope|rose|dawn|art|ray|max|guy|frank|so|an|do|see|can|has|pay|say)$/;

/** Words in front of an office that do not tell it from another. */
const NO_ADJECTIVE =
  /^(?:both|two|three|other|each|either|these|those|quotes?|did|does|said|word|now|from|by|um|erm|uh|\d.*)$/;

/** 'the French foreign minister' is not the foreign minister of this article: an office is taken with its adjectives. */
function wholeOffice(spots: readonly Spot[], at: number, length: number): readonly Spot[] {
  let from = at;
  let to = at + length;
  const last = spots[at - 1]?.word;
  const country = isCountry(
    spots.map(({ word }) => word),
    at - 1,
  );
  if (
    last !== undefined &&
    (country || !isSmall(last)) &&
    !isKeyword(last) &&
    !NO_ADJECTIVE.test(last)
  ) {
    from -= 1;
  }
  while (spots[to]?.fits && !isSmall(spots[to]?.word ?? '')) to += 1;
  return spots.slice(from, to);
}

/** A word of a name or an office; a slip for one only when it is no word of the article. */
function fits(word: string, { speakerWords, stems }: Known): boolean {
  if (speakerWords.has(word) || speakerWords.has(stem(word))) return true;
  if (EMPTY_WORDS.has(word) || isKeyword(word) || stems.has(stem(word))) return false;
  if (word.length < 4) return false;
  for (const other of speakerWords) if (slip(word, other)) return true;
  return false;
}
