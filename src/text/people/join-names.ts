import type { KnownPerson } from '../analysis.ts';
import { apposedThing, isThingHere } from './apposed-things.ts';
import { giveBirthNames, isBirthName } from './birth-names.ts';
import { joinBodies } from './bodies.ts';
import { sharingSurname } from './couples.ts';
import { type Entity, isDaughter, lastOf, nameGender, newEntity } from './entities.ts';
import { initialled } from './initials.ts';
import { joinOpen } from './join-open.ts';
import { joinSingles } from './join-singles.ts';
import { type Kind, kindOfWords, mayBeSite } from './kinds.ts';
import { append } from './memory.ts';
import { namesHere, shortened } from './name-places.ts';
import type { NameHit } from './names.ts';
import { enter, enterOther, enterPerson, newRegister, type Register } from './register.ts';
import type { RoleIndex } from './role-phrases.ts';
import type { Token } from './tokens.ts';
import { foldedKey } from './word-at.ts';

/** What the names of an article are joined with. */
export interface Naming {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly roles: RoleIndex;
  readonly register: Register;
  /** The places of one word, by the word. */
  readonly singles: Map<string, NameHit[]>;
  /** Tokens next to names that are persons' for certain. */
  readonly company: Set<number>;
}

/** Joins the places where names stand into the persons and bodies that they mean, front matter included. */
export function joinNames(
  tokens: readonly Token[],
  text: string,
  all: readonly NameHit[],
  roles: RoleIndex,
  known: readonly KnownPerson[],
): readonly Entity[] {
  const own = all.filter((hit) => !isBirthName(tokens, hit));
  const register = newRegister();
  const naming: Naming = { tokens, text, roles, register, singles: new Map(), company: new Set() };
  for (const given of known)
    enter(register, {
      ...newEntity('person', foldedKey(given.name).split(/\s+/)),
      known: given,
    });
  joinOpen(naming, joinPlain(naming, initialled(tokens, own)));
  joinSingles(naming);
  const first = own.length < all.length ? all.filter((hit) => isBirthName(tokens, hit)) : [];
  const { people, others, byForename } = register;
  for (const hit of giveBirthNames(tokens, first, people, (name) => byForename.get(name) ?? []))
    enterPerson(register, hit);
  joinBodies(others);
  // among Icelanders a '-son' is a man; elsewhere it is a surname, as of 'Nora Wilson'
  const isIceland = people.some(({ words }) => isDaughter(words));
  for (const entity of people) {
    const isSon = isIceland && entity.words.length > 1 && lastOf(entity.words).endsWith('son');
    entity.gender ??= nameGender(entity.words) ?? (isSon ? 'male' : null);
    entity.hits.sort((a, b) => a.from - b.from);
  }
  return [...people, ...others.values()].filter((entity) => entity.hits.length > 0 || entity.known);
}

/** Enters the names whose words tell their kind, and returns the places of those that are left open; names of one word are kept in `singles`. */
function joinPlain(
  { tokens, register, singles, company }: Naming,
  hits: readonly NameHit[],
): ReadonlyMap<string, readonly NameHit[]> {
  const here = namesHere(tokens, hits);
  const open = new Map<string, NameHit[]>();
  const things = new Map<string, Kind>();
  const sites = new Set<string>();
  const thingsHere = new Set<string>();
  for (const hit of hits) {
    if (mayBeSite(tokens, hit)) sites.add(hit.words.join(' '));
    if (isThingHere(tokens, hit)) thingsHere.add(hit.words.join(' '));
    const kind = apposedThing(tokens, hit);
    if (kind) things.set(hit.words.join(' '), kind);
  }
  let spouse: Entity | null = null;
  for (const [i, long] of hits.entries()) {
    const whole = sharingSurname(tokens, long, hits[i + 1], here.forenames);
    if (whole) {
      spouse = enterPerson(register, whole);
      continue;
    }
    const hit = shortened(long, tokens, here);
    const key = hit.words.join(' ');
    if (hit.words.length === 1) {
      append(singles, key, hit);
      continue;
    }
    const given = things.get(key) ?? (sites.has(key) ? null : kindOfWords(hit.words, tokens, hit));
    const kind = given === 'person' && thingsHere.has(key) ? 'other' : given;
    if (kind === 'person') {
      const entity = enterPerson(register, hit);
      if (spouse) {
        entity.spouse = spouse;
        spouse.spouse = entity;
        spouse = null;
      }
      company.add(hit.from - 1).add(hit.to);
    } else if (kind === null) append(open, key, hit);
    else enterOther(register, kind, [hit]);
  }
  return open;
}
