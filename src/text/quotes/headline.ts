import type { Situation } from './features.ts';
import { phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isA, PREPOSITION } from './word-classes.ts';

const SAYS = /^(?:says|said|tells|warns|claims|insists|admits|vows)$/;
/** The fewest words, and the most in small letters, of 'Ann Hale Says the Bridge Is “Safe”'. */
const FEWEST = 4;
const LONGEST_SMALL = 4;
const LONGEST_NAME = 4;

/**
 * Whom a headline puts to a quotation in its own ways: 'Hale: deal is ‘dead’', 'Hale on the deal: ‘Dead’', '‘We lost it’: Ann Hale on the fire', 'Ann Hale Says Deal Is
 * ‘Dead’'. Null where it writes every word large, so that no name can be told; undefined where it reads as a sentence does.
 */
export function headlineSource({ text, frame, head, at }: Situation): Source | null | undefined {
  const { tokens } = frame;
  if (!head || !/^["'’”]?\s*\n/.test(text.slice(frame.end, frame.end + 4))) return undefined;
  const opens = nameAt(tokens, 0);
  const next = opens ? tokens[opens.last + 1] : undefined;
  if (opens && next?.kind === 'colon' && opens.last + 2 < at) return opens;
  if (next && isA(next, PREPOSITION) && tokens[at - 1]?.kind === 'colon') return opens;
  if (at === 0 && tokens[1]?.kind === 'colon') {
    const name = nameAt(tokens, 2);
    const after = name && tokens[name.last + 1];
    if (name && (!after || isA(after, PREPOSITION))) return name;
  }
  if (!isWrittenLarge(tokens)) return undefined;
  if (next?.kind === 'colon') return (opens?.last ?? 0) < LONGEST_NAME ? undefined : null;
  const verb = tokens.findIndex(({ lower }) => SAYS.test(lower));
  return verb > 0 && verb < at && tokens[verb - 1]?.kind === 'word'
    ? sourceOfAll(tokens, verb - 1)
    : null;
}

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
