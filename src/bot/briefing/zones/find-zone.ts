import { countriesByZone, otherNames, RENAMED } from './names.ts';
import { offsetAt } from './wall-clock.ts';

/** A time zone and every name by which it can be asked for, folded. */
interface Named {
  readonly zone: string;
  /** 'europe/london', 'london'. */
  readonly own: readonly string[];
  readonly other: readonly string[];
  readonly countries: readonly string[];
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();

let all: readonly Named[] | undefined;

function zones(): readonly Named[] {
  if (all) return all;
  const countries = countriesByZone();
  const names = Intl.supportedValuesOf('timeZone').map((zone) => RENAMED[zone] ?? zone);
  all = [...new Set(['UTC', ...names])].map((zone) => ({
    zone,
    own: [fold(zone), fold(zone.split('/').at(-1) ?? zone)],
    other: otherNames(zone).map(fold),
    countries: (countries.get(zone) ?? []).map(fold),
  }));
  return all;
}

export type FoundZone = { readonly zone: string } | { readonly problem: string };

/** So many zones are named where several are meant. */
const NAMED = 6;

/**
 * The one IANA zone that is meant by its name, a city, a country or an abbreviation ('Europe/London', 'london', 'Japan',
 * 'CET'), or why there is none.
 */
export function findZone(words: string): FoundZone {
  const asked = fold(words.replace(/\s*\btime(?:zone)?$/i, ''));
  const found =
    only(asked, ({ own }) => own) ??
    only(asked, ({ other }) => other) ??
    only(asked, ({ countries }) => countries);
  const [first] = found ?? [];
  if (first && sameClocks(found ?? [], new Date().getUTCFullYear())) return { zone: first.zone };
  const some = found ?? (offsetIn(asked) === undefined ? [] : proposed(asked, new Date()));
  if (some.length > 0) {
    const names = some.slice(0, NAMED).map(({ zone }) => zone);
    const more = some.length > NAMED ? ', …' : '';
    return { problem: `“${words}” can be ${names.join(', ')}${more}. Write which one.` };
  }
  if (isZone(words)) return { zone: words };
  return {
    problem: `No time zone is called “${words}”. Write a city or an IANA name, such as London or Europe/London.`,
  };
}

/** Whether all of them show the same time in winter and in summer: then any will do. */
const sameClocks = (found: readonly Named[], year: number): boolean =>
  [0, 6].every(
    (month) => new Set(found.map(({ zone }) => offsetAt(zone, Date.UTC(year, month)))).size === 1,
  );

function only(
  asked: string,
  namesOf: (one: Named) => readonly string[],
): readonly Named[] | undefined {
  const found = zones().filter((one) => namesOf(one).includes(asked));
  return found.length > 0 ? found : undefined;
}

/** Names that the engine takes although they are not in its list, such as 'Asia/Calcutta'. */
function isZone(text: string): boolean {
  try {
    return (
      /^[A-Za-z]+\/[A-Za-z]/.test(text) &&
      new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
    );
  } catch {
    return false;
  }
}

/** '+02:00', 'utc+2', 'gmt-5', in milliseconds. */
function offsetIn(asked: string): number | undefined {
  const [, sign, hours, minutes = '0'] =
    /^(?:utc|gmt)? ?([+-]| (?=\d)) ?(\d{1,2})(?::?(\d\d))?$/.exec(asked.replace(/−/g, '-')) ?? [];
  if (hours === undefined) return undefined;
  return (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
}

function proposed(asked: string, now: Date): readonly Named[] {
  const offset = offsetIn(asked);
  if (offset !== undefined)
    return zones().filter(({ zone }) => offsetAt(zone, now.getTime()) === offset);
  const begins = (names: readonly string[]): boolean =>
    names.some((name) => name.startsWith(asked) || name.includes(` ${asked}`));
  const kinds = [
    ({ own }: Named) => begins(own),
    ({ other }: Named) => begins(other),
    ({ countries }: Named) => begins(countries),
    ({ own }: Named) => own.some((name) => name.includes(asked)),
  ];
  return [...new Set(kinds.flatMap((fits) => zones().filter(fits)))];
}

/** Zones for what somebody is typing, best first: by their own name, other cities, countries, or the offset now. */
export function proposeZones(
  typed: string,
  now: Date,
): readonly { readonly label: string; readonly value: string }[] {
  return proposed(fold(typed), now).map(({ zone }) => ({
    label: `${zone.replaceAll('_', ' ')} (${offsetText(offsetAt(zone, now.getTime()))})`,
    value: zone,
  }));
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
