import { nounOf } from '../people/nouns.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, POSSESSIVE, PREPOSITION } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** Nouns in -ing that tell what an office is of: 'police **training** officer', 'bank **lending** chief'. */
const OF_OFFICES =
  /^(?:training|planning|marketing|engineering|nursing|teaching|coaching|housing|building|programming|fundraising|advertising|accounting|recruiting|licensing|broadcasting|banking|trading|lending|mining|farming|fishing|shipping|racing|sailing|boxing|cycling|rowing|swimming|bowling|batting|fielding|skating|skiing|wrestling|climbing|diving|acting|managing|sitting|leading|serving|parking|catering|cleaning|nursing|counselling|counseling|policing|purchasing|manufacturing|investing|gaming|gambling|publishing|writing|painting|modelling|modeling|dancing|singing|wedding|morning|evening|king|being)$/;

/** True for the participle at `at` in 'the judge **sentencing** Orr', 'fans **backing** the coach': what stands behind it is not who speaks. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const [noun, token, object] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || token.capital || !/..ing$/.test(token.lower)) return false;
  if (noun?.kind !== 'word' || noun.possessive || object?.kind !== 'word') return false;
  if (!/^(?:person|organisation)$/.test(nounOf(noun.lower)?.kind ?? '')) return false;
  if (isA(object, DETERMINER | POSSESSIVE) || isA(object, PREPOSITION)) return true;
  if (/^(?:him|her|them|it|us)$/.test(object.lower) || isNamePart(object)) return true;
  return nounOf(object.lower)?.kind === 'person' && !OF_OFFICES.test(token.lower);
}
