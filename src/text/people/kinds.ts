import { demonyms } from '../words/demonyms.ts';
import { calendarWords, ordinaryWords } from '../words/narration.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { arePlace, placeHeads, places } from '../words/places.ts';
import { wordSet } from '../words/word-set.ts';
import { isPageant, kindOfBeginning } from './kind-of-beginning.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { nounOf, personNounOf } from './nouns.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import type { Token } from './tokens.ts';

export type Kind = 'person' | 'organisation' | 'role' | 'place' | 'other';

/** Organisation heads that are surnames as well: after a forename they end a person's name. */
const alsoSurnames = wordSet(
  'air church post sun star house wall branch force power steel law guard bank banks young field press sharp court temple mills chamber plant',
);
/** Last words of laws, works, events and things. */
const thingHeads =
  wordSet(`affairs act bill amendment law treaty agreement constitution cup trophy prize award awards medal open masters championship championships tournament series season bowl list area areas zone zones day week month year eve war
  games olympics festival summit conference convention election elections primary caucus caucuses debate plan deal pact accord accords report index test exam virus disease syndrome theory scale street era age revolution spring code rule rules show tour project programme program system bridge division alert alerts weekend final finals semifinals playoffs feed photo curse talk talks conquests`);

/** Last words of places that are nobody's surname, or hardly anybody's. */
const onlyPlaces = wordSet(
  'river island islands valley creek inlet trench canyon mountains heights county harbor springs peninsula reservoir archipelago airport stadium arena station street avenue motorway highway theatre theater tunnel junction terminal roundabout square state territory township harbour harbor pier mountain boulevard cathedral cemetery coliseum courthouse library mall memorial monument mosque plaza prison resort speedway',
);

/** Last words of programmes that bear a person's name: 'Ana Ruiz Now'. */
const programmeTails = wordSet(
  'now tonight today live uncensored unleashed unfiltered daily hour podcast',
);

/** Forenames that a day is called by. */
const holidays = wordSet('victoria valentine patrick carol earth');

/** First words of the names of bodies. */
const bodyBegins = wordSet(
  'college university school team tv radio fc afc ac rc sc cbs nbc abc bbc itv cnn espn acme save stop friends citizens',
);

/** Words that are names only where the sentence treats them so: 'May said', 'Young, 54,'. */
export const isCommonWord = (key: string): boolean =>
  calendarWords.has(key) ||
  ordinaryWords.has(key) ||
  demonyms.has(key) ||
  (key.endsWith('s') && demonyms.has(key.slice(0, -1))) ||
  (key.includes('-') &&
    key.split('-').every((part) => demonyms.has(part) || demonyms.has(part.replace(/s$/, '')))) ||
  personNounOf(key) !== null;

/** 'South Koreans' */
const COMPASS = /^(?:north|south|east|west)$/;
const PAPER = /^(?:post|star|news|times|sun|journal|herald|democrat)-\p{L}/u;
/** The states by their two letters. */
const POSTAL =
  /^(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])$/;
const CAMPUS = /^(?:college|university|hospital|school)$/;

/** 'Ana Ruiz **UK**' */
const COUNTRY_TAIL = /^(?:uk|usa|us|eu|gb|ni)$/;

/** Small words behind a name that is a place's, and those behind which it is one after 'the', 'at' and the like. */
const SITE = wordSet('airport airfield airbase stadium arena speedway racecourse velodrome');
const HOUSE = wordSet(
  'school hospital prison hotel museum theatre theater mosque church clinic bridge cemetery station',
);
const isSite = (tokens: readonly Token[], { from, to }: NameHit): boolean => {
  const next = tokens[to]?.key ?? '';
  return (
    SITE.has(next) ||
    (HOUSE.has(next) && /^(?:the|at|in|near|outside|from|to)$/.test(tokens[from - 1]?.key ?? ''))
  );
};

/** 'Reed & Orr' */
function hasAmpersand(tokens: readonly Token[], { nameFrom, to }: NameHit): boolean {
  for (let i = nameFrom; i < to; i += 1) if (tokens[i]?.key === '&') return true;
  return false;
}

