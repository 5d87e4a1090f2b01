import type { Quote } from '../text/analysis.ts';
import { entriesOf, figureLine } from './figures.ts';
import { passageOf, type Read } from './place.ts';
import { quoteLine } from './quotes.ts';
import type { Block, Reply, Suggestion } from './reply.ts';
import { sourceBlock } from './source.ts';
import { goOn, speakerSuggestions, suggest } from './suggest.ts';

/** How many articles a briefing shows in full; the others are named. */
const IN_FULL = 5;

/** So long a quotation can be and still stand in a briefing; the rest is a request away. None is ever cut. */
const SHORT_QUOTE = 300;

/** How much of each article is shown, by how many there are. */
const PORTIONS = [
  { upTo: 1, summary: 'short', quotes: 3, figures: 3 },
  { upTo: 2, summary: 'line', quotes: 2, figures: 2 },
  { upTo: IN_FULL, summary: 'line', quotes: 1, figures: 1 },
] as const;

export interface BriefingNote {
  /** Said first, when there is something to say: that it is late, that it is a preview. */
  readonly note?: string;
}

/**
 * One briefing as one message: of each article the headline, a summary, who said what, and the key figures, with
 * requests for the rest.
 * @param reads newest first, at least one
 */
export function briefingReply(reads: readonly Read[], { note }: BriefingNote = {}): Reply {
  // A briefing outlives the moment: what it leads to names its article although that is the current one now.
  const lasting = reads.map((read) => ({ ...read, current: false }));
  const full = lasting.slice(0, IN_FULL);
  const others = lasting.slice(IN_FULL);
  const [only] = full;
  const single = full.length === 1 ? only : undefined;
  return {
    title: single ? single.article.title : `${lasting.length} new articles`,
    ...(single?.article.url && { url: single.article.url }),
    blocks: [
      ...(note ? [{ type: 'note', text: note } as const] : []),
      ...full.flatMap((read) => articleBlocks(read, full.length)),
      ...(others.length > 0 ? [more(others)] : []),
      ...suggest('The rest', single ? furtherOf(single) : full.flatMap(summaryOf)),
    ],
    audience: 'channel',
  };
}

function articleBlocks(read: Read, count: number): readonly Block[] {
  const { article, analysis } = read;
  const portion = PORTIONS.find(({ upTo }) => count <= upTo) ?? PORTIONS[PORTIONS.length - 1];
  const sentences = portion ? analysis.summary[portion.summary] : [];
  const quotes = tellingQuotes(analysis.quotes, portion?.quotes ?? 0);
  const figures = entriesOf(read).slice(0, portion?.figures ?? 0);
  return [
    ...(count > 1 ? [{ type: 'text', text: article.title } as const] : []),
    ...(sentences.length > 0
      ? [{ type: 'passages', passages: sentences.map((s) => passageOf(read, s)) } as const]
      : []),
    ...(quotes.length > 0
      ? [{ type: 'quotes', quotes: quotes.map((quote) => quoteLine(read, quote)) } as const]
      : []),
    ...(figures.length > 0
      ? [{ type: 'figures', figures: figures.map((entry) => figureLine(read, entry)) } as const]
      : []),
    sourceBlock(article),
  ];
}

/** The first whole quotation of each of the first speakers, stated attributions before inferred ones; in text order. */
function tellingQuotes(quotes: readonly Quote[], most: number): readonly Quote[] {
  const spoken = quotes.filter(
    ({ kind, speaker, start, end }) =>
      kind === 'direct' && speaker !== null && end - start <= SHORT_QUOTE,
  );
  const preferred = [
    ...spoken.filter(({ basis }) => basis === 'stated'),
    ...spoken.filter(({ basis }) => basis === 'inferred'),
  ];
  const first = new Map<string | null, Quote>();
  for (const quote of preferred) if (!first.has(quote.speaker)) first.set(quote.speaker, quote);
  return [...first.values()].slice(0, most).sort((a, b) => a.start - b.start);
}

const more = (others: readonly Read[]): Block => ({
  type: 'text',
  text: `And ${others.length} more: ${others.map(({ article }) => `“${article.title}”`).join(', ')}.`,
});

const furtherOf = (read: Read): readonly Suggestion[] => [
  ...goOn(read, [['Longer summary', 'summary long']]),
  ...speakerSuggestions(read, 2),
  ...goOn(read, [
    ['All figures', 'figures'],
    ['Who is who', 'people'],
  ]),
];

const summaryOf = (read: Read): readonly Suggestion[] =>
  goOn(read, [[read.article.title, 'summary long']]);
