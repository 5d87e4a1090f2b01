import { NUMBERED_THINGS } from '../words/not-figures.ts';
import { MONTHS, WEEKDAYS } from '../words/numbers.ts';
import { type Amount, amountOf } from './amounts.ts';
import { numeralAt } from './numerals.ts';
import { rangeOf } from './ranges.ts';
import { isCapital, isDigitsAt, lowAt, rawAt, type Token } from './tokens.ts';

/** A line with nothing but a result is no longer than this, in tokens. */
const LONGEST = 16;

/** The score of a line that tells a result and nothing else: 'Tolva Town 2 Marn Rovers 1', 'Final score: Tolva 24, Marn 17'. */
export function resultOf(tokens: readonly Token[]): Amount | undefined {
  if (tokens.length > LONGEST) return undefined;
  const start = lowAt(tokens, 1) === ':' ? 2 : lowAt(tokens, 2) === ':' ? 3 : 0;
  const home = sideEnd(tokens, start);
  const isMarked = home !== undefined && /^[,;–-]$/.test(rawAt(tokens, home + 1));
  const away = home && sideEnd(tokens, isMarked ? home + 2 : home + 1);
  if (!home || !away) return undefined;
  if (away + 1 < tokens.length && !/^[.(]$/.test(rawAt(tokens, away + 1))) return undefined;
  const [left, right] = [home, away].map((at) => {
    const numeral = numeralAt(tokens, at);
    return numeral && amountOf(tokens, numeral);
  });
  if (typeof left?.value !== 'number' || typeof right?.value !== 'number') return undefined;
  return { ...rangeOf(left, right, left.value, right.value), kind: 'score' };
}

/** The number behind the name of a side. */
function sideEnd(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (isCapital(tokens[at]) || (at > from && /^(?:&|and|of)$/.test(lowAt(tokens, at)))) {
    const low = lowAt(tokens, at);
    if (MONTHS.has(low) || WEEKDAYS.has(low) || NUMBERED_THINGS.has(low)) return undefined;
    at += 1;
  }
  return at > from && isDigitsAt(tokens, at) && /^\d{1,3}$/.test(rawAt(tokens, at))
    ? at
    : undefined;
}
