import { expect, test } from 'vitest';
import { rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['The army flew six F-16s.', 'six | 6 | - | F-16s | -'],
  ['The airline ordered 12 Boeing 737s.', '12 | 12 | - | Boeing 737s | -'],
  ['They won 11 T20Is in a row.', '11 | 11 | - | T20Is | -'],
  ['It was the first of four T20Is there.', 'four | 4 | - | T20Is | -'],
  ['It bought 20 new A330neos.', '20 | 20 | - | new A330neos | -'],
  ['She swam the Channel 14 times.', '14 | 14 | - | times | -'],
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

test.each<Row>([
  ['Covid - 19 cases fell to 412.', '412 | 412 | - | cases | -'],
  ['The 3-I plan and the 4-H club went ahead.'],
  ['A 7-Eleven burned down.'],
  ['Polls are right 19 times out of 20.'],
  ['They play five-a-side and eat their five-a-day.'],
  ['His release is set for June 2419.'],
  ['In June 2,500 people came.', '2,500 | 2500 | - | people | -'],
])('a number in a name or of a year far off is no figure: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Ana Reed will become prime minister at 38.', '38 | 38 | year of age | - | -'],
  ['She became the youngest mayor at 26.', '26 | 26 | year of age | - | -'],
  ['Ken and Ana Doyle, both 71, won.', '71 | 71 | year of age | - | -'],
  ['A child of six died.', 'six | 6 | year of age | - | -'],
  ['Some are 65 or older.', '65 | 65 | year of age | - | -'],
  ['The hall became the cheapest at 40.', '40 | 40 | - | - | -'],
])('the age at which somebody came to an office, and other ages: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Batting first, they made India’s 202 for eight.', '202 for eight | 8..202 | - | - | -'],
  ['Iyer bowled well, taking three for 25.', 'three for 25 | 3..25 | - | - | -'],
  ['He took three for 25 friends.', 'three | 3 | - | - | -', '25 | 25 | - | friends | -'],
])('an innings and the wickets of a bowler: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Council tax will rise by an average of 9.6%.', '9.6% | 9.6 | percent | Council tax | rise'],
  ['Rents fell an average of 4%.', '4% | 4 | percent | Rents | fell'],
  ['Rents were an average of £400.', '£400 | 400 | pound sterling | Rents | -'],
])('which way an average moved: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
