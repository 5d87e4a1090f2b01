import type { FigureKind } from '../../text/analysis.ts';

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
  /** It asks how many people there are of whom something is told, whatever the article calls them. */
  readonly ofAnybody?: boolean;
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
  [/^how many\b/i, ['count', 'ratio'], 'count'],
  [
    /^how much(?= .*\b(?:cost|worth|paid|pay(?! (?:rise|raise|increase|cut))|spen[dt]|price)\b)/i,
    ['money'],
    'sum',
    MONEY,
  ],
  [/^how much\b/i, ['money', 'percent', 'share', 'ratio', 'measure'], 'amount'],
  [/^how old\b/i, ['age'], 'age'],
  [/^how long\b/i, ['time', 'measure'], 'length'],
  [/^how (?:far|big|large)\b/i, EXTENT, 'figure'],
  [/^how (?:heavy|tall|high|deep|wide|thick|fast|hot|cold)\b/i, ['measure'], 'measure'],
  [/^how often\b/i, ['time', 'count'], 'figure'],
  [/^how expensive\b/i, ['money'], 'sum'],
  [
    /^(?:what )?(?:percentage|percent|per cent|proportion|share) (?=of\b)/i,
    ['percent', 'share', 'ratio'],
    'share',
  ],
  [/^(?:the )?(?:final |total )?(?=(?:cost|price)\b)/i, ['money'], 'sum', MONEY],
  [
    /^(?:the )?(?:final )?(?=(?:score|result)\b)/i,
    ['score'],
    'score',
    /^(?:final|score|result|match|game)$/i,
  ],
];

/** Which sort of figure some words ask for; `undefined` when they name a thing only. */
export function measureOf(words: string): Measure | undefined {
  for (const [begun, kinds, called, met = NOTHING] of WAYS) {
    const match = begun.exec(words);
    if (match) return { kinds, called, met, rest: words.slice(match[0].length).trim() };
  }
  return undefined;
}
