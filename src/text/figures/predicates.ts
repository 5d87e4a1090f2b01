import { ADVERBS, DAYS, SUBJECT_PRONOUNS } from '../words/function-words.ts';
import { irregularPasts } from '../words/narration.ts';
import { isNounLike, plainPhrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { lowAt, rawAt, type Token } from './tokens.ts';

const COPULA = /^(?:was|were|is|are|remain|remains|remained|have|has|had|went)$/;
const BETWEEN = /^(?:been|not|still|also|now|already|all|reported|left|found|\w+ly)$/;
/** What a bare number did: nothing that needs an object. */
const DONE =
  /^(?:died|survived|escaped|drowned|fled|resigned|voted|abstained|disagreed|agreed|marched|protested|rallied|demonstrated|gathered)$/;
/** What many did to what stands behind it: 'fled **the town**', 'lost **their homes**'. */
const DONE_TO = /^(?:fled|lost|attended|joined|watched)$/;
/** What became of people, which is told in full without more. */
const FATE = /^(?:dead|killed|died|drowned|injured|hurt|wounded|missing)$/;
/** Participles that tell nothing without what follows: 'were **put** on trial', 'were **named** in court'. */
const INCOMPLETE =
  /^(?:put|kept|made|set|given|based|seen|known|said|told|asked|called|named|deemed|meant|considered|thought|believed|described|regarded|required|allowed|involved|forced|taken|sent|brought|driven)$/;
const MOVED =
  /^(?:moved|evacuated|transferred|flown|rushed|airlifted|carried|displaced|relocated|returned|deported|shipped|released)$/;
const PARTICLE = /^(?:up|down|off|out|away|back|apart|ashore|abroad)$/;

/**
 * Where the predicate of a number ends that stands whole behind it: 'were missing', 'were under 18', 'are in hospital',
 * 'died'; 0 for none, and for one that goes on: 'were told to leave', 'have joined the union', 'were killed or injured'.
 */
export function predicateEnd(tokens: readonly Token[], at: number): number {
  const end = wordsEnd(tokens, at);
  if (end === 0) return 0;
  const last = lowAt(tokens, end - 1);
  const isActive =
    !FATE.test(last) &&
    (DONE.test(last) ||
      last.endsWith('ing') ||
      (/^ha(?:ve|s|d)$/.test(lowAt(tokens, at)) && lowAt(tokens, at + 1) !== 'been'));
  return isWhole(tokens, end, FATE.test(last), isActive) ? end : 0;
}

function wordsEnd(tokens: readonly Token[], at: number): number {
  const low = lowAt(tokens, at);
  if (low === 'voted' && /^(?:for|against)$/.test(lowAt(tokens, at + 1)))
    return plainPhrase(tokens, at + 2)?.to ?? 0;
  const object = DONE_TO.test(low) && isNounOrOwner(tokens, at + 1) && plainPhrase(tokens, at + 1);
  if (object) return object.to;
  if (DONE.test(low)) return at + 1;
  if (!COPULA.test(low)) return 0;
  let first = at + 1;
  while (first < at + 4 && BETWEEN.test(lowAt(tokens, first))) first += 1;
  const told = lowAt(tokens, first);
  if (/^(?:in|under|over|without|from|on|at|aged)$/.test(told)) {
    const number = numeralAt(tokens, first + 1);
    return number ? number.to : (plainPhrase(tokens, first + 1)?.to ?? 0);
  }
  if (/^(?:have|has|had)$/.test(low) && !/ed$/.test(told) && !irregularPasts.has(told)) return 0;
  const phrase = isNounLike(tokens, first) ? plainPhrase(tokens, first) : undefined;
  if (!phrase || phrase.from !== first || phrase.to - first > 3) return 0;
  const { to } = phrase;
  const last = lowAt(tokens, to - 1);
  const place = placeEnd(tokens, to);
  if (INCOMPLETE.test(last) || (place > 0 && MOVED.test(last))) return place;
  if (/ccounted$/.test(last)) return lowAt(tokens, to) === 'for' ? to + 1 : 0;
  return /ed$/.test(last) || irregularPasts.has(last) || last === 'laid'
    ? to + Number(PARTICLE.test(lowAt(tokens, to)))
    : to;
}

/** '**their** homes', '**power**', and not 'when', 'more than' */
const isNounOrOwner = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|an?|their)$/.test(lowAt(tokens, at)) || isNounLike(tokens, at);

/** 'were forced **from their homes**', 'were taken **to hospital**': what tells a move whole. */
function placeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:to|from|into|out)$/.test(lowAt(tokens, at))) return 0;
  const place = plainPhrase(tokens, lowAt(tokens, at + 1) === 'of' ? at + 2 : at + 1);
  return place && isNounLike(tokens, place.from) ? place.to : 0;
}

/** Prepositions and conjunctions that add where, when or how; 'to', 'of' and 'than' would cut what belongs together. */
const ADDS =
  /^(?:in|on|at|by|with|from|for|during|after|before|since|near|outside|inside|across|within|under|over|between|among|amid|when|while|because|where|through|throughout|around|following|despite|including|according|who|which)$/;
/** Of these, those behind a verb in the active, which has the others for its object: 'are looking **for**'. */
const ADDS_TO_ACTIVE = /^(?:in|on|during|after|before|since|when|while|because|following|despite)$/;
const ADDS_TO_FATE = /^(?:of|as)$/;
const TIME = /^(?:last|this|late|early|earlier|overnight|ago|alone|nationwide)$/;

function isWhole(
  tokens: readonly Token[],
  at: number,
  isFate: boolean,
  isActive: boolean,
): boolean {
  const low = lowAt(tokens, at);
  if (/^[.;:!—–”")(]?$/.test(low)) return true;
  if (low === ',') return isNewPart(tokens, at + 1);
  if (low === 'and') return isNewSubject(tokens, at + 1);
  if (DAYS.has(low) || ADVERBS.has(low) || TIME.test(low)) return !/^(?:all|only|even)$/.test(low);
  const adds = isActive ? ADDS_TO_ACTIVE : ADDS;
  if (!adds.test(low) && !(isFate && ADDS_TO_FATE.test(low))) return false;
  // 'were shot **at**.', 'are cared **for** by'
  return tokens[at + 1]?.kind !== 'mark' && lowAt(tokens, at + 1) !== 'by';
}

/** So many tokens behind a comma at most until 'police said' has its verb. */
const SPEAKER = 5;

/** Behind a comma: another clause or an addition, no further part of the predicate: ', **injured** or missing'. */
function isNewPart(tokens: readonly Token[], at: number): boolean {
  const low = lowAt(tokens, at);
  if (low === 'and') return isNewSubject(tokens, at + 1);
  if (isNewSubject(tokens, at) || ADDS.test(low) || low === 'as') return true;
  for (let next = at + 1; next < at + SPEAKER && tokens[next]?.kind === 'word'; next += 1)
    if (/^(?:said|says|told|reported|confirmed|added)$/.test(lowAt(tokens, next))) return true;
  return false;
}

const isNewSubject = (tokens: readonly Token[], at: number): boolean =>
  numeralAt(tokens, at) !== undefined ||
  SUBJECT_PRONOUNS.has(lowAt(tokens, at)) ||
  /^(?:the|an?|its|their|his|her|this|these|most|many|some|several|others|another|more)$/.test(
    rawAt(tokens, at),
  );
