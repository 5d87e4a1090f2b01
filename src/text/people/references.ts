import { isA } from '../words/classes.ts';
import { antecedentOf } from './antecedents.ts';
import { counterpart } from './counterpart.ts';
import type { Entity } from './entities.ts';
import { leadOf, takeLead } from './leads.ts';
import { newMemory } from './memory.ts';
import type { NameHit } from './names.ts';
import { resolveNominal } from './nominals.ts';
import { noteOwners } from './owners.ts';
import { personalPronouns } from './personal-pronouns.ts';
import { resolveOther, resolvePersonal } from './resolve-pronouns.ts';
import { possessivePronouns, type RoleIndex, type RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';
import { FUNCTION_WORD, REFERRING, TITLE } from './word-classes.ts';

/** One place that means an entity; `entity` null when it stays open. Token indices, half-open. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly entity: Entity | null;
  readonly sure: boolean;
  /** Part of a larger noun phrase that is about somebody else. */
  readonly possessive: boolean;
  /** Where a role phrase ends with its complement; elsewhere equal to `to`. */
  readonly until: number;
}

/** Names by the token at which they begin. */
export type NamesAt = ReadonlyMap<number, { readonly hit: NameHit; readonly entity: Entity }>;

/** Where the words of a role phrase begin that are not somebody else's name or pronoun: 'the Reed **spokesman**'. */
function ownStart(phrase: RolePhrase, names: NamesAt): number {
  let start = possessivePronouns.has(phrase.determiner ?? '') ? phrase.roleFrom : phrase.from;
  if (phrase.possessor) start = phrase.possessor.to;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const named = names.get(i);
    if (named) start = Math.max(start, named.hit.to);
  }
  return start;
}

/** 'the Reed family': whoever of them is meant, it is not one who has been named. */
const isFamily = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.key === 'the' &&
  /^(?:family|families|household|brothers|sisters|siblings|children|parents)$/.test(
    tokens[to]?.key ?? '',
  );

/** End of 'the former mayor and party chairman', one person in two nouns; the end of the complement for other phrases. */
function joinedEnd(tokens: readonly Token[], phrase: RolePhrase, index: RoleIndex): number {
  if (phrase.plural || tokens[phrase.complementTo]?.key !== 'and') return phrase.complementTo;
  const second = index.byFrom.get(phrase.complementTo + 1);
  const isBare = second && second.determiner === null && second.possessor === null;
  return isBare && !second.plural ? second.complementTo : phrase.complementTo;
}

/**
 * Reads the article from start to end and links names, role phrases and pronouns.
 * New unnamed sources are added to `entities`.
 * @param open where a word stands that is somebody's surname or the title of another: it stays open
 */
