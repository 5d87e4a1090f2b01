import { called } from '../../reply/called.ts';
import { listed } from '../../reply/count.ts';
import { passageOf, type Read, sentencesWith } from '../../reply/place.ts';
import { named } from '../../reply/quotes.ts';
import type { Reply } from '../../reply/reply.ts';
import { credits } from '../../reply/source.ts';
import type { Person } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from '../finding/kin.ts';
import { inOtherWords } from '../finding/other-words.ts';
import { doingsOf } from '../finding/reported.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { withOutcome } from '../finding/settled.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { overlap, type Topic, topicOf } from '../finding/topic.ts';
import { stem, wordsOf } from '../finding/words.ts';
import type { RawOptions } from '../run-command.ts';
import { STRONG } from './speech-verbs.ts';
import { theirWords } from './their-words.ts';

/**
 * The sentences that tell that somebody did something in words ('denied', 'demanded'): on the topic, or else those that
 * have most of it; else those that tell it in other words; else those that have the verb and speak of them, whoever it is
 * that did it. `undefined` where there are none.
 */
export function actReply(
  read: Read,
  { speaker, topic: asked }: RawOptions,
  act: string,
): Reply | undefined {
  const meant = speaker === undefined ? undefined : peopleOf(read, speaker, act);
  if (meant === undefined) return undefined;
  const { people, others } = meant;
  const [person] = people;
  const topic = asked === undefined ? undefined : topicOf(asked, read.article.text);
  const { doings, how } = toldOn(read, people, act, topic);
  const shared = (one: Span): number => (topic ? overlap(topic, stemsIn(read, one)) : 0);
  const whole = doings.filter((one) => shared(one) === (topic?.stems.length ?? 0));
  const shown = whole.length > 0 ? whole : doings.toSorted((a, b) => shared(b) - shared(a));
  if (!person || shown.length === 0) return undefined;
  const who = listed(people.slice(0, FEW).map(called));
  const notes = [
    ...(others.length > 0
      ? [`“${speaker}” could also mean ${listed(others.slice(0, FEW).map(called), 'or')}.`]
      : []),
    ...(how === 'beside'
      ? [
          `“${act}”, or another word for it, is in the article here; whether it is told of ${who}, the sentence shows:`,
        ]
      : how === 'otherwise'
        ? [`Told in other words than “${act}”:`]
        : whole.length === 0
          ? [`Not all of “${topic?.words}” is in these words; the nearest:`]
          : []),
  ];
  const { url } = read.article;
  return {
    title: people.length === 1 && how !== 'beside' ? `${named(person)}: “${act}”` : `“${act}”`,
    ...(url && { url }),
    blocks: [
      ...notes.map((text) => ({ type: 'note' as const, text })),
      { type: 'passages', passages: withOutcome(read, shown).map((one) => passageOf(read, one)) },
      ...credits(read.article),
      ...theirWords(read, people),
    ],
    audience: 'channel',
  };
}

/** Whom a name means; of several who bear it the one of whom the verb is told. */
function peopleOf(
  read: Read,
  speaker: string,
  act: string,
): { readonly people: readonly Person[]; readonly others: readonly Person[] } | undefined {
  const found = findSpeakers(speaker, read);
  if (found.kind === 'some') return { people: found.people, others: [] };
  if (found.kind === 'none') return undefined;
  const doers = found.people.filter((one) => told(read, [one], act).how !== 'beside');
  return doers.length === 1
    ? { people: doers, others: found.people.filter((one) => !doers.includes(one)) }
    : undefined;
}

/** Where nothing that they are told to have done is on the topic, the sentences on it that have the verb, of whomever. */
function toldOn(read: Read, people: readonly Person[], act: string, topic?: Topic): Told {
  const own = told(read, people, act);
  if (topic === undefined || topic.stems.length === 0 || own.doings.length === 0) return own;
  const has = (one: Span): boolean => overlap(topic, stemsIn(read, one)) === topic.stems.length;
  if (own.doings.some(has)) return own;
  const beside = read.analysis.sentences.filter(
    (one) => has(one) && stemsIn(read, one).has(stem(act)),
  );
  return beside.length > 0 ? { doings: beside.slice(0, FEW), how: 'beside' } : own;
}

interface Told {
  readonly doings: readonly Span[];
  readonly how: 'so' | 'otherwise' | 'beside';
}

/** The sentences that tell what somebody did, and in how far they tell it. */
function told(read: Read, people: readonly Person[], act: string): Told {
  const so = doingsOf(read, people, act);
  if (so.length > 0) return { doings: so, how: 'so' };
  const otherwise = inOtherWords(read, people, act);
  if (otherwise.length > 0) return { doings: otherwise, how: 'otherwise' };
  return { doings: STRONG.test(act) ? besides(read, people, act) : [], how: 'beside' };
}

/** So many sentences, and so many names, are enough. */
const FEW = 3;

/** A text as long as a book may mention somebody thousands of times. */
const LOOKED_AT = 400;

/**
 * The sentences that have a verb, or another way to say it ('turned it down' for 'rejected'), and speak of somebody; and
 * those that tell it of nobody: 'the payment had been rejected'; of a body also those that tell it of who speaks for one.
 */
function besides(read: Read, people: readonly Person[], act: string): readonly Span[] {
  const { sentences } = read.analysis;
  const asked = stem(act);
  const has = (one: Span): boolean => hasSense(asked, stemsIn(read, one));
  const theirs = sentencesWith(
    read,
    people.flatMap(({ mentions }) => mentions).toSorted((a, b) => a.start - b.start),
    LOOKED_AT,
  ).filter(has);
  // 'The trust at first denied this': a body by the last word of its name.
  const openings = people
    .filter(({ kind }) => kind === 'organisation')
    .map(({ name }) => `The ${wordsOf(name).at(-1)?.toLowerCase()} `);
  const isBodys = (text: string): boolean =>
    SPEAKS_FOR.test(text) || openings.some((one) => text.startsWith(one));
  const nobodys = sentences.slice(0, LOOKED_AT).filter((one) => {
    const text = sliceOf(read.article.text, one);
    return isDoneByNobody(text, asked) || (openings.length > 0 && isBodys(text) && has(one));
  });
  return [...new Set([...theirs, ...nobodys])]
    .toSorted((one, other) => one.start - other.start)
    .slice(0, FEW);
}

const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|statement|press office)\b/i;

/** 'had been rejected', with no word of by whom. */
const isDoneByNobody = (sentence: string, asked: string): boolean =>
  [...sentence.matchAll(PASSIVE)].some(({ 1: verb = '' }) => stem(verb) === asked);

const PASSIVE = /\b(?:was|were|been|being) (?:\p{L}+ly )?(\p{L}+)\b(?! by\b)/giu;

/** Says that the words which follow are not known to be what was asked for. */
export function notSaidSo(read: Read, { speaker }: RawOptions, act: string, isQuoted: boolean) {
  const found = speaker === undefined ? undefined : findSpeakers(speaker, read);
  const who = found?.kind === 'some' ? listed(found.people.slice(0, FEW).map(called)) : 'they';
  const quoted = isQuoted ? ' What it quotes:' : '';
  return `I found no sentence that tells plainly whether ${who} did so (“${act}”).${quoted}`;
}
