import { endsBody } from '../words/bodies.ts';
import { skipLeading } from './parentheses.ts';
import { isPersonNoun, phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, isA } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** Ann Hale of 'said Leader of the Opposition Ann Hale': an office in capitals that runs into its holder's name. */
export function holderOf(tokens: readonly Token[], { kind, last }: Source): Source | null {
  const role = tokens[last];
  if (kind !== 'name' || !role || !isPersonNoun(role.lower)) return null;
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  let at = last + 2;
  let first = at;
  for (; at - last < 10; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (/^(?:of|for|the|and)$/.test(token.lower) && !token.capital) first = at + 1;
    else if (!isNamePart(token)) break;
  }
  // an office alone, 'Minister of Foreign Affairs', has fewer words
  return at - first >= 3 ? toSource(tokens, at - 2, at - 1) : null;
}

/** How many tokens an office with its body may take up before its holder's name. */
const LONGEST_OFFICE = 24;

/**
 * Ann Hale of 'The Director, Tolva Fire Service, Mrs Ann Hale, said' and of 'The Toshao of the village, Ann Hale, said', with the
 * comma before the verb at `comma`: an office in capitals, its body or not, and whoever holds it. Null without one.
 */
export function officerBefore(tokens: readonly Token[], comma: number): Source | null {
  const second = commaBefore(tokens, comma);
  if (second < 0) return null;
  // 'Chief (Mrs) Ann Hale'
  let front = comma - 1;
  while (front > second && tokens[front]?.lower !== ')') front -= 1;
  const name = phraseStartingAt(tokens, front + 1);
  const isName = name?.kind === 'name' && name.last === comma - 1 && name.last > name.first;
  if (!isName || endsBody(tokens[name.last]?.lower ?? '')) return null;
  let end = second;
  for (let bodies = 0; bodies < 3 && comma - end < LONGEST_OFFICE; bodies += 1) {
    const before = segmentStart(tokens, end);
    const from = skipLeading(tokens, before + 1, end);
    if (isOffice(tokens, from, end, bodies > 0)) return name;
    if (tokens[before]?.kind !== 'comma' || !isBody(tokens, before + 1, end)) return null;
    end = before;
  }
  return null;
}

/** The same for an office at the head of a clause, with the verb farther behind. */
export function officerOf(tokens: readonly Token[], { kind, last }: Source): Source | null {
  if (kind !== 'name') return null;
  for (let at = last + 1; at < last + LONGEST_OFFICE; at += 1) {
    const token = tokens[at];
    if (!token || !/^(?:word|comma|bracket)$/.test(token.kind) || token.verb) return null;
    const officer = token.kind === 'comma' ? officerBefore(tokens, at) : null;
    if (officer && officer.first > last) return officer;
  }
  return null;
}

/** The mark before the words that end at `end`; -1 at the head. */
function segmentStart(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at >= 0 && (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'bracket')) at -= 1;
  return at;
}

const commaBefore = (tokens: readonly Token[], end: number): number => {
  const at = segmentStart(tokens, end);
  return tokens[at]?.kind === 'comma' ? at : -1;
};

/** 'The Director', 'Vice Chancellor', and right before the name 'The Toshao of the village'. */
function isOffice(tokens: readonly Token[], from: number, end: number, hasBody: boolean): boolean {
  const isThe = tokens[from]?.lower === 'the';
  let role = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.possessive || isA(token, AUXILIARY) || (token.verb && !token.capital))
      return false;
    role ||= token.capital && isPersonNoun(token.lower);
  }
  if (role) return isThe || hasBody;
  const next = tokens[from + 2];
  return (
    !hasBody &&
    isThe &&
    tokens[from + 1]?.capital === true &&
    (from + 2 === end || next?.lower === 'of')
  );
}

function isBody(tokens: readonly Token[], from: number, end: number): boolean {
  let found = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || !(isNamePart(token) || /^(?:of|the|and|for|on)$/.test(token.lower))) return false;
    found ||= endsBody(token.lower);
  }
  return found;
}
