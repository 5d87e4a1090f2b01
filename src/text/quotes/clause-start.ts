import { wordSet } from '../words/word-set.ts';
import { REACH } from './parentheses.ts';
import { phraseStartingAt, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, isA } from './word-classes.ts';
import { isFiniteVerb } from './word-tests.ts';

const OPENS_CLAUSE = wordSet('after before because when while until');

/** 'put off after **the mayor accused** …': a subject with its verb right behind it. */
function hasVerb(tokens: readonly Token[], from: number, until: number): boolean {
  const subject = startsPhrase(tokens, from) ? phraseStartingAt(tokens, from) : null;
  const verb = tokens[(subject?.last ?? until) + 1];
  return (
    subject !== null &&
    subject.last + 1 < until &&
    verb?.kind === 'word' &&
    (isFiniteVerb(verb) || isA(verb, AUXILIARY))
  );
}

/** Where the main clause around `at` starts: after a tagged quotation, or after ', but' and the like before a new subject. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let parted = tokens[at]?.kind !== 'word' || tokens[at]?.lower === 'and';
  for (let back = at - 1; back >= 0; back -= 1) {
    if (at - back > REACH) return back;
    const token = tokens[back];
    if (!token) break;
    const next = tokens[back + 1];
    if (token.kind === 'quote' && next) {
      const after = next.kind === 'comma' ? back + 2 : back + 1;
      const following = tokens[after];
      const verb = following?.verb;
      if (after < at && following && (verb?.verb === 'say' || startsPhrase(tokens, after)))
        return after;
    }
    if (token.kind === 'colon') return back + 1;
    if (token.kind === 'comma' || token.kind === 'quote') parted = true;
    if (!parted && OPENS_CLAUSE.has(token.lower) && hasVerb(tokens, back + 1, at)) return back + 1;
    if (
      (token.kind === 'comma' || token.kind === 'dash') &&
      next &&
      (/^(?:but|while|whereas|yet|and|as)$/.test(next.lower) ||
        (/^(?:when|after|before|because|where|until|once)$/.test(next.lower) &&
          tokens[at - 1]?.kind === 'word')) &&
      startsPhrase(tokens, back + 2) &&
      back + 2 < at
    )
      return back + 2;
  }
  return 0;
}
