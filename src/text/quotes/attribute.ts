import type { Person, Quote } from '../analysis.ts';
import type { Cast } from '../people/cast.ts';
import type { Span } from '../span.ts';
import { type Candidate, candidatesIn, type Route } from './candidates.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Situation } from './features.ts';
import { joinerFor } from './join.ts';
import { kindOf } from './kind.ts';
import type { Source } from './phrases.ts';
import { type Ranked, rank } from './rank.ts';
import { speechLikelihood } from './speech.ts';
import type { Stretch } from './stretches.ts';
import { subjectOf } from './subjects.ts';
import { type Frame, framesOf } from './tokens.ts';

/** Picks one of the candidates for a quotation; `rank` at work, the gold answer while weights are fitted. */
export type Pick = (situation: Situation, candidates: readonly Candidate[]) => Ranked | null;

/** Where a stretch stands, and its likeliest source. */
export interface Sourced {
  readonly situation: Situation;
  readonly source: Ranked | null;
  /** How likely it is speech, 0 to 1. */
  readonly speech: number;
}

/** What an earlier sentence leaves for the next. */
interface Past {
  readonly paragraph: number;
  readonly cue: Source | null;
  readonly subject: Source | null;
  readonly announces: boolean;
}

/** A stretch that is less likely speech than this is none. */
const SPEECH = 0.5;

/** For every stretch the source that `pick` chooses, in order. */
export function sourcesOf(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  pick: Pick = rank,
): readonly Sourced[] {
  const ends = new Set(sentences.map((sentence) => sentence.end));
  const found: Sourced[] = [];
  let past: Past | null = null;
  let last: Ranked | null = null;
  let lastParagraph = -2;
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && (stretches[next]?.start ?? 0) < paragraph.end) next += 1;
    const following = paragraphs[index + 1];
    const wanted =
      next > first || (stretches[next]?.start ?? Number.POSITIVE_INFINITY) < (following?.end ?? 0);
    if (!wanted) continue;
    for (const frame of framesOf(text, paragraph, index, stretches, first, ends)) {
      const cues = cuesOf(frame);
      for (const [at, token] of frame.tokens.entries()) {
        if (token.kind !== 'quote') continue;
        const stretch = stretches[token.stretch];
        if (!stretch) continue;
        const near = lastParagraph >= index - 1;
        const situation: Situation = {
          text,
          frame,
          cues,
          at,
          stretch,
          previous: near ? (stretches[token.stretch - 1] ?? null) : null,
          sameParagraph: (past?.paragraph ?? -1) === index,
          announced: past?.announces ?? false,
          bare: frame.tokens.every((other) => other.kind !== 'word'),
        };
        const candidates = [
          ...candidatesIn(text, frame, cues, at),
          ...carried(past, near ? last : null, index),
        ];
        const source = pick(situation, candidates);
        const speech = speechLikelihood(situation, source);
        found.push({ situation, source, speech });
        if (speech < SPEECH || !source) continue;
        last = source;
        lastParagraph = index;
      }
      // A sentence that is all quotation leaves what was told before it in force.
      const told = frame.tokens.some((token) => token.kind === 'word');
      if (told) past = pastOf(frame, cues, index);
      else past = carriedOver(past, index);
    }
  }
  return found;
}

const carriedOver = (past: Past | null, paragraph: number): Past | null =>
  past && { ...past, paragraph, announces: false };

function pastOf(frame: Frame, cues: readonly Cue[], paragraph: number): Past {
  const cue = cues.find((one) => one.finite && one.source && one.kind !== 'mind' && !one.passive);
  const last = frame.tokens[frame.tokens.length - 1];
  return {
    paragraph,
    cue: cue?.source ?? null,
    subject: subjectOf(frame.tokens, 0, frame.tokens.length - 1),
    announces: last?.kind === 'colon',
  };
}

function carried(past: Past | null, last: Ranked | null, paragraph: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const put = (route: Route, source: Source | null | undefined, cueSpan: Span | null): void => {
    if (source) found.push({ route, source, cue: null, cueSpan });
  };
  put('quote', last?.candidate.source, null);
  if (past && past.paragraph >= paragraph - 1) {
    put('cue of the sentence before', past.cue, null);
    put('subject of the sentence before', past.subject, null);
  }
  return found;
}

/** Routes on which the sentence of the quotation itself names the source. */
const STATED: ReadonlySet<Route> = new Set([
  'cue',
  'by',
  'possessor',
  'colon',
  'signature',
  'label',
]);

/** A source with less confidence than this is left open. */
const THRESHOLD = 0.5;

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
    const joined =
      found && found.confidence >= THRESHOLD ? joiner.join(found.candidate.source) : null;
    if (!found || !joined) return [{ ...quote, speaker: null, basis: 'unknown' }];
    const { source, cueSpan, route } = found.candidate;
    return [
      {
        ...quote,
        speaker: joined.person.id,
        basis: joined.sure && STATED.has(route) ? 'stated' : 'inferred',
        mention: { start: source.start, end: source.end },
        ...(cueSpan ? { cue: { start: cueSpan.start, end: cueSpan.end } } : {}),
      },
    ];
  });
  return { quotes, people: joiner.people() };
}
