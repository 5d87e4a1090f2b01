/** Cardinals below twenty, as English spells them. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Short scales written right behind digits; `m`, `b` and `t` have other readings, so the caller decides on them. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scale words in the plural mean some number of them: from one up to the next such word. */
export const ROUND_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 100]],
  ['dozens', [12, 100]],
  ['hundreds', [100, 1e3]],
  ['thousands', [1e3, 1e4]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** What divides in a spelled fraction, in the singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twelfth', 12],
  ['sixteenth', 16],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['eightieth', 80],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
]);

/** Verbs that multiply, in all forms; 'twice', and 'fivefold' with its like. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['twentyfold', 20],
  ['hundredfold', 100],
  ...[...SMALL]
    .filter(([, value]) => value > 1 && value <= 10)
    .map(([word, value]): [string, number] => [`${word}fold`, value]),
  ...(
    [
      ['doubl', 2],
      ['tripl', 3],
      ['trebl', 3],
      ['quadrupl', 4],
      ['quintupl', 5],
      ['halv', 1 / 2],
    ] as const
  ).flatMap(([stem, by]) =>
    ['e', 'es', 'ed', 'ing'].map((ending): [string, number] => [stem + ending, by]),
  ),
]);

/** Every word that can begin a number. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...MULTIPLES.keys(),
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ROUND_PLURALS.keys(),
  'a',
  'an',
  'half',
  'quarter',
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
