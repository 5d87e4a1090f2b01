import type { Person } from '../../text/analysis.ts';
import { isNicknameOf } from '../../text/words/nicknames.ts';
import { ARTICLES, asideOf, looseRole, plainWords, roleWords, SHORT } from './office.ts';
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

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev st capt col gen lt sgt maj'.split(
    ' ',
  ),
);

/** The words of a name: no title, no article. */
const nameWords = (text: string): readonly string[] =>
  plainWords(text).filter((word) => !TITLES.has(word) && !ARTICLES.has(word));

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
const within = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.includes(word));
const slips = (few: readonly string[], many: readonly string[]): boolean =>
  few.length > 0 && few.every((word) => many.some((other) => slip(word, other)));

/** Words that may mean somebody, in the forms in which they are compared. */
interface Forms {
  readonly plain: readonly string[];
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly loose: readonly string[];
}

const formsOf = (text: string): Forms => ({
  plain: plainWords(text),
  name: nameWords(text),
  role: roleWords(text),
  loose: looseRole(text),
});

interface Known {
  readonly name: Forms;
  readonly aliases: readonly Forms[];
  /** The role, and what else the person is called that is no form of the name. */
  readonly roles: readonly Forms[];
  /** Stems that only tell the body apart in which the office is held: 'teachers' of 'head of the teachers' union'. */
  readonly aside: ReadonlySet<string>;
}

/** A person's forms stay the same as long as the person does; every question needs them again. */
const remembered = new WeakMap<Person, Known>();

function known(person: Person): Known {
  const before = remembered.get(person);
  if (before) return before;
  const name = formsOf(person.name);
  const aliases = person.aliases.map(formsOf);
  const nominal = aliases.filter((alias) => !alias.name.some((word) => name.name.includes(word)));
  const role = [
    ...(person.role ? [formsOf(person.role)] : []),
    ...(person.kind === 'person' ? [] : [name]),
  ];
  const titles = aliases.flatMap((alias) => titleIn(alias, name));
  const roles = [...role, ...nominal, ...titles];
  const made = { name, aliases, roles, aside: asideOf(person.role) };
  remembered.set(person, made);
  return made;
}

/** What stands in front of a name is asked for as an office too: 'the governor' for 'Gov. Ann Ash'. */
function titleIn(alias: Forms, name: Forms): readonly Forms[] {
  const words = alias.plain.slice(
    0,
    Math.max(
      0,
      alias.plain.findIndex((word) => name.name.includes(word)),
    ),
  );
  const title = words.filter((word) => !HONORIFICS.test(word)).join(' ');
  return title === '' ? [] : [formsOf(title)];
}

const HONORIFICS = /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|st|the)$/;

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
  { fits: (wanted, { name }) => nicknamed(wanted.name, name.name) },
  { fits: (wanted, { roles }) => roles.some((role) => same(wanted.role, role.role)) },
  {
    fits: (wanted, { roles, aside }) =>
      roles.some((role) => within(wanted.loose, role.loose)) &&
      !(wanted.loose.length === 1 && wanted.loose.every((word) => aside.has(word))),
  },
  { fits: titled },
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
    if (person) {
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
        ...one.plain,
        ...one.role,
        ...one.loose,
      ]);
    }),
  ]);
}
