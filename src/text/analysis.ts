import type { Span } from './span.ts';

/** What the world knows of a person and the text may not say: from an article's front matter. */
export interface KnownPerson {
  readonly name: string;
  readonly role?: string;
  readonly aliases?: readonly string[];
}

/** Somebody who can speak: a named person, an organisation, or a role that the article leaves unnamed. */
export interface Person {
  /** Stable inside one analysis: `p1`, `p2` … in order of first mention. */
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'role';
  /** The best full name that the article (or its front matter) gives. */
  readonly name: string;
  /** The role as the article words it, with its possessor: 'Russia’s defense minister'; or a clause: 'who runs the clinic'. */
  readonly role?: string;
  /** Every other way in which the article names this person; pronouns are not aliases. */
  readonly aliases: readonly string[];
  /** Every place that means this person, pronouns and nominals included, in text order. Empty for a person who is only in the front matter. */
  readonly mentions: readonly Span[];
}

/**
 * How a speaker was found. `stated`: the sentence of the quotation says it. `inferred`: by the flow of the
 * article (a paragraph that goes on, a turn of a dialogue, a doubtful pronoun). `unknown`: nobody is named.
 */
export type Basis = 'stated' | 'inferred' | 'unknown';

/** A stretch of speech between quotation marks; the span leaves the marks out. One paragraph at most. */
export interface Quote extends Span {
  /** `direct`: at least a whole clause of speech. `partial`: words inside somebody else's sentence. */
  readonly kind: 'direct' | 'partial';
  /** Id of the `Person` who says it; null exactly when `basis` is `unknown`. */
  readonly speaker: string | null;
  /** The words that name the speaker nearest to the quotation ('he', 'Ms Truss'). */
  readonly mention?: Span;
  /** The words of saying ('said', 'according to'). */
  readonly cue?: Span;
  readonly basis: Basis;
  /** The medium that carried it ('the Times'), as the article words it. */
  readonly via?: string;
}

/** What sort of quantity a figure is; `share` is 'half', 'two-thirds', or with the unit 'times' what 'doubled', `ratio` is 'one in five', `score` is '3-1'. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'time'
  | 'age'
  | 'measure'
  | 'share'
  | 'ratio'
  | 'score';

/** A quantity that the article states; the span is the number with its sign, scale word and '%' ('$3.5bn', '12%', 'half a million'). */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** A number; or two, low to high: the ends of a range, the two sides of a ratio or score. */
  readonly value: number | readonly [number, number];
  /**
   * Normalised unit in the singular: 'dollar', 'percent', 'year', 'mile', 'dollar per barrel', 'year of age'; absent for
   * things merely counted.
   */
  readonly unit?: string;
  /** The thing counted or measured ('Royal Marines'). */
  readonly noun?: Span;
  /** The hedge or direction as the article words it: 'more than', 'nearly', 'rose'. */
  readonly qualifier?: string;
  /** From the qualifier to the unit and the noun, as far as they stand together: 'more than 1,000 dock workers'. */
  readonly phrase: Span;
  /** The sentence in which it stands. */
  readonly sentence: Span;
  /** The figure that this one gives again in another unit: '9 miles (14 km)'. */
  readonly converts?: Span;
  /** The levels of a change: where it started and where it ended ('rose 5% to 3.2m from 3m', 'climbed from 40 to 52'). */
  readonly change?: { readonly from?: Span; readonly to?: Span };
  /** The figure of the same sentence whose phrase tells this one too: a level of its change, 'six months' of 'three years and six months'. */
  readonly partOf?: Span;
  /** The first place that tells the same figure. */
  readonly repeats?: Span;
  /** Figures that contradict this one: another value of the same thing by another source. */
  readonly rivals?: readonly Span[];
  /**
   * Who states it, where it stands in somebody's quotation or claim: a `Person`, or null for one that the article only
   * names in passing ('the bank said'). `words` are those that name the source.
   */
  readonly source?: {
    readonly person: string | null;
    readonly basis: Basis;
    readonly words?: Span;
  };
  /** 1 is what an editor would pick first; unique in an analysis. */
  readonly rank: number;
}

/** What a reader of a summary must know and its sentences do not tell; ours, not the article's. */
export interface Gloss {
  /** Offset in the text behind which it belongs. */
  readonly at: number;
  /** The full name of the person named there in part. */
  readonly name: string;
}

/** A sentence of a summary. */
export interface SummaryLine extends Span {
  /** In text order. */
  readonly glosses?: readonly Gloss[];
}

/** Whole sentences in article order. A longer summary need not contain a shorter one. */
export interface Summary {
  readonly line: readonly SummaryLine[];
  /** Three sentences: the default. */
  readonly short: readonly SummaryLine[];
  /** Up to seven. */
  readonly long: readonly SummaryLine[];
}

/** How the title of a text speaks of its figures; each by its place among the figures of the analysis. */
export interface Titled {
  /** Those that the title tells, in its order. */
  readonly told: readonly number[];
  /** How much the title, without a number, speaks for each. */
  readonly fit: readonly number[];
}

/** Everything that the program understands of one text. All arrays are in text order. */
export interface Analysis {
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly summary: Summary;
  /** Where the text was read with its title. */
  readonly titled?: Titled;
}
