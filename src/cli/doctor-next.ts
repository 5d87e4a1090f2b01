import { parseCron } from '../bot/briefing/cron.ts';
import { slotsAfter } from '../bot/briefing/slots.ts';
import type { Config } from '../config.ts';
import type { Finding } from './doctor.ts';

/** How many coming times are told. */
export const SOONEST = 3;

/** How a moment is told. */
export const inWords = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone },
  });

/** The next three times of the briefing, in its own time zone. */
export function nextBriefings({ briefing }: Config, now: Date): readonly Finding[] {
  if (!briefing) return [];
  const words = inWords(briefing.timezone);
  const times: string[] = [];
  for (const slot of slotsAfter(parseCron(briefing.schedule), briefing.timezone, now)) {
    if (times.push(words.format(slot)) === SOONEST) break;
  }
  if (times.length === 0) {
    return [
      {
        level: 'problem',
        what: 'Briefing: BRIEFING_SCHEDULE names no day that ever comes.',
        remedy: 'Write 0 8 * * 1-5 for 8:00 on weekdays.',
      },
    ];
  }
  const what = `Briefing: next on ${times.join('; ')} (${briefing.timezone}).`;
  return [{ level: 'ok', what }];
}
