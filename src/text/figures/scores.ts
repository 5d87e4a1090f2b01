import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike } from './nouns.ts';
import { isCapital, lowAt, type Token } from './tokens.ts';

/** What comes before the two sides of a vote or a match: 'voted 312 to 287', 'by a vote of six to three', 'by 52 votes to 48'. */
const COUNTED_OUT =
  /^(?:voted|votes|vote|vote of|votes of|margin of|decision of|ruled|ruling|passed|passed by|rejected by|won|lost|beat|beaten|lead|led|trailed|approved by|carried by|defeated by|divided|split|by)$/;

/** Two bare whole numbers with 'to' between that count each side; or 'for' in cricket: '245 for six'. */
export function isVote(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  const whole = [a, b].every(
    (x) => x.kind === 'count' && Number.isInteger(x.value) && x.numeral.scale === 1,
  );
  if (!whole || b.unitTo > b.to) return false;
  const gap = tokens
    .slice(a.to, b.from)
    .map(({ low }) => low)
    .join(' ');
  const before = lowAt(tokens, a.from - 1);
  if (gap === 'for') return isWickets(tokens, a, b) || isBowling(tokens, a, b);
  if (/^votes? to$/.test(gap)) return true;
  if (/^[-–]$/.test(gap))
    return /^(?:voted|vote|votes|by|ruled|passed)$/.test(before) && a.kind === b.kind;
  if (gap !== 'to' || countedPhrase(tokens, b.to, false)) return false;
  const two = `${lowAt(tokens, a.from - 2)} ${before}`;
  if (before === 'by')
    return /(?:voted|passed|rejected|approved|carried|defeated|backed|won|lost)/.test(two);
  return COUNTED_OUT.test(before) || COUNTED_OUT.test(two) || isAgainst(tokens, a.from - 1);
}

/** 'leading the Republican Ana Ruiz 49 to 48' */
function isAgainst(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > last - 5 && isCapital(tokens[at])) at -= 1;
  if (lowAt(tokens, at) === 'the') at -= 1;
  return (
    at < last &&
    /^(?:lead(?:s|ing)?|led|beat(?:s|ing)?|defeat(?:s|ed|ing)?|trail(?:s|ed|ing)?)$/.test(
      lowAt(tokens, at),
    )
  );
}

const INNINGS =
  /^(?:were|was|on|at|to|reached|made|declared|finished|closed|slumped|score|ended|posted|collapsed|reach|reaching|from)$/;

const isWickets = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  Number(b.value) <= 9 &&
  Number(a.value) > Number(b.value) &&
  Number(a.value) < 1000 &&
  (INNINGS.test(lowAt(tokens, a.from - 1)) || /['’]s$/.test(lowAt(tokens, a.from - 1))) &&
  !countedPhrase(tokens, b.to, false);

/** 'taking **three for 25**': wickets for runs. */
const isBowling = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  Number(a.value) <= 10 &&
  Number(b.value) > Number(a.value) &&
  Number(b.value) < 200 &&
  b.numeral.form === 'digits' &&
  /^(?:took|takes?|taking|taken|claimed|claiming|returned)$/.test(lowAt(tokens, a.from - 1)) &&
  !countedPhrase(tokens, b.to, false) &&
  !isNounLike(tokens, b.to);

/** '3-1', '52-48': two bare whole numbers with a hyphen, that count nothing. */
export const isScore = (tokens: readonly Token[], a: Amount, b: Amount): boolean =>
  a.kind === 'count' &&
  b.kind === 'count' &&
  a.numeral.form === 'digits' &&
  /^[-–]$/.test(tokens[b.from - 1]?.raw ?? '') &&
  a.numeral.scale * b.numeral.scale === 1 &&
  Number(a.value) < 200 &&
  Number.isInteger(a.value) &&
  Number.isInteger(b.value) &&
  (Number(b.value) <= Number(a.value) || !countedPhrase(tokens, b.to, false)) &&
  !b.tied;
