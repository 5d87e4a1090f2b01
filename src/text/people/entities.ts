import type { KnownPerson } from '../analysis.ts';
import { demonyms } from '../words/demonyms.ts';
import { femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import { isNicknameOf } from '../words/nicknames.ts';
import { places } from '../words/places.ts';
import { femaleTitles, maleTitles } from '../words/titles.ts';
import { type Kind, kindOfWords, personPoints } from './kinds.ts';
import { isFirstName, type NameHit } from './names.ts';
import type { Gender, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Somebody or something named while the article is being read. Grows; never leaves this folder. */
export interface Entity {
  kind: Kind;
  /** The fullest name's words, lower case. */
  words: readonly string[];
  suffix: string | undefined;
  hits: NameHit[];
  /** True for a hit that could mean another bearer of the name too. */
  doubtful: Set<NameHit>;
  gender: Gender | null;
  roles: RolePhrase[];
  known: KnownPerson | null;
}

const surnameOf = (words: readonly string[]): string => words[words.length - 1] ?? '';

/** True when two forenames can be one person's. */
const forenamesAgree = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  isNicknameOf(a, b);

/** True when two full names, of two or more words each, can be one person's: same surname, forenames that agree. */
function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) === surnameOf(b)) {
    const [x = '', y = ''] = [a[0], b[0]];
    if (forenamesAgree(x, y)) return true;
    // one is the tail of the other: 'Wasserman Schultz', or a middle name goes first
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return (
      long.length > short.length &&
      short.every((word, i) => word === long[long.length - short.length + i])
    );
  }
  // two surnames of which the first is enough: 'Enrique Pena' for 'Enrique Pena Nieto'
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    long.length > short.length && short.length > 1 && short.every((word, i) => word === long[i])
  );
}

const titleGender = (titles: readonly string[]): Gender | null =>
  titles.some((title) => maleTitles.has(title))
    ? 'male'
    : titles.some((title) => femaleTitles.has(title))
      ? 'female'
      : null;

export const nameGender = (words: readonly string[]): Gender | null => {
  if (words.length < 2) return null;
  const first = words[0] ?? '';
  const key =
    maleFirstNames.has(first) || femaleFirstNames.has(first) ? first : (first.split('-')[0] ?? '');
  return maleFirstNames.has(key) ? 'male' : femaleFirstNames.has(key) ? 'female' : null;
};

const newEntity = (kind: Kind, words: readonly string[], suffix?: string): Entity => ({
  kind,
  words,
  suffix,
  hits: [],
  doubtful: new Set(),
  gender: null,
  roles: [],
  known: null,
});

function take(entity: Entity, hit: NameHit): void {
  entity.hits.push(hit);
  if (hit.words.length > entity.words.length) entity.words = hit.words;
  entity.suffix ??= hit.suffix;
  entity.gender ??= titleGender(hit.titles);
}

/** Nearest hit of an entity before `hit` that gives the full name, as a distance in tokens. */
function distance(entity: Entity, hit: NameHit): number {
  let best = Number.POSITIVE_INFINITY;
  for (const other of entity.hits) {
    const away = hit.from - other.from;
    if (other.words.length > 1 && away > 0) best = Math.min(best, away);
  }
  return best;
}

/** The persons that a single word can mean: by surname, else by forename. */
function bearers(
  people: readonly Entity[],
  bySurname: Map<string, Entity[]>,
  byForename: Map<string, Entity[]>,
  hit: NameHit,
): readonly Entity[] {
  const word = hit.words[0] ?? '';
  let found: readonly Entity[] = bySurname.get(word) ?? [];
  if (found.length === 0 && hit.titles.length === 0) found = byForename.get(word) ?? [];
  const gender = titleGender(hit.titles);
  if (gender !== null && found.length > 1) {
    const fits = found.filter(
      (entity) =>
        (entity.gender ?? nameGender(entity.words)) !== (gender === 'male' ? 'female' : 'male'),
    );
    const sure = fits.filter((entity) => (entity.gender ?? nameGender(entity.words)) === gender);
    return sure.length > 0 ? sure : fits;
  }
  return people.length === 0 ? [] : found;
}

