import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from './kin.ts';
import { isNegated } from './other-words.ts';
import { stemsIn } from './sentence-stems.ts';
import { withNext } from './sentences-with.ts';
import type { ToldSo } from './told-so.ts';
import { stemsOf, type Topic } from './topic.ts';
import { stem, wordsOf } from './words.ts';

/** Of the sentences on a deed those that may tell who did it. */
export function toldWho(read: Read, found: readonly Span[], words: string): ToldSo {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  // Who says that they did not is not who did.
  const [verb = '', object] = wordsOf(words);
  // With nothing else asked, 'the players' are no answer to whom they will play.
  const so = found.filter((one) =>
    MAKES.test(verb)
      ? stemsOf(textOf(one)).has(stem(verb))
      : object !== undefined || !isByDoerOnly(textOf(one), verb),
  );
  const left = so.filter((one) => !isNegated(textOf(one), verb));
  const done = left.filter(
    (one) => !isByNobody(textOf(one), verb) && isOnTheSide(textOf(one), words),
  );
  return done.length > 0 || so.length === 0
    ? { found: left, told: true }
    : { found: left.length > 0 ? unnamed(read, left, verb, words) : so, told: false };
}

/** Too plain to count as a word of a topic, and yet what is asked. */
const MAKES = /^ma(?:de|kes?)$/i;

/** Has of a verb only the noun for who does it. */
function isByDoerOnly(sentence: string, verb: string): boolean {
  const forms = wordsOf(sentence).filter(
    (word) => stem(word) === stem(verb) && !(FOUNDED.test(verb) && FIND.test(word)),
  );
  return (
    !DOER.test(verb) &&
    (forms.length > 0 || FOUNDED.test(verb)) &&
    forms.every((word) => DOER.test(word.replace(/['’]s$/, '')))
  );
}

/** Who was found guilty was founded by nobody. */
const FOUNDED = /^founded$/i;
const FIND = /^found$/i;
const DOER = /[^aeiou](?:er|or)s?$/i;

/** 'who scored for Ashby' is not told by a goal against Ashby. */
function isOnTheSide(sentence: string, words: string): boolean {
  const [, side, name] = /\b(for|against) (?:the )?(\p{L}+)$/iu.exec(words) ?? [];
  return side === undefined || new RegExp(`\\b${side} (?:the )?${name}`, 'iu').test(sentence);
}

/** Says that nobody is named. */
const UNNAMED =
  /\b(?:not (?:name|named|identify|identified|say who|known who)|unnamed|unidentified)\b/i;

/** Where nobody is told to have done it, the sentences that say so: 'It did not say who'. */
function unnamed(read: Read, found: readonly Span[], verb: string, words: string): readonly Span[] {
  const { text } = read.article;
  const told = withNext(read, found, UNNAMED);
  if (told.some((one) => UNNAMED.test(sliceOf(text, one)))) return told;
  // 'She scored as Ashby won': near who scored for Ashby, for all that the words show.
  const against = words.replace(/^.*\bfor (?:the )?/i, 'against ').toLowerCase();
  return / for /i.test(words)
    ? found.filter((one) => {
        const sentence = sliceOf(text, one);
        return !isByNobody(sentence, verb) && !sentence.toLowerCase().includes(against);
      })
    : [];
}

/** 'notes were altered' tells nobody who altered them. */
function isByNobody(sentence: string, verb: string): boolean {
  const at = sentence.toLowerCase().indexOf(verb.toLowerCase());
  if (at < 0) return false;
  const behind = sentence.slice(at + verb.length);
  const front = sentence.slice(0, at);
  const isPassive = /\b(?:is|are|was|were|been|being|be)(?: \p{L}+ly)? $/iu.test(front);
  // 'the dam, built in 1961'
  const isAside = /\p{L}, $/u.test(front) && /^ in (?:1\d|20)\d\d\b/.test(behind);
  return (isPassive || isAside) && !/\bby\b/.test(behind);
}

/**
 * Some sentences on a deed, first those that name who did it, others that tell it in another word among them: 'was gunned
 * down by Officer Lowe', 'Lowe shot'.
 */
export function doersFirst(read: Read, found: readonly Span[], topic: Topic): readonly Span[] {
  const [deed = '', ...things] = topic.stems;
  if (things.length === 0) return found;
  const names = (one: Span): boolean => {
    const text = sliceOf(read.article.text, one);
    const words = [...text.matchAll(/[\p{L}’'-]+/gu)];
    return words.some(({ 0: word, index }, at) => {
      const own = new Set([stem(word), stem(words[at + 1]?.[0] ?? '')]);
      const isDeed = stem(word) === deed || (!own.has(deed) && hasSense(deed, own));
      return isDeed && !/ing$/.test(word) && BY_NAME.test(text.slice(index + word.length));
    });
  };
  const named = read.analysis.sentences.filter(
    (one) =>
      (found.includes(one) || things.every((thing) => stemsIn(read, one).has(thing))) && names(one),
  );
  return [...named, ...found.filter((one) => !named.includes(one))];
}

const BY_NAME = /^[^.;,:]{0,60}? by (?:(?:the|an?|his|her|their) )?(?:[\p{Ll}-]+ ){0,3}\p{Lu}/u;
