/** A five-field cron expression, read: which minutes, hours and days it names, by wall clock. */
export interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** True when the hour field begins with `*`: the briefing then follows real time through a clock change. */
  readonly everyHour: boolean;
  readonly onDay: (day: CalendarDay) => boolean;
}

/** A day of a calendar, as far as a schedule looks at it. */
export interface CalendarDay {
  readonly day: number;
  /** 1 is January. */
  readonly month: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** How many days of the month come after it. */
  readonly left: number;
}

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for numbers, from `min` on. */
  readonly words?: readonly string[];
}

const FIELDS: readonly [Field, Field, Field, Field, Field] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  // Both 0 and 7 are Sunday.
  {
    name: 'day of the week',
    min: 0,
    max: 7,
    words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  },
];

/**
 * Reads `minute hour day month weekday`, each a list of numbers, ranges and steps; months and weekdays also by their
 * English three-letter names. As in Vixie cron, a day need match only one of the two day fields when both are limited.
 * Besides, as other schedulers have it: `L` is the last day of the month, `mon#1` its first Monday, `friL` its last Friday.
 * @throws an Error whose message says which field is wrong and what it takes
 */
export function parseCron(expression: string): Cron {
  const parts = expression.trim().split(/\s+/);
  const [minute, hour, day, month, weekday] = parts;
  if (!minute || !hour || !day || !month || !weekday || parts.length !== FIELDS.length) {
    throw new Error(
      'needs five fields: minute, hour, day of the month, month, day of the week, such as “0 8 * * 1-5”',
    );
  }
  const onDayOfMonth = eachOf(day, (item) => {
    if (/^L$/i.test(item)) return ({ left }) => left === 0;
    const days = parseField(item, FIELDS[2]);
    return ({ day: one }) => days.has(one);
  });
  const months = parseField(month, FIELDS[3]);
  const onWeekday = eachOf(weekday, weekdayTest);
  const either = !day.startsWith('*') && !weekday.startsWith('*');
  return {
    minutes: sorted(parseField(minute, FIELDS[0])),
    hours: sorted(parseField(hour, FIELDS[1])),
    everyHour: hour.startsWith('*'),
    onDay: (one) =>
      months.has(one.month) &&
      (either ? onDayOfMonth(one) || onWeekday(one) : onDayOfMonth(one) && onWeekday(one)),
  };
}

type DayTest = (day: CalendarDay) => boolean;

/** What holds when one item of a list does. */
function eachOf(list: string, testOf: (item: string) => DayTest): DayTest {
  const tests = list.split(',').map(testOf);
  return (day) => tests.some((holds) => holds(day));
}

/** 'mon', 'mon-fri', 'mon#1' or 'friL'. */
function weekdayTest(item: string): DayTest {
  const [, name, nth, last] = /^(\w+?)(?:#([1-5])|(L))$/i.exec(item) ?? [];
  const named = name === undefined ? parseField(item, FIELDS[4]) : [parseValue(name, FIELDS[4])];
  // Both 0 and 7 are Sunday.
  const weekdays = new Set([...named].map((value) => value % 7));
  return ({ day, weekday, left }) =>
    weekdays.has(weekday) &&
    (nth === undefined || Math.ceil(day / 7) === Number(nth)) &&
    (last === undefined || left < 7);
}

const sorted = (values: ReadonlySet<number>): readonly number[] =>
  [...values].sort((a, b) => a - b);

function parseField(text: string, field: Field): ReadonlySet<number> {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const [, range = '', step] = /^([^/]+)(?:\/(\d+))?$/.exec(item) ?? [];
    const [low, high] = parseRange(range, field, step !== undefined);
    const stride = step === undefined ? 1 : Number(step);
    if (!(low <= high && stride >= 1)) throw wrong(item, field);
    for (let value = low; value <= high; value += stride) values.add(value);
  }
  return values;
}

/** A lone number with a step runs to the field's end: '10/15' is 10, 25, 40, 55. */
function parseRange(range: string, field: Field, stepped: boolean): readonly [number, number] {
  if (range === '*') return [field.min, field.max];
  const [first = '', last] = range.split('-', 2);
  const low = parseValue(first, field);
  if (last !== undefined) return [low, parseValue(last, field)];
  return [low, stepped ? field.max : low];
}

function parseValue(text: string, field: Field): number {
  const word = field.words?.indexOf(text.toLowerCase()) ?? -1;
  if (word >= 0) return field.min + word;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= field.min && value <= field.max)) throw wrong(text, field);
  return value;
}

const wrong = (text: string, { name, min, max, words }: Field): Error =>
  new Error(
    `has “${text}” as its ${name}, which takes ${min} to ${max}${words ? ` or ${words[0]} to ${words.at(-1)}` : ''}, and * , - /`,
  );
