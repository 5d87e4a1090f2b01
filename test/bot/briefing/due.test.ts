import { expect, test } from 'vitest';
import { dueSlot } from '../../../src/bot/briefing/due.ts';

const daily = { schedule: '0 8 * * *', timezone: 'UTC' };
const hourly = { schedule: '0 * * * *', timezone: 'UTC' };

test.each([
  ['nothing before its time', daily, '2026-06-01T07:00Z', '2026-06-01T07:59Z', undefined],
  ['the slot of this minute', daily, '2026-06-01T07:00Z', '2026-06-01T08:00Z', '2026-06-01T08:00Z'],
  [
    'not the slot at which it was first seen',
    daily,
    '2026-06-01T08:00Z',
    '2026-06-01T08:01Z',
    undefined,
  ],
  [
    'a missed slot of five hours ago',
    daily,
    '2026-05-01T00:00Z',
    '2026-06-01T13:00Z',
    '2026-06-01T08:00Z',
  ],
  [
    'no slot of more than six hours ago',
    daily,
    '2026-05-01T00:00Z',
    '2026-06-01T14:01Z',
    undefined,
  ],
  [
    'of several missed slots the latest',
    hourly,
    '2026-06-01T08:00Z',
    '2026-06-01T12:30Z',
    '2026-06-01T12:00Z',
  ],
])('%s', (_what, schedule, since, now, due) => {
  const from = { since: new Date(since), life: 6 * 60 * 60_000 };
  expect(dueSlot(schedule, from, new Date(now)).slot).toEqual(due && new Date(due));
});
