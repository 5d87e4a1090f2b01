/** Where the engine's list has the name that a place had before. */
export const RENAMED: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
};

/** Large cities that have no zone of their own name. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  'Africa/Johannesburg': ['Cape Town', 'Pretoria', 'Durban'],
  'America/Chicago': ['Houston', 'Dallas', 'Austin', 'New Orleans'],
  'America/Los_Angeles': ['San Francisco', 'Seattle', 'San Diego', 'Las Vegas', 'Portland'],
  'America/New_York': ['Washington', 'Boston', 'Miami', 'Atlanta', 'Philadelphia'],
  'America/Sao_Paulo': ['Rio de Janeiro', 'Brasilia'],
  'America/Toronto': ['Montreal', 'Ottawa', 'Quebec'],
  'Asia/Dubai': ['Abu Dhabi'],
  'Asia/Ho_Chi_Minh': ['Hanoi'],
  'Asia/Jerusalem': ['Tel Aviv'],
  'Asia/Kolkata': ['Delhi', 'New Delhi', 'Mumbai', 'Bangalore', 'Bengaluru', 'Chennai'],
  'Asia/Shanghai': ['Beijing', 'Shenzhen', 'Guangzhou'],
  'Asia/Tokyo': ['Osaka', 'Kyoto'],
  'Australia/Sydney': ['Canberra'],
  'Europe/Berlin': ['Munich', 'Hamburg', 'Frankfurt', 'Cologne'],
  'Europe/Istanbul': ['Ankara'],
  'Europe/London': ['Edinburgh', 'Glasgow', 'Manchester', 'Cardiff', 'Belfast'],
  'Europe/Madrid': ['Barcelona'],
  'Europe/Moscow': ['Saint Petersburg'],
  'Europe/Paris': ['Lyon', 'Marseille'],
  'Europe/Rome': ['Milan', 'Naples'],
  'Europe/Zurich': ['Geneva', 'Bern', 'Basel'],
  'Pacific/Auckland': ['Wellington'],
};

/** What people call the time of a region; an abbreviation may stand for several. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'America/Chicago': ['Central', 'CT', 'CST', 'CDT'],
  'America/Denver': ['Mountain', 'MT', 'MST', 'MDT'],
  'America/Los_Angeles': ['Pacific', 'PT', 'PST', 'PDT'],
  'America/New_York': ['Eastern', 'ET', 'EST', 'EDT'],
  'Asia/Jerusalem': ['IST'],
  'Asia/Kolkata': ['IST'],
  'Asia/Shanghai': ['CST'],
  'Asia/Tokyo': ['JST'],
  'Australia/Sydney': ['AEST', 'AEDT'],
  'Europe/Athens': ['EET', 'EEST'],
  'Europe/Berlin': ['CET', 'CEST'],
  'Europe/Dublin': ['IST'],
  'Europe/London': ['BST', 'UK', 'Britain', 'England', 'Scotland', 'Wales'],
  'Europe/Moscow': ['MSK'],
  'Europe/Paris': ['CET', 'CEST'],
  UTC: ['GMT', 'Zulu', 'Z'],
};

/** Every name but its own by which a zone can be asked for, without its country's. */
export const otherNames = (zone: string): readonly string[] => [
  ...(CITIES[zone] ?? []),
  ...(CALLED[zone] ?? []),
];

/** Countries by zone, as the engine knows them: 'Europe/London' lies in the United Kingdom. */
export function countriesByZone(): ReadonlyMap<string, readonly string[]> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const found = new Map<string, string[]>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name === undefined || name === code) continue;
    for (const zone of zonesOf(code)) {
      const own = RENAMED[zone] ?? zone;
      found.set(own, [...(found.get(own) ?? []), name]);
    }
  }
  for (const zone of found.keys()) {
    if (found.get(zone)?.includes('United States')) found.get(zone)?.push('USA', 'US', 'America');
  }
  return found;
}

/** A property in older engines, a method in newer ones. */
interface ZonedLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[];
}

function zonesOf(region: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale(`und-${region}`) as Intl.Locale & ZonedLocale;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
