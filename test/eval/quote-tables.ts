import { withoutFurniture } from '../../src/text/furniture.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { findCast } from '../../src/text/people/cast.ts';
import { attribute } from '../../src/text/quotes/attribute.ts';
import { stretches } from '../../src/text/quotes/stretches.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';
import { f1, type GoldArticle, type Predicted, percent, type Table } from './tables.ts';

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

type Quotation = Predicted['quotes'][number];
type GoldQuote = NonNullable<GoldArticle['quotes']>[number];

/** A gold quotation and what was found for it, or something found that the gold has not. */
export interface Match {
  readonly text: string;
  readonly gold: GoldQuote | null;
  readonly found: Quotation | null;
}

/** Pairs gold and found quotations one to one, at an overlap of 0.8. */
export function matchesOf(
  golds: readonly GoldArticle[],
  lines: readonly Pick<Predicted, 'quotes'>[],
): readonly Match[] {
  return golds.flatMap(({ text, quotes = [] }, index) => {
    const left = new Set(lines[index]?.quotes);
    const pairs = quotes.map((gold): Match => {
      const found = [...left].find((one) => jaccard(one, gold) >= 0.8) ?? null;
      if (found) left.delete(found);
      return { text, gold, found };
    });
    return [...pairs, ...[...left].map((found): Match => ({ text, gold: null, found }))];
  });
}

const OUTCOMES = ['right', 'wrong name', 'nobody named', 'not found'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** What became of a gold quotation whose speaker has a name; null for any other pair. */
function outcomeOf({ gold, found }: Match): Outcome | null {
  if (gold?.speakerName == null) return null;
  if (!found) return 'not found';
  if (found.speakerName === null) return 'nobody named';
  return surname(found.speakerName) === surname(gold.speakerName) ? 'right' : 'wrong name';
}

/** Outcomes by group, the largest groups first, one row each. */
function confusion(
  title: string,
  matches: readonly Match[],
  groupOf: (match: Match) => string | undefined,
): Table {
  const groups = new Map<string, Outcome[]>();
  for (const match of matches) {
    const outcome = outcomeOf(match);
    if (!outcome) continue;
    const group = groupOf(match) ?? 'unknown';
    const held = groups.get(group);
    if (held) held.push(outcome);
    else groups.set(group, [outcome]);
  }
  const rows = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, 15);
  return Object.fromEntries(
    rows.map(([group, outcomes]) => [
      `${title} ${group}`,
      OUTCOMES.map(
        (outcome) =>
          `${outcome} ${String(outcomes.filter((one) => one === outcome).length).padStart(4)}`,
      ).join('   '),
    ]),
  );
}

/** Spans, speakers where the gold names one, and what became of them by kind of speaker, cue, mark and basis. */
export function quoteTable(matches: readonly Match[]): Table {
  const golds = matches.filter(({ gold }) => gold);
  const founds = matches.filter(({ found }) => found);
  const paired = golds.filter(({ found }) => found);
  const outcomes = matches.flatMap((match) => outcomeOf(match) ?? []);
  const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
  const right = count('right');
  const strays = founds.length - paired.length;
  return {
    'span, overlap 0.8': f1(paired.length, founds.length, golds.length),
    'quotation and speaker': f1(
      right,
      outcomes.length - count('not found') + strays,
      outcomes.length,
    ),
    'right when a speaker is named': percent(right, right + count('wrong name')),
    ...confusion('speaker is', matches, ({ gold }) => gold?.speakerType),
    ...confusion('cue', matches, ({ text, found }) =>
      found?.cue ? text.slice(found.cue.start, found.cue.end).toLowerCase() : 'none',
    ),
    ...confusion('mark', matches, ({ text, gold }) => (gold && markBefore(text, gold)) || 'none'),
    ...confusion('basis', matches, ({ found }) => found?.basis ?? 'not found'),
  };
}

/** Every quotation with the likeliest speaker, however doubtful, and the confidence in it. */
function believed(text: string): readonly (Quotation & { readonly confidence: number })[] {
  const body = withoutFurniture(text, paragraphs(text));
  const spoken = stretches(text, body);
  const told = sentences(text, body, spoken);
  const cast = findCast(text, body, told, spoken, []);
  const { quotes, people, confidence } = attribute(text, body, told, spoken, cast, () => true);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return quotes.map(({ start, end, speaker, cue, basis }, i) => ({
    start,
    end,
    speakerName: speaker === null ? null : (names.get(speaker) ?? null),
    cue: cue ?? null,
    basis,
    confidence: confidence[i] ?? 0,
  }));
}

const LEAST = [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999];

/** How often a name is right, and how many of the named gold quotations found get one, when less confidence names nobody. */
export function tradeTable(golds: readonly GoldArticle[]): Table {
  const lines = golds.map(({ text }) => ({ quotes: believed(text) }));
  const confidenceOf = new Map(
    lines.flatMap(({ quotes }) => quotes.map((quote) => [quote as Quotation, quote.confidence])),
  );
  const judged = matchesOf(golds, lines).flatMap((match) => {
    const outcome = outcomeOf(match);
    if (!match.found || !outcome) return [];
    return [{ outcome, confidence: confidenceOf.get(match.found) ?? 0 }];
  });
  return Object.fromEntries(
    LEAST.map((least) => {
      const named = judged.filter(
        ({ outcome, confidence }) => outcome !== 'nobody named' && confidence >= least,
      );
      const right = named.filter(({ outcome }) => outcome === 'right').length;
      return [
        `confidence ${least}`,
        `right ${percent(right, named.length)}, named ${percent(named.length, judged.length)}`,
      ];
    }),
  );
}
