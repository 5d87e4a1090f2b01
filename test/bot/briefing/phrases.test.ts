import { Temporal } from '@js-temporal/polyfill';
import { expect, test } from 'vitest';
import { readPhrase } from '../../../src/bot/briefing/phrases/phrase.ts';
import { scheduled } from '../../../src/bot/briefing/schedule.ts';
import { PHRASES } from './phrases.cases.ts';

const ZONE = 'Europe/London';
const SPRING = '2026-03-27T12:00Z';
const AUTUMN = '2026-10-23T12:00Z';

/** '03-30 08:00+1': the wall clock, and whether it is summer time. */
function shown(at: Temporal.ZonedDateTime): string {
  const wall = at.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return `${wall.slice(5).replace('T', ' ')}${at.offset === '+00:00' ? '' : '+1'}`;
}

function nextFive(schedule: string, from: string): string {
  const found: string[] = [];
  for (const slot of scheduled({ schedule, timezone: ZONE }, new Date(from))) {
    found.push(shown(Temporal.Instant.from(slot.toISOString()).toZonedDateTimeISO(ZONE)));
    if (found.length === 5) break;
  }
  return found.join(', ');
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Whether a day is one of those named, by Temporal's calendar. */
function isOn(date: Temporal.PlainDate, days: string): boolean {
  const name = WEEK[date.dayOfWeek - 1];
  return days.split(' ').some((day) => {
    if (day === 'all') return true;
    if (day === 'weekdays') return date.dayOfWeek <= 5;
    if (day === 'L') return date.day === date.daysInMonth;
    if (day === `${name}L`) return date.day + 7 > date.daysInMonth;
    if (/^\d+$/.test(day)) return date.day === Number(day);
    return day === name || day === `${name}#${Math.ceil(date.day / 7)}`;
  });
}

/** A wall-clock time on a date: its first pass, or the first instant after the hour that is skipped. */
function instantOf(date: Temporal.PlainDate, time: string): Temporal.ZonedDateTime {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier;
  const change = earlier.getTimeZoneTransition('next');
  if (!change) throw new Error('no change of clocks');
  return change;
}

const clock = (minutes: number): string =>
  Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toString();

/** The next five times of days and times, by Temporal alone. */
function judged(days: string, times: string, from: string): string {
  const start = Temporal.Instant.from(from);
  const found = new Map<number, Temporal.ZonedDateTime>();
  const add = (at: Temporal.ZonedDateTime): void => {
    if (Temporal.Instant.compare(at.toInstant(), start) > 0) found.set(at.epochMilliseconds, at);
  };
  const real = /^real (\d+):(\d+)$/.exec(times);
  const each = /^each (\d+)$/.exec(times);
  const first = start.toZonedDateTimeISO(ZONE);
  if (real) {
    const [hours, minute] = [Number(real[1]), Number(real[2])];
    for (let n = 0; found.size < 5; n += 1) {
      const at = first.add({ minutes: 15 * n });
      const fits =
        hours === 0 ? at.minute % minute === 0 : at.hour % hours === 0 && at.minute === minute;
      if (fits && isOn(at.toPlainDate(), days)) add(at);
    }
  } else {
    const all = each
      ? Array.from({ length: 1440 / Number(each[1]) }, (_, n) => clock(n * Number(each[1])))
      : times.split(' ');
    for (let n = 0; found.size < 5; n += 1) {
      const date = first.toPlainDate().add({ days: n });
      if (isOn(date, days)) for (const time of all) add(instantOf(date, time));
    }
  }
  const sorted = [...found].sort(([a], [b]) => a - b).slice(0, 5);
  return sorted.map(([, at]) => shown(at)).join(', ');
}

test.each(PHRASES)('$phrases', ({ phrases, days, times, spring, autumn }) => {
  for (const phrase of phrases) {
    const read = readPhrase(phrase);
    const schedule = 'schedule' in read ? read.schedule : read.problem;
    expect([phrase, nextFive(schedule, SPRING)]).toEqual([phrase, spring]);
    expect([phrase, nextFive(schedule, AUTUMN)]).toEqual([phrase, autumn]);
  }
  if (days.startsWith('mixed')) return;
  expect([judged(days, times, SPRING), judged(days, times, AUTUMN)]).toEqual([spring, autumn]);
});

test.each([
  ['', 'When?'],
  ['soon', '“soon” is not understood'],
  ['daily', 'At what time?'],
  ['mondays', 'At what time?'],
  ['monday 8 and tuesday', 'At what time?'],
  ['in the morning', 'At what time?'],
  ['every 5 hours', 'cannot be parted into 5 hours'],
  ['every 7 minutes', 'at least 15 minutes apart'],
  ['*/5 * * * *', 'at least 15 minutes apart'],
  ['8:00 and 8:05', 'at least 15 minutes apart'],
  ['0 8 * * 1; 5 8 * * 1', 'at least 15 minutes apart'],
  ['every 25 hours', 'once a day or less'],
  ['every other day', 'Every other day or week is not possible'],
  ['every two weeks', 'Every other day or week is not possible'],
  ['biweekly monday 9', 'Every other day or week is not possible'],
  ['every second monday 9', 'Which one is meant?'],
  ['monthly at 9', 'On which day of the month?'],
  ['yearly', 'at least once a month'],
  ['first weekday of the month 9', 'first or last working day'],
  ['1st and mondays at 9', 'do not go together'],
  ['32nd of the month 9', 'No month has a day 32'],
  ['6th monday of the month 9', 'at most five times'],
  ['25:00', '“25:00” is not understood'],
  ['13pm', '“13pm” is not understood'],
  ['weekdays 70', 'no time of day'],
  ['8:00 every 3 hours', 'Both an interval and a time'],
  ['every 3 hours from 8', 'Until when?'],
  ['from 9 to 5 every hour', 'The end comes before the beginning'],
  ['weekdays 9-17', 'How often in that time?'],
  ['twice a day at 8', '2 times, and 1 is named'],
  ['mon :15', 'Which hours?'],
  ['8:00, weekdays 9:00', 'which time belongs to which day'],
  ['every monday except holidays at 9', '“except” is not understood'],
  ['61 * * * *', '“61” as its minute'],
])('“%s” is refused, and the words say why', (phrase, why) => {
  const read = readPhrase(phrase);
  expect('problem' in read ? read.problem : read.schedule).toContain(why);
});

test('times close together on different days are no fault', () => {
  expect(readPhrase('monday 8:00 and tuesday 8:05')).toHaveProperty('schedule');
});
