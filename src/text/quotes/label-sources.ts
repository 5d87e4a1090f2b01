import { isPersonNoun, phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, isA } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** The speaker's name in capitals at the head of a transcript's paragraph. */
export function labelOf(text: string, quote: Token | undefined, at: number): Source | null {
  if (!quote) return null;
  const name = /^(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]+(?=:\s)/.exec(
    text.slice(quote.start, Math.min(quote.end, quote.start + 60)),
  )?.[0];
  if (name === undefined || NO_SPEAKER.test(name)) return null;
  const span = { start: quote.start, end: quote.start + name.length };
  return { kind: 'name', ...span, head: span, first: at, last: at };
}

/** What heads a link or a note. */
const NO_SPEAKER =
  /^(?:VIDEO|PHOTOS?|AUDIO|WATCH|LISTEN|READ|CLAIM|FACT|NOTE|UPDATE|LIVE|BREAKING)$/;

/** 'TURNOUT IS UP - Ann Hale: “…”', 'More from Hale: “…”': a name between a dash, or 'more from', and a colon. */
export function headedBy(tokens: readonly Token[], at: number): Source | null {
  if (tokens[at - 1]?.kind !== 'colon') return null;
  // 'And this from Ann Hale, a driver: “…”'
  let from = at - 2;
  while (from > 0 && at - from <= LONGEST_FROM && tokens[from]?.lower !== 'from') from -= 1;
  const intro = tokens[from - 1]?.lower ?? '';
  const isLed = /^-?more$/.test(intro) || (intro === 'this' && from <= 2);
  const name = isLed && tokens[from]?.lower === 'from' ? phraseStartingAt(tokens, from + 1) : null;
  if (name?.kind === 'name' && name.last < at) return name;
  let first = at - 1;
  while (first > 0 && at - first < LONGEST_HEAD && isNamePart(tokens[first - 1] as Token))
    first -= 1;
  const before = tokens[first - 1];
  // 'Former secretary of state Ann Hale: “…”'
  if (first > 0 && first < at - 2 && isOffice(tokens, first))
    return toSource(tokens, first, at - 2);
  if (first === at - 1 || before?.kind !== 'dash') return null;
  const source = toSource(tokens, first, at - 2);
  return source?.kind === 'name' && source.first === first ? source : null;
}
/** Nothing but an office before the name at `first`: words of small letters behind the first of the sentence, the last or the one before 'of' for somebody. */
function isOffice(tokens: readonly Token[], first: number): boolean {
  if (first > LONGEST_HEAD || tokens[0]?.kind !== 'word') return false;
  const words = tokens.slice(0, first);
  return (
    words.every(
      ({ kind, capital, classes }, i) =>
        kind === 'word' && (!capital || i === 0) && !isA({ classes }, AUXILIARY),
    ) && words.some(({ lower }) => isPersonNoun(lower))
  );
}

const LONGEST_HEAD = 6;
/** How far 'more from' may stand before its colon. */
const LONGEST_FROM = 9;

/** A name behind a dash, and nothing after it. */
export function signatureAfter(tokens: readonly Token[], at: number): Source | null {
  if (tokens[at + 1]?.kind !== 'dash') return null;
  const source = phraseStartingAt(tokens, at + 2);
  if (source?.kind !== 'name' || source.first !== at + 2) return null;
  const after = tokens[source.last + 1];
  return !after || after.kind === 'comma' || after.kind === 'bracket' ? source : null;
}
