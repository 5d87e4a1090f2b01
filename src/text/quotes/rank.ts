import type { Candidate } from './candidates.ts';
import { featuresOf, type Situation } from './features.ts';
import { WEIGHTS } from './weights.ts';

export interface Ranked {
  readonly candidate: Candidate;
  /** Share of the exponentiated scores that goes to this source, 0 to 1. */
  readonly confidence: number;
}

/** The likeliest source of a quotation by a log-linear model; null without candidates. */
export function rank(situation: Situation, candidates: readonly Candidate[]): Ranked | null {
  // Too rare to be learnt, and plain: the text itself puts the name to the words.
  const signed = candidates.find(({ route }) => route === 'signature' || route === 'label');
  if (signed) return { candidate: signed, confidence: 1 };
  let best: Candidate | null = null;
  let top = Number.NEGATIVE_INFINITY;
  const scores: number[] = [];
  for (const candidate of candidates) {
    let score = 0;
    for (const feature of featuresOf(situation, candidate)) score += WEIGHTS.get(feature) ?? 0;
    scores.push(score);
    if (score > top) {
      top = score;
      best = candidate;
    }
  }
  if (!best) return null;
  let all = 0;
  let same = 0;
  for (const [at, candidate] of candidates.entries()) {
    const share = Math.exp((scores[at] ?? 0) - top);
    all += share;
    if (candidate.source.start === best.source.start) same += share;
  }
  return { candidate: best, confidence: same / all };
}
