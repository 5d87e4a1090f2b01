import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { createArticleIndex } from '../../src/bot/article-index.ts';
import type { Library } from '../../src/bot/library.ts';
import type { Analysis } from '../../src/text/analysis.ts';
import { analyze } from '../../src/text/analyze.ts';
import { articleFile } from './articles.ts';

/** Which article, when it came out and where. */
export type Listed = readonly [id: string, published: string, source?: string];

function loaded([id, published, source]: Listed): Article {
  const file = articleFile(id);
  const { article } = readArticle(path.basename(file), readFileSync(file));
  if (article === undefined) throw new Error(`${file} cannot be read`);
  return { ...article, published, ...(source && { source }) };
}

/** A library of the articles of the fixtures, in the given order, really analysed. */
export const fixtureLibrary = (list: readonly Listed[]): Library => libraryOf(list.map(loaded));

/** A library of these articles, each analysed when it is asked about. */
export function libraryOf(articles: readonly Article[]): Library {
  const analyses = new Map<string, Analysis>();
  return {
    articles: () => articles,
    async analysis({ version, title, text, people }) {
      const before = analyses.get(version);
      if (before) return before;
      const fresh = analyze(text, people, title);
      analyses.set(version, fresh);
      return fresh;
    },
    index: createArticleIndex(),
    problems: () => [],
    version: async (hash) => articles.find(({ version }) => version === hash),
    fault: () => undefined,
    reading: () => false,
    whole: Promise.resolve(),
    onChange: () => () => undefined,
    close: async () => undefined,
  };
}
