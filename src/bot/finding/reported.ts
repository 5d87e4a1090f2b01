import { type Read, sentencesWith } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { isPronoun, isSaying, verbsOf } from './doer.ts';
import { hasSense } from './kin.ts';
import { stemsOf, type Topic } from './topic.ts';
import { stem } from './words.ts';

/** So many sentences stand for what somebody says. */
export const SHOWN = 3;
/** A text as long as a book may mention somebody thousands of times. */
const LOOKED_AT = 400;

/** So many characters in front of a name may cite it. */
const NEAR = 80;
/** 'according to Brandt' */
const CITED =
  /(?:\baccording to|[,”"'’] (?:said|says|added|wrote|warned|argued|claimed|insisted)(?: \p{L}+){0,4}?,?) (?:the |Mr |Mrs |Ms |Dr )?(?:(?!of |at |for |in |from |that )[\p{L}-]+ ){0,4}(?:, )?$/u;

/** 'Brandt did not dispute that' */
const REFRAINS =
  /^(?: (?:did|does|would|could) not|n['’]t) (?:\p{L}+ly )?(?:disput|den|say|comment|confirm|rule out|answer|discuss|mention|accept|address)/u;

/** 'said Brandt.' but 'said Brandt had left' */
const CLOSES = /^(?:[,.;:”"]| (?:who|of|from|at|in)\b|$)/;

/** A sentence in which an article says, not word for word, what somebody said or did. */
interface Report {
  readonly sentence: Span;
  /** The verbs of which they are the subject. */
  readonly verbs: readonly string[];
  readonly isSpeech: boolean;
}

/** The sentences in which an article reports what some people say on all of a topic, without quoting it; in text order. */
export function reportedOn(
  read: Read,
  people: readonly Person[],
  topic: Pick<Topic, 'stems'>,
): readonly Span[] {
  if (topic.stems.length === 0) return [];
  const said = reportsOf(read, people).flatMap(({ isSpeech, sentence }) =>
    isSpeech ? [{ sentence, own: stemsOf(sliceOf(read.article.text, sentence)) }] : [],
  );
  const inWords = said.filter(({ own }) => topic.stems.every((one) => own.has(one)));
  const found =
    inWords.length > 0
      ? inWords
      : said.filter(({ own }) => topic.stems.every((one) => hasSense(one, own)));
  return found.map(({ sentence }) => sentence).slice(0, SHOWN);
}

/** The first sentences in which an article reports what some people say. */
export const reportsOfSpeech = (
  read: Read,
  people: readonly Person[],
  most = SHOWN,
): readonly Span[] =>
  reportsOf(read, people)
    .filter(({ isSpeech }) => isSpeech)
    .map(({ sentence }) => sentence)
    .slice(0, most);

/** The sentences that say of some people what a verb says: 'denied', for 'did she deny it'. */
export function doingsOf(read: Read, people: readonly Person[], verb: string): readonly Span[] {
  const asked = stem(verb);
  return reportsOf(read, people)
    .filter(({ verbs }) => verbs.some((one) => stem(one) === asked))
    .map(({ sentence }) => sentence)
    .slice(0, SHOWN);
}

/** All sentences in which an article reports what some people said or did, in text order. */
export function reportsOf(read: Read, people: readonly Person[]): readonly Report[] {
  const { text } = read.article;
  const sources = read.analysis.figures.flatMap(({ source, start, end }) =>
    people.some(({ id }) => id === source?.person) ? [{ start, end }] : [],
  );
  const mentions = people
    .flatMap((person) =>
      person.kind === 'organisation'
        ? [...person.mentions, ...itsOf(read, person)]
        : person.mentions,
    )
    .toSorted((a, b) => a.start - b.start);
  const places = [...mentions, ...sources].toSorted((a, b) => a.start - b.start);
  const others = read.analysis.people
    .filter((one) => one.kind === 'person' && !people.some(({ id }) => id === one.id))
    .flatMap((one) => one.mentions);
  return sentencesWith(read, places, LOOKED_AT).map((sentence) => {
    const inside = mentions.filter(
      ({ start, end }) =>
        start >= sentence.start &&
        start < sentence.end &&
        // 'Dr Karim said that he …': a pronoun behind another name is too often that one's.
        !(
          isPronoun(text.slice(start, end)) &&
          others.some((other) => other.start >= sentence.start && other.start < start)
        ),
    );
    const verbs = inside.flatMap((mention) => verbsOf(text, mention, sentence, others));
    return {
      sentence,
      verbs,
      isSpeech:
        verbs.some(isSaying) ||
        inside.some(({ end }) => REFRAINS.test(text.slice(end, end + NEAR))) ||
        inside.some(
          ({ start, end }) =>
            CITED.test(text.slice(Math.max(sentence.start, start - NEAR), start)) &&
            CLOSES.test(text.slice(end, end + 6)),
        ) ||
        sources.some(({ start }) => start >= sentence.start && start < sentence.end),
    };
  });
}

/** 'Orm said it was helping. It also promised rope.': the 'It' of a body that opens the sentence before. */
function itsOf(
  { article: { text }, analysis: { sentences } }: Read,
  { mentions }: Person,
): readonly Span[] {
  return sentences.flatMap((one, at) => {
    const before = sentences[at - 1];
    if (!before || areParted(text, before, one) || !IT.test(sliceOf(text, one))) return [];
    const opens = mentions.some(
      ({ start }) => start >= before.start && OPENING.test(text.slice(before.start, start)),
    );
    return opens ? [{ start: one.start, end: one.start + 'It'.length }] : [];
  });
}

const OPENING = /^(?:(?:The|But|And) )*$/i;
const IT = /^It (?:(?:also|then|later|now|has|had) )*\p{Ll}+(?:ed|s)\b/u;
