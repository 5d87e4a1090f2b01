import { expect, test } from 'vitest';
import { keyMark } from '../../../src/bot/platform.ts';
import { type BriefingDesk, briefingDesk } from '../../support/briefing-desk.ts';

async function posted(): Promise<BriefingDesk> {
  const desk = await briefingDesk();
  await desk.at('2026-06-01T07:00Z');
  desk.publish('bridge');
  await desk.at('2026-06-01T08:00Z');
  return desk;
}

const notes = ({ discord }: BriefingDesk, at = 0): readonly string[] =>
  discord.posts[at]?.reply.blocks.flatMap((block) => (block.type === 'note' ? [block.text] : [])) ??
  [];

const struck = ({ discord }: BriefingDesk): readonly string[] =>
  discord.posts[0]?.reply.blocks.flatMap((block) =>
    block.type === 'quotes'
      ? block.quotes.filter(({ withdrawn }) => withdrawn).map(({ text }) => text)
      : [],
  ) ?? [];

/** The change is seen, and the minute in which others are gathered passes. */
async function pass(desk: BriefingDesk, from: string): Promise<void> {
  await desk.at(`2026-06-01T${from}:00Z`);
  await desk.at(`2026-06-01T${from}:59Z`);
  expect(desk.discord.edits).toHaveLength(0);
  const [hour = '', minute = ''] = from.split(':');
  await desk.at(`2026-06-01T${hour}:${String(Number(minute) + 1).padStart(2, '0')}:00Z`);
  await desk.at(`2026-06-01T${hour}:${String(Number(minute) + 1).padStart(2, '0')}:10Z`);
}

test('a figure that changed is corrected in the post, with what and when', async () => {
  const desk = await posted();
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $5m.');
  await pass(desk, '09:00');
  expect(notes(desk)).toEqual(['Corrected on 1 June at 09:01 (UTC): “$4m” is now “$5m”.']);
  expect(JSON.stringify(desk.discord.posts[0]?.reply)).toContain('It cost $5m.');
  expect(desk.discord.posts).toHaveLength(1);
});

test('a quotation that is gone is struck through, and a reply tells of it', async () => {
  const desk = await posted();
  desk.rewrite('bridge', 'Mayor Ruth Alder came. It cost $4m.');
  await pass(desk, '09:00');
  expect(struck(desk)).toEqual(['It is open,']);
  expect(notes(desk)).toEqual([
    expect.stringContaining('a quotation of Ruth Alder is no longer in the article'),
  ]);
  const reply = desk.discord.posts[1];
  expect(reply?.extras).toEqual({ replyTo: 'm1' });
  expect(reply?.reply.title).toBe('Correction: The bridge opened');
});

test('edits within a minute make one correction; a later one makes another, and both stand in the post', async () => {
  const desk = await posted();
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $6m.');
  await desk.at('2026-06-01T09:00:00Z');
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $5m.');
  await desk.at('2026-06-01T09:00:30Z');
  await desk.at('2026-06-01T09:01:00Z');
  await desk.at('2026-06-01T09:03:00Z');
  expect(desk.discord.edits).toHaveLength(1);
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $7m.');
  await desk.at('2026-06-01T10:00:00Z');
  await desk.at('2026-06-01T10:01:00Z');
  expect(notes(desk)).toEqual([
    'Corrected on 1 June at 09:01 (UTC): “$4m” is now “$5m”.',
    'Corrected on 1 June at 10:01 (UTC): “$5m” is now “$7m”.',
  ]);
});

test.each([
  ['spaces and marks', '"It is  open", Mayor Ruth Alder said. It cost $4m.'],
  ['more to read', '“It is open,” Mayor Ruth Alder said. It cost $4m. Nobody came on Monday.'],
])('no correction for %s, also not after a restart', async (_what, story) => {
  const desk = await posted();
  desk.rewrite('bridge', story);
  for (const time of ['09:00:00', '09:01:00', '09:03:00']) await desk.at(`2026-06-01T${time}Z`);
  desk.restart();
  for (const time of ['10:00:00', '10:01:00', '10:03:00']) await desk.at(`2026-06-01T${time}Z`);
  expect(desk.discord.edits).toEqual([]);
  expect(desk.discord.posts).toHaveLength(1);
});

test('a change while the bot was away is corrected after its start; a lost answer is no second reply', async () => {
  const desk = await posted();
  desk.rewrite('bridge', '“It is shut,” Mayor Ruth Alder said. It cost $4m.');
  desk.restart();
  desk.discord.answers.push('lost');
  for (const time of ['09:00:00', '09:01:00', '09:01:40', '09:02:30'])
    await desk.at(`2026-06-01T${time}Z`);
  desk.discord.answers.push('lost');
  for (const time of ['09:03:00', '09:04:00']) await desk.at(`2026-06-01T${time}Z`);
  expect(desk.discord.posts).toHaveLength(2);
  expect(struck(desk)).toEqual(['It is open,']);
  await desk.at('2026-06-02T08:00Z');
  expect(desk.discord.posts).toHaveLength(2);
});

test('an old post is left as it was', async () => {
  const desk = await posted();
  desk.rewrite('bridge', 'It cost $9m.');
  await desk.at('2026-06-09T08:00Z');
  await desk.at('2026-06-09T08:02Z');
  expect(desk.discord.edits).toEqual([]);
});

test('a post is corrected as it was posted, whatever its briefing was made since', async () => {
  const desk = await briefingDesk('', []);
  await desk.at('2026-06-01T07:00Z');
  const id = await desk.add({ form: 'figures' });
  desk.publish('bridge');
  await desk.at('2026-06-01T08:00Z');
  const kinds = (): readonly string[] =>
    (desk.discord.posts[0]?.reply.blocks ?? []).map(({ type }) => type);
  const before = kinds();
  expect(before).toContain('figures');
  expect(before).not.toContain('quotes');
  await desk.store.updateTable('briefing').set({ form: 'quotes' }).where('id', '=', id).execute();
  desk.rewrite('bridge', '“It is open,” Mayor Ruth Alder said. It cost $5m.');
  await pass(desk, '09:00');
  expect(kinds().filter((kind) => kind !== 'note')).toEqual(before);
  expect(notes(desk)).toEqual(['Corrected on 1 June at 09:01 (UTC): “$4m” is now “$5m”.']);
  // What its buttons show is the same post.
  const shown = await desk.service().posted(keyMark(desk.discord.posts[0]?.key ?? ''));
  expect(shown?.blocks.some(({ type }) => type === 'figures')).toBe(true);
});
