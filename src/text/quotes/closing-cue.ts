import type { Cue } from './cues.ts';
import { apposed, isPronoun, phraseStartingAt, type Source } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import { AUXILIARY, DETERMINER, isA, PREPOSITION } from './word-classes.ts';

/** Things done and not said: '“Resign,” the crowd shouted. The mayor **departed**.' */
const DEEDS =
  /^(?:resigned|retired|departed|died|returned|married|escaped|collapsed|excelled|stayed|survived|disappeared|vanished|arrived|recovered|remained|tried|failed|moved|acted|marched|followed|happened|refused|declined|succeeded|waited|walked|turned|entered|cried|starred|featured|followed|inspired|helped|showed|included|involved|preceded|earned|appeared|marked)$/;

/** '“No,” rued Ann Hale.': between a quotation that opens the sentence and a name that closes its clause, what can only be how. */
export function invertedCue({ tokens, quotes }: Frame): Cue | null {
  const at = tokens[1]?.kind === 'comma' ? 2 : 1;
  const token = tokens[at];
  const opens = quotes[0] === 0 && token?.kind === 'word' && !token.capital;
  if (!opens || !/^[a-z]{2,}ed$/.test(token.lower) || DEEDS.test(token.lower)) return null;
  if (isA(token, PREPOSITION | AUXILIARY) || !tokens[at + 1]?.capital) return null;
  const source = subjectAfter(tokens, at);
  const after = source ? tokens[source.last + 1] : undefined;
  if (source?.kind !== 'name' || source.first > at + 3 || (after && after.kind !== 'comma'))
    return null;
  const { start, end } = token;
  return { start, end, at, kind: 'say', source, reach: 'after', passive: false, finite: true };
}

/** '“No,” the mayor, Ann Hale, deadpanned.': a sentence that is a quotation, whoever spoke, and what can only be how. */
export function closingCue({ tokens, quotes }: Frame): Cue | null {
  const at = tokens.length - 1;
  const token = tokens[at];
  const isTag = quotes.length === 1 && quotes[0] === 0 && at >= 2;
  if (!token || !isTag || token.capital || !/^[a-z]{2,}ed$/.test(token.lower)) return null;
  if (DEEDS.test(token.lower)) return null;
  const { source, passive, reach } = subjectBefore(tokens, at, false);
  const from = tokens[1]?.kind === 'comma' ? 2 : 1;
  if (!source || passive || reach !== 'beside' || isA(token, PREPOSITION | AUXILIARY)) return null;
  const opener = tokens[from];
  const opens =
    opener !== undefined && (opener.capital || isA(opener, DETERMINER) || isPronoun(opener));
  const isWhole = source.first === from || nameFollows(tokens, from, source);
  return opens && isWhole && !isA(opener, PREPOSITION)
    ? { start: token.start, end: token.end, at, kind: 'say', source, reach, passive, finite: true }
    : null;
}

/** 'the mayor, **Ann Hale**': a role from `from` on, and the name behind it. */
const nameFollows = (tokens: readonly Token[], from: number, { first }: Source): boolean => {
  const role = phraseStartingAt(tokens, from);
  return role !== null && (role.first === first || apposed(tokens, role)?.first === first);
};
