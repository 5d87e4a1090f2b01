import type { Cue } from './cues.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, FORM_OF_BE, IN_LY, isA, PRONOUN } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** What others do to somebody in words. */
const PUT =
  /^(?:asked|pressed|questioned|quizzed|challenged|told|accused|branded|called|described|labell?ed|dubbed|warned|criticised|criticized|condemned|denounced|derided|mocked|compared|likened|dismissed)$/;
/** How many words may stand before that at the head of the sentence, and between it and the quotation. */
const HEAD = 7;
const REACH = 16;

/**
 * '**Asked if** it was “late”, Hale said', '**After he was called** “a liar”, Hale said', '**Described as** “a liar” **by Orr**, Hale said': the words
 * in the clause that opens the sentence are others' and put to whoever speaks behind it. Gives whoever is told to use them, null where
 * nobody is; undefined for any other sentence.
 */
export function putBy(
  tokens: readonly Token[],
  cues: readonly Cue[],
  quote: number,
): Source | null | undefined {
  const verb = openingPassive(tokens, quote);
  if (verb < 0 || quote - verb > REACH) return undefined;
  for (let at = verb + 1; at < quote; at += 1) if (tokens[at]?.kind !== 'word') return undefined;
  // 'Asked why Orr had said it was “late”'
  const isOwn = ({ at, source, kind }: Cue): boolean =>
    at > verb && at < quote && source !== null && kind !== 'mind';
  if (cues.some(isOwn)) return undefined;
  // 'Asked about the “late” **trains**, Hale said'
  let comma = quote + 1;
  const isCapital = tokens[comma]?.capital === true;
  while (!isCapital && comma < quote + TAIL && isPlain(tokens[comma])) comma += 1;
  const isParted = tokens[comma]?.kind === 'comma';
  if (!isSubject(tokens[isParted ? comma + 1 : comma])) return undefined;
  if (comma > quote + 1 && !isParted) return undefined;
  for (let at = verb + 1; at < comma; at += 1)
    if (tokens[at]?.lower === 'by' && at !== quote - 1) return phraseStartingAt(tokens, at + 1);
  return null;
}

/** How many words may stand between the quotation and the comma that ends its clause. */
const TAIL = 6;
const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.verb && !isA(token, AUXILIARY);

const isSubject = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital || isA(token, PRONOUN) || /^(?:the|an?|his|her|their)$/.test(token.lower));

/** The participle of a clause in the passive at the head of the sentence; -1 without one. */
function openingPassive(tokens: readonly Token[], quote: number): number {
  let at = 0;
  let helped = false;
  const opens =
    /^(?:when|after|although|though|while|once|having|being|since|because|before|if)$/.test(
      tokens[0]?.lower ?? '',
    );
  if (opens) at = 1;
  for (; at < quote && at < HEAD; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (PUT.test(token.lower)) {
      // 'After she **called** it', 'Max Orr **asked**'
      const isPassive =
        helped || at === 0 || (opens && at === 1) || (at === 2 && isA(tokens[1], IN_LY));
      return isPassive ? at : -1;
    }
    if (isA(token, FORM_OF_BE)) helped = true;
    else if (
      !opens ||
      !(
        isA(token, PRONOUN | AUXILIARY | IN_LY) ||
        isNamePart(token) ||
        /^(?:the|first|later|having|being)$/.test(token.lower)
      )
    )
      return -1;
  }
  return -1;
}
