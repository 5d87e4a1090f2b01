import { expect, test } from 'vitest';
import { labelOf } from '../../../src/text/figures/label.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

/** The label of the first figure. */
const labelled = (text: string): string => {
  const [figure] = figuresOf(text);
  return figure ? sliceOf(text, labelOf(text, figure)) : '';
};

test.each([
  ['More than 40 were missing on Sunday.', 'More than 40 were missing'],
  ['At least 23 people were killed when it fell.', 'At least 23 people were killed'],
  [
    'Some 412,000 homes and shops were without power.',
    'Some 412,000 homes and shops were without power',
  ],
  ['Of these, 64 were under 18.', '64 were under 18'],
  ['Nine of them were in hospital.', 'Nine of them were in hospital'],
  ['On the island 12 are still unaccounted for.', '12 are still unaccounted for'],
  ['Police numbers had fallen by 1,303.', 'Police numbers had fallen by 1,303'],
  ['Robberies have fallen from 58 to 51.', 'Robberies have fallen from 58 to 51'],
  ['Two died and the rest ran.', 'Two died'],
  ['They made 9 per cent fewer trips than before.', '9 per cent fewer trips'],
  ['It is 8.8% lower on the day.', '8.8% lower'],
  ['It is three times as likely to sink.', 'three times as likely'],
  ['They have five times the limit in it.', 'five times the limit'],
  ['It will invest $9.6 billion in the Marn oil field.', '$9.6 billion in the Marn oil field'],
  ['She asked for $85 million in federal aid.', '$85 million in federal aid'],
  ['They were seven short of a majority.', 'seven short of a majority'],
])('a label goes on to what a number is of, or what became of it: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});

test.each([
  ['A band of 12 was formed.', '12'],
  ['There were 40 boats.', '40 boats'],
  ['She came to about 40 towns.', 'about 40 towns'],
  ['Police reported 40 thefts during 12 nights.', '40 thefts'],
  ['It cost $4 million in the first quarter.', '$4 million'],
  ['It made $4 million in Marn.', '$4 million'],
  ['It made $4 million in 2019.', '$4 million'],
  ['It paid $37 million in costs for two years.', '$37 million in costs'],
  ['It paid $37 million in personal and $8 million in other costs.', '$37 million'],
  ['The fine of $4 million for the crash stands.', 'fine of $4 million'],
  ['They won 3-1 in Marn.', '3-1'],
])('and no further: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});
