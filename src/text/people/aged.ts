import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';
import type { RolePhrase } from './role-phrases.ts';
import { yearsOld } from './word-classes.ts';

type Ages = readonly [least: number, most: number];

/** What some words tell of somebody's age in years, widely. */
const AGES: ReadonlyMap<string, Ages> = new Map<string, Ages>([
  ['toddler', [0, 4]],
  ['boy', [0, 18]],
  ['girl', [0, 18]],
  ['schoolboy', [4, 19]],
  ['schoolgirl', [4, 19]],
  ['teen', [13, 19]],
  ['teenager', [13, 19]],
  ['teenage', [13, 19]],
  ['young', [0, 39]],
  ['old', [55, Infinity]],
  ['elderly', [60, Infinity]],
  ['pensioner', [55, Infinity]],
  ['septuagenarian', [70, 79]],
  ['octogenarian', [80, 89]],
  ['nonagenarian', [90, 99]],
]);

/** The ages that a phrase tells: 'the 54-year-old nurse', 'the old man'. */
function agesIn({ words }: RolePhrase): Ages | null {
  for (const word of words) {
    const age = yearsOld.exec(word)?.[1];
    if (age !== undefined) return [Number(age), Number(age)];
    const ages = AGES.get(word);
    if (ages) return ages;
  }
  return null;
}

const isWithin = (age: number, [least, most]: Ages): boolean => age >= least && age <= most;

/** False for somebody whose age is known to be another than the phrase tells. */
export function mayBeAged({ age }: Entity, phrase: RolePhrase): boolean {
  const ages = agesIn(phrase);
  return ages === null || age === null || isWithin(age, ages);
}

/** The one person named so far whose age the phrase tells; not `sure` where it is told by a word such as 'old'. */
export function agedAs(
  phrase: RolePhrase,
  { named }: Memory,
): { readonly entity: Entity; readonly sure: boolean } | null {
  const ages = agesIn(phrase);
  if (ages === null) return null;
  const [entity, second] = [...named].filter(
    ({ age, gender }) =>
      age !== null &&
      isWithin(age, ages) &&
      (!gender || !phrase.gender || gender === phrase.gender),
  );
  return entity && !second ? { entity, sure: ages[0] === ages[1] } : null;
}
