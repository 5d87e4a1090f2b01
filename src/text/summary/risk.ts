import type { Matter } from './salience.ts';

/**
 * Log-odds that a reader of the summary stumbles over a sentence that does not follow the one before it in the article:
 * weights of a logistic regression on 1,372 such sentences that were read blind (`test/eval/blind-reading.tsv`), of which
 * 15 % were found wanting. Cross-validated by article, the area under its curve is 0.71.
 */
const USUAL = -0.945;
const PER_WORD = -0.056;
const LONGEST = 45;
const PER_DENSITY = -0.51;
/** For the share of what it tells that chosen sentences have told. */
const SHARED = -2.24;
/** For the share that only sentences left out have told. */
const LEFT_OUT = 0.55;
/** For the logarithm of how many sentences are left out before it. */
const PER_GAP = 0.5;
const OPENS = 0.95;
const LEAD_LEFT_OUT = 0.53;

const PER_DEFINITE = 0.15;
const GOES_ON = 0.45;
const HAS_IT = 0.45;
const HAS_THIS = 0.34;
const QUOTED = 0.6;

/** What is at stake below this is not worth another sentence. */
const HARMLESS = -1.8;

/**
 * The part of it that lies in the words of a sentence, wherever it stands.
 * @param narration the sentence without what stands between quotation marks
 * @param quoted the share of it that stands between them
 */
export function loosenessOf(narration: string, quoted: number): number {
  let definites = 0;
  for (const _ of narration.matchAll(/\b[Tt]he \p{Ll}/gu)) definites += 1;
  return (
    PER_DEFINITE * definites +
    (ON.test(narration) ? GOES_ON : 0) +
    (/\b[Ii]ts?\b/.test(narration) ? HAS_IT : 0) +
    (/\b(?:[Tt]h(?:is|at|ese|ose)|[Ss]uch)\b/.test(narration) ? HAS_THIS : 0) +
    QUOTED * quoted
  );
}

const ON =
  /\b(?:also|another|others?|more|again|same|still|even|further|similar|too|so|then|both|rest|latter)\b/i;

/** Where a sentence would stand in the summary. */
interface Place {
  readonly index: number;
  /** How many sentences are left out right before it. */
  readonly gap: number;
  readonly opens: boolean;
  /** The story's first sentence that can stand in a summary does not. */
  readonly leadLeftOut: boolean;
}

/**
 * How far the risk exceeds what is harmless, in log-odds; 0 where it does not.
 * @param looseness see `loosenessOf`
 * @param isTold by number, the stems that the chosen sentences tell
 * @param tellers by number, the index of the first sentence that tells a stem
 */
export function riskOf(
  looseness: number,
  { stems, density, length }: Matter,
  { index, gap, opens, leadLeftOut }: Place,
  isTold: Uint8Array,
  tellers: readonly number[],
): number {
  let shared = 0;
  let leftOut = 0;
  for (const stem of stems) {
    if (isTold[stem]) shared += 1;
    else if ((tellers[stem] ?? index) < index) leftOut += 1;
  }
  const share = 1 / Math.max(1, stems.length);
  const odds =
    USUAL +
    looseness +
    PER_WORD * Math.min(LONGEST, length) +
    PER_DENSITY * density +
    SHARED * share * shared +
    LEFT_OUT * share * leftOut +
    PER_GAP * Math.log(1 + gap) +
    (opens ? OPENS : 0) +
    (leadLeftOut ? LEAD_LEFT_OUT : 0);
  return Math.max(0, odds - HARMLESS);
}
