import type { Article } from '../../article/article.ts';
import { articleLine, titled } from '../../reply/source.ts';
import { suggest } from '../../reply/suggest.ts';
import { UserError } from '../user-error.ts';
import { findArticle } from './find-article.ts';
import { hasMatter } from './words.ts';

const AND = /,? (?:and|&|\+|vs\.?|versus|with|to) /i;
const NAME = "[\\p{L}\\p{N}'-]+(?: [\\p{L}\\p{N}'-]+){0,4}?";
const NAMES = `(${NAME}${AND.source}${NAME})`;
const ASKED = [
  new RegExp(
    `^(?:summary|summari[sz]e|sum up|recap|tl;?dr|overview|gist|figures|numbers|people|compare|comparison|differences?)(?: (?:of|on|for|from|between|both))* ${NAMES}(?: (?:stories|articles|pieces|reports))?$`,
    'iu',
  ),
  new RegExp(`\\b(?=the )${NAMES} (?:stories|articles|pieces|reports)\\b`, 'iu'),
];

/** The two articles that some words name: 'the flood and the trial'. Each must be told by its words as they stand. */
export function twoNamed(
  words: string,
  articles: readonly Article[],
): readonly [Article, Article] | undefined {
  const [first = '', second = '', ...more] = words.split(AND);
  if (more.length > 0 || !hasMatter(first) || !hasMatter(second)) return undefined;
  const [one, other] = [first, second].map((name) => {
    const found = findArticle(articles, name.replace(/^the /i, ''), undefined, () => true);
    return found.kind === 'one' ? found.article : undefined;
  });
  return one && other && one !== other ? [one, other] : undefined;
}

/** The two articles that a question is about. */
export function twoAsked(
  text: string,
  articles: readonly Article[],
): readonly [Article, Article] | undefined {
  const words = ASKED.map((way) => way.exec(text)?.[1]).find((one) => one !== undefined);
  return words === undefined ? undefined : twoNamed(words, articles);
}

/** Says that an answer is from one article, and how each of the two is asked. */
export const oneAtATime = (
  two: readonly [Article, Article],
  newest: Article | undefined,
): UserError =>
  new UserError('That is two articles, and an answer is from one', [
    { type: 'articles', articles: two.map((one) => articleLine(one, one === newest)) },
    ...suggest(
      'Ask for each',
      two.map(({ id, title }) => ({ label: titled(title), request: `summary article="${id}"` })),
    ),
  ]);
