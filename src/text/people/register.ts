import { hasNickname } from '../words/nicknames.ts';
import { type Entity, fullNamesAgree, lastOf, newEntity, take } from './entities.ts';
import type { Kind } from './kinds.ts';
import { file } from './memory.ts';
import type { NameHit } from './names.ts';

/** Whom the names of an article mean, as far as it has been read, and how they are looked up. */
export interface Register {
  readonly people: Entity[];
  /** By every word of a name but the first. */
  readonly bySurname: Map<string, Entity[]>;
  readonly byForename: Map<string, Entity[]>;
  /** Bodies, places and things, by their whole names. */
  readonly others: Map<string, Entity>;
}

export const newRegister = (): Register => ({
  people: [],
  bySurname: new Map(),
  byForename: new Map(),
  others: new Map(),
});

function index({ bySurname, byForename }: Register, entity: Entity): void {
  entity.words.forEach((word, i) => {
    if (i > 0 && word.length > 1) file(bySurname, word, entity);
  });
  file(byForename, entity.words[0] ?? '', entity);
}

/** Enters somebody new. */
export function enter(register: Register, entity: Entity): Entity {
  register.people.push(entity);
  index(register, entity);
  return entity;
}

/** Enters a full name: for whoever has it already, or for somebody new. */
export function enterPerson(register: Register, hit: NameHit): Entity {
  const { bySurname, byForename } = register;
  const held = bySurname.get(lastOf(hit.words)) ?? byForename.get(hit.words[0] ?? '') ?? [];
  const [first = ''] = hit.words;
  // in a list of many names most are told apart by a letter
  const isPlain = !hasNickname(first);
  const same = held.find(
    ({ words, suffix }) =>
      !(isPlain && words.length === hit.words.length && words[0]?.[0] !== first[0]) &&
      fullNamesAgree(words, hit.words) &&
      (!suffix || !hit.suffix || suffix === hit.suffix),
  );
  const entity = same ?? enter(register, newEntity('person', hit.words));
  take(entity, hit);
  if (same) index(register, entity);
  if (hit.nickname) file(bySurname, hit.nickname, entity);
  return entity;
}

/** Enters the places of a name that is no person's. */
export function enterOther({ others }: Register, kind: Kind, group: readonly NameHit[]): void {
  const words = group[0]?.words ?? [];
  const entity = others.get(words.join(' ')) ?? newEntity(kind, words);
  others.set(words.join(' '), entity);
  entity.hits.push(...group);
}
