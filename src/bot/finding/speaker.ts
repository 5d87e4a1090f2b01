import type { Person } from '../../text/analysis.ts';
import { isNicknameOf } from '../../text/words/nicknames.ts';
import { ARTICLES, looseRole, SHORT } from './office.ts';
import { areMore, type Forms, formsOf, type Known, known, TITLES } from './speaker-forms.ts';
import { slip } from './spelling.ts';

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

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.includes(word));
const slips = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.some((other) => slip(word, other)));

/** Ways in which words can mean a person, best first: the first way that anybody fits decides. */
const WAYS: readonly {
  readonly guess?: true;
  readonly fits: (wanted: Forms, person: Known) => boolean;
}[] = [
  { fits: (wanted, { name }) => same(wanted.name, name.name) },
  // 'Mr Smith' and 'Mrs Smith' are two people: titles count while they help.
  {
    fits: (wanted, { aliases }) =>
      wanted.plain.length > 1 && aliases.some((alias) => same(wanted.plain, alias.plain)),
  },
  // A surname alone may be several people's, though the article calls only one of them by it.
  {
    fits: (wanted, { name, aliases }) =>
      within(wanted.name, name.name) || aliases.some((alias) => same(wanted.name, alias.name)),
  },
  // 'Ann Ash' for Ann Ash-Bly
  {
    fits: (wanted, { name }) =>
      wanted.name.length > 1 && within(wanted.name, withHalves(name.name)),
  },
  { fits: (wanted, { name }) => nicknamed(wanted.name, name.name) },
  { fits: (wanted, { roles }) => roles.some((role) => same(wanted.role, role.role)) },
  {
    fits: (wanted, { roles, aside }) =>
      roles.some((role) => within(wanted.loose, role.loose)) &&
      !(wanted.loose.length === 1 && wanted.loose.every((word) => aside.has(word))),
  },
  { fits: titled },
  // 'the prime minister of Tovu' for the Tovuan one
  {
    fits: (wanted, { roles }) =>
      wanted.loose.length > 1 &&
      roles.some(({ loose }) =>
        wanted.loose.every(
          (word) => loose.includes(word) || loose.some((other) => isOfLand(other, word)),
        ),
      ),
  },
  {
    guess: true,
    fits: (wanted, { name, aliases }) =>
      wanted.name.some((word) => slips([word], name.name)) &&
      [name, ...aliases].some((one) => slips(wanted.name, one.name)),
  },
  { guess: true, fits: (wanted, { roles }) => roles.some((role) => slipsRole(wanted, role)) },
  // One word alone may look like part of any office: 'price' is no slip for a prime minister.
  {
    guess: true,
    fits: (wanted, { roles }) =>
      roles.some(
        ({ loose }) =>
          slips(wanted.loose, loose) && (wanted.loose.length > 1 || loose.length === 1),
      ),
  },
];

/** The words of a name with the halves of those that are two. */
const withHalves = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));

/** 'Tovuan', 'Orsian' */
const isOfLand = (word: string, land: string): boolean =>
  land.length > 3 &&
  ['n', 'an', 'ian', 'ese', 'ish', 'i'].some(
    (end) => word === `${land}${end}` || word === `${land.replace(/[aeiouy]$/, '')}${end}`,
  );

/** An office with a slip in it, no word more or less. */
const slipsRole = (wanted: Forms, role: Forms): boolean =>
  wanted.role.length > 1 &&
  wanted.role.length === role.role.length &&
  (slips(wanted.role, role.role) || slips(wanted.loose, role.loose));

/** 'Bob' for Robert, 'Liz Truss' for Elizabeth Truss. */
function nicknamed(wanted: readonly string[], [first = '', ...others]: readonly string[]): boolean {
  const [given = '', ...rest] = wanted;
  return (
    given !== first && isNicknameOf(given, first) && rest.every((word) => others.includes(word))
  );
}

/** A role in front of a name ('foreign minister Truss'): each word belongs to either, the surname among them. */
function titled(wanted: Forms, { name, roles }: Known): boolean {
  const surname = name.name.at(-1);
  const offices = roles.flatMap(({ loose }) => loose);
  return (
    surname !== undefined &&
    wanted.name.includes(surname) &&
    wanted.name.every((word) => name.name.includes(word) || within(looseRole(word), offices))
  );
}

/**
 * Whom a reader means: by full name, surname, title and name, role, alias, or a slip of the keys. Where the best way
 * fits several, nobody is chosen.
 */
export function findSpeaker(words: string, people: readonly Person[]): SpeakerFound {
  const wanted = formsOf(words);
  if (wanted.name.length === 0) return { kind: 'none', near: [] };
  for (const { guess, fits } of WAYS) {
    const fitting = people.filter((person) => fits(wanted, known(person)));
    const [person, second] = fitting;
    if (person && second) return { kind: 'several', people: fitting };
    if (person && !areMore(wanted, known(person))) {
      const others = sameOffice(wanted, person, people);
      return { kind: 'one', person, guessed: guess === true, others };
    }
  }
  const shared = people.map((person) => sharedWords(wanted, known(person)));
  const most = Math.max(1, ...shared);
  return { kind: 'none', near: people.filter((_, at) => shared[at] === most) };
}

/** Others who could be meant by an office: Truss for 'the foreign minister', when Lavrov is Russia's. */
function sameOffice(wanted: Forms, chosen: Person, people: readonly Person[]): readonly Person[] {
  if (within(wanted.name, known(chosen).name.name)) return [];
  return people.filter(
    (person) =>
      person !== chosen && known(person).roles.some((role) => within(wanted.loose, role.loose)),
  );
}

/** How many longer words of what is wanted a name or an office has, or nearly. */
function sharedWords(wanted: Forms, { name, aliases, roles }: Known): number {
  const words = [name, ...aliases, ...roles].flatMap(({ loose }) => loose);
  return wanted.loose.filter((word) => word.length > 2 && words.some((other) => slip(word, other)))
    .length;
}

/** Every word that can stand in a name or an office of these people, titles and short forms included. */
export function speakerWords(people: readonly Person[]): ReadonlySet<string> {
  return new Set([
    ...TITLES,
    ...ARTICLES,
    ...SHORT.keys(),
    'of',
    'secretary',
    'minister',
    ...people.flatMap((person) => {
      const { name, aliases, roles } = known(person);
      return [name, ...aliases, ...roles].flatMap((one) => [
        ...withHalves(one.plain),
        ...one.role,
        ...one.loose,
      ]);
    }),
  ]);
}
