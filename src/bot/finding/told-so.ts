import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { isNegated } from './other-words.ts';
import type { Topic } from './topic.ts';
import { wordsOf } from './words.ts';

/** The sentences chosen on a topic for what is asked of it, and whether they tell it as far as their words show. */
export interface ToldSo {
  readonly found: readonly Span[];
  readonly told: boolean;
}

/**
 * Of the sentences on a topic those that may tell who did it, why it was, or whether it is to come; where none of them
 * does, they are only the nearest.
 */
export function chosenFor(
  read: Read,
  { words }: Topic,
  found: readonly Span[],
  asks: 'when' | 'who' | 'why' | 'will' | undefined,
): ToldSo {
  const { text } = read.article;
  const textOf = (one: Span): string => sliceOf(text, one);
  switch (asks) {
    case 'who': {
      // Who says that they did not is not who did.
      const [verb = ''] = wordsOf(words);
      const left = found.filter((one) => !isNegated(textOf(one), verb));
      const done = left.filter((one) => !isByNobody(textOf(one), verb));
      return done.length > 0 || found.length === 0
        ? { found: left, told: true }
        : { found: left.length > 0 ? withNext(read, left, UNNAMED) : found, told: false };
    }
    case 'why': {
      const because = found.filter((one) => tellsWhy(textOf(one)));
      return because.length > 0
        ? { found: because, told: true }
        : { found: [...behind(read, found, CAUSED), ...found], told: false };
    }
    case 'will': {
      const doubted = found.length > 0 && found.every((one) => WHETHER.test(textOf(one)));
      if (doubted) return { found: withNext(read, found, INTENT), told: false };
      const ahead = found.filter((one) => AHEAD.test(textOf(one)));
      return ahead.length > 0 ? { found: ahead, told: true } : { found, told: false };
    }
    default:
      return { found, told: true };
  }
}

/** True for a sentence that gives a reason. */
export const tellsWhy = (sentence: string): boolean =>
  CAUSE.test(sentence) || PUNISHED.test(sentence);

/** What somebody got for what they did: 'sent off for', 'fined £50 for'. */
const PUNISHED =
  /\b(?:sent off|booked|fined|jailed|sacked|fired|suspended|banned|arrested|charged|convicted|sentenced|praised|critici[sz]ed|thanked|honou?red|apologi[sz]ed|sued|expelled|disqualified)\b[^.;:]{0,40}? for (?!\d|(?:the (?:past|last|next)|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|life) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?)\b|life\b)/iu;
const CAUSE =
  /\b(?:because|caus(?:es|ed|ing)|trigger(?:s|ed|ing)|prompt(?:s|ed|ing)|due to|owing to|thanks to|as a result of|result(?:s|ed|ing) (?:from|in)|led to|leads to|blam(?:es|ed|ing)|so that|in order to|follow(?:s|ed|ing)|after|reasons?|in protest)\b|\bover (?!\d|(?:the (?:past|last|next)|a|an|one|two|three|several|many) )/i;
/** What gives one of something that may be called otherwise: 'the contest was triggered by'. */
const CAUSED =
  /^The \p{L}+ was (?:triggered|prompted|caused|called|ordered|forced|brought about) (?:by|after)\b/iu;
/** 'refused to say whether she should resign' leaves it open. */
const WHETHER = /\bwhether\b|\b(?:should|asked if)\b/i;
const INTENT =
  /^(?:He|She|They|It|“|")(?=.*\b(?:no intention|no plans?|intends?|plans?|will|would|won['’]t|not going|going to|ruled out|vowed|promised)\b)/;
/** Looks ahead. */
const AHEAD =
  /\b(?:will|would|won['’]t|shall|(?:is|are|was|were) (?:to|due|set|expected|likely|going)|expect(?:s|ed)|no plans?|plan(?:s|ned)|intend(?:s|ed)|rul(?:es|ed) out|promis(?:es|ed)|vow(?:s|ed)|could|may|might)\b/i;

/** Says that nobody is named. */
const UNNAMED =
  /\b(?:not (?:name|named|identify|identified|say who|known who)|unnamed|unidentified)\b/i;

/** 'notes were altered' tells nobody who altered them. */
function isByNobody(sentence: string, verb: string): boolean {
  const at = sentence.toLowerCase().indexOf(verb.toLowerCase());
  if (at < 0) return false;
  const behind = sentence.slice(at + verb.length);
  return (
    /\b(?:is|are|was|were|been|being|be)(?: \p{L}+ly)? $/iu.test(sentence.slice(0, at)) &&
    !/\bby\b/.test(behind)
  );
}

/** Some sentences, each with the one behind it where that tells more. */
function withNext(read: Read, found: readonly Span[], tells: RegExp): readonly Span[] {
  const { sentences } = read.analysis;
  const next = found.flatMap((one) => sentences[sentences.indexOf(one) + 1] ?? []);
  const more = next.filter((one) => tells.test(sliceOf(read.article.text, one)));
  return sentences.filter((one) => found.includes(one) || more.includes(one));
}

/** Sentences of the same article that tell the cause of what may be called otherwise there. */
function behind(read: Read, found: readonly Span[], tells: RegExp): readonly Span[] {
  return read.analysis.sentences
    .filter((one) => !found.includes(one) && tells.test(sliceOf(read.article.text, one)))
    .slice(0, 1);
}