/** Last words of places and buildings that are surnames too. */
export const SITES = wordSet(
  'parks park hills hill lake beach church hall house bay field forest woods wood gardens garden green point marsh moor heath grove mills mill temple abbey chapel court lane road wells banks bank ford common cross gate',
);

/** '**Sarah Law** took effect', 'the **Sarah Law**' */
const isStatute = (tokens: readonly Token[], { from, to }: NameHit): boolean => {
  const [verb, next] = [tokens[to]?.key ?? '', tokens[to + 1]?.key ?? ''];
  return (
    tokens[from - 1]?.key === 'the' ||
    (/^(?:takes?|took)$/.test(verb) && next === 'effect') ||
    (/^(?:comes?|came)$/.test(verb) && next === 'into') ||
    (/^(?:is|was)$/.test(verb) && /^(?:passed|signed|enacted|repealed|named)$/.test(next))
  );
};

/** 'at **Nora Park**': somebody's name, or a place's. */
export const mayBeSite = (tokens: readonly Token[], { from, words, titles }: NameHit): boolean =>
  words.length === 2 &&
  titles.length === 0 &&
  SITES.has(words[1] ?? '') &&
  (/^(?:at|in|outside|inside|near|around|across|through)$/.test(tokens[from - 1]?.key ?? '') ||
    // 'pastor of Grace Church'
    (tokens[from - 1]?.key === 'of' && tokens[from - 2]?.noun?.kind === 'person'));

