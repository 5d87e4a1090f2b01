import { isAnyTitle, isFirstName } from '../people/name-words.ts';
import { nounOf } from '../people/nouns.ts';
import { endsBody } from '../words/bodies.ts';
import { demonyms } from '../words/demonyms.ts';
import { organisationHeads } from '../words/organisations.ts';
import { officeFields, roleNouns } from '../words/roles.ts';
import { isPersonNoun, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isKnownPlace } from './towns.ts';
import { DETERMINER, isA, PREPOSITION } from './word-classes.ts';

/** A part of a noun phrase between its prepositions. Numbers are token indices. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** True when a preposition stands before it. */
  readonly governed: boolean;
}

/** 'Minister of **Health** Ana Ruiz', 'head of **policy** Ana Ruiz': what an office is of, before its holder; not 'killer of Max Orr', 'aide to Tory peer Max Orr'. */
export function isFieldBefore(
  tokens: readonly Token[],
  { first }: Chunk,
  { last }: Source,
): boolean {
  if (endsBody(tokens[last]?.lower ?? '')) return false;
  // 'Speaker of the **House** Rep. Ana Ruiz'
  let at = last - 2;
  while (at > first && isAnyTitle(tokens[at]?.lower ?? '')) at -= 1;
  const field = at < first ? undefined : tokens[at];
  if (!field) return first < last && officeFields.has(tokens[first]?.lower ?? '');
  const word = field.lower;
  if (isA(field, DETERMINER) || isAnyTitle(word) || isFirstName(word)) return false;
  return nounOf(word)?.kind !== 'person';
}

/** 'Fight for Fairness **director** Ana Ruiz': whoever leads a body whose name has a link in it; not 'friends of England captain Ana Ruiz'. */
export function isLedBody(
  tokens: readonly Token[],
  chunk: Chunk,
  final: Chunk,
  { first }: Source,
): boolean {
  const [head, title] = [tokens[chunk.last], tokens[first - 1]];
  const isOrigin = isKnownPlace(tokens, final.first, first - 2);
  return (
    first > final.first + 1 &&
    (!isOrigin || organisationHeads.has(head?.lower ?? '')) &&
    !demonyms.has(tokens[first - 2]?.lower ?? '') &&
    title?.capital === false &&
    isPersonNoun(title.lower) &&
    (tokens[final.first]?.capital || /^[$£€]?\d/.test(tokens[final.first]?.lower ?? '')) &&
    /^(?:of|for)$/.test(tokens[final.first - 1]?.lower ?? '') &&
    head?.capital === true &&
    // 'The City of Tolva mayor Ana Ruiz'
    (!isA(tokens[chunk.first], DETERMINER) || organisationHeads.has(head.lower)) &&
    nounOf(head.lower)?.kind !== 'person'
  );
}

/** 'Bank of Tolva **President** Ana Ruiz', 'Former Court of Appeal of Tolva **Justice** Ana Ruiz': who leads a body of a place, behind a title in capitals. */
export function leaderOf(
  tokens: readonly Token[],
  { last: head }: Chunk,
  { first, last }: Chunk,
): Source | null {
  const body = tokens[head];
  if (!body?.capital || !organisationHeads.has(body.lower) || tokens[head + 1]?.lower !== 'of')
    return null;
  for (let at = last - 1; at > first; at -= 1) {
    const title = tokens[at];
    if (!title?.capital) return null;
    // 'Bank of Tolva Vice **President** Ana Ruiz'
    if (!isAnyTitle(title.lower) && !isPersonNoun(title.lower)) continue;
    return last - at > 1 ? toSource(tokens, at + 1, last) : null;
  }
  return null;
}

/** A title without an article before its complement: 'Minister of', 'Undersecretary for'. */
export const isBareTitle = (tokens: readonly Token[], chunk: Chunk): boolean =>
  roleNouns.has(tokens[chunk.last]?.lower ?? '') &&
  isA(tokens[chunk.last + 1], PREPOSITION) &&
  !isA(tokens[chunk.first], DETERMINER) &&
  // 'Stacy **Baker** of Leeds'
  !(chunk.first < chunk.last && isFirstName(tokens[chunk.first]?.lower ?? ''));
