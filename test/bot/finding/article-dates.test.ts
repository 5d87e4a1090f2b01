import { expect, test } from 'vitest';
import { daysIn, outOn } from '../../../src/bot/finding/article-dates.ts';
import { market } from '../../support/oakmere.ts';

/** A Wednesday, late in the evening in London and already Thursday in Tokyo. */
const now = new Date('2026-05-13T20:30:00Z');
const clock = { now, timeZone: 'Europe/London' };

test.each([
  ['today', '2026-05-13', '2026-05-13'],
  ['yesterday', '2026-05-12', '2026-05-12'],
  ['the day before yesterday', '2026-05-11', '2026-05-11'],
  ['this week', '2026-05-11', '2026-05-17'],
  ['last week', '2026-05-04', '2026-05-10'],
  ['this month', '2026-05-01', '2026-05-31'],
  ['last month', '2026-04-01', '2026-04-30'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['the past week', '2026-05-06', '2026-05-13'],
  ['Monday', '2026-05-11', '2026-05-11'],
  ['wednesday', '2026-05-13', '2026-05-13'],
  ['last wednesday', '2026-05-06', '2026-05-06'],
  ['Thursday', '2026-05-07', '2026-05-07'],
  ['tuesday last week', '2026-05-05', '2026-05-05'],
  ['sunday last week', '2026-05-10', '2026-05-10'],
  ['7 May', '2026-05-07', '2026-05-07'],
  ['the 7th of may', '2026-05-07', '2026-05-07'],
  ['May 7th, 2025', '2025-05-07', '2025-05-07'],
  ['20 December', '2025-12-20', '2025-12-20'],
  ['29 Feb 2024', '2024-02-29', '2024-02-29'],
  ['articles from March', '2026-03-01', '2026-03-31'],
  ['in november', '2025-11-01', '2025-11-30'],
  ['2026-04-20', '2026-04-20', '2026-04-20'],
])('“%s” is %s to %s', (words, from, to) => {
  expect(daysIn(words, clock)?.days).toEqual({ from, to });
});

test.each([
  'marching on',
  'they may leave',
  'sundays',
  'the Monday Club?'.slice(0, 3),
  '99-99',
  '',
])('“%s” names no day', (words) => {
  expect(daysIn(words, clock)).toBeUndefined();
});

test('today is a day of the reader', () => {
  expect(daysIn('today', { now, timeZone: 'Asia/Tokyo' })?.days.from).toBe('2026-05-14');
  expect(daysIn('today', { now })?.days.from).toBe('2026-05-13');
});

test('articles of a day: a date alone is the same everywhere, a moment is not', () => {
  const on = (id: string, published?: string) => ({
    ...market,
    id,
    ...(published && { published }),
  });
  const articles = [
    on('evening', '2026-05-12T23:30:00Z'),
    on('date', '2026-05-12'),
    on('none'),
    on('broken', 'some day'),
  ];
  const days = { from: '2026-05-12', to: '2026-05-12' };
  const ids = (timeZone: string) => outOn(articles, days, { now, timeZone }).map(({ id }) => id);
  expect(ids('UTC')).toEqual(['evening', 'date']);
  expect(ids('Europe/London')).toEqual(['date']);
});
