const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
/** Lowest and highest value of each cron field, and the names that some take. */
const CRON_FIELDS: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 59, []],
  [0, 23, []],
  [1, 31, []],
  [1, 12, MONTHS],
  [0, 7, DAYS],
];

/** True for five cron fields of numbers, names, ranges, lists and steps; no seconds and no extensions. */
export function isCron(text: string): boolean {
  const fields = text.toLowerCase().split(/\s+/);
  return fields.length === CRON_FIELDS.length && fields.every(isCronField);
}

/** Lists of `*`, a value or a range, each with an optional step. */
function isCronField(field: string, position: number): boolean {
  const [lowest, highest, names] = CRON_FIELDS[position] ?? [0, 0, []];
  const valueAt = (text: string): number => {
    const named = names.indexOf(text);
    if (named >= 0) return named + (position === 3 ? 1 : 0);
    return /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  };
  return field.split(',').every((item) => {
    const [range = '', step, ...rest] = item.split('/');
    if (rest.length > 0 || (step !== undefined && !/^[1-9]\d?$/.test(step))) return false;
    if (range === '*') return true;
    const values = range.split('-').map(valueAt);
    const [from = Number.NaN, to = from] = values;
    return values.length <= 2 && lowest <= from && from <= to && to <= highest;
  });
}
