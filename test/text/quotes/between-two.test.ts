import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

test.each([
  ['Nora Hale is against it too.', 'Nora Hale'],
  ['Leeds University’s Nora Hale agreed.', 'Nora Hale'],
  ['Mr Orr is not glad.', 'Max Orr'],
  ['The Tolva Council is against it too.', '-'],
])('between two quotations the writer turns to another: %s', (turn, speaker) => {
  const text = `Max Orr, a vet, said it was bad. “It hurts them,” he said. ${turn} “Dogs have coats of their own.”`;
  expect(said(text)).toContain(`Dogs have coats of their own.: ${speaker}`);
});

test('whom the writer turns to is no more than likely', () => {
  const text =
    'Max Orr, a vet, said it was bad. “It hurts them,” he said. Nora Hale is against it too. “Dogs have coats.”';
  expect(analyze(text).quotes[1]?.basis).toBe('inferred');
});

test.each([
  ['on Oct. 1, 2024, said', 'Nihad Orr'],
  ['on Tuesday, October 1, said', 'Nihad Orr'],
  ['in May 2024 said', 'Nihad Orr'],
  ['on 1 May said', 'Nihad Orr'],
])('a date stands between a name and its verb: %s', (tag, speaker) => {
  expect(said(`Nihad Orr ${tag} it was “late again”.`)).toEqual([`late again: ${speaker}`]);
});

test('who got a memo in spring did not explain it', () => {
  const text = 'Max Orr wrote a memo to Nora Hale in April explaining that it was “late again”.';
  expect(said(text)).toEqual(['late again: Max Orr']);
});
