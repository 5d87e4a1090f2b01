import type { Article } from '../article/article.ts';
import type { KeptVersion } from '../store/versions.ts';
import type { KnownPerson } from '../text/analysis.ts';
import { paragraphs } from '../text/paragraphs.ts';

/** The row in which the store keeps an article's content. */
export const toKept = (article: Article): KeptVersion => ({
  hash: article.version,
  title: article.title,
  text: article.text,
  published: article.published ?? null,
  source: article.source ?? null,
  url: article.url ?? null,
  byline: article.byline ?? null,
  people: article.people ? JSON.stringify(article.people) : null,
});

/** The article again, just as it was when it was kept. */
export function fromKept(kept: KeptVersion & { readonly articleId: string }): Article {
  const { hash, articleId, title, text, published, source, url, byline, people } = kept;
  return {
    id: articleId,
    title,
    text,
    paragraphs: paragraphs(text),
    version: hash,
    ...(published !== null && { published }),
    ...(source !== null && { source }),
    ...(url !== null && { url }),
    ...(byline !== null && { byline }),
    // What is kept has been checked when it was read.
    ...(people !== null && { people: JSON.parse(people) as readonly KnownPerson[] }),
  };
}
