import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from './dated.ts';
import { otherEvent } from './fates.ts';
import { hasSense } from './kin.ts';
import { tellsWhere } from './placed.ts';
import { sentenceStems, stemsIn } from './sentence-stems.ts';
import { isDue, isOfPast } from './to-come.ts';
import { stemsOf, type Topic } from './topic.ts';
import { stem } from './words.ts';

/** What the story is about its first sentences tell, and where and when it was a few more. */
const LEAD = 3;
const TOLD = 8;

/**
 * Of a topic that the first sentences are about the first one that tells where or when: 'the outbreak' is where and when
 * the news is.
 */
export function leadOn(
  read: Read,
  { stems }: Pick<Topic, 'stems'>,
  asks: 'where' | 'when' | 'due',
): readonly Span[] {
  const { article, analysis } = read;
  const lead = new Set(
    sentenceStems(read)
      .slice(0, LEAD)
      .flatMap((one) => [...one]),
  );
  for (const one of stemsOf(article.title)) lead.add(one);
  const [thing, more] = stems;
  if (thing === undefined || more !== undefined || !hasSense(thing, lead)) return [];
  return analysis.sentences
    .slice(0, TOLD)
    .filter((one) => {
      const text = sliceOf(article.text, one);
      if (!IS_SENTENCE.test(text) || otherEvent(text, article.published)) return false;
      if (asks === 'where') return tellsWhere(read, one);
      return tellsWhen(text) && (asks === 'due' ? isDue(text) : !isOfPast(text, article.published));
    })
    .slice(0, 1);
}

/** No heading, no caption, and nobody's words but the story's. */
const IS_SENTENCE = /^(?:\([^)]*\)[ –-]*)?\p{Lu}.*\p{Ll}.*[.!?…]$/su;

/**
 * Some sentences that tell a place, first those in which it stands right behind what is asked for ('the church at Orr'), or
 * else the place of the story, where it is about that and no more is asked.
 */
export function besidePlace(
  read: Read,
  found: readonly Span[],
  topic: Topic,
  ofStory: boolean,
): readonly Span[] {
  const last = topic.stems.at(-1);
  if (last === undefined) return found;
  const beside = found.filter((one) =>
    [...sliceOf(read.article.text, one).matchAll(AT)].some(
      ([, word = '']) => stem(word) === last && stemsIn(read, one).has(last),
    ),
  );
  const ahead = beside.length > 0 || !ofStory ? beside : leadOn(read, topic, 'where');
  return [...ahead, ...found.filter((one) => !ahead.includes(one))];
}

const AT =
  /([\p{L}’'-]+),? (?:is |was |are |were )?(?:(?:held|based|located) )?(?:in|at|near|on|close to|outside) (?:the )?(?=\p{Lu})/gu;

/** 'where is the outbreak', and not 'where did he get the gun'. */
export const isOfStory = (question: string): boolean =>
  /^(?:where|when)(?:'s| is| was| are| were| will) (?!(?:he|she|they|his|her|their)\b)/i.test(
    question,
  );
