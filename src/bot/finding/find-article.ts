import type { Article } from '../../article/article.ts';
import { editDistance } from './edit-distance.ts';

/** Which article a reader means. */
export type FoundArticle =
  | { readonly kind: 'one'; readonly article: Article }
  /** Two to five that fit equally well, best first: ask back. */
  | { readonly kind: 'several'; readonly articles: readonly Article[] }
  /** The three that come nearest, to be offered instead. */
  | { readonly kind: 'none'; readonly nearest: readonly Article[] };

const MOST_CANDIDATES = 5;
const MOST_NEAREST = 3;
/** At least so much of what the reader wrote must be found in an id or title. */
const ENOUGH = 0.6;
const WORDS_READ = 20;

/**
 * Finds an article by its id or title, forgiving case, accents, marks, left-out and shortened words and typos. An id or
 * a whole title beats everything; otherwise the article wins in whose id or title most of the reader's words stand.
 * @param articles in the order in which equals are offered
 */
export function findArticle(articles: readonly Article[], wanted: string): FoundArticle {
  const words = wordsOf(wanted).slice(0, WORDS_READ);
  const phrase = words.join(' ');
  const exact = articles.filter(
    ({ id, title }) =>
      phrase !== '' && [id, title].some((name) => wordsOf(name).join(' ') === phrase),
  );
  const byId = exact.filter(({ id }) => id === wanted.trim().toLowerCase());
  const named = choose(byId.length > 0 ? byId : exact);
  if (named) return named;

  const telling = words.filter((word) => !EMPTY.has(word));
  const scored = articles
    .map((article) => ({ article, score: scoreOf(article, telling) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const fitting = scored.filter(({ score }) => score === best && score >= ENOUGH);
  return (
    choose(fitting.map(({ article }) => article)) ?? {
      kind: 'none',
      nearest: scored.slice(0, MOST_NEAREST).map(({ article }) => article),
    }
  );
}

function choose(articles: readonly Article[]): FoundArticle | undefined {
  const [article] = articles;
  if (!article) return undefined;
  return articles.length === 1
    ? { kind: 'one', article }
    : { kind: 'several', articles: articles.slice(0, MOST_CANDIDATES) };
}

/** The share of the reader's words that stand in the id or title; a shortened or misspelt word counts a little less. */
function scoreOf({ id, title }: Article, words: readonly string[]): number {
  const names = [...new Set([...wordsOf(id), ...wordsOf(title)])];
  const found = words.map((word) => Math.max(0, ...names.map((name) => likeness(word, name))));
  return words.length === 0 ? 0 : found.reduce((sum, one) => sum + one, 0) / words.length;
}

function likeness(word: string, name: string): number {
  if (word === name) return 1;
  if (word.length >= 3 && name.startsWith(word)) return 0.95;
  if (word.length < 4) return 0;
  const allowed = word.length < 8 ? 1 : 2;
  const distance = Math.min(
    editDistance(word, name, allowed),
    // A shortened word may be misspelt too: 'secrtar' for 'secretary'.
    word.length >= 5 ? editDistance(word, name.slice(0, word.length), allowed) : allowed + 1,
  );
  return distance > allowed ? 0 : 0.95 - 0.1 * distance;
}

/** Words that name no article by themselves. */
const EMPTY = new Set(
  'a about an and article for from in of on one piece story that the to with'.split(' '),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
