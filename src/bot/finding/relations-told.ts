import { indexAt, type Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Person } from '../../text/analysis.ts';
import { bondNouns, relationNouns } from '../../text/words/roles.ts';
import { type Gender, genderOfPronoun } from './gender.ts';
import { askable } from './introduced-as.ts';
import { findSpeaker } from './speaker.ts';
import { wordsOf } from './words.ts';

/** One whom an article brings in as another's: 'Her first husband, Max Orm'. */
export interface Relation {
  /** Absent where nobody is known to be meant by the 'her'. */
  readonly owner?: Person;
  /** What 'his' or 'her' tells of the owner. */
  readonly gender?: Gender;
  /** The words between the owner and the noun. */
  readonly marks: readonly string[];
  readonly noun: string;
  readonly person: Person;
}

/** Nouns for who somebody is to another, as alternatives of a pattern. */
export const RELATIVES = [...new Set([...relationNouns, ...bondNouns])].join('|');
const NOUN = `(?<noun>${RELATIVES})`;
const MARKS = '(?<marks>(?:[\\p{L}-]+ ){0,2}?)';
const TITLE = '(?:(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mr|Mrs|Ms) )?';
const WHOSE = "(?:(?<!\\p{L})(?<pronoun>[Hh]is|[Hh]er|[Tt]heir)|['’]s?)";
const PLACE = ' (?:at|in|from|for|with|on) [^,.;:“”"\\n]{1,40}';
const WHAT = '(?:the|an?) (?:\\p{Ll}[\\p{L}-]* ){1,4}';

/** 'Her colleague, Nils Lund', 'Krog's colleague Nils Lund', 'Her daughter, the singer Ada Orm', 'His successor at the bank, Jo Dale' */
const BEFORE_NAME = new RegExp(
  `${WHOSE} ${MARKS}${NOUN}(?:,? |(?:${PLACE})?, (?:${WHAT})?|,? the (?:\\p{Ll}[\\p{L}-]* ){0,3}\\p{Ll}[\\p{L}-]*, )${TITLE}(?=\\p{Lu})`,
  'gu',
);
/** 'Her first marriage, to the painter Max Orm' */
const MARRIAGE = new RegExp(
  `${WHOSE} ${MARKS}(?<noun>marriage),? to (?:${WHAT})?${TITLE}(?=\\p{Lu})`,
  'gu',
);
/** 'she married the oboist Peter Voss' */
const MARRIED =
  / (?:later |then |had |has )?(?<noun>married|wed) (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}(?=\p{Lu})/gu;
/** 'Nils Lund, her colleague, dived', 'Nils Lund, the director's brother'; not where it is who comes next: 'told Moe, her colleague, Nils Lund, said' */
const BEHIND_NAME = new RegExp(
  `, (?:(?<pronoun>his|her|their)|(?<whose>(?:\\p{Lu}|the )[^,.;:“”"'’\\n]{1,40})['’]s?) ${MARKS}${NOUN}(?=[.;:]|,(?! (?:and |\\p{Lu})))`,
  'gu',
);
/** 'a lawyer for Krog, Nils Lund' */
const OF_OWNER = new RegExp(`(?<!\\p{L})${NOUN} (?:for|of|to) ${TITLE}(?=\\p{Lu})`, 'gu');
const THEN_NAME = new RegExp(`, ${TITLE}(?=\\p{Lu})`, 'uy');

/** 'the chief executive' in front of 's' */
const ROLE = /\b[Tt]he ((?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]*)$/u;
const REACH = 60;

/** All whom an article brings in as somebody's, once for all questions. */
export const relationsIn = remembered(makeRelations, ({ analysis }: Read) => analysis);

function makeRelations(read: Read): readonly Relation[] {
  const { article, analysis } = read;
  const { text } = article;
  const people = askable(read);
  const mentions = analysis.people
    .filter(({ kind }) => kind === 'person')
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start);
  const ends = new Map(mentions.map((one) => [one.end, one]));
  const at = (place: number) => mentions[indexAt(mentions, place)];
  const byRole = (words: string): Person | undefined => {
    const role = ROLE.exec(words)?.[1];
    const found = role === undefined ? undefined : findSpeaker(role, people);
    const id = found?.kind === 'one' && !found.guessed ? found.person.id : undefined;
    return analysis.people.find((one) => one.id === id);
  };
  const relation = (
    match: RegExpExecArray,
    owner: Person | undefined,
    person: Person | undefined,
  ): readonly Relation[] => {
    const { pronoun = '', marks = '', noun = '' } = match.groups ?? {};
    const gender = genderOfPronoun(pronoun);
    if (person === undefined || person === owner || !(owner || pronoun)) return [];
    return [
      {
        ...(owner && { owner }),
        ...(gender && { gender }),
        marks: wordsOf(marks.toLowerCase()),
        noun: /^(?:marriage|married|wed)$/.test(noun) ? 'spouse' : noun,
        person,
      },
    ];
  };
  const behindOwner = [BEFORE_NAME, MARRIAGE, MARRIED].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const start = match.index;
      const owner = match.groups?.pronoun
        ? at(start)?.person
        : (ends.get(start)?.person ?? byRole(text.slice(Math.max(0, start - REACH), start)));
      return relation(match, owner, at(start + match[0].length)?.person);
    }),
  );
  const behindName = [...text.matchAll(BEHIND_NAME)].flatMap((match) =>
    relation(
      match,
      at(match.index + 2)?.person ?? byRole(match.groups?.whose ?? ''),
      ends.get(match.index)?.person,
    ),
  );
  const ofOwner = [...text.matchAll(OF_OWNER)].flatMap((match) => {
    const owner = at(match.index + match[0].length);
    THEN_NAME.lastIndex = owner?.end ?? text.length;
    const name = THEN_NAME.exec(text) ? at(THEN_NAME.lastIndex) : undefined;
    return relation(match, owner?.person, name?.person);
  });
  return [...behindOwner, ...behindName, ...ofOwner];
}
