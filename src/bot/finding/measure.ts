import type { FigureKind } from '../../text/analysis.ts';
import { irregular } from './irregular.ts';

/** What sort of figure a question wants. */
export interface Measure {
  /** Figures of other kinds answer only when the question names their unit: 'how many years'. */
  readonly kinds: readonly FigureKind[];
  /** Words of the question that every figure of these kinds meets: 'cost' is met by a sum. */
  readonly met: RegExp;
  /** The question without the words that ask for a measure. */
  readonly rest: string;
  /** What a figure that it wants is called: 'count', 'sum'. */
  readonly called: string;
  /** Of measures only those in such units are meant: no area tells how deep a thing is. */
  readonly units?: RegExp;
  /** Words beside a figure that tell it to be the one: 'depth' for 'how deep'. */
  readonly tells?: RegExp;
  /** It asks how many people there are of whom something is told, whatever the article calls them. */
  readonly ofAnybody?: boolean;
  /** It says what was done and not to what: 'how many were built'. */
  readonly ofAnything?: boolean;
}

const NOTHING = /(?!)/;
const MONEY = /^(?:costs?|costing|price[ds]?|worth|spend|spent|pay|paid|money|expensive|bill)$/i;
/** Of a change both the step and the levels tell how far it went. */
const EXTENT: readonly FigureKind[] = ['measure', 'percent', 'money', 'share'];

const WAYS: readonly (readonly [
  words: RegExp,
  kinds: readonly FigureKind[],
  called: string,
  met?: RegExp,
])[] = [
  [/^how many of\b/i, ['count', 'ratio', 'percent', 'share'], 'count'],
  [/^how much of\b/i, ['percent', 'share', 'ratio'], 'share'],
  [/^(?=(?:the )?attendance\b)/i, ['count'], 'count'],
  [/^how (?:big|large) (?:is|was|were) (?:the )?(?=crowds?\b)/i, ['count'], 'count'],
  [
    /^how many (?=votes\b.*\b(?:pass|carr|approv)\w*)/i,
    ['score'],
    'vote',
    /^(?:votes|pass\w*|carr\w*|approv\w*)$/i,
  ],
  [/^how many\b/i, ['count', 'ratio'], 'count'],
  [
    /^how much(?= .*\b(?:cost|worth|paid|pay(?! (?:rise|raise|increase|cut))|spen[dt]|price|money)\b)/i,
    ['money'],
    'sum',
    MONEY,
  ],
  [/^how much\b/i, ['money', 'percent', 'share', 'ratio', 'measure'], 'amount'],
  [/^how old\b/i, ['age'], 'age'],
  [
    /^how long (?:(?:is it |was it |has it been |had it been )?since |ago (?:was |is |were ))(?:(?:the|its|their|his|her) )?(?:last )?/i,
    ['time'],
    'time',
  ],
  [
    /^how long (?=.*\b(?:takes?|taken|took|lasts?|lasted|lasting|for|waits?|waited)\b)/i,
    ['time'],
    'length',
    /^last(?:s|ed|ing)?$/i,
  ],
  [/^how long\b/i, ['time', 'measure'], 'length'],
  [/^how (?:big|large) are\b/i, ['measure', 'money'], 'figure'],
  [/^how (?:far(?: away)?|big|large)\b/i, EXTENT, 'figure'],
  [/^how (?:heavy|tall|high|deep|wide|thick|fast|hot|cold)\b/i, ['measure'], 'measure'],
  [/^how often\b/i, ['time', 'count'], 'frequency'],
  [/^how effective\b/i, ['percent', 'share'], 'percentage'],
  [/^how (?:common|rare|likely)\b/i, ['ratio', 'percent', 'share'], 'share'],
  [/^how expensive\b/i, ['money'], 'sum'],
  [
    /^(?:what )?(?:percentage|percent|per cent|proportion|share) (?=(?:of|do|does|did|will|would)\b)/i,
    ['percent', 'share', 'ratio'],
    'share',
  ],
  [/^(?:the )?(?:final |total )?(?=(?:\p{L}+ )?(?:cost|price)\b)/iu, ['money'], 'sum', MONEY],
  [
    /^(?:the )?(?:final )?(?=(?:score|result)\b)/i,
    ['score'],
    'score',
    /^(?:final|score|result|match|game)$/i,
  ],
  [/^(?:the )?(?:final )?(?=(?:vote|tally)\b)/i, ['score'], 'vote', /^(?:vote|tally|final)$/i],
];

