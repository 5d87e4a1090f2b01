import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen, tellsWhenOf } from '../finding/dated.ts';
import { hasSense } from '../finding/kin.ts';
import { mostOn } from '../finding/most-on.ts';
import { hasPhrasal, phrasalIn } from '../finding/phrasal.ts';
import { isProperIn } from '../finding/proper.ts';
import { tellsWhy } from '../finding/reasons.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { isDue } from '../finding/to-come.ts';
import { isOfThem, OPENING } from '../finding/told-so.ts';
import type { Topic } from '../finding/topic.ts';
import { stem, wordsOf } from '../finding/words.ts';
import type { Asks } from './asked.ts';

/** Of a topic of so few words a part is something else. */
const FEW = 2;

/**
 * The sentences that have most of a topic's words, in text order; `all` when they have every one. Of these, where a time
 * is asked for, those that tell one; and where the topic has a phrasal verb, those that have it.
 */
export function sentencesOn(
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
  const isPart = !isWhole && topic.stems.length <= FEW;
  // A place of something else is no place of it.
  if (asks === 'where' && isPart) return { found: [], all: false };
  if (asks === undefined || !IN_SENSE.has(asks) || (asks === 'who' && isWhole))
    return { found: meant, all: isWhole };
  const inSense = inSenseOf(read, topic);
  // What is to come may be told in other words only: 'will lift rates from July' for 'when do rates rise'.
  if (asks === 'due' && !isWhole) {
    const told = inSense.filter(
      (one) => tellsWhen(sliceOf(text, one)) && isDue(sliceOf(text, one)),
    );
    if (told.length > 0) return { found: told, all: true };
  }
  // Or in others as well: 'the walkout' for 'the strike'.
  if (asks === 'due' && isWhole) {
    const all = inOrder(read, meant, inSense);
    const told = all.filter((one) => tellsWhenOf(sliceOf(text, one)));
    return { found: told.length > 0 ? told : all, all: true };
  }
  if (asks === 'why') {
    const told = isWhole ? [] : inSense.filter((one) => tellsWhy(sliceOf(text, one)));
    if (told.length > 0) return { found: told, all: true };
    // The reason may stand where it is told in other words.
    const because = inOrder(read, meant, inSense).filter((one) => tellsWhy(sliceOf(text, one)));
    if (because.length === 0 && !isWhole && inSense.length > 0)
      return { found: inSense, all: true };
    return { found: because.length > 0 ? because : meant, all: isWhole };
  }
  if (asks === 'who') {
    // 'Who led the inquiry' tells who led the investigation: the deed itself has to be told by its own word.
    const [deed = ''] = topic.stems;
    const told = inSense.filter((one) => stemsIn(read, one).has(deed));
    if (told.length > 0) return { found: told, all: true };
    return { found: inSense.length > 0 ? inSense : meant, all: false };
  }
  // 'when was the bomb' is told by when it went off as much as by its own word.
  if (asks === 'when' && isWhole && topic.stems.length === 1) {
    const told = inOrder(read, meant, inSense).filter((one) => tellsWhen(sliceOf(text, one)));
    if (told.length > 0) return { found: told, all: true };
  }
  const tells = tellsOf(read, topic);
  const dated = meant.filter(
    (one) =>
      (isWhole || tells(one)) &&
      tellsWhen(sliceOf(text, one)) &&
      (asks === 'when' || isDue(sliceOf(text, one))),
  );
  // What has only a part of it, and no time, tells nothing of when it was.
  if (dated.length > 0 && !(asks === 'when' && isPart)) return { found: dated, all: isWhole };
  const told = inSense.filter((one) => tellsWhen(sliceOf(text, one)));
  return told.length > 0 ? { found: told, all: false } : { found: [], all: isWhole };
}

/** What may be told in other words than those of the topic. */
const IN_SENSE: ReadonlySet<Asks> = new Set(['when', 'due', 'why', 'who']);

/** The sentences that have all of a topic, in other words or its own. */
const inSenseOf = (read: Read, { stems }: Topic): readonly Span[] =>
  read.analysis.sentences.filter((one) =>
    stems.every((word) => hasSense(word, stemsIn(read, one))),
  );

/** Some sentences and some others, in text order. */
const inOrder = ({ analysis }: Read, some: readonly Span[], others: readonly Span[]) =>
  analysis.sentences.filter((one) => some.includes(one) || others.includes(one));

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

/** 'what did Ash get' is told by what Ash was given. */
const GET = / (?:get|got|receive)$/i;
const GIVEN =
  /\b(?:given|sentenced|handed|awarded|fined|jailed|banned|ordered to (?:pay|repay|serve|do)|paid|won|received|receives?|gets?|got)\b/i;

/** What happened to something by name is told by no sentence that has only the name, or only what happened. */
function tellsOf(read: Read, { words }: Topic): (one: Span) => boolean {
  const all = wordsOf(words);
  const names = all.filter((word) => isProperIn(word, read.article.text)).map(stem);
  const deed = /ed$/i.test(all.at(-1) ?? '') ? stem(all.at(-1) ?? '') : undefined;
  if (deed === undefined || names.length === 0) return () => true;
  return (one) => {
    const has = stemsIn(read, one);
    return hasSense(deed, has) && names.some((name) => has.has(name));
  };
}
