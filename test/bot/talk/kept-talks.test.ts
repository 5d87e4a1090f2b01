import { expect, onTestFinished, test } from 'vitest';
import { leaveTalks, takeUpTalks } from '../../../src/bot/talk/kept-talks.ts';
import { createTalks } from '../../../src/bot/talk/talks.ts';
import { openStore, type Store } from '../../../src/store/open.ts';

const here = { tenant: 'T1', channel: 'C1' };
const turn = { article: 'otters', question: 'who is Mara Quill', shown: [{ start: 3, end: 9 }] };
const noon = new Date('2026-06-01T12:00:00Z');
const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);

async function store(): Promise<Store> {
  const opened = await openStore(':memory:');
  onTestFinished(() => opened.destroy());
  return opened;
}

/** Some talks, left in a database at noon. */
async function left(): Promise<Store> {
  const kept = await store();
  const talks = createTalks(() => 0);
  talks.of('ann', here).keep(turn);
  talks.of('ben', { channel: 'D2', thread: '1.5' }).keep({ article: 'quarry' });
  await leaveTalks(kept, 'slack', talks, noon);
  return kept;
}

test('a talk goes on after a restart, where it was, and for as long as it would have', async () => {
  const soon = await takeUpTalks(await left(), 'slack', later(4));
  expect(soon.of('ann', here).before()).toEqual(turn);
  expect(soon.of('ben', { channel: 'D2', thread: '1.5' }).before()).toEqual({ article: 'quarry' });
  expect(soon.of('ann', { ...here, thread: '1.5' }).before()).toBeUndefined();
  expect(soon.all().map(({ leftMs }) => Math.round(leftMs / 60_000))).toEqual([6, 6]);
  const late = await takeUpTalks(await left(), 'slack', later(10));
  expect(late.all()).toEqual([]);
});

test('talks are of one platform, and are taken up once', async () => {
  const kept = await left();
  expect((await takeUpTalks(kept, 'discord', noon)).all()).toEqual([]);
  expect((await takeUpTalks(kept, 'slack', noon)).all()).toHaveLength(2);
  expect((await takeUpTalks(kept, 'slack', noon)).all()).toEqual([]);
});

test('what was left before is forgotten with what is left now', async () => {
  const kept = await left();
  await leaveTalks(kept, 'slack', createTalks(), noon);
  expect((await takeUpTalks(kept, 'slack', noon)).all()).toEqual([]);
});

test('a clock that was set back gives a talk no longer than it has', async () => {
  const talks = await takeUpTalks(await left(), 'slack', later(-24 * 60));
  expect(talks.all().every(({ leftMs }) => leftMs <= 10 * 60_000)).toBe(true);
  expect(talks.all()).toHaveLength(2);
});

test('as many talks as there may be are kept', async () => {
  const kept = await store();
  const talks = createTalks(() => 0);
  for (let at = 0; at < 2000; at += 1) talks.of(`u${at}`, here).keep({ article: 'otters' });
  await leaveTalks(kept, 'discord', talks, noon);
  expect((await takeUpTalks(kept, 'discord', noon)).all()).toHaveLength(2000);
});
