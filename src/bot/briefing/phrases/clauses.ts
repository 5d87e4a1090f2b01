import { alternate, type Clause, mixedDays, PhraseError } from './clause.ts';
import type { Word } from './words.ts';

type Draft = { -readonly [K in keyof Clause]: Clause[K] } & {
  /** What this clause began with: the next of its kind, when it is whole, begins another. */
  first?: 'days' | 'times';
  /** Ordinals of which it is not known yet what they count. */
  ordinals: readonly (number | 'last')[];
  monthly: boolean;
  everyOrdinal: boolean;
};

const fresh = (): Draft => ({
  ...{ weekdays: [], nths: [], days: [], times: [], ordinals: [] },
  ...{ monthly: false, everyOrdinal: false },
});

/** Parts the words of a phrase into clauses. @throws PhraseError */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const done: Draft[] = [];
  let draft = fresh();
  const begins = (kind: 'days' | 'times'): void => {
    const whole = hasDays(draft) && hasTimes(draft);
    if (whole && draft.first === kind) {
      done.push(draft);
      draft = fresh();
    }
    draft.first ??= kind;
  };
  const said = words.filter(({ kind }) => kind !== 'small');
  for (let at = 0; at < said.length; ) {
    at += take(said.slice(at), () => draft, begins);
  }
  return [...done, draft].map(closed);
}

const hasDays = ({ weekdays, nths, days, ordinals }: Draft): boolean =>
  weekdays.length + nths.length + days.length + ordinals.length > 0;

const hasTimes = ({ times, interval }: Draft): boolean =>
  times.length > 0 || interval !== undefined;

/** Takes what stands at the beginning into the clause. @returns how many words that were */
function take(
  words: readonly Word[],
  clause: () => Draft,
  begins: (kind: 'days' | 'times') => void,
): number {
  const [word, next, third] = words;
  switch (word?.kind) {
    case 'every':
      if (next?.kind === 'ordinal') clause().everyOrdinal = true;
      if (next?.kind === 'other') throw alternate();
      return 1;
    case 'other':
      throw alternate();
    case 'number': {
      if (next?.kind !== 'unit') return takeTime(words, clause, begins);
      begins('times');
      takeInterval(clause(), word.value, next.unit);
      return 2;
    }
    case 'time':
      return takeTime(words, clause, begins);
    case 'unit':
      takeUnit(word.unit, words, clause, begins);
      return 1;
    case 'minute':
      clause().minute = word.minute;
      return 1;
    case 'times': {
      const unit = next?.kind === 'every' ? third : next;
      if (unit?.kind !== 'unit') return 1;
      const { count } = word;
      if (unit.unit === 'hour') {
        begins('times');
        takeInterval(clause(), 60 / count, 'minute');
      } else if (unit.unit !== 'minute' && unit.unit !== 'year') {
        clause().count = { count, per: unit.unit };
        if (unit.unit === 'month') clause().monthly = true;
      }
      return next?.kind === 'every' ? 3 : 2;
    }
    case 'ordinal': {
      begins('days');
      const draft = clause();
      draft.ordinals = [...draft.ordinals, word.nth];
      return 1;
    }
    case 'weekdays': {
      const range = next?.kind === 'to' && third?.kind === 'weekdays';
      begins('days');
      takeWeekdays(clause(), range ? daysBetween(word.days, third.days) : word.days);
      return range ? 3 : 1;
    }
    case 'from':
    case 'starting': {
      const start = minutesOf(next);
      if (start === undefined) return 1;
      if (third?.kind === 'to') return 1;
      clause().phase = start;
      if (word.kind === 'from')
        throw new PhraseError('Until when? Write “every 2 hours from 8 to 18”, for instance.');
      return 2;
    }
    case 'and':
      if (next?.kind === 'weekdays' && clause().ordinals.length > 0) throw mixedDays();
      return 1;
    default:
      return 1;
  }
}

/** A time of day, in minutes, that a word may be. */
function minutesOf(word: Word | undefined): number | undefined {
  if (word?.kind === 'time') return word.minutes;
  return word?.kind === 'number' && word.value <= 24 ? (word.value % 24) * 60 : undefined;
}