const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the|&)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Joins the places where names stand into the persons and bodies that they mean. */
export function joinNames(
  tokens: readonly Token[],
  hits: readonly NameHit[],
  known: readonly KnownPerson[],
): readonly Entity[] {
  const people: Entity[] = known.map((person) => {
    const words = person.name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/\s+/);
    return { ...newEntity('person', words), known: person };
  });
  const bySurname = new Map<string, Entity[]>();
  const byForename = new Map<string, Entity[]>();
  const list = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const held = map.get(key);
    if (!held) map.set(key, [entity]);
    else if (!held.includes(entity)) held.push(entity);
  };
  const index = (entity: Entity): void => {
    entity.words.slice(1).forEach((word) => {
      if (word.length > 1) list(bySurname, word, entity);
    });
    list(byForename, entity.words[0] ?? '', entity);
  };
  people.forEach(index);

  const rest: NameHit[] = [];
  const open = new Map<string, NameHit[]>();
  const others = new Map<string, Entity>();
  const other = (kind: Kind, hit: NameHit): void => {
    const key = hit.words.join(' ');
    const held = others.get(key) ?? newEntity(kind, hit.words);
    others.set(key, held);
    held.hits.push(hit);
  };
  const person = (hit: NameHit): void => {
    const same = (
      bySurname.get(surnameOf(hit.words)) ??
      byForename.get(hit.words[0] ?? '') ??
      []
    ).filter(
      (entity) =>
        fullNamesAgree(entity.words, hit.words) &&
        (!entity.suffix || !hit.suffix || entity.suffix === hit.suffix),
    );
    const entity = same[0] ?? newEntity('person', hit.words, hit.suffix);
    if (same.length === 0) people.push(entity);
    take(entity, hit);
    index(entity);
  };
  for (const hit of hits) {
    const kind = kindOfWords(hit.words, tokens, hit);
    if (hit.words.length > 1 && kind === 'person') person(hit);
    else if (hit.words.length === 1 && kind !== 'other') rest.push(hit);
    else if (kind !== null) other(kind, hit);
    else {
      const key = hit.words.join(' ');
      const held = open.get(key);
      if (held) held.push(hit);
      else open.set(key, [hit]);
    }
  }
  const singles = new Map<string, NameHit[]>();
  for (const hit of rest) {
    const held = singles.get(hit.words[0] ?? '');
    if (held) held.push(hit);
    else singles.set(hit.words[0] ?? '', [hit]);
  }
  // a full name that words alone leave open: what stands around it and its surname decides
  for (const group of open.values()) {
    const words = group[0]?.words ?? [];
    let points = 1;
    for (const hit of group) points += personPoints(tokens, hit) + (hit.prefix ? 1 : 0);
    const surname = singles.get(surnameOf(words)) ?? [];
    for (const hit of surname)
      points += personPoints(tokens, hit) + (hit.titles.length > 0 ? 2 : 0);
    if (points >= 2) group.forEach(person);
    else for (const hit of group) other(points < 0 ? 'other' : 'other', hit);
  }
  for (const group of singles.values()) joinSingles(group);

  function joinSingles(group: readonly NameHit[]): void {
    const word = group[0]?.words[0] ?? '';
    const unplaced: NameHit[] = [];
    for (const hit of group) {
      const found = bearers(people, bySurname, byForename, hit);
      const inPlace =
        places.has(word) && /^(?:in|at|to|from|near|of)$/.test(tokens[hit.from - 1]?.key ?? '');
      if (found.length === 0 || inPlace || demonyms.has(word)) {
        unplaced.push(hit);
        continue;
      }
      let best = found[0];
      for (const entity of found)
        if (best && distance(entity, hit) < distance(best, hit)) best = entity;
      if (!best) continue;
      take(best, hit);
      if (found.length > 1) best.doubtful.add(hit);
    }
    const first = unplaced[0];
    if (!first) return;
    const kind = kindOfWords(first.words, tokens, first);
    const titled = unplaced.some((hit) => hit.titles.length > 0);
    if (kind !== null && kind !== 'person' && !titled) {
      for (const hit of unplaced) other(kind, hit);
      return;
    }
    let points = 0;
    for (const hit of unplaced) points += personPoints(tokens, hit);
    if (titled || points >= 2 || (isFirstName(word) && points >= 1)) {
      const entity = newEntity('person', first.words);
      people.push(entity);
      for (const hit of unplaced) take(entity, hit);
    } else for (const hit of unplaced) other('other', hit);
  }

  joinBodies(others);
  for (const entity of people) {
    entity.gender ??= nameGender(entity.words);
    entity.hits.sort((a, b) => a.from - b.from);
  }
  return [...people, ...others.values()].filter((entity) => entity.hits.length > 0 || entity.known);
}

/** Joins an acronym to its long form and 'the Times' to the one paper of that name. */
function joinBodies(bodies: Map<string, Entity>): void {
  const long = [...bodies].filter(
    ([, { kind, words }]) => kind === 'organisation' && words.length > 1,
  );
  const byAcronym = new Map<string, Entity>();
  const byLast = new Map<string, Entity | null>();
  for (const [, entity] of long) {
    byAcronym.set(acronymOf(entity.words), entity);
    const last = surnameOf(entity.words);
    byLast.set(last, byLast.has(last) ? null : entity);
  }
  for (const [key, entity] of bodies) {
    if (entity.words.length !== 1) continue;
    const whole = byAcronym.get(key) ?? byLast.get(key);
    if (!whole || whole === entity) continue;
    whole.hits.push(...entity.hits);
    whole.hits.sort((a, b) => a.from - b.from);
    bodies.delete(key);
  }
}
