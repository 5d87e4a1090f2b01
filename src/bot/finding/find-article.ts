import type { Article } from '../../article/article.ts';
import { type Clock, daysIn, outOn } from './article-dates.ts';
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
 * Finds an article by its id or title, forgiving case, accents, marks, left-out and shortened words and typos; by its
 * source; by its date ('yesterday', '7 May'); or by its place in the list ('latest', 'previous', 'article 3'). An id or
 * a whole title beats everything; otherwise the article wins in whose id, title or source most of the reader's words
 * stand.
 * @param articles newest first: the order in which equals are offered
 * @param clock what 'yesterday' is reckoned from; without it days are not understood
 * @param isTold whether some article's text has a word: then it is no slip for another ('court' for 'Courier')
 */
export function findArticle(
  articles: readonly Article[],
  wanted: string,
  clock?: Clock,
  isTold: (word: string) => boolean = () => false,
): FoundArticle {
  const words = wordsOf(wanted).slice(0, WORDS_READ);
  const phrase = words.join(' ');
  const ided = articles.find(({ id }) => id === wanted.trim().toLowerCase());
  if (ided) return { kind: 'one', article: ided };
  const exact = calledOf(articles).get(phrase) ?? [];
  const named = choose(exact);
  if (named) return named;
  const placed = inPlace(articles, phrase);
  if (placed) return { kind: 'one', article: placed };
  const dated = clock && daysIn(wanted, clock);
  if (clock && dated) {
    const then = outOn(articles, dated.days, clock);
    const rest = wanted.replace(dated.said, ' ');
    const found = isTelling(rest) ? byWords(then, wordsOf(rest), isTold) : choose(then);
    if (found && found.kind !== 'none') return found;
  }
  return byWords(articles, words, isTold);
}

/** The article of the greatest likeness, if it is enough. */
function byWords(
  articles: readonly Article[],
  words: readonly string[],
  isTold: (word: string) => boolean,
): FoundArticle {
  const telling = words.filter((word) => !EMPTY.has(word));
  const places = placesOf(articles);
  const scores = new Float64Array(articles.length);
  for (const word of telling) {
    for (const [at, likeness] of likenessTo(word, places, isTold)) {
      scores[at] = (scores[at] ?? 0) + likeness / telling.length;
    }
  }
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  const fitting = best < ENOUGH ? [] : articles.filter((_article, at) => scores[at] === best);
  return choose(fitting) ?? { kind: 'none', nearest: nearest(articles, scores) };
}

/** Those with the best scores, in their order where equal. */
function nearest(articles: readonly Article[], scores: Float64Array): readonly Article[] {
  const order = articles.map((_article, at) => at);
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return order.slice(0, MOST_NEAREST).flatMap((at) => articles[at] ?? []);
}

/** True when some words say which article is meant. */
const isTelling = (words: string): boolean => wordsOf(words).some((word) => !EMPTY.has(word));

const NEWEST =
  /^(?:the )?(?:latest|newest|current|most recent|last|new)(?: (?:article|story|piece|one|news))?$/;
const SECOND =
  /^(?:the )?(?:previous|second(?: (?:latest|newest|last))?|last but one|one before)(?: (?:article|story|piece|one))?$/;
const OLDEST = /^(?:the )?(?:oldest|first|earliest)(?: (?:article|story|piece|one))?$/;
const NUMBERED = /^(?:(?:article|story|number|no|nr) )*(\d{1,5})$/;

/** An article by its place in the list, counted from 1 as the list shows it. */
function inPlace(articles: readonly Article[], phrase: string): Article | undefined {
  if (NEWEST.test(phrase)) return articles[0];
  if (SECOND.test(phrase)) return articles[1];
  if (OLDEST.test(phrase)) return articles.at(-1);
  const number = NUMBERED.exec(phrase)?.[1];
  return number === undefined ? undefined : articles[Number(number) - 1];
}

function choose(articles: readonly Article[]): FoundArticle | undefined {
  const [article] = articles;
  if (!article) return undefined;
  return articles.length === 1
    ? { kind: 'one', article }
    : { kind: 'several', articles: articles.slice(0, MOST_CANDIDATES) };
}