const LENGTH = /^(?:(?:kilo|centi|milli)?met(?:re|er)|foot|inch|yard|mile|fathom)$/;
const DEGREES = /celsius|fahrenheit|degree|kelvin/;
/** What measures of each sort are in, and how a text tells them; what somebody gets or makes may be money or goods. */
const SORTS: readonly (readonly [asked: RegExp, units: RegExp, tells: RegExp])[] = [
  [
    /^how long (?:ago|.*since)\b/i,
    /(?:)/,
    /\b(?:first|ago|since|earlier|(?:not|never|no|last) .* (?:for|in))\b/i,
  ],
  [
    /^how effective\b/i,
    /(?:)/,
    /\b(?:effective(?:ness)?|efficacy|protect\w*|prevent\w*|cuts?|reduc\w+|lower\w*)\b/i,
  ],
  [/^how deep\b/i, LENGTH, /\b(?:deep|deeper|depths?)\b/i],
  [/^how (?:high|tall)\b/i, LENGTH, /\b(?:high|higher|tall|taller|tallest|heights?)\b/i],
  [/^how wide\b/i, LENGTH, /\b(?:wide|wider|widths?|across)\b/i],
  [/^how long\b/i, LENGTH, NOTHING],
  [/^how thick\b/i, LENGTH, /\b(?:thick|thicker|thickness)\b/i],
  [/^how heavy\b/i, /gram|ton|pound|ounce|stone/, /\b(?:weigh(?:s|ed|t|ing)?|heavy|heavier)\b/i],
  [/^how fast\b/i, / per |knot/, /\b(?:speeds?|fast|faster|travel\w*|winds?)\b/i],
  [
    /^(?:(?:the )?(?:final )?(?:vote|tally)|how many votes)\b/i,
    /(?:)/,
    /\b(?:vot(?:es?|ed|ing)|decision|ruling|ruled|majority|ballot|pass(?:ed|es)|approved?|rejected|cleared|defeated|carried|confirmed|backed)\b/i,
  ],
  [
    /^how much (?:do|does|did|will|would|can|could) .*\b(?:get|receive|earn)\b/i,
    /(?:)/,
    /\b(?:gets?|got|getting|receiv(?:e|es|ed|ing)|earn(?:s|ed|ing|ings)?|pa(?:y|ys|id)|collect(?:s|ed)?|tak(?:es?|ing) home|took home|w[io]ns?|given|grant(?:s|ed)?|award(?:s|ed)?|bonus|prize|salary|wages?|pension)\b/i,
  ],
  [
    /^how (?:much|many \p{L}+) (?:do|does|did|will|would|can|could) .*\bmake\b/iu,
    /(?:)/,
    /\b(?:mak(?:e|es|ing)|made|produc(?:e|es|ed|ing)|turn(?:s|ed)? out|earn(?:s|ed|ing|ings)?|profits?)\b/i,
  ],
  [
    /^how much (?:is|was|are|were) .* worth$/i,
    /(?:)/,
    /\b(?:valued|values?|worth(?! of)|priced?|estimated|appraised|fetch(?:es|ed)?)\b/i,
  ],
  [
    /^how much (?:do|does|did) .*\b(?:want|demand|seek|claim|ask for|sue for)$/i,
    /(?:)/,
    /\b(?:su(?:es?|ed|ing)|sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|claim(?:s|ed|ing)?|ask(?:s|ed|ing)? for|want(?:s|ed)?)\b/i,
  ],
  [/^how (?:hot|cold)\b/i, DEGREES, /\b(?:temperatures?|hot|hotter|cold|colder|heat)\b/i],
];

const PAST = /^\p{L}{2,}ed$/iu;
const DONE_ONLY =
  /^(?:(?:have|has|had|were|was|are|been|being|be|will|would|could|people) )*(\p{L}+)(?:$| (?:for|in|at|on|by|against|from|to|so|last|this|since|during|it|them|there|yet|already)\b)/iu;

/** 'were built in May', 'abstained': only what was done. */
function isDoneOnly(rest: string): boolean {
  const verb = DONE_ONLY.exec(rest)?.[1];
  return verb !== undefined && (PAST.test(verb) || irregular.has(verb.toLowerCase()));
}

/** 'how long was the site down' asks how long it was shut. */
const settled = (rest: string, called: string): string =>
  called === 'length'
    ? rest.replace(/^((?:is|was|were|are|been|has|had)\b.*) down$/i, '$1 shut')
    : rest;

const OF_COMPANY =
  /^(how much of )(?:the|it|its) ?(?:company|firm|business|group|bank|club|chain|shares?|stake|stock)?(?= (?:do|does|did|will|would)\b.* (?:own|hold|control|have)$)/i;

/** Which sort of figure some words ask for; `undefined` when they name a thing only. */
export function measureOf(asked: string): Measure | undefined {
  // What is owned of a company is told as a part of its shares.
  const words = asked.replace(/^by (?=how )/i, '').replace(OF_COMPANY, '$1');
  for (const [begun, kinds, called, met = NOTHING] of WAYS) {
    const match = begun.exec(words);
    if (!match) continue;
    const rest = settled(words.slice(match[0].length).trim(), called);
    const [, units, tells] = SORTS.find(([asked]) => asked.test(words)) ?? [];
    const ofAnything = called === 'count' && isDoneOnly(rest);
    return { kinds, called, met, rest, ...(units && tells && { units, tells }), ofAnything };
  }
  return undefined;
}
