import { nounOf } from '../people/nouns.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, POSSESSIVE, PREPOSITION } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** Nouns in -ing that tell what an office is of: 'police **training** officer', 'bank **lending** chief'. */
const OF_OFFICES =
  /^(?:training|planning|marketing|engineering|nursing|teaching|coaching|housing|building|programming|fundraising|advertising|accounting|recruiting|licensing|broadcasting|banking|trading|lending|mining|farming|fishing|shipping|racing|sailing|boxing|cycling|rowing|swimming|bowling|batting|fielding|skating|skiing|wrestling|climbing|diving|acting|managing|ranking|organising|organizing|founding|governing|commanding|presiding|scouting|consulting|operating|contributing|supervising|casting|bargaining|returning|outgoing|incoming|sitting|leading|serving|parking|catering|cleaning|nursing|counselling|counseling|policing|purchasing|manufacturing|investing|gaming|gambling|publishing|writing|painting|modelling|modeling|dancing|singing|wedding|morning|evening|king|being)$/;

/** Nouns in -ing that a name stands before: 'the Orr **ruling** on rents'. */
const NOUNS =
  /^(?:meeting|building|wedding|morning|evening|wing|ring|spring|string|thing|nothing|hearing|filing|ruling|briefing|offering|finding|posting|painting|drawing|recording|reading|writing|warning|setting|crossing|landing|housing|holding|clothing|rating|polling|training|funding|shooting|killing|stabbing|bombing|sibling)$/;

/** True for the participle at `at` in 'the judge **sentencing** Orr', 'Hale **speaking** in Leeds': what stands behind it is not who speaks. */
export function isDoing(tokens: readonly Token[], at: number): boolean {
  const [noun, token, object] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || token.capital || !/..ing$/.test(token.lower)) return false;
  if (noun?.kind !== 'word' || noun.possessive || object?.kind !== 'word') return false;
  const isSomebody = /^(?:person|organisation)$/.test(nounOf(noun.lower)?.kind ?? '');
  if (!isSomebody && (!isNamePart(noun) || NOUNS.test(token.lower))) return false;
  // 'a police **briefing** on Monday'
  if (isA(object, PREPOSITION)) return !NOUNS.test(token.lower);
  if (isA(object, DETERMINER | POSSESSIVE)) return true;
  if (/^(?:him|her|them|it|us)$/.test(object.lower)) return true;
  const person = nounOf(object.lower);
  if (isNamePart(object) && person?.kind !== 'person') return true;
  if (person?.kind !== 'person' || OF_OFFICES.test(token.lower)) return false;
  // 'detectives **hunting** killer Ann Hale', 'Hale **addressing** reporters', and not 'Party organising secretary Ann Hale'
  return nounOf(noun.lower)?.kind === 'person' || person.plural;
}
