import type { Span } from '../span.ts';
import { type Cue, possessor, pronounSource } from './cues.ts';
import type { Situation } from './features.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isA, POSSESSIVE } from './word-classes.ts';

/** How a candidate came to be one. */
export type Route =
  | 'cue' // the subject of a verb of saying, or what follows 'according to'
  | 'by' // 'was called “…” by Hale'
  | 'possessor' // 'Hale's “…” remark'
  | 'colon' // 'Hale: “…”'
  | 'signature' // '“…” — Ann Hale'
  | 'label' // '“HALE: …”', 'HALE: …'
  | 'subject' // the subject of the sentence, whatever its verb
  | 'quote' // whoever spoke last
  | 'cue of the sentence before'
  | 'subject of the sentence before';

/** Somebody who may have said a quotation. */
export interface Candidate {
  readonly route: Route;
  readonly source: Source;
  /** For the routes `cue` and `by`. */
  readonly cue: Cue | null;
  /** The words of saying. */
  readonly cueSpan: Span | null;
}

/** Everybody whom the frame itself offers for a quotation. `subject` is the subject of the frame. */
export function candidatesIn(
  { text, frame: { tokens }, cues, at, stretch, signature }: Situation,
  subject: Source | null,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const put = (route: Route, source: Source | null, cueSpan: Span | null): void => {
    if (source) found.push({ route, source, cue: null, cueSpan });
  };
  for (const cue of cues) {
    const source = cue.passive ? agent(tokens, cue.at) : cue.source;
    if (source) found.push({ route: cue.passive ? 'by' : 'cue', source, cue, cueSpan: cue });
  }
  put(
    'label',
    stretch.mark === 'label' ? phraseStartingAt(tokens, 0) : labelOf(text, tokens[at], at),
    null,
  );
  put('signature', signatureAfter(tokens, at) ?? signature, null);
  put('possessor', possessorBefore(tokens, at), null);
  if (subject && subject.last < at) {
    const colon = tokens[at - 1];
    if (colon?.kind === 'colon') put('colon', subject, { start: colon.start, end: colon.end });
    else put('subject', subject, null);
  }
  return found;
}

/** The noun phrase of the first 'by' after a passive verb. */
function agent(tokens: readonly Token[], verb: number): Source | null {
  for (let at = verb + 1; at < tokens.length && at - verb < 30; at += 1)
    if (tokens[at]?.lower === 'by') return phraseStartingAt(tokens, at + 1);
  return null;
}

/** 'his “…” remark', 'Hale's “…” speech'. */
function possessorBefore(tokens: readonly Token[], at: number): Source | null {
  for (let back = at - 1; back >= 0 && at - back <= 2; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return null;
    if (isA(token, POSSESSIVE)) return pronounSource(token, back);
    if (token.possessive) return possessor(tokens, back);
  }
  return null;
}

/** The speaker's name in capitals at the head of a transcript's paragraph. */
function labelOf(text: string, quote: Token | undefined, at: number): Source | null {
  if (!quote) return null;
  const name = /^(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]+(?=:\s)/.exec(
    text.slice(quote.start, Math.min(quote.end, quote.start + 60)),
  )?.[0];
  if (name === undefined) return null;
  const span = { start: quote.start, end: quote.start + name.length };
  return { kind: 'name', ...span, head: span, first: at, last: at };
}

/** A name behind a dash, and nothing after it. */
function signatureAfter(tokens: readonly Token[], at: number): Source | null {
  if (tokens[at + 1]?.kind !== 'dash') return null;
  const source = phraseStartingAt(tokens, at + 2);
  if (source?.kind !== 'name' || source.first !== at + 2) return null;
  const after = tokens[source.last + 1];
  return !after || after.kind === 'comma' || after.kind === 'bracket' ? source : null;
}
