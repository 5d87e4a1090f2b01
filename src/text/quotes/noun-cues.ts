import { apposed } from './appositions.ts';
import type { Cue } from './cues.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import { possessor, pronounSource } from './possessors.ts';
import { REPLY } from './replies.ts';
import { someIn, type Token } from './tokens.ts';
import {
  AUXILIARY,
  DAY,
  DETERMINER,
  FORM_OF_BE,
  isA,
  POSSESSIVE,
  PREPOSITION,
  SPEECH_NOUN,
} from './word-classes.ts';
import { isFiniteVerb } from './word-tests.ts';

/** 'according to Hale', 'in the words of Hale'. */
export function accordingAt(tokens: readonly Token[], at: number): Cue | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return null;
  const words =
    token.lower === 'according' && next.lower === 'to'
      ? 2
      : token.lower === 'words' && next.lower === 'of'
        ? 2
        : 0;
  if (words === 0) return null;
  // 'Hale said that according to **its** count the seats were “won”': Hale says so, of a paper that is hers
  if (tokens[at - 1]?.lower === 'that' && isA(tokens[at + words], POSSESSIVE)) return null;
  const source = apposed(tokens, phraseStartingAt(tokens, at + words));
  return {
    start: token.start,
    end: next.end,
    at,
    kind: 'according',
    source,
    reach: 'after',
    passive: false,
    finite: true,
  };
}

const isMany = ({ lower, possessive, classes }: Token): boolean =>
  !possessive && /[^s]s$/.test(lower) && !isA({ classes }, POSSESSIVE | DETERMINER | AUXILIARY);

/** 'X's claim that', 'his remark': the possessor speaks. */
export function nounAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (!token || token.capital || !isA(token, SPEECH_NOUN)) return null;
  // 'a step that its authors **call** “bold”'
  const noun = tokens[at - 1];
  if (token.verb?.form === 'base' && noun?.kind === 'word' && isMany(noun)) return null;
  const author = authorAfter(tokens, at);
  if (author) {
    const { start, end } = token;
    return {
      start,
      end,
      at,
      kind: 'noun',
      source: author,
      reach: 'beside',
      passive: false,
      finite: false,
    };
  }
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1) {
    const before = tokens[back];
    if (before?.kind !== 'word') return null;
    const pronoun = isA(before, POSSESSIVE) && before.lower !== 'your';
    if (!pronoun && !before.possessive) {
      if (isA(before, DETERMINER | PREPOSITION)) return null;
      continue;
    }
    const source = pronoun ? pronounSource(before, back) : possessor(tokens, back);
    return {
      start: token.start,
      end: token.end,
      at,
      kind: 'noun',
      source,
      reach: 'beside',
      passive: false,
      finite: false,
    };
  }
  return null;
}

/** 'the contention of **Ann Hale** that', 'a report made by **the Echo** that', 'the reply from **Hale**' */
function authorAfter(tokens: readonly Token[], noun: number): Source | null {
  // 'claims **on Monday** by Hale that'
  const dated = tokens[noun + 1]?.lower === 'on' && isA(tokens[noun + 2], DAY) ? noun + 2 : noun;
  const link = MADE.test(tokens[dated + 1]?.lower ?? '') ? dated + 2 : dated + 1;
  const by = tokens[link]?.lower ?? '';
  if (!/^(?:of|by|from)$/.test(by)) return null;
  const source = phraseStartingAt(tokens, link + 1);
  if (!source) return null;
  if (by === 'from' && REPLY.test(tokens[noun]?.lower ?? '')) return source;
  const isTold = tokens[source.last + 1]?.lower === 'that';
  return isTold || (by === 'by' && isOfWords(tokens, source.last + 1)) ? source : null;
}
/** 'suggestions by Hale **of a “sleepy” ministry**', and not 'a report by Hale of Orr Bank' */
function isOfWords(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== 'of') return false;
  const at = isA(tokens[of + 1], DETERMINER | POSSESSIVE) ? of + 2 : of + 1;
  return tokens[at]?.kind === 'quote';
}
const MADE = /^(?:made|given|issued|posted|voiced|levelled)$/;

/** 'Reed said **Hale's claim that** the mill is sold was “untrue”': the words are of the claim, and not in it. */
export const isJudged = (tokens: readonly Token[], cue: Cue, quote: number): boolean => {
  const that = thatOf(tokens, cue);
  if (that < 0 || that >= quote || !isA(tokens[quote - 1], FORM_OF_BE)) return false;
  // 'that he **had been** “late”' is one verb
  let verb = quote - 1;
  while (verb > that && isA(tokens[verb - 1], AUXILIARY)) verb -= 1;
  return someIn(tokens, that + 1, verb, (token) => isA(token, AUXILIARY) || isFiniteVerb(token));
};

/** The place of 'that' which begins what a noun of saying tells: 'the claim **that**', 'a claim by Hale **that**', 'a claim by Hale **of**'; -1 without one. */
export function thatOf(tokens: readonly Token[], { kind, at, source }: Cue): number {
  if (kind !== 'noun') return -1;
  const that = Math.max(at, source?.last ?? at) + 1;
  const isAuthors = source !== null && source.first > at;
  return tokens[that]?.lower === 'that' || (isAuthors && isOfWords(tokens, that)) ? that : -1;
}
