/** What a word of a schedule means. */
export type Word =
  /** A time of day, or a bare number that may be one (`plain`): also how often, or how many hours. */
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'number'; readonly value: number }
  /** ':15' or 'half past' alone: the minute of an hour. */
  | { readonly kind: 'minute'; readonly minute: number }
  | { readonly kind: 'ordinal'; readonly nth: number | 'last' }
  /** 0 is Sunday. */
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }
  | { readonly kind: 'unit'; readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' }
  | { readonly kind: 'times'; readonly count: number }
  | { readonly kind: 'every' | 'other' | 'and' | 'to' | 'from' | 'starting' | 'small' };

/** Words that the reader of schedules does not know. */
export class UnknownWord extends Error {
  override readonly name = 'UnknownWord';
  readonly word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** 'm', 'mon', 'mon.', 'monday', 'mondays'. */
const WEEKDAY = /^(sun|mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?s?$/;

const NUMBERS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve'],
];

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

const WORDS: Readonly<Record<string, Word>> = {
  ...named({ kind: 'every' }, 'every each any per a an'),
  ...named({ kind: 'other' }, 'other alternate'),
  ...named({ kind: 'and' }, 'and & , + then plus'),
  ...named({ kind: 'to' }, '- – — to till til until through thru'),
  ...named({ kind: 'from' }, 'from between'),
  ...named({ kind: 'starting' }, 'starting beginning start'),
  ...named(
    { kind: 'small' },
    "at @ on in the of o'clock oclock please sharp exactly morning mornings afternoon afternoons evening evenings",
  ),
  ...named({ kind: 'unit', unit: 'minute' }, 'minute minutes min mins'),
  ...named({ kind: 'unit', unit: 'hour' }, 'hour hours hr hrs h hourly'),
  ...named({ kind: 'unit', unit: 'day' }, 'day days daily everyday'),
  ...named({ kind: 'unit', unit: 'week' }, 'week weeks weekly'),
  ...named({ kind: 'unit', unit: 'month' }, 'month months monthly'),
  ...named({ kind: 'unit', unit: 'year' }, 'year years yearly annually'),
  ...named({ kind: 'weekdays', days: [1, 2, 3, 4, 5] }, 'weekday weekdays workday workdays'),
  ...named({ kind: 'weekdays', days: [0, 6] }, 'weekend weekends'),
  ...named({ kind: 'times', count: 1 }, 'once'),
  ...named({ kind: 'times', count: 2 }, 'twice'),
  ...named({ kind: 'times', count: 3 }, 'thrice'),
  ...named({ kind: 'time', minutes: 12 * 60 }, 'noon midday'),
  ...named({ kind: 'time', minutes: 0 }, 'midnight'),
  ...named({ kind: 'ordinal', nth: 'last' }, 'last final'),
};

function named(word: Word, names: string): Readonly<Record<string, Word>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, word]));
}

