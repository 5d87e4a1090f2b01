import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf, rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

const phrasesOf = (text: string): readonly string[] =>
  figuresOf(text).map(({ phrase }) => sliceOf(text, phrase));

test.each<Row>([
  ['The staff want a 12% pay rise over two years.', '12% pay rise', 'over two years'],
  ['They took a 4% wage cut within six weeks.', '4% wage cut', 'within six weeks'],
  ['It fought a £30 rise over three years.', '£30 rise', 'over three years'],
  ['Some 40 firms cut over 300 jobs.', 'Some 40 firms', 'cut over 300 jobs'],
  ['About 30% of firms cut over 300 jobs.', 'About 30% of firms', 'cut over 300 jobs'],
  ['It made a 9% rise in annual profit.', '9% rise in annual profit'],
  ['It made a 9% drop in the price of bread in May.', '9% drop in the price of bread'],
  ['It made a 9% cut in three months.', '9% cut', 'three months'],
  ['It saw a 9% cut in Tolva.', '9% cut'],
])('the noun of a move belongs to the number before it: %s', (sentence, ...phrases) => {
  expect(phrasesOf(sentence)).toEqual(phrases);
});

test.each<Row>([
  ['Heating oil had gone up by 6%.', '6% | 6 | percent | Heating oil | up'],
  ['Rents shot up 6%.', '6% | 6 | percent | Rents | up'],
  ['It’s going to be $6 soon.', '$6 | 6 | dollar | - | -'],
  ['He left a budget that had been cut by a third.', 'a third | 0.3333333 | - | budget | cut'],
  ['She brought that down to $42,000.', '$42,000 | 42000 | dollar | - | -'],
  [
    'Use among two-year-olds in the valley is 62%.',
    '62% | 62 | percent | Use among two-year-olds in the valley | -',
  ],
  ['Some 62% of two-year-olds walk.', '62% | 62 | percent | two-year-olds | Some'],
])('what moved, and among whom: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The 58-year-old folded her map.', '58-year-old'],
  ['The 58-year-old sang.', '58-year-old'],
  ['The 58-year-old walked home.', '58-year-old'],
  ['The 58-year-old retired baker won.', '58-year-old retired baker'],
  ['The mother of three Ana Ruiz swam.', 'mother of three'],
  ['A father of two girls swam.', 'father of two girls'],
])('what somebody did and is called is no noun of the number: %s', (sentence, ...phrases) => {
  expect(phrasesOf(sentence)).toEqual(phrases);
});

test.each([
  ['They found girls aged 6 and 14.', 'age', 'age'],
  ['They found girls aged six, nine and 14.', 'age', 'age', 'age'],
  ['They found girls aged from two to 11.', 'age'],
  ['They found girls aged 6 and 14 goats.', 'age', 'count'],
])('the ages of several: %s', (sentence, ...kinds) => {
  expect(figuresOf(sentence).map(({ kind }) => kind)).toEqual(kinds);
});
