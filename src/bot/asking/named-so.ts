import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { hasSense } from '../finding/kin.ts';
import { matching, withAll, withMatch } from '../finding/sentences-with.ts';
import { stemsOf } from '../finding/topic.ts';
import { stem, wordsOf } from '../finding/words.ts';

const NAMING =
  /\b(?:renam|nam|call|dubb|nicknam)ed (?:(?:it|him|her|them|as|the|an?) )*["“'‘]?\p{Lu}|\bknown (?:\p{L}+ )?as (?:the )?["“'‘]?\p{Lu}|\bthe (?:new )?name(?: of| is| was)? ["“'‘]?\p{Lu}/u;

/** 'The drug, lorasivent, blocks', 'the horse, Sorry Not Sorry, won', 'the trawler Ada' */
const BESIDE =
  /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|\p{L}+['’]s) (?:[\p{L}-]+ ){0,2}?(?<noun>(?!(?:of|and|in|at|for|from|by|on|to)\b)\p{Ll}+)(?:, (?:called |named |known as )?(?:\p{Lu}[^,]{1,40}|\p{Ll}+)(?=,)|, \p{Lu}\p{L}+(?=\.$)| ["“'‘]?\p{Lu}\p{L}+)/gu;

/** 'the Church of the Tide **cult**', 'the Orr Valley **mine**': the name stands before the noun. */
const BEFORE =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) \p{Lu}[\p{L}’'-]+(?: (?:(?:of|and|for)(?: the)? )?\p{Lu}[\p{L}’'-]+){0,5} (?<noun>\p{Ll}+)/gu;

/** The sentences that say how a thing is called: 'the pill, known as Zev'. */
export function namedOutright(read: Read, thing: string): readonly Span[] {
  const noun =
    wordsOf(thing)
      .at(-1)
      ?.replace(/[^\p{L}\p{N}-]/gu, '.') ?? '';
  // 'A robot called Mabel filmed the crab' does not name the crab.
  const beside = new RegExp(
    `(?<!\\p{L})${noun}(?:,| is| was| will be| has been| to be)*(?: \\p{L}+ly| now| also)? (?:renamed|named|called|dubbed|nicknamed|known)\\b`,
    'iu',
  );
  return withAll(read, thing, NAMING).filter((one) => beside.test(sliceOf(read.article.text, one)));
}

/** The sentences that give a thing its name; where it has none by that word, the only one that names anything. */
export function named(read: Read, thing: string): readonly Span[] {
  const own = withAll(read, thing, NAMING);
  if (own.length > 0) return own;
  const last = stem(wordsOf(thing).at(-1) ?? '');
  const beside = withMatch(read, BESIDE, ({ groups: { noun = '' } = {} }) =>
    hasSense(last, stemsOf(noun)),
  );
  if (beside.length > 0) return beside;
  const all = matching(read, NAMING);
  if (all.length === 1) return all;
  return withMatch(read, BEFORE, ({ groups: { noun = '' } = {} }) => hasSense(last, stemsOf(noun)));
}

/** 'a report by consultants Brady Finch': who made a thing may be told without a verb. */
export function madeBy(read: Read, thing: string): readonly Span[] {
  const asked = stem(thing);
  return withMatch(read, BY, ({ 1: made, 2: noun = made ?? '' }) => hasSense(asked, stemsOf(noun)));
}

const BY =
  /(\p{L}\p{Ll}+)(?:, [\p{L} ]{1,40},|,)? (?:by|from) (?:(?:the|an?|its) )?(?:\p{Ll}+ ){0,3}\p{Lu}|\p{Lu}\p{L}+['’]s? (\p{Ll}+)/gu;

/** Names an owner. */
export const OWNED =
  /\b(?:owner(?:s?,| is| are| was|,)|owned by|belongs to) (?:(?:the|an?) )?(?:\p{Ll}+ ){0,2}\p{Lu}|\p{Lu}\p{L}+,? (?:which |who )?owns\b/u;
/** Names a founder. */
export const FOUNDED =
  /\bfounders?,? (?:(?:the|an?) )?(?:\p{Ll}+ ){0,2}\p{Lu}|\b(?:founded|set up|started) by (?:(?:the|an?) )?(?:\p{Ll}+ ){0,2}\p{Lu}|\p{Lu}\p{L}+, (?:its|the|a) (?:[\p{L}’'-]+ )?(?:co-)?founder/u;

/** Of what tells of owners or founders the sentences that name them; 'the owners, Vesta Holdings' may not repeat of what. */
export function holdersNamed(read: Read, told: readonly Span[], names: RegExp): readonly Span[] {
  if (told.some((one) => names.test(sliceOf(read.article.text, one)))) return told;
  const all = matching(read, names);
  return all.length > 0 ? all : told;
}
