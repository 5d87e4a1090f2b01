import { expect, test } from 'vitest';
import { briefingDesk } from '../../support/briefing-desk.ts';

test('what was there long before a briefing is neither news for it nor noted', async () => {
  const desk = await briefingDesk('', []);
  desk.publish('ferry', 'mill');
  await desk.at('2026-06-03T07:00Z');
  await desk.add();
  desk.publish('bridge');
  await desk.at('2026-06-03T08:00Z');
  await desk.at('2026-06-04T08:00Z');
  expect(desk.discord.posts.map(({ reply }) => reply.title)).toEqual(['The bridge opened']);
  const told = await desk.store.selectFrom('told').select('article_id').execute();
  expect(told).toEqual([{ article_id: 'bridge' }]);
});
