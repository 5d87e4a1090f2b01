import { organisationHeads } from './organisations.ts';
import { places } from './places.ts';

/** True for a word, in small letters, that ends the name of a body or a place: 'Tolva Fire **Service**', 'Lagos **State**'. */
export const endsBody = (word: string): boolean =>
  organisationHeads.has(word) || places.has(word) || word === 'state' || word === 'university';
