import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/text/analysis.ts';
import { analyze } from '../../src/text/analyze.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { contains, type Span } from '../../src/text/span.ts';
import { anyText } from '../support/any-text.ts';

const pieces = (list: readonly string[], maxLength = 40): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...list), { maxLength }).map((parts) => parts.join(''));

const MARKS = ['"', '“', '”', "'", '‘', '’', "''", '«', '»', '„', '(', ')', '[', ']'];
const STOPS = ['.', '!', '?', '…', '...', '. . .', ',', ':', ';', '—', ' - ', '--'];
const SPACES = [' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\0', '\ufeff', '\u200b'];
const NUMBERS =
  '0 7 12 1,200 3.5 £2.3bn $40 4% 1988 2-1 half two-thirds dozen 9 a.m. No. 10 1/2 million per cent'.split(
    ' ',
  );
const FRAGMENTS = [
  'Ana Ruiz',
  'Mr Orr',
  'the prime minister',
  'Prime Minister Jo Lind',
  'She',
  'he',
  'they',
  'said',
  'told reporters',
  'according to',
  'asked whether',
  'The Tolva Post',
  'police',
  'a spokesman for the council',
  'his lawyer',
  'more than 100,000 troops',
  'rose 5% to £3.2m from £3m',
  'on Monday',
  'However',
  'The move',
  'Sen.',
  'U.S.',
  'J. K.',
  'Comments are closed.',
  'Read more: the dam',
  'By Ana Ruiz',
  'LAGOS (Post) — ',
  'NOT A NAME',
  'did not say',
  'in the words of',
];

const TEXTS: readonly (readonly [name: string, texts: fc.Arbitrary<string>])[] = [
  ['any characters', anyText({ maxLength: 200 })],
  [
    'any code units, lone surrogates too',
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
      .map((units) => String.fromCharCode(...units)),
  ],
  ['lone surrogates between words', pieces(['\ud83d', '\ude00', 'Ruiz', ' ', '“', '.'])],
  ['quotation marks', pieces([...MARKS, ' ', 'a', 'Ruiz said', '.', '\n'])],
  ['line breaks and stops', pieces([...SPACES, ...STOPS, 'a', 'B', '“', '”'])],
  ['numbers', pieces([...NUMBERS, ' ', ' to ', '-', ' from ', 'people', '.', '%', '\n'])],
  [
    'news',
    pieces([...FRAGMENTS, ...FRAGMENTS, ...MARKS, ...STOPS, ...SPACES, ...NUMBERS, ' ', ' '], 80),
  ],
];

const isInside =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    Number.isInteger(start) && 0 <= start && start < end && end <= text.length;

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => start >= (spans[i - 1]?.start ?? 0));

const isDisjoint = (spans: readonly Span[]): boolean =>
  spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0));

const spansOf = ({ sentences, people, quotes, figures, summary }: Analysis): Span[] => [
  ...sentences,
  ...people.flatMap(({ mentions }) => mentions),
  ...quotes.flatMap((quote) => [quote, quote.mention ?? quote, quote.cue ?? quote]),
  ...figures.flatMap((figure) => [figure, figure.noun ?? figure, figure.sentence]),
  ...summary.line,
  ...summary.short,
  ...summary.long,
];

const isOneOf = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start === start && span.end === end);

/** The promises that an analysis breaks: none, for any text. */
function broken(text: string): string[] {
  const analysis = analyze(text);
  const { sentences, people, quotes, figures, summary } = analysis;
  const lines = paragraphs(text);
  const ids = new Set(people.map(({ id }) => id));
  const promises: Record<string, boolean> = {
    'spans lie inside the text and are not empty': spansOf(analysis).every(isInside(text)),
    'sentences are ordered and disjoint': isDisjoint(sentences),
    'a sentence lies in one paragraph': sentences.every((sentence) =>
      lines.some((line) => contains(line, sentence)),
    ),
    'a sentence is trimmed': sentences.every(
      ({ start, end }) => text.slice(start, end).trim().length === end - start,
    ),
    'quotations are ordered and disjoint': isDisjoint(quotes),
    'a quotation lies in one paragraph': quotes.every((quote) =>
      lines.some((line) => contains(line, quote)),
    ),
    'no speaker exactly where the basis is unknown': quotes.every(
      ({ speaker, basis }) => (speaker === null) === (basis === 'unknown'),
    ),
    'a speaker is one of the people': quotes.every(
      ({ speaker }) => speaker === null || ids.has(speaker),
    ),
    'people have ids of their own': ids.size === people.length,
    'mentions of a person are ordered': people.every(({ mentions }) => isOrdered(mentions)),
    'figures are ordered': isOrdered(figures),
    'a figure stands in its sentence': figures.every(
      (figure) => contains(figure.sentence, figure) && isOneOf(sentences, figure.sentence),
    ),
    'ranks run from 1 to n': figures
      .map(({ rank }) => rank)
      .toSorted((a, b) => a - b)
      .every((rank, i) => rank === i + 1),
    'values are numbers': figures.every(({ value }) => [value].flat().every(Number.isFinite)),
    'a summary is sentences in order': [summary.line, summary.short, summary.long].every(
      (lengths) => isDisjoint(lengths) && lengths.every((span) => isOneOf(sentences, span)),
    ),
    'summaries have their lengths':
      summary.line.length <= 1 && summary.short.length <= 3 && summary.long.length <= 7,
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

test.each(TEXTS)('promises hold for %s', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(broken(text)).toEqual([]);
    }),
    { seed: 20_220_210, numRuns: 150 },
  );
});

test('the same text gives the same analysis', () => {
  const [, news] = TEXTS.at(-1) ?? ['', fc.constant('')];
  fc.assert(
    fc.property(news, (text) => {
      expect(analyze(text)).toEqual(analyze(text));
    }),
    { seed: 20_220_210, numRuns: 40 },
  );
});