export function refer(
  tokens: readonly Token[],
  entities: Entity[],
  index: RoleIndex,
  used: ReadonlyMap<RolePhrase, Entity>,
  open: ReadonlySet<number>,
): readonly Reference[] {
  const found: Reference[] = [];
  const memory = newMemory(entities);
  const leads = new Map<Entity, Entity>();
  const { seen } = memory;
  const names = new Map<number, { hit: NameHit; entity: Entity }>();
  for (const entity of entities) {
    if (entity.kind === 'other' || entity.kind === 'place') continue;
    for (const hit of entity.hits) names.set(hit.from, { hit, entity });
  }
  const phraseAt = new Map<number, RolePhrase>();
  const inPhrase = new Uint8Array(tokens.length);
  const starts = new Set([...used.keys()].map(({ from }) => from));
  for (const phrase of index.all) {
    // 'The **Government** of Tolva spokesman Ana Ruiz'
    const isBegun = phrase.kind === 'organisation' && tokens[phrase.to]?.key === 'of';
    if (isBegun && starts.has(phrase.from)) continue;
    inPhrase.fill(1, phrase.from, phrase.to - 1);
    const start = ownStart(phrase, names);
    const held = phraseAt.get(start);
    if (start < phrase.to && !used.has(phrase) && (!held || held.to < phrase.to))
      phraseAt.set(start, phrase);
  }
  // most tokens begin neither, and one look tells
  const begins = new Uint8Array(tokens.length);
  for (const starts of [names, phraseAt, open]) for (const at of starts.keys()) begins[at] = 1;
  const isPossessive = (to: number): boolean => {
    const last = tokens[to - 1];
    if (inPhrase[to - 1] === 1 || last?.possessive || last?.key === 'his' || last?.key === 'its')
      return true;
    const next = tokens[to];
    return last?.key === 'her' && next?.shape === 'lower' && !isA(next, FUNCTION_WORD);
  };
  const note = (
    entity: Entity | null,
    from: number,
    to: number,
    kind: Reference['kind'],
    sure: boolean,
    until = to,
  ): void => {
    const meant = kind === 'name' && isFamily(tokens, from, to) ? null : entity;
    const reference = { from, to, kind, entity: meant, sure, possessive: isPossessive(to), until };
    found.push(reference);
    if (!meant || !entity) return;
    seen.push(antecedentOf(tokens, reference, entity));
    memory.named.add(entity);
  };
  /** Whom the pronoun before a role phrase means: the owner of 'his aide'. */
  const ownerOf = ({ determiner, from, possessor }: RolePhrase): Entity | null => {
    const at = possessor ? possessor.to : from + 1;
    if (!possessor && !possessivePronouns.has(determiner ?? '')) return null;
    return found.slice(-3).find(({ to }) => to === at)?.entity ?? null;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (begins[i] === 1 && open.has(i)) {
      note(null, i, i + 1, 'name', false);
      continue;
    }
    const named = begins[i] === 1 ? names.get(i) : undefined;
    if (named) {
      const before = index.byHeadEnd.get(named.hit.nameFrom);
      const role = before ?? index.byComplementEnd.get(i - 1);
      if (role && (before || used.get(role) === named.entity) && !memory.named.has(named.entity))
        named.entity.owner = ownerOf(role);
      const isTheirs = role && (before || used.get(role) === named.entity);
      if (isTheirs && /^(?:counterpart|predecessor)$/.test(role.head))
        counterpart(tokens, role, ownerOf(role))?.give(memory, named.entity);
      const lead = memory.named.has(named.entity)
        ? null
        : leadOf(tokens, named.entity, named.hit, memory);
      if (lead) {
        takeLead(memory, lead, named.entity);
        leads.set(lead, named.entity);
      }
      note(named.entity, i, named.hit.to, 'name', !named.entity.doubtful.has(named.hit));
      i = named.hit.to - 1;
      continue;
    }
    const phrase = begins[i] === 1 ? phraseAt.get(i) : undefined;
    if (phrase && !names.has(phrase.to)) {
      const end = joinedEnd(tokens, phrase, index);
      // 'a spokesman for Minister | Ana Reed'
      const held = names.get(end) ?? (isA(tokens[end], TITLE) ? names.get(end + 1) : undefined);
      const until = end > phrase.to ? (held?.hit.to ?? end) : end;
      const resolved = resolveNominal(tokens, phrase, until, ownerOf(phrase), entities, memory);
      if (resolved) {
        note(resolved.entity, i, phrase.to, 'nominal', resolved.sure, until);
        i = (end === phrase.complementTo ? phrase.to : end) - 1;
        continue;
      }
    }
    if (token.quoted || !isA(token, REFERRING)) continue;
    if (token.shape !== 'lower' && !token.opens) continue;
    const gender = personalPronouns.get(token.key);
    const meant = gender
      ? resolvePersonal(tokens, i, gender, names, found.at(-1), seen)
      : resolveOther(tokens, i, seen);
    if (meant) note(meant.entity, i, i + 1, 'pronoun', meant.sure);
  }
  noteOwners(tokens, found, index, used);
  if (leads.size === 0) return found;
  return found.map((reference) => {
    const entity = reference.entity && leads.get(reference.entity);
    if (!entity) return reference;
    const { from, to, kind, possessive, until } = reference;
    // no spread: references of one shape are read faster
    return { from, to, kind, entity, sure: false, possessive, until };
  });
}
