import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf, rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['The motion passed by 52 votes to 48.', '52 votes to 48 | 48..52 | - | - | -'],
  ['Members voted 312 to 287 against it.', '312 to 287 | 287..312 | - | - | -'],
  ['It was held by a vote of six to three.', 'six to three | 3..6 | - | - | -'],
  ['Tolva were 245 for six at the close.', '245 for six | 6..245 | - | - | -'],
  ['The chamber voted 218-214 to pass it.', '218-214 | 214..218 | - | - | -'],
])('votes and scores: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
  expect(figuresOf(sentence)[0]?.kind).toBe('score');
});

test.each<Row>([
  [
    'The bones are 200,000- to 260,000-year-old.',
    '200,000- to 260,000 | 200000..260000 | year of age | - | -',
  ],
  [
    'The five- and six-year-olds sang.',
    'five | 5 | year of age | - | -',
    'six | 6 | year of age | - | -',
  ],
  ['They want two- or three-bedroom flats.', 'two- or three | 2..3 | - | bedroom | -'],
])('a hyphen that waits: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The dam has a depth of 10km.', '10 | 10 | kilometre | depth | -'],
  ['Turnout was 63.4%.', '63.4% | 63.4 | percent | Turnout | -'],
  [
    'The yield on 10-year gilts rose 8bps.',
    '10 | 10 | year | gilts | -',
    '8 | 8 | basis point | yield on 10-year gilts | rose',
  ],
  ['The death toll rose to 52.', '52 | 52 | - | death toll | -'],
  ['A magnitude 5.1 quake struck.', '5.1 | 5.1 | - | magnitude | -'],
  ['She held it with a majority of 4,127.', '4,127 | 4127 | - | majority | -'],
  ['The price of a home is £243,000.', '£243,000 | 243000 | pound sterling | price of a home | -'],
  [
    'The number waiting, or the number of patients who wait, fell to 3.1m.',
    '3.1m | 3100000 | - | patients | -',
  ],
])('what is measured: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['They will spend Rs 12 crore.', 'Rs 12 crore | 120000000 | rupee | - | -'],
  ['It fell 12 paise.', '12 | 12 | paisa | - | fell'],
  ['She paid C$3.2bn.', 'C$3.2bn | 3200000000 | canadian dollar | - | -'],
  ['A little over 40 boats sank.', '40 | 40 | - | boats | A little over'],
  ['A convoy of 30-odd lorries came.', '30 | 30 | - | lorries | odd'],
])('money and hedges: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each([
  ['a phone number in groups', 'Call 0300 123 4567 or (555) 010 4477.'],
  ['a race', 'She won the 100m and the men’s 200m final.'],
  ['a plane', 'The Boeing 737-800 landed.'],
  ['a junction', 'It happened near junction 14.'],
])('passes over %s', (_what, sentence) => {
  expect(rowsOf(sentence)).toEqual([]);
});

test('the phrase of a described noun takes it in', () => {
  const text = 'A 12-storey block burned.';
  expect(figuresOf(text).map(({ phrase }) => sliceOf(text, phrase))).toEqual(['12-storey block']);
});
