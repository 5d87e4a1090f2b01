import { entriesOf, figureLine } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { quoteLine } from '../../reply/quotes.ts';
import type { FigureLine, QuoteLine, Reply } from '../../reply/reply.ts';
import { alike, plain } from './alike.ts';

/** What an article no longer says as a post has said it. */
export type Change =
  | { readonly kind: 'headline'; readonly before: string }
  /** The words are gone, or are others now. */
  | { readonly kind: 'withdrawn'; readonly quote: QuoteLine; readonly reworded: boolean }
  | { readonly kind: 'speaker'; readonly quote: QuoteLine; readonly now: string | undefined }
  /** `now` is absent where the article has nothing in its place. */
  | { readonly kind: 'figure'; readonly figure: FigureLine; readonly now?: string };

/** As much of a post as it says about one article. */
export interface Said {
  readonly title: string;
  /** The whole article then, as plain words. */
  readonly words: string;
  readonly quotes: readonly QuoteLine[];
  readonly figures: readonly FigureLine[];
}

/** What a post says about an article in one of its versions. */
export function saidOf({ blocks }: Reply, { article }: Read): Said {
  const mine = ({ place }: QuoteLine | FigureLine): boolean => place.version === article.version;
  return {
    title: article.title,
    words: plain(article.text),
    quotes: blocks.flatMap((block) => (block.type === 'quotes' ? block.quotes.filter(mine) : [])),
    figures: blocks.flatMap((block) =>
      block.type === 'figures' ? block.figures.filter(mine) : [],
    ),
  };
}

/**
 * What has to be corrected of what was said, now that the article is another: in the order of the post. Spaces, quotation
 * marks, dashes and the like make no change, and what is new in the article is none, either. Pure.
 */
export function changesOf(said: Said, now: Read): readonly Change[] {
  const { analysis, article } = now;
  const quotes = analysis.quotes.map((quote) => quoteLine(now, quote));
  const figures = entriesOf(now).map((entry) => figureLine(now, entry));
  const text = plain(article.text);
  return [
    ...(plain(said.title) === plain(article.title)
      ? []
      : [{ kind: 'headline', before: said.title } as const]),
    ...said.quotes.flatMap((quote) => quoteChange(quote, quotes, text)),
    ...said.figures.flatMap((figure) => figureChange(figure, figures, said.words)),
  ];
}

function quoteChange(quote: QuoteLine, now: readonly QuoteLine[], text: string): readonly Change[] {
  const words = plain(quote.text);
  const same = now.filter((other) => plain(other.text) === words);
  if (same.some(({ speaker }) => speaker === quote.speaker)) return [];
  // A tag that moved breaks a quotation in two, or joins two: the words are all there, one after the other.
  const inParts = now.filter((other) => words.includes(plain(other.text)));
  const [first] = same.length > 0 ? same : inParts;
  const whole = same.length > 0 || now.some((other) => plain(other.text).includes(words));
  if (
    whole ||
    (inParts.length > 1 &&
      covers(
        inParts.map((part) => plain(part.text)),
        words,
      ))
  ) {
    const holder = first ?? now.find((other) => plain(other.text).includes(words));
    return sameName(holder?.speaker, quote.speaker)
      ? []
      : [{ kind: 'speaker', quote, now: holder?.speaker }];
  }
  const reworded = now.some((other) => alike(other.text, quote.text)) || alikeIn(text, words);
  return [{ kind: 'withdrawn', quote, reworded }];
}

/** 'Alder' and 'Ruth Alder' are one: the article may only introduce her elsewhere. */
function sameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [a, b] = [plain(one), plain(other)];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Whether the parts are all but a few words of the whole. */
const covers = (parts: readonly string[], whole: string): boolean =>
  parts.reduce((length, part) => length + part.length, 0) >= whole.length * 0.9;

/** Whether the words stand in the article, no longer as a quotation. */
const alikeIn = (text: string, words: string): boolean => text.includes(words);

function figureChange(
  figure: FigureLine,
  now: readonly FigureLine[],
  wordsBefore: string,
): readonly Change[] {
  const same = plain(figure.headline);
  const there = now.filter(({ sentence }) => alike(sentence.text, figure.sentence.text));
  if (there.some(({ headline }) => plain(headline) === same)) return [];
  // A sentence that was written anew still says the same figure of the same thing.
  if (there.length === 0 && now.some(({ headline }) => plain(headline) === same)) return [];
  const fresh = there.filter(({ headline }) => !wordsBefore.includes(plain(headline)));
  const counts = fresh.find(
    ({ noun }) => noun !== undefined && figure.noun !== undefined && alike(noun, figure.noun),
  );
  const replacement = counts ?? fresh[0];
  return [{ kind: 'figure', figure, ...(replacement && { now: replacement.headline }) }];
}

/** Whether readers of the post should hear of it and not only find it: it misled them about who said what, or about all. */
export const isBig = ({ kind }: Change): boolean =>
  kind === 'headline' || kind === 'withdrawn' || kind === 'speaker';
