import { counted } from '../../reply/count.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, Passage, Reply } from '../../reply/reply.ts';
import { credits } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { tellsWhen } from '../finding/dated.ts';
import { hasSense } from '../finding/kin.ts';
import { mostOn } from '../finding/most-on.ts';
import { hasPhrasal, phrasalIn } from '../finding/phrasal.ts';
import { tellsWhy } from '../finding/reasons.ts';
import { resultsIn } from '../finding/results.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { withOutcome } from '../finding/settled.ts';
import { slipNotes } from '../finding/slip-notes.ts';
import { isDue } from '../finding/to-come.ts';
import { chosenFor, isOfThem, OPENING } from '../finding/told-so.ts';
import { asDone, type Topic, topicOf } from '../finding/topic.ts';
import { isUndone } from '../finding/undone.ts';
import type { Asks } from './asked.ts';

/** How many sentences a topic is answered with. */
const SENTENCES = 5;
/** Of so few each may be gone on with. */
const FEW = 2;

/** The article's own sentences on a topic: those that have all its words, or else most of them, in text order. */
export function topicReply(read: Read, words: string, asks?: Asks, deed?: string): Reply {
  const { article } = read;
  const asked = topicOf(words, article.text);
  const topic = begun(read, deed === undefined ? asked : asDone(asked, deed), asks);
  const { found: on, all } = sentencesOn(read, topic, asks);
  // Who won is told by the result, which has no word for it.
  const chosen = chosenFor(read, topic, on, asks);
  const near = asks === 'why' && all && chosen.found.length === 0 ? on : chosen.found;
  const found = WON.test(topic.words) ? [...resultsIn(read), ...near] : near;
  const undone = deed !== undefined && isUndone(read, found, deed);
  const whole = all && chosen.told && !undone;
  const told = found.length <= FEW ? withOutcome(read, found) : found;
  const passages = told.slice(0, SENTENCES).map((sentence) => passageOf(read, sentence));
  const note = (text: string): Block => ({ type: 'note', text });
  return {
    title:
      whole || found.length === 0
        ? `“${topic.words}” in the article: ${counted(told.length, 'sentence')}`
        : `Nearest to “${topic.words}” in the article`,
    ...(article.url && { url: article.url }),
    blocks: [
      ...slipNotes(topic),
      ...(undone ? [note(`I found no sentence that says that it came to that (“${deed}”).`)] : []),
      ...(passages.length > 0
        ? [{ type: 'passages' as const, passages }]
        : [
            {
              type: 'text' as const,
              text:
                asks !== undefined && asks in UNTOLD
                  ? `No sentence of this article tells ${UNTOLD[asks]} (“${topic.words}”).`
                  : `“${topic.words}” does not come up in this article.`,
            },
          ]),
      ...disputesOn(read, topic, passages),
      ...(found.length > SENTENCES
        ? [note(`The first ${SENTENCES} of ${found.length} are shown.`)]
        : []),
      ...credits(article),
      ...suggest('Go on with', goOn(read, furtherOn(read, topic, passages.length > 0))),
    ],
    audience: 'channel',
  };
}

/** 'when does the ban start' is told by from when there is a ban, where no sentence tells of its start. */
function begun(read: Read, topic: Topic, asks: Asks | undefined): Topic {
  if (
    !(asks === 'due' || asks === 'where') ||
    !START.test(topic.words) ||
    mostOn(read, topic).isWhole
  )
    return topic;
  return topicOf(topic.words.replace(START, ''), read.article.text);
}

const START = / (?:be held|happen|start|begin|take effect|kick in|come in)$/i;

const UNTOLD: { readonly [asked in Asks]?: string } = {
  when: 'when',
  due: 'when',
  where: 'where',
  why: 'why',
  who: 'who',
};

const WON = /^(?:won|lost|winners?|losers?)$/i;

/**
 * The sentences that have most of a topic's words, in text order; `all` when they have every one. Of these, where a time
 * is asked for, those that tell one; and where the topic has a phrasal verb, those that have it.
 */
