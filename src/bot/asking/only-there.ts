import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { readOf } from '../finding/choose-article.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { isFaint, LIGHT } from '../finding/faint-words.ts';
import { hasSense } from '../finding/kin.ts';
import { hasPhrasal, phrasalIn } from '../finding/phrasal.ts';
import { searchTexts, textsWithAll } from '../finding/search.ts';
import { stemsOf, topicOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Wish } from './asked.ts';
import { knownOf } from './known.ts';
import { phrase } from './phrase.ts';
import { FORECAST, isGoingOn, isManners, isOrder, isRefused } from './refused.ts';
import { isKeyword } from './spelt.ts';
import { tidied } from './tidied.ts';
import { understand } from './understand.ts';

/** So many articles are looked into. */
export const LOOKED_INTO = 3;
const EVERYBODY = /^(?:everyone|unattributed)$/;

/** False for a question that nothing of an article answers. */
export const isAnswer = ({ command }: Wish): boolean =>
  command !== 'help' && command !== 'articles';

/** The same, wanted of this article. */
export const about = (article: Article, { args, ...wish }: Wish): Wish => ({
  ...wish,
  args: { ...args, article: article.id },
});

/** The one article that has in its title what a question has and the current one lacks, and more of the rest as well. */
export function titledBy(
  question: string,
  { command, args }: Wish,
  current: Read,
  services: Services,
): readonly Article[] {
  const { stems } = knownOf(current);
  if (named(args).length > 0 || !isOpen(question, current)) return [];
  if (command === 'figures' && args.topic && isCounted(args.topic, current)) return [];
  const all = stemsFor(question);
  const here = all.filter((one) => hasSense(one, stems));
  const [titled, second] = titledElsewhere(question, current, services);
  if (!titled || second || here.length === all.length) return [];
  const there = stemsOf(`${titled.title} ${titled.text}`);
  return all.filter((one) => there.has(one)).length > here.length ? [titled] : [];
}

/** The only article that has the few words of a question, none of which the current one has. */
export async function onlyThere(
  question: string,
  { command, args }: Wish,
  current: Read,
  services: Services,
): Promise<{ readonly read: Read; readonly wish: Wish } | undefined> {
  if (named(args).length > 0 || !isOpen(question, current)) return undefined;
  if (command === 'figures' && chooseFigures(current, topicOf(args.topic ?? '')).how !== 'none')
    return undefined;
  const text = tidied(question, knownOf(current));
  const told = toldElsewhere(text, current, services);
  const [article, second] =
    command === 'passages' && told.length === 0
      ? withVerb(args.topic ?? '', current, services)
      : told;
  if (!article || second) return undefined;
  const read = await readOf(services, article);
  const there = understand(question, knownOf(read));
  const topic = phrase(tidied(question, knownOf(read)));
  return {
    read,
    wish: about(article, isAnswer(there) ? there : { command: 'passages', args: { topic } }),
  };
}

/** Articles with a verb of two words ('sent off') that the current one has in other senses only. */
function withVerb(topic: string, current: Read, { library }: Services): readonly Article[] {
  const phrasal = phrasalIn(topic);
  if (!phrasal || hasPhrasal(phrasal, current.article.text)) return [];
  return textsWithAll(stemsFor(topic), library.articles(), library.index)
    .slice(0, MOST)
    .filter(({ id, text }) => id !== current.article.id && hasPhrasal(phrasal, text));
}

/** So many texts are looked through for a verb. */
const MOST = 20;

/** A question of fact, and no word of manners. */
export function isOpen(question: string, current: Read): boolean {
  const text = tidied(question, knownOf(current));
  return (
    !isManners(question) &&
    !isGoingOn(question) &&
    !isRefused(text) &&
    !isOrder(text) &&
    !FORECAST.test(text)
  );
}

/** Articles whose title has something that a question asks about and the current article lacks. */
export function titledElsewhere(
  question: string,
  current: Read,
  services: Services,
): readonly Article[] {
  const { stems } = knownOf(current);
  const words = stemsFor(question).filter((one) => !stems.has(one));
  return others(words, current, services).filter(({ title }) => {
    const titled = stemsOf(title);
    return words.some((one) => titled.has(one));
  });
}

/** What 'how long' and 'how old' ask for is in every article. */
export const MEASURES: ReadonlySet<string> = new Set(
  [
    'time',
    'long',
    'old',
    'far',
    'heavy',
    'tall',
    'fast',
    'deep',
    'wide',
    'high',
    'big',
    'cost',
    'height',
    'size',
  ].map(stem),
);

/** Longer questions have words by chance that some text has. */
const FEW_WORDS = 3;

/** Articles whose text has all of a few words, none of which the current article has. */
export function toldElsewhere(
  question: string,
  current: Read,
  { library }: Services,
): readonly Article[] {
  const { stems } = knownOf(current);
  const words = stemsFor(question);
  const isLight =
    wordsOf(question).some((word) => LIGHT.test(word)) ||
    wordsOf(question).filter(hasMatter).every(isFaint);
  if (
    isLight ||
    words.every((one) => MEASURES.has(one)) ||
    words.length > FEW_WORDS ||
    words.some((one) => hasSense(one, stems))
  )
    return [];
  return textsWithAll(words, library.articles(), library.index)
    .filter(({ id }) => id !== current.article.id)
    .slice(0, LOOKED_INTO);
}

/** The stems of the words of matter. */
export const stemsFor = (words: string): readonly string[] =>
  wordsOf(words)
    .filter((word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)))
    .map(stem);

/** Whom a question names. */
export const named = ({ speaker, other, name }: Wish['args']): readonly string[] =>
  [speaker, other, name].flatMap((words) => (words && !EVERYBODY.test(words) ? [words] : []));

/** True where a figure is just that. */
export const isCounted = (topic: string, read: Read): boolean =>
  chooseFigures(read, { words: topic }).how === 'counted';

/** The newest of the articles, but the current one, that have most of some stems. */
export function others(
  stems: readonly string[],
  { article: { id } }: Read,
  { library }: Services,
): readonly Article[] {
  return searchTexts({ stems }, library.articles(), library.index)
    .filter((article) => article.id !== id)
    .slice(0, LOOKED_INTO);
}
