import { remembered } from '../../reply/remembered.ts';
import type { Person } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { femaleFirstNames, maleFirstNames } from '../../text/words/first-names.ts';
import { folded, wordsOf } from './words.ts';

export type Gender = 'female' | 'male';

/** Of whom 'his' and 'her' tell; `undefined` for 'their' and any other word. */
export const genderOfPronoun = (word: string): Gender | undefined =>
  /^her$/i.test(word) ? 'female' : /^his$/i.test(word) ? 'male' : undefined;

const FEMALE =
  /^(?:she|her|hers|herself|mrs|ms|miss|madam|dame|lady|baroness|duchess|princess|queen|sister|mother|mum|mom|wife|widow|daughter|aunt|niece|grandmother|gran|girlfriend|actress|hostess|waitress|midwife|heiress|woman|girl|lady|\w+woman)$/;
const MALE =
  /^(?:he|him|his|himself|mr|sir|lord|baron|duke|prince|king|brother|father|dad|husband|widower|son|uncle|nephew|grandfather|boyfriend|actor|waiter|monk|man|boy|gentleman|\w+[^u]man)$/;

/** Titles and kin in front of a name weigh more than a pronoun, which may be read wrongly; a first name weighs least. */
const WEIGHTS = { name: 3, pronoun: 2, firstName: 1 };

/**
 * What an article tells of somebody's gender by title, kin, pronouns and first name; `undefined` where it tells nothing,
 * or both alike.
 */
export function genderOf(person: Person, text: string): Gender | undefined {
  const told = toldOf({ person, text });
  return told === UNTOLD ? undefined : told;
}

const UNTOLD = 'untold';

/** A person belongs to the analysis of one text, and is asked about with every answer. */
const toldOf = remembered(
  ({ person, text }: { readonly person: Person; readonly text: string }) =>
    toldIn(person, text) ?? UNTOLD,
  ({ person }) => person,
);

function toldIn({ kind, name, role, aliases, mentions }: Person, text: string): Gender | undefined {
  if (kind === 'organisation') return undefined;
  const [first = '', ...further] = wordsOf(name).map(folded);
  const pronouns = mentions.map((mention) => folded(sliceOf(text, mention)));
  // A role may name somebody else's kin: in “the mayor’s wife” the last word counts.
  // 'Lady Ash' is told by her title; a surname tells nothing: 'Nadia Rahman', 'Carole King'.
  const titles = aliases.flatMap((words) => wordsOf(words).map(folded));
  const called = [first, ...titles].filter((word) => !further.includes(word));
  const office = role ? wordsOf(role).map(folded).slice(-1) : [];
  const votes = (is: RegExp, names: ReadonlySet<string>): number =>
    WEIGHTS.name * Number([...called, ...office].some((word) => is.test(word))) +
    WEIGHTS.pronoun * share(pronouns, is) +
    WEIGHTS.firstName * Number(names.has(first));
  const difference = votes(FEMALE, femaleFirstNames) - votes(MALE, maleFirstNames);
  if (Math.abs(difference) < 0.5) return undefined;
  return difference > 0 ? 'female' : 'male';
}

/** Of the pronouns for one person, those of a gender. */
function share(words: readonly string[], is: RegExp): number {
  const all = words.filter((word) => /^(?:she|hers?|herself|he|him|his|himself)$/.test(word));
  return all.length === 0 ? 0 : all.filter((word) => is.test(word)).length / all.length;
}
