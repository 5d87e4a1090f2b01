import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, isDigitsAt, lowAt, rawAt, type Token } from './tokens.ts';

/** '6pm', '10:27' (its halves are stuck), '7.30 a.m.', '5 to 7 p.m.', '0900 GMT', 'at 7.30', 'ten past three'. */
export function isClock(tokens: readonly Token[], amount: Amount): boolean {
  const { from, to, kind, numeral } = amount;
  if (isHalfOfDay(tokens, to) || isPastHour(tokens, amount)) return true;
  if (kind !== 'count') return false;
  if (isHourOf(tokens, amount)) return true;
  const raw = rawAt(tokens, numeral.from);
  if (/^(?:to|and|or|-|–)$/.test(lowAt(tokens, to)) && isDigitsAt(tokens, to + 1)) {
    const later =
      isDigitsAt(tokens, to + 3) && /^[:.]$/.test(rawAt(tokens, to + 2)) ? to + 4 : to + 2;
    if (isHalfOfDay(tokens, later)) return true;
  }
  if (isListed(tokens, from, to)) return true;
  if (/^\d{4}$/.test(raw) && (ZONE.test(lowAt(tokens, to)) || lowAt(tokens, to) === 'hours'))
    return true;
  return (
    /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(raw) &&
    ((/^(?:at|by|until|from|around|before|after)$/.test(lowAt(tokens, from - 1)) &&
      !isNounLike(tokens, to)) ||
      ZONE.test(lowAt(tokens, to)) ||
      // 'won the 3.40 at Tolva'
      (lowAt(tokens, from - 1) === 'the' &&
        lowAt(tokens, to) === 'at' &&
        isCapital(tokens[to + 1])) ||
      // A line of a programme or of a live page: '14.20: Line closed'
      (from === 0 && rawAt(tokens, to) === ':'))
  );
}

/** 'on April 8 at 1130, 1245 and 2345': hours of the day in a row. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isHour(tokens, from)) return false;
  let first = from;
  while (/^(?:,|and)$/.test(lowAt(tokens, first - 1)) && isHour(tokens, first - 2)) first -= 2;
  const goesOn = first < from || (/^(?:,|and)$/.test(lowAt(tokens, to)) && isHour(tokens, to + 1));
  return goesOn && /^(?:at|on)$/.test(lowAt(tokens, first - 1));
}
const isHour = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[01]\d|2[0-3])[0-5]\d$/.test(rawAt(tokens, at));

const ZONE = /^(?:gmt|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|utc|ist|ces?t|aes?t|aedt)$/;

const HOUR =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]|midnight|noon)$/;

/** An hour of the day in a number that stands alone: 'up at three in the morning', 'gone at seven', 'shortly after four'. */
function isHourOf(tokens: readonly Token[], { from, to, numeral, tied }: Amount): boolean {
  const isBare = numeral.to === numeral.from + 1 && HOUR.test(lowAt(tokens, numeral.from));
  if (!isBare) return false;
  const lead = lowAt(tokens, from - 1);
  const before = lowAt(tokens, from - 2);
  if (HALVES.test(wordsFrom(tokens, to)))
    return BEFORE_HOUR.test(lead) || (/^(?:is|was)$/.test(lead) && before === 'it');
  if (lead === 'since') return tokens[to]?.kind !== 'word';
  if (numeral.form !== 'words' || tied) return false;
  if (/^(?:by|at)$/.test(lead) && opensClause(tokens, from - 2, to)) return true;
  if (isNounLike(tokens, to) && !DAYS.test(lowAt(tokens, to))) return false;
  // 'after two died', 'at three under par'
  if (BEFALLS.test(lowAt(tokens, to))) return false;
  if (countedPhrase(tokens, to, false) || /^(?:per|of|out)$/.test(lowAt(tokens, to))) return false;
  if (/^(?:to|or)$/.test(lowAt(tokens, to)) && numeralAt(tokens, to + 1)) return false;
  if (lead === 'at')
    return (
      OF_THE_DAY.test(before) || (PARTICLE.test(before) && OF_THE_DAY.test(lowAt(tokens, from - 3)))
    );
  if (/^(?:after|before|past)$/.test(lead)) return SHORTLY.test(before);
  return /^(?:until|till)$/.test(lead);
}

