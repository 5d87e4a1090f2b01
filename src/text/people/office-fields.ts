import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { officeFields } from '../words/roles.ts';
import { isFirstName } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Endings of nouns for what an office is in charge of, which hardly a surname has: 'Sustainability', 'Development'. */
const ABSTRACT = /..(?:ity|tion|sion|ment|ture|ics|affairs)$/;

/** True for what an office is in charge of: 'Minister for **Education**'. */
export const isField = (token: Token | undefined): boolean =>
  token?.shape === 'capital' &&
  !token.possessive &&
  (officeFields.has(token.key) || (ABSTRACT.test(token.key) && !isFirstName(token.key)));

const JOINS = /^(?:and|&|,|of|for)$/;

/** Past the fields of an office that begin at `at`: 'State for Trade and Industry | Ana Ruiz'; `at` where there are none. */
export function afterFields(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to) {
    if (isField(tokens[end])) end += 1;
    else if (end > at && JOINS.test(tokens[end]?.key ?? '') && isField(tokens[end + 1])) end += 2;
    else break;
  }
  return end;
}

/** Offices of a country, a state or a town. */
const OF_PLACES =
  /^(?:governor|president|premier|minister|chancellor|justice|mayor|king|queen|prince|emir|sultan|ambassador|bishop|archbishop)$/;

/**
 * Past the place that an office is of and that begins at `at`, behind 'of', where a name of two words follows: 'Chief Justice of
 * India | Nihad Orr'; `at` where none does.
 */
export function afterPlace(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.key !== 'of' || !OF_PLACES.test(tokens[at - 2]?.key ?? '')) return at;
  for (const end of [at + 2, at + 1]) {
    let place = '';
    for (let i = at; i < end; i += 1) place += `${i > at ? ' ' : ''}${tokens[i]?.key ?? ''}`;
    if (!places.has(place)) continue;
    const names = tokens.slice(end, end + 2);
    const isName =
      names.length === 2 &&
      names.every((token) => isPart(token) && token.sentence === tokens[at]?.sentence);
    return isName && tokens[end + 2]?.shape !== 'capital' ? end : at;
  }
  return at;
}

/** True for what can be a part of a name: no role, body or place. */
export const isPart = ({ shape, key, noun }: Token): boolean =>
  shape === 'capital' && noun === undefined && !organisationHeads.has(key) && !places.has(key);
