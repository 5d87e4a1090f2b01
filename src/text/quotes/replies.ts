import { phraseStartingAt, type Source } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import { FORM_OF_BE, isA, POSSESSIVE } from './word-classes.ts';

/** What is said in return, or to all. */
export const REPLY =
  /^(?:reply|response|answer|retort|riposte|rejoinder|comeback|verdict|message|explanation)$/;
const CRY = /^(?:cry|shout|call|voice|yell|whisper)$/;

/** '“No,” came **the reply**', '“No” was **the answer**': whoever has been asked, whom the sentence does not name. */
export function isOpenReply(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const isVerb = /^(?:came|comes|was|is)$/.test(tokens[verb]?.lower ?? '');
  if (!isVerb || !/^(?:the|an?)$/.test(tokens[verb + 1]?.lower ?? '')) return false;
  for (let i = verb + 2; i <= verb + 4; i += 1) {
    const { kind, lower = '' } = tokens[i] ?? {};
    if (kind !== 'word') return false;
    // 'came a voice **from** the back'
    if (CRY.test(lower)) return true;
    if (REPLY.test(lower)) return tokens[i + 1]?.lower !== 'from';
  }
  return false;
}

/** The place of 'response' in '“No,” was **Mr Hale's response**', '“No,” came **her reply**', '… the **reply** from Hale'; -1 for none. */
export function ownReply(tokens: readonly Token[], at: number): number {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (!/^(?:came|comes|was|is)$/.test(tokens[verb]?.lower ?? '')) return -1;
  for (let i = verb + 1; i <= verb + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    const owner = tokens[i - 1];
    if (!REPLY.test(token.lower)) continue;
    const isOwned = owner?.possessive === true || isA(owner, POSSESSIVE);
    return isOwned || tokens[i + 1]?.lower === 'from' ? i : -1;
  }
  return -1;
}

const WHETHER = /^(?:whether|if|why|when|how|what|where|who|which|about|by|for|to)$/;

/** Hale of 'Hale was asked if …', 'One man asked Hale why …': whoever is asked, where a sentence tells of one question. */
export function askedIn({ tokens, quotes }: Frame): Source | null {
  if (quotes.length > 0) return null;
  const at = tokens.findIndex(({ kind, lower }) => kind === 'word' && lower === 'asked');
  if (at < 1 || tokens.some(({ lower }, i) => i > at && lower === 'asked')) return null;
  if (isA(tokens[at - 1], FORM_OF_BE) || isA(tokens[at - 2], FORM_OF_BE)) {
    const { source, passive } = subjectBefore(tokens, at, false);
    return passive ? source : null;
  }
  const object = phraseStartingAt(tokens, at + 1);
  if (!object || object.first !== at + 1) return null;
  return WHETHER.test(tokens[object.last + 1]?.lower ?? '') ? object : null;
}
