/**
 * Log-odds that a reader of the summary stumbles over a sentence that does not follow the one before it in the article:
 * weights of a logistic regression on 2,962 such sentences that were read blind (`test/eval/blind-reading.tsv`), of which 14 %
 * were found wanting. `test/eval/fit-summary-risk.ts` fits them; cross-validated by article, the area under the curve is 0.78.
 * Each is per unit of what `Wording` and `Place` tell.
 */
export const RISK_WEIGHTS = {
  usual: -0.79,
  words: -0.06,
  density: -0.56,
  definites: 0.13,
  goesOn: 0.28,
  hasIt: 0.45,
  hasThis: 0.18,
  isNow: -0.2,
  quoted: 0.29,
  surnames: 0.31,
  isNew: -0.6,
  isWithin: 0.62,
  answers: 1.11,
  shared: -1.34,
  leftOut: 0.86,
  subject: 0.21,
  untold: 0.61,
  unnamed: 0.72,
  gap: 0.34,
  leads: -0.44,
  opens: 0.26,
  leadLeftOut: 0.36,
  adrift: 2.0,
} satisfies Record<'usual' | 'adrift' | keyof Wording | keyof Place, number>;

/** What lies in the words of a sentence, wherever it stands. Flags are 0 or 1. */
export interface Wording {
  /** How many, up to `LONGEST`. */
  readonly words: number;
  /** See `Matter`. */
  readonly density: number;
  /** How often it says 'the'. */
  readonly definites: number;
  /** 'also', 'another', 'more' … */
  readonly goesOn: number;
  readonly hasIt: number;
  readonly hasThis: number;
  /** Tells what is so, in the present. */
  readonly isNow: number;
  /** The share of it that stands between quotation marks. */
  readonly quoted: number;
  /** How many persons it names whose name has one word in the whole article. */
  readonly surnames: number;
  /** Begins with 'a': with something new. */
  readonly isNew: number;
  /** Stands inside a paragraph, in a text that has several. */
  readonly isWithin: number;
  /** Comes right after a question. */
  readonly answers: number;
}

/** What hangs on the place of a sentence in a summary. Flags are 0 or 1. */
export interface Place {
  /** The share of its stems that chosen sentences tell, and that only sentences left out before it tell. */
  readonly shared: number;
  readonly leftOut: number;
  /** How many of its first two stems only sentences left out before it tell: what it is about. */
  readonly subject: number;
  /** How many things it takes for known ('the gunman') that no chosen sentence tells. */
  readonly untold: number;
  /** How many people it names in part or by role whom no chosen sentence before it names. */
  readonly unnamed: number;
  /** The logarithm of 1 and how many sentences are left out right before it. */
  readonly gap: number;
  /** The first sentence of the story that can stand in a summary. */
  readonly leads: number;
  /** No chosen sentence stands before it. */
  readonly opens: number;
  readonly leadLeftOut: number;
}

/** How much a summary takes for told with its very first sentence, where that is not the first of the story. */
export const adriftIn = ({ hasThis }: Wording, { opens, leads, untold }: Place): number =>
  opens && !leads ? untold + hasThis : 0;

/** A longer sentence is no safer. */
const LONGEST = 45;
/** What is at stake below this is not worth another sentence. */
const HARMLESS = -1.2;

/** What is known of a sentence before its words are looked at. */
export type Given = Pick<
  Wording,
  'words' | 'density' | 'quoted' | 'surnames' | 'isWithin' | 'answers'
>;

/** @param narration the sentence without what stands between quotation marks */
export function wordingOf(narration: string, given: Given): Wording {
  let definites = 0;
  for (const _ of narration.matchAll(/\b[Tt]he \p{Ll}/gu)) definites += 1;
  return {
    words: Math.min(LONGEST, given.words),
    density: given.density,
    definites,
    goesOn: Number(ON.test(narration)),
    hasIt: Number(/\b[Ii]ts?\b/.test(narration)),
    hasThis: Number(/\b(?:[Tt]h(?:is|at|ese|ose)|[Ss]uch)\b/.test(narration)),
    isNow: Number(/\b(?:is|are|has|have|says)\b/.test(narration)),
    quoted: given.quoted,
    surnames: given.surnames,
    isNew: Number(/^An? /.test(narration)),
    isWithin: given.isWithin,
    answers: given.answers,
  };
}

const ON =
  /\b(?:also|another|others?|more|again|same|still|even|further|similar|too|so|then|both|rest|latter)\b/i;

/** How far the risk exceeds what is harmless, in log-odds; 0 where it does not. */
export function riskOf(wording: Wording, place: Place): number {
  const w = RISK_WEIGHTS;
  const odds =
    w.usual +
    w.words * wording.words +
    w.density * wording.density +
    w.definites * wording.definites +
    w.goesOn * wording.goesOn +
    w.hasIt * wording.hasIt +
    w.hasThis * wording.hasThis +
    w.isNow * wording.isNow +
    w.quoted * wording.quoted +
    w.surnames * wording.surnames +
    w.isNew * wording.isNew +
    w.isWithin * wording.isWithin +
    w.answers * wording.answers +
    w.shared * place.shared +
    w.leftOut * place.leftOut +
    w.subject * place.subject +
    w.untold * place.untold +
    w.unnamed * place.unnamed +
    w.gap * place.gap +
    w.leads * place.leads +
    w.opens * place.opens +
    w.leadLeftOut * place.leadLeftOut +
    w.adrift * adriftIn(wording, place);
  return Math.max(0, odds - HARMLESS);
}
