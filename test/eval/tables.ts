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

type Value = number | readonly [number, number];

/** One output line of `analyze --jsonl`, as far as it is measured here. */
export interface Predicted {
  readonly quotes: readonly (Span & {
    readonly speakerName: string | null;
    readonly cue: Span | null;
    readonly basis: string;
  })[];
  readonly figures: readonly { readonly value: Value; readonly rank: number }[];
}

export type Table = Readonly<Record<string, string>>;

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %  (${part} of ${whole})`;

const f1 = (right: number, found: number, gold: number): string =>
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

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);

const sameValue = (a: Value, b: Value): boolean =>
  typeof a === 'number' || typeof b === 'number'
    ? typeof a === 'number' && typeof b === 'number' && close(a, b)
    : close(a[0], b[0]) && close(a[1], b[1]);

/** Figures: values matched one to one, in order. */
export function figureTable(golds: readonly GoldArticle[], lines: readonly Predicted[]): Table {
  let gold = 0;
  let found = 0;
  let right = 0;
  golds.forEach(({ figures = [] }, index) => {
    const left = [...(lines[index]?.figures ?? [])];
    gold += figures.length;
    found += left.length;
    for (const { value } of figures) {
      const at = value === null ? -1 : left.findIndex((f) => sameValue(value, f.value));
      if (at < 0) continue;
      right += 1;
      left.splice(at, 1);
    }
  });
  return { value: f1(right, found, gold) };
}

/** Where the editor's number stands in our ranking; a range counts with either end, equal values once. */
export function salienceTable(golds: readonly GoldArticle[], lines: readonly Predicted[]): Table {
  const ranks = golds.map(({ values = [] }, index) => {
    const ordered = [...(lines[index]?.figures ?? [])].sort((a, b) => a.rank - b.rank);
    const distinct = [...new Map(ordered.map((f) => [String(f.value), [f.value].flat()])).values()];
    return distinct.findIndex((ends) => ends.some((end) => values.some((v) => close(v, end))));
  });
  const within = (n: number): string =>
    percent(ranks.filter((rank) => rank >= 0 && rank < n).length, ranks.length);
  return {
    'hit@1': within(1),
    'hit@3': within(3),
    'hit@5': within(5),
    found: within(Number.POSITIVE_INFINITY),
  };
}
