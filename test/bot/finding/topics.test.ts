import { expect, test } from 'vitest';
import { standsAlone } from '../../../src/bot/finding/topics.ts';

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
