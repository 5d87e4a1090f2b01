import { demonyms } from '../words/demonyms.ts';
import { kinNouns, relationNouns, roleModifiers } from '../words/roles.ts';
import { agedAs } from './aged.ts';
import type { Antecedent } from './antecedents.ts';
import { isSubject, speaks, whoBefore } from './clauses.ts';
import { HOW_MANY } from './complements.ts';
import { counterpart } from './counterpart.ts';
import { type Descriptor, descriptorOf, fitness, isOfOtherBody, isOrdinal } from './descriptors.ts';
import { type Entity, lastOf, newEntity } from './entities.ts';
import { bodyOf, type Resolved, recent } from './general-bodies.ts';
import { isKinOfAnother, kinOf, parentAs } from './kin.ts';
import { file, learnRole, type Memory, possibleHolders } from './memory.ts';
import { nounOf } from './nouns.ts';
import { possessivePronouns, type RolePhrase } from './role-phrases.ts';
import { anybody } from './role-words.ts';
import { isNameWord, type Token } from './tokens.ts';
import { isEpithet, isTelling, varied } from './varied.ts';

/** True with 'the', 'this', a possessor, or an office in capitals without any. */
const isDefinite = (tokens: readonly Token[], { determiner, possessor, to }: RolePhrase): boolean =>
  possessor !== null ||
  (determiner === null
    ? tokens[to - 1]?.shape === 'capital' && tokens[to - 1]?.opens === false
    : /^(?:the|this|that|his|her|its|their)$/.test(determiner));

/** 'Reed, who is also **his wife**, said': the person whom the clause is about. */
function toldOf(
  tokens: readonly Token[],
  from: number,
  seen: readonly Antecedent[],
): Entity | null {
  const who = whoBefore(tokens, from);
  const place = who < 0 ? undefined : seen.findLast(({ from: start }) => start <= who);
  return place?.from === who && place.entity.kind === 'person' ? place.entity : null;
}

/** 'The ministry **declined** to comment', 'the company **did not** respond': a body that is asked, and may say something after all. */
const refuses = (tokens: readonly Token[], at: number): boolean =>
  /^(?:declined|declines|refused|refuses)$/.test(tokens[at]?.key ?? '') ||
  (/^(?:did|does|has|had|could|would)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.key === 'not' &&
    /^(?:comment|respond|reply|answer|return|immediately|responded|replied|commented)/.test(
      tokens[at + 2]?.key ?? '',
    ));

const openers = /^(?:on|in|at|after|before|during|near|outside|inside)$/;

/** 'On the way out, a woman': behind a phrase of place or time that opens the sentence. */
function followsOpening(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.key !== ',') return false;
  for (let i = from - 2; i >= 0 && from - i < 9; i -= 1) {
    if (tokens[i]?.shape === 'mark') return false;
    if (tokens[i]?.opens) return openers.test(tokens[i]?.key ?? '');
  }
  return false;
}

/** 'The **first** witness called was Nora Hale, a witness …': the sentence itself goes on to name somebody. */
const isNamedIn = (tokens: readonly Token[], { from }: RolePhrase, { hits }: Entity): boolean =>
  tokens[hits[0]?.from ?? -1]?.sentence === tokens[from]?.sentence;

