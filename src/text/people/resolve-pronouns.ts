import type { Antecedent } from './antecedents.ts';
import { givenName } from './given-names.ts';
import { namedBehind } from './hearers.ts';
import { bodyBefore, groupBefore, namedBefore, subjectAhead } from './lookback.ts';
import type { Gender } from './nouns.ts';
import { readings } from './pronouns.ts';
import { isAskedAbout } from './questions.ts';
import type { NamesAt, Reference } from './references.ts';
import type { Token } from './tokens.ts';

/** Whom a pronoun means; `entity` null when it stays open. */
type Meant = Pick<Reference, 'entity' | 'sure'>;

/** Whom 'it', 'who' or 'they' means; null for none of them, and where nobody can be meant. */
export function resolveOther(
  tokens: readonly Token[],
  at: number,
  seen: readonly Antecedent[],
): Meant | null {
  const key = tokens[at]?.key;
  if (key !== 'it' && key !== 'who' && key !== 'they') return null;
  const entity =
    key === 'it'
      ? bodyBefore(tokens, at, seen)
      : key === 'who'
        ? namedBefore(tokens, at, seen)
        : groupBefore(tokens, at, seen);
  return entity && { entity, sure: false };
}

/**
 * Whom 'he' or 'she' means; null for 'Reed himself'.
 * @param before the place before it that means somebody
 */
export function resolvePersonal(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  names: NamesAt,
  before: Reference | undefined,
  seen: readonly Antecedent[],
): Meant | null {
  const given = givenName(tokens, at, names);
  if (given) {
    given.gender ??= gender;
    return { entity: given, sure: true };
  }
  if (
    before?.to === at &&
    before.kind === 'name' &&
    /^(?:him|her)self$/.test(tokens[at]?.key ?? '')
  )
    return null;
  const ahead = subjectAhead(tokens, at, names);
  // 'Asked whether he would go, Reed said'
  if (ahead && (ahead.gender ?? gender) === gender && isAskedAbout(tokens, at))
    return { entity: ahead, sure: true };
  const other = namedBehind(tokens, at, names);
  const [first, second] = readings(tokens, at, gender, seen, ahead).filter(
    ({ entity }) => entity !== other,
  );
  const entity = first?.entity ?? null;
  if (entity && entity.hits.length === 0 && hasRival(tokens, at, entity, seen))
    return { entity: null, sure: false };
  if (first?.isInside && !second) return { entity: null, sure: false };
  const sure =
    first !== undefined &&
    !first.isInside &&
    (!second || (first.score - second.score > 1 && !first.isOpen));
  // who has been 'she' is not 'he' later
  if (entity && sure) entity.gender ??= gender;
  return { entity, sure };
}

/** 'One of the prosecutors rebuked **a senior judge** for what **he** said': somebody unnamed whom the article tells no more of stands nearer than whoever is unnamed as well. */
function hasRival(
  tokens: readonly Token[],
  at: number,
  entity: Antecedent['entity'],
  seen: readonly Antecedent[],
): boolean {
  const place = seen.findLast((one) => one.entity === entity);
  if (!place || tokens[place.from]?.sentence !== tokens[at]?.sentence) return false;
  if (place.kind !== 'nominal') return false;
  let article = false;
  for (let i = place.to; i < at; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'mark') article = false;
    else if (/^an?$/.test(token.key)) article = true;
    else if (article && token.noun?.kind === 'person' && !token.noun.plural && !token.possessive)
      return !seen.some(({ from, to }) => from <= i && i < to);
  }
  return false;
}
