import type { Amount } from './amounts.ts';
import { numeralAt } from './numerals.ts';
import { gluedAt, isCapital, isHyphen, lowAt, rawAt, type Token } from './tokens.ts';

/** True for a number inside the name of a firm, a band or a place, and for a size: '7-Eleven', 'Nine Inch Nails', '24 Hour Fitness', 'size 12', '36B'. */
export const isBranded = (tokens: readonly Token[], amount: Amount): boolean =>
  isPaired(tokens, amount) || isMeasureName(tokens, amount) || isSize(tokens, amount);

/** '**7-Eleven**': digits tied to a number word with a capital letter. */
function isPaired(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  if (numeral.form === 'words')
    return (
      isCapital(tokens[from]) && isHyphen(tokens, from - 1) && /^\d+$/.test(rawAt(tokens, from - 2))
    );
  return (
    isHyphen(tokens, to) && isCapital(tokens[to + 1]) && numeralAt(tokens, to + 1)?.form === 'words'
  );
}

/** 'the **Nine Inch** Nails', 'a **24 Hour** Fitness gym': number, unit and what follows with capital letters, and not at the head of a sentence. */
function isMeasureName(tokens: readonly Token[], amount: Amount): boolean {
  const { from, to, unitTo, kind, numeral } = amount;
  if (kind !== 'measure' && kind !== 'time') return false;
  if (unitTo !== to + 1 || !isCapital(tokens[to]) || rawAt(tokens, to).length < 4) return false;
  const isName = numeral.form === 'words' ? isCapital(tokens[from]) : from > 0;
  return isName && tokens[from - 1]?.kind === 'word' && isCapital(tokens[unitTo]);
}

/** 'size 12 shoes', 'a 36B', 'a 9-to-5 job' */
const isSize = (tokens: readonly Token[], { from, to, numeral }: Amount): boolean =>
  lowAt(tokens, from - 1) === 'size' ||
  (/^(?:2[89]|3[02468]|4[0246])$/.test(rawAt(tokens, from)) &&
    numeral.letter === 'B' &&
    !/^[$£€]$/.test(rawAt(tokens, from - 1))) ||
  isOfficeHour(tokens, from, to);

const isOfficeHour = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:9|nine)$/.test(lowAt(tokens, from)) &&
  isHyphen(tokens, to) &&
  lowAt(tokens, to + 1) === 'to' &&
  gluedAt(tokens, to + 3) &&
  /^(?:5|five)$/.test(lowAt(tokens, to + 3));
