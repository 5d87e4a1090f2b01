import type { Candidate } from './candidates.ts';
import { eachFeature, type Situation } from './features.ts';
import type { Source } from './phrases.ts';
import { type Add, weightOf } from './read-weights.ts';
import { WEIGHTS } from './weights.ts';

export interface Ranked {
  readonly candidate: Candidate;
  /** Share of the exponentiated scores that goes to this source, 0 to 1. */
  readonly confidence: number;
  /** The medium that reports the source's words. */
  readonly via: Source | null;
}

/** The likeliest source of a quotation by a log-linear model; null without candidates. */
export function rank(situation: Situation, candidates: readonly Candidate[]): Ranked | null {
  // Too rare to be learnt, and plain: the text itself puts the name to the words.
  const signed = candidates.find(({ route }) => route === 'signature' || route === 'label');
  if (signed) return { candidate: signed, confidence: 1, via: null };
  const absolute = candidates.find((one) => isAbsolute(situation, one));
  if (absolute) return { candidate: absolute, confidence: ABSOLUTE, via: null };
  const [first] = candidates;
  if (
    first?.route === 'quote' &&
    candidates.every(({ source }) => source.start === first.source.start)
  )
    return { candidate: first, confidence: 1, via: null };
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  let score = 0;
  const add: Add = (a, b, c, d) => {
    score += weightOf(WEIGHTS, a, b, c, d);
  };
  for (const candidate of candidates) {
    score = 0;
    eachFeature(situation, candidate, add);
    scores.push(score);
    if (score > top) {
      top = score;
      best = candidate;
    }
  }
  if (!best) return null;
  let all = 0;
  let same = 0;
  for (let at = 0; at < candidates.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - top);
    all += share;
    if (candidates[at]?.source.start === best.source.start) same += share;
  }
  const inner = reportedBy(situation, best, candidates);
  return {
    candidate: inner ?? withCue(best, candidates),
    confidence: same / all,
    via: inner ? best.source : null,
  };
}

/** The confidence in 'with one minister calling it “…”'. */
const ABSOLUTE = 0.9;
const NEAR = 3;

/** 'The plan split them, with one minister calling it “…”': a participle with a noun of its own right before the quotation. */
const isAbsolute = ({ frame: { tokens }, at }: Situation, { cue, source }: Candidate): boolean =>
  cue !== null &&
  !cue.finite &&
  cue.reach === 'beside' &&
  cue.at < at &&
  at - cue.at <= NEAR &&
  tokens[source.first - 1]?.lower === 'with';

/** A source found by its place takes the words of saying from a cue with the same source. */
function withCue(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (best.cue || (best.route !== 'colon' && best.route !== 'subject')) return best;
  const same = candidates.find(({ cue, source }) => cue && source.start === best.source.start);
  return same
    ? { route: best.route, source: best.source, cue: best.cue, cueSpan: same.cueSpan }
    : best;
}

/** 'The Echo reported that Hale will say “…”': the speaker is Hale, the medium the Echo. */
function reportedBy(
  { frame: { tokens }, at }: Situation,
  best: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const outer = best.cue;
  if (!outer || outer.at > at || !/^report(?:s|ed|ing)?$/.test(tokens[outer.at]?.lower ?? ''))
    return null;
  const inner = candidates.findLast(
    ({ cue }) =>
      cue !== null &&
      cue.at > outer.at &&
      cue.at < at &&
      cue.kind !== 'mind' &&
      cue.kind !== 'noun' &&
      cue.reach === 'beside' &&
      !cue.passive,
  );
  return inner && inner.source.start > outer.end ? inner : null;
}
