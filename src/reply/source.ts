import type { Article } from '../article/article.ts';
import type { ArticleLine, Block } from './reply.ts';

/** One article as a line of a list or as the credit under an answer. */
export function articleLine(article: Article, current: boolean): ArticleLine {
  const { id, title, source, published } = article;
  return { id, title, ...(source && { source }), ...(published && { published }), current };
}

/** The credit that ends every answer from an article: title, source, date. */
export function sourceBlock(article: Article): Block {
  return {
    type: 'source',
    article: articleLine(article, true),
    ...(article.url && { url: article.url }),
  };
}

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
