import { expect, test } from 'vitest';
import { begunAnew, createTalks } from '../../../src/bot/talk/talks.ts';

const here = { tenant: 'T1', channel: 'C1' };

test('each asker, channel and thread has a talk of its own', () => {
  const talks = createTalks(() => 0);
  talks.of('ann', here).keep({ article: 'otters' });
  expect(talks.of('ann', { ...here }).before()).toEqual({ article: 'otters' });
  expect(talks.of('ben', here).before()).toBeUndefined();
  expect(talks.of('ann', { ...here, channel: 'C2' }).before()).toBeUndefined();
  expect(talks.of('ann', { ...here, thread: '17.5' }).before()).toBeUndefined();
  expect(talks.of('ann', { ...here, tenant: 'T2' }).before()).toBeUndefined();
});

test('a talk ends after some minutes, counted from what was asked last', () => {
  let now = 0;
  const talk = createTalks(() => now).of('ann', here);
  talk.keep({ article: 'otters' });
  now = 9 * 60_000;
  talk.keep({ article: 'quarry' });
  now = 18 * 60_000;
  expect(talk.before()).toEqual({ article: 'quarry' });
  now = 20 * 60_000;
  expect(talk.before()).toBeUndefined();
});

test('what stands new in a channel or thread ends the talks there, and no others', () => {
  const talks = createTalks(() => 0);
  talks.of('ann', here).keep({ article: 'otters' });
  talks.of('ann', { ...here, thread: '17.5' }).keep({ article: 'otters' });
  talks.of('ann', { ...here, channel: 'C2' }).keep({ article: 'otters' });
  talks.leave({ channel: 'C1' });
  expect(talks.of('ann', here).before()).toBeUndefined();
  expect(talks.of('ann', { ...here, thread: '17.5' }).before()).toBeDefined();
  talks.leave({ channel: 'C1', thread: '17.5' });
  expect(talks.of('ann', { ...here, thread: '17.5' }).before()).toBeUndefined();
  // Whoever asks in a thread of Discord asks in the channel of that id.
  talks.of('ben', { channel: 'T9' }).keep({ article: 'otters' });
  talks.leave({ channel: 'C1', thread: 'T9' });
  expect(talks.of('ben', { channel: 'T9' }).before()).toBeUndefined();
  expect(talks.of('ann', { ...here, channel: 'C2' }).before()).toBeDefined();
});

test('no more than a few thousand talks are kept, the oldest go', () => {
  const talks = createTalks(() => 0);
  for (let at = 0; at < 2500; at += 1) talks.of(`u${at}`, here).keep({ article: 'otters' });
  expect(talks.of('u0', here).before()).toBeUndefined();
  expect(talks.of('u2499', here).before()).toBeDefined();
});

test('a request that says which article it means forgets what was before, and is gone on with', () => {
  const talk = createTalks(() => 0).of('ann', here);
  talk.keep({ article: 'otters' });
  const anew = begunAnew(talk);
  expect(anew.before()).toBeUndefined();
  anew.keep({ article: 'quarry' });
  expect(talk.before()).toEqual({ article: 'quarry' });
});
