import { expect, test } from 'vitest';
import { briefingDesk, here } from '../../support/briefing-desk.ts';

const WHY = 'the content folder does not exist';
const UNKNOWN = `what is new is not known: ${WHY}`;

test('while the articles are not there nothing is said to be new or not; when they are back it is posted', async () => {
  const { discord, at, add, publish, lose, service } = await briefingDesk('', []);
  await at('2026-06-01T07:00Z');
  const id = await add();
  publish('bridge');
  lose(WHY);
  await at('2026-06-01T08:00Z');
  const found = await service().find(id, here);
  if (!found) throw new Error('no briefing');
  expect(await service().past(found, 1)).toMatchObject([{ state: 'open', reason: UNKNOWN }]);
  lose(undefined);
  await at('2026-06-01T08:01Z');
  expect(discord.posts.map(({ key }) => key)).toEqual([expect.stringContaining('T08:00')]);
  expect(await service().past(found, 1)).toMatchObject([{ state: 'sent' }]);
});

test('articles that do not come back leave a slot to the next one, and pause no briefing', async () => {
  const { discord, counts, log, at, add, publish, lose, service } = await briefingDesk('', []);
  await at('2026-06-01T07:00Z');
  const id = await add();
  publish('bridge');
  lose(WHY);
  for (let day = 1; day <= 12; day += 1) {
    const date = `2026-06-${String(day).padStart(2, '0')}`;
    await at(`${date}T08:00Z`);
    await at(`${date}T14:00:01Z`);
  }
  const found = await service().find(id, here);
  if (!found) throw new Error('no briefing');
  expect(found).toMatchObject({ state: 'on', failures: 0 });
  expect(await service().past(found, 1)).toMatchObject([{ state: 'missed', reason: UNKNOWN }]);
  expect(counts.filter((event) => event === 'failed')).toHaveLength(12);
  expect(log).toContain('briefing given up: too late to post');
  lose(undefined);
  await at('2026-06-13T08:00Z');
  // Nobody but the channel heard of it.
  expect(discord.posts.map(({ destination }) => destination)).toEqual([here]);
});

test('a slot that waited for articles until the next one came is no failure, though they are back', async () => {
  const { discord, at, add, publish, lose, service } = await briefingDesk('', []);
  await at('2026-06-01T07:00Z');
  const id = await add({ schedule: '0 * * * *' });
  publish('bridge');
  lose(WHY);
  await at('2026-06-01T08:00Z');
  await at('2026-06-01T08:59:50Z');
  lose(undefined);
  await at('2026-06-01T09:00Z');
  await at('2026-06-01T09:05Z');
  const found = await service().find(id, here);
  if (!found) throw new Error('no briefing');
  expect(await service().past(found, 2)).toMatchObject([{ state: 'sent' }, { state: 'missed' }]);
  expect(discord.posts.map(({ destination }) => destination)).toEqual([here]);
});