/** The holders of the role that `said` words, best first, with their fitness. */
function holders(
  tokens: readonly Token[],
  said: Descriptor,
  phrase: RolePhrase,
  owner: Entity | null,
  memory: Memory,
  entities: readonly Entity[],
  mirrored: boolean,
): readonly { entity: Entity; score: number }[] {
  const found: { entity: Entity; score: number }[] = [];
  for (const entity of possibleHolders(memory, said.head)) {
    if (entity === owner) continue;
    if (phrase.gender && entity.gender && entity.gender !== phrase.gender) continue;
    if ((entity.kind === 'organisation') !== (phrase.kind === 'organisation')) continue;
    if (!memory.named.has(entity) && isKinOfAnother(phrase, owner, entity, entities)) continue;
    let score = 0;
    // the counterpart of somebody with a role is told exactly enough, even before the name comes
    const isKnown =
      mirrored || entity.known !== null || entity.hits.length === 0 || memory.named.has(entity);
    // 'the daughter of Max Orr' is nobody else's daughter
    const isOfAnother = kinNouns.has(phrase.head) && owner === null && said.owners.length > 0;
    for (const held of entity.descriptors) {
      if (isOfAnother && !held.owners.some((name) => said.owners.includes(name))) continue;
      const points = fitness(said, held);
      // before the name itself has come, only the very role counts: 'The mayor … Ana Ruiz, the mayor, …'
      if (
        isKnown ||
        (points >= 1 &&
          said.head === held.head &&
          !anybody.has(said.head) &&
          said.other.every(
            (word) =>
              held.other.includes(word) || (isOrdinal(word) && isNamedIn(tokens, phrase, entity)),
          ) &&
          held.origin.length <= said.origin.length &&
          // 'The Rovers manager' is no 'manager Ana Ruiz' who comes later
          (phrase.determiner !== 'the' || said.owners.length === 0 || held.owners.length > 0) &&
          !isOfOtherBody(tokens, phrase, held))
      )
        score = Math.max(score, points);
    }
    // 'Reed's spokesman' is not the spokesman who was brought in without an owner
    const isOther =
      entity.hits.length === 0 &&
      said.owners.length > 0 &&
      !entity.descriptors.some(({ owners }) => owners.length > 0);
    if (score > 0.6 && !isOther) found.push({ entity, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Whom a role phrase means: its one holder, a source brought in before, or somebody new when the phrase speaks.
 * Null when it means nobody who matters. New sources are added to `entities`.
 * @param owner whose role it is, when a pronoun or a name before it tells
 * @param end where the phrase ends with its complement, or with a second noun for the same person
 */
export function resolveNominal(
  tokens: readonly Token[],
  phrase: RolePhrase,
  end: number,
  owner: Entity | null,
  entities: Entity[],
  memory: Memory,
): Resolved | null {
  const { seen } = memory;
  const token = tokens[phrase.from];
  if (!token || phrase.kind === 'document') return null;
  // 'The **Liberal** Democrat leader'
  if (phrase.head === 'liberal' && /^democrats?$/.test(tokens[phrase.to]?.key ?? '')) return null;
  // ‘The Last Keeper’
  if (token.quoted && token.shape === 'capital' && tokens[phrase.to - 1]?.shape === 'capital')
    return null;
  const own = toldOf(tokens, phrase.from, seen);
  if (own) {
    own.gender ??= phrase.gender;
    return { entity: own, sure: true };
  }
  const kin = phrase.plural ? null : kinOf(owner, phrase.head);
  if (kin && (!kin.gender || !phrase.gender || kin.gender === phrase.gender))
    return { entity: kin, sure: false };
  const definite = !phrase.plural && isDefinite(tokens, phrase);
  const isSource =
    speaks(tokens, phrase.from, end) ||
    speaks(tokens, phrase.from, phrase.to) ||
    (phrase.kind === 'organisation' && refuses(tokens, end));
  const isFirst = token.opens || followsOpening(tokens, phrase.from);
  const opens = isFirst && (phrase.determiner !== null || phrase.possessor !== null);
  // 'She passed a woman in tears': kept for the pronouns behind
  const isAnybody =
    anybody.has(phrase.head) &&
    phrase.gender !== null &&
    phrase.determiner !== null &&
    !phrase.plural;
  if (!definite && !isSource && !opens && !isAnybody) return null;
  const plain = descriptorOf(tokens, phrase);
  const mirrored = counterpart(tokens, phrase, owner);
  const said =
    mirrored?.descriptor ?? (owner ? { ...plain, owners: [lastOf(owner.words)] } : plain);
  // 'the daughter of a carpenter': told by whose she is, and nobody whom the article knows as a daughter
  if (
    kinNouns.has(phrase.head) &&
    phrase.complementTo > phrase.to &&
    !HOW_MANY.test(tokens[phrase.to + 1]?.key ?? '') &&
    said.owners.length === 0
  )
    return null;
  if (definite) {
    const ranked = holders(tokens, said, phrase, owner, memory, entities, mirrored !== null);
    const [first, second] = ranked;
    if (first && (!second || first.score - second.score >= 0.3))
      return { entity: first.entity, sure: first.score > 1 };
    if (first && second) {
      const rivals = ranked
        .filter(({ score }) => first.score - score < 0.3)
        .map(({ entity }) => entity);
      const near = recent(rivals, token, tokens, seen);
      const meant = near ?? (isEpithet(phrase) ? varied(phrase, tokens, seen) : null);
      return { entity: meant && rivals.includes(meant) ? meant : null, sure: false };
    }
    if (
      phrase.kind === 'organisation' &&
      phrase.determiner === 'the' &&
      phrase.complementTo === phrase.to
    ) {
      const body = bodyOf(phrase, token, tokens, memory);
      if (body) return body;
    }
  }
  // 'the Prime Minister': an office in capitals is somebody, even when it says nothing
  const isOffice =
    definite &&
    phrase.kind === 'person' &&
    tokens[phrase.to - 1]?.shape === 'capital' &&
    phrase.words.length > 1 &&
    phrase.words.every((word) => roleModifiers.has(word) || nounOf(word) || demonyms.has(word)) &&
    !token.quoted;
  // 'The developer, Harbrook Homes, says'
  const [comma, held] = [tokens[phrase.to], tokens[phrase.to + 1]];
  const isApposed = comma?.key === ',' && held?.shape === 'capital' && isNameWord(held);
  const isVaried =
    definite && phrase.kind === 'person' && phrase.determiner === 'the' && !isApposed;
  if (isVaried && (isSource || isTelling(tokens, phrase))) {
    const aged = agedAs(phrase, memory);
    if (aged) return aged;
    const parent = parentAs(phrase.head, memory.named);
    if (parent && (parent.gender ?? phrase.gender) === phrase.gender)
      return { entity: parent, sure: false };
    const isPlain = phrase.complementTo === phrase.to || isEpithet(phrase);
    const entity = isPlain ? varied(phrase, tokens, seen) : null;
    if (entity) return { entity, sure: false };
  }
  const isKin = relationNouns.has(phrase.head) && (phrase.possessor !== null || owner !== null);
  const isNewcomer =
    (!definite || phrase.plural || (phrase.determiner === 'the' && !isEpithet(phrase))) &&
    isFirst &&
    isSubject(tokens, phrase.from, end);
  const isSilent =
    !isSource &&
    !isOffice &&
    phrase.kind === 'person' &&
    !token.quoted &&
    (isKin || isNewcomer || isAnybody);
  if (!isSource && !isOffice && !isSilent) return null;
  if (
    definite &&
    /^(?:person|individual)$/.test(phrase.head) &&
    phrase.complementTo === phrase.to
  ) {
    const last = memory.seen.findLast(({ entity: { kind } }) => kind === 'role');
    if (last) return { entity: last.entity, sure: false };
  }
  const name = phrase.words.join(' ');
  const isAnother = phrase.determiner === 'another' || phrase.determiner === 'one';
  const known = isAnother
    ? undefined
    : memory.sources
        .get(name)
        ?.find(
          ({ roles: [role] }) =>
            role?.plural === phrase.plural && samePossessor(tokens, role, phrase),
        );
  if (known) {
    if (isSource) known.isSilent = false;
    return { entity: known, sure: true };
  }
  const entity = newEntity(phrase.kind === 'organisation' ? 'organisation' : 'role', phrase.words);
  entity.gender = phrase.gender;
  entity.isSilent = isSilent;
  // 'a spokesman for Water Minister | Ana Reed'
  entity.roles.push(end > phrase.complementTo ? { ...phrase, complementTo: end } : phrase);
  // 'the spokesman' later means the one brought in here; a crowd or 'her aide' is not looked up again
  if (!phrase.plural && !possessivePronouns.has(phrase.determiner ?? ''))
    learnRole(memory, entity, said);
  entities.push(entity);
  file(memory.sources, name, entity);
  return { entity, sure: true };
}

const wordsOf = (tokens: readonly Token[], range: RolePhrase['possessor']): string =>
  range
    ? tokens
        .slice(range.from, range.to)
        .map(({ key }) => key)
        .join(' ')
    : '';

const samePossessor = (tokens: readonly Token[], a: RolePhrase, b: RolePhrase): boolean =>
  wordsOf(tokens, a.possessor) === wordsOf(tokens, b.possessor) &&
  possessivePronouns.has(a.determiner ?? '') === possessivePronouns.has(b.determiner ?? '');
