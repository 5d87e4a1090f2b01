import { nounOf } from '../people/nouns.ts';
import { relationNouns } from '../words/roles.ts';
import { isPersonNoun, phraseStartingAt, type Source, toSource } from './phrases.ts';
import { type Token, tokenAt } from './tokens.ts';
import {
  AUXILIARY,
  DETERMINER,
  isA,
  PREPOSITION,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
} from './word-classes.ts';
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
  if (tokenAt(tokens, at - 1)?.kind !== 'colon') return null;
  // 'And this from Ann Hale, a driver: “…”'
  let from = at - 2;
  while (from > 0 && at - from <= LONGEST_FROM && tokens[from]?.lower !== 'from') from -= 1;
  const intro = tokens[from - 1]?.lower ?? '';
  // not 'The town needs more from Hale: “…”'
  const opens = from <= 2 || tokens[from - 1]?.capital || tokens[from - 2]?.kind === 'dash';
  const isLed = /^(?:more|this)$/.test(intro) && opens;
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
/**
 * Nothing but an office before the name at `first`: 'Former home secretary', 'Professor of law'. Not 'Brother of victim Ann Hale',
 * 'Message to president Ann Hale', 'Voters tell mayor Ann Hale', 'Judge jails killer Ann Hale'.
 */
function isOffice(tokens: readonly Token[], first: number): boolean {
  if (first > LONGEST_HEAD) return false;
  let persons = 0;
  let links = 0;
  for (let at = 0; at < first; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.possessive || (token.capital && at > 0)) return false;
    if (isA(token, AUXILIARY | DETERMINER | RELATIVE_PRONOUN | SUBORDINATOR)) return false;
    if (isPersonNoun(token.lower)) persons += 1;
    else if (nounOf(token.lower)?.kind === 'person' || /..(?:s|ing)$/.test(token.lower))
      return false;
    // 'secretary of **state**'
    else if (links === 0 && token.verb && token.verb.form !== 'participle') return false;
    if (!isA(token, PREPOSITION)) continue;
    const office = tokens[at - 1]?.lower ?? '';
    const isField = /^(?:of|for)$/.test(token.lower) && at < first - 1;
    if (!isField || !isPersonNoun(office) || relationNouns.has(office)) return false;
    links += 1;
  }
  const isLast = isPersonNoun(tokens[first - 1]?.lower ?? '');
  return persons === 1 && (links === 0 ? isLast : links === 1 && !isLast);
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
