import { speechVerbs } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { places } from '../words/places.ts';
import { kinNouns } from '../words/roles.ts';
import { ageAt } from './ages.ts';
import { afterName } from './clauses.ts';
import { descriptorOf, descriptorOfWords } from './descriptors.ts';
import type { Entity } from './entities.ts';
import { roleBeforeNamed } from './given-names.ts';
import { isPostNominal } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isField } from './office-fields.ts';
import { officeTaken } from './offices.ts';
import { type RoleIndex, type RolePhrase, yearsOld } from './role-phrases.ts';
import { isNameWord, type Token } from './tokens.ts';
import { foldedKey } from './word-at.ts';

const endsApposition = (tokens: readonly Token[], at: number, sentence: number): boolean => {
  const token = tokens[at];
  return (
    !token ||
    token.sentence !== sentence ||
    token.shape === 'mark' ||
    /^(?:who|whose|which|and|but|with|as|in|since)$/.test(token.key)
  );
};

/** 'Ana Ruiz, **now** professor of law,' */
const NOW = /^(?:now|currently|later|formerly|previously|once)$/;

/** First token of an apposition after a name: past the comma, an age, a party in brackets. */
function appositionStart(tokens: readonly Token[], text: string, at: number): number | null {
  const mark = tokens[at];
  if (mark?.shape !== 'mark' || !/[,(–—-]/.test(text.charAt(mark.start))) return null;
  const age = tokens[at + 1];
  const comma = tokens[at + 2];
  // 'Ana Ruiz, M.D., chief of surgery'
  if (isPostNominal(age) && comma?.key === ',') return appositionStart(tokens, text, at + 2);
  const start =
    age?.shape === 'number' && comma?.shape === 'mark' && text.charAt(comma.start) === ','
      ? at + 3
      : at + 1;
  return NOW.test(tokens[start]?.key ?? '') ? start + 1 : start;
}

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
    if (entity.hits.some(({ titles }) => PEERS.test(titles.at(-1) ?? '')))
      entity.descriptors.push(descriptorOfWords(['peer'], []));
    for (const hit of entity.hits) {
      if (entity.kind === 'person') entity.age ??= ageAt(tokens, hit);
      const before =
        ofField(tokens, hit, index) ??
        index.byHeadEnd.get(hit.nameFrom) ??
        officeBefore(hit, index) ??
        roleBeforeNamed(tokens, hit, index);
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
const PEERS = /^(?:lord|lady|baroness|baron|viscount|viscountess|earl|countess)$/;

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

/** 'Chief of **Police** Ana Ruiz': what the office is in charge of is no role of hers. */
function ofField(tokens: readonly Token[], { nameFrom }: NameHit, index: RoleIndex) {
  const field = tokens[nameFrom - 1];
  if (field?.noun === undefined || !isField(field)) return undefined;
  if (!/^(?:of|for)$/.test(tokens[nameFrom - 2]?.key ?? '')) return undefined;
  return index.byComplementEnd.get(nameFrom);
}

/** 'became the **first jockey** to win six', unlike the first minister. */
const isRecord = ({ words: [first = ''], head }: RolePhrase): boolean =>
  /^(?:first|second|third|only|last|latest|youngest|oldest|fastest)$/.test(first) &&
  !/^(?:minister|lady|secretary|officer|mate|violinist)$/.test(head);

function appositionAfter(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  if (tokens[hit.to - 1]?.possessive) return null;
  const sentence = tokens[hit.from]?.sentence ?? -1;
  const copula = tokens[hit.to];
  const office = officeTaken(tokens, hit, index);
  if (office > 0) return index.byFrom.get(office) ?? null;
  if (copula && /^(?:is|was|became|remains)$/.test(copula.key)) {
    const phrase = index.byFrom.get(hit.to + 1);
    return phrase && phrase.determiner === 'the' && !isRecord(phrase) ? phrase : null;
  }
  const start = appositionStart(tokens, text, hit.to);
  if (start === null || tokens[start]?.sentence !== sentence) return null;
  const phrase = index.byFrom.get(start) ?? ownedAt(tokens, start, index);
  if (!phrase) return null;
  // 'Ana Ruiz, the director for the region said that': a comma is missing, unlike in 'Ana Ruiz, an aide said, was'
  const end = phrase.complementTo;
  const opens = tokens[hit.from]?.opens && phrase.determiner === 'the' && end > phrase.to;
  const isOpen = opens && speechVerbs.has(tokens[end]?.key ?? '') && tokens[end + 1]?.key !== ',';
  return isOpen || endsApposition(tokens, phrase.complementTo, sentence) ? phrase : null;
}

/** 'Ana Ruiz, the **Orr Agency's area director**' */
function ownedAt(tokens: readonly Token[], start: number, index: RoleIndex): RolePhrase | null {
  const phrase = tokens[start]?.key === 'the' ? index.byFrom.get(start + 1) : undefined;
  return phrase?.possessor ? phrase : null;
}

/** Where a name begins with the role before it: 'his rival, **former** mayor Ana Ruiz,', 'the bishop, **the** Rt Rev Ana Ruiz,', 'her son, **6-year-old** Kai,'. */
function startWithRole(tokens: readonly Token[], hit: NameHit, role: RolePhrase | null): number {
  const start = Math.min(role?.from ?? hit.from, hit.prefix?.from ?? hit.from, hit.from);
  const before = tokens[start - 1]?.key ?? '';
  if (/^(?:the|late)$/.test(before) || yearsOld.test(before)) return start - 1;
  // 'the local MP, **the LNP’s** Ana Ruiz,'
  const isOwned = tokens[start - 1]?.possessive && tokens[start - 1]?.shape !== 'lower';
  if (!isOwned) return start;
  return tokens[start - 2]?.key === 'the' ? start - 2 : start - 1;
}

/** Past where somebody works or comes from: 'Her co-author, Ana Ruiz **of the University of Tolva**, said'. */
function afterPlace(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[at]?.key ?? '')) return at;
  for (let i = at + 1; i < at + 9; i += 1) {
    const token = tokens[i];
    if (token?.shape === 'mark') return token.key === ',' ? i : at;
    if (!token || !(isNameWord(token) || /^(?:of|the|and|for|in)$/.test(token.key))) return at;
  }
  return at;
}

