import type { Person, Quote } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import { type Span, sliceOf } from '../span.ts';
import type { Route } from './candidates.ts';
import { joinerFor } from './join.ts';
import { kindOf } from './kind.ts';
import type { Ranked } from './rank.ts';
import { SPEECH, sourcesOf } from './sources.ts';
import type { Stretch } from './stretches.ts';

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
  const quotes = sources.flatMap(({ situation, source: found, speech }): Quote[] => {
    if (speech < SPEECH) return [];
    const { start, end } = situation.stretch;
    const quote = { start, end, kind: kindOf(situation) } as const;
    const joined = found && isTrusted(found) ? joiner.join(found.candidate.source) : null;
    if (!found || !joined) return [{ ...quote, speaker: null, basis: 'unknown' }];
    const { cueSpan, route } = found.candidate;
    return [
      {
        ...quote,
        speaker: joined.person,
        basis: joined.sure && STATED.has(route) ? 'stated' : 'inferred',
        mention: { start: joined.mention.start, end: joined.mention.end },
        ...(found.via ? { via: sliceOf(text, found.via) } : {}),
        ...(cueSpan ? { cue: { start: cueSpan.start, end: cueSpan.end } } : {}),
      },
    ];
  });
  return { quotes, people: joiner.people() };
}
