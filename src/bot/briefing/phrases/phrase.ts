import { parseCron } from '../cron.ts';
import { scheduled } from '../schedule.ts';
import { PhraseError } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { CLOSEST, cronsOf, DAY, tooClose } from './crons.ts';
import { UnknownWord, wordsOfPhrase } from './words.ts';

/** A schedule as `Briefing` has it, or what is wrong with the words and what to write instead. */
export type ReadPhrase = { readonly schedule: string } | { readonly problem: string };

/** What people can write. */
const EXAMPLES: readonly string[] = [
  'weekdays 08:00',
  'mon,thu 17:30',
  'every 3 hours',
  'every 2 hours from 8 to 18 on weekdays',
  'first monday of the month 9:00',
  '0 8 * * 1-5',
];

/**
 * Reads when a briefing is to be posted, as people write it ('weekdays 08:00', 'every 3 hours', 'last friday of the
 * month 4pm') or as cron expressions parted by ';'. Pure; never throws.
 */
export function readPhrase(phrase: string): ReadPhrase {
  try {
    const schedule = isCron(phrase) ? cronsIn(phrase) : fromWords(phrase);
    return { schedule: spaced(schedule) };
  } catch (error) {
    if (error instanceof UnknownWord)
      return { problem: `“${error.word}” is not understood there. ${forInstance()}` };
    if (error instanceof PhraseError) return { problem: error.message };
    throw error;
  }
}

const forInstance = (): string =>
  `Write, for instance, ${EXAMPLES.map((one) => `“${one}”`).join(', ')}.`;

const isCron = (phrase: string): boolean =>
  /^\s*(?:cron:?\s+)?[\d*][\d*,/-]*\s+[\d*,/-]+\s+[\dL*]/i.test(phrase);

function cronsIn(phrase: string): string {
  const crons = phrase
    .replace(/^\s*cron:?\s+/i, '')
    .split(';')
    .map((one) => one.trim().replace(/\s+/g, ' '));
  for (const cron of crons) {
    try {
      parseCron(cron);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new PhraseError(`The cron expression ${why}.`);
    }
  }
  return crons.join(';');
}

function fromWords(phrase: string): string {
  const words = wordsOfPhrase(phrase);
  if (words.length === 0) throw new PhraseError(`When? ${forInstance()}`);
  const clauses = clausesOf(words);
  const anyDay = clauses.some(
    ({ weekdays, nths, days }) => weekdays.length + nths.length + days.length === 0,
  );
  if (clauses.length > 1 && anyDay)
    throw new PhraseError(
      'It is not clear which time belongs to which day. Write “weekdays 8:00 and saturdays 10:00”, for instance.',
    );
  return clauses.flatMap(cronsOf).join(';');
}

/** Any day without a change of clocks for long. */
const SOME_DAY = new Date('2026-01-01T00:00Z');
/** So many slots are looked at where the times of day alone do not say how far apart they are. */
const LOOKED_AT = 400;

/** The schedule, when its slots are far enough apart. */
function spaced(schedule: string): string {
  const times = schedule.split(';').flatMap((cron) => {
    const { hours, minutes } = parseCron(cron);
    return hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
  });
  const sorted = [...new Set(times)].sort((a, b) => a - b);
  const close = sorted.some((time, at) => {
    const next = sorted[at + 1] ?? (sorted[0] ?? 0) + DAY;
    return next - time < CLOSEST;
  });
  if (!close) return schedule;
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const slot of scheduled({ schedule, timezone: 'UTC' }, SOME_DAY)) {
    if (slot.getTime() - last < CLOSEST * 60_000) throw tooClose();
    last = slot.getTime();
    count += 1;
    if (count === LOOKED_AT) break;
  }
  return schedule;
}
