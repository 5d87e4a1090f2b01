import type { KnownPerson } from '../analysis.ts';
import type { Span } from '../span.ts';
import { femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import { isNicknameOf } from '../words/nicknames.ts';
import { femaleTitles, maleTitles } from '../words/titles.ts';
import type { Descriptor } from './descriptors.ts';
import type { Kind } from './kinds.ts';
import type { NameHit } from './names.ts';
import type { Gender } from './nouns.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Somebody or something that the article means, while it is being read. Grows; never leaves this folder. */
export interface Entity {
  kind: Kind;
  /** The fullest name's words, lower case. */
  words: readonly string[];
  suffix: string | undefined;
  hits: NameHit[];
  /** Hits that could mean another bearer of the name too. */
  readonly doubtful: Set<NameHit>;
  gender: Gender | null;
  /** In years, where the article tells it: 'Reed, 54,'. */
  age: number | null;
  readonly roles: RolePhrase[];
  /** The roles taken apart, those of the front matter too. */
  readonly descriptors: Descriptor[];
  /** A role told as somebody's counterpart: the word for the country, and the other's role. */
  composedRole: { readonly place: Span; readonly role: string } | null;
  known: KnownPerson | null;
  /** Whose relative or colleague somebody is brought in as: Reed of 'her sister Ana'. */
  owner: Entity | null;
  /** With whom somebody is named as one of a couple: 'Ana and Max Reed'. */
  spouse: Entity | null;
  /** Whose the roles are that a pronoun tells: Reed of 'his lawyer'. */
  readonly owners: Map<RolePhrase, Entity>;
  /** Unnamed, and nobody who speaks: kept for the pronouns that mean it. */
  isSilent: boolean;
}

export const newEntity = (kind: Kind, words: readonly string[]): Entity => ({
  kind,
  words,
  suffix: undefined,
  hits: [],
  doubtful: new Set(),
  gender: null,
  age: null,
  roles: [],
  descriptors: [],
  composedRole: null,
  known: null,
  owner: null,
  spouse: null,
  owners: new Map(),
  isSilent: false,
});

export const lastOf = (words: readonly string[]): string => words[words.length - 1] ?? '';

/** True for forenames of the same length, five letters or more, that differ in one letter of the same kind: 'Kirsten', 'Kirstin'. */
function isMisspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 5) return false;
  let differing = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] === b[i]) continue;
    if (
      i === 0 ||
      i === a.length - 1 ||
      !/[aeiouy]/.test(a[i] ?? '') ||
      !/[aeiouy]/.test(b[i] ?? '')
    )
      return false;
    differing += 1;
  }
  return differing === 1;
}

/** True when two forenames can be one person's. */
const forenamesAgree = (a: string, b: string): boolean =>
  a === b ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b)) ||
  isNicknameOf(a, b) ||
  isMisspelt(a, b);

/** True when two full names, of two or more words each, can be one person's. */
export function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (lastOf(a) === lastOf(b)) {
    if (forenamesAgree(a[0] ?? '', b[0] ?? '')) return true;
    // a middle name goes first, or one is the tail of the other: 'Wasserman Schultz'
    const away = long.length - short.length;
    if (goesByMiddle(long, short)) return true;
    return away > 0 && short.every((word, i) => word === long[away + i]);
  }
  // two surnames of which the first is enough: 'Enrique Peña' for 'Enrique Peña Nieto'
  return (
    long.length > short.length && short.length > 1 && short.every((word, i) => word === long[i])
  );
}

/** 'Carl Max Emil Orr', who is known as 'Max Orr'. */
export const goesByMiddle = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > 3 &&
  short.length === 2 &&
  lastOf(long) === short[1] &&
  long.slice(1, -1).includes(short[0] ?? '');

export const titleGender = (titles: readonly string[]): Gender | null => {
  if (titles.some((title) => maleTitles.has(title))) return 'male';
  return titles.some((title) => femaleTitles.has(title)) ? 'female' : null;
};

/** The gender that a forename tells, if it does; of 'Jean-Luc' the first part may tell. */
const forenameGender = (name: string): Gender | null => {
  if (maleFirstNames.has(name)) return 'male';
  if (femaleFirstNames.has(name)) return 'female';
  const hyphen = name.indexOf('-');
  return hyphen > 0 ? forenameGender(name.slice(0, hyphen)) : null;
};

/** 'Rún **Þórsdóttir**': a daughter by her surname. */
export const isDaughter = (words: readonly string[]): boolean =>
  words.length > 1 && (words.at(-1) ?? '').endsWith('dottir');

/** The gender that a name tells. A single word is taken for a forename, so ask only for persons who have no other. */
export const nameGender = (words: readonly string[]): Gender | null =>
  isDaughter(words) ? 'female' : forenameGender(words[0] ?? '');

/** Adds a place to an entity, and what the words there tell of it. */
export function take(entity: Entity, hit: NameHit): void {
  entity.hits.push(hit);
  if (hit.words.length > entity.words.length) entity.words = hit.words;
  entity.suffix ??= hit.suffix;
  entity.gender ??= titleGender(hit.titles);
}
