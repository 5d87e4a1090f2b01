import { nounOf } from '../people/nouns.ts';
import type { Span } from '../span.ts';
import { organisationHeads } from '../words/organisations.ts';
import { femaleRoleNouns, maleRoleNouns, roleNouns } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { isDoing } from './doing.ts';
import { allNames, isNounBehind, isPlainPast, nameGoesOn } from './names-go-on.ts';
import { type Token, tokenAt } from './tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  IN_ING_OR_ED,
  isA,
  PARTICLE,
  PREPOSITION,
} from './word-classes.ts';
import { isAdverb, isBoundary, isNamePart, isPronoun } from './word-tests.ts';

/** The words that name who speaks: a name, a pronoun, or a noun phrase without its complements. */
export interface Source extends Span {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The word that tells who it is: the last of a name, the noun of a noun phrase. */
  readonly head: Span;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
}

const PARTS = new Set([
  'one',
  'two',
  'three',
  'some',
  'many',
  'most',
  'several',
  'others',
  'another',
  'each',
  'both',
  'all',
  'none',
  'few',
  'half',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
]);

/** A source from the tokens `first` to `last`: a trailing name is the source itself, else the whole phrase with its last noun. */
export function toSource(tokens: readonly Token[], first: number, last: number): Source | null {
  const end = tokens[last];
  if (end?.kind !== 'word' || isWish(tokens, first, last)) return null;
  const one = tokens[first];
  if (first === last && one && isPronoun(one))
    return { kind: 'pronoun', start: one.start, end: one.end, head: one, first, last };
  if (isNamePart(end) && !end.possessive) {
    let from = last;
    while (from > first) {
      const previous = tokens[from - 1];
      // 'the Prime Minister's **Office** said'
      const isOwned = previous?.possessive && !(from === last && organisationHeads.has(end.lower));
      if (!previous || isOwned) break;
      const before = tokenAt(tokens, from - 2);
      const joined =
        isA(previous, PARTICLE) && from - 2 >= first && before !== undefined && isNamePart(before);
      if (!isNamePart(previous) && !joined) break;
      from -= 1;
    }
    const start = tokens[from] ?? end;
    // 'another CCG said': not the one that has been named
    const before = tokenAt(tokens, from - 1);
    if (before?.lower === 'another' && from > first && from === last && end.shouted)
      return {
        kind: 'nominal',
        start: before.start,
        end: end.end,
        head: end,
        first: from - 1,
        last,
      };
    return { kind: 'name', start: start.start, end: end.end, head: end, first: from, last };
  }
  const start = tokens[first];
  if (!start) return null;
  return { kind: 'nominal', start: start.start, end: end.end, head: end, first, last };
}

const OBJECTS = wordSet('me us him them');

const WISHING = wordSet('please let');

/** 'So **let us** stop saying', '**please** keep saying', 'made **them** all say': a wish, or a pronoun that is no subject; no noun phrase. */
function isWish(tokens: readonly Token[], first: number, last: number): boolean {
  if (WISHING.has(tokens[first]?.lower ?? '')) return true;
  if (first === last) return false;
  for (let at = first; at <= last; at += 1)
    if (OBJECTS.has(tokens[at]?.lower ?? '') && !tokens[at]?.capital) return true;
  return false;
}

export const isPart = (
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean =>
  PARTS.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'of' && last - first <= 1;

/** 'one of the guests', 'some of those present': known by the noun behind 'of'. */
export function partOf(tokens: readonly Token[], first: number, last: number): Source | null {
  const [start, end] = [tokens[first], tokens[last]];
  return start && end
    ? { kind: 'nominal', start: start.start, end: end.end, head: end, first, last }
    : null;
}

/** True for a noun for what somebody is. */
export const isPersonNoun = (word: string): boolean =>
  word === 'late' || roleNouns.has(word) || maleRoleNouns.has(word) || femaleRoleNouns.has(word);

/** 'said voter Ann Hale **when** asked': a clause behind a noun phrase. */
const OPENS = wordSet('when while whether once because although though unless');

/** The noun phrase that starts at `first`, without what follows a preposition, and with a name rather than its title. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Source | null {
  let last = first;
  const one = tokens[first];
  if (one?.kind !== 'word') return null;
  if (isPronoun(one)) return toSource(tokens, first, first);
  if (isA(one, AUXILIARY) || (isA(one, CONJUNCTION) && !one.capital)) return null;
  for (let at = first + 1; at < tokens.length && at - first < 14; at += 1) {
    const token = tokens[at];
    const office = isA(one, DETERMINER) ? officeOfTwo(tokens, at) : -1;
    if (office > 0) {
      last = office;
      at = office;
      continue;
    }
    if (!token || isBoundary(token) || OPENS.has(token.lower) || isDoing(tokens, at)) break;
    const previous = tokens[at - 1];
    if (!previous) break;
    if (isA(token, AUXILIARY) || isPronoun(token)) break;
    const particle = isA(token, PARTICLE) && previous.capital && tokens[at + 1]?.capital === true;
    if (isA(token, PREPOSITION) && !particle) break;
    if (isA(token, DETERMINER) && !previous.possessive && at - first > 1) break;
    if (isA(token, DAY) && !previous.possessive) break;
    if (!previous.possessive && !token.capital && !particle) {
      if (
        isNamePart(previous) &&
        isNamePart(one) &&
        !one.possessive &&
        allNames(tokens, first, at - 1) &&
        !nameGoesOn(tokens, at) &&
        !(first === 0 && isNounBehind(tokens, at))
      )
        break;
      // 'Party chair Ana Ruiz **met** Max Orr'
      if (isNamePart(previous) && isPlainPast(token.lower)) break;
      // 'her first teacher'
      const isInside = at === first + 1 && token.lower === 'first';
      if (isAdverb(token) && !isInside) break;
      const reading = token.verb;
      if (reading && reading.form !== 'base' && at > first) break;
      if (isA(token, IN_ING_OR_ED) && at - first > 1) break;
    }
    last = at;
  }
  if (isPart(tokens, { first, last })) {
    const whole = phraseStartingAt(tokens, last + 2);
    if (whole) return partOf(tokens, first, whole.last);
  }
  return toSource(tokens, first, last);
}

/** 'the former Tolva **and Marn Town coach**': where the office ends that is told by two names; -1 for anything else, such as 'the King and Labour leader'. */
function officeOfTwo(tokens: readonly Token[], and: number): number {
  const one = tokens[and - 1];
  if (tokens[and]?.lower !== 'and' || !one?.capital || nounOf(one.lower)?.kind === 'person')
    return -1;
  let at = and + 1;
  while (tokens[at]?.kind === 'word' && tokens[at]?.capital && at - and < 5) at += 1;
  const office = tokens[at];
  const isOffice = office?.kind === 'word' && nounOf(office.lower)?.kind === 'person';
  return at > and + 1 && isOffice ? at : -1;
}

export const startsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (isPronoun(token) || isNamePart(token) || isA(token, DETERMINER));
};
