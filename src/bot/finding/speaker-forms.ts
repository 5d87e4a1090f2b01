import type { Person } from '../../text/analysis.ts';
import { ARTICLES, asideOf, looseRole, plainWords, roleWords } from './office.ts';

export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev st capt col gen lt sgt maj'.split(
    ' ',
  ),
);

/** The words of a name: no title, no article. */
const nameWords = (text: string): readonly string[] =>
  plainWords(text).filter((word) => !TITLES.has(word) && !ARTICLES.has(word));

/** Words that may mean somebody, in the forms in which they are compared. */
export interface Forms {
  readonly plain: readonly string[];
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly loose: readonly string[];
}

export const formsOf = (text: string): Forms => ({
  plain: plainWords(text),
  name: nameWords(text),
  role: roleWords(text),
  loose: looseRole(text),
});

/** A person in the forms in which names are compared. */
export interface Known {
  readonly name: Forms;
  readonly aliases: readonly Forms[];
  /** The role, and what else the person is called that is no form of the name. */
  readonly roles: readonly Forms[];
  /** Stems that only tell the body apart in which the office is held: 'teachers' of 'head of the teachers' union'. */
  readonly aside: ReadonlySet<string>;
  /** Stems of what the person is only called in passing. */
  readonly passing: ReadonlySet<string>;
}

/** A person's forms stay the same as long as the person does; every question needs them again. */
const remembered = new WeakMap<Person, Known>();

/** The forms of a person's name, aliases and roles. */
export function known(person: Person): Known {
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
  const aside = new Set([...asideOf(person.role), ...person.aliases.flatMap(placeOf)]);
  const made = { name, aliases, roles, aside, passing: passingWords(nominal, role) };
  remembered.set(person, made);
  return made;
}

/** 'Velland' of 'foreign minister of Velland' is more than its minister. */
const placeOf = (alias: string): readonly string[] =>
  looseRole(/ of (\p{Lu}[\p{L} ]*)$/u.exec(alias)?.[1] ?? '');

/** Stems of what somebody is only called in passing. */
function passingWords(nominal: readonly Forms[], role: readonly Forms[]): ReadonlySet<string> {
  const told = role.flatMap(({ loose }) => loose);
  return new Set(nominal.flatMap(({ loose }) => loose).filter((word) => !told.includes(word)));
}

/** 'prosecutors' are more than the one who is called a prosecutor in passing. */
export const areMore = ({ plain, loose }: Forms, { passing, name, aliases }: Known): boolean =>
  /[^s]s$/.test(plain.at(-1) ?? '') &&
  passing.has(loose.at(-1) ?? '') &&
  ![name, ...aliases].some((one) => one.plain.includes(plain.at(-1) ?? ''));

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
