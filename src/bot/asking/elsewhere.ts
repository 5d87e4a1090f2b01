import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { readOf } from '../finding/choose-article.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { searchTexts, textsWithAll } from '../finding/search.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { stemsOf, type Topic, topicOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Wish } from './asked.ts';
import { knownOf, together } from './known.ts';
import { LIGHT } from './nearest.ts';
import { isKeyword } from './spelt.ts';
import { understand } from './understand.ts';

/** So many articles are looked into. */
const LOOKED_INTO = 3;
const EVERYBODY = /^(?:everyone|unattributed)$/;

/** Another article that answers a question which the current one does not, and what is wanted of it. */
export async function elsewhere(
  question: string,
  wish: Wish,
  current: Read,
  services: Services,
): Promise<{ readonly read: Read; readonly wish: Wish } | undefined> {
  for (const article of others(missing(question, wish, current), current, services)) {
    const read = await readOf(services, article);
    const there = understand(question, knownOf(read));
    if (isMet(there, read)) {
      return { read, wish: { ...there, args: { ...there.args, article: article.id } } };
    }
  }
  return undefined;
}

/** Another article with somebody who is not in the current one. */
export async function speakerElsewhere(
  words: string,
  current: Read,
  services: Services,
): Promise<Read | undefined> {
  for (const article of others(stemsFor(words), current, services)) {
    const read = await readOf(services, article);
    if (isThere(words, read)) return read;
  }
  return undefined;
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
  const isLight = wordsOf(question).some((word) => LIGHT.test(word));
  if (isLight || words.length > FEW_WORDS || words.some((one) => stems.has(one))) return [];
  return textsWithAll(words, library.articles(), library.index).slice(0, LOOKED_INTO);
}

/** The newest of the articles, but the current one, that have most of some stems. */
function others(
  stems: readonly string[],
  { article: { id } }: Read,
  { library }: Services,
): readonly Article[] {
  return searchTexts({ stems }, library.articles(), library.index)
    .filter((article) => article.id !== id)
    .slice(0, LOOKED_INTO);
}

const stemsFor = (words: string): readonly string[] =>
  wordsOf(words)
    .filter((word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)))
    .map(stem);

/** What the current article lacks of whom or what a question is about, as stems; none when it can answer. */
function missing(question: string, { command, args }: Wish, current: Read): readonly string[] {
  const { stems } = knownOf(current);
  const people = named(args).filter((words) => findSpeakers(words, current).kind === 'none');
  if (people.length > 0) {
    return people.every((words) => speaksOf(current, words)) ? [] : stemsFor(people.join(' '));
  }
  if (args.topic !== undefined && hasMatter(args.topic)) {
    if (command === 'figures' && isCounted(args.topic, current)) return [];
    const all = stemsFor(args.topic).filter((one) => !MEASURES.has(one));
    return all.some((one) => stems.has(one)) ? [] : all;
  }
  return command === 'help' ? stemsFor(question).filter((one) => !stems.has(one)) : [];
}

/** Whether an article has words for somebody, though nobody is called so: 'police' may be asked of it. */
export function speaksOf(read: Read, words: string): boolean {
  const all = stemsFor(words);
  return all.length > 0 && knownOf(read).sentences.some((has) => all.every((one) => has.has(one)));
}

/** What 'how long' and 'how old' ask for is in every article. */
const MEASURES: ReadonlySet<string> = new Set(
  ['time', 'long', 'old', 'far', 'heavy', 'cost', 'height', 'size'].map(stem),
);

const named = ({ speaker, other, name }: Wish['args']): readonly string[] =>
  [speaker, other, name].flatMap((words) => (words && !EVERYBODY.test(words) ? [words] : []));

function isThere(words: string, read: Read): boolean {
  const found = findSpeakers(words, read);
  return found.kind === 'some' && !found.guessed && found.group === undefined;
}

/** Whether an article has whom the question is about, or speaks of what it is about. */
function isMet(wish: Wish, read: Read): boolean {
  const { command, args } = wish;
  if (command === 'help' || command === 'articles') return false;
  const people = named(args);
  if (people.length > 0) return people.every((words) => isThere(words, read));
  return args.topic !== undefined && isOn(wish, topicOf(args.topic), read);
}

const isCounted = (topic: string, read: Read): boolean =>
  chooseFigures(read, { words: topic }).how === 'counted';

/** A topic is met where it is spoken of or counted, is in the title, or stands in one sentence by three words or more. */
function isOn({ command, args }: Wish, topic: Topic, read: Read): boolean {
  const { words, found } = together(args.topic ?? '', knownOf(read));
  if (command === 'quotes') {
    const { how } = chooseQuotes(read, read.analysis.quotes, topic);
    return how === 'spoken' || (found === words && words > 1);
  }
  if (command === 'figures' && isCounted(topic.words, read)) return true;
  const title = stemsOf(`${read.article.title} ${read.article.id}`);
  return found > 0 && (topic.stems.some((one) => title.has(one)) || (found === words && found > 2));
}
