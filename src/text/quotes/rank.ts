import { nounOf } from '../people/nouns.ts';
import { wordSet } from '../words/word-set.ts';
import { isAbsolute } from './absolute.ts';
import type { Candidate } from './candidates.ts';
import { eachFeature, type Situation } from './features.ts';
import type { Source } from './phrases.ts';
import { type Add, weightOf } from './read-weights.ts';
import type { Token } from './tokens.ts';
import { UTTERS } from './utters.ts';
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
  const subject = candidates.find(({ route }) => route === 'subject')?.source;
  let all = 0;
  let same = 0;
  for (let at = 0; at < candidates.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - top);
    all += share;
    if (isSame(candidates[at]?.source, best.source, subject)) same += share;
  }
  const inner =
    reportedBy(situation, best, candidates) ??
    saidInside(situation, best, candidates) ??
    saidBefore(situation, best, candidates);
  return {
    candidate: inner ?? withCue(best, candidates),
    confidence: same / all,
    via:
      inner && best.cue?.kind !== 'mind' && !isJoined(situation, best, inner) ? best.source : null,
  };
}

/** One source, or the name that is the subject and a pronoun behind it: '**Hale** pledged to “act,” as **she** put it'. */
function isSame(one: Source | undefined, best: Source, subject: Source | undefined): boolean {
  if (one?.start === best.start) return true;
  if (subject?.kind !== 'name' || !one) return false;
  const other = one.start === subject.start ? best : best.start === subject.start ? one : null;
  return other?.kind === 'pronoun' && other.first > subject.last;
}

/** The confidence in 'with one minister calling it “…”'. */
const ABSOLUTE = 0.9;
/** A source found by its place takes the words of saying from a cue with the same source. */
function withCue(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (best.cue || (best.route !== 'colon' && best.route !== 'subject')) return best;
  const same = candidates.find(({ cue, source }) => cue && source.start === best.source.start);
  return same
    ? { route: best.route, source: best.source, cue: best.cue, cueSpan: same.cueSpan }
    : best;
}

/**
 * 'The Echo reported that Hale will say “…”', 'Reed said the gunman had shouted: “No!”': the speaker is Hale, or the gunman,
 * and whoever tells it stands beside. Of persons only where whole words are told: 'Reed said Hale called it “mad”' stays
 * with Reed.
 */
function reportedBy(
  { frame: { tokens }, at, form, text, stretch }: Situation,
  best: Candidate,
  candidates: readonly Candidate[],
): Candidate | null {
  const outer = best.cue;
  if (!outer) return null;
  if (outer.at > at) return carriedBy(tokens, best, candidates, at);
  const isPaper =
    outer.kind === 'according' &&
    tokens
      .slice(best.source.first, best.source.last + 1)
      .some(({ lower }) => nounOf(lower)?.kind === 'document');
  const isMedium = /^report(?:s|ed|ing)?$/.test(tokens[outer.at]?.lower ?? '');
  const isOrder = tokens[at - 1]?.lower === 'to';
  const isAsked = ASKS.test(tokens[outer.at]?.lower ?? '');
  // 'An officer told the court Hale asked “is it late?”'
  const isQuestion =
    /^ask(?:s|ed)$/.test(tokens[at - 1]?.lower ?? '') && text.charAt(stretch.end - 1) === '?';
  if (
    !isMedium &&
    !isPaper &&
    !isAsked &&
    (outer.kind !== 'say' || !(isOrder || isQuestion || form.edges.startsWith('U')))
  )
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
  if (!inner?.cue || inner.source.start < outer.end) return null;
  if (
    isAsked &&
    inner.cue.kind === 'say' &&
    WHETHER.has(tokens[inner.source.first - 1]?.lower ?? '')
  )
    return inner;
  const verb = tokens[inner.cue.at]?.lower ?? '';
  const isWhole =
    UTTERS.test(verb) ||
    // 'Police said Hale reported: “…”'
    (inner.cue.kind === 'say' && inner.cue.at === at - 2 && tokens[at - 1]?.kind === 'colon');
  const isHeard =
    (isOrder ? ORDERS.test(verb) : isWhole) && (isPaper || leadsTo(tokens, inner, at));
  return isMedium || isHeard ? inner : null;
}

