import type { KnownPerson, Person } from '../analysis.ts';
import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { roleModifiers } from '../words/roles.ts';
import { bestName, wholeFrom } from './best-name.ts';
import { bestRole, endOfRole, startOfRole } from './best-role.ts';
import { withoutHalfBracket } from './bracketed-address.ts';
import { bodyOf, officeClause } from './clause-roles.ts';
import { speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import { type Findings, read } from './read.ts';
import type { Reference } from './references.ts';
import type { Token } from './tokens.ts';

/** One place that means somebody. */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Id of the `Person` meant, among `people` or `bystanders`; null when it stays open. */
  readonly person: string | null;
  /** False when the link is only likely. */
  readonly sure: boolean;
  /** True for a possessor or another part of a larger noun phrase: 'Reed’s aide', 'the Reed aide', 'her aide' are about an aide. */
  readonly possessive: boolean;
}

/** Everybody in an article, and where. */
export interface Cast {
  /** Named persons, and the bodies and unnamed roles that stand like a source of speech. */
  readonly people: readonly Person[];
  /** Bodies that the article names and unnamed persons, as far as they do not seem to speak. */
  readonly bystanders: readonly Person[];
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
  /** Roles that are told beside a name, with their holders, in text order: 'the mayor' of 'the mayor, Ana Reed,'. */
  readonly roles: readonly Held[];
  /** The words and marks of the text. */
  readonly tokens: readonly Token[];
}

/** A place that tells somebody's role. */
export interface Held extends Span {
  readonly person: string;
}

/**
 * Finds everybody in an article: names, bodies, unnamed sources, and every name, role phrase and pronoun that means them.
 * @param stretches what stands between quotation marks: not narration, so pronouns there are left alone
 * @param known persons from the front matter; they are in the cast even when the text never means them
 */
export function findCast(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Span[],
  known: readonly KnownPerson[],
): Cast {
  return castOf(text, read(text, paragraphs, sentences, stretches, known));
}

function castOf(text: string, { tokens, entities, references }: Findings): Cast {
  const places = new Map<Entity, Reference[]>();
  for (const reference of references) {
    if (!reference.entity) continue;
    const held = places.get(reference.entity);
    if (held) held.push(reference);
    else places.set(reference.entity, [reference]);
  }
  const first = (entity: Entity): number =>
    places.get(entity)?.[0]?.from ?? Number.POSITIVE_INFINITY;
  const listed = entities.filter(
    (entity) =>
      entity.kind !== 'other' &&
      entity.kind !== 'place' &&
      (places.has(entity) || entity.known !== null),
  );
  listed.sort((a, b) => first(a) - first(b));
  const ids = new Map<Entity, string>();
  const people: Person[] = [];
  const bystanders: Person[] = [];
  const roles: Held[] = [];
  for (const entity of listed) {
    const held = places.get(entity) ?? [];
    const id = `p${ids.size + 1}`;
    ids.set(entity, id);
    const mentions = held.map(({ from, to }) => spanOf(tokens, from, to));
    const person = personOf(text, tokens, entity, id, mentions, held);
    const isSource =
      entity.kind === 'person' ||
      (entity.kind === 'role' && !entity.isSilent) ||
      held.some(({ from, until }) => speaks(tokens, from, until));
    (isSource ? people : bystanders).push(person);
    if (entity.hits.length === 0) continue;
    for (const { from, complementTo } of entity.roles) {
      const { start, end } = spanOf(tokens, from, complementTo);
      roles.push({ start, end, person: id });
    }
  }
  roles.sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [];
  for (const reference of references) {
    const { kind, entity, sure, possessive } = reference;
    const person = entity ? (ids.get(entity) ?? null) : null;
    if (entity && person === null) continue;
    const { start, end } = spanOf(tokens, reference.from, reference.to);
    mentions.push({ start, end, kind, person, sure, possessive });
  }
  return { people, bystanders, mentions, roles, tokens };
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** With one plain space between words, as nearly all names have it anyway. */
const spacedOnce = (written: string): string =>
  /\s\s|[^\S ]/.test(written) ? written.replace(/\s+/g, ' ') : written;

function personOf(
  text: string,
  tokens: readonly Token[],
  entity: Entity,
  id: string,
  mentions: readonly Span[],
  references: readonly Reference[],
): Person {
  const named = (from: number, to: number): string => {
    const written = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    // a token holds no white space
    return to - from === 1 ? written : withoutHalfBracket(spacedOnce(written));
  };
  const nameIn = (hit: NameHit | null): string => (hit ? named(wholeFrom(hit), hit.to) : '');
  // 'Ana and Max Reed'
  const surnameOf = (hit: NameHit): string => {
    const at = hit.to - hit.nameFrom < hit.words.length ? entity.spouse?.hits[0]?.to : undefined;
    return at === undefined ? '' : ` ${named(at - 1, at)}`;
  };
  const fullest = bestName(entity.hits);
  const role = entity.kind === 'person' ? bestRole(tokens, entity.roles) : entity.roles[0];
  const first = references[0];
  const name =
    entity.known?.name ??
    (fullest
      ? nameIn(fullest) + surnameOf(fullest)
      : role
        ? uncapitalised(tokens, role.from, named(role.from, role.complementTo))
        : first
          ? named(first.from, first.to)
          : '');
  const aliases = new Set<string>(entity.known?.aliases);
  for (const reference of references) {
    if (reference.kind !== 'pronoun') aliases.add(named(reference.from, reference.to));
  }
  aliases.delete(name);
  const { composedRole } = entity;
  const inClause = (): string | undefined => {
    const [clause] = [officeClause, bodyOf].flatMap((look) =>
      entity.hits.flatMap((hit) => look(tokens, hit) ?? []),
    );
    return clause && named(clause.from, clause.to);
  };
  const owner = role && entity.owners.get(role);
  const ownersName = owner && (owner.known?.name ?? nameIn(bestName(owner.hits)));
  const said =
    entity.known?.role ??
    (composedRole
      ? `${text.slice(composedRole.place.start, composedRole.place.end)} ${composedRole.role}`
      : role && entity.hits.length > 0
        ? ownersName
          ? `${ownersName}’s ${named(role.roleFrom, endOfRole(tokens, role))}`
          : named(startOfRole(tokens, role), endOfRole(tokens, role))
        : undefined) ??
    (entity.kind === 'person' ? inClause() : undefined);
  const kind = entity.kind === 'organisation' || entity.kind === 'role' ? entity.kind : 'person';
  return {
    id,
    kind,
    name,
    ...(said === undefined ? {} : { role: said }),
    aliases: [...aliases],
    mentions,
  };
}

/** A phrase as it stands inside a sentence: 'A spokesman' is 'a spokesman', 'NATO officials' and 'Leeds officials' stay. */
function uncapitalised(tokens: readonly Token[], at: number, phrase: string): string {
  const token = tokens[at];
  const isPlain =
    token?.opens &&
    token.shape === 'capital' &&
    (functionWords.has(token.key) || token.noun || roleModifiers.has(token.key));
  return isPlain ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
