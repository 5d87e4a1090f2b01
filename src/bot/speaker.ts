import type { Person } from '../text/analysis.ts';
import { slip } from './spelling.ts';
import { folded, stem, wordsOf } from './words.ts';

/** Whom some words mean. `others`: people who hold a similar role and were passed over for a better match. */
export type SpeakerFound =
  | {
      readonly kind: 'one';
      readonly person: Person;
      readonly others: readonly Person[];
      readonly guessed: boolean;
    }
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  | { readonly kind: 'none'; readonly near: readonly Person[] };

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev st capt col gen lt sgt maj'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'our',
]);

/** Short forms of offices, as people type them. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['potus', 'president'],
  ['vp', 'vice president'],
  ['ag', 'attorney general'],
  ['sec', 'secretary'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
]);

const plainWords = (text: string): readonly string[] => wordsOf(text).map(folded);

/** The words of a name: no title, no article. */
const nameWords = (text: string): readonly string[] =>
  plainWords(text).filter((word) => !TITLES.has(word) && !ARTICLES.has(word));

/** The words of an office, short forms written out: 'PM' and 'the Prime Minister' are the same. */
const roleWords = (text: string): readonly string[] =>
  plainWords(text)
    .flatMap((word) => (SHORT.get(word) ?? word).split(' '))
    .filter((word) => !ARTICLES.has(word) && word !== 'of' && word !== 'officer');

/** As `roleWords`, but for what differs between countries: a foreign secretary is a foreign minister. */
const looseRole = (text: string): readonly string[] =>
  roleWords(text).map((word) => stem(word === 'secretary' ? 'minister' : word));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.includes(word));
const slips = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.some((other) => slip(word, other)));

const namesOf = ({ name, aliases }: Person): readonly string[] => [name, ...aliases];
const rolesOf = ({ role, aliases }: Person): readonly string[] => [
  ...(role ? [role] : []),
  ...aliases,
];

/** Ways in which words can mean a person, best first: the first way that anybody fits decides. */
const WAYS: readonly {
  readonly guess?: true;
  readonly fits: (wanted: string, person: Person) => boolean;
}[] = [
  { fits: (wanted, person) => same(nameWords(wanted), nameWords(person.name)) },
  // 'Mr Smith' and 'Mrs Smith' are two people: titles count while they help.
  { fits: (wanted, person) => person.aliases.some((alias) => isWhole(wanted, alias)) },
  // A surname alone may be several people's, though the article calls only one of them by it.
  {
    fits: (wanted, person) =>
      within(nameWords(wanted), nameWords(person.name)) ||
      person.aliases.some((alias) => same(nameWords(wanted), nameWords(alias))),
  },
  {
    fits: (wanted, person) =>
      rolesOf(person).some((role) => same(roleWords(wanted), roleWords(role))),
  },
  {
    fits: (wanted, person) =>
      rolesOf(person).some((role) => within(looseRole(wanted), looseRole(role))),
  },
  // 'foreign minister Truss', 'President Vladimir Putin'
  { fits: (wanted, person) => titled(wanted, person) },
  {
    guess: true,
    fits: (wanted, person) =>
      namesOf(person).some((name) => slips(nameWords(wanted), nameWords(name))),
  },
  {
    guess: true,
    fits: (wanted, person) =>
      rolesOf(person).some((role) => slips(looseRole(wanted), looseRole(role))),
  },
];

/** An alias of two words or more, given in full. */
const isWhole = (wanted: string, alias: string): boolean =>
  plainWords(wanted).length > 1 && same(plainWords(wanted), plainWords(alias));

/** A role in front of a name: every word belongs to the role or the name, the surname among them. */
function titled(wanted: string, person: Person): boolean {
  const name = nameWords(person.name);
  const surname = name.at(-1);
  const known = [...name, ...rolesOf(person).flatMap(looseRole)];
  const words = nameWords(wanted);
  return (
    surname !== undefined &&
    words.includes(surname) &&
    words.every(
      (word) => name.includes(word) || looseRole(word).every((part) => known.includes(part)),
    )
  );
}

/**
 * Whom a reader means: by full name, surname, title and name, role, alias, or a slip of the keys. Where the best way
 * fits several, nobody is chosen.
 */
export function findSpeaker(wanted: string, people: readonly Person[]): SpeakerFound {
  if (nameWords(wanted).length === 0) return { kind: 'none', near: [] };
  for (const { guess, fits } of WAYS) {
    const fitting = people.filter((person) => fits(wanted, person));
    const [person, second] = fitting;
    if (person && second) return { kind: 'several', people: fitting };
    if (person) {
      return {
        kind: 'one',
        person,
        guessed: guess === true,
        others: sameOffice(wanted, person, people),
      };
    }
  }
  return { kind: 'none', near: people.filter((person) => shares(wanted, person)) };
}

/** Others who could be meant by an office: Truss for 'the foreign minister', when Lavrov is Russia's. */
function sameOffice(wanted: string, chosen: Person, people: readonly Person[]): readonly Person[] {
  const office = looseRole(wanted);
  if (within(nameWords(wanted), nameWords(chosen.name))) return [];
  return people.filter(
    (person) =>
      person !== chosen && rolesOf(person).some((role) => within(office, looseRole(role))),
  );
}

/** Half a match: one long word of a name or office in common, or nearly. */
const shares = (wanted: string, person: Person): boolean =>
  [...nameWords(wanted), ...looseRole(wanted)].some(
    (word) =>
      word.length > 2 &&
      [...namesOf(person).flatMap(nameWords), ...rolesOf(person).flatMap(looseRole)].some((other) =>
        slip(word, other),
      ),
  );

/** Every word that can stand in a name or an office of these people, titles and short forms included. */
export function speakerWords(people: readonly Person[]): ReadonlySet<string> {
  return new Set([
    ...TITLES,
    ...ARTICLES,
    ...SHORT.keys(),
    'of',
    'secretary',
    'minister',
    ...people.flatMap((person) => [
      ...namesOf(person).flatMap(plainWords),
      ...rolesOf(person).flatMap((role) => [...roleWords(role), ...looseRole(role)]),
    ]),
  ]);
}
