import { places } from '../words/places.ts';
import type { Token } from './tokens.ts';

/** A town's name has no more words than these. */
const LONGEST_TOWN = 3;

/** 'a woman **in Worcester**, Ohio': what stands before the comma at `comma` is where somebody is from, and a region may follow. */
export function isBehindTown(tokens: readonly Token[], comma: number): boolean {
  let town = comma - 1;
  while (town > 0 && comma - town <= LONGEST_TOWN && tokens[town]?.capital) town -= 1;
  return town < comma - 1 && /^(?:in|of|from|at|near)$/.test(tokens[town]?.lower ?? '');
}

/** 'New Jersey' from `first` to `last`: a country, a state or a city that is known. */
export const isKnownPlace = (tokens: readonly Token[], first: number, last: number): boolean =>
  places.has(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** 'Leeds, **Ohio**': a known place from `first` to `last`, behind a comma and a town. */
export const isRegion = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.kind === 'comma' &&
  isBehindTown(tokens, first - 1) &&
  isKnownPlace(tokens, first, last);
