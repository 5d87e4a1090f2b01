import { expect, test } from 'vitest';
import type { ChosenFigures } from '../../../src/bot/finding/choose-figures.ts';
import { figuresOn } from '../../support/figures-on.ts';

const first = ({ how, figures }: ChosenFigures): string => `${how}: ${figures[0]?.headline ?? ''}`;

const SHIPS =
  'The yard has taken delivery of 3 cranes. The yard has received only four of the nine ferries it ordered.';

test.each([
  [
    "Sall had 58% of possession and 14 corners to Orm's six.",
    'how many corners did orm have',
    'counted: six',
  ],
  [
    'A bill would cap fare rises at 3%. Fares in Sall, the biggest port, climbed from £12 to £19.',
    'how much did fares rise',
    'counted: climbed from £12 to £19',
  ],
  [
    'The mill reported a 20% fall in profit. Profit fell to £40m.',
    'how much profit did it make',
    'counted: fell to £40m',
  ],
  [
    'The marsh covers 40 sq km. It lies at a depth of 6 metres.',
    'how deep is it',
    'counted: depth of 6 metres',
  ],
  [
    'They spoke for five hours at their first meeting in 14 months.',
    'how long was the meeting',
    'counted: ',
  ],
  ['The vase is thought to be 2,400 years old.', 'how old is it', 'counted: 2,400 years old'],
  ['One guard abstained.', 'how many abstained', 'counted: One guard'],
  ['The town needs 900 flats and had built 120 by May.', 'how many were built', 'counted: 120'],
  [
    'The plan would cost each crew £900. Nora Velde lost £70 on Monday. Each rower would lose £300.',
    'how much would rowers lose',
    'counted: lose £300',
  ],
  ['Orm spent £2m on advertising.', 'how much was spent on ads', 'counted: £2m'],
  [SHIPS, 'how many ferries have arrived', 'counted: only four of the nine ferries'],
  [
    'Some 800 tonnes of waste lay in the square.',
    'how much rubbish is there',
    'counted: Some 800 tonnes of waste',
  ],
  ['The hall held 4,100 spectators on Friday.', 'attendance', 'counted: 4,100 spectators'],
  ['The council passed the measure 31-12 on Monday.', 'vote', 'counted: 31-12'],
  [
    'The moor is home to owls. Only 7% of it is fenced.',
    'how much of the moor is fenced',
    'beside: Only 7%',
  ],
  [
    'A poll of 900 readers found that 63% of readers supported the plan.',
    'how many readers support it',
    'beside: 63% of readers',
  ],
])('%s %s: %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toContain(answer);
});

/** What only shares a word with the question is no answer to it, nor a part of one. */
test.each([
  ['The rescue agency had put the number at 29.', 'how many agency drivers'],
  ['Some 90 millimetres of rain fell.', 'how much did shares fall'],
  ['Anna Brod, 52, spoke on Monday.', 'how old is it'],
])('%s %s: nothing', (text, words) => {
  expect(figuresOn(text, words).how).toBe('none');
});

test('what is said of a thing is not said of those whose it is', () => {
  const text = 'The doctor treated the wounds of 80 people.';
  expect(figuresOn(text, 'how many people did the doctor treat').how).not.toBe('counted');
});

test('of people no count of things is told', () => {
  const text = 'Two bridges were used by lorries. Some 7,000 people used them each day.';
  expect(first(figuresOn(text, 'how many people used the bridges'))).toBe(
    'beside: Some 7,000 people',
  );
});
