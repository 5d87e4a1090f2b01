import type { Entity } from './entities.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** True for a name that somebody had first: 'née **Pugh**', 'she was born **Ana Orr**'. */
export function isBirthName(tokens: readonly Token[], { from, words }: NameHit): boolean {
  const before = tokens[from - 1];
  return (
    before?.key === 'nee' ||
    (before?.key === 'born' && before.shape === 'lower' && words.length > 1)
  );
}

/** How many tokens may stand between a name and the one that its bearer had first: 'Ana Reed (née Orr)', 'Ana Reed was born Ana Orr'. */
const NEAR = 3;

/** How far before 'She was born Ana Orr' the name may stand that she has now. */
const FAR = 40;

/**
 * Gives names of birth to those who bear another now: to whoever is named right before, or else to the one person with
 * the same forename, or to whom 'she' means. Returns the names of nobody else.
 * @param named those whom the article names with a forename
 */
export function giveBirthNames(
  tokens: readonly Token[],
  names: readonly NameHit[],
  people: readonly Entity[],
  named: (forename: string) => readonly Entity[],
): readonly NameHit[] {
  if (names.length === 0) return names;
  const byEnd = new Map(
    people.flatMap((entity) => entity.hits.map(({ to }) => [to, entity] as const)),
  );
  return names.filter((hit) => {
    const nearest = (reach: number): Entity | undefined => {
      for (let end = hit.from; end >= hit.from - reach; end -= 1) {
        const bearer = byEnd.get(end);
        if (bearer) return bearer;
      }
      return undefined;
    };
    const [same, another] = hit.words.length > 1 ? named(hit.words[0] ?? '') : [];
    const isOf = /^(?:he|she)$/.test(tokens[hit.from - 3]?.key ?? '');
    const found =
      nearest(NEAR) ?? (another ? undefined : same) ?? (isOf ? nearest(FAR) : undefined);
    found?.hits.push({ ...hit, isFormer: true });
    return !found && hit.words.length > 1;
  });
}
