import { expect, test } from 'vitest';
import { parseCron } from '../../../src/bot/briefing/cron.ts';

test.each([
  ['0 8 * * *', [0], [8], false],
  ['*/20 * * * *', [0, 20, 40], [...Array(24).keys()], true],
  ['5,35 9-11 * * *', [5, 35], [9, 10, 11], false],
  ['10/15 0 * * *', [10, 25, 40, 55], [0], false],
  ['0 1-23/6 * * *', [0], [1, 7, 13, 19], false],
  ['0 */6 * * *', [0], [0, 6, 12, 18], true],
  ['  30   1  *  *  * ', [30], [1], false],
])('%s', (expression, minutes, hours, everyHour) => {
  expect(parseCron(expression)).toMatchObject({ minutes, hours, everyHour });
});

// The first of June 2026 is a Monday.
test.each([
  ['0 8 * * 1-5', [1, 2, 3, 4, 5, 8], [6, 7]],
  ['0 8 * * mon,WED', [1, 3, 8], [2, 4]],
  ['0 8 * * 7', [7], [1, 6]],
  ['0 8 * * 0', [7], [1, 6]],
  ['0 8 * * 5-7', [5, 6, 7], [1, 4]],
  ['0 8 13 * *', [13], [12, 14]],
  ['0 8 13 * fri', [5, 12, 13], [1, 14]],
  ['0 8 */10 * *', [1, 11, 21], [10, 20]],
  ['0 8 */2 * mon', [1, 15], [8, 3]],
  ['0 8 * jul *', [], [1, 2]],
  ['0 8 * 1-jun *', [1, 30], []],
  ['0 8 L * *', [30], [1, 29]],
  ['0 8 1,L * *', [1, 30], [2, 29]],
  ['0 8 * * mon#1', [1], [8, 29]],
  ['0 8 * * 1#1,3#3', [1, 17], [8, 3, 10]],
  ['0 8 * * friL', [26], [5, 19]],
  ['0 8 * * 0#1', [7], [14]],
])('%s is due on these days of June 2026 and not on those', (expression, due, notDue) => {
  const { onDay } = parseCron(expression);
  const isDue = (day: number): boolean =>
    onDay({
      ...{ day, month: 6, left: 30 - day },
      weekday: new Date(Date.UTC(2026, 5, day)).getUTCDay(),
    });
  expect(due.filter((day) => !isDue(day))).toEqual([]);
  expect(notDue.filter(isDue)).toEqual([]);
});

test.each([
  ['', 'five fields'],
  ['0 8 * *', 'five fields'],
  ['0 0 8 * * *', 'five fields'],
  ['60 8 * * *', '“60” as its minute'],
  ['0 24 * * *', '“24” as its hour'],
  ['0 8 0 * *', 'day of the month'],
  ['0 8 * 13 *', '“13” as its month'],
  ['0 8 * * 8', 'day of the week'],
  ['0 8 * * someday', '“someday”'],
  ['0 12-8 * * *', '“12-8” as its hour'],
  ['*/0 8 * * *', '“*/0” as its minute'],
  ['1//2 8 * * *', 'minute'],
  ['1, 8 * * *', 'minute'],
  ['-1 8 * * *', 'minute'],
  ['1.5 8 * * *', 'minute'],
  ['0 8 LW * *', 'day of the month'],
  ['0 8 * * mon#6', 'day of the week'],
  ['0 8 * * xL', 'day of the week'],
])('refuses “%s” and says what is wrong', (expression, message) => {
  expect(() => parseCron(expression)).toThrow(message);
});
