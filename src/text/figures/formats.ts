import type { Amount } from './amounts.ts';
import { isNounLike } from './nouns.ts';
import { isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** True for a number that tells which sort a thing is: a race by its length, a form of cricket, a screen by its sharpness. */
export const isFormat = (tokens: readonly Token[], amount: Amount): boolean =>
  isCricket(tokens, amount) ||
  isRace(tokens, amount) ||
  isRoadRace(tokens, amount) ||
  isSharpness(tokens, amount);

/** 'the one-day captain', 'a one-day international': a form of cricket. */
const isCricket = (tokens: readonly Token[], { from, unitTo }: Amount): boolean =>
  lowAt(tokens, from) === 'one' &&
  lowAt(tokens, unitTo - 1) === 'day' &&
  isHyphen(tokens, from + 1) &&
  /^(?:captain|captaincy|internationals?|cricket|cup|side|squad|format|series|wickets?|matches|specialist)$/.test(
    lowAt(tokens, unitTo),
  );

/** A race by its length: 'the 100m', 'the men's 200m final'. */
const isRace = (
  tokens: readonly Token[],
  { from, unitTo, unit, value, numeral }: Amount,
): boolean =>
  unit === 'metre' &&
  /^(?:50|60|100|200|400|800|1,?500|3,?000|5,?000|10,?000)$/.test(rawAt(tokens, numeral.from)) &&
  Number(value) >= 50 &&
  (/^(?:final|hurdles|freestyle|relay|butterfly|breaststroke|backstroke|medley|sprint|steeplechase|heats?|title|world|record|champion|championship|olympic|gold|silver|bronze|race|event|runner|crown)$/.test(
    lowAt(tokens, unitTo),
  ) ||
    /^(?:wo)?men's$/.test(lowAt(tokens, from - 1)) ||
    (lowAt(tokens, from - 1) === 'through' && lowAt(tokens, unitTo) === 'in') ||
    (/^(?:the|(?:wo)?men's|girls'?|boys'?|mixed)$/.test(lowAt(tokens, from - 1)) &&
      !isNounLike(tokens, unitTo) &&
      lowAt(tokens, from - 2) !== 'of'));

/** 'a 10K', 'the 5K run' */
const isRoadRace = (tokens: readonly Token[], { numeral: { from, to } }: Amount): boolean =>
  to === from + 2 &&
  lowAt(tokens, from + 1) === 'k' &&
  /^(?:5|10|15|20)$/.test(rawAt(tokens, from)) &&
  (/^(?:runs?|races?|runners?|fun|charity|event|walk|course|champion|title|record|time)$/.test(
    lowAt(tokens, to),
  ) ||
    (/^(?:an?|the|annual|charity)$/.test(lowAt(tokens, from - 1)) && !isNounLike(tokens, to)));

/** '4K screens', 'filmed in 8K' */
const isSharpness = (tokens: readonly Token[], { numeral: { from, to } }: Amount): boolean =>
  to === from + 2 &&
  rawAt(tokens, from + 1) === 'K' &&
  /^(?:2|4|5|6|8|12|16)$/.test(rawAt(tokens, from)) &&
  (SCREENS.test(lowAt(tokens, to)) ||
    (/^(?:films?|filmed|shot|shoots?|streamed|streams?|recorded|broadcast|restored|available|shown|video|footage)$/.test(
      lowAt(tokens, from - 2),
    ) &&
      lowAt(tokens, from - 1) === 'in'));
const SCREENS =
  /^(?:screens?|tvs?|televisions?|sets?|displays?|monitors?|projectors?|cameras?|webcams?|videos?|footage|resolution|images?|pictures?|streams?|streaming|content|films?|movies?|restorations?|remasters?|discs?|ultra|uhd|hdr|oled|blu-ray|gaming|smart)$/;
