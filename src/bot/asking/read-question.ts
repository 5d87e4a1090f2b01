import type { Read } from '../../reply/place.ts';
import { chooseArticle, readOf } from '../finding/choose-article.ts';
import { oneAtATime, twoAsked } from '../finding/two-articles.ts';
import { hasMatter } from '../finding/words.ts';
import type { Services } from '../services.ts';
import { type Wish, wish } from './asked.ts';
import { summaryOf } from './asked-matter.ts';
import { elsewhere } from './elsewhere.ts';
import { knownOf } from './known.ts';
import { OTHER_ONE } from './refused.ts';
import { type RelativeMeant, relativeMeant, THEIRS } from './relative-meant.ts';
import { tidied } from './tidied.ts';
import { understand } from './understand.ts';
import { allHere, listedDays, whichArticle } from './which-article.ts';

/** A question understood: what is wanted, and from which article. */
export interface Understood {
  readonly read: Read;
  readonly wish: Wish;
  /** The question names no article, and whom or what it asks about is not in this one, which was looked into first. */
  readonly moved?: Read;
  /** The question names no article, and this is not the current one, but the one that was asked about before. */
  readonly still?: true;
  /** Words for an article that there is not; the answer is from the current one. */
  readonly unnamed?: string;
  /** 'her lawyer', and who is meant by it. */
  readonly relative?: RelativeMeant;
}

/**
 * Reads a question: which article it means, and what it wants of it. A question that names an article by title, source
 * or date is about that one; any other about the current one, unless whom or what it asks about is only elsewhere.
 * Throws `UserError` when there is no article, or two are asked about.
 */
export async function readQuestion(question: string, services: Services): Promise<Understood> {
  const current = await chooseArticle(services);
  const text = tidied(question, knownOf(current));
  const relative = await relativeAsked(text, current, services);
  if (!relative) return readMeant(question, text, current, services);
  const { asked } = relative;
  return {
    ...(await readMeant(asked, tidied(asked, knownOf(current)), current, services)),
    relative,
  };
}

/** Whom 'her lawyer' means, as the article that the question names tells it, or else the current one. */
async function relativeAsked(
  text: string,
  current: Read,
  services: Services,
): Promise<RelativeMeant | undefined> {
  const known = knownOf(current);
  if (!THEIRS.test(text)) return undefined;
  const { found } = whichArticle(text, services.library.articles(), known, services);
  const read = found?.kind === 'one' ? await readOf(services, found.article) : current;
  return relativeMeant(text, read);
}

/**
 * Reads a question of which it is clear whom it means.
 * @param text the question tidied
 */
async function readMeant(
  question: string,
  text: string,
  current: Read,
  services: Services,
): Promise<Understood> {
  const articles = services.library.articles();
  const known = knownOf(current);
  const days = listedDays(text, services);
  if (days !== undefined) return { read: current, wish: wish('articles', { search: days }) };

  const asked = understand(question, known);
  const two = asked.command === 'compare' ? undefined : twoAsked(text, articles);
  if (two) throw oneAtATime(two, articles[0]);
  if (asked.command === 'articles' || asked.command === 'sentence')
    return {
      read: current,
      wish: asked,
      ...(!current.current && asked.command === 'sentence' && { still: true }),
    };
  const { words, found, rest } = whichArticle(text, articles, known, services);
  if (words === undefined) {
    const other = OTHER_ONE.test(text)
      ? undefined
      : await elsewhere(question, asked, current, services);
    if (other) return { ...other, moved: current };
    const plain = asked.command === 'summary' && asked.args.article === undefined;
    const unnamed = plain ? summaryOf(text) : undefined;
    const isHere = unnamed === undefined || allHere(unnamed, known.stems);
    return {
      read: current,
      wish: asked,
      ...(!isHere && { unnamed }),
      ...(!current.current && { still: true }),
    };
  }
  const read = found?.kind === 'one' ? await readOf(services, found.article) : current;
  const wanted = hasMatter(rest) ? understand(rest, knownOf(read)) : wish('summary');
  if (wanted.command === 'help') return { read, wish: wanted };
  const article = found?.kind === 'one' ? found.article.id : words;
  return { read, wish: { ...wanted, args: { ...wanted.args, article } } };
}
