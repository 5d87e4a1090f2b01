import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { areKin } from '../../text/people/kin.ts';
import { femaleRoleNouns, maleRoleNouns, roleForms, rolePeers } from '../../text/words/roles.ts';
import { wordSet } from '../../text/words/word-set.ts';
import { type Gender, genderOf } from './gender.ts';
import { relationsIn } from './relations-told.ts';
import { wordsOf } from './words.ts';

/** Beside kin, of whom one is the other's in return: Lund is Krog's colleague, and so Krog is Lund's. */
const IN_RETURN = [
  ['boss', 'deputy assistant aide'],
  ['deputy', 'boss'],
  ['predecessor', 'successor'],
  ['successor', 'predecessor'],
  ['client', 'lawyer attorney solicitor barrister counsel'],
  ['partner', 'partner husband wife spouse'],
  ['husband wife spouse', 'partner'],
  ...['colleague', 'counterpart', 'rival', 'opponent', 'teammate', 'roommate'].map((noun) => [
    noun,
    noun,
  ]),
].map(([asked = '', told = '']) => ({ asked: wordSet(asked), told: wordSet(told) }));
const isInReturn = (asked: string, told: string): boolean =>
  areKin(asked, told) || IN_RETURN.some((row) => row.asked.has(asked) && row.told.has(told));

/** Whether two nouns are of one sense: 'lawyer' and 'solicitor', 'mum' and 'mother', 'partner' and 'wife'. */
function isAlike(asked: string, told: string): boolean {
  const [one, other] = [roleForms.get(asked) ?? asked, roleForms.get(told) ?? told];
  return (
    one === other ||
    rolePeers.some((group) => group.has(one) && group.has(other)) ||
    (one === 'partner' && areKin(other, 'spouse'))
  );
}

/** What tells one of a noun from another of it. */
const DISTINCT = /^(?:first|second|third|fourth|former|ex|late)$/;

interface Asked {
  readonly marks: readonly string[];
  readonly noun: string;
}

function askedBy(words: string): Asked {
  const all = wordsOf(words).map((word) => word.toLowerCase());
  return { marks: all.slice(0, -1).filter((word) => DISTINCT.test(word)), noun: all.at(-1) ?? '' };
}

export interface Related {
  /** Those whom the article itself calls so. */
  readonly told: readonly Person[];
  /** With them those who are it in return: whose brother somebody is has a brother. */
  readonly people: readonly Person[];
}

/**
 * Those whom an article brings in as somebody's, or whose it brings that one in as.
 * @param words the noun, with what tells which: 'second husband'
 * @param isWhose whether it is asked of the owner of a relation
 */
function related(
  words: string,
  read: Read,
  isWhose: (owner: Person | undefined, gender?: Gender) => boolean,
): Related {
  const { marks, noun } = askedBy(words);
  const fitting = relationsIn(read).filter(
    (one) => isAlike(noun, one.noun) && marks.every((mark) => one.marks.includes(mark)),
  );
  const direct = fitting.filter(({ owner, gender }) => isWhose(owner, gender));
  const plain = direct.filter((one) => !one.marks.some((mark) => DISTINCT.test(mark)));
  const own = marks.length === 0 && plain.length > 0 ? plain : direct;
  const back = relationsIn(read).flatMap(({ owner, noun: other, person }) =>
    marks.length === 0 &&
    owner !== undefined &&
    isInReturn(noun, other) &&
    isWhose(person) &&
    isCalledSo(noun, owner, read)
      ? [owner]
      : [],
  );
  const told = [...new Set(own.map(({ person }) => person))];
  return { told, people: [...new Set([...told, ...back])] };
}

/** No woman is a brother. */
function isCalledSo(noun: string, person: Person, { article }: Read): boolean {
  const gender = genderOf(person, article.text);
  return !(
    (gender === 'female' && maleRoleNouns.has(noun)) ||
    (gender === 'male' && femaleRoleNouns.has(noun))
  );
}

/** Those whom an article brings in as somebody's: their lawyer, mother, first husband. */
export const relatedTo = (whose: Person, words: string, read: Read): readonly Person[] =>
  related(words, read, (owner) => owner?.id === whose.id).people;

/** Those whom an article brings in as some man's or some woman's; where it tells none as such, as somebody's who may be one. */
export function relatedToSome(whose: Gender | undefined, words: string, read: Read): Related {
  const isOf =
    (fits: (told: Gender | undefined) => boolean) =>
    (owner: Person | undefined, gender?: Gender): boolean =>
      whose === undefined || fits(gender ?? (owner && genderOf(owner, read.article.text)));
  const sure = related(
    words,
    read,
    isOf((told) => told === whose),
  );
  if (sure.told.length > 0) return sure;
  return related(
    words,
    read,
    isOf((told) => told === undefined || told === whose),
  );
}
