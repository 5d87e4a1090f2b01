import { isApposedName } from './apposed.ts';
import { followsAppositions } from './clauses.ts';
import type { Token } from './tokens.ts';

/** How somebody takes a view without a word of saying: 'Her friend Ana **agreed**. “It is late,” she said.' */
const OPINES =
  /^(?:agree|disagree|think|believe|feel|fear|hope|remember|want|laugh|shrug|sigh|smile|nod|frown|doubt|prefer|expect|demur|demurr|hesitate|pause|bristle|sympathise|sympathize)(?:s|d|ed)$|^(?:thought|felt|differ(?:s|ed)|worried|knows|knew)$/;

const isOpinionAt = (tokens: readonly Token[], at: number): boolean =>
  OPINES.test(tokens[at]?.key ?? '') ||
  // 'is less forgiving', 'was not so sure'
  (/^(?:is|was)$/.test(tokens[at]?.key ?? '') &&
    /^(?:less|more|not|unmoved|unconvinced|adamant|blunt|blunter|sceptical|skeptical|scathing|unimpressed|unrepentant)$/.test(
      tokens[at + 1]?.key ?? '',
    ));

/** True when the name or phrase `[from, to)` is the subject of a verb by which somebody takes a view. */
export function opines(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (!after || after.sentence !== tokens[from]?.sentence || tokens[to - 1]?.possessive)
    return false;
  if (after.shape === 'lower')
    return isOpinionAt(tokens, after.key.endsWith('ly') || after.key === 'also' ? to + 1 : to);
  if (after.key !== ',') return false;
  return (
    (isApposedName(tokens, from) && isOpinionAt(tokens, to + 1)) ||
    followsAppositions(tokens, to, isOpinionAt)
  );
}
