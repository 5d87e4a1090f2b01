import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { Figure } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { behindOf, frontOf } from './around-figure.ts';
import { namesWith } from './names-with.ts';
import { stemsOf, topicOf } from './topic.ts';
import { stem } from './words.ts';

/** The figures that tell by how much one is before another, best first. */
interface Margins {
  readonly how: 'counted' | 'beside' | 'kind' | 'none';
  readonly entries: readonly Entry[];
}

const MANY = /^by how many (\p{L}+)\b|^how many (\p{L}+)\b.* by$/iu;
const RECORD =
  /^(?:by )?how much\b.*\b(?:br[eo]ak|broken|broke|beat(?:en)?|smash\w*|improve\w*)\b/i;
const WON = /^by how much\b.*\b(?:w[io]n|los[et]|lead|led|ahead)\b|^how much .* by$/i;
const BARE = /^(?:the )?(?:winning |final )?(?:majority|margin)(?: of victory)?$/i;
/** Words that a margin meets. */
const MET =
  /^(?:w[io]n|wins|los[et]|beat|beaten|defeat\p{L}*|pass\p{L}*|carr\p{L}*|ahead|lead|led|break|broke|broken|smash\p{L}*|improve\p{L}*|record|mark|world|major|margin)$/iu;

const AHEAD =
  /^(?: \p{Ll}+s?)?,? (?:more than|fewer than|ahead of|clear of|in front of|behind|adrift of|better than)\b/u;
const BY =
  /\b(?:(?:majority|margin|lead|advantage) of|(?:w[io]n|winning|wins|los[et]|losing|beat\p{L}*|defeat\p{L}*|pass\p{L}*|carried|ahead|leads?|led|leading|edged|clinched)\b[^,;]{0,60} by) (?:just |only |a mere )?$/iu;
const OFF =
  /^(?: \p{Ll}+)? (?:off|inside|under|below|faster than|quicker than|better than|longer than|further than|higher than)\b[^.;]{0,60}\b(?:record|mark|best)\b/u;
const OFF_BY = /\b(?:record|mark|best)\b[^,;]{0,40} by (?:just |only )?$/iu;
/** The margin of before, which somebody has to make good. */
const BEFORE =
  /\b(?:overturn\p{L}*|defend\p{L}*|previous|former|(?<!-)old|inherit\p{L}*|wip\p{L}+|eras\p{L}+|last (?:year|time|election))\b(?:(?! and )[^,;\d]){0,60}$/iu;

/** By how much one was before another, where that is asked; `undefined` where it is not, or scores alone tell it. */
export function marginsAsked(read: Read, words: string): Margins | undefined {
  const many = MANY.exec(words);
  const isRecord = many === null && RECORD.test(words);
  if (!many && !isRecord && !WON.test(words) && !BARE.test(words)) return undefined;
  const all = entriesOf(read).filter(({ figure }) => isMargin(read, figure, isRecord));
  const unit = many?.[1] ?? many?.[2];
  const ofUnit = unit === undefined ? all : all.filter(({ figure }) => isIn(read, figure, unit));
  const now = ofUnit.filter(({ figure }) => !BEFORE.test(frontOf(read.article.text, figure)));
  if (now.length === 0) return instead(read, words, ofUnit, unit !== undefined);
  const asked = words.replace(/^(?:by )?how (?:many|much)/i, ' ').replace(/ by$/, '');
  const things = topicOf(asked, read.article.text).stems.filter(
    (one) => !MET.test(one) && (unit === undefined || one !== stem(unit)),
  );
  const told = now.filter(({ figure: { sentence } }) => {
    const has = stemsOf(`${sliceOf(read.article.text, sentence)} ${namesWith(read, sentence)}`);
    return things.every((one) => has.has(one));
  });
  if (told.length === 0) return { how: 'kind', entries: now };
  return { how: told.length === 1 ? 'counted' : 'kind', entries: told };
}

/** No margin is told: of a vote its score may tell it, and a count of votes never. */
function instead(
  read: Read,
  words: string,
  before: readonly Entry[],
  counts: boolean,
): Margins | undefined {
  if (!counts) return undefined;
  if (before.length > 0) return { how: 'beside', entries: before };
  if (/\bvotes?\b/i.test(words) && entriesOf(read).some(({ figure }) => figure.kind === 'score')) {
    const scores = entriesOf(read).filter(({ figure }) => figure.kind === 'score');
    return /\b(?:pass|carr|approv)/i.test(words) ? undefined : { how: 'kind', entries: scores };
  }
  return { how: 'none', entries: [] };
}

function isMargin({ article: { text } }: Read, figure: Figure, isRecord: boolean): boolean {
  const { kind } = figure;
  const before = frontOf(text, figure);
  const after = behindOf(text, figure);
  if (isRecord)
    return /^(?:time|measure|count)$/.test(kind) && (OFF.test(after) || OFF_BY.test(before));
  return /^(?:time|measure|count|percent)$/.test(kind) && (AHEAD.test(after) || BY.test(before));
}

/** It counts such things; a number without a noun those of the number in front, a majority votes. */
function isIn({ article: { text }, analysis }: Read, figure: Figure, unit: string): boolean {
  const one = stem(unit);
  if (figure.unit !== undefined) return stemsOf(figure.unit).has(one);
  const noun =
    figure.noun ??
    analysis.figures.findLast(
      (other) =>
        other.noun && other.sentence.start === figure.sentence.start && other.start < figure.start,
    )?.noun;
  if (noun && stemsOf(sliceOf(text, noun)).has(one)) return true;
  return one === VOTE && !figure.noun && MAJORITY.test(frontOf(text, figure));
}

const MAJORITY = /\bmajority of (?:just |only )?$/i;
const VOTE = stem('votes');
