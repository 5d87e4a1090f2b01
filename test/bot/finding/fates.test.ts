import { expect, test } from 'vitest';
import { befell, fatedIn, otherEvent } from '../../../src/bot/finding/fates.ts';

/** A number stands for the figure with its noun. */
const told = (asked: string, clause: string): boolean => {
  const fated = fatedIn(asked);
  const [before = '', after = ''] = clause.split('#');
  return fated !== undefined && befell(fated.fate, before, '40 people', after);
};

test.each([
  ['how many died', '# were killed in the fire'],
  ['how many were killed', 'The fire killed at least #'],
  ['deaths', 'the death of #'],
  ['how many hurt', '#, some of them firefighters, were taken injured from the hall'],
  ['how many were saved', 'Boats pulled # from the river'],
  ['how many arrested', '# are in custody'],
])('“%s” is met by “%s”', (asked, clause) => {
  expect(told(asked, clause)).toBe(true);
});

test.each([
  ['how many died', '# watched the match'],
  ['how many died', '# saw a man killed'],
  ['how many died', '# escaped death'],
  ['how many died', '# were not killed'],
  ['how many died', 'A fire that killed a dog was watched by #'],
  ['how many died', 'None of the # died'],
  ['how many died', 'A second blast could have killed #'],
  ['how many injured', '# were killed'],
  ['how many cars', '# were killed'],
])('“%s” is not met by “%s”', (asked, clause) => {
  expect(told(asked, clause)).toBe(false);
});

test.each([
  ['It is the worst fire since 1953, when 80 people died.', '2026', true],
  ['The blaze of 1953, in which 80 people died, is not forgotten.', '2026-05-01', true],
  ['More people died than in the flood of 2011.', '2026', true],
  ['40 people died in a fire on Sunday.', '2026', false],
  ['40 people have died since March 2026.', '2026-05-01', false],
  ['The ferry sank in 2024 with 40 people on board.', '2026', false],
])('“%s” in %s: of another event? %s', (sentence, published, expected) => {
  expect(otherEvent(sentence, published) !== undefined).toBe(expected);
});

test('a word without an end does not hold up who asks what happened when', () => {
  expect(otherEvent('b-'.repeat(500_000))).toBeUndefined();
});
