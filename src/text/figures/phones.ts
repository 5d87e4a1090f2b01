import type { Amount } from './amounts.ts';
import { isCapital, isDigitsAt, lowAt, rawAt, type Token } from './tokens.ts';

/** 'call 101' */
const CALLS = /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phon(?:e|ed|ing)|ring|rang|text)$/;

/** 'the 911 recording', '999 calls' */
const CALLED =
  /^(?:calls?|callers?|operators?|dispatchers?|recordings?|tapes?|audio|transcripts?|handlers?|systems?|lifeline|services?|emergency)$/;

const EMERGENCY = /^(?:000|1[01]\d|[2-8]11|911|988|999)$/;

/** Runs of digits side by side, nine and more in all, or begun by a zero: '0300 123 4567', '(555) 010 4477'. */
export function isPhone(tokens: readonly Token[], { numeral, kind }: Amount): boolean {
  if (kind !== 'count' || numeral.to !== numeral.from + 1) return false;
  const isRun = (at: number): boolean => isDigitsAt(tokens, at) && /^\d+$/.test(rawAt(tokens, at));
  const gap = (at: number): number => (/^[-–)]$/.test(rawAt(tokens, at)) ? 2 : 1);
  let first = numeral.from;
  while (numeral.from - first < 6) {
    const back = /^[-–)]$/.test(rawAt(tokens, first - 1)) ? 2 : 1;
    if (!isRun(first - back)) break;
    first -= back;
  }
  let digits = '';
  let runs = 0;
  for (let at = first; isRun(at) && runs < 6; at += gap(at + 1)) {
    digits += rawAt(tokens, at);
    runs += 1;
  }
  const before = lowAt(tokens, rawAt(tokens, first - 1) === ',' ? first - 2 : first - 1);
  // 'text FIRE to 80800'
  const isText =
    before === 'to' && isCapital(tokens[first - 2]) && lowAt(tokens, first - 3) === 'text';
  if (runs === 1)
    return (
      isText ||
      (/^(?:help|hot)?line$/.test(before) && /^\d{3,6}$/.test(digits)) ||
      (EMERGENCY.test(digits) && CALLS.test(before)) ||
      (/^(?:911|999|988)$/.test(digits) && CALLED.test(lowAt(tokens, numeral.to))) ||
      (digits.length >= 9 &&
        /^(?:reference|ref|number|no|quoting|account|code|id|isbn)$/.test(before))
    );
  return runs > 1 && (digits.length >= 9 || (digits.startsWith('0') && digits.length >= 7));
}
