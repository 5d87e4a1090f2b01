import { Temporal } from '@js-temporal/polyfill';
import { expect, test } from 'vitest';
import { parseCron } from '../../../src/bot/briefing/cron.ts';
import { slotsAfter } from '../../../src/bot/briefing/slots.ts';

/** The slots of a schedule in `[from, to)`, as 'YYYY-MM-DDTHH:MMZ'. */
function slots(expression: string, zone: string, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (const slot of slotsAfter(parseCron(expression), zone, new Date(Date.parse(from) - 1))) {
    if (slot.getTime() >= Date.parse(to)) break;
    found.push(slot.toISOString().replace(':00.000Z', 'Z'));
  }
  return found;
}

test.each([
  {
    what: 'a time in the skipped hour is due at the first instant after it',
    expression: '30 1 * * *',
    zone: 'Europe/London',
    from: '2026-03-28T12:00Z',
    to: '2026-03-31T00:00Z',
    due: ['2026-03-29T01:00Z', '2026-03-30T00:30Z'],
  },
  {
    what: 'a time in the repeated hour is due at its first pass',
    expression: '30 1 * * *',
    zone: 'Europe/London',
    from: '2026-10-24T12:00Z',
    to: '2026-10-27T00:00Z',
    due: ['2026-10-25T00:30Z', '2026-10-26T01:30Z'],
  },
  {
    what: 'several times in the skipped hour make one slot',
    expression: '0,20,40 1 * * *',
    zone: 'Europe/London',
    from: '2026-03-29T00:00Z',
    to: '2026-03-29T12:00Z',
    due: ['2026-03-29T01:00Z'],
  },
  {
    what: 'the skipped time and the time it falls on make one slot',
    expression: '0 1,2 * * *',
    zone: 'Europe/London',
    from: '2026-03-29T00:00Z',
    to: '2026-03-29T12:00Z',
    due: ['2026-03-29T01:00Z'],
  },
  {
    what: 'every hour: nothing for the skipped one',
    expression: '30 * * * *',
    zone: 'Europe/London',
    from: '2026-03-29T00:00Z',
    to: '2026-03-29T03:00Z',
    due: ['2026-03-29T00:30Z', '2026-03-29T01:30Z', '2026-03-29T02:30Z'],
  },
  {
    what: 'every hour: both passes of the repeated one',
    expression: '30 * * * *',
    zone: 'Europe/London',
    from: '2026-10-25T00:00Z',
    to: '2026-10-25T03:00Z',
    due: ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:30Z'],
  },
  {
    what: 'weekdays at eight',
    expression: '0 8 * * 1-5',
    zone: 'America/New_York',
    from: '2026-11-20T00:00Z',
    to: '2026-11-25T00:00Z',
    due: ['2026-11-20T13:00Z', '2026-11-23T13:00Z', '2026-11-24T13:00Z'],
  },
  {
    what: 'a change of half an hour',
    expression: '15 2 * * *',
    zone: 'Australia/Lord_Howe',
    from: '2026-10-03T00:00Z',
    to: '2026-10-05T00:00Z',
    due: ['2026-10-03T15:30Z', '2026-10-04T15:15Z'],
  },
  {
    what: 'a skipped midnight',
    expression: '0 0 * * *',
    zone: 'America/Santiago',
    from: '2026-09-05T12:00Z',
    to: '2026-09-07T12:00Z',
    due: ['2026-09-06T04:00Z', '2026-09-07T03:00Z'],
  },
  {
    what: 'a day that a zone left out',
    expression: '0 8 * * *',
    zone: 'Pacific/Apia',
    from: '2011-12-29T00:00Z',
    to: '2011-12-31T12:00Z',
    due: ['2011-12-29T18:00Z', '2011-12-30T10:00Z', '2011-12-30T18:00Z'],
  },
  {
    what: 'a leap day',
    expression: '0 0 29 2 *',
    zone: 'UTC',
    from: '2096-03-01T00:00Z',
    to: '2105-01-01T00:00Z',
    due: ['2104-02-29T00:00Z'],
  },
])('$what', ({ expression, zone, from, to, due }) => {
  expect(slots(expression, zone, from, to)).toEqual(due);
});

test('nothing comes twice, and a slot is after the moment asked for', () => {
  const cron = parseCron('0 9 * * *');
  const first = slotsAfter(cron, 'Asia/Kolkata', new Date('2026-01-01T03:30Z')).next().value;
  expect(first).toEqual(new Date('2026-01-02T03:30Z'));
});

test('a day that never comes ends the search', () => {
  expect([...slotsAfter(parseCron('0 0 31 2 *'), 'UTC', new Date('2026-01-01T00:00Z'))]).toEqual(
    [],
  );
});

/** When a daily time is due on one date, by an independent judge. */
function judged(zone: string, date: Temporal.PlainDate, time: Temporal.PlainTime): number {
  const wall = date.toPlainDateTime(time);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.epochMilliseconds;
  const change = earlier.getTimeZoneTransition('next');
  if (!change) throw new Error(`no change after ${earlier}`);
  return change.epochMilliseconds;
}

/** Every change of clocks of a zone in ten years. */
function changesOf(zone: string): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let at = Temporal.Instant.from('2020-01-01T00:00Z')
    .toZonedDateTimeISO(zone)
    .getTimeZoneTransition('next');
  for (; at && at.year < 2030; at = at.getTimeZoneTransition('next')) changes.push(at);
  return changes;
}

test('agrees with Temporal around every change of clocks in every zone for ten years', () => {
  // Most zones keep the clocks of another one: each set of changes is judged once.
  const distinct = new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => {
      const changes = changesOf(zone);
      return [changes.map((at) => at.toString({ timeZoneName: 'never' })).join(), changes];
    }),
  );
  const wrong: string[] = [];
  for (const at of [...distinct.values()].flat()) {
    const date = at.toPlainDate();
    // The wall times at the change, as they stood before it and as they stand after.
    const shown = [at.subtract({ nanoseconds: 1 }), at, at.add({ minutes: 30 })];
    for (const { hour, minute } of shown) {
      const time = Temporal.PlainTime.from({ hour, minute });
      const due = [-1, 0, 1].map((days) => judged(at.timeZoneId, date.add({ days }), time));
      const cron = parseCron(`${minute} ${hour} * * *`);
      const ours = slotsAfter(cron, at.timeZoneId, new Date(Math.min(...due) - 1));
      const expected = [...new Set(due)].sort((a, b) => a - b);
      const found = expected.map(() => ours.next().value?.getTime());
      if (found.join() !== expected.join()) wrong.push(`${at} ${time}`);
    }
  }
  expect(distinct.size).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
  // The judge is slow: some seconds, and more on a busy machine.
}, 120_000);
