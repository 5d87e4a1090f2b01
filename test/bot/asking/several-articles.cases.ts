import type { Expected } from './understand.cases.ts';

/**
 * The library in which these are asked, newest first, on Wednesday 13 May 2026 at 08:00 UTC by a reader in London: the
 * articles of the fixtures, with dates and sources of our own.
 */
export const library: readonly (readonly [id: string, published: string, source?: string])[] = [
  ['defense-secretary-moscow', '2026-05-13T05:00:00Z'],
  ['cup-replay', '2026-05-12', 'The Evening Whistle'],
  ['brewery-trial', '2026-05-11', 'Penbury Echo'],
  ['ferry-fire', '2026-05-10', 'Harbour Wire'],
  ['harwick-tunnel', '2026-05-07'],
  ['coldwater-dam', '2026-05-06', 'Northwest Press'],
  ['orchard-lane', '2026-05-05'],
  ['lantern-festival', '2026-04-20', 'Riverside Courier'],
  ['levee-bond', '2026-04-16'],
  ['lottery-gran', '2026-04-12'],
  ['pump-maker-results', '2026-03-05', 'The Northern Ledger'],
  ['night-shift-study', '2025-11-18', 'Fairmont Science Wire'],
  ['lighthouse-chef', '2025-08-09', 'Penobscot Table'],
];

/** What people type, the article from which it should be answered, and what they should get. */
export const several: readonly (readonly [
  question: string,
  article: string,
  ...expected: Expected,
])[] = [
  [
    'what did the manager say in the cup replay',
    'cup-replay',
    'quotes',
    { speaker: 'Siobhan Tierney' },
  ],
  ['figures from the pump story', 'pump-maker-results', 'figures'],
  ['latest', 'defense-secretary-moscow', 'summary'],
  ["yesterday's", 'cup-replay', 'summary'],
  [
    'who got a second booking in the wrayburn game',
    'cup-replay',
    'passages',
    { topic: 'second booking' },
  ],
  ['numbers in the northern ledger article', 'pump-maker-results', 'figures'],
  ['people in the Echo story', 'brewery-trial', 'people'],
  ['summarise the penobscot table interview', 'lighthouse-chef', 'summary'],
  ["sunday's story in one line", 'ferry-fire', 'summary', { length: 'line' }],
  [
    'what did the judge say in the brewery one',
    'brewery-trial',
    'quotes',
    { speaker: 'Philippa Stannard' },
  ],
  ['previous article', 'cup-replay', 'summary'],
  ['who is quoted in the previous story', 'cup-replay', 'people'],
  ['death toll in the ferry fire', 'ferry-fire', 'figures', { topic: 'death toll' }],
  ['how much will the tunnel cost', 'harwick-tunnel', 'figures', { topic: 'tunnel cost' }],
  [
    'compare Achebe with Whitlock',
    'pump-maker-results',
    'compare',
    { speaker: 'Marguerite Achebe', other: 'Jonas Whitlock' },
  ],
  [
    'what did the company say in the pump story',
    'pump-maker-results',
    'quotes',
    { speaker: 'the company' },
  ],
  ['quotes by women in the dam story', 'coldwater-dam', 'quotes', { speaker: 'women' }],
  ['summary of article 3', 'brewery-trial', 'summary'],
  ['the one from 7 may', 'harwick-tunnel', 'summary'],
  ['what happened on the ferry', 'ferry-fire', 'passages', { topic: 'ferry' }],
  ['oldest article', 'lighthouse-chef', 'summary'],
  ['who is Gus Lindqvist', 'lighthouse-chef', 'person', { name: 'Gus Lindqvist' }],
  ["what's the naps study about", 'night-shift-study', 'summary'],
  ['anything on heat pumps', 'pump-maker-results', 'passages', { topic: 'heat pumps' }],
  [
    'did the governor mention neighbors in the dam article',
    'coldwater-dam',
    'quotes',
    { speaker: 'Teresa Villanueva', topic: 'neighbors' },
  ],
  [
    'what did marchbanks tell taxpayers',
    'harwick-tunnel',
    'quotes',
    { speaker: 'Helena Marchbanks', topic: 'taxpayers' },
  ],
  [
    'senators on maps, in the levee piece',
    'levee-bond',
    'quotes',
    { speaker: 'senators', topic: 'maps' },
  ],
  ['figurs from the brewry trial', 'brewery-trial', 'figures'],
  ['sumary of teh lantern festval', 'lantern-festival', 'summary'],
  [
    'wat did pruit say in the lantern story',
    'lantern-festival',
    'quotes',
    { speaker: 'Yolanda Pruitt' },
  ],
  [
    'what did the plumber say in the parrot story',
    'lottery-gran',
    'quotes',
    { speaker: 'the plumber' },
  ],
  [
    'who said "a car park with a hedge"',
    'orchard-lane',
    'quotes',
    { speaker: 'everyone', topic: 'car park hedge' },
  ],
  ['When was the naps piece published?', 'night-shift-study', 'origin'],
  ['key numbers, wednesday last week', 'coldwater-dam', 'figures'],
  ['Tierney?', 'cup-replay', 'quotes', { speaker: 'Siobhan Tierney' }],
];

/** What asks for a list of articles, or for one to be found. */
export const lists: readonly (readonly [question: string, search?: string])[] = [
  ['articles about floods', 'floods'],
  ["last week's articles", 'last week'],
  ['anything from monday', 'monday'],
  ["today's headlines", 'today'],
  ['open the one about the orchard', 'orchard'],
  ['stories with a court case', 'court case'],
  ['what came out this month', 'this month'],
];
