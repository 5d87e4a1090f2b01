import { functionWords } from '../words/narration.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './nouns.ts';
import type { Token } from './tokens.ts';

/** An earlier place that means somebody, as a pronoun looks back at it. Token indices, half-open. */
export interface Antecedent {
  readonly entity: Entity;
  readonly from: number;
  readonly to: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Subject of its clause. */
  readonly subject: boolean;
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
  /** Part of a larger noun phrase that is about somebody else. */
  readonly possessive: boolean;
}

/** One reading of a pronoun. */
export interface Reading {
  readonly entity: Entity;
  /** One number a name in `features`. */
  readonly values: readonly number[];
  readonly score: number;
}

export const personalPronouns: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/**
 * What is weighed. The weights come from a log-linear ranker (`test/eval/fit-pronouns.ts`), rounded; by hand are
 * `cataphora` and `ownObject`, which the corpus hardly has, and `aloneInSentence` and `unnamed`, which it blurs.
 */
const weights = {
  sameSentence: 0.9,
  previousSentence: 1.25,
  twoBack: -0.2,
  fartherBack: -1.05,
  sameParagraph: 0.8,
  otherParagraphs: -0.9,
  subject: 0.95,
  speaks: 0.5,
  opensSentence: 0.55,
  chain: 0.1,
  possessive: 0,
  onlyQuoted: -1.9,
  quotedHere: -0.75,
  genderKnown: 0.7,
  nearest: -0.6,
  often: -0.2,
  cataphora: 1.5,
  ownObject: -3,
  unnamed: -1.6,
  aloneInSentence: 0.9,
};
export const features = Object.keys(weights);
const weightList = Object.values(weights);
const indexOf = new Map(features.map((name, i) => [name, i]));
const sameSentence = features.indexOf('sameSentence');
const onlyQuoted = features.indexOf('onlyQuoted');

const reach = 48;

/**
 * The persons that the pronoun at `at` can mean, best first. Looks back over the last places that mean somebody, and
 * ahead to the subject when the sentence begins with a subordinate phrase ('After her speech, Reed …').
 * @param ahead the subject of the main clause, when the pronoun stands in a phrase before it
 */
export function readings(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  seen: readonly Antecedent[],
  ahead: Entity | null,
): readonly Reading[] {
  const token = tokens[at];
  if (!token) return [];
  const byEntity = new Map<Entity, number[]>();
  const f = (values: number[], name: keyof typeof weights, value: number): void => {
    const i = indexOf.get(name) ?? 0;
    values[i] = Math.max(values[i] ?? 0, value);
  };
  const isObject = token.key === 'him' || (token.key === 'her' && !isDeterminer(tokens, at));
  let nearest = true;
  let chained = false;
  const counts = new Map<Entity, number>();
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - reach; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || place.entity.kind === 'organisation') continue;
    const { entity } = place;
    if (entity.gender !== null && entity.gender !== gender) continue;
    const back = token.sentence - start.sentence;
    if (back > 12 && byEntity.size > 0) break;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    const known = byEntity.get(entity);
    const values = known ?? new Array<number>(features.length).fill(0);
    if (!known) {
      byEntity.set(entity, values);
      if (entity.gender === gender) f(values, 'genderKnown', 1);
      f(values, 'onlyQuoted', 1);
    }
    if (start.quoted) {
      if (back === 0) f(values, 'quotedHere', 1);
      continue;
    }
    const first = values[onlyQuoted] === 1;
    values[onlyQuoted] = 0;
    if (first) {
      // its latest place outside quotations
      f(
        values,
        back === 0
          ? 'sameSentence'
          : back === 1
            ? 'previousSentence'
            : back === 2
              ? 'twoBack'
              : 'fartherBack',
        back > 3 ? Math.min(back / 3, 3) : 1,
      );
      f(values, 'otherParagraphs', Math.min(token.paragraph - start.paragraph, 4));
      if (place.possessive) f(values, 'possessive', 1);
      // Somebody unnamed is seldom meant again, but in the very sentence often enough.
      if (entity.kind === 'role') f(values, 'unnamed', back === 0 ? 0.5 : 1);
      if (nearest) f(values, 'nearest', 1);
      nearest = false;
    }
    if (start.paragraph === token.paragraph) f(values, 'sameParagraph', 1);
    if (back <= 2) {
      if (place.subject && !place.possessive) f(values, 'subject', back === 2 ? 0.5 : 1);
      if (place.speaks) f(values, 'speaks', 1);
      if (start.opens && place.subject) f(values, 'opensSentence', 1);
    }
    if (place.kind === 'pronoun' && !chained && back <= 3) {
      chained = true;
      f(values, 'chain', 1);
    }
    if (isObject && place.subject && back === 0 && at - place.to <= 3) f(values, 'ownObject', 1);
  }
  if (ahead && (ahead.gender === null || ahead.gender === gender)) {
    const values = byEntity.get(ahead) ?? new Array<number>(features.length).fill(0);
    if (!byEntity.has(ahead) && ahead.gender === gender) f(values, 'genderKnown', 1);
    f(values, 'cataphora', 1);
    byEntity.set(ahead, values);
  }
  const here = [...byEntity.values()].filter((values) => values[sameSentence] === 1);
  if (here.length === 1 && here[0]) f(here[0], 'aloneInSentence', 1);
  const found: Reading[] = [];
  for (const [entity, values] of byEntity) {
    f(values, 'often', Math.log2(1 + (counts.get(entity) ?? 0)));
    let score = 0;
    for (let i = 0; i < values.length; i += 1) score += (values[i] ?? 0) * (weightList[i] ?? 0);
    found.push({ entity, values, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** 'her' before a noun. */
function isDeterminer(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.shape !== 'mark' &&
    next.sentence === tokens[at]?.sentence &&
    !functionWords.has(next.key)
  );
}
