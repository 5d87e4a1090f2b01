import type { Article } from '../article/article.ts';
import { readsAsEnglish } from '../text/language.ts';
import type { ArticleLine, Block } from './reply.ts';

/** One article as a line of a list or as the credit under an answer. */
export function articleLine(article: Article, current: boolean): ArticleLine {
  const { id, title, source, published } = article;
  return { id, title, ...(source && { source }), ...(published && { published }), current };
}

/** The credit under what comes from an article: title, source, date. */
export function sourceBlock(article: Article): Block {
  return {
    type: 'source',
    article: articleLine(article, true),
    ...(article.url && { url: article.url }),
  };
}

/** What ends every answer from an article: the credit, before it what the answer may lack. */
export const credits = (article: Article): readonly Block[] => [
  ...(readsAsEnglish(article.text) ? [] : [FOREIGN]),
  sourceBlock(article),
];

const FOREIGN: Block = {
  type: 'note',
  text: 'The article does not read as English, the only language that is understood: much may be missed.',
};

/** A title between quotation marks; its own ones become single, as a quotation's inside another. */
export const titled = (title: string): string =>
  `“${title.replace(/“|(?<=^|[\s([])"/g, '‘').replace(/[”"]/g, '’')}”`;

/** Made when first needed: it takes as long as a whole answer. */
let day: Intl.DateTimeFormat | undefined;

/** An ISO 8601 date in words, '11 February 2022'; what is not a date comes back as it is. */
export function dateInWords(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  day ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return day.format(at);
}
