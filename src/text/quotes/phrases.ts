import type { Span } from '../span.ts';
import { commonVerbs, irregularPasts } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { femaleRoleNouns, maleRoleNouns, roleNouns } from '../words/roles.ts';
import type { Token } from './tokens.ts';
import { isRegion } from './towns.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  IN_ING_OR_ED,
  IN_LY,
  isA,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
} from './word-classes.ts';

/** The words that name who speaks: a name, a pronoun, or a noun phrase without its complements. */
export interface Source extends Span {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The word that tells who it is: the last of a name, the noun of a noun phrase. */
  readonly head: Span;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
}

export const isAdverb = (token: Token): boolean =>
  token.kind === 'word' && (isA(token, ADVERB) || (isA(token, IN_LY) && !token.capital));

export const isPronoun = (token: Token): boolean =>
  token.kind === 'word' && isA(token, PRONOUN) && !token.possessive;

/** A word that can belong to a name: capitalised, and no function word at the head of a sentence. */
export const isNamePart = (token: Token): boolean =>
  token.kind === 'word' &&
  token.capital &&
  !isPronoun(token) &&
  !isA(token, DETERMINER | PREPOSITION) &&
  !isA(token, SUBORDINATOR | CONJUNCTION) &&
  !isA(token, ADVERB | DAY);

export const isBoundary = (token: Token): boolean =>
  token.kind !== 'word' ||
  (!token.capital &&
    (isA(token, CONJUNCTION) || token.lower === 'if' || token.lower === 'because')) ||
  isA(token, RELATIVE_PRONOUN | QUESTION_WORD);

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
      const before = tokens[from - 2];
      const joined =
        isA(previous, PARTICLE) && from - 2 >= first && before !== undefined && isNamePart(before);
      if (!isNamePart(previous) && !joined) break;
      from -= 1;
    }
    const start = tokens[from] ?? end;
    // 'another CCG said': not the one that has been named
    const before = tokens[from - 1];
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

/** 'So **let us** stop saying', '**please** keep saying', 'made **them** all say': a wish, or a pronoun that is no subject; no noun phrase. */
function isWish(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:please|let)$/.test(tokens[first]?.lower ?? '')) return true;
  if (first === last) return false;
  for (let at = first; at <= last; at += 1)
    if (/^(?:me|us|him|them)$/.test(tokens[at]?.lower ?? '') && !tokens[at]?.capital) return true;
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

/** The name in apposition where there is one ('the chairman of the club (CFC), Tom Hale,'), else the source itself. */
export function apposed(tokens: readonly Token[], source: Source | null): Source | null {
  if (source?.kind !== 'nominal') return source;
  let at = source.last + 1;
  for (; at - source.last < 12; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'bracket') continue;
    if (token?.kind !== 'word' || isA(token, RELATIVE_PRONOUN)) break;
    if (isA(token, AUXILIARY) || (token.verb && !token.capital)) break;
  }
  const mark = tokens[at]?.kind;
  // '--'
  if (mark === 'dash' && tokens[at + 1]?.kind === 'dash') at += 1;
  return (mark === 'comma' || mark === 'dash' ? nameAfterComma(tokens, at) : null) ?? source;
}

/** 'Tom Hale', 'the former coach Tom Hale', between commas. */
export function nameAfterComma(tokens: readonly Token[], comma: number): Source | null {
  const name = phraseStartingAt(tokens, comma + 1);
  if (name?.kind !== 'name' || isRegion(tokens, name.first, name.last)) return null;
  const title = tokens[name.first - 1];
  const isBare = name.first === comma + 1;
  // 'the local MP, the LNP's Tom Hale,'
  const isOwned = title?.possessive === true && title.capital && name.first - comma <= 3;
  const isLed = title && (isA(title, DETERMINER) || isPersonNoun(title.lower));
  if (!isBare && !isLed && !isOwned) return null;
  const next = pastBracket(tokens, name.last + 1);
  const after = tokens[next];
  const isOf = /^(?:of|from|at)$/.test(after?.lower ?? '') && tokens[next + 1]?.kind === 'word';
  if (after && after.kind !== 'comma' && after.kind !== 'dash' && !(isBare && isOf)) return null;
  // 'her deputy, the Chief Secretary, Tom Hale,': an office in capitals before the name
  if (isBare || after?.kind !== 'comma') return name;
  const holder = phraseStartingAt(tokens, next + 1);
  const closes = holder?.kind === 'name' && tokens[holder.last + 1]?.kind === 'comma';
  return closes && holder.first === next + 1 ? holder : name;
}

/** Behind a bracket that opens at `at`, such as the party of 'Ana Ruiz (Lab)'; else `at` itself. */
function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET; end += 1)
    if (tokens[end]?.kind === 'bracket') return end + 1;
  return at;
}
const LONGEST_BRACKET = 8;

/** True for a noun for what somebody is. */
export const isPersonNoun = (word: string): boolean =>
  word === 'late' || roleNouns.has(word) || maleRoleNouns.has(word) || femaleRoleNouns.has(word);

/** 'said voter Ann Hale **when** asked': a clause behind a noun phrase. */
const OPENS = /^(?:when|while|whether|once|because|although|though|unless)$/;

/** The noun phrase that starts at `first`, without what follows a preposition, and with a name rather than its title. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Source | null {
  let last = first;
  const one = tokens[first];
  if (one?.kind !== 'word') return null;
  if (isPronoun(one)) return toSource(tokens, first, first);
  if (isA(one, AUXILIARY) || (isA(one, CONJUNCTION) && !one.capital)) return null;
  for (let at = first + 1; at < tokens.length && at - first < 14; at += 1) {
    const token = tokens[at];
    if (!token || isBoundary(token) || OPENS.test(token.lower)) break;
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

/** 'Labour party chair Ann Hale': small words inside a title, and a name after them. */
function nameGoesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive) return false;
    if (token.capital) return at > from && isNamePart(token);
    // 'Ana Ruiz **met** Max Orr'
    if (isPast(token.lower)) return false;
    if (isA(token, PREPOSITION | AUXILIARY) || isAdverb(token)) return false;
    if (isBoundary(token) || isA(token, DETERMINER) || token.verb) return false;
  }
  return false;
}

/** '**Cost estimates**, he said', '**Ruiz aides** said': the noun that the first word of a sentence tells more of, and no verb of which it is the subject. */
function isNounBehind(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at !== 1 || token?.kind !== 'word' || token.verb || token.possessive) return false;
  if (token.lower.length < 4 || isPast(token.lower) || isAdverb(token) || isBoundary(token))
    return false;
  if (isA(token, PREPOSITION | AUXILIARY | DETERMINER | IN_ING_OR_ED) || isPronoun(token))
    return false;
  if (!/[^s]s$/.test(token.lower))
    return !/^(?:himself|herself|itself|themselves)$/.test(token.lower);
  // 'Hale heads the fund' against 'Cost estimates were'
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isA(next, AUXILIARY) ||
    isPast(next.lower) ||
    next.verb?.form === 'past'
  );
}

const isPlainPast = (word: string): boolean => commonVerbs.has(word) || irregularPasts.has(word);
const isPast = (word: string): boolean => isPlainPast(word) || /[a-z]{3}ed$/.test(word);

const allNames = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token || !(isNamePart(token) || isA(token, PARTICLE))) return false;
  }
  return true;
};

export const startsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (isPronoun(token) || isNamePart(token) || isA(token, DETERMINER));
};
