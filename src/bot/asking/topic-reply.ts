import { counted } from '../../reply/count.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, Passage, Reply } from '../../reply/reply.ts';
import { credits } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { boundsOf } from '../finding/bounds.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { isElsewhen } from '../finding/dated.ts';
import { mostOn } from '../finding/most-on.ts';
import { besidePlace } from '../finding/of-the-lead.ts';
import { resultsIn, tellsTheEnd, verdictsIn } from '../finding/results.ts';
import { withOutcome } from '../finding/settled.ts';
import { slipNotes } from '../finding/slip-notes.ts';
import { chosenFor, isSupposed } from '../finding/told-so.ts';
import { doersFirst } from '../finding/told-who.ts';
import { asDone, type Topic, topicOf } from '../finding/topic.ts';
import { isUndone } from '../finding/undone.ts';
import type { Asks } from './asked.ts';
import { sentencesOn } from './sentences-on.ts';

/** How many sentences a topic is answered with. */
const SENTENCES = 5;
/** Of so few each may be gone on with. */
const FEW = 2;

/** The article's own sentences on a topic: those that have all its words, or else most of them, in text order. */
export function topicReply(
  read: Read,
  words: string,
  asks?: Asks,
  deed?: string,
  ofStory = false,
): Reply {
  const { article } = read;
  const asked = topicOf(words, article.text);
  const topic = begun(read, deed === undefined ? asked : asDone(asked, deed), asks);
  const { found: those, all } = sentencesOn(read, topic, asks);
  const on = WHAT_IF.test(words)
    ? those
    : those.filter((one) => !isSupposed(sliceOf(article.text, one)));
  // Who won is told by the result, which has no word for it.
  const chosen = chosenFor(read, topic, on, asks);
  const bounds = chosen.found.length === 0 && asks === 'when' ? boundsOf(read, topic) : NONE;
  const near =
    bounds.length > 0
      ? bounds
      : asks === 'why' && all && chosen.found.length === 0
        ? on
        : chosen.found;
  const first = WON.test(topic.words)
    ? resultsIn(read)
    : VERDICT.test(topic.words)
      ? verdictsIn(read)
      : NONE;
  const more = near.filter(
    (one) =>
      !first.includes(one) &&
      (first === NONE ||
        !WON.test(topic.words) ||
        (tellsTheEnd(sliceOf(article.text, one)) && !SPOKEN.test(sliceOf(article.text, one)))),
  );
  const ranked = inRank(read, more, topic, asks, ofStory);
  const found = [...first, ...ranked];
  // Where the story is need not be where the thing is.
  const isLed = asks === 'where' && ranked.some((one) => !more.includes(one));
  const undone = deed !== undefined && isUndone(read, found, deed);
  const isOfNow = found.some((one) => !isElsewhen(sliceOf(article.text, one), words));
  const whole = all && bounds === NONE && chosen.told && !undone && isOfNow && !isLed;
  const told = found.length <= FEW ? withOutcome(read, found) : found;
  const passages = told.slice(0, SENTENCES).map((sentence) => passageOf(read, sentence));
  const note = (text: string): Block => ({ type: 'note', text });
  return {
    title:
      asks === 'term' && found.length === 0
        ? `No term of “${topic.words.replace(GET, '')}” in the article`
        : whole || found.length === 0
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
                  ? `I found no sentence that tells ${UNTOLD[asks]} (“${topic.words.replace(GET, '')}”).`
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

/** Asks for what is only supposed. */
const WHAT_IF = /\b(?:would|could|might|if)\b/i;

/** Of what tells who or where first what tells it plainly. */
function inRank(
  read: Read,
  found: readonly Span[],
  topic: Topic,
  asks: Asks | undefined,
  ofStory: boolean,
): readonly Span[] {
  if (asks === 'who') return doersFirst(read, found, topic);
  return asks === 'where' ? besidePlace(read, found, topic, ofStory) : found;
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

/** How what somebody got is asked for here, whatever was typed. */
const GET = / get$/i;

const UNTOLD: { readonly [asked in Asks]?: string } = {
  when: 'when',
  due: 'when',
  where: 'where',
  why: 'why',
  who: 'who',
  term: 'for how long',
};

/** 'We win together' tells nobody who won. */
const SPOKEN = /^[“"]/;
const NONE: readonly Span[] = [];
const VERDICT = /^(?:verdict|ruling)$/i;
const WON = /^(?:won|lost|winners?|losers?)$/i;

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
