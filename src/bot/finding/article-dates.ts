import type { Article } from '../../article/article.ts';

/** What 'today' depends on. */
export interface Clock {
  readonly now: Date;
  /** IANA zone of the reader; UTC when it is not known. */
  readonly timeZone?: string;
}

/** Calendar days as 'YYYY-MM-DD', both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3) || '(?=\\b)'})?`).join('|')})\\.?`;
const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?';

const DAY = 86_400_000;

/** A day as the number of days since 1970, so that it can be counted with. */
const numbered = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const written = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The calendar day of a moment in a zone. */
function dayOf(moment: Date, timeZone = 'UTC'): string {
  // The Swedish way of writing dates is that of ISO 8601.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(moment);
}

/** A format takes far longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day on which an article came out, as far as it says so: a date alone is the same day everywhere. */
function publishedOn({ published }: Article, timeZone?: string): string | undefined {
  if (published === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return published;
  const moment = new Date(published);
  return Number.isNaN(moment.getTime()) ? undefined : dayOf(moment, timeZone);
}

/** Those articles that came out on some days; the order stays. */
export const outOn = (
  articles: readonly Article[],
  { from, to }: Days,
  { timeZone }: Clock,
): readonly Article[] => {
  // A zone moves a moment by a day at most: what is farther off needs no calendar.
  const [earliest, latest] = [written(numbered(from) - FAR), written(numbered(to) + FAR)];
  return articles.filter((article) => {
    const begins = article.published?.slice(0, earliest.length) ?? '';
    if (begins < earliest || begins > latest) return false;
    const day = publishedOn(article, timeZone);
    return day !== undefined && day >= from && day <= to;
  });
};

const FAR = 2;

type Reading = (match: RegExpExecArray, today: number) => Days | undefined;

const one = (day: number): Days => ({ from: written(day), to: written(day) });
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** Weeks begin on Monday. */
const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);

function month(year: number, at: number): Days {
  const first = Date.UTC(year, at, 1) / DAY;
  return { from: written(first), to: written(Date.UTC(year, at + 1, 1) / DAY - 1) };
}

const monthAt = (name: string): number =>
  MONTHS.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase()));

/** A day of a month without a year is the latest that there has been. */
function dayIn(dayOfMonth: string, name: string, year: string | undefined, today: number) {
  const yearNow = Number(written(today).slice(0, 4));
  const at = (inYear: number): number => Date.UTC(inYear, monthAt(name), Number(dayOfMonth)) / DAY;
  if (year !== undefined) return one(at(Number(year)));
  return one(at(yearNow) <= today ? at(yearNow) : at(yearNow - 1));
}

function wholeMonth(name: string, year: string | undefined, today: number): Days {
  const [yearNow, monthNow] = written(today).split('-').map(Number);
  const at = monthAt(name);
  if (year !== undefined) return month(Number(year), at);
  return month((yearNow ?? 0) - (at > (monthNow ?? 1) - 1 ? 1 : 0), at);
}

/** The latest such weekday: today counts, unless it is 'last monday'. */
function weekday(name: string, today: number, before: boolean): Days {
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  return one(today - (before && back === 0 ? 7 : back));
}

const WAYS: readonly (readonly [words: string, reading: Reading])[] = [
  ['(\\d{4}-\\d{2}-\\d{2})', (match) => validDay(match[1] ?? '')],
  ['(?:the )?day before yesterday', (_, today) => one(today - 2)],
  ['yesterday', (_, today) => one(today - 1)],
  ['today|this (?:morning|afternoon|evening)|tonight', (_, today) => one(today)],
  [
    `${WEEKDAY} (?:of )?last week|last week'?s? ${WEEKDAY}`,
    (match, today) => {
      const at = WEEKDAYS.indexOf((match[1] ?? match[2] ?? '').toLowerCase());
      return one(mondayOf(today) - 7 + ((at + 6) % 7));
    },
  ],
  [
    '(this|last|the past) (week|month|year)',
    (match, today) => span(match[1] ?? '', match[2] ?? '', today),
  ],
  [
    `${DAY_OF_MONTH} (?:of )?${MONTH}(?:,? (\\d{4}))?`,
    (match, today) => dayIn(match[1] ?? '', match[2] ?? '', match[3], today),
  ],
  [
    `${MONTH} ${DAY_OF_MONTH}(?!\\d)(?:,? (\\d{4}))?`,
    (match, today) => dayIn(match[2] ?? '', match[1] ?? '', match[3], today),
  ],
  [`(last )?${WEEKDAY}`, (match, today) => weekday(match[2] ?? '', today, match[1] !== undefined)],
  [
    `(?<=\\b(?:in|from|of|since|during) )${MONTH}(?: (\\d{4}))?`,
    (match, today) => wholeMonth(match[1] ?? '', match[2], today),
  ],
];

function validDay(day: string): Days | undefined {
  return Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? undefined : one(numbered(day));
}

function span(which: string, unit: string, today: number): Days {
  const past = which.startsWith('the') ? 0 : which === 'last' ? 1 : 0;
  const [year = 0, monthNow = 1] = written(today).split('-').map(Number);
  if (which.startsWith('the')) {
    return {
      from: written(today - { week: 7, month: 31, year: 366 }[unit as 'week']),
      to: written(today),
    };
  }
  if (unit === 'week') {
    const monday = mondayOf(today) - 7 * past;
    return { from: written(monday), to: written(monday + 6) };
  }
  if (unit === 'month') return month(year, monthNow - 1 - past);
  return { from: `${year - past}-01-01`, to: `${year - past}-12-31` };
}

const PATTERNS = WAYS.map(
  ([words, reading]) =>
    [new RegExp(`\\b(?:${words})(?:'s?)?(?![\\p{L}\\d])`, 'iu'), reading] as const,
);

/** The days that some words name, and the words without them; `undefined` when they name none. */
export function daysIn(
  words: string,
  { now, timeZone }: Clock,
): { readonly days: Days; readonly said: string; readonly at: number } | undefined {
  const today = numbered(dayOf(now, timeZone));
  for (const [pattern, reading] of PATTERNS) {
    const match = pattern.exec(words);
    const days = match && reading(match, today);
    if (match && days) return { days, said: match[0], at: match.index };
  }
  return undefined;
}

const AROUND = /^(?:the|all|from|of|on|in|out|since|\s)*$/i;

/** The articles of some days, when the words say days and nothing more; the order stays. */
export function ofDays(
  words: string,
  articles: readonly Article[],
  clock: Clock,
): readonly Article[] | undefined {
  const dated = daysIn(words, clock);
  return dated && AROUND.test(words.replace(dated.said, ' '))
    ? outOn(articles, dated.days, clock)
    : undefined;
}