/** Where a name begins with its titles. */
const hitStart = ({ from, prefix }: NameHit): number => Math.min(prefix?.from ?? from, from);

/** How many tokens may stand between an office and its holder: ', Lagos State Fire and Rescue Service,'. */
const LONGEST_BODY = 14;

/** 'The **Director, Tolva Fire Service**, Mrs Ana Ruiz, said', as papers in Nigeria and Ghana write: the office with its body; null without one. */
function officeAt(tokens: readonly Token[], hit: NameHit, index: RoleIndex): RolePhrase | null {
  const { from, to } = hit;
  const start = hitStart(hit);
  if (tokens[start - 1]?.key !== ',' || tokens[to]?.key !== ',') return null;
  let isBody = false;
  for (let i = start - 2; i > start - LONGEST_BODY; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return null;
    if (token.key === ',') {
      const phrase = index.byComplementEnd.get(i);
      const isOffice = phrase?.kind === 'person' && !phrase.plural;
      if (isOffice) return isBody ? phrase : null;
      if (!isBody) return null;
    } else if (isNameWord(token)) isBody ||= isBodyWord(token.key);
    else if (!/^(?:of|the|and|for|on|&)$/.test(token.key)) return null;
  }
  return null;
}

/** A word that ends the name of a body or a place. */
const isBodyWord = (key: string): boolean =>
  organisationHeads.has(key) || places.has(key) || key === 'state' || key === 'university';

function appositionBefore(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  start: number,
  index: RoleIndex,
): RolePhrase | null {
  const comma = tokens[start - 1];
  // 'The prosecutor, Ana Ruiz KC, said', 'the leader, Ana Ruiz (Lab), said'
  const after = tokens[afterPlace(tokens, afterName(tokens, hit.to))];
  if (
    comma?.shape !== 'mark' ||
    text.charAt(comma.start) !== ',' ||
    comma.sentence !== tokens[hit.from]?.sentence
  )
    return null;
  if (after?.shape !== 'mark' || !/[,.;)]/.test(text.charAt(after.start))) return null;
  const phrase = index.byComplementEnd.get(start - 1);
  // 'One of the men, Ana Ruiz, said'
  if (phrase && !phrase.plural && tokens[phrase.to - 1]?.noun?.plural) return null;
  // 'Counsel for the regulator, Ana Ruiz, said'
  const isTheirs = tokens[(phrase?.from ?? 0) - 1]?.key === 'whose';
  const opens = tokens[phrase?.from ?? 0]?.opens || phrase?.head === 'counsel' || isTheirs;
  if (!phrase || (phrase.determiner === null && phrase.possessor === null && !opens)) return null;
  // 'A neighbour, Ana Ruiz, said' against the list 'a neighbour, Ana Ruiz.'; 'He leaves a daughter, Ana.'
  const weak =
    (/^(?:an?|another|one)$/.test(phrase.determiner ?? '') && !kinNouns.has(phrase.head)) ||
    (phrase.determiner === null && phrase.possessor === null);
  return weak && text.charAt(after.start) !== ',' ? null : phrase;
}
