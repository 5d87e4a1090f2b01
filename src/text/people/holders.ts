import { kinNouns, officeFields } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { ageAt } from './ages.ts';
import {
  appositionAfter,
  appositionBefore,
  hitStart,
  officeAt,
  startWithRole,
} from './appositions.ts';
import { descriptorOf, descriptorOfWords } from './descriptors.ts';
import type { Entity } from './entities.ts';
import { roleBeforeNamed } from './given-names.ts';
import { officeBeforeLetters } from './letters-between.ts';
import type { NameHit } from './names.ts';
import { isField } from './office-fields.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';
import { foldedKey } from './word-at.ts';

/**
 * Gives named persons the roles that the article tells in the same breath, and returns the phrases that are used up by it:
 * 'Foreign Minister X', 'X, 54, a nurse from Leeds,', 'Russia’s defence minister, X,', 'X is the mayor of Y'.
 */
export function giveRoles(
  tokens: readonly Token[],
  text: string,
  entities: readonly Entity[],
  index: RoleIndex,
): ReadonlyMap<RolePhrase, Entity> {
  const used = new Map<RolePhrase, Entity>();
  const give = (entity: Entity, phrase: RolePhrase | null | undefined): void => {
    if (!phrase || phrase.kind === 'document') return;
    used.set(phrase, entity);
    entity.roles.push(phrase);
    entity.descriptors.push(descriptorOf(tokens, phrase));
    // 'his wife Hayden': surer than what a forename tells
    if (entity.kind === 'person' && phrase.gender && isKin(phrase.head))
      entity.gender = phrase.gender;
    else if (entity.kind === 'person') entity.gender ??= phrase.gender;
  };
  for (const entity of entities) {
    const known = entity.known?.role;
    if (known) entity.descriptors.push(descriptorOfWords(foldedKey(known).split(/\s+/), []));
    if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
    // 'Lord Reed', and then 'the peer'
    if (entity.hits.some(({ titles }) => PEERS.has(titles.at(-1) ?? '')))
      entity.descriptors.push(descriptorOfWords(['peer'], []));
    for (const hit of entity.hits) {
      if (entity.kind === 'person') entity.age ??= ageAt(tokens, hit);
      const near =
        ofField(tokens, hit, index) ??
        officeBeforeLetters(tokens, hitStart(hit), index) ??
        index.byHeadEnd.get(hit.nameFrom) ??
        officeBefore(hit, index) ??
        roleBeforeNamed(tokens, hit, index);
      // 'He resigns as head of Orr Bank', a line of its own, and then 'Ana Ruiz sings'
      const isNear = near && tokens[near.to - 1]?.sentence === tokens[hit.from]?.sentence;
      const before = isNear ? near : null;
      const isRole = before?.kind === 'person' && !before.plural && !isDone(tokens, before);
      if (entity.kind === 'person' && isRole) {
        give(entity, before);
        give(entity, joinedTo(tokens, before, index));
      }
      // 'the union Unite': known by it, though the name tells enough
      const isKnownBy =
        before?.kind === 'organisation' && !before.plural && isSmall(tokens, before);
      if (entity.kind === 'organisation' && isKnownBy && before.determiner === 'the')
        entity.descriptors.push(descriptorOf(tokens, before));
      const after = appositionAfter(tokens, text, hit, index);
      if (
        after &&
        (after.kind === 'organisation') === (entity.kind === 'organisation') &&
        !after.plural
      )
        give(entity, after);
      const office = officeAt(tokens, hit, index);
      if (office) used.set(office, entity);
      const lead =
        (office && { ...office, complementTo: hitStart(hit) - 1 }) ??
        appositionBefore(tokens, text, hit, hit.from, index) ??
        appositionBefore(tokens, text, hit, startWithRole(tokens, hit, before), index);
      if (
        lead &&
        (lead.kind === 'organisation') === (entity.kind === 'organisation') &&
        !lead.plural
      )
        give(entity, lead);
    }
  }
  return used;
}

const isKin = (head: string): boolean =>
  kinNouns.has(head) || /^(?:fiancee?|girlfriend|boyfriend|ex-(?:husband|wife))$/.test(head);
const PEERS = wordSet('lord lady baroness baron viscount viscountess earl countess');

/** No name stands in the phrase: not 'the Reed campaign TV'. */
function isSmall(tokens: readonly Token[], { roleFrom, to }: RolePhrase): boolean {
  for (let i = roleFrom; i < to; i += 1) if (tokens[i]?.shape !== 'lower') return false;
  return true;
}

/** 'Minister of Education' before the name that it runs into; 'the former captain' before 'Sir Ana Ruiz'. */
function officeBefore({ prefix, from, nameFrom }: NameHit, index: RoleIndex): RolePhrase | null {
  const phrase = prefix && index.byFrom.get(prefix.from);
  if (phrase && phrase.complementTo === nameFrom) return phrase;
  const titled = from < nameFrom ? index.byHeadEnd.get(from) : undefined;
  const office = titled ?? index.byComplementEnd.get(from);
  return office && (office === titled || office.complementTo > office.to) ? office : null;
}

/** '**actor** and disability campaigner Ana Ruiz' */
function joinedTo(tokens: readonly Token[], role: RolePhrase, index: RoleIndex): RolePhrase | null {
  if (role.determiner !== null || role.possessor || tokens[role.from - 1]?.key !== 'and')
    return null;
  const joined = index.byHeadEnd.get(role.from - 1);
  return joined?.kind === 'person' && !joined.plural ? joined : null;
}

/** 'The hall will **host** Ana Ruiz', 'hopes to **partner** Ana Ruiz': a verb. */
const isDone = (tokens: readonly Token[], { from, to, determiner, possessor }: RolePhrase) =>
  determiner === null &&
  possessor === null &&
  to - from === 1 &&
  tokens[from]?.shape === 'lower' &&
  DONE.test(tokens[from]?.key ?? '') &&
  /^(?:to|will|would|can|could|may|might|must|shall|should|not|didn't|don't|won't)$/.test(
    tokens[from - 1]?.key ?? '',
  );
const DONE =
  /^(?:host|guard|coach|partner|shepherd|judge|captain|champion|pilot|nurse|guide|mentor|rival|witness|model|father|mother|manage|school|boss|rebel|recruit|suspect|star)$/;

/** 'Chief of **Police** Ana Ruiz', 'chief of **staff** Ana Ruiz': what the office is in charge of is no role of hers. */
function ofField(tokens: readonly Token[], { nameFrom }: NameHit, index: RoleIndex) {
  const field = tokens[nameFrom - 1];
  if (field?.noun === undefined || !(isField(field) || officeFields.has(field.key)))
    return undefined;
  if (!/^(?:of|for)$/.test(tokens[nameFrom - 2]?.key ?? '')) return undefined;
  return index.byComplementEnd.get(nameFrom);
}
