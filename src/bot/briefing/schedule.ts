import { type Cron, parseCron } from './cron.ts';
import { slotsAfter } from './slots.ts';

/** When a briefing is due: its schedule and the zone in which it is meant. */
export interface When {
  readonly schedule: string;
  readonly timezone: string;
}

const parsed = new Map<string, readonly Cron[]>();

/** Parsed schedules kept at hand. */
const MOST_PARSED = 1000;

/** The cron expressions of a schedule. @throws as `parseCron` does */
function cronsOf(schedule: string): readonly Cron[] {
  const known = parsed.get(schedule);
  if (known) return known;
  const crons = schedule.split(';').map(parseCron);
  if (parsed.size >= MOST_PARSED) parsed.clear();
  parsed.set(schedule, crons);
  return crons;
}

/** The instants at which a schedule is due, after `after`, in order: the slots of all its expressions, each once. */
export function* scheduled({ schedule, timezone }: When, after: Date): Generator<Date> {
  const heads = cronsOf(schedule).map((cron) => {
    const slots = slotsAfter(cron, timezone, after);
    return { slots, head: slots.next().value };
  });
  for (;;) {
    const ahead = heads.flatMap(({ head }) => (head ? [head.getTime()] : []));
    if (ahead.length === 0) return;
    const first = Math.min(...ahead);
    yield new Date(first);
    for (const one of heads) {
      if (one.head?.getTime() === first) one.head = one.slots.next().value;
    }
  }
}

/** The first slot after a moment; nothing for a schedule that names no day that comes. */
export const nextSlot = (when: When, after: Date): Date | undefined =>
  scheduled(when, after).next().value;
