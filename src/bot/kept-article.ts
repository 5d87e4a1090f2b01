import type { Article } from '../article/article.ts';
import { fieldsSchema, stated } from '../article/fields.ts';
import type { KeptVersion } from '../store/versions.ts';
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
  const { hash, articleId, title, text, people, ...fields } = kept;
  return {
    id: articleId,
    title,
    text,
    paragraphs: paragraphs(text),
    version: hash,
    ...fieldsSchema.parse(stated({ ...fields, people: people && JSON.parse(people) })),
  };
}
