import type { FocusedRead } from '../../reply/briefing.ts';
import { entriesOf, figureLine } from '../../reply/figures.ts';
import { type Read, sentencesWith } from '../../reply/place.ts';
import { sliceOf } from '../../text/span.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { findSpeaker } from '../finding/speaker.ts';
import { overlap, stemsOf, topicOf } from '../finding/topic.ts';
import { folded, wordsOf } from '../finding/words.ts';
import type { BriefingPlan } from './briefing.ts';

/** So many sentences on a topic, or with a person, stand in for the summary. */
const SENTENCES = 3;

/** What a briefing shows of an article; nothing where the article is not what it is about, or has nothing of its form. */
export function focusOn(
  read: Read,
  plan: Pick<BriefingPlan, 'about' | 'form'>,
): FocusedRead | undefined {
  const focused = aboutIt(read, plan);
  if (!focused) return undefined;
  if (plan.form === 'figures' && focused.figures.length === 0) return undefined;
  if (plan.form === 'quotes' && focused.quotes.every(({ speaker }) => speaker === null))
    return undefined;
  return focused;
}

function aboutIt(read: Read, { about }: Pick<BriefingPlan, 'about'>): FocusedRead | undefined {
  switch (about.kind) {
    case 'all':
      return whole(read);
    case 'topic':
      return onTopic(read, about.words);
    case 'person':
      return withPerson(read, about.words);
    case 'source':
      return isFrom(read, about.words) ? whole(read) : undefined;
  }
}

const whole = (read: Read): FocusedRead => ({
  read,
  quotes: read.analysis.quotes,
  figures: entriesOf(read).map((entry) => figureLine(read, entry)),
});

/** An article is on a topic when its title, or one of its sentences, has all words of the topic in any of their forms. */
function onTopic(read: Read, words: string): FocusedRead | undefined {
  const { article, analysis } = read;
  const topic = topicOf(words);
  const has = (text: string): boolean => overlap(topic, stemsOf(text)) === topic.stems.length;
  if (topic.stems.length === 0) return undefined;
  const sentences = analysis.sentences.filter((sentence) => has(sliceOf(article.text, sentence)));
  if (sentences.length === 0 && !has(article.title)) return undefined;
  const all = whole(read);
  // An article whose title is on the topic is on it as a whole.
  const rest = has(article.title) ? all : { ...all, quotes: [], figures: [] };
  const quotes = chooseQuotes(read, analysis.quotes, topic);
  const figures = chooseFigures(read, topic);
  return {
    read,
    quotes: quotes.how === 'spoken' || quotes.how === 'around' ? quotes.quotes : rest.quotes,
    figures: figures.how === 'counted' || figures.how === 'beside' ? figures.figures : rest.figures,
    sentences: sentences.slice(0, SENTENCES),
  };
}

/** An article has a person when it names them, by name, role or alias. */
function withPerson(read: Read, words: string): FocusedRead | undefined {
  const found = findSpeaker(words, read.analysis.people);
  if (found.kind === 'none' || (found.kind === 'one' && found.guessed)) return undefined;
  const people = found.kind === 'one' ? [found.person] : found.people;
  const quotes = read.analysis.quotes.filter(({ speaker }) =>
    people.some(({ id }) => id === speaker),
  );
  return {
    read,
    quotes,
    figures: entriesOf(read)
      .map((entry) => figureLine(read, entry))
      .filter(({ saidBy }) => people.some(({ name }) => name === saidBy)),
    sentences: sentencesWith(
      read,
      people.flatMap(({ mentions }) => mentions),
      SENTENCES,
    ),
    everyQuote: true,
  };
}

/** By the name of the source, any part of it in whole words, or by the address of the site. */
function isFrom({ article }: Read, words: string): boolean {
  const wanted = wordsOf(words).map(folded);
  const named = wordsOf(article.source ?? '').map(folded);
  const host = article.url && URL.canParse(article.url) ? new URL(article.url).hostname : '';
  return (
    (wanted.length > 0 && ` ${named.join(' ')} `.includes(` ${wanted.join(' ')} `)) ||
    (words.includes('.') && `.${host}`.endsWith(`.${words.trim().toLowerCase()}`))
  );
}
