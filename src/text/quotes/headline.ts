import { nounOf } from '../people/nouns.ts';
import type { Situation } from './features.ts';
import { phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DETERMINER, isA, PREPOSITION } from './word-classes.ts';
import { isFiniteVerb } from './word-tests.ts';

const SAYS = /^(?:says|said|tells|warns|claims|insists|admits|vows)$/;
/** The fewest words, and the most in small letters, of 'Ann Hale Says the Bridge Is “Safe”'. */
const FEWEST = 4;
const LONGEST_SMALL = 4;

/**
 * Whom a headline puts to a quotation in its own ways: 'Hale: deal is ‘dead’', 'Hale on the deal: ‘Dead’', '‘We lost it’: Ann Hale on
 * the fire', '‘We Lost It,’ Ann Hale Says', 'Ann Hale Says Deal Is ‘Dead’'. Null where every word is large, so that no name can be told from a verb; undefined
 * where it reads as a sentence does.
 */
export function headlineSource({
  text,
  frame,
  cues,
  head,
  at,
  stretch,
}: Situation): Source | null | undefined {
  const { tokens, end } = frame;
  // a transcript without a headline
  if (stretch.mark === 'label') return undefined;
  if (!head || !/^["'’”]?\s*\n/.test(text.slice(end, end + 4))) return undefined;
  // 'Ann Hale heckles the board: ‘…’', 'Ann Hale Praises the Board: ‘…’'
  const actor = tokens[at - 1]?.kind === 'colon' ? actorIn(tokens, at - 1) : null;
  if (actor && text.includes(text.slice(actor.start, actor.end), end)) return actor;
  // 'Fire at Mill: …' begins with nobody
  const isNamedBelow = ({ head: { start, end: to } }: Source): boolean =>
    text.includes(` ${text.slice(start, to)}`, end);
  const opens = nameAt(tokens, 0);
  const next = opens ? tokens[opens.last + 1] : undefined;
  const isTopic = next?.lower === 'on' && tokens[at - 1]?.kind === 'colon';
  const isLabel = opens !== null && next?.kind === 'colon' && opens.last + 2 < at;
  if (opens && (isTopic || isLabel)) return isNamedBelow(opens) ? opens : null;
  // 'Interview: ‘I stopped for years’'
  const isKind = opens !== null && next?.kind === 'colon' && opens.last + 2 === at;
  if (isKind && !isNamedBelow(opens) && !isSomebody(tokens, opens)) return null;
  const name = at === 0 && tokens[1]?.kind === 'colon' ? nameAt(tokens, 2) : null;
  const after = name ? tokens[name.last + 1] : undefined;
  if (name && isNamedBelow(name) && (!after || isA(after, PREPOSITION))) return name;
  // '‘I was told to go’: union finds divide on stage': the story, and nobody who says it
  const isStory = at === 0 && tokens[1]?.kind === 'colon';
  if (isStory && !cues.some(({ kind }) => kind === 'say')) return null;
  // 'Street lights row: ‘It is dark’': a topic, and nobody
  const isTold = cues.some((cue) => cue.kind === 'say' && cue.at < at);
  const label = phraseStartingAt(tokens, 0);
  if (tokens[at - 1]?.kind === 'colon' && !isTold && label?.last !== at - 2) return null;
  if (!isWrittenLarge(tokens)) return undefined;
  if (opens && next?.kind === 'colon') {
    const verb = tokens.findIndex((token, i) => i > 0 && i < opens.last && isFiniteVerb(token));
    if (verb < 0) return undefined;
    const source = sourceOfAll(tokens, verb - 1);
    return source && isNamedBelow(source) ? source : null;
  }
  const verb = tokens.findIndex(({ lower }) => SAYS.test(lower));
  // '‘We Lost It,’ Ann Hale Tells the Board'
  const tail =
    verb > at + 1 && tokens[at + 1]?.kind === 'word' ? toSource(tokens, at + 1, verb - 1) : null;
  if (tail?.kind === 'name' && tail.first === at + 1) return isNamedBelow(tail) ? tail : null;
  return verb > 0 && verb < at && tokens[verb - 1]?.kind === 'word'
    ? sourceOfAll(tokens, verb - 1)
    : null;
}

/** Verbs of a headline that put words to their subject, beside those of saying and judging. */
const ADDRESSES = /^(?:heckles|trolls|confronts|reacts)$/;

/**
 * Whoever a headline tells of that addresses or judges somebody, and then puts words behind a colon to: 'Ann Hale thanks the board: ‘…’'.
 * A name of two words at least. Not 'Ann Hale dies at 90: ‘…’', 'Ann Hale faces the sack: ‘…’', which others speak of.
 */
function actorIn(tokens: readonly Token[], colon: number): Source | null {
  let verb = 1;
  while (verb < colon && tokens[verb]?.capital && !tellsAt(tokens[verb])) verb += 1;
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (verb < 2 || verb + 2 > colon || !tellsAt(token) || token?.possessive) return null;
  const hasObject = next?.kind === 'word' && (next.capital || isA(next, DETERMINER | PREPOSITION));
  return hasObject ? sourceOfAll(tokens, verb - 1) : null;
}

const tellsAt = (token: Token | undefined): boolean =>
  token !== undefined &&
  /[a-z]{3}s$/.test(token.lower) &&
  ((token.verb?.form === 'present' && token.verb.verb !== 'mind' && token.lower !== 'hits') ||
    ADDRESSES.test(token.lower));

/** 'Minister: ‘…’', 'Police: ‘…’' */
const isSomebody = (tokens: readonly Token[], { first, last }: Source): boolean => {
  const kind = nounOf(tokens[last]?.lower ?? '')?.kind;
  return first < last || kind === 'person' || kind === 'organisation';
};

/** A name of capitals only, that begins at `first`. */
function nameAt(tokens: readonly Token[], first: number): Source | null {
  const name = phraseStartingAt(tokens, first);
  return name?.kind === 'name' && name.first === first ? name : null;
}

/** All words from the head of a headline to `last`, as long as no mark parts them. */
function sourceOfAll(tokens: readonly Token[], last: number): Source | null {
  for (let i = 0; i < last; i += 1) if (tokens[i]?.kind !== 'word') return null;
  return toSource(tokens, 0, last);
}

function isWrittenLarge(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return (
    words.length >= FEWEST &&
    words.every(({ capital, lower }) => capital || lower.length <= LONGEST_SMALL) &&
    words.filter(({ capital }) => capital).length >= FEWEST
  );
}