function sentencesOn(
  read: Read,
  topic: Topic,
  asks: Asks | undefined,
): { readonly found: readonly Span[]; readonly all: boolean } {
  const { text } = read.article;
  const { most, isWhole } = mostOn(read, topic);
  if (GET.test(topic.words) && most.length > 0) return received(read, topic, most, isWhole);
  const phrasal = phrasalIn(topic.words);
  const whole = phrasal ? most.filter((one) => hasPhrasal(phrasal, sliceOf(text, one))) : most;
  // The bare verb is something else: nobody was sent off where a ball was sent wide.
  const isElse = phrasal !== undefined && whole.length === 0 && topic.stems.length === 1;
  const meant = whole.length > 0 || isElse ? whole : most;
  // What is to come may be told in other words only: 'will lift rates from July' for 'when do rates rise'.
  if (asks === 'due' && !isWhole) {
    const told = inOrder(read, [], topic).filter(
      (one) => tellsWhen(sliceOf(text, one)) && isDue(sliceOf(text, one)),
    );
    if (told.length > 0) return { found: told, all: true };
  }
  // Or in others as well: 'the walkout' for 'the strike'.
  if (asks === 'due' && isWhole) {
    const all = inOrder(read, meant, topic);
    const told = all.filter((one) => tellsWhen(sliceOf(text, one)));
    return { found: told.length > 0 ? told : all, all: true };
  }
  if (asks === 'why') {
    // The reason may stand where it is told in other words.
    const all = inOrder(read, meant, topic);
    const because = all.filter((one) => tellsWhy(sliceOf(text, one)));
    return { found: because.length > 0 ? because : meant, all: isWhole };
  }
  // A place of something else is no place of it.
  if (asks === 'where' && !isWhole && topic.stems.length <= FEW) return { found: [], all: false };
  if (asks !== 'when' && asks !== 'due') return { found: meant, all: isWhole };
  const dated = meant.filter(
    (one) => tellsWhen(sliceOf(text, one)) && (asks === 'when' || isDue(sliceOf(text, one))),
  );
  // What has only a part of it, and no time, tells nothing of when it was.
  if (dated.length > 0) return { found: dated, all: isWhole };
  const inSense = inOrder(read, [], topic).filter((one) => tellsWhen(sliceOf(text, one)));
  if (inSense.length > 0) return { found: inSense, all: false };
  return { found: [], all: isWhole };
}

/** Some sentences with those that have all of a topic in other words. */
function inOrder(read: Read, found: readonly Span[], { stems }: Topic): readonly Span[] {
  return read.analysis.sentences.filter(
    (one) => found.includes(one) || stems.every((word) => hasSense(word, stemsIn(read, one))),
  );
}

/** What somebody was given; where no sentence tells it by name, what the first ones tell of whom they do not name. */
function received(
  read: Read,
  { words }: Topic,
  most: readonly Span[],
  isWhole: boolean,
): { readonly found: readonly Span[]; readonly all: boolean } {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  const given = most.filter((one) => GIVEN.test(textOf(one)) && isOfThem(textOf(one), words));
  if (given.length > 0) return { found: given, all: isWhole };
  const opening = read.analysis.sentences
    .slice(0, OPENING)
    .filter((one) => GIVEN.test(textOf(one)));
  return { found: opening.length > 0 ? opening : most, all: false };
}

/** Where the topic counts something ('flights cancelled') and another puts the number otherwise, that one too. */
function disputesOn(read: Read, { words }: Topic, shown: readonly Passage[]): readonly Block[] {
  const { how, figures } = chooseFigures(read, { words: `how many ${words}` });
  const rivals = how === 'counted' ? (figures[0]?.rivals ?? []) : [];
  const told = figures
    .slice(1, 1 + rivals.length)
    .map(({ sentence }) => sentence)
    .filter(({ text }) => !shown.some((one) => one.text === text));
  return told.length > 0
    ? [
        { type: 'note', text: 'Put otherwise by another:' },
        { type: 'passages', passages: told },
      ]
    : [];
}

/** 'what did Ash get' is told by what Ash was given. */
const GET = / (?:get|got|receive)$/i;
const GIVEN =
  /\b(?:given|sentenced|handed|awarded|fined|jailed|banned|ordered to (?:pay|repay|serve|do)|paid|won|received|receives?|gets?|got)\b/i;

/** What else there is on a topic; where it does not come up, what there is at all. */
function furtherOn(read: Read, topic: Topic, comesUp: boolean): readonly string[] {
  if (!comesUp) return ['summary', 'people', 'articles'];
  return [
    ...(chooseQuotes(read, read.analysis.quotes, topic).how === 'spoken'
      ? [`quotes everyone about ${topic.words}`]
      : []),
    ...(chooseFigures(read, topic).how === 'counted' ? [`figures ${topic.words}`] : []),
  ];
}
