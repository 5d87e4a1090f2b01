import { speechVerbs } from '../words/narration.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** 'Reed’s daughter Ana **died** in May. “…,” she said': the mother speaks. Not 'died in the film', 'was killed off'. */
export function hasDied(tokens: readonly Token[], at: number): boolean {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  const [verb = '', second = '', third = '', fourth = ''] = keys;
  const isActed = /^(?:film|series|play|show|story|book|scene)$/;
  if (/^(?:died|drowned|perished)$/.test(verb)) return !(second === 'in' && isActed.test(fourth));
  if (!/^(?:was|is|were)$/.test(verb)) return false;
  if (/^(?:shot|stabbed)$/.test(second))
    return third === 'dead' || `${third} ${fourth}` === 'to death';
  return (
    /^(?:killed|murdered|stillborn|dead)$/.test(second) &&
    /^(?:[.,]|in|by|on|at|when|after|from)$/.test(third) &&
    !(second === 'dead' && third !== '.')
  );
}

/** How far a sentence is looked through for the words of its subject. */
const LONGEST = 40;

/** True for a subject at `from` with a quotation behind it in its sentence: 'Reed called her “late”.' */
export function quotesBehind(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = from; i < from + LONGEST && tokens[i]?.sentence === sentence; i += 1)
    if (tokens[i]?.quoted) return true;
  return false;
}

/** How far from a name, in tokens, the quotation that it tags may stand: '“…,” said the mayor, Reed'. */
const BESIDE = 4;

/** True for a speaker at `[from, to)` whose words stand beside: '“…,” Reed says'. */
export function tagsQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  const paragraph = tokens[from]?.paragraph;
  for (let i = from - BESIDE; i < to + BESIDE; i += 1)
    if (tokens[i]?.quoted && tokens[i]?.paragraph === paragraph) return true;
  return false;
}

/** True for a name with nothing but its role before it in the sentence: no verb, and no clause beside the main one. */
export function leadsSentence(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > from - 10; i -= 1) {
    const token = tokens[i];
    if (token?.opens) return true;
    if (!token || isVerb(token) || OPENS_CLAUSE.test(token.key)) return false;
  }
  return false;
}
/** True for a name in the main clause: no clause beside it begins before. */
export function isInMain(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > from - LONGEST_SUBJECT; i -= 1) {
    const token = tokens[i];
    if (token?.opens) return true;
    if (!token || OPENS_CLAUSE.test(token.key)) return false;
  }
  return false;
}
const LONGEST_SUBJECT = 14;

const OPENS_CLAUSE =
  /^(?:after|before|when|while|as|because|since|that|who|whose|if|although|though|until|where)$/;

/** 'In May, **Ruiz** said, Reed was': the subject of a tag between commas, and not of the clause around it. */
export const isPutIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  isBetweenCommas(tokens, from, to) &&
  tokens[to + 2]?.quoted === false &&
  tokens[to + 2]?.shape !== 'mark';

/** The subject of a tag with a comma on either side, at `[from, to)`. */
export const isBetweenCommas = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.key === ',' &&
  tokens[from - 2]?.quoted === false &&
  speechVerbs.has(tokens[to]?.key ?? '') &&
  tokens[to + 1]?.key === ',';

const ANSWER =
  /^(?:yes|yeah|yep|no|nope|never|nothing|nobody|perhaps|maybe|probably|possibly|absolutely|certainly|sometimes|always|correct|sure|sir)$/;

/** '“Was it late?” **Reed asked.**' and in the paragraph behind it '“Yes,” she said': true for Reed at `[from, to)` and for 'she' at `at`. */
export function isAnswered(
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
): boolean {
  const paragraph = tokens[at]?.paragraph ?? 0;
  if (tokens[from]?.paragraph !== paragraph - 1 || !tagsQuotation(tokens, from, to)) return false;
  const isAsking = [tokens[to], tokens[from - 1]].some((token) =>
    /^asks?(?:ed)?$/.test(token?.key ?? ''),
  );
  if (!isAsking) return false;
  let first = at;
  while (first > 0 && tokens[first - 1]?.paragraph === paragraph) first -= 1;
  if (tokens[first]?.shape === 'mark') first += 1;
  return tokens[first]?.quoted === true && ANSWER.test(tokens[first]?.key ?? '');
}

/** 'The **late** Ana Ruiz', 'my late **daughter**': whoever stands at `at` says nothing any more. */
export const isLate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === 'late' &&
  /^(?:the|his|her|their|my|our|its)$/.test(tokens[at - 2]?.key ?? '');
