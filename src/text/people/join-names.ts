import type { KnownPerson } from '../analysis.ts';
import { hasNickname } from '../words/nicknames.ts';
import { particles } from '../words/titles.ts';
import { apposedThing } from './apposed-things.ts';
import { bearersOf, isCrowned, isRoyal, REGNAL } from './bearers.ts';
import { giveBirthNames, isBirthName } from './birth-names.ts';
import { joinBodies } from './bodies.ts';
import { speaks } from './clauses.ts';
import { sharingSurname } from './couples.ts';
import {
  type Entity,
  fullNamesAgree,
  isDaughter,
  lastOf,
  nameGender,
  newEntity,
  take,
  titleGender,
} from './entities.ts';
import { type Evidence, evidenceOf, isFirm, ofBodies } from './evidence.ts';
import { initialled } from './initials.ts';
import { isNamedThing } from './kind-of-beginning.ts';
import { type Kind, kindOfWords } from './kinds.ts';
import { madeLarge } from './made-large.ts';
import { append, file } from './memory.ts';
import { leadsRole, readsAsName, shortened, withoutFirst } from './name-places.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import type { RoleIndex } from './role-phrases.ts';
import type { Token } from './tokens.ts';
import { foldedKey } from './word-at.ts';

/** Joins the places where names stand into the persons and bodies that they mean, front matter included. */
export function joinNames(
  tokens: readonly Token[],
  text: string,
  all: readonly NameHit[],
  roles: RoleIndex,
  known: readonly KnownPerson[],
): readonly Entity[] {
  const own = all.filter((hit) => !isBirthName(tokens, hit));
  const hits = initialled(tokens, own);
  const people: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byForename = new Map<string, Entity[]>();
  const singles = new Map<string, NameHit[]>();
  const open = new Map<string, NameHit[]>();
  const others = new Map<string, Entity>();
  const company = new Set<number>();
  const { bears, choose } = bearersOf(tokens, singles);
  const isMadeLarge = madeLarge(tokens);

  const index = (entity: Entity): void => {
    entity.words.forEach((word, i) => {
      if (i > 0 && word.length > 1) file(bySurname, word, entity);
    });
    file(byForename, entity.words[0] ?? '', entity);
  };
  const enter = (entity: Entity): Entity => {
    people.push(entity);
    index(entity);
    return entity;
  };
  const person = (hit: NameHit): Entity => {
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
    const entity = same ?? enter(newEntity('person', hit.words));
    take(entity, hit);
    if (same) index(entity);
    return entity;
  };
  const alones = new Map<string, Evidence>();
  const evidenceAlone = (word: string): Evidence => {
    const known = alones.get(word);
    if (known) return known;
    const found = evidenceOf(tokens, text, singles.get(word) ?? [], roles, company);
    alones.set(word, found);
    return found;
  };
  const other = (kind: Kind, group: readonly NameHit[]): void => {
    const words = group[0]?.words ?? [];
    const entity = others.get(words.join(' ')) ?? newEntity(kind, words);
    others.set(words.join(' '), entity);
    entity.hits.push(...group);
  };

  for (const given of known)
    enter({ ...newEntity('person', foldedKey(given.name).split(/\s+/)), known: given });
  const pairs = new Set(
    hits.filter(({ words }) => words.length === 2).map(({ words }) => words.join(' ')),
  );
  const forenames = new Set(
    hits.flatMap(({ words, from }) =>
      words.length > 1 && !REGNAL.test(words[1] ?? '') && !tokens[from]?.quoted
        ? [words[0] ?? '']
        : [],
    ),
  );
  const alone = new Set(
    hits.filter(({ words }) => words.length === 1).map(({ words }) => words[0] ?? ''),
  );
  const named = new Map<string, number>();
  for (const { words, from } of hits) if (!named.has(lastOf(words))) named.set(lastOf(words), from);
  const here = { pairs, singles: alone, forenames, named };
  const things = new Map<string, Kind>();
  for (const hit of hits) {
    const kind = apposedThing(tokens, hit);
    if (kind) things.set(hit.words.join(' '), kind);
  }
  let spouse: Entity | null = null;
  for (const [i, long] of hits.entries()) {
    const whole = sharingSurname(tokens, long, hits[i + 1], forenames);
    if (whole) {
      spouse = person(whole);
      continue;
    }
    const hit = shortened(long, tokens, here);
    const key = hit.words.join(' ');
    if (hit.words.length === 1) {
      append(singles, key, hit);
      continue;
    }
    const kind = things.get(key) ?? kindOfWords(hit.words, tokens, hit);
    if (kind === 'person') {
      const entity = person(hit);
      if (spouse) {
        entity.spouse = spouse;
        spouse.spouse = entity;
        spouse = null;
      }
      company.add(hit.from - 1).add(hit.to);
    } else if (kind === null) append(open, key, hit);
    else other(kind, [hit]);
  }
  for (const group of open.values()) {
    const words = group[0]?.words ?? [];
    const bearer = surnamed(words);
    if (bearer) {
      for (const hit of group) take(bearer, hit);
      continue;
    }
    // a full name that its words leave open: what stands around it, and around its surname alone, decides
    const full = evidenceOf(tokens, text, group, roles, company);
    const short = evidenceAlone(lastOf(words));
    // 'Reed Cup': the first word is somebody's surname
    const borrowed = (bySurname.get(words[0] ?? '') ?? []).length > 0 ? 2 : 0;
    const initials = /^\p{L}{1,2}$/u.test(words[0] ?? '') ? 1 : 0;
    // a forename that is a place too ('Jordan', 'Charlotte')
    const forename = isFirstName(words[0] ?? '') ? 1 : 0;
    const persons =
      full.person + short.person + full.speech + short.speech + initials + forename - borrowed;
    const isThing = /[ts]ion$/.test(lastOf(words)) && forename === 0;
    if (!isThing && persons >= 1 && persons > full.body + short.body && persons > full.place)
      group.forEach(person);
    else if (full.body === 0 && group.every(withoutFirst))
      for (const hit of group) person(withoutFirst(hit) ?? hit);
    else other(isBody(full) ? 'organisation' : 'other', group);
  }
  const bodyNames = new Set(
    [...others.values()].flatMap(({ kind, words }) =>
      kind === 'organisation' && words.length > 1 ? [words[0] ?? ''] : [],
    ),
  );
  const storms = new Set(
    [...others.values()].flatMap(({ words }) => (isNamedThing(words) ? [words[1] ?? ''] : [])),
  );
  for (const [word, group] of singles)
    if (group.some(({ from }) => isFirm(tokens[from - 1]?.key ?? ''))) bodyNames.add(word);
  for (const [word, group] of singles) {
    // 'President Reed' beside 'Ana Reed': the second stands for itself, and a bare 'Reed' can be either
    const apart = group.find(
      (hit) =>
        hit.titles.length > 0 &&
        (bySurname.get(word) ?? []).length > 0 &&
        !bears(bearersFor(word, hit), hit),
    );
    if (apart) {
      const entity = enter(newEntity('person', apart.words));
      take(entity, apart);
      file(bySurname, word, entity);
    }
    const rest = group.filter(
      (hit) => hit !== apart && (isBodyHere(word, hit) || !placed(word, hit)),
    );
    const first = rest[0];
    if (!first) continue;
    const titled = rest.some(
      (hit) => hit.titles.length > 0 && kindOfWords(hit.words, tokens, hit) !== 'other',
    );
    // 'Ruling, the speaker, Ana Ruiz, said …'
    const isParticiple =
      /..ing$/.test(word) && !titled && rest.every((hit) => leadsRole(tokens, text, hit, roles));
    const kind = titled
      ? 'person'
      : isParticiple || isMadeLarge(word, rest) || storms.has(word) || isFamily(word)
        ? 'other'
        : kindOfWords(first.words, tokens, first);
    const evidence = evidenceOf(tokens, text, rest, roles, company);
    // a body says things as well
    const points =
      evidence.person - Math.max(0, evidence.speech - 1) * 0.5 + (isFirstName(word) ? 1 : 0);
    if (
      kind === 'person' ||
      (kind === null && points >= 1.5 && points > evidence.body && points > evidence.place)
    ) {
      const entity = enter(newEntity('person', first.words));
      for (const hit of rest) take(entity, hit);
      if (titled) file(bySurname, word, entity);
    } else
      other(kind ?? (evidence.body > 0 || evidence.speech > 0 ? 'organisation' : 'other'), rest);
  }

  /** 'the **Orrs**' beside 'Ana Orr' */
  function isFamily(word: string): boolean {
    return (
      /[^s]s$/.test(word) && (bySurname.has(word.slice(0, -1)) || bySurname.has(word.slice(0, -2)))
    );
  }

  /** 'Van Orr' beside 'Ana van Orr' */
  function surnamed(words: readonly string[]): Entity | null {
    if (!particles.has(words[0] ?? '')) return null;
    const found = (bySurname.get(lastOf(words)) ?? []).filter(
      (entity) => entity.words.slice(-words.length).join(' ') === words.join(' '),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** 'Reed said in a statement that it', 'Reed's shares' in an article about the Reed Group: the body, not a bearer of the name. */
  function isBodyHere(word: string, { from, to, titles }: NameHit): boolean {
    // 'the appliance maker Reed'
    if (titles.length === 0 && isFirm(tokens[from - 1]?.key ?? '')) return true;
    if (titles.length > 0 || !bodyNames.has(word) || !bySurname.has(word)) return false;
    const own = tokens[from];
    const [verb, ...next] = tokens
      .slice(to, to + 7)
      .map(({ key, sentence, quoted }) =>
        sentence === own?.sentence && quoted === own.quoted ? key : '',
      );
    if (tokens[to - 1]?.possessive) return ofBodies.has(verb ?? '');
    if (verb === 'said' && next[0] === 'in' && next[2] === 'statement') return true;
    return next.includes('it') || next.includes('its');
  }

  /** Joins a single word to the person whom it means, if there is one. */
  function placed(word: string, hit: NameHit): boolean {
    if (hit.titles.length === 0 && !readsAsName(tokens, hit)) return false;
    const found = bearersFor(word, hit);
    const [first, second] = found;
    if (!first) return slipped(word, hit);
    if (!bears(found, hit)) return false;
    if (!second) {
      take(first, hit);
      return true;
    }
    const { entity, sure } = choose(found, hit);
    take(entity, hit);
    if (!sure) entity.doubtful.add(hit);
    return true;
  }

  /** Whom a single word can mean: those with the surname, else those whose name begins with it. */
  function bearersFor(word: string, hit: NameHit): readonly Entity[] {
    const surnames = bySurname.get(word) ?? [];
    // 'King Max' beside 'King Max VI' and 'Ana Max'
    const crowned = isCrowned(hit) ? (byForename.get(word) ?? []).filter(isRoyal) : [];
    if (crowned.length > 0) return crowned;
    const isTitled = hit.titles.length > 0 && !BEFORE_FORENAME.test(hit.titles.at(-1) ?? '');
    // 'Mr Grant' behind 'Grant Reed' and 'Jane Grant' is neither
    if (surnames.length > 0 && (!isTitled || bears(surnames, hit) || isFirstName(word)))
      return surnames;
    const found = byForename.get(word) ?? [];
    return isTitled ? found.filter((entity) => goesByFirst(entity, hit)) : found;
  }

  /** 'Mr Tan' behind 'Tan Kok Seng', 'Mr Irfan' behind 'Irfan Rahim': no surname comes last, and none is used alone. */
  function goesByFirst({ words, hits: own, gender }: Entity, { from, titles }: NameHit): boolean {
    const title = titleGender(titles);
    return (
      !singles.has(lastOf(words)) &&
      own.some((hit) => hit.words.length > 1 && hit.from < from) &&
      (gender === null || title === null || gender === title)
    );
  }

  /** '“…,” Water said' after 'Ana Waters': a slip, where no other could be meant. */
  function slipped(word: string, hit: NameHit): boolean {
    const number = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
    const [bearer, another] = bySurname.get(number) ?? [];
    const isNear = bearer?.hits.some(({ from, words }) => words.length > 1 && from < hit.from);
    if (!bearer || another || !isNear || !speaks(tokens, hit.from, hit.to)) return false;
    take(bearer, hit);
    bearer.doubtful.add(hit);
    return true;
  }

  const first = own.length < all.length ? all.filter((hit) => isBirthName(tokens, hit)) : [];
  giveBirthNames(tokens, first, people, (forename) => byForename.get(forename) ?? []).forEach(
    person,
  );
  joinBodies(others);
  // among Icelanders a '-son' is a man; elsewhere it is a surname
  const isIceland = people.some(({ words }) => isDaughter(words));
  for (const entity of people) {
    const isSon = isIceland && entity.words.length > 1 && lastOf(entity.words).endsWith('son');
    entity.gender ??= isSon ? 'male' : nameGender(entity.words);
    entity.hits.sort((a, b) => a.from - b.from);
  }
  return [...people, ...others.values()].filter((entity) => entity.hits.length > 0 || entity.known);
}

/** 'Sir Tobias', 'Sister Ana': titles that stand before a forename. */
const BEFORE_FORENAME =
  /^(?:sir|dame|king|queen|prince|princess|pope|sister|brother|father|mother|saint|st|lady|lord)$/;

const isBody = ({ body, speech }: Evidence): boolean => body >= 1.5 || (speech > 0 && body > 0);
