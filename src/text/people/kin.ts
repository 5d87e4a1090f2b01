import { kinNouns } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import type { Entity } from './entities.ts';
import { personalPronouns } from './personal-pronouns.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Kin by what each is to the other. */
const PAIRS = [
  [
    'daughter son child stepdaughter stepson',
    'mother father mum mom dad parent stepmother stepfather',
  ],
  ['granddaughter grandson grandchild', 'grandmother grandfather gran grandad grandparent'],
  ['niece nephew', 'aunt uncle'],
  ['wife husband spouse widow widower', 'wife husband spouse'],
  ['sister brother sibling twin', 'sister brother sibling twin'],
  ['cousin', 'cousin'],
].map(([one = '', other = '']) => [wordSet(one), wordSet(other)] as const);

/** Whether one noun of kin tells what somebody is to whom the other tells of: a daughter has a mother. */
export const areKin = (one: string, other: string): boolean =>
  PAIRS.some(([a, b]) => (a.has(one) && b.has(other)) || (b.has(one) && a.has(other)));

const SPOUSE = /^(?:wife|husband|spouse|partner)$/;

/** 'Reed's granddaughter, Amy, said **her grandmother** danced': whose relative Amy was brought in as, if `head` is what that one is to her; 'his wife' of 'Ana and Max Reed'. */
export function kinOf(owner: Entity | null, head: string): Entity | null {
  if (owner?.spouse && SPOUSE.test(head)) return owner.spouse;
  const elder = owner?.owner;
  if (!elder) return null;
  return owner.roles.some((role) => areKin(role.head, head)) ? elder : null;
}

const PARENTS = wordSet('mother father mum mom dad parent grandmother grandfather aunt uncle');

/** Reed of 'the mother', where the article has named one person whose child has been told of as such: 'Reed and her daughter, Amy'. */
export function parentAs(head: string, named: Iterable<Entity>): Entity | null {
  if (!PARENTS.has(head)) return null;
  const found = new Set<Entity>();
  for (const { owner, roles } of named)
    if (owner && roles.some((role) => areKin(role.head, head))) found.add(owner);
  const [first, second] = found;
  return first && !second ? first : null;
}

/** True for Amy of 'her daughter, Amy' where 'the mother' is told of. */
export const isChildOf = ({ roles }: Entity, head: string): boolean =>
  PARENTS.has(head) && roles.some((role) => role.head !== head && areKin(role.head, head));

/**
 * True where 'her father', or 'the father', is not `later`, whom the article names as somebody's behind it: 'his father, Max
 * Reed', or 'the father' with somebody else named between.
 * @param owner whose father the phrase tells of
 */
export function isKinOfAnother(
  phrase: RolePhrase,
  owner: Entity | null,
  later: Entity,
  entities: readonly Entity[],
): boolean {
  if (!kinNouns.has(phrase.head)) return false;
  const held = later.roles.find(({ head }) => head === phrase.head);
  const own = personalPronouns.get(held?.determiner ?? '');
  if (!held || !own) return false;
  if (owner) return owner.gender !== null && owner.gender !== own;
  return entities.some(
    (other) =>
      other.kind === 'person' &&
      other !== later &&
      other.hits.some(({ from }) => from >= phrase.to && from < held.from),
  );
}
