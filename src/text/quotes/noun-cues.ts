import { apposed } from './appositions.ts';
import type { Cue } from './cues.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import { possessor, pronounSource } from './possessors.ts';
import { someIn, type Token } from './tokens.ts';
import {
  AUXILIARY,
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

/** 'the contention of **Ann Hale** that', 'a report by **the Echo** that' */
function authorAfter(tokens: readonly Token[], noun: number): Source | null {
  if (!/^(?:of|by|from)$/.test(tokens[noun + 1]?.lower ?? '')) return null;
  const source = phraseStartingAt(tokens, noun + 2);
  return source && tokens[source.last + 1]?.lower === 'that' ? source : null;
}

/** 'Reed said **Hale's claim that** the mill is sold was “untrue”': the words are of the claim, and not in it. */
export const isJudged = (tokens: readonly Token[], { kind, at }: Cue, quote: number): boolean =>
  kind === 'noun' &&
  at < quote &&
  tokens[at + 1]?.lower === 'that' &&
  isA(tokens[quote - 1], FORM_OF_BE) &&
  someIn(tokens, at + 2, quote - 1, (token) => isA(token, AUXILIARY) || isFiniteVerb(token));
