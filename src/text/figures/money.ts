import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_LETTERS } from '../words/currencies.ts';
import { RATE_NOUNS } from '../words/units.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';

/** The sign, code or letter of money that ends right before a number. */
export function moneyBefore(tokens: readonly Token[], at: number, numeral: Numeral) {
  const last = tokens[at - 1];
  if (!last) return undefined;
  const sign = CURRENCY_SIGNS.get(last.raw);
  if (sign !== undefined) {
    const letters = tokens[at - 2];
    const whose =
      last.raw === '$' && letters?.kind === 'word' ? DOLLAR_LETTERS.get(letters.low) : undefined;
    const near =
      last.glued ||
      (letters !== undefined &&
        letters.raw.length > 1 &&
        letters.raw === letters.raw.toUpperCase()) ||
      letters?.raw === 'c' ||
      letters?.raw === 'C';
    if (whose !== undefined && near) return { from: at - 2, unit: whose };
    if (/^[¢₵]$/.test(last.raw) && letters?.raw === 'GH')
      return { from: at - 2, unit: 'ghanaian cedi' };
    return { from: at - 1, unit: sign };
  }
  if (last.kind === 'word' && last.glued && tokens[at - 2]?.raw === '$') {
    const whose = DOLLAR_LETTERS.get(last.low);
    if (whose !== undefined) return { from: at - 2, unit: whose };
  }
  const code = isModel(tokens, at) ? undefined : CURRENCY_CODES.get(last.low);
  if (code !== undefined && (last.raw === last.raw.toUpperCase() || WITH_SMALL.test(last.raw)))
    return { from: at - 1, unit: code };
  if (last.raw === '.' && tokens[at - 2]?.raw === 'Rs') return { from: at - 2, unit: 'rupee' };
  if (last.raw === '=' && tokens[at - 2]?.raw === 'Y')
    return { from: at - 2, unit: 'japanese yen' };
  const letter = tokens[at]?.glued && last.kind === 'word' ? LETTER_MONEY.get(last.raw) : undefined;
  if (letter !== undefined && isSum(tokens, at, numeral)) return { from: at - 1, unit: letter };
  // A pound sign that went through a character table without it comes out as PS; but PS5 is a console.
  if (
    last.raw === 'PS' &&
    tokens[at]?.glued &&
    !(numeral.letter === undefined && /^[1-6]$/.test(tokens[numeral.to - 1]?.raw ?? ''))
  )
    return { from: at - 1, unit: 'pound sterling' };
  return undefined;
}

/** 'Zone RS1', 'an RS 4': a code, as no sum of one digit is written. */
const isModel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.raw === 'RS' && /^\d$/.test(tokens[at]?.raw ?? '');

/** Codes that are written with small letters too: 'Rs 40', 'Ksh 210'. */
const WITH_SMALL = /^(?:Rs|Tk|(?:K|T|U)[Ss]h|Shs)$/;

/** Letters that are written before sums like a sign: 'N1,050' in Nigeria, 'R2.5bn' in South Africa. */
const LETTER_MONEY: ReadonlyMap<string, string> = new Map([
  ['N', 'nigerian naira'],
  ['R', 'south african rand'],
  ['P', 'philippine peso'],
  ['Sh', 'shilling'],
  ['NKr', 'norwegian krone'],
  ['SKr', 'swedish krona'],
  ['DKr', 'danish krone'],
  ['Rp', 'indonesian rupiah'],
]);

/** Unlike the names of masks and roads (N95, R256): with thousands, a scale, cents or, for naira, so many digits and no more; or where a sum is told. */
const isSum = (tokens: readonly Token[], at: number, { scale, letter, to }: Numeral): boolean => {
  const digits = tokens[at]?.raw ?? '';
  return (
    /^\d{1,3}(?:,\d{3})+/.test(digits) ||
    scale > 1 ||
    letter !== undefined ||
    to > at + 1 ||
    (tokens[at - 1]?.raw === 'N' && /^[1-9]\d?00$/.test(digits)) ||
    (tokens[at - 1]?.raw.length ?? 0) > 1 ||
    (/^[1-9]\d\d$/.test(digits) && isBesideSum(tokens, at - 1)) ||
    isRated(tokens, to) ||
    (tokens[at - 1]?.raw === 'R' && /^[1-9]\d{0,5}(?:\.\d\d)?$/.test(digits) && isPrice(tokens, at))
  );
};

/** 'N897 **a litre**', 'P65 **per kilo**' */
const isRated = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|per)$/.test(tokens[at]?.low ?? '') &&
  RATE_NOUNS.has(tokens[at + 1]?.low ?? '') &&
  // 'took the R62 a day later'
  !/^(?:ago|earlier|later|before|after)$/.test(tokens[at + 2]?.low ?? '');

/** Tokens on either side in which another sum is looked for. */
const NEAR = 24;

/** 'N1,450, up from N965': another sum with the same letter and its thousands is near. */
function isBesideSum(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.raw;
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, at + NEAR); i += 1)
    if (tokens[i]?.raw === letter && /^\d{1,3}(?:,\d{3})+/.test(tokens[i + 1]?.raw ?? ''))
      return true;
  return false;
}

/** Behind a sum: 'R150 each', 'R75 a person', 'R40 extra'. */
const BEHIND_PRICE =
  /^(?:each|apiece|per|more|less|extra|cash|fine|fee|deposit|note|voucher|ticket|fare)$/;
/** What leads to a sum; not 'took the R62', 'on R40 near'. */
const BEFORE_PRICE =
  /^(?:costs?|costing|cost|pays?|paid|paying|charged?|charges|charging|earns?|earned|earning|worth|owe[sd]?|sp(?:ends?|ent|ending)|raised|donated|won|lost|saved?|borrowed|owing|price[ds]?|fees?|fined?|fines|fares?|at|for|of|to|only|just|about|around|nearly|almost|roughly|than|least|under|over|a|an|another|extra)$/;
/** Words that tell of money in the same clause. */
const OF_MONEY =
  /^(?:costs?|costing|pays?|paid|paying|charged?|charges|earn(?:s|ed|ing)?|worth|owe[sd]?|sp(?:ends?|ent|ending)|prices?|priced|fees?|fined?|fines|fares?|tickets?|wages?|salary|salaries|rent|sell(?:s|ing)?|sold|bought|buys?|buying|sale|sales|rands?|money|cash|budget|grants?|debts?|loans?|donat(?:es?|ed|ions?)|entry|entrance|admission|deposit|rates?|bills?|tariffs?|tax(?:es)?)$/;
/** Roads and routes by their number: 'the R62 near', 'R350 road'. */
const ROAD =
  /^(?:road|route|highway|motorway|freeway|bypass|turn-?off|bridge|junction|interchange)$/;

/** True for 'R' and digits where a price is told, by a word at its side or one for money near; not for a road. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  if (ROAD.test(next)) return false;
  if (BEHIND_PRICE.test(next) || tokens[at]?.raw.includes('.')) return true;
  if (!BEFORE_PRICE.test(before) || ROAD.test(tokens[at - 3]?.low ?? '')) return false;
  for (let i = Math.max(0, at - NEAR); i < Math.min(tokens.length, at + NEAR); i += 1)
    if (OF_MONEY.test(tokens[i]?.low ?? '')) return true;
  return false;
}
