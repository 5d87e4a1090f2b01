import { expect, test } from 'vitest';
import { keyMark } from '../../../src/bot/platform.ts';
import { type BriefingDesk, briefingDesk, here } from '../../support/briefing-desk.ts';

const EDITORS = '900';
const approval = { channel: EDITORS, minutes: 30 };

async function asked(): Promise<BriefingDesk & { readonly mark: string }> {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:00Z');
  await desk.add({ approval });
  desk.publish('bridge');
  await desk.at('2026-06-01T08:00Z');
  await desk.at('2026-06-01T08:00:10Z');
  return { ...desk, mark: keyMark(desk.discord.posts[0]?.key ?? '') };
}

const inChannel = ({ discord }: BriefingDesk, channel: string) =>
  discord.posts.filter(({ destination }) => destination.channel === channel);

test('editors see the post first, and it goes out when one of them approves of it', async () => {
  const desk = await asked();
  const [question] = inChannel(desk, EDITORS);
  expect(question?.reply.title).toBe('The bridge opened');
  expect(question?.reply.blocks[0]).toMatchObject({
    type: 'channel',
    channel: '100',
    after: expect.stringContaining('when somebody presses Approve by Monday 08:30 (UTC)'),
  });
  expect(question?.reply.blocks.at(-1)).toEqual({ type: 'decision', mark: desk.mark });
  expect(inChannel(desk, '100')).toEqual([]);

  await desk.at('2026-06-01T08:20Z');
  expect(await desk.service().decide(desk.mark, 'approved', 'Bo')).toMatchObject({ state: 'done' });
  await desk.service().idle();
  await desk.at('2026-06-01T08:20:10Z');
  const [post] = inChannel(desk, '100');
  expect(post?.destination).toEqual(here);
  expect(post?.reply.blocks[0]?.type).not.toBe('note');
  const [noted] = inChannel(desk, EDITORS);
  expect(noted?.reply.blocks[0]).toMatchObject({ text: 'Approved by Bo, Monday 08:20 (UTC).' });
  expect(noted?.reply.blocks.some(({ type }) => type === 'decision')).toBe(false);
});

test('one decision counts, whoever else presses what, also after a restart', async () => {
  const desk = await asked();
  const { service, restart, at, mark } = desk;
  const all = await Promise.all([
    service().decide(mark, 'approved', 'Bo'),
    service().decide(mark, 'approved', 'Bo'),
    service().decide(mark, 'dropped', 'Cy'),
  ]);
  expect(all.map(({ state }) => state)).toEqual(['done', 'before', 'before']);
  restart();
  expect(await service().decide(mark, 'dropped', 'Cy')).toEqual({
    ...{ state: 'before', decision: 'approved', by: 'Bo' },
  });
  await at('2026-06-01T08:01Z');
  await at('2026-06-01T08:02Z');
  expect(inChannel(desk, '100')).toHaveLength(1);
});

test('what is dropped, or not approved in time, is not posted, and that is said', async () => {
  const dropped = await asked();
  await dropped.service().decide(dropped.mark, 'dropped', 'Cy');
  await dropped.at('2026-06-01T08:10Z');
  expect(inChannel(dropped, EDITORS)[0]?.reply.blocks[0]).toMatchObject({
    text: 'Dropped by Cy, Monday 08:00 (UTC).',
  });
  const late = await asked();
  await late.at('2026-06-01T08:30Z');
  expect(await late.service().decide(late.mark, 'approved', 'Bo')).toMatchObject({
    ...{ state: 'before', decision: 'dropped', by: null },
  });
  await late.at('2026-06-01T08:31Z');
  expect(inChannel(late, EDITORS)[0]?.reply.blocks[0]).toMatchObject({
    text: 'Dropped: nobody approved it by Monday 08:30 (UTC).',
  });
  for (const desk of [dropped, late]) expect(inChannel(desk, '100')).toEqual([]);
});

test('a later briefing takes the place of one that still waits, with its news', async () => {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:10Z');
  await desk.add({ schedule: '0 * * * *', approval: { channel: EDITORS, minutes: 120 } });
  desk.publish('bridge');
  await desk.at('2026-06-01T08:00Z');
  await desk.at('2026-06-01T08:00:10Z');
  desk.publish('tunnel');
  await desk.at('2026-06-01T09:00Z');
  await desk.at('2026-06-01T09:00:10Z');
  const [first, second] = inChannel(desk, EDITORS);
  expect(second?.reply.title).toBe('2 new articles');
  expect(first?.reply.blocks[0]).toMatchObject({
    text: 'Not posted: the next briefing took its place, Monday 09:00 (UTC).',
  });
  expect(first?.reply.blocks.some(({ type }) => type === 'decision')).toBe(false);
  const decide = (key = '') => desk.service().decide(keyMark(key), 'approved', 'Bo');
  expect(await decide(first?.key)).toEqual({ state: 'over' });
  expect(await decide(second?.key)).toMatchObject({ state: 'done' });
  expect(await decide('nonsense')).toEqual({ state: 'over' });
});

test('an answer that is lost makes neither two questions nor two posts', async () => {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:00Z');
  await desk.add({ approval });
  desk.publish('bridge');
  desk.discord.answers.push('lost');
  await desk.at('2026-06-01T08:00Z');
  await desk.at('2026-06-01T08:00:10Z');
  await desk.at('2026-06-01T08:00:50Z');
  expect(inChannel(desk, EDITORS)).toHaveLength(1);
  desk.discord.answers.push('lost', 'lost');
  await desk.service().decide(keyMark(desk.discord.posts[0]?.key ?? ''), 'approved', 'Bo');
  await desk.at('2026-06-01T08:01Z');
  await desk.at('2026-06-01T08:02Z');
  expect([inChannel(desk, EDITORS).length, inChannel(desk, '100').length]).toEqual([1, 1]);
});

test('a question that does not reach the editors is a failure, told to whoever set the briefing up', async () => {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:00Z');
  await desk.add({ approval });
  desk.publish('bridge');
  const refused = { state: 'refused', reason: 'there is no such channel', lasting: true } as const;
  desk.discord.answers.push(refused);
  await desk.at('2026-06-01T08:00Z');
  await desk.at('2026-06-01T08:30Z');
  await desk.at('2026-06-01T08:30:10Z');
  expect(desk.discord.posts.map(({ destination }) => destination.person)).toEqual(['U1']);
  expect(JSON.stringify(desk.discord.posts[0]?.reply.blocks[0])).toContain(
    'the editors could not be asked in the channel 900: there is no such channel',
  );
});

test('what another briefing told the channel while editors had it is not told again', async () => {
  const desk = await asked();
  await desk.add({ schedule: '10 8 * * *' });
  await desk.at('2026-06-01T08:10Z');
  expect(inChannel(desk, '100')).toHaveLength(1);
  await desk.service().decide(desk.mark, 'approved', 'Bo');
  await desk.at('2026-06-01T08:11Z');
  await desk.at('2026-06-01T08:12Z');
  expect(inChannel(desk, '100')).toHaveLength(1);
});

test('what changed while editors had it is corrected once it is posted', async () => {
  const desk = await asked();
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $5m.');
  await desk.at('2026-06-01T08:10Z');
  await desk.service().decide(desk.mark, 'approved', 'Bo');
  await desk.at('2026-06-01T08:11Z');
  await desk.at('2026-06-01T08:13Z');
  await desk.at('2026-06-01T08:14Z');
  expect(JSON.stringify(inChannel(desk, '100')[0]?.reply)).toContain('$5m');
});