/** What the words of a name alone say: its kind, or null when they leave it open. */
export function kindOfWords(
  words: readonly string[],
  tokens: readonly Token[],
  hit: NameHit,
): Kind | null {
  // '#OurBridge'
  if (tokens[hit.from - 1]?.key === '#') return 'other';
  const phrase = words.join(' ');
  const last = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  const title = hit.titles.at(-1) ?? '';
  if ((title === 'st' || title === 'saint') && placeHeads.has(last)) return 'place';
  if (isPageant(title, words)) return 'other';
  // 'Premier Division'
  if (title === 'premier' && words.length === 1 && thingHeads.has(last)) return 'other';
  // 'Gen X'
  if (title === 'gen' && words.length === 1 && last.length === 1) return 'other';
  // 'a Grand King Room', 'a can of Dr Pepper'
  if (words.length === 1 && hit.titles.length > 0 && /^(?:room|suite|pepper)$/.test(last))
    return 'other';
  // 'The Dr. Reed Show'
  if (last === 'show' && words.length > 1 && tokens[hit.from - 1]?.key === 'the') return 'other';
  if (hit.titles.length > 0 && !organisationHeads.has(last)) return 'person';
  if (knownOrganisations.has(phrase)) return 'organisation';
  if (places.has(phrase)) return 'place';
  if (words.length === 1) {
    if (
      last.length > 3 &&
      organisationHeads.has(last) &&
      !alsoSurnames.has(last) &&
      hit.titles.length === 0
    )
      return 'other';
    // 'OrrNews.com', whose key has no stop
    const one = tokens[hit.nameFrom];
    if (one && /..(?:com|org|net)$/.test(last) && one.end - one.start > last.length) return 'other';
    if (/..shire$/.test(last)) return 'place';
    if (/^(?:a&e|q&a|r&d|b&b|m&a|p&l)$/.test(last)) return 'other';
    // 'Reports claim'
    if (tokens[hit.nameFrom]?.opens && nounOf(last)?.kind === 'document') return 'other';
    // 'N150m', 'Q.'
    if (last.length === 1 || isCommonWord(last) || /^[a-z]{1,3}\d+(?:k|m|bn|tn)$/.test(last))
      return 'other';
    // 'on TV', 'a career in PR'
    if (/^(?:it|hr|pr|tv|ai|pe|vr)$/.test(last) && tokens[hit.nameFrom]?.shape === 'caps')
      return 'other';
    // 'Marlow, NJ'
    const isPostal = POSTAL.test(last) && tokens[hit.from - 1]?.key === ',';
    if (isPostal && tokens[hit.nameFrom]?.shape === 'caps') return 'place';
    // 'REED: No comment.' in a transcript is a person as likely
    const caps = tokens[hit.nameFrom]?.shape === 'caps' && tokens[hit.to]?.key !== ':';
    return caps && last.length <= 6 ? 'organisation' : null;
  }
  // 'an Orr Motors DB9 Estate'
  if (words.some((word) => /^[a-z]{1,4}-?\d/.test(word))) return 'other';
  // 'at Nora Reed airport'
  const isBare = hit.titles.length === 0 && !tokens[hit.to - 1]?.possessive;
  if (isBare && isSite(tokens, hit)) return 'place';
  // 'the Last Keepers group'
  const isThe = tokens[hit.from - 1]?.key === 'the';
  if (isBare && isThe && /^(?:group|charity)$/.test(tokens[hit.to]?.key ?? ''))
    return 'organisation';
  // '(D-Texas)'
  if (/^\p{L}-/u.test(first)) return 'other';
  if (hasAmpersand(tokens, hit) || bodyBegins.has(first)) return 'organisation';
  const begun = kindOfBeginning(words, tokens, hit);
  if (begun) return begun;
  // 'the Tolva Post-Dispatch'
  if (PAPER.test(last)) return 'organisation';
  // 'St. Louis Rovers'
  if (words.length === 3 && arePlace(first, words[1]) && !isFirstName(words[1] ?? ''))
    return 'organisation';
  // 'King's College London'
  if (places.has(last) && CAMPUS.test(words.at(-2) ?? '')) return 'organisation';
  if (words.includes('of') || words.includes('for')) {
    // 'Director of Orr Bank'
    const office = nounOf(words[words.indexOf('of') - 1] ?? '');
    if (office?.kind === 'person' && !office.plural) return 'other';
    return words.some((word) => organisationHeads.has(word)) ? 'organisation' : 'other';
  }
  if (words.length > 2 && COUNTRY_TAIL.test(last)) return 'organisation';
  if (/^(?:ba|ma|bsc|msc|phd|mba|llb|beng|gcse)$/.test(first)) return 'other';
  // 'Tolva General', a hospital
  if (words.length === 2 && last === 'general' && places.has(first)) return 'organisation';
  // 'NHS England'
  const isInitialled = tokens[hit.nameFrom]?.shape === 'caps' && first.length > 2;
  if (words.length === 2 && isInitialled && places.has(last)) return 'organisation';
  const forename = isFirstName(first) && !places.has(words.slice(0, 2).join(' '));
  // 'the Tolva NFP'
  const isEndInitials = tokens[hit.to - 1]?.shape === 'caps' && last.length > 2 && !isInitialled;
  if (words.length === 2 && !forename && isEndInitials)
    return tokens[hit.nameFrom]?.opens ? null : 'organisation';
  if (organisationHeads.has(last)) {
    return forename && words.length === 2 && alsoSurnames.has(last) ? 'person' : 'organisation';
  }
  if (
    last === 'day' &&
    forename &&
    words.length === 2 &&
    !holidays.has(first) &&
    !places.has(first)
  )
    return 'person';
  // 'Jude Law'
  if (last === 'law' && forename && words.length === 2)
    return isStatute(tokens, hit) ? 'other' : 'person';
  if (thingHeads.has(last) || (words.length > 2 && programmeTails.has(last))) return 'other';
  // 'Jack Trench, a nurse'
  if (onlyPlaces.has(last) && forename && words.length === 2 && isPlainlySomebody(tokens, hit.to))
    return 'person';
  if (onlyPlaces.has(last)) return 'place';
  const isHeld = tokens[hit.from - 1]?.noun?.kind === 'person';
  if (placeHeads.has(last) && !(words.length === 2 && ((forename && !places.has(first)) || isHeld)))
    return 'place';
  if (forename && places.has(first)) return null;
  if (forename) return words.length < 6 ? 'person' : 'other';
  if (words.every((word) => isCommonWord(word) || places.has(word) || COMPASS.test(word)))
    return 'other';
  return demonyms.has(first) ? 'other' : null;
}
