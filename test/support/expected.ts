import type { Analysis, Figure, Quote } from '../../src/text/analysis.ts';
import type { Expected, ExpectedQuote } from './articles.ts';
import { peopleRows } from './people-rows.ts';
import type { Row } from './row.ts';
import { sameFigure, sameValue } from './same-figure.ts';
import { sameName } from './same-name.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const EDGES = /^[\s,;:“”"‘’'«»„]+|[\s,;:“”"‘’'«»„]+$/g;
const bare = (words: string): string => words.replace(EDGES, '');
const cut = (text: string, { start, end }: Stretch): string => text.slice(start, end);
const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Every place where the words stand by themselves, not inside a longer word or number. */
function places(text: string, words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = (text[at - 1] ?? ' ') + (text[at + words.length] ?? ' ');
    const joined =
      (/[\p{L}\p{N}]/u.test(words[0] ?? '') && /^[\p{L}\p{N}]/u.test(around)) ||
      (/[\p{L}\p{N}]/u.test(words.at(-1) ?? '') && /[\p{L}\p{N}]$/u.test(around));
    if (!joined) found.push({ start: at, end: at + words.length });
  }
  return found;
}

function quoteRows(text: string, analysis: Analysis, expected: Expected): readonly Row[] {
  const names = new Map(analysis.people.map(({ id, name }) => [id, name]));
  const nameOf = ({ speaker }: Quote): string | null =>
    speaker === null ? null : (names.get(speaker) ?? speaker);
  const wordsOf = (quote: Quote): string => bare(cut(text, quote));
  const show = (quotes: readonly Quote[]): string =>
    quotes.map((quote) => `“${cut(text, quote)}” by ${nameOf(quote) ?? 'nobody'}`).join('; ');
  const saysWho = ({ speaker, aka }: ExpectedQuote, name: string | null): boolean =>
    speaker === null || name === null
      ? speaker === name
      : sameName(name, { name: speaker, aka }, expected.people);
  const sought = expected.quotes.map((wanted) => ({
    wanted,
    found: analysis.quotes.filter((quote) => wordsOf(quote) === bare(wanted.text)),
  }));
  const known = new Set(
    [...expected.quotes.map((quote) => quote.text), ...(expected.either ?? [])].map(bare),
  );
  const strays = analysis.quotes.filter(
    (quote) => quote.speaker !== null && !known.has(wordsOf(quote)),
  );
  const clipped = sought.flatMap(({ wanted, found }) =>
    wanted.partial ? [] : found.filter(({ kind }) => kind === 'partial'),
  );
  return [
    ...sought.map(
      ({ wanted, found }): Row => ({
        name: `${wanted.speaker ?? 'nobody known'}: “${wanted.text}”`,
        holds: found.length > 0 && found.every((quote) => saysWho(wanted, nameOf(quote))),
        found: show(found) || 'no such quotation',
      }),
    ),
    ...sought
      .filter(({ wanted }) => wanted.partial)
      .map(
        ({ wanted, found }): Row => ({
          name: `in part: “${wanted.text}”`,
          holds: found.length > 0 && found.every(({ kind }) => kind === 'partial'),
          found: found.map(({ kind }) => kind).join(', ') || 'no such quotation',
        }),
      ),
    {
      name: 'takes no whole quotation for a part',
      holds: clipped.length === 0,
      found: show(clipped),
    },
    ...expected.notQuotes.map((words): Row => {
      const taken = strays.filter((quote) => places(cut(text, quote), bare(words)).length > 0);
      return { name: `not speech: “${words}”`, holds: taken.length === 0, found: show(taken) };
    }),
    {
      name: 'gives nobody words that are not in the list',
      holds: strays.length === 0,
      found: show(strays),
    },
  ];
}

function figureRows(text: string, analysis: Analysis, expected: Expected): readonly Row[] {
  const show = (figure: Figure): string =>
    `“${cut(text, figure)}” ${String(figure.value)} [${figure.qualifier ?? ''}|${figure.unit ?? ''}|${figure.noun ? cut(text, figure.noun) : ''}]`;
  return [
    ...expected.figures.map((wanted): Row => {
      const near = analysis.figures.filter(({ value }) => sameValue(value, wanted.value));
      return {
        name: `figure ${[wanted.qualifier, wanted.value, wanted.unit, wanted.noun].filter(Boolean).join(' ')}`,
        holds: near.some((figure) => sameFigure(text, figure, wanted)),
        found: near.map(show).join('; ') || 'no such value',
      };
    }),
    ...expected.notFigures.map((words): Row => {
      const taken = analysis.figures.filter((figure) =>
        places(text, words).some((place) => meet(place, figure)),
      );
      return {
        name: `no figure: ${words}`,
        holds: taken.length === 0,
        found: taken.map(show).join('; '),
      };
    }),
  ];
}

function pageRows(text: string, analysis: Analysis, expected: Expected): readonly Row[] {
  const { quotes, figures, people, summary } = analysis;
  const shown = [
    ...quotes,
    ...figures,
    ...people.flatMap(({ mentions }) => mentions),
    ...summary.short,
  ];
  return [
    ...expected.furniture.map((words): Row => {
      const taken = shown.filter((span) => places(text, words).some((place) => meet(place, span)));
      return {
        name: `page furniture: ${words}`,
        holds: taken.length === 0,
        found: taken.map((span) => `“${cut(text, span)}”`).join('; '),
      };
    }),
    ...(expected.summaryAvoid ?? []).map((start): Row => {
      const dangling = summary.short.filter(
        (sentence) =>
          bare(cut(text, sentence)).startsWith(bare(start)) &&
          !summary.short.some(
            (before) =>
              before.end <= sentence.start && text.slice(before.end, sentence.start).trim() === '',
          ),
      );
      return {
        name: `summary: “${start}…” does not stand alone`,
        holds: dangling.length === 0,
        found: 'chosen',
      };
    }),
  ];
}

/** Every expectation of an article as a row, in a fixed order and number. Marks and `, ; :` at the edges of a quotation do not count. */
export function rowsOf(text: string, analysis: Analysis, expected: Expected): readonly Row[] {
  return [
    ...quoteRows(text, analysis, expected),
    ...peopleRows(analysis, expected),
    ...figureRows(text, analysis, expected),
    ...pageRows(text, analysis, expected),
  ];
}
