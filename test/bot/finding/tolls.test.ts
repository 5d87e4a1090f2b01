import { expect, test } from 'vitest';
import type { ChosenFigures } from '../../../src/bot/finding/choose-figures.ts';
import { isOvertaken, tollIn } from '../../../src/bot/finding/tolls.ts';
import { figuresOn } from '../../support/figures-on.ts';

const heads = (figures: ChosenFigures['figures'] = []): string =>
  figures.map(({ headline }) => headline).join(', ');

test.each([
  ['The death toll from a fire that swept Port Sall rose to', 'toll'],
  ['The number of injured in the Sall blaze now stands at', 'number of injured'],
  ['The office had put the toll at 26, and then lowered it to', 'toll'],
  ['The office had put the toll at 26, and then lowered the flag to', undefined],
  ['The number of people killed when a dam gave way above Sall rose to', 'number of people killed'],
  ['The number of people killed when a wave hit', undefined],
  ['The toll rose as boats climbed to', undefined],
  ['The death toll from the fire, and the anger that followed, lifted rents to', undefined],
])('“%s …”: %s', (front, toll) => {
  expect(tollIn(front)).toBe(toll);
});

test.each([
  ['The coast guard had put the number at', true],
  ['Officials had earlier said that', true],
  ['Divers brought up two more bodies, taking the toll past the', true],
  ['Divers swam past the', false],
  ['Police said that they knew of', false],
])('“%s …” overtaken: %s', (front, expected) => {
  expect(isOvertaken(front)).toBe(expected);
});

const FERRY =
  'The death toll from a ferry fire off Port Sall rose to 38 on Friday. The harbour office had put the toll at 21 on Thursday. Some 95 passengers were injured.';

test.each([
  ['how many people died', 'rose to 38', '21'],
  ['death toll', 'rose to 38', '21'],
  ['how much did the death toll rise', 'rose to 38', '21'],
  ['death toll before', '21', ''],
  ['how many injured', 'Some 95 passengers', ''],
  ['casualties', 'rose to 38, Some 95 passengers', '21'],
  ['how many victims', 'rose to 38', '21'],
])('%s: %s, and before it %s', (words, now, before) => {
  const { how, figures, earlier } = figuresOn(FERRY, words);
  expect([how, heads(figures), heads(earlier)]).toEqual(['counted', now, before]);
});

test.each([
  'how many children died',
  'how many cats drowned',
  'how many people died in the avalanche',
])('the toll of all does not answer “%s”', (words) => {
  expect(figuresOn(FERRY, words).figures).toEqual([]);
});

test('a number that only parts the one in front of it is no toll of its own', () => {
  const text = 'Nine sailors, six from Sall and three from Orm, drowned on Monday.';
  expect(heads(figuresOn(text, 'how many sailors drowned').figures)).toBe('Nine sailors');
  expect(heads(figuresOn(text, 'how many died').figures)).toBe('Nine sailors');
});

test('a part that is told among those in front of it answers who asks for it', () => {
  const text = 'At least 14 people, among them six schoolchildren, are still missing.';
  const asked = (words: string) => heads(figuresOn(text, words).figures);
  expect(asked('how many are missing')).toBe('At least 14 people, six schoolchildren');
  expect(asked('how many children are missing')).toBe('six schoolchildren');
});

test('those who were asked in a poll are counted', () => {
  const text = 'A survey of 840 tenants by the mill found that 61% were content.';
  expect(heads(figuresOn(text, 'how many people were surveyed').figures)).toBe('840 tenants');
});
