import { expect, test } from 'vitest';
import { briefingReply } from '../../src/reply/briefing.ts';
import { read } from '../support/oakmere.ts';

test('several articles have a heading each, and buttons that tell what of which they open', () => {
  const focused = { read, quotes: [], figures: [] };
  const { blocks } = briefingReply([focused, focused]);
  expect(blocks.flatMap((block) => (block.type === 'heading' ? block.text : []))).toEqual([
    'Oakmere bridge to close for two years',
    'Oakmere bridge to close for two years',
  ]);
  const suggestions = blocks.flatMap((block) =>
    block.type === 'suggestions' ? block.suggestions : [],
  );
  expect(suggestions[0]).toMatchObject({
    label: 'Oakmere bridge to close for two years',
    alone: 'Summary: Oakmere bridge to close for two years',
  });
});
