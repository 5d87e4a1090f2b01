import type { Read } from '../../reply/place.ts';
import { articlesWith } from '../finding/articles-with.ts';
import { readOf } from '../finding/choose-article.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { stemsOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Wish } from './asked.ts';
import { hasMatter, knownOf, together } from './known.ts';
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
  const words = missing(question, wish, current);
  if (words.length === 0) return undefined;
  const others = articlesWith(words, services.library.articles()).filter(
    ({ id }) => id !== current.article.id,
  );
  for (const article of others.slice(0, LOOKED_INTO)) {
    const read = await readOf(services, article);
    const there = understand(question, knownOf(read));
    if (isMet(there, read, words)) {
      return { read, wish: { ...there, args: { ...there.args, article: article.id } } };
    }
  }
  return undefined;
}

const stemsFor = (words: string): readonly string[] =>
  wordsOf(words)
    .filter((word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)))
    .map(stem);

/** What the current article lacks of whom or what a question is about, as stems; none when it can answer. */
function missing(question: string, { command, args }: Wish, current: Read): readonly string[] {
  const { stems } = knownOf(current);
  const here = (words: string): boolean => findSpeakers(words, current).kind !== 'none';
  const people = [args.speaker, args.other, args.name].filter(
    (words) => words !== undefined && !EVERYBODY.test(words) && !here(words),
  );
  if (people.length > 0) return stemsFor(people.join(' '));
  if (args.topic !== undefined && hasMatter(args.topic)) {
    const all = stemsFor(args.topic).filter((one) => one !== 'time' && one !== 'age');
    return all.some((one) => stems.has(one)) ? [] : all;
  }
  return command === 'help' ? stemsFor(question).filter((one) => !stems.has(one)) : [];
}

/** Whether an article has whom or what the question is about: a person by name, or a topic that is in its title. */
function isMet({ command, args }: Wish, read: Read, words: readonly string[]): boolean {
  if (command === 'help' || command === 'articles') return false;
  const people = [args.speaker, args.other, args.name].filter((one) => one !== undefined);
  const named = people.filter((one) => !EVERYBODY.test(one));
  if (named.length > 0) {
    return named.every((one) => {
      const found = findSpeakers(one, read);
      return found.kind === 'some' && !found.guessed && found.group === undefined;
    });
  }
  if (args.topic === undefined) return false;
  const { words: all, found } = together(args.topic, knownOf(read));
  if (args.speaker === 'everyone') return all > 1 && found === all;
  const title = stemsOf(`${read.article.title} ${read.article.id}`);
  return found > 0 && words.some((one) => title.has(one));
}
