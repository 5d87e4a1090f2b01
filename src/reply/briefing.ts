import type { Quote } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';
import { passageOf, type Read } from './place.ts';
import { quoteLine } from './quotes.ts';
import { withoutRepeats } from './repeats.ts';
import type { Block, FigureLine, Reply, Suggestion } from './reply.ts';
import { sourceBlock, titled } from './source.ts';
import { goOn, speakerSuggestions, suggest } from './suggest.ts';

/** How many articles a briefing shows in full; the others are named. */
const IN_FULL = 5;

/** So long a quotation can be and still stand in a briefing; the rest is a request away. None is ever cut. */
const SHORT_QUOTE = 300;

/** What a briefing shows of an article. */
export interface FocusedRead {
  readonly read: Read;
  /** Those of which it shows some. */
  readonly quotes: readonly Quote[];
  /** Best first. */
  readonly figures: readonly FigureLine[];
  /** Sentences that it is about, in the place of a summary. */
  readonly sentences?: readonly Span[];
  /** Several quotations of one speaker may be shown. */
  readonly everyQuote?: true;
}

/** How much of a briefing is shown. */
export type BriefingForm = 'short' | 'full' | 'figures' | 'quotes';

interface Portion {
  readonly upTo: number;
  readonly summary?: 'line' | 'short' | 'long';
  readonly quotes: number;
  readonly figures: number;
}

/** How much of each article is shown, by how many there are. */
const PORTIONS: Readonly<Record<BriefingForm, readonly Portion[]>> = {
  short: [
    { upTo: 1, summary: 'short', quotes: 3, figures: 3 },
    { upTo: 2, summary: 'line', quotes: 2, figures: 2 },
    { upTo: IN_FULL, summary: 'line', quotes: 1, figures: 1 },
  ],
  full: [
    { upTo: 1, summary: 'long', quotes: 8, figures: 8 },
    { upTo: 2, summary: 'short', quotes: 4, figures: 4 },
    { upTo: IN_FULL, summary: 'short', quotes: 2, figures: 2 },
  ],
  figures: [
    { upTo: 1, quotes: 0, figures: 10 },
    { upTo: 2, quotes: 0, figures: 6 },
    { upTo: IN_FULL, quotes: 0, figures: 3 },
  ],
  quotes: [
    { upTo: 1, quotes: 10, figures: 0 },
    { upTo: 2, quotes: 6, figures: 0 },
    { upTo: IN_FULL, quotes: 3, figures: 0 },
  ],
};

export interface BriefingNote {
  /** Said first, when there is something to say: that it is late, that it is a preview. */
  readonly note?: string;
  readonly form?: BriefingForm;
}

/**
 * One briefing as one message: of each article the headline, a summary, who said what, and the key figures (or only one of
 * these), with requests for the rest.
 * @param focused newest first; when there is none, the message says that nothing is new
 */
export function briefingReply(
  focused: readonly FocusedRead[],
  { note, form = 'short' }: BriefingNote = {},
): Reply {
  // A briefing outlives the moment: what it leads to names its article although that is the current one now.
  const lasting = focused.map((one) => ({ ...one, read: { ...one.read, current: false } }));
  const full = lasting.slice(0, IN_FULL);
  const others = lasting.slice(IN_FULL).map(({ read }) => read);
  const [only] = full;
  const single = full.length === 1 ? only?.read : undefined;
  const notes: readonly Block[] = note ? [{ type: 'note', text: note }] : [];
  if (!only) {
    const nothing: Block = {
      type: 'text',
      text: 'There is no new article since the last briefing.',
    };
    return { title: 'Nothing new', blocks: [...notes, nothing], audience: 'channel' };
  }
  return {
    title: single ? single.article.title : `${lasting.length} new articles`,
    ...(single?.article.url && { url: single.article.url }),
    blocks: withoutRepeats([
      ...notes,
      ...full.flatMap((one) => articleBlocks(one, full.length, PORTIONS[form])),
      ...(others.length > 0 ? [more(others)] : []),
      ...suggest(
        'The rest',
        single ? furtherOf(single) : full.flatMap(({ read }) => summaryOf(read)),
      ),
    ]),
    audience: 'channel',
  };
}

function articleBlocks(
  { read, quotes: candidates, figures: ranked, sentences: own = [], everyQuote }: FocusedRead,
  count: number,
  portions: readonly Portion[],
): readonly Block[] {
  const { article, analysis } = read;
  const portion = portions.find(({ upTo }) => count <= upTo) ?? portions.at(-1);
  const summary = portion?.summary ? analysis.summary[portion.summary] : [];
  const sentences = portion?.summary && own.length > 0 ? own : summary;
  const most = portion?.quotes ?? 0;
  const whole = everyQuote || !portion?.summary || portion.summary === 'long';
  const quotes = tellingQuotes(candidates, most, whole);
  const figures = ranked.slice(0, portion?.figures ?? 0);
  return [
    ...(count > 1 ? [{ type: 'heading', text: article.title } as const] : []),
    ...(sentences.length > 0
      ? [{ type: 'passages', passages: sentences.map((s) => passageOf(read, s)) } as const]
      : []),
    ...(quotes.length > 0
      ? [{ type: 'quotes', quotes: quotes.map((quote) => quoteLine(read, quote)) } as const]
      : []),
    ...(figures.length > 0 ? [{ type: 'figures', figures } as const] : []),
    sourceBlock(article),
  ];
}

/**
 * The first whole quotation of each of the first speakers, stated attributions before inferred ones; in text order.
 * @param further whether others of the same speakers follow where there is room
 */
function tellingQuotes(quotes: readonly Quote[], most: number, further: boolean): readonly Quote[] {
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
  const chosen = new Set([...first.values(), ...(further ? preferred : [])]);
  return [...chosen].slice(0, most).sort((a, b) => a.start - b.start);
}

const more = (others: readonly Read[]): Block => ({
  type: 'text',
  text: `And ${others.length} more: ${others.map(({ article }) => titled(article.title)).join(', ')}.`,
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
  goOn(read, [[read.article.title, 'summary long', `Summary: ${read.article.title}`]]);
