import { demonyms } from '../words/demonyms.ts';
import { calendarWords, commonVerbs, ordinaryWords, sayingVerbs } from '../words/narration.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { placeHeads, places } from '../words/places.ts';
import { isFirstName, type NameHit } from './names.ts';
import type { Token } from './tokens.ts';

export type Kind = 'person' | 'organisation' | 'role' | 'place' | 'other';

/** Organisation heads that are surnames as well: after a forename they end a person's name. */
const alsoSurnames = new Set(
  'church post sun star house wall force power steel law guard rail fire trust mail bank banks young field forces wire records college group press sharp'.split(
    ' ',
  ),
);
/** Last words of laws, works, events and things. */
const thingHeads = new Set(
  `act bill amendment law treaty agreement constitution cup trophy prize award awards medal open masters championship championships tournament series season bowl day week month year eve war
  games olympics festival summit conference convention election elections primary caucus caucuses debate plan deal pact accord accords report index test exam virus disease syndrome theory scale street era age revolution spring code rule rules show tour project programme program system bridge`.split(
    /\s+/,
  ),
);

/** What the words of a name alone say: its kind, or null when they leave it open. */
export function kindOfWords(
  words: readonly string[],
  tokens: readonly Token[],
  hit: NameHit,
): Kind | null {
  const phrase = words.join(' ');
  const last = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  if (
    words.length === 1 &&
    (calendarWords.has(last) || demonyms.has(last) || demonyms.has(last.replace(/s$/, '')))
  )
    return 'other';
  if (hit.titles.length > 0 && !organisationHeads.has(last)) return 'person';
  if (knownOrganisations.has(phrase)) return 'organisation';
  if (places.has(phrase)) return 'place';
  if (words.length > 1) {
    if (words.includes('of') || words.includes('for'))
      return organisationHeads.has(first) || words.some((word) => organisationHeads.has(word))
        ? 'organisation'
        : 'other';
    const forename = isFirstName(first);
    if (organisationHeads.has(last) && !(forename && words.length === 2 && alsoSurnames.has(last)))
      return 'organisation';
    if (thingHeads.has(last)) return 'other';
    if (placeHeads.has(last) && !forename) return 'place';
    if (forename && !places.has(words.slice(0, 2).join(' '))) return 'person';
    if (words.every((word) => demonyms.has(word) || ordinaryWords.has(word) || places.has(word)))
      return 'other';
    if (demonyms.has(first)) return 'other';
  } else {
    const token = tokens[hit.nameFrom];
    if (ordinaryWords.has(last)) return 'other';
    if (token?.shape === 'caps' && last.length >= 2 && last.length <= 6) return 'organisation';
  }
  return null;
}

/** What stands around one place of a name, as points for a person: negative points speak for a place or a thing. */
export function personPoints(tokens: readonly Token[], hit: NameHit): number {
  const before = tokens[hit.from - 1];
  const after = tokens[hit.to];
  const second = tokens[hit.to + 1];
  let points = 0;
  if (before && before.sentence === tokens[hit.from]?.sentence) {
    if (before.shape === 'lower') {
      if (before.key === 'the' || before.key === 'a' || before.key === 'an') points -= 2;
      else if (/^(?:in|at|near|from|across|outside|throughout|into|around)$/.test(before.key))
        points -= 1;
      else if (sayingVerbs.has(before.key)) points += 1;
    } else if (/^(?:the|a|an)$/.test(before.key)) points -= 2;
  }
  if (after && after.sentence === tokens[hit.from]?.sentence) {
    if (after.shape === 'lower') {
      if (sayingVerbs.has(after.key)) points += 2;
      else if (after.key === 'who') points += 3;
      else if (commonVerbs.has(after.key)) points += 1;
    } else if (after.shape === 'mark' && second) {
      if (second.key === 'who' || second.key === 'whose') points += 3;
      else if (
        second.shape === 'number' &&
        second.key.length <= 2 &&
        second.end - second.start <= 2
      )
        points += 3;
      else if (sayingVerbs.has(second.key)) points += 1;
    }
  }
  if (tokens[hit.to - 1]?.possessive) points += 0.5;
  return points;
}