/** What an article may be called. */
interface Names {
  /** Id and title, as words parted by blanks. */
  readonly whole: readonly string[];
  /** The words of id, title and source, each once. */
  readonly words: readonly string[];
}

/** Articles are values: their names stay, and every question needs them again. */
const remembered = new WeakMap<Article, Names>();

function namesOf(article: Article): Names {
  const before = remembered.get(article);
  if (before) return before;
  const { id, title, source } = article;
  const whole = [id, title].map((name) => wordsOf(name).join(' '));
  const words = [...new Set([...whole.join(' ').split(' '), ...wordsOf(source ?? '')])];
  const made = { whole: whole.filter((name) => name !== ''), words };
  remembered.set(article, made);
  return made;
}

/** The articles of each whole name, in their order. */
const rememberedCalled = new WeakMap<readonly Article[], ReadonlyMap<string, readonly Article[]>>();

function calledOf(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const before = rememberedCalled.get(articles);
  if (before) return before;
  const called = new Map<string, Article[]>();
  for (const article of articles) {
    for (const name of new Set(namesOf(article).whole)) {
      const known = called.get(name);
      if (known) known.push(article);
      else called.set(name, [article]);
    }
  }
  rememberedCalled.set(articles, called);
  return called;
}

/** For each word of the articles' names, the places in the list of those that have it. */
type Places = ReadonlyMap<string, readonly number[]>;

/** A list stays the same until the folder changes, and every question needs this again. */
const rememberedPlaces = new WeakMap<readonly Article[], Places>();

function placesOf(articles: readonly Article[]): Places {
  const before = rememberedPlaces.get(articles);
  if (before) return before;
  const places = new Map<string, number[]>();
  articles.forEach((article, at) => {
    for (const word of namesOf(article).words) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  });
  rememberedPlaces.set(articles, places);
  return places;
}

/**
 * How well each article has one of the reader's words in its id, title or source, by its place in the list; a shortened
 * or misspelt word counts a little less. Each name is compared once, however many articles have it.
 */
function likenessTo(
  word: string,
  places: Places,
  isTold: (word: string) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  // A word that stands in some name or text is no slip.
  const exact = places.has(word) || isTold(word);
  for (const [name, at] of places) {
    const quick = name === word ? 1 : word.length >= 3 && name.startsWith(word) ? 0.95 : 0;
    const like = quick === 0 && !exact ? likeness(word, name) : quick;
    if (like > 0) for (const one of at) found.set(one, Math.max(found.get(one) ?? 0, like));
  }
  return found;
}

/** Slips rarely change the first letter, unless it is swapped with the second; most names need no closer look. */
const begunAlike = (word: string, name: string): boolean =>
  word[0] === name[0] || (word[0] === name[1] && word[1] === name[0]);

/** Another year or number is another article, and no slip. */
const digitsOf = (word: string): string => word.replace(/\P{N}+/gu, '');

/** Likeness of a misspelt word; 0 for another word. */
function likeness(word: string, name: string): number {
  if (word.length < 4 || !begunAlike(word, name) || digitsOf(word) !== digitsOf(name)) return 0;
  const allowed = word.length < 8 ? 1 : 2;
  if (!mayBeNear(word, name, allowed)) return 0;
  const distance = Math.min(
    editDistance(word, name, allowed),
    // A shortened word may be misspelt too: 'secrtar' for 'secretary'.
    word.length >= 5 ? editDistance(word, name.slice(0, word.length), allowed) : allowed + 1,
  );
  return distance > allowed ? 0 : 0.95 - 0.1 * distance;
}

/** False when more letters have no counterpart than edits are allowed: most names need not be compared further. */
function mayBeNear(word: string, name: string, allowed: number): boolean {
  const foreign = (text: string, letters: string): number => {
    let count = 0;
    for (const letter of text) if (!letters.includes(letter)) count += 1;
    return count;
  };
  return (
    foreign(word, name) <= allowed && foreign(name.slice(0, word.length - allowed), word) <= allowed
  );
}

/** Words that name no article by themselves. */
const EMPTY = new Set(
  'a about an and article for from in interview of on one piece report s story study text that the this to with'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
