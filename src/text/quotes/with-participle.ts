import { nounOf } from '../people/nouns.ts';
import { wordSet } from '../words/word-set.ts';
import { phraseStartingAt } from './phrases.ts';
import type { Subject } from './subjects.ts';
import { someIn, type Token } from './tokens.ts';
import { AUXILIARY, CONJUNCTION, isA } from './word-classes.ts';
import { isFiniteVerb } from './word-tests.ts';

const WITH = wordSet('with shows showed show captures captured features featured depicts depicted');

/** What somebody is seen or heard in: 'with footage of Ruiz saying'. */
const SHOWN =
  /^(?:video|clip|footage|recording|tape|audio|image|photo|photograph|picture|quote|memory|sound|sight|report|story|example)s?$/;
/** How far 'with' may stand before the participle. */
const LONGEST_ABSOLUTE = 10;

/** 'with one minister calling it', 'the film shows one minister calling it': the noun between 'with' and a participle. */
export function absolute(tokens: readonly Token[], at: number): Subject | null {
  if (tokens[at]?.kind !== 'word') return null;
  let first = at;
  while (first > 0 && at - first < LONGEST_ABSOLUTE && !WITH.has(tokens[first]?.lower ?? ''))
    first -= 1;
  const source = WITH.has(tokens[first]?.lower ?? '') ? phraseStartingAt(tokens, first + 1) : null;
  if (!source) return null;
  // 'with **the office** of the senator from Ohio saying'
  const noun = nounOf(tokens[source.last]?.lower ?? '')?.kind;
  const isWhole =
    (source.kind === 'name' || noun === 'person' || noun === 'organisation') &&
    !SHOWN.test(tokens[source.last]?.lower ?? '') &&
    /^(?:of|for|from|at|in)$/.test(tokens[source.last + 1]?.lower ?? '') &&
    !someIn(
      tokens,
      source.last + 1,
      at + 1,
      (one) =>
        one.kind !== 'word' ||
        isA(one, AUXILIARY | CONJUNCTION) ||
        (!one.capital && isFiniteVerb(one)),
    );
  return source.last === at || isWhole ? { source, passive: false, reach: 'beside' } : null;
}
