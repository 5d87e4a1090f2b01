import { expect, test } from 'vitest';
import { lastOf } from '../../support/talked.ts';

const texts = {
  pier: `Pier at Selby Cove reopens after storm

The pier at Selby Cove reopened on Monday after repairs that cost £3m.

“People have come back,” said the harbour master, Ann Tully. Sixty people worked on it, and the bill was paid by the county.

The dockers' committee declined to comment on the closure.`,
  orchestra: `Orchestra names new conductor

The fund Greywater Trust, which holds the hall, is pressing the players to sell their instruments, a union leader said.

Musicians' Union organiser Bea Corrigan said the players would refuse. “They are our hands,” Corrigan said.

Greywater declined to comment. The Marchetti Hall was bought for $35 million and its seats were counted again last week.`,
};

const talk = (...lines: readonly string[]): Promise<string> => lastOf(texts, ...lines);

const MOVED = 'this is from “Orchestra names new conductor”';

test.each([
  ['what does greywater want?', 'pressing the players'],
  ['how much did marchetti hall cost?', '$35 million'],
  ['what did corigan say?', 'They are our hands'],
  ['when were the seats of the Marcheti hall counted?', 'counted again last week'],
])('%s is asked of the article that has the name', async (question, part) => {
  const answer = await talk(question);
  expect(answer).toContain(MOVED);
  expect(answer).toContain(part);
});

test('a name that another article has does not lead away from what this one tells more of', async () => {
  const answer = await talk('how many people from Greywater worked on the pier repairs?');
  expect(answer).not.toContain(MOVED);
});

test('somebody of another article is not asked what happened in this one', async () => {
  const answer = await talk('what did the union say about the pier?');
  expect(answer).not.toContain(MOVED);
  expect(answer).toContain('In another article: “union”');
});

test('after a question that names what only another article has, the talk goes on there', async () => {
  const answer = await talk('what did Tully say?', 'what did Corrigan say?', 'what was counted?');
  expect(answer).toContain('its seats were counted again');
  expect(answer).toContain('asked about before');
});

test('where nothing was found the talk is not about that article', async () => {
  const answer = await talk(
    'what did the astronaut say?',
    'what did Corrigan say?',
    'and Greywater?',
  );
  expect(answer).toContain('Greywater declined to comment');
});

test('what goes on by “it” is not looked for in another article', async () => {
  expect(await talk('what did Tully say?', 'was it bought?')).not.toContain('$35 million');
});
