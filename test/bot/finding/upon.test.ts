import { expect, test } from 'vitest';
import { tellsUpon } from '../../../src/bot/finding/upon.ts';

test.each([
  'The warden resigned after a leak of letters.',
  'After walkers complained, the path was shut.',
  'The pool was shut following an outbreak of fever.',
  'The ban follows complaints from anglers.',
])('%s', (sentence) => {
  expect(tellsUpon(sentence)).toBe(true);
});

test.each([
  'Lind left after 20 minutes.',
  'Lind scored after the first half.',
  'She spoke to fans after the match.',
  'The dinner was followed by a dance.',
  'He looked after the goats.',
  'Two days after the vote they met.',
  'They asked the following people.',
  'She followed her brother into the mine.',
])('no reason: %s', (sentence) => {
  expect(tellsUpon(sentence)).toBe(false);
});
