import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

test.each([
  ['Max Orr said he was “very, very glad,” the Echo reported.', 'very, very glad,: Max Orr'],
  [
    'Max Orr welcomed the news, saying it was “the right thing”, the Echo reported.',
    'the right thing: Max Orr',
  ],
  ['The roof was “a total loss”, the Echo reported.', 'a total loss: Echo'],
])('a paper that tells what somebody said is not who said it: %s', (text, expected) =>
  expect(said(text)).toEqual([expected]),
);

test('the paper is shown as who tells it', () => {
  const [quote] = analyze('Max Orr said he was “very, very glad,” the Echo reported.').quotes;
  expect(quote?.via).toBe('the Echo');
});

test('who is from somewhere goes on speaking', () => {
  const text =
    'Max Orr said it had rained. “We were wet,” he said.\n\nNihad Orril from Lyari said he had been late. He said the town had no school. “It is so wrong,” he said.';
  expect(said(text)).toContain('It is so wrong,: Nihad Orril');
});

test('a story that is told in rhyme says nothing', () => {
  const text =
    'Nora Hale wrote a story about a child told in rhyme that was “bubbling inside” her.';
  expect(said(text)).not.toContain('bubbling inside: a story');
});

test('a contest under a title is nobody’s words', () => {
  const text =
    'Max Orr told the Echo that it began with a contest under the title “Town Award for Visual Arts” in May.';
  expect(said(text)).toEqual([]);
});
