import type { Span } from '../span.ts';
import { POSSESSIVE_PRONOUNS } from '../words/function-words.ts';
import { type Cue, possessor, pronounSource } from './cues.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';

/** How a candidate came to be one. */
export type Route =
  | 'cue' // the subject of a verb of saying, or what follows 'according to'
  | 'by' // 'was called “…” by Hale'
  | 'possessor' // 'Hale's “…” remark'
  | 'colon' // 'Hale: “…”'
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

/** Everybody whom the frame itself offers for the quotation at token `at`. */
export function candidatesIn(frame: Frame, cues: readonly Cue[], at: number): readonly Candidate[] {
  const { tokens } = frame;
  const found: Candidate[] = [];
  for (const cue of cues) {
    const source = cue.passive ? agent(tokens, cue.at) : cue.source;
    if (source && !(source.first <= at && at <= source.last))
      found.push({ route: cue.passive ? 'by' : 'cue', source, cue, cueSpan: cue });
  }
  const own = possessorBefore(tokens, at);
  if (own) found.push({ route: 'possessor', source: own, cue: null, cueSpan: null });
  const colon = tokens[at - 1];
  const subject = at > 0 ? subjectOf(tokens, 0, at - 1) : null;
  if (subject) {
    const before = colon?.kind === 'colon';
    found.push({
      route: before ? 'colon' : 'subject',
      source: subject,
      cue: null,
      cueSpan: before ? { start: colon.start, end: colon.end } : null,
    });
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
    if (POSSESSIVE_PRONOUNS.has(token.lower)) return pronounSource(token, back);
    if (token.possessive) return possessor(tokens, back);
  }
  return null;
}