function takeTime(
  [word, next, third]: readonly Word[],
  clause: () => Draft,
  begins: (kind: 'days' | 'times') => void,
): number {
  const start = minutesOf(word);
  if (start === undefined) {
    const value = word?.kind === 'number' ? word.value : '';
    throw new PhraseError(`${value} is no time of day. Write “8:00”, “17:30” or “5pm”.`);
  }
  if (next?.kind === 'to') {
    const end = minutesOf(third);
    if (end === undefined) throw new PhraseError('Until when? Write “from 8 to 18”, for instance.');
    if (end <= start)
      throw new PhraseError(
        'The end comes before the beginning. Write it by the 24-hour clock: “from 9 to 17”.',
      );
    clause().window = [start, end];
    return 3;
  }
  begins('times');
  const draft = clause();
  draft.times = [...draft.times, start];
  return 1;
}

function takeInterval(draft: Draft, every: number, unit: Extract<Word, { kind: 'unit' }>['unit']) {
  if (unit === 'minute' || unit === 'hour') {
    if (draft.interval)
      throw new PhraseError('There are two intervals. Write one: “every 3 hours”.');
    draft.interval = { every, unit };
  } else if (unit === 'year' || every !== 1) throw alternate();
  else if (unit === 'month') draft.monthly = true;
}

function takeUnit(
  unit: Extract<Word, { kind: 'unit' }>['unit'],
  words: readonly Word[],
  clause: () => Draft,
  begins: (kind: 'days' | 'times') => void,
): void {
  const draft = clause();
  if (unit === 'day' && draft.ordinals.length > 0) {
    // 'the last day of the month', 'the 15th day of the month'.
    draft.days = [...draft.days, ...draft.ordinals];
    draft.ordinals = [];
    return;
  }
  if (unit === 'day' && words[1]?.kind === 'number' && draft.monthly) return;
  if (unit === 'month') draft.monthly = true;
  if (unit === 'year')
    throw new PhraseError(
      'A briefing comes at least once a month. Write “first monday of the month 9:00”, for instance.',
    );
  if (unit === 'minute' || unit === 'hour') {
    begins('times');
    takeInterval(clause(), 1, unit);
  }
}

function takeWeekdays(draft: Draft, days: readonly number[]): void {
  if (draft.ordinals.length === 0) {
    draft.weekdays = [...draft.weekdays, ...days];
    return;
  }
  if (days.length > 1)
    throw new PhraseError(
      'The first or last working day of a month is not possible. Write “first monday of the month 9:00” or “last day of the month 17:00”.',
    );
  const nths = draft.ordinals.flatMap((nth) => days.map((weekday) => ({ nth, weekday })));
  draft.nths = [...draft.nths, ...nths];
  draft.ordinals = [];
}

function daysBetween(from: readonly number[], to: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [from[0], to.at(-1)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7);
}

function closed(draft: Draft): Clause {
  const { first: _, ordinals, monthly, everyOrdinal, ...clause } = draft;
  if (everyOrdinal && !monthly && draft.nths.length > 0)
    throw new PhraseError(
      'Which one is meant? Write “second monday of the month 9:00”, or “mondays 9:00” for every one.',
    );
  const days = [...clause.days, ...ordinals];
  const wrong = [...days, ...draft.nths.map(({ nth }) => nth)].find(
    (nth) => nth !== 'last' && (nth < 1 || nth > 31),
  );
  if (wrong !== undefined) throw new PhraseError(`No month has a day ${wrong}.`);
  const far = draft.nths.find(({ nth }) => nth !== 'last' && nth > 5);
  if (far)
    throw new PhraseError(
      'A month has a weekday at most five times. Write “first” to “fifth”, or “last”.',
    );
  if (monthly && days.length + clause.nths.length === 0)
    throw new PhraseError(
      'On which day of the month? Write “1st of the month 9:00”, “last day of the month 17:00” or “first monday of the month 9:00”.',
    );
  return { ...clause, days };
}
