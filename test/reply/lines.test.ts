import { expect, test } from 'vitest';
import { counted, listed } from '../../src/reply/count.ts';
import { figureLine } from '../../src/reply/figures.ts';
import { castOf } from '../../src/reply/people.ts';
import { paragraphOf, placeOf, sentenceOf, sentencesWith } from '../../src/reply/place.ts';
import { quoteLine, speakersOf } from '../../src/reply/quotes.ts';
import { dateInWords } from '../../src/reply/source.ts';
import type { Figure } from '../../src/text/analysis.ts';
import { type Span, sliceOf } from '../../src/text/span.ts';
import { read } from '../support/oakmere.ts';

const { article, analysis } = read;

test('every quotation shown is a slice of the article, and its place tells where', () => {
  for (const quote of analysis.quotes) {
    const line = quoteLine(read, quote);
    expect(line.text).toBe(sliceOf(article.text, line.place));
    expect(line.place).toMatchObject({ article: article.id, version: article.version });
    expect(sliceOf(article.text, article.paragraphs[line.place.paragraph - 1] ?? quote)).toContain(
      line.text,
    );
  }
});

test('a place has the sentences around it, and none beyond the ends', () => {
  const [first, second] = analysis.sentences;
  const last = analysis.sentences.at(-1);
  const start = placeOf(read, first ?? { start: 0, end: 0 });
  expect(start.before).toBeUndefined();
  expect(start.after).toBe(second && sliceOf(article.text, second));
  expect(placeOf(read, last ?? { start: 0, end: 0 }).after).toBeUndefined();
});

test('speakers stand most quoted first', () => {
  expect(speakersOf(read).map(({ person, count }) => [person.name, count])).toEqual([
    ['Maria Dale', 2],
    ['Peter Dale', 1],
    ['Ana Nowak', 1],
  ]);
});

test('the cast has all persons, and organisations only when they speak', () => {
  expect(castOf(read).map(({ name }) => name)).toEqual([
    'Maria Dale',
    'Peter Dale',
    'Ana Nowak',
    'Ruth Haines',
  ]);
});

test('names that differ in a capital or a point only are one name', () => {
  const [, maria] = analysis.people;
  const aliases = [
    'Ms. Dale',
    'Ms Dale',
    'maria dale',
    'the chief',
    'The chief',
    'Chief Maria Dale',
  ];
  const people = maria ? [{ ...maria, aliases }] : [];
  expect(castOf({ ...read, analysis: { ...analysis, people } })[0]?.aliases).toEqual([
    'Ms. Dale',
    'the chief',
  ]);
});

const text =
  'Prices rose 18 per cent to £2m after nearly two nautical miles of pipe were laid by 40 men.';
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('a figure reads as its phrase', () => {
  const sentence = { start: 0, end: text.length };
  const figure: Figure = {
    ...at('two'),
    phrase: at('nearly two nautical miles'),
    kind: 'measure',
    value: 2,
    sentence,
    rank: 1,
  };
  const line = figureLine(
    { ...read, article: { ...article, text } },
    { figure, again: [], rivals: [] },
  );
  expect(line.headline).toBe('nearly two nautical miles');
});

test.each([
  ['2026-05-12', '12 May 2026'],
  ['2026-05-12T23:30:00Z', '12 May 2026'],
  ['last week', 'last week'],
])('%s is %s', (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});

test('counts and lists read as English', () => {
  expect([0, 1, 2].map((count) => counted(count, 'quotation'))).toEqual([
    'no quotations',
    '1 quotation',
    '2 quotations',
  ]);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => listed(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('of spans, the sentences that hold them come once each, in text order, and no more than asked for', () => {
  const [first, second, third] = analysis.sentences;
  const inside = (span: Span | undefined, by: number): Span => {
    const start = (span?.start ?? 0) + by;
    return { start, end: start + 3 };
  };
  const spans = [inside(first, 0), inside(first, 5), inside(third, 2)];
  expect(sentencesWith(read, spans, 3)).toEqual([first, third]);
  expect(sentencesWith(read, spans, 1)).toEqual([first]);
  expect(sentenceOf(read, inside(second, 1))).toBe(second);
});

test('what lies between or behind sentences stands in none', () => {
  const last = analysis.sentences.at(-1)?.end ?? 0;
  const [, , second] = article.paragraphs;
  const gap = (second?.start ?? 0) - 1;
  expect(sentenceOf(read, { start: gap, end: gap + 1 })).toBeUndefined();
  expect(sentenceOf(read, { start: last + 5, end: last + 6 })).toBeUndefined();
  expect(sentencesWith(read, [{ start: last + 5, end: last + 6 }], 3)).toEqual([]);
});

test('paragraphs are counted from 1', () => {
  expect(article.paragraphs.map((paragraph) => paragraphOf(read, paragraph))).toEqual(
    article.paragraphs.map((_, at) => at + 1),
  );
});
