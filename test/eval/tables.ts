import type { Span } from '../../src/text/span.ts';

/** One line of a gold file; which of the optional fields it has tells what can be measured. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly (Span & {
    readonly kind?: string;
    readonly speakerName?: string | null;
    readonly speakerType?: string;
  })[];
  readonly figures?: readonly { readonly value: Value | null }[];
  readonly values?: readonly number[];
  readonly reference?: string | readonly string[];
}

export type Value = number | readonly [number, number];

/** One output line of `analyze --jsonl`, as far as it is measured here. */
export interface Predicted {
  readonly quotes: readonly (Span & {
    readonly speakerName: string | null;
    readonly cue: Span | null;
    readonly basis: string;
  })[];
  readonly figures: readonly { readonly value: Value; readonly rank: number }[];
  readonly summary: readonly Span[];
}

export type Table = Readonly<Record<string, string>>;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %  (${part} of ${whole})`;

export const f1 = (right: number, found: number, gold: number): string =>
  `P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${((200 * right) / Math.max(1, found + gold)).toFixed(1)}`;
