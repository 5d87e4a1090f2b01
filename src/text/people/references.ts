import { functionWords, sayingVerbs } from '../words/narration.ts';
import { isSubject, speaks } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import type { Gender, RoleIndex, RolePhrase } from './role-phrases.ts';
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

/** A reference as later ones look back at it. */
interface Antecedent {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly subject: boolean;
  readonly possessive: boolean;
}

const pronouns: ReadonlyMap<string, Gender | 'thing'> = new Map<string, Gender | 'thing'>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['it', 'thing'],
]);

const conflicts = (gender: Gender, entity: Entity): boolean =>
  entity.gender !== null && entity.gender !== gender;

function scoreOf(
  candidate: Antecedent,
  at: number,
  token: Token,
  tokens: readonly Token[],
  wantsSubject: boolean,
): number {
  const sentences = token.sentence - candidate.sentence;
  let score = -1.2 * Math.min(sentences, 6);
  if (candidate.paragraph !== token.paragraph)
    score -= 0.4 * Math.min(token.paragraph - candidate.paragraph, 3);
  if (candidate.subject) score += 1.5;
  if (candidate.quoted) score -= 3;
  if (candidate.possessive) score -= 0.4;
  if (wantsSubject && candidate.subject) score += 0.5;
  score -= Math.min(at - candidate.from, 60) / 60;
  if (!wantsSubject && sentences === 0 && candidate.subject) {
    const verbs = tokens.slice(candidate.to, at).length;
    if (verbs <= 2) score -= 4;
  }
  return score;
}

/** The person whom a pronoun means, or null between two. */
function antecedent(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  seen: readonly Antecedent[],
): { entity: Entity; sure: boolean } | null {
  const token = tokens[at];
  if (!token) return null;
  const wantsSubject = token.key === 'he' || token.key === 'she' || token.key === 'his';
  const best = new Map<Entity, number>();
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - 40; i -= 1) {
    const candidate = seen[i];
    if (!candidate || token.sentence - candidate.sentence > 8) break;
    if (candidate.entity.kind === 'organisation' || conflicts(gender, candidate.entity)) continue;
    let score = scoreOf(candidate, at, token, tokens, wantsSubject);
    if (candidate.entity.gender === gender) score += 0.7;
    if (score > (best.get(candidate.entity) ?? Number.NEGATIVE_INFINITY))
      best.set(candidate.entity, score);
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  return { entity: first[0], sure: !second || first[1] - second[1] > 1 };
}

const canonical = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['pres', 'president'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['advisor', 'adviser'],
  ['defence', 'defense'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
]);
const norm = (word: string): string => canonical.get(word) ?? word;

/** How well a nominal fits a role that somebody holds: 0 not at all. */
function fitness(nominal: RolePhrase, held: readonly string[]): number {
  const heldWords = held.map(norm);
  const head = norm(nominal.head);
  if (heldWords[heldWords.length - 1] !== head && !heldWords.includes(head)) return 0;
  const extra = nominal.words
    .slice(0, -1)
    .map(norm)
    .filter((word) => !heldWords.includes(word) && word !== 'former');
  return extra.length === 0 ? 2 : heldWords.length === 1 ? 1 : 0;
}

function holderOf(nominal: RolePhrase, entities: readonly Entity[]): Entity | null {
  let best: Entity[] = [];
  let top = 0;
  for (const entity of entities) {
    let score = 0;
    if (entity.known?.role)
      score = Math.max(score, fitness(nominal, entity.known.role.toLowerCase().split(/\s+/)));
    for (const role of entity.roles) score = Math.max(score, fitness(nominal, role.words));
    if (nominal.gender && entity.gender && entity.gender !== nominal.gender) score = 0;
    if (score > top) {
      top = score;
      best = [entity];
    } else if (score === top && score > 0) best.push(entity);
  }
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Reads the article from start to end and links names, role phrases and pronouns. New unnamed sources are added to `entities`. */
export function refer(
  tokens: readonly Token[],
  text: string,
  entities: Entity[],
  index: RoleIndex,
  used: ReadonlyMap<RolePhrase, Entity>,
): readonly Reference[] {
  const found: Reference[] = [];
  const seen: Antecedent[] = [];
  const hitAt = new Map<number, { hit: NameHit; entity: Entity }>();
  for (const entity of entities)
    for (const hit of entity.hits) hitAt.set(hit.from, { hit, entity });
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
    const token = tokens[from];
    if (!token) return;
    found.push({ from, to, kind, entity, sure, possessive: isModifier(to) });
    if (entity.kind === 'person' || entity.kind === 'organisation' || entity.kind === 'role') {
      seen.push({
        entity,
        from,
        to,
        sentence: token.sentence,
        paragraph: token.paragraph,
        quoted: token.quoted,
        subject: isSubject(tokens, from, to),
        possessive: tokens[to - 1]?.possessive ?? false,
      });
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
      const entity = nominal(phrase);
      if (entity) {
        note(entity, phrase.from, phrase.to, 'nominal', true);
        i = phrase.to - 1;
        continue;
      }
    }
    const gender = pronouns.get(token.key);
    if (gender && !token.quoted && token.shape !== 'caps') {
      const link = gender === 'thing' ? body(i) : antecedent(tokens, i, gender, seen);
      if (link) note(link.entity, i, i + 1, 'pronoun', link.sure);
      else if (gender !== 'thing')
        found.push({
          from: i,
          to: i + 1,
          kind: 'pronoun',
          entity: null,
          sure: false,
          possessive: isModifier(i + 1),
        });
    }
  }

  function nominal(phrase: RolePhrase): Entity | null {
    if (phrase.kind === 'document') return null;
    if (
      !phrase.plural &&
      phrase.kind === 'person' &&
      phrase.determiner !== 'a' &&
      phrase.determiner !== 'an'
    ) {
      const holder = holderOf(phrase, entities);
      if (holder) return holder;
    }
    if (
      !speaks(tokens, text, phrase.from, phrase.complementTo) &&
      !speaks(tokens, text, phrase.from, phrase.to)
    )
      return null;
    const same =
      phrase.determiner === 'the' || phrase.plural
        ? entities.find(
            (entity) =>
              entity.kind === 'role' &&
              entity.roles.some(
                (role) =>
                  role.head === phrase.head &&
                  role.plural === phrase.plural &&
                  phrase.words.slice(0, -1).every((word) => role.words.includes(word)),
              ),
          )
        : undefined;
    if (same) return same;
    const entity: Entity = {
      kind: 'role',
      words: phrase.words,
      suffix: undefined,
      hits: [],
      doubtful: new Set(),
      gender: phrase.gender,
      roles: [phrase],
      known: null,
    };
    entities.push(entity);
    return entity;
  }

  /** 'it said': the body that spoke last. */
  function body(at: number): { entity: Entity; sure: boolean } | null {
    const verb = tokens[at + 1];
    const before = tokens[at - 1];
    if (!verb || (!sayingVerbs.has(verb.key) && !sayingVerbs.has(before?.key ?? ''))) return null;
    for (let i = seen.length - 1; i >= 0 && i >= seen.length - 12; i -= 1) {
      const candidate = seen[i];
      if (candidate?.subject && !candidate.quoted)
        return candidate.entity.kind === 'organisation' ||
          (candidate.entity.kind === 'role' && candidate.entity.gender === null)
          ? { entity: candidate.entity, sure: false }
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