/** Several written words that mean one thing, as one; and what is only another way to write the same. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/\b(\d{1,2})\.(\d\d)(?!\d)/g, '$1:$2'],
  [/\b(\d{1,2})h(\d\d)\b/g, '$1:$2'],
  [/\b(\d{1,2}):(\d\d) ?(?:h|hrs|hours)\b/g, '$1:$2'],
  [/\b(\d{1,2})(?::(\d\d))? ?([ap])\.? ?m\b\.?/g, '$1:$2$3m'],
  [/\bhalf past (\d{1,2}):?(?=[ap]m)/g, '$1:30'],
  [/\bhalf past (\d{1,2})\b/g, '$1:30'],
  [/\bquarter past (\d{1,2}):?(?=[ap]m)/g, '$1:15'],
  [/\bquarter past (\d{1,2})\b/g, '$1:15'],
  [/\b(\d{1,2})(?::(\d\d))? (?:o'clock )?in the morning\b/g, '$1:$2am'],
  [/\b(\d{1,2})(?::(\d\d))? (?:o'clock )?in the (?:afternoon|evening)\b/g, '$1:$2pm'],
  [/\b(?:afternoon|evening)s? (?:at )?([1-9]|1[01])(?::(\d\d))?(?![\d:apm])/g, 'at $1:$2pm'],
  [/\bon the half[ -]hour\b|\bat half past\b/g, ':30'],
  [/\bon the hour\b/g, ':00'],
  [/\b(\d{1,2}) (?:minutes? )?past (?:the|every|each) hour\b/g, ' :$1 hourly'],
  [/\bhour (?:at )?(\d{1,2}) (?:minutes? )?past\b/g, 'hour :$1'],
  [/\bbetween (\S+) and (?=\S)/g, 'from $1 to '],
  [/\b(?:business|working|work|week) days?\b|\bm ?[-–] ?f\b/g, 'weekdays'],
  [/\bevery (?:single|1) (?=day|hour|week)/g, 'every '],
  [/\b(?:a |an |every )?half(?:[ -]an?)?[ -]hour(?:ly)?\b/g, 'every 30 minutes'],
  [/\b(?:a |every )?quarter(?: of an)?[ -]hour(?:ly)?\b/g, 'every 15 minutes'],
  [/\bbi-?weekly\b|\bfortnight(?:ly)?\b/g, 'every 2 weeks'],
  [/\b(\d+) times\b/g, '$1x'],
  [/\bthree times\b/g, '3x'],
  [/\bfour times\b/g, '4x'],
  [/([a-z])\.(?=\s|,|$)/g, '$1'],
  [/(\d)(minutes?|mins?|hours?|hrs?|h|days?|weeks?)\b/g, '$1 $2'],
  [/([,&+–—@])/g, ' $1 '],
  [/(?<=[a-z0-9]) ?[-/] ?(?=[a-z0-9])/g, ' - '],
];

/**
 * The words of a schedule as people write it, with what each means.
 * @throws UnknownWord for the first that means nothing here
 */
export function wordsOfPhrase(phrase: string): readonly Word[] {
  const text = JOINED.reduce(
    (joined, [pattern, by]) => joined.replace(pattern, by),
    phrase.toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  return text
    .split(/[\s;]+/)
    .filter(Boolean)
    .map(meaning);
}

function meaning(word: string): Word {
  const known = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  const found = known ?? timeIn(word) ?? countIn(word) ?? weekdayIn(word);
  if (!found) throw new UnknownWord(word);
  return found;
}

function timeIn(word: string): Word | undefined {
  const [, hours = '', minutes = '', half] = /^(\d{1,2}):(\d\d)?([ap]m)?$/.exec(word) ?? [];
  if (hours === '') {
    const [, hour, minute] = /^(\d\d)(\d\d)$/.exec(word) ?? [];
    if (hour !== undefined) return clock(Number(hour), Number(minute), word);
    const [, past] = /^:(\d\d?)$/.exec(word) ?? [];
    if (past === undefined) return undefined;
    if (Number(past) > 59) throw new UnknownWord(word);
    return { kind: 'minute', minute: Number(past) };
  }
  if (minutes === '' && half === undefined) throw new UnknownWord(word);
  if (half === undefined) return clock(Number(hours), Number(minutes), word);
  if (Number(hours) < 1 || Number(hours) > 12) throw new UnknownWord(word.replace(':', ''));
  return clock((Number(hours) % 12) + (half === 'pm' ? 12 : 0), Number(minutes), word);
}

function clock(hours: number, minutes: number, word: string): Word {
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) throw new UnknownWord(word);
  return { kind: 'time', minutes: (hours % 24) * 60 + minutes };
}

function countIn(word: string): Word | undefined {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word) ?? [];
  if (day !== undefined) return { kind: 'ordinal', nth: Number(day) };
  if (/^\d{1,3}$/.test(word)) return { kind: 'number', value: Number(word) };
  const [, times] = /^(\d+)x$/.exec(word) ?? [];
  if (times !== undefined) return { kind: 'times', count: Number(times) };
  if (ORDINALS.includes(word)) return { kind: 'ordinal', nth: ORDINALS.indexOf(word) + 1 };
  if (NUMBERS.includes(word)) return { kind: 'number', value: NUMBERS.indexOf(word) };
  return undefined;
}

function weekdayIn(word: string): Word | undefined {
  const [, day] = WEEKDAY.exec(word) ?? [];
  if (day === undefined) return undefined;
  return { kind: 'weekdays', days: [WEEK.findIndex((name) => name.startsWith(day.slice(0, 3)))] };
}
