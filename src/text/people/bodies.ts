import { places } from '../words/places.ts';
import { type Entity, lastOf } from './entities.ts';
import { isCommonWord } from './kinds.ts';

const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the|&)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Joins an acronym to its long form ('KCNA'), 'the Times' to the one paper whose name ends so, and 'Gantry' to 'Gantry Motors'. */
export function joinBodies(bodies: Map<string, Entity>): void {
  const byAcronym = new Map<string, Entity>();
  const byLast = new Map<string, Entity | null>();
  const byFirst = new Map<string, Entity | null>();
  for (const entity of bodies.values()) {
    if (entity.kind !== 'organisation' || entity.words.length < 2) continue;
    byAcronym.set(acronymOf(entity.words), entity);
    byLast.set(lastOf(entity.words), byLast.has(lastOf(entity.words)) ? null : entity);
    const [first = ''] = entity.words;
    if (!places.has(first) && !isCommonWord(first))
      byFirst.set(first, byFirst.has(first) ? null : entity);
  }
  for (const [key, entity] of bodies) {
    const whole = byAcronym.get(key) ?? byLast.get(key) ?? byFirst.get(key);
    if (entity.words.length !== 1 || entity.kind === 'place' || !whole || whole === entity)
      continue;
    whole.hits.push(...entity.hits);
    whole.hits.sort((a, b) => a.from - b.from);
    bodies.delete(key);
  }
}
