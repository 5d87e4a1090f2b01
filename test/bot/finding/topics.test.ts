import { expect, test } from 'vitest';
import { standsAlone, topicsOf } from '../../../src/bot/finding/topics.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';

const TEXT = `The harbour board met on Monday. "We want a Danish crane for the harbour," said the mayor.
"Danish cranes rust, and rust is the reason we want a coastal road," she said. No road was built near the harbour in Skagen.
People in Skagen want the coastal wall. They would rather have roads.`;

test.each([
  ['harbour', true],
  ['road', true],
  ['Skagen', true],
  ['want', false],
  ['coastal', false],
  ['Danish', false],
  ['rather', false],
])('%s names something: %s', (word, names) => {
  expect(standsAlone(TEXT)(word)).toBe(names);
});

test('what is in every article is no topic', () => {
  const text = `The company asked for 40 cranes in a year. The company was asked for cranes this year.`;
  const analysis = analyze(text);
  const article = { id: 'a', title: 'A', text, paragraphs: paragraphs(text), version: 'v' };
  expect(topicsOf({ article, analysis, current: true }, analysis.sentences, 2)).toEqual(['cranes']);
});
