import { MULTIPLES } from '../words/numbers.ts';
import type { Numeral } from './numeral.ts';
import { isCapital, isHyphen, lowAt, type Token } from './tokens.ts';

/** Before the verb in its plain form: 'will **double**', 'more than **double** the number'. */
const BEFORE_PLAIN =
  /^(?:to|will|would|could|can|may|might|should|must|not|than|nearly|almost|roughly|about)$/;

/** Behind these verbs nothing was multiplied: 'doubled as a school', 'double figures', 'doubled over'. */
const ELSE =
  /^(?:as|over|up|down|back|home|off|to|figures?|digits?|check|click|glazing|time|standards?|lives?|bogeys?|agents?|doors?|beds?|rooms?|bills?|vision|jumps?|headers?|murders?|acts?|decker|blow|whammy|dip)$/;

/** Who hits a double: 'Soto doubled in the fifth'. */
const PLAYER = /^(?:he|she|who)$/;

/** How often as much: 'sales have more than **doubled**', 'to **halve** crime', 'a **tripling** of prices', '**twice** as many'. */
export function multipleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const low = lowAt(tokens, at);
  const value = MULTIPLES.get(low);
  if (value === undefined || isHyphen(tokens, at + 1) || isHyphen(tokens, at - 1)) return undefined;
  return isSaid(tokens, at, low)
    ? { from: at, to: at + 1, value, form: 'share', scale: 1 }
    : undefined;
}

function isSaid(tokens: readonly Token[], at: number, low: string): boolean {
  const [before, next] = [lowAt(tokens, at - 1), lowAt(tokens, at + 1)];
  // 'the reasons are twofold'
  if (low.endsWith('fold')) return !/^(?:is|are|was|were|be)$/.test(before);
  if (low === 'twice') return /^(?:as|the|that|its|their|what)$/.test(next);
  if (ELSE.test(next) && !isLevel(tokens, at + 1)) return false;
  if (low.endsWith('ing')) return !/^[.,;:!?]?$/.test(next);
  if (low.endsWith('ed'))
    return (
      !isInning(tokens, at + 1) &&
      !/^(?:an?|the)$/.test(before) &&
      !((PLAYER.test(before) || (isCapital(tokens[at - 1]) && at > 1)) && !isObject(tokens, at + 1))
    );
  if (low.endsWith('es'))
    return !NOUN_BEFORE.test(before) && isObject(tokens, at + 1) && !SPORT.test(next);
  // 'Rents **double**'
  return BEFORE_PLAIN.test(before) || /[a-z]{3}(?<!s)s$/.test(before);
}

/** 'women's **doubles**', 'both **halves**': nouns. */
const NOUN_BEFORE =
  /^(?:|.*'s|mixed|and|tennis|badminton|men|women|boys|girls|ladies|the|an?|both|two|of|in|at|equal|other|these|those)$/;
const SPORT =
  /^(?:titles?|match|matches|final|finals|partners?|pair|pairs|champions?|championship|specialists?|players?|team|event|tennis|badminton)$/;

/** 'doubled **in the fifth**' */
const isInning = (tokens: readonly Token[], at: number): boolean =>
  lowAt(tokens, at) === 'in' &&
  lowAt(tokens, at + 1) === 'the' &&
  /^(?:first|second|third|[a-z]+th)$/.test(lowAt(tokens, at + 2)) &&
  !/^(?:quarter|half|year|month)$/.test(lowAt(tokens, at + 3));

/** True for a verb that says how often as much, as 'doubled'. */
export const isMultiple = (tokens: readonly Token[], at: number): boolean =>
  MULTIPLES.has(lowAt(tokens, at)) && lowAt(tokens, at) !== 'twice';

/** 'doubled **to** £4m': no base of a field. */
const isLevel = (tokens: readonly Token[], at: number): boolean =>
  lowAt(tokens, at) === 'to' &&
  (tokens[at + 1]?.kind === 'digits' ||
    tokens[at + 2]?.kind === 'digits' ||
    /^(?:an?|more|nearly|about|almost)$/.test(lowAt(tokens, at + 1)));

/** What somebody multiplies: 'its stake', 'output'. */
const isObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !/^(?:in|on|at|to|with|off|for|and|but|when|while|after|before|as)$/.test(lowAt(tokens, at));