/** 'The statement called for an end, **saying** it was “late”, the Echo reported.': who says it before the words, and a paper tells all of it. */
function carriedBy(
  tokens: readonly Token[],
  { cue: outer, source: medium }: Candidate,
  candidates: readonly Candidate[],
  at: number,
): Candidate | null {
  if (outer?.kind !== 'say' || !/^report(?:s|ed)$/.test(tokens[outer.at]?.lower ?? '')) return null;
  if (tokens.slice(Math.max(outer.at, medium.last) + 1).some(({ kind }) => kind === 'word'))
    return null;
  const inner = candidates.findLast(
    ({ cue }) => cue?.kind === 'say' && cue.at < at && !cue.passive,
  );
  return inner && inner.source.start !== medium.start ? inner : null;
}

/** 'Reed went so far that **he said** that he “was late”', '**Reed** voted for it and said it was “late”': who says it, behind a verb that tells no speech by itself. */
const saidInside = (
  { frame: { tokens }, at }: Situation,
  { cue: outer, source: own }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null =>
  (outer?.kind === 'mind' &&
    outer.at < at &&
    candidates.findLast(
      ({ cue, source }) =>
        cue?.kind === 'say' &&
        cue.finite &&
        !cue.passive &&
        cue.at > outer.at &&
        cue.at < at &&
        (source.start === own.start ||
          (cue.reach === 'beside' && tokens[source.first - 1]?.lower === 'that')),
    )) ||
  null;

/** '“…,” **Reed** said, according to the complaint': whoever says it right behind the words, and the paper tells it. */
const saidBefore = (
  { at }: Situation,
  { cue: outer }: Candidate,
  candidates: readonly Candidate[],
): Candidate | null =>
  (outer?.kind === 'according' &&
    outer.at > at &&
    candidates.find(
      ({ cue, source }) =>
        cue?.kind === 'say' &&
        cue.finite &&
        !cue.passive &&
        cue.reach !== 'clause' &&
        Math.min(cue.at, source.first) > at &&
        Math.min(cue.at, source.first) <= at + 2 &&
        cue.at < outer.at,
    )) ||
  null;

/** 'Reed said no, and when pressed the mayor replied: “…”', 'Reed left after the mayor …': a clause that nobody tells. */
function isJoined(
  { frame: { tokens } }: Situation,
  { cue }: Candidate,
  { source: { first } }: Candidate,
): boolean {
  if (
    /^(?:and|but|or|as|while|when|after|before|until|though|although)$/.test(
      tokens[first - 1]?.lower ?? '',
    )
  )
    return true;
  for (let at = (cue?.at ?? first) + 1; at < first; at += 1) {
    const { kind = 'word' } = tokens[at] ?? {};
    if (kind === 'dash') return true;
    if (kind === 'comma' && /^(?:and|but|or|as|while)$/.test(tokens[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

/** How many words may stand between a verb and what is said: 'told the two officers at the door: “…”'. */
const ADDRESS = 7;

/** 'Reed asked him why **he** had written that Hale “lunged”': whoever is asked has used the words. */
const ASKS = /^(?:asks?|asked|asking|pressed|questioned|quizzed|challenged)$/;
const WHETHER = wordSet('whether if why when how what where');

/** 'were shouting', not 'wrote to the board saying'. */
const HELPERS = /^(?:is|are|was|were|been|be|kept|keeps|keep)$/;

/** 'a coach had told her to “lighten up”' */
const ORDERS = /^(?:told|asked|ordered|urged|advised|warned|instructed|begged)$/;

/** Nothing but whom it is said to stands between a verb and a quotation. */
function leadsTo(tokens: readonly Token[], { cue, source }: Candidate, at: number): boolean {
  const verb = cue?.at ?? at;
  if (at - verb > ADDRESS || /^(?:i|one)$/.test(tokens[source.last]?.lower ?? '')) return false;
  if (
    cue?.finite === false &&
    tokens[verb - 1]?.kind === 'word' &&
    !HELPERS.test(tokens[verb - 1]?.lower ?? '')
  )
    return false;
  for (let i = verb + 1; i < at; i += 1) {
    const { kind = 'word' } = tokens[i] ?? {};
    if (kind !== 'word' && (i < at - 1 || (kind !== 'comma' && kind !== 'colon'))) return false;
  }
  return true;
}
