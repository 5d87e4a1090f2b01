import { isFirstName } from '../people/name-words.ts';
import { phraseEndingAt } from './phrase-ending.ts';
import { isPersonNoun, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, IN_ING_OR_ED, isA, POSSESSIVE, PREPOSITION } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** How far a name may stand before its verb with what the person is between, and no comma behind that. */
const LONGEST_OPENER = 18;

/** '**Ann Hale**, former mayor and chair of the Marsh Trust said': a name that opens the sentence, or stands behind the words, and a role with no comma behind. */
export function openingName(tokens: readonly Token[], last: number, verb: number): Source | null {
  // 'Orr, head of parks said, is'
  const isAside = tokens[verb + 1]?.kind === 'comma' && tokens[verb + 2]?.kind !== 'quote';
  if (isAside || verb > LONGEST_OPENER) return null;
  const start = tokens[0]?.kind !== 'quote' ? 0 : tokens[1]?.kind === 'comma' ? 2 : 1;
  let comma = start;
  while (comma < start + 5 && isNamePart(tokens[comma] as Token)) comma += 1;
  if (comma < start + 2 || tokens[comma]?.kind !== 'comma') return null;
  // 'Slamming Orr, party chair Hale said', 'Orr, club spokesman Ray Bell said on Friday, is ill'
  if (isA(tokens[start], IN_ING_OR_ED) && !isFirstName(tokens[start]?.lower ?? '')) return null;
  const own = phraseEndingAt(tokens, last);
  if (own?.kind === 'name' && isPersonNoun(tokens[own.first - 1]?.lower ?? '')) return null;
  const after = tokens.slice(comma + 1, last + 1);
  if (after.some(({ kind, verb: reading, capital }) => kind !== 'word' || (reading && !capital)))
    return null;
  const isRole = after.slice(0, 3).some((token) => !token.capital && isPersonNoun(token.lower));
  const name = isRole ? toSource(tokens, start, comma - 1) : null;
  return name?.kind === 'name' && name.first === start ? name : null;
}

/** 'Ann Hale, the guru who founded it said': a name at the head of the clause, and what it is with no comma behind; 'Hale and her colleagues said'. */
export function nameBefore(
  tokens: readonly Token[],
  { kind, first, last }: Source,
  verb: number,
): Source | null {
  if (tokens[first - 1]?.lower === 'and' && isA(tokens[first], POSSESSIVE)) {
    const name = tokens[first - 2];
    return name && isNamePart(name) ? phraseEndingAt(tokens, first - 2) : null;
  }
  // 'Ann Hale, the force behind it has said', not 'Orr, the head of parks said, is …'
  const isOpen = isA(tokens[last + 1], PREPOSITION) && tokens[verb + 1]?.kind !== 'comma';
  if (!isOpen && tokens[last + 1]?.lower !== 'who') return null;
  if (kind !== 'nominal' || !isA(tokens[first], DETERMINER) || tokens[first - 1]?.kind !== 'comma')
    return null;
  let from = first - 1;
  while (from > 0 && first - from < 7 && isNamePart(tokens[from - 1] as Token)) from -= 1;
  const before = tokens[from - 1];
  if (isOpen ? from >= first - 2 : from === first - 1) return null;
  if (before && before.kind !== 'quote' && !(isOpen && /^(?:while|but)$/.test(before.lower)))
    return null;
  const name = toSource(tokens, from, first - 2);
  return name?.kind === 'name' && name.first === from ? name : null;
}

/** The 'who' of 'a man **who** liked to say'; -1 without one. */
export function relativeClose(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at > 0 && to - at <= 3 && tokens[at]?.kind === 'word'; at -= 1)
    if (tokens[at]?.lower === 'who') return tokens[at - 1]?.kind === 'word' ? at : -1;
  return -1;
}

/** 'a committee of **teachers and librarians** called it': the committee. */
export function wholeOf(tokens: readonly Token[], { kind, first, last }: Source): Source | null {
  const isPair = kind === 'nominal' && first === last && tokens[first - 1]?.lower === 'and';
  return isPair && tokens[first - 3]?.lower === 'of' && tokens[first - 2]?.kind === 'word'
    ? phraseEndingAt(tokens, first - 2)
    : null;
}
