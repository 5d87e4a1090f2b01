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

/** Share of the union of two spans that both cover (Jaccard). */
function jaccard(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The last word of a name, without case, accents and generational suffixes: enough to tell speakers apart. */
const surname = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
  )
    .filter((word) => !/^(?:jr|sr|ii|iii|iv|s)$/.test(word))
    .at(-1) ?? '';

const markBefore = (text: string, { start }: Span): string => {
  const mark = text.slice(0, start).trimEnd().at(-1) ?? '';
  return /["“”„«»‘’'`]/.test(mark) ? mark : 'none';
};

/** Counts by group, printed as one row each. */
function tally(): {
  readonly add: (group: string, right: boolean) => void;
  readonly rows: (prefix: string) => Table;
} {
  const counts = new Map<string, { right: number; all: number }>();
  return {
    add: (group, right) => {
      const count = counts.get(group) ?? { right: 0, all: 0 };
      counts.set(group, { right: count.right + Number(right), all: count.all + 1 });
    },
    rows: (prefix) =>
      Object.fromEntries(
        [...counts]
          .sort(([, a], [, b]) => b.all - a.all)
          .slice(0, 15)
          .map(([group, { right, all }]) => [`${prefix} ${group}`, percent(right, all)]),
      ),
  };
}

/** Quotations: spans matched one to one at an overlap of 0.8; speakers compared by surname where the gold names one. */
export function quoteTable(golds: readonly GoldArticle[], lines: readonly Predicted[]): Table {
  let gold = 0;
  let found = 0;
  let matched = 0;
  let named = 0;
  let given = 0;
  let right = 0;
  const byType = tally();
  const byMark = tally();
  const byBasis = tally();
  const byCue = tally();
  golds.forEach(({ text, quotes = [] }, index) => {
    const predicted = lines[index]?.quotes ?? [];
    const used = new Set<number>();
    gold += quotes.length;
    found += predicted.length;
    for (const quote of quotes) {
      const at = predicted.findIndex((p, i) => !used.has(i) && jaccard(p, quote) >= 0.8);
      const hit = predicted[at];
      if (hit) {
        used.add(at);
        matched += 1;
      }
      if (quote.speakerName == null) continue;
      named += 1;
      const isRight =
        hit?.speakerName != null && surname(hit.speakerName) === surname(quote.speakerName);
      right += Number(isRight);
      byType.add(quote.speakerType ?? 'unknown', isRight);
      byMark.add(markBefore(text, quote), isRight);
      if (hit?.speakerName != null) {
        given += 1;
        byBasis.add(hit.basis, isRight);
        byCue.add(hit.cue ? text.slice(hit.cue.start, hit.cue.end).toLowerCase() : 'none', isRight);
      }
    }
  });
  return {
    'span, overlap 0.8': f1(matched, found, gold),
    'named speaker right, of all gold': percent(right, named),
    'named speaker right, when one is given': percent(right, given),
    ...byType.rows('right, speaker is a'),
    ...byMark.rows('right, opening mark'),
    ...byBasis.rows('right when given, basis'),
    ...byCue.rows('right when given, cue'),
  };
}
