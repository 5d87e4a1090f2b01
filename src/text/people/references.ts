import { functionWords, speechVerbs } from '../words/narration.ts';
import { isSubject, speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import { resolveNominal } from './nominals.ts';
import { type Antecedent, personalPronouns, readings } from './pronouns.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** One place that means an entity; `entity` null when it stays open. Token indices, half-open. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly entity: Entity | null;
  readonly sure: boolean;
  /** Part of a larger noun phrase that is about somebody else. */
  readonly possessive: boolean;
}

/** Reads the article from start to end and links names, role phrases and pronouns. New unnamed sources are added to `entities`. */
export function refer(
  tokens: readonly Token[],
  entities: Entity[],
  index: RoleIndex,
  used: ReadonlyMap<RolePhrase, Entity>,
): readonly Reference[] {
  const found: Reference[] = [];
  const seen: Antecedent[] = [];
  const hitAt = new Map<number, { hit: NameHit; entity: Entity }>();
  for (const entity of entities) {
    if (entity.kind === 'other' || entity.kind === 'place') continue;
    for (const hit of entity.hits) hitAt.set(hit.from, { hit, entity });
  }
  const phraseAt = new Map<number, RolePhrase>();
  for (const phrase of index.all)
    if (!used.has(phrase)) {
      const held = phraseAt.get(phrase.from);
      if (!held || held.to < phrase.to) phraseAt.set(phrase.from, phrase);
    }
  const inPhrase = new Uint8Array(tokens.length);
  for (const { from, to } of index.all) inPhrase.fill(1, from, to - 1);
  const isModifier = (to: number): boolean => {
    if (inPhrase[to - 1] === 1 || tokens[to - 1]?.possessive) return true;
    const key = tokens[to - 1]?.key;
    if (key === 'his' || key === 'its') return true;
    const next = tokens[to];
    return key === 'her' && next?.shape === 'lower' && !functionWords.has(next.key);
  };
  const note = (
    entity: Entity,
    from: number,
    to: number,
    kind: Reference['kind'],
    sure: boolean,
  ): void => {
    const reference = { from, to, kind, entity, sure, possessive: isModifier(to) };
    found.push(reference);
    if (entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'role') {
      seen.push(antecedentOf(tokens, { ...reference, entity }));
    }
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const named = hitAt.get(i);
    if (named) {
      note(named.entity, i, named.hit.to, 'name', !named.entity.doubtful.has(named.hit));
      i = named.hit.to - 1;
      continue;
    }
    const phrase = phraseAt.get(i);
    if (phrase && !hitAt.has(phrase.to) && !hasName(hitAt, phrase)) {
      const resolved = resolveNominal(
        tokens,
        phrase,
        joinedEnd(tokens, phrase, index),
        entities,
        seen,
      );
      if (resolved) {
        const { entity, sure } = resolved;
        if (entity) note(entity, phrase.from, phrase.to, 'nominal', sure);
        else
          found.push({
            from: i,
            to: phrase.to,
            kind: 'nominal',
            entity,
            sure,
            possessive: isModifier(phrase.to),
          });
        const end = joinedEnd(tokens, phrase, index);
        i = (end === phrase.complementTo ? phrase.to : end) - 1;
        continue;
      }
    }
    if (token.quoted || token.shape === 'caps') continue;
    if (token.key === 'it') {
      const entity = body(i);
      if (entity) note(entity, i, i + 1, 'pronoun', false);
      continue;
    }
    if (token.key === 'who') {
      const entity = whose(i);
      if (entity) note(entity, i, i + 1, 'pronoun', false);
      continue;
    }
    const gender = personalPronouns.get(token.key);
    if (!gender) continue;
    const [first, second] = readings(tokens, i, gender, seen, subjectAhead(tokens, i, hitAt));
    if (first) note(first.entity, i, i + 1, 'pronoun', !second || first.score - second.score > 1);
    else
      found.push({
        from: i,
        to: i + 1,
        kind: 'pronoun',
        entity: null,
        sure: false,
        possessive: isModifier(i + 1),
      });
  }

  /** 'Reed, the coach, who said': the person named last in the sentence. */
  function whose(at: number): Entity | null {
    for (let i = seen.length - 1; i >= 0; i -= 1) {
      const place = seen[i];
      if (!place || tokens[place.from]?.sentence !== tokens[at]?.sentence) return null;
      if (!place.possessive && place.entity.kind !== 'organisation') return place.entity;
    }
    return null;
  }

  /** 'it said': the body that was the last subject. */
  function body(at: number): Entity | null {
    if (!speechVerbs.has(tokens[at + 1]?.key ?? '') && !speechVerbs.has(tokens[at - 1]?.key ?? ''))
      return null;
    for (let i = seen.length - 1; i >= 0 && i >= seen.length - 12; i -= 1) {
      const place = seen[i];
      if (!place?.subject || tokens[place.from]?.quoted) continue;
      const { entity } = place;
      return entity.kind === 'organisation' || (entity.kind === 'role' && entity.gender === null)
        ? entity
        : null;
    }
    return null;
  }
  return found;
}

function hasName(hitAt: ReadonlyMap<number, unknown>, phrase: RolePhrase): boolean {
  for (let i = phrase.from; i < phrase.to; i += 1) if (hitAt.has(i)) return true;
  return false;
}

/** A reference as later pronouns look back at it. */
export function antecedentOf(
  tokens: readonly Token[],
  { from, to, kind, entity, possessive }: Reference & { readonly entity: Entity },
): Antecedent {
  return {
    entity,
    from,
    to,
    kind,
    possessive,
    subject: isSubject(tokens, from, to),
    speaks: speaks(tokens, from, to),
  };
}

/** The subject after the first comma of a sentence that begins with a phrase of its own: 'In his speech, Reed …'. */
export function subjectAhead(
  tokens: readonly Token[],
  at: number,
  hitAt: ReadonlyMap<number, { readonly hit: NameHit; readonly entity: Entity }>,
): Entity | null {
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence && at - start < 12) start -= 1;
  if (tokens[start - 1]?.sentence === sentence || !leadsPhrase.test(tokens[start]?.key ?? ''))
    return null;
  for (let i = start; i < at; i += 1) if (hitAt.has(i)) return null;
  for (let i = at + 1; i < at + 24 && tokens[i]?.sentence === sentence; i += 1) {
    if (tokens[i]?.shape !== 'mark') continue;
    const next = hitAt.get(i + 1);
    return next && next.entity.kind === 'person' && isSubject(tokens, i + 1, next.hit.to)
      ? next.entity
      : null;
  }
  return null;
}
const leadsPhrase =
  /^(?:in|on|at|during|after|before|while|when|as|by|with|despite|asked|since|although|though|for|from|throughout|like|if|because|until|to|through|following|speaking|citing|despite|whatever)$/;

/** End of 'the former mayor and party chairman', one person in two nouns; the end of the complement for other phrases. */
function joinedEnd(tokens: readonly Token[], phrase: RolePhrase, index: RoleIndex): number {
  if (phrase.plural || tokens[phrase.complementTo]?.key !== 'and') return phrase.complementTo;
  const second = index.byFrom.get(phrase.complementTo + 1);
  return second && second.determiner === null && second.possessor === null && !second.plural
    ? second.complementTo
    : phrase.complementTo;
}
