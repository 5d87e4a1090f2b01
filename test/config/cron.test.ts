import { expect, test } from 'vitest';
import { isCron } from '../../src/config/cron.ts';

test.each([
  '* * * * *',
  '0 8 * * 1-5',
  '*/15 7-19/2 1,15 * MON-fri',
  '59 23 31 dec 7',
  '0   6\t* * *',
])('takes %j', (text) => {
  expect(isCron(text)).toBe(true);
});

test.each([
  '',
  'daily',
  '@daily',
  '* * * *',
  '0 0 8 * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 8',
  '5-1 * * * *',
  '1-2-3 * * * *',
  '*/0 * * * *',
  '*/5/5 * * * *',
  '1, * * * *',
  '-1 * * * *',
  '1.5 * * * *',
  'mon * * * *',
  '* * * mon *',
])('refuses %j', (text) => {
  expect(isCron(text)).toBe(false);
});
