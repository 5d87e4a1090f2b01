import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/bot/briefing/briefing.ts';
import { slotLine } from '../../../src/bot/briefing/why.ts';
import { keyMark } from '../../../src/bot/platform.ts';
import { type BriefingDesk, briefingDesk, here } from '../../support/briefing-desk.ts';

const ADA = { id: 'U1', name: 'Ada' };
const EDITORS = '900';
const REFUSED = { state: 'refused', reason: 'no', lasting: false } as const;

/** A briefing whose slot of eight has come; what the platform answers is set before. */
async function due(
  answer?: 'lost' | typeof REFUSED,
  plan: Parameters<BriefingDesk['add']>[0] = {},
): Promise<BriefingDesk & { readonly find: () => Promise<Briefing> }> {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:00Z');
  const id = await desk.add(plan);
  desk.publish('bridge');
  if (answer) desk.discord.answers.push(answer);
  await desk.at('2026-06-01T08:00Z');
  const find = async (): Promise<Briefing> => {
    const found = await desk.service().find(id, { platform: 'discord', channel: '100' });
    const moved = found ?? (await desk.service().find(id, { platform: 'discord', channel: '101' }));
    if (!moved) throw new Error('it is lost');
    return moved;
  };
  return { ...desk, find };
}

async function why({ service, find }: Awaited<ReturnType<typeof due>>): Promise<string> {
  const [last] = await service().past(await find(), 1);
  return last ? (slotLine(last).after?.trim() ?? '') : '';
}

test.each(['pause', 'remove'] as const)('%s ends what waits for another try', async (change) => {
  const desk = await due(REFUSED);
  await desk.service()[change](await desk.find(), ADA);
  await desk.at('2026-06-01T08:01Z');
  expect(desk.discord.posts).toEqual([]);
  expect(await why(desk)).toBe(`was not posted: Ada ${change}d the briefing.`);
  await desk.service().resume(await desk.find(), ADA);
  await desk.at('2026-06-02T08:00Z');
  expect(desk.discord.posts).toHaveLength(1);
});

test.each(['pause', 'remove'] as const)(
  '%s: what may stand in the channel is looked for, and not sent again',
  async (change) => {
    const arrived = await due('lost');
    await arrived.service()[change](await arrived.find(), ADA);
    await arrived.at('2026-06-01T08:01Z');
    expect(await why(arrived)).toMatch(/^was posted with 1 article/);
    const gone = await due('lost');
    gone.discord.posts.pop();
    await gone.service()[change](await gone.find(), ADA);
    await gone.at('2026-06-01T08:01Z');
    expect(gone.discord.posts).toEqual([]);
    expect(await why(gone)).toMatch(/^was not posted: the briefing (is paused|was removed)/);
  },
);

test('a pause that comes while a post waits for another is not missed', async () => {
  const desk = await due(REFUSED);
  await desk.service().pause(await desk.find(), ADA);
  // As one that was claimed just before the pause and handed back after it.
  await desk.store.updateTable('delivery').set({ state: 'open' }).execute();
  await desk.at('2026-06-01T08:01Z');
  expect(desk.discord.posts).toEqual([]);
  expect(await why(desk)).toBe('was not posted: the briefing is paused.');
});

test('what waits is built from the new settings, and goes where the briefing goes now', async () => {
  const edited = await due(REFUSED);
  const before = await edited.find();
  await edited.service().edit(before, { ...before, form: 'figures' }, ADA, 'form: figures');
  await edited.at('2026-06-01T08:01Z');
  expect(edited.discord.posts[0]?.reply.blocks[0]?.type).toBe('figures');
  const moved = await due(REFUSED);
  const from = await moved.find();
  const destination = { ...here, channel: '101' };
  await moved.service().edit(from, { ...from, destination }, ADA, 'channel: 101');
  await moved.at('2026-06-01T08:01Z');
  expect(moved.discord.posts.map((post) => post.destination.channel)).toEqual(['101']);
  expect(moved.discord.posts[0]?.key).toContain('T08:00');
});

test('what editors have before them is dropped by a change, and they are told', async () => {
  const desk = await due(undefined, { approval: { channel: EDITORS, minutes: 60 } });
  await desk.at('2026-06-01T08:00:10Z');
  const [question] = desk.discord.posts;
  const before = await desk.find();
  await desk.service().edit(before, { ...before, form: 'full' }, ADA, 'form: full');
  await desk.at('2026-06-01T08:01Z');
  const note = { text: 'Dropped by Ada, Monday 08:00 (UTC).' };
  expect(desk.discord.posts[0]?.reply.blocks[0]).toMatchObject(note);
  expect(await desk.service().decide(keyMark(question?.key ?? ''), 'approved', 'Bo')).toMatchObject(
    { state: 'before', by: 'Ada' },
  );
  expect(await why(desk)).toBe('was dropped: Ada changed the briefing.');
});

test('what a clock that ran ahead put off is not left lying', async () => {
  const desk = await due(REFUSED);
  const ahead = '2026-07-01T08:00:00.000Z';
  const rested = () => new Promise((resolve) => setTimeout(resolve, 20));
  await rested();
  await desk.store.updateTable('delivery').set({ not_before: ahead }).execute();
  await desk.at('2026-06-01T08:01Z');
  expect(desk.discord.posts).toHaveLength(1);
  const lost = await due('lost');
  await rested();
  await lost.store.updateTable('delivery').set({ lease_until: ahead, tried_at: ahead }).execute();
  await lost.at('2026-06-01T08:01Z');
  expect(lost.discord.posts).toHaveLength(1);
  expect(lost.discord.looked.at(-1)?.toISOString()).toMatch(/^2026-05-31T08:01/);
});
