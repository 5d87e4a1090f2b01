/** '3', '3 hours', 'up to 3h', or `null` for 'next': how late a briefing may be posted, in hours. */
export function lateHours(text: string): number | null | 'wrong' {
  if (/^(?:next|roll|never|0|no|none|into the next|leave it to the next)$/i.test(text.trim()))
    return null;
  const [, hours] = /^(?:up to )?(\d{1,2}) ?(?:h|hrs?|hours?)?$/i.exec(text.trim()) ?? [];
  const value = Number(hours ?? Number.NaN);
  return value >= 1 && value <= 24 ? value : 'wrong';
}

const SHORTEST = 5;
const LONGEST = 24 * 60;

/** '30', '30 minutes', '2 hours', 'an hour', in minutes. */
export function approvalMinutes(text: string): number | undefined {
  const [, count = '', unit = 'm'] =
    /^(\d{1,4}|an?) ?(m|mins?|minutes?|h|hrs?|hours?)?$/i.exec(text.trim()) ?? [];
  const number = /^an?$/i.test(count) ? 1 : Number(count || Number.NaN);
  const minutes = unit.toLowerCase().startsWith('h') ? number * 60 : number;
  return minutes >= SHORTEST && minutes <= LONGEST ? minutes : undefined;
}