const HALVES =
  /^(?:in the (?:morning|afternoon|evening)(?! (?:poll|papers?|alone|session|count|vote|edition|show|trading|peak|rush)\b)|in the small hours|at night|on the dot)/;
const BEFORE_HOUR =
  /^(?:at|since|until|till|by|before|after|from|about|around|past|to|between|and|or|as)$/;
/** Behind the hour of 'by three she …': whoever has a clause of their own. */
const OPENS_CLAUSE = /^(?:i|he|she|it|we|they|you|the|a|an|there|most|everyone|everybody|nobody)$/;
/** What begins, ends or is done at an hour of the day. */
const OF_THE_DAY =
  /^(?:ar(?:rive[sd]?|riving|ise|ose)|a?w(?:oke|ake[sn]?|aking|oken)|awakened|beg(?:an|ins?|inning|un)|bed|breakfast|c(?:ame|omes?|oming)|close[sd]?|closing|curfew|dawn|depart(?:s|ed|ing)?|dine[sd]?|dinner|dress|dusk|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|g(?:et|ets|ot|etting|o|oes|one)|went|here|home|kick(?:s|ed)?-?off|lea(?:ve|ves|ving)|left|lunch|m(?:eet|eets|et|eeting)|midday|off|open(?:s|ed|ing)?|out|r(?:ang|ise|ises|ose|isen)|return(?:s|ed|ing)?|ser(?:ve[sd]?|vice)|set|shut(?:s|ting)?|start(?:s|ed|ing)?|stop(?:s|ped)?|sunrise|sunset|supper|tea|there|up|work)$/;
const PARTICLE = /^(?:up|off|out|back|home|work|there|here|again|early|only|in|down)$/;
const SHORTLY = /^(?:little|shortly|soon|just|long|well|right|immediately|straight|bit|minutes?)$/;
const BEFALLS =
  /^(?:was|were|are|is|had|have|has|died|dead|killed|hurt|injured|drowned|survived|remained?|under|over|below|above)$/;
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sharp|every|each)$/;

/** ', and by three she': a clause begins, and its own words follow the hour. */
const opensClause = (tokens: readonly Token[], before: number, to: number): boolean =>
  (before < 0 ||
    tokens[before]?.kind === 'mark' ||
    /^(?:and|but|so|because)$/.test(lowAt(tokens, before))) &&
  OPENS_CLAUSE.test(lowAt(tokens, to));

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 4)
    .map(({ low }) => low)
    .join(' ');

/** Either number of 'ten past three', 'half past eight' and 'a quarter to nine'; 'ten to three' may be a vote. */
function isPastHour(tokens: readonly Token[], { numeral }: Amount): boolean {
  const joins = (at: number): boolean => {
    const link = lowAt(tokens, at);
    if (link !== 'to' && link !== 'past') return false;
    const word =
      lowAt(tokens, at - 1) === 'minutes' ? lowAt(tokens, at - 2) : lowAt(tokens, at - 1);
    if (!HOUR.test(lowAt(tokens, at + 1)) || isNounLike(tokens, at + 2)) return false;
    if (link === 'to') return word === 'quarter';
    return /^(?:half|quarter|five|ten|twenty|twenty-five|\d\d?)$/.test(word);
  };
  const behind = lowAt(tokens, numeral.to) === 'minutes' ? numeral.to + 1 : numeral.to;
  return joins(behind) || joins(numeral.from - 1);
}

const isHalfOfDay = (tokens: readonly Token[], at: number): boolean =>
  /^(?:[ap]\.?m\.?|o'clock|noon|midnight)$/.test(lowAt(tokens, at));
