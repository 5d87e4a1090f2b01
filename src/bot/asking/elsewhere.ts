import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { bondNouns } from '../../text/words/roles.ts';
import { readOf } from '../finding/choose-article.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { hasSense } from '../finding/kin.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { isSpeltHere } from '../finding/spelt-here.ts';
import { stemsOf, type Topic, topicOf } from '../finding/topic.ts';
import { folded, hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Wish } from './asked.ts';
import { knownOf, together } from './known.ts';
import { namedThere } from './named-there.ts';
import { nearestTo } from './nearest.ts';
import {
  about,
  isAnswer,
  isCounted,
  isOpen,
  MEASURES,
  named,
  onlyThere,
  others,
  stemsFor,
  titledBy,
} from './only-there.ts';
import { personIn } from './person-in.ts';
import { toldTogether } from './told-together.ts';
import { understand } from './understand.ts';

/** Another article that answers a question which the current one does not, and what is wanted of it. */
export async function elsewhere(
  question: string,
  wish: Wish,
  current: Read,
  services: Services,
): Promise<{ readonly read: Read; readonly wish: Wish } | undefined> {
  const there = await inNamed(question, wish, current, services);
  // What goes on with an answer by 'it' or 'his' is about that, and not about a word that another article has too.
  const pointsBack = services.focus !== undefined && POINTS_BACK.test(question);
  if (there || pointsBack || OF_ANYBODY.test(question)) return there;
  const lacking = missing(question, wish, current);
  const candidates =
    lacking.length > 0
      ? newestFirst(others(lacking, current, services), current, services)
      : titledBy(question, wish, current, services);
  for (const article of candidates) {
    const read = await readOf(services, article);
    const there = understand(question, knownOf(read));
    const isRight =
      lacking.length > 0
        ? isMet(there, read, current) && isOfThere(question, there, read)
        : isAnswer(there) || nearestTo(question, read).length > 0;
    if (isRight) {
      return { read, wish: about(article, there) };
    }
  }
  return (
    (await toldTogether(question, wish, current, services)) ??
    onlyThere(question, wish, current, services)
  );
}

/** Stands for what was said before. */
const POINTS_BACK =
  /\b(?:its?|that|this|those|these|them|they|their|he|him|his|she|hers?|there)\b/i;

/** 'did anyone die' is asked of the event at hand. */
const OF_ANYBODY =
  /^\W*(?:is|are|was|were|did|has|have|had|will) (?:any(?:one|body)|some(?:one|body)|every(?:one|body))\b/i;

/** Of an article with a name that the question has, what is wanted of it, if it has an answer. */
async function inNamed(
  question: string,
  wish: Wish,
  current: Read,
  services: Services,
): Promise<{ readonly read: Read; readonly wish: Wish } | undefined> {
  if (wish.command === 'compare' || !isOpen(question, current)) return undefined;
  const people = named(wish.args);
  if (people.some((words) => findSpeakers(words, current).kind !== 'none')) return undefined;
  const article = namedThere(question, current, services, people.join(' ') || question);
  if (!article) return undefined;
  const read = await readOf(services, article);
  const there = understand(question, knownOf(read));
  if (people.length > 0 && isOnlyOn(there.args.topic, current, read)) return undefined;
  return isAnswer(there) || nearestTo(question, read).length > 0
    ? { read, wish: about(article, there) }
    : undefined;
}

/** Where another article was asked about before, the newest comes before all others. */
function newestFirst(
  found: readonly Article[],
  { current }: Read,
  { library }: Services,
): readonly Article[] {
  const [newest] = library.articles();
  return current || !newest ? found : [newest, ...found.filter((one) => one !== newest)];
}

/** Another article with somebody who is not in the current one. */
export async function speakerElsewhere(
  words: string,
  current: Read,
  services: Services,
): Promise<Read | undefined> {
  // Whose mother is asked for is told by what was asked before, and not by another article.
  if (wordsOf(words).every((word) => bondNouns.has(folded(word)))) return undefined;
  for (const article of others(stemsFor(words), current, services)) {
    const read = await readOf(services, article);
    if (isThere(words, read)) return read;
  }
  return undefined;
}

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
    return all.some((one) => hasSense(one, stems)) ? [] : all;
  }
  return command === 'help' ? stemsFor(question).filter((one) => !hasSense(one, stems)) : [];
}

/** Whether an article has words for somebody, though nobody is called so: 'police' may be asked of it. */
export function speaksOf(read: Read, words: string): boolean {
  const all = stemsFor(words);
  if (!wordsOf(words).every((word) => isSpeltHere(word, read))) return false;
  return all.length > 0 && knownOf(read).sentences.some((has) => all.every((one) => has.has(one)));
}

function isThere(words: string, read: Read): boolean {
  if (!hasPlace(words, read)) return false;
  const found = findSpeakers(words, read);
  return (
    found.kind === 'several' ||
    (found.kind === 'some' && !found.guessed && found.group === undefined)
  );
}

/** 'the mayor of Sall' is no mayor of an article without a word of Sall. */
function hasPlace(words: string, read: Read): boolean {
  const place = OF_PLACE.exec(words)?.[1];
  return place === undefined || knownOf(read).stems.has(stem(place));
}

/** The same of whoever a question names with a place behind. */
const isOfThere = (question: string, { args }: Wish, read: Read): boolean =>
  named(args).every((words) => {
    const at = question.toLowerCase().indexOf(words.toLowerCase());
    return at < 0 || hasPlace(question.slice(at), read);
  });

const OF_PLACE = /^(?:[\p{L}-]+ ){1,3}(?:of|for|from) (?:the )?([\p{L}-]{3,})/iu;

/** Whether an article has whom the question is about, or speaks of what it is about. */
function isMet(wish: Wish, read: Read, current: Read): boolean {
  const { args } = wish;
  if (!isAnswer(wish)) return false;
  const people = named(args);
  if (people.length > 0)
    return people.every((words) => isThere(words, read)) && !isOnlyOn(args.topic, current, read);
  if (args.topic === undefined) return false;
  return isOn(wish, topicOf(args.topic), read) || isOnSomebody(args.topic, read, current);
}

/** A topic of which one article tells, and of which the other has no word: a union is asked of what happened here. */
export function isOnlyOn(topic: string | undefined, here: Read, there: Read): boolean {
  const all = stemsFor(topic ?? '');
  const [own, other] = [knownOf(here).stems, knownOf(there).stems];
  return all.some((one) => own.has(one)) && !all.some((one) => other.has(one));
}

/** A topic that names somebody of whom the current article does not know. */
function isOnSomebody(topic: string, read: Read, current: Read): boolean {
  const name = personIn(topic, knownOf(read))?.name;
  return name !== undefined && isThere(name, read) && !speaksOf(current, name);
}

/** A topic is met where it is spoken of or counted, is in the title, or stands in one sentence by three words or more. */
function isOn({ command, args }: Wish, topic: Topic, read: Read): boolean {
  const { words, found } = together(args.topic ?? '', knownOf(read));
  if (command === 'quotes') {
    const { how } = chooseQuotes(read, read.analysis.quotes, topic);
    return how === 'spoken' || (found === words && words > 1);
  }
  if (command === 'figures' && isCounted(topic.words, read)) return true;
  const title = stemsOf(`${read.article.title} ${read.article.id}`);
  const isTitled = wordsOf(topic.words).some(
    (word) => hasMatter(word) && title.has(stem(word)) && isSpeltHere(word, read),
  );
  return found > 0 && (isTitled || (found === words && found > 2));
}
