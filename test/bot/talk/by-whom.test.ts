import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  mill: `Mill burns

The volunteers had raised £3,000 by raffles. The weir was shut at noon. “It is like losing an uncle,” said Ada Moy, who chairs the friends. Her husband, Bert, wept.`,
};

test('“by who” is told by the one who did what was just shown', async () => {
  const found = await lastOf(NEWS, 'how much was raised?', 'by who?');
  expect(found).toContain('The volunteers had raised £3,000');
  expect(await lastOf(NEWS, 'when was the weir shut?', 'by whom?')).not.toContain('The weir was');
});

test('who somebody is married to is their husband or wife', async () => {
  expect(await answerOf(NEWS, 'who is moy married to?')).toMatch(/^Who is Bert/);
  expect(await lastOf(NEWS, 'who is ada moy', 'who is she married to?')).toMatch(/^Who is Bert/);
});
