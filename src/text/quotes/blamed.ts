import { phraseStartingAt, type Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { FORM_OF_BE, isA, PREPOSITION } from './word-classes.ts';

/** Verbs that blame or thank whom they have for an object, for what that one did. */
const BLAMES =
  /^(?:critici[sz](?:e[sd]?|ing)|sack(?:s|ed|ing)?|fir(?:e[sd]?|ing)|thank(?:s|ed|ing)?|prais(?:e[sd]?|ing)|attack(?:s|ed|ing)?|condemn(?:s|ed|ing)?|blam(?:e[sd]?|ing)|fin(?:e[sd]?|ing)|mock(?:s|ed|ing)?|suspend(?:s|ed|ing)?|bann?(?:s|ed|ing)?|arrest(?:s|ed|ing)?|jail(?:s|ed|ing)?|rebuk(?:e[sd]?|ing)|scold(?:s|ed|ing)?|slam(?:s|med|ming)?|su(?:e[sd]?|ing)|denounc(?:e[sd]?|ing)|forg[ai]v(?:e[sn]?|ing)|ridicul(?:e[sd]?|ing)|lambast(?:e[sd]?|s|ing)|reprimand(?:s|ed|ing)?)$/;

/** How many words an object may have: 'the mayor of Leeds'. */
const LONGEST = 8;

/** Where the verb stands of which what ends before `link` is the object; -1 for none. */
function verbBefore(tokens: readonly Token[], link: number): number {
  for (let at = link - 2; at >= 0 && link - at <= LONGEST; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (!BLAMES.test(token.lower)) continue;
    // 'was fined £500 for calling'
    const isPassive = isA(tokens[at - 1], FORM_OF_BE) && !token.lower.endsWith('ing');
    return isPassive ? -1 : at;
  }
  return -1;
}

/** Orr of 'Hale is suing Orr **for** calling her “…”' */
export function blamedBefore(tokens: readonly Token[], link: number): Source | null {
  const verb = verbBefore(tokens, link);
  const object = verb < 0 ? null : phraseStartingAt(tokens, verb + 1);
  let end = object;
  while (end && isA(tokens[end.last + 1], PREPOSITION) && end.last + 1 < link)
    end = phraseStartingAt(tokens, end.last + 2);
  return end?.last === link - 1 ? object : null;
}

/** 'Hale criticised **him** for saying “…”': somebody, and not Hale. */
export const isOfBlamedOther = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb - 1]?.lower === 'for' &&
  /^(?:him|her|them|us|me)$/.test(tokens[verb - 2]?.lower ?? '') &&
  verbBefore(tokens, verb - 1) === verb - 3;
