import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { femaleRoleNouns, maleRoleNouns } from '../../text/words/roles.ts';
import { type Gender, genderOf } from './gender.ts';
import { relationsIn } from './relations-told.ts';
import { wordsOf } from './words.ts';

/** Nouns of one sense. */
const ALIKE: readonly string[] = [
  'lawyer attorney solicitor barrister counsel',
  'mother mum mom',
  'father dad',
  'spokesman spokeswoman spokesperson',
  'husband wife spouse partner',
];
/** Of whom one is the other's in return: Lund is Krog's colleague, and so Krog is Lund's. */
const IN_RETURN: readonly (readonly [asked: string, told: string])[] = [
  ['brother sister twin', 'brother sister twin'],
  ['husband wife spouse partner', 'husband wife spouse partner'],
  ['mother father mum mom dad', 'son daughter'],
  ['son daughter', 'mother father mum mom dad'],
  ['boss', 'deputy assistant aide'],
  ['deputy', 'boss'],
  ['predecessor', 'successor'],
  ['successor', 'predecessor'],
  ['client', 'lawyer attorney solicitor barrister counsel'],
  ...['colleague', 'counterpart', 'rival', 'opponent', 'cousin', 'teammate', 'roommate'].map(
    (noun) => [noun, noun] as const,
  ),
];
const has = (group: string, noun: string): boolean => group.split(' ').includes(noun);

const isAlike = (one: string, other: string): boolean =>
  one === other || ALIKE.some((group) => has(group, one) && has(group, other));

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
  const groups = IN_RETURN.filter(([asked]) => has(asked, noun)).map(([, back]) => back);
  const back = relationsIn(read).flatMap(({ owner, noun: other, person }) =>
    marks.length === 0 &&
    owner !== undefined &&
    groups.some((group) => has(group, other)) &&
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
