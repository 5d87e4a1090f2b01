import type { Entity } from './entities.ts';
import type { Reference } from './references.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Keeps whose a role is that a pronoun tells: 'Reed and **his** lawyer, Ana Ruiz'. Only where nobody else stands between, or, at the
 * head of a sentence, where the sentence before is about nobody else: a wrong wife would be worse than none.
 */
export function noteOwners(
  tokens: readonly Token[],
  references: readonly Reference[],
  { all }: RoleIndex,
  used: ReadonlyMap<RolePhrase, Entity>,
): void {
  const owned = new Map<number, { readonly phrase: RolePhrase; readonly holder: Entity }>();
  for (const [phrase, holder] of used)
    if (/^(?:his|her)$/.test(phrase.determiner ?? '')) owned.set(phrase.from, { phrase, holder });
  if (owned.size === 0) return;
  references.forEach(({ from, entity, sure }, at) => {
    const role = owned.get(from);
    if (!role || !sure || entity?.kind !== 'person' || entity === role.holder) return;
    const start = aloneFrom(tokens, references, at, entity);
    const isBeside = ({ from: begins, to, kind, plural }: RolePhrase): boolean =>
      kind === 'person' && !plural && begins > start && to <= from;
    if (start >= 0 && !all.some((phrase) => isBeside(phrase) && used.get(phrase) !== entity))
      role.holder.owners.set(role.phrase, entity);
  });
}

/** The place before the reference `at` from which on only `entity` is meant, its own included; -1 when it is not the last one meant. */
function aloneFrom(
  tokens: readonly Token[],
  references: readonly Reference[],
  at: number,
  entity: Entity,
): number {
  const here = tokens[references[at]?.from ?? 0];
  let start = -1;
  for (let i = at - 1; i >= 0; i -= 1) {
    const place = references[i];
    const token = place && tokens[place.from];
    if (!place || !token || !here || here.told - token.told > 1 || token.quoted) break;
    if (place.entity !== entity) return token.sentence === here.sentence ? start : -1;
    start = place.from;
    if (token.sentence === here.sentence) return start;
  }
  // 'Like Ruiz, she left. Her lawyer, …'
  return tokens[start]?.opens && tokens[references[at]?.from ?? 0]?.opens ? start : -1;
}
