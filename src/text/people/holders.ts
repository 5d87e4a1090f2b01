import { commonVerbs, sayingVerbs } from '../words/narration.ts';
import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import { type RolePhrase, rolePhraseAt } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** Role phrases by where they begin and end, as token indices. */
export interface RoleIndex {
  readonly all: readonly RolePhrase[];
  readonly byFrom: ReadonlyMap<number, RolePhrase>;
  readonly byEnd: ReadonlyMap<number, RolePhrase>;
}

export function rolePhrases(tokens: readonly Token[]): RoleIndex {
  const all: RolePhrase[] = [];
  const byFrom = new Map<number, RolePhrase>();
  const byEnd = new Map<number, RolePhrase>();
  for (let i = 0; i < tokens.length; i += 1) {
    const phrase = rolePhraseAt(tokens, i);
    if (!phrase) continue;
    all.push(phrase);
    byFrom.set(phrase.from, phrase);
    byEnd.set(phrase.complementTo, phrase);
    if (!byEnd.has(phrase.to)) byEnd.set(phrase.to, phrase);
  }
  return { all, byFrom, byEnd };
}

const endsApposition = (tokens: readonly Token[], at: number, sentence: number): boolean => {
  const token = tokens[at];
  return (
    !token ||
    token.sentence !== sentence ||
    token.shape === 'mark' ||
    /^(?:who|whose|which|and|but|with|as|in)$/.test(token.key)
  );
};

/** First token of an apposition after a name: past the comma, an age, a party in brackets. */
function appositionStart(tokens: readonly Token[], text: string, at: number): number | null {
  const mark = tokens[at];
  if (mark?.shape !== 'mark' || !/[,(–—-]/.test(text.charAt(mark.start))) return null;
  const age = tokens[at + 1];
  const comma = tokens[at + 2];
  return age?.shape === 'number' && comma?.shape === 'mark' && text.charAt(comma.start) === ','
    ? at + 3
    : at + 1;
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
    if (entity.kind === 'person') entity.gender ??= phrase.gender;
  };
  for (const entity of entities) {
    if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
    for (const hit of entity.hits) {
      const before = index.byEnd.get(hit.nameFrom);
      if (
        entity.kind === 'person' &&
        before &&
        before.to === hit.nameFrom &&
        !before.plural &&
        before.kind === 'person'
      )
        give(entity, before);
      const after = appositionAfter(tokens, text, hit, index);
      if (
        after &&
        (after.kind === 'organisation') === (entity.kind === 'organisation') &&
        !after.plural
      )
        give(entity, after);
      const lead = appositionBefore(tokens, text, hit, index);
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

function appositionAfter(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  if (tokens[hit.to - 1]?.possessive) return null;
  const sentence = tokens[hit.from]?.sentence ?? -1;
  const copula = tokens[hit.to];
  if (copula && /^(?:is|was|became|remains)$/.test(copula.key)) {
    const phrase = index.byFrom.get(hit.to + 1);
    return phrase && phrase.determiner === 'the' ? phrase : null;
  }
  const start = appositionStart(tokens, text, hit.to);
  if (start === null || tokens[start]?.sentence !== sentence) return null;
  const phrase = index.byFrom.get(start);
  return phrase && endsApposition(tokens, phrase.complementTo, sentence) ? phrase : null;
}

function appositionBefore(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  const comma = tokens[hit.from - 1];
  const after = tokens[hit.to];
  if (
    comma?.shape !== 'mark' ||
    text.charAt(comma.start) !== ',' ||
    comma.sentence !== tokens[hit.from]?.sentence
  )
    return null;
  if (after?.shape !== 'mark' || !/[,.;)]/.test(text.charAt(after.start))) return null;
  const phrase = index.byEnd.get(hit.from - 1);
  if (!phrase || (phrase.determiner === null && phrase.possessor === null)) return null;
  // 'a, b, c' is a list, and so is what follows another name
  return phrase.determiner === 'a' || phrase.determiner === 'an' ? null : phrase;
}

/** True when the phrase or name `[from, to)` is next to a verb of saying, or after 'according to'. */
export function speaks(tokens: readonly Token[], text: string, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before && before.sentence === sentence) {
    if (before.key === 'to' && tokens[from - 2]?.key === 'according') return true;
    if (
      before.shape === 'lower' &&
      /^(?:said|says|added|adds|tweeted|wrote|told|explained|replied|asked|argued|continued|noted)$/.test(
        before.key,
      )
    )
      return true;
  }
  const after = tokens[to];
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  if (after.shape === 'lower') {
    if (sayingVerbs.has(after.key)) return true;
    return commonVerbs.has(after.key) && sayingVerbs.has(tokens[to + 1]?.key ?? '');
  }
  if (after.shape === 'mark' && text.charAt(after.start) === ',') {
    // past an apposition: the verb stands after the next comma
    for (let i = to + 1; i < to + 24; i += 1) {
      const token = tokens[i];
      if (!token || token.sentence !== sentence) return false;
      if (token.shape === 'mark')
        return text.charAt(token.start) === ',' && sayingVerbs.has(tokens[i + 1]?.key ?? '');
    }
  }
  return false;
}
