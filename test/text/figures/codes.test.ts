import { expect, test } from 'vitest';
import { rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['The army flew six F-16s.', 'six | 6 | - | F-16s | -'],
  ['The airline ordered 12 Boeing 737s.', '12 | 12 | - | Boeing 737s | -'],
  ['They lost 11 T20Is in a row.', '11 | 11 | - | T20Is | -'],
  ['It was the first of four T20Is there.', 'four | 4 | - | T20Is | -'],
  ['He sold two 1930s houses.', 'two | 2 | - | 1930s houses | -'],
])('a code in the plural is counted: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The farm runs 4,500 head of cattle.', '4,500 | 4500 | - | head of cattle | -'],
  ['Only one of every five phones works.', 'one of every five | 1..5 | - | phones | Only'],
  ['Two of every three homes lost power.', 'Two of every three | 2..3 | - | homes | -'],
])('what a herd and a ratio count: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
