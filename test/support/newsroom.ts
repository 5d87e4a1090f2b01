import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { createArticleIndex } from '../../src/bot/article-index.ts';
import type { Library } from '../../src/bot/library.ts';
import type { Services } from '../../src/bot/services.ts';
import type { Analysis } from '../../src/text/analysis.ts';
import { analyze } from '../../src/text/analyze.ts';

/** Reads one article from its file. */
function articleOf(file: string, bytes: Uint8Array = readFileSync(file)): Article {
  const { article, problems } = readArticle(path.basename(file), bytes);
  if (article === undefined) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  return article;
}

/** A library of these articles, the first one current; `kept` are versions that it has besides. */
export function libraryOf(articles: readonly Article[], kept: readonly Article[] = []): Library {
  const analyses = new Map<string, Analysis>();
  return {
    articles: () => articles,
    analysis({ version, title, text, people }) {
      const analysis = analyses.get(version) ?? analyze(text, people, title);
      analyses.set(version, analysis);
      return Promise.resolve(analysis);
    },
    index: createArticleIndex(),
    problems: () => [],
    version: (hash) =>
      Promise.resolve([...articles, ...kept].find(({ version }) => version.startsWith(hash))),
    fault: () => undefined,
    reading: () => false,
    whole: Promise.resolve(),
    onChange: () => () => undefined,
    close: () => Promise.resolve(),
  };
}

/** The three articles, whose analyses wait for a word. */
export function slowLibrary(): { readonly library: Library; readonly go: () => void } {
  let go = (): void => undefined;
  const word = new Promise<void>((resolve) => {
    go = resolve;
  });
  const library = libraryOf(threeArticles());
  return {
    library: { ...library, analysis: (article) => word.then(() => library.analysis(article)) },
    go,
  };
}

/** The same, whose analyses wait for it from some moment on. */
export function slowingLibrary() {
  const { library: slow, go } = slowLibrary();
  const library = libraryOf(threeArticles());
  let now = library;
  const analysis: typeof library.analysis = (article) => now.analysis(article);
  const slowDown = (): void => {
    now = slow;
  };
  return { library: { ...library, analysis }, go, slowDown };
}

/** Three articles of the fixtures, newest first. */
export const threeArticles = (): readonly Article[] =>
  ['brewery-trial', 'coldwater-dam', 'ferry-fire'].map((name) =>
    articleOf(`test/fixtures/articles/${name}.txt`),
  );

/** The article that the bot comes with. */
export const foundingArticle = (): Article => articleOf('content/defense-secretary-moscow.md');

/** What commands need, over a library; failures of ours are collected in `reports`. */
export function servicesOf(library: Library, reports: unknown[] = []): Services {
  return {
    library,
    commands,
    now: new Date('2026-06-01T12:00:00Z'),
    report: (_reference, error) => reports.push(error),
  };
}
