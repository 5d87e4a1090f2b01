import type { Cron } from './cron.ts';
import { instantsOf, offsetAt, wallTimeAt } from './zones/wall-clock.ts';

const DAY = 24 * 60 * 60_000;

/** '29 February on a Monday' comes at the latest after forty years (in 2096 to 2104 a leap day is left out). */
const HORIZON_DAYS = 41 * 366;

/**
 * The instants at which a schedule is due, after `after`, in order.
 *
 * Through a change of clocks it keeps to this rule: a time in the skipped hour is due at the first instant after it,
 * once; a time in the repeated hour is due at its first pass only; but where the hour field begins with `*`, every
 * real occurrence counts: nothing for the skipped hour, both passes of the repeated one.
 */
export function* slotsAfter(cron: Cron, zone: string, after: Date): Generator<Date> {
  let last = after.getTime();
  const { year, month, day } = wallTimeAt(zone, last);
  // A day earlier: a time that was skipped yesterday may be due today. Two days more, so that no change of date line hurts.
  const firstDay = Date.UTC(year, month - 1, day) - 2 * DAY;
  let ahead: number[] = [];
  for (let n = 0; n < HORIZON_DAYS; n += 1) {
    const date = new Date(firstDay + n * DAY);
    ahead.push(...slotsOfDay(cron, zone, date));
    ahead.sort((a, b) => a - b);
    // What a later day adds cannot lie before this day's wall-clock midnight in any zone.
    const settled = date.getTime() - DAY;
    for (const slot of ahead) {
      if (slot > settled) break;
      if (slot > last) {
        last = slot;
        yield new Date(slot);
      }
    }
    ahead = ahead.filter((slot) => slot > settled);
  }
}

/** @param date midnight UTC of the calendar day */
function slotsOfDay(cron: Cron, zone: string, date: Date): readonly number[] {
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const left = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate() - day;
  if (!cron.onDay({ day, month, weekday: date.getUTCDay(), left })) return [];
  // Where no clock changes near by, arithmetic is enough: a hundred times faster than asking for each minute.
  const offset = offsetAt(zone, date.getTime() - DAY);
  if (offset === offsetAt(zone, date.getTime() + 2 * DAY)) {
    return cron.hours.flatMap((hour) =>
      cron.minutes.map((minute) => date.getTime() + (hour * 60 + minute) * 60_000 - offset),
    );
  }
  const year = date.getUTCFullYear();
  return cron.hours.flatMap((hour) =>
    cron.minutes.flatMap((minute) => {
      const { instants, after } = instantsOf(zone, { year, month, day, hour, minute });
      return cron.everyHour ? instants : [after];
    }),
  );
}
