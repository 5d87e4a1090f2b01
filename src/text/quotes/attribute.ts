import type { Person, Quote } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import { type Span, sliceOf } from '../span.ts';
import type { Route } from './candidates.ts';
import { joinerFor } from './join.ts';
import { kindOf } from './kind.ts';
import type { Ranked } from './rank.ts';
import { SPEECH, sourcesOf } from './sources.ts';
import type { Stretch } from './stretches.ts';
import { dialogue } from './turns.ts';

/** Routes on which the sentence of the quotation itself names the source. */
const STATED: ReadonlySet<Route> = new Set([
  'cue',
  'by',
  'possessor',
  'colon',
  'signature',
  'label',
]);

/** A source with less confidence than this is left open, and one that only its place speaks for needs more. */
const THRESHOLD = 0.55;
const THRESHOLD_BY_PLACE = 0.75;
const BY_PLACE: ReadonlySet<Route> = new Set([
  'subject',
  'cue of the sentence before',
  'subject of the sentence before',
]);

const isTrusted = ({ candidate, confidence }: Ranked): boolean =>
  confidence >= (BY_PLACE.has(candidate.route) ? THRESHOLD_BY_PLACE : THRESHOLD);

/** Quotations with their speakers, and the cast with those who speak and were not in it. */
export interface Attributed {
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
}

type Draft = { -readonly [Key in keyof Quote]: Quote[Key] };

/** Decides for every stretch whether it is speech, and whose. */
export function attribute(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  cast: Cast,
): Attributed {
  const sources = sourcesOf(text, paragraphs, sentences, stretches);
  const joiner = joinerFor(text, cast);
  const turns = dialogue();
  const quotes: Quote[] = [];
  for (const { situation, source, speech } of sources) {
    if (speech < SPEECH) continue;
    const { start, end } = situation.stretch;
    const kind = kindOf(situation);
    const isCarried = !source || source.candidate.route === 'quote';
    const other = isCarried ? turns.turn(situation, quotes.length) : null;
    if (other !== null) {
      turns.note(other, quotes.length, true);
      quotes.push({ start, end, kind, speaker: other, basis: 'inferred' });
      continue;
    }
    const joined = source && isTrusted(source) ? joiner.join(source.candidate.source) : null;
    turns.note(joined?.person ?? null, quotes.length, false);
    if (!source || !joined) {
      quotes.push({ start, end, kind, speaker: null, basis: 'unknown' });
      continue;
    }
    const { cueSpan, route } = source.candidate;
    const quote: Draft = {
      start,
      end,
      kind,
      speaker: joined.person,
      basis: joined.sure && STATED.has(route) ? 'stated' : 'inferred',
      mention: { start: joined.mention.start, end: joined.mention.end },
    };
    if (source.via) quote.via = sliceOf(text, source.via);
    if (cueSpan) quote.cue = { start: cueSpan.start, end: cueSpan.end };
    quotes.push(quote);
  }
  return { quotes, people: joiner.people() };
}
