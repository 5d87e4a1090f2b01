/** A moment by wall clock, in some time zone. Month 1 is January. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Making a formatter takes some 90 µs, using one about 1 µs.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Wall clock minus UTC at an instant, in milliseconds. @throws RangeError for an unknown zone */
export function offsetAt(zone: string, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The wall clock at an instant, to the minute. */
export function wallTimeAt(zone: string, instant: number): WallTime {
  const wall = new Date(instant + offsetAt(zone, instant));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/**
 * The instants at which a zone's clocks show a wall time: one, or two in a repeated hour (in order), or none in a
 * skipped one; then `after` is the first instant after the gap. Milliseconds since 1970.
 */
export function instantsOf(
  zone: string,
  { year, month, day, hour, minute }: WallTime,
): { readonly instants: readonly number[]; readonly after: number } {
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const before = offsetAt(zone, wall - DAY);
  const behind = offsetAt(zone, wall + DAY);
  const instants = [...new Set([before, behind])]
    .map((offset) => ({ offset, instant: wall - offset }))
    .filter(({ offset, instant }) => offsetAt(zone, instant) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b);
  const [first] = instants;
  return { instants, after: first ?? changeBetween(zone, wall - DAY, wall + DAY) };
}

/** The instant at which the zone's offset changes, given that it differs at the two ends. To the minute. */
function changeBetween(zone: string, from: number, to: number): number {
  const old = offsetAt(zone, from);
  let low = Math.floor(from / MINUTE);
  let high = Math.ceil(to / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
