import { isPersonNoun, phraseStartingAt, type Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isRegion } from './towns.ts';
import { AUXILIARY, DETERMINER, isA, RELATIVE_PRONOUN } from './word-classes.ts';

/** The name in apposition where there is one ('the chairman of the club (CFC), Tom Hale,'), else the source itself. */
export function apposed(tokens: readonly Token[], source: Source | null): Source | null {
  if (source?.kind !== 'nominal') return source;
  let at = source.last + 1;
  for (; at - source.last < 12; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'bracket') continue;
    if (token?.kind !== 'word' || isA(token, RELATIVE_PRONOUN)) break;
    // 'expert in wildlife **encounters**, Tom Hale, said'
    const isVerb = token.verb && !token.capital && tokens[at + 1]?.kind !== 'comma';
    if (isA(token, AUXILIARY) || isVerb) break;
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
