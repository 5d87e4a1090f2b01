import { type Clause, mixedDays, PhraseError } from './clause.ts';

/** Two posts of one briefing are at least so far apart, in minutes. */
export const CLOSEST = 15;

/** The cron expressions of a clause. */
export function cronsOf(clause: Clause): readonly string[] {
  const days = dayFields(clause);
  const { interval, times, count } = clause;
  if (interval && times.length > 0)
    throw new PhraseError(
      'Both an interval and a time are named. Write “every 3 hours”, “every 3 hours starting at 7” or “daily 08:00”.',
    );
  if (count) countOf(clause, count);
  if (interval) return everySo(clause, interval).map((clock) => `${clock} ${days}`);
  if (clause.window || clause.phase !== undefined)
    throw new PhraseError(
      'How often in that time? Write “every 2 hours from 8 to 18”, for instance.',
    );
  if (clause.minute !== undefined)
    throw new PhraseError('Which hours? Write “hourly at :15” or “daily 08:15”, for instance.');
  if (times.length === 0)
    throw new PhraseError(
      'At what time? Write “weekdays 08:00”, “mondays 9” or “daily at 5pm”, for instance.',
    );
  return clocks(times).map((clock) => `${clock} ${days}`);
}

function countOf(
  { times, weekdays, days }: Clause,
  { count, per }: NonNullable<Clause['count']>,
): void {
  const named = per === 'day' ? times.length : per === 'week' ? weekdays.length : days.length;
  if (named === count || (per === 'month' && named === 0)) return;
  const example = {
    day: 'twice a day at 8 and 17',
    week: 'twice a week on mon and thu at 9',
    month: 'twice a month on the 1st and 15th at 9',
  }[per];
  const [needed, what] = [count === 1 ? 'one' : count, per === 'day' ? 'time' : 'day'];
  throw new PhraseError(
    `So often a ${per} takes ${needed} ${what}${count === 1 ? '' : 's'}, and ${named} ${named === 1 ? 'is' : 'are'} named. Write “${example}”, for instance.`,
  );
}

/** Day of the month, month, day of the week. */
function dayFields({ weekdays, nths, days }: Clause): string {
  const kinds = [weekdays, nths, days].filter(({ length }) => length > 0);
  if (kinds.length > 1) throw mixedDays();
  if (days.length > 0)
    return `${listOf(days.map((day) => (day === 'last' ? 'L' : String(day))))} * *`;
  if (nths.length > 0) {
    const all = nths.map(({ nth, weekday }) =>
      nth === 'last' ? `${weekday}L` : `${weekday}#${nth}`,
    );
    return `* * ${listOf(all)}`;
  }
  return `* * ${weekdays.length === 0 || new Set(weekdays).size === 7 ? '*' : ranged(weekdays)}`;
}

const listOf = (items: readonly string[]): string => [...new Set(items)].join(',');

/** '1-5', or '0,6'. */
function ranged(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  return sorted.length > 2 && last - first + 1 === sorted.length
    ? `${first}-${last}`
    : sorted.join(',');
}

/** Minute and hour fields for times of day, in minutes: one pair for all times with the same minute. */
function clocks(times: readonly number[]): readonly string[] {
  const hours = new Map<number, number[]>();
  for (const time of [...new Set(times)].sort((a, b) => a - b)) {
    const minute = time % 60;
    hours.set(minute, [...(hours.get(minute) ?? []), Math.floor(time / 60)]);
  }
  return [...hours].map(([minute, of]) => `${minute} ${of.join(',')}`);
}

/** Minutes of a day. */
export const DAY = 24 * 60;

/** Minute and hour fields for what comes at intervals. Whole hours all round the clock follow real time: `*`. */
function everySo(
  { window, phase, minute }: Clause,
  { every, unit }: NonNullable<Clause['interval']>,
): readonly string[] {
  const step = unit === 'hour' ? every * 60 : every;
  if (!Number.isInteger(step) || step < CLOSEST) throw tooClose();
  if (window) {
    const [start, end] = window;
    const times = Array.from(
      { length: Math.floor((end - start) / step) + 1 },
      (_, n) => start + n * step,
    );
    return clocks(
      minute === undefined
        ? times
        : times.map((time) => time - (time % 60) + minute).filter((time) => time <= end),
    );
  }
  if (step >= DAY)
    throw new PhraseError(
      'That is once a day or less. Write “daily 08:00” or “mondays 9”, for instance.',
    );
  if (DAY % step !== 0) {
    const hours = step % 60 === 0;
    throw new PhraseError(
      `A day cannot be parted into ${hours ? `${step / 60} hours` : `${step} minutes`}. ${hours ? 'Take 1, 2, 3, 4, 6, 8 or 12 hours' : 'Take 15, 20, 30, 45 or 90 minutes'}, or write “every 5 hours from 7 to 22”.`,
    );
  }
  const offset = (phase ?? 0) + (minute ?? 0);
  if (step % 60 === 0 && offset < 60) return [`${offset} ${step === 60 ? '*' : `*/${step / 60}`}`];
  if (60 % step === 0 && offset === 0) return [`*/${step} *`];
  return clocks(Array.from({ length: DAY / step }, (_, n) => (offset + n * step) % DAY));
}

export const tooClose = (): PhraseError =>
  new PhraseError(
    `Briefings are at least ${CLOSEST} minutes apart. Write “every 15 minutes” or “hourly”, for instance.`,
  );
