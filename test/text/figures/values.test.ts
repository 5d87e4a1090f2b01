import { expect, test } from 'vitest';
import { figuresOf, rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  [
    'Temperatures may reach 104 F (40 C) on Monday.',
    '104 | 104 | fahrenheit | Temperatures | -',
    '40 | 40 | celsius | Temperatures | -',
  ],
  ['The thermometer read 31 C.', '31 | 31 | celsius | - | -'],
  ['They met at Gate 4 C.'],
  ['Stocks fell by more than half since May.', 'half | 0.5 | - | Stocks | fell by more than'],
  ['Tin is down a third from its peak.', 'a third | 0.3333333 | - | Tin | down'],
  ['Rents rose by a quarter.', 'a quarter | 0.25 | - | Rents | rose'],
  ['It fell a third time.'],
  ['It rose by half past ten.'],
])('temperatures without a sign, shares that moved: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  [
    'Tolva Air cancelled 68 flights, Marn Jet 41.',
    '68 | 68 | - | flights | -',
    '41 | 41 | - | flights | -',
  ],
  [
    'Labour has 41 seats, the Greens 20 and Reform 9.',
    '41 | 41 | - | seats | -',
    '20 | 20 | - | seats | -',
    '9 | 9 | - | seats | -',
  ],
  ['They lost 12 ships, Apollo 13.', '12 | 12 | - | ships | lost'],
  ['He drove 12 buses on Route 66.', '12 | 12 | - | buses | -'],
])('a number behind a second name counts what the first does: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['A nurse came on one night in five.', 'one night in five | 1..5 | - | night | -'],
  [
    'One small shop in every ten is shut.',
    'One small shop in every ten | 1..10 | - | small shop | -',
  ],
  ['It is a one-in-six chance.', 'one-in-six | 1..6 | - | - | -'],
  ['One ship in six years sank.', 'One | 1 | - | ship | -', 'six | 6 | year | years | -'],
  ['It took seven second-half goals.', 'seven | 7 | - | second-half goals | -'],
  ['They won the series 3-1.', '3-1 | 1..3 | - | - | -'],
  ['£7 in every £10 was lost.', '£7 in every £10 | 7..10 | pound sterling | - | -'],
  ['They passed the bill 64-51.', '64-51 | 51..64 | - | - | -'],
  [
    'Salt sold for N1,450, as against the N980 that was paid in May.',
    'N1,450 | 1450 | nigerian naira | Salt | -',
    'N980 | 980 | nigerian naira | - | -',
  ],
  ['They wore N95 masks.'],
  ['They turned it down within ten minutes.', 'ten | 10 | minute | minutes | within'],
  [
    'The lake beneath the town had dropped by 8.6 metres.',
    '8.6 | 8.6 | metre | lake beneath the town | dropped',
  ],
])('ratios, votes, sums and what is measured: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test('a temperature in brackets converts the one before', () => {
  const [first, second] = figuresOf('Temperatures may reach 104 F (40 C) on Monday.');
  expect(second?.converts).toEqual({ start: first?.start, end: first?.end });
});

test.each<Row>([
  [
    'It died at the age of seven — five times older than a shrew.',
    'seven | 7 | year of age | - | -',
    'five | 5 | - | times | -',
  ],
  ['Rain of 5 – 7 mm fell.', '5 – 7 | 5..7 | millimetre | Rain | -'],
])('the dash of an aside joins no range: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  [
    'Her kids, Alfie, nine, and Mia, six, left.',
    'nine | 9 | year of age | - | -',
    'six | 6 | year of age | - | -',
  ],
  ['In Oakham, nine, maybe ten, left.', 'nine | 9 | - | - | -', 'ten | 10 | - | - | maybe'],
  ['Alfie, nine months, slept.', 'nine | 9 | month | months | -'],
])('a small number in words behind a name is an age: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
