import { mostlyMen, mostlyWomen } from '../words/first-names.ts';
import { wordSet } from '../words/word-set.ts';
import { isObject, isSubject, whoBefore } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './nouns.ts';
import { personalPronouns } from './personal-pronouns.ts';
import type { Token } from './tokens.ts';

/**
 * Learns the gender of persons whose name does not tell it from the pronouns that follow them in the same sentence,
 * with no other name between: 'Xi said he …'.
 */
export function learnGenders(tokens: readonly Token[], entities: readonly Entity[]): void {
  const named = new Set<number>();
  for (const { kind, hits } of entities)
    if (kind === 'person') for (const { from } of hits) named.add(from);
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.gender !== null) continue;
    const [forename = ''] = entity.words;
    const leaning = mostlyMen.has(forename) ? 'male' : mostlyWomen.has(forename) ? 'female' : null;
    const balance =
      balanceOf(tokens, entity, named, 0) || (leaning ? balanceOf(tokens, entity, named, 2) : 0);
    if (balance !== 0) entity.gender = balance > 0 ? 'male' : 'female';
    else entity.gender = leaning;
  }
}

/**
 * How many more pronouns that follow somebody's name are a man's than a woman's.
 * @param beyond how many paragraphs further they may stand: 'Reed said no. [next paragraph] “…,” she said'
 */
function balanceOf(
  tokens: readonly Token[],
  { hits }: Entity,
  named: ReadonlySet<number>,
  beyond: number,
): number {
  let balance = 0;
  for (const hit of hits) {
    const start = tokens[hit.from];
    if (!start || start.quoted) continue;
    // 'They gave it to Reed. He left': hardly Reed
    const isAbout = isSubject(tokens, hit.from, hit.to);
    const last = isAbout ? start.sentence + 1 + beyond : start.sentence;
    const paragraph = start.paragraph + (isAbout ? beyond : 0);
    let looked = 0;
    for (let i = hit.to; looked < NEAR && i < hit.to + FAR; i += 1) {
      const token = tokens[i];
      if (!token || token.sentence > last || token.paragraph > paragraph || named.has(i)) break;
      if (!token.quoted) looked += 1;
      const told = toldByNoun(tokens, i);
      if (told) {
        balance += told === 'male' ? 1 : -1;
        break;
      }
      const gender = token.quoted ? undefined : personalPronouns.get(token.key);
      if (!gender || isOthers(tokens, hit.to, i)) continue;
      balance += gender === 'male' ? 1 : -1;
      break;
    }
  }
  return balance;
}

/** How many words of the story behind a name are looked through for a pronoun, and how many with those in quotation marks. */
const NEAR = 30;
const FAR = 90;

const OWNERS = wordSet('his her');

/** 'Reed, who is also his **wife**,': the pronoun is another's, and the noun tells. */
function toldByNoun(tokens: readonly Token[], at: number): Gender | null {
  if (!OWNERS.has(tokens[at]?.key ?? '')) return null;
  return whoBefore(tokens, at) < 0 ? null : (tokens[at + 1]?.noun?.gender ?? null);
}

/** 'Reed said the president and **his** envoy': the pronoun of the person right before it. */
function isOthers(tokens: readonly Token[], from: number, at: number): boolean {
  const key = tokens[at]?.key;
  // 'Reed, who is not related to him': somebody else
  if (isObject(tokens, at)) return true;
  const link = tokens[at - 1]?.key === 'and' ? at - 2 : at - 1;
  const noun = tokens[link];
  return (
    (key === 'his' || key === 'her') &&
    link > from &&
    tokens[link - 1]?.key === 'the' &&
    noun?.shape === 'lower' &&
    noun.noun?.kind === 'person'
  );
}
