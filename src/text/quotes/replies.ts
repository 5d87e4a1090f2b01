import { phraseStartingAt, type Source } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import { FORM_OF_BE, isA, POSSESSIVE } from './word-classes.ts';

const REPLY =
  /^(?:reply|response|answer|retort|riposte|rejoinder|comeback|verdict|message|explanation)$/;

/** '“No,” came **the reply**', '“No” was **the answer**': whoever has been asked, whom the sentence does not name. */
export function isOpenReply(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const isVerb = /^(?:came|comes|was|is)$/.test(tokens[verb]?.lower ?? '');
  if (!isVerb || tokens[verb + 1]?.lower !== 'the') return false;
  for (let i = verb + 2; i <= verb + 4; i += 1) {
    if (tokens[i]?.kind !== 'word') return false;
    if (REPLY.test(tokens[i]?.lower ?? '')) return tokens[i + 1]?.lower !== 'from';
  }
  return false;
}

/** The place of 'response' in '“No,” was **Mr Hale's response**', '“No,” came **her reply**'; -1 for none. */
export function ownReply(tokens: readonly Token[], at: number): number {
  const verb = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (!/^(?:came|comes|was|is)$/.test(tokens[verb]?.lower ?? '')) return -1;
  for (let i = verb + 1; i <= verb + 6; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    const owner = tokens[i - 1];
    if (REPLY.test(token.lower)) return owner?.possessive || isA(owner, POSSESSIVE) ? i : -1;
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
