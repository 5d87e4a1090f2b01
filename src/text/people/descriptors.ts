import { demonyms } from '../words/demonyms.ts';
import { places } from '../words/places.ts';
import { roleForms, roleHypernyms, roleModifiers, rolePeers } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isNameWord, type Token } from './tokens.ts';
import { yearsOld } from './word-classes.ts';

/** A role taken apart, so that two wordings of it can be held against each other. */
export interface Descriptor {
  /** Head noun in one form; fused where two words are one office: 'prime-minister'. */
  readonly head: string;
  /** Beginnings of the words for places and peoples: 'russ' of 'Russian' and 'Russia’s'. */
  readonly origin: readonly string[];
  readonly other: readonly string[];
  readonly former: boolean;
  /** Names of whose role it is: 'reed' of 'Reed’s aide' and 'an aide to Ana Reed'. */
  readonly owners: readonly string[];
}

const offices = new Set([
  'prime minister',
  'vice president',
  'first lady',
  'first minister',
  'chief minister',
  'chief secretary',
  'attorney general',
  'solicitor general',
  'secretary general',
  'chief executive',
  'chief justice',
  'district attorney',
]);
const parties = wordSet(
  'republican democrat democratic conservative labour liberal tory socialist communist libertarian',
);
const folded = (word: string): string => roleForms.get(word) ?? word;
const isOrigin = (word: string): boolean =>
  !parties.has(word) && (demonyms.has(word) || places.has(word));

/** Takes a role apart that is given as words, lower case, head last, with the words of possessor and complement beside it. */
export function descriptorOfWords(
  words: readonly string[],
  around: readonly string[],
  owners: readonly string[] = [],
): Descriptor {
  const last = words[words.length - 1] ?? '';
  const pair = `${words[words.length - 2] ?? ''} ${last}`;
  const isOffice = offices.has(pair);
  const ofState = last === 'secretary' && around.includes('state');
  const head = isOffice ? pair.replace(' ', '-') : ofState ? 'secretary-of-state' : folded(last);
  const before = words.slice(0, isOffice ? -2 : -1).map(folded);
  return {
    head,
    origin: [...before, ...around].filter(isOrigin).map((word) => word.slice(0, 4)),
    other: before.filter(
      (word) =>
        !isOrigin(word) && !owners.includes(word) && !/^(?:former|ex|then|late)$/.test(word),
    ),
    owners,
    former: before.some((word) => /^(?:former|ex|then|late)$/.test(word)),
  };
}

/** Takes a role phrase of the article apart. */
export function descriptorOf(tokens: readonly Token[], phrase: RolePhrase): Descriptor {
  const around: string[] = [];
  const owners: string[] = [];
  for (let i = phrase.possessor?.from ?? phrase.roleFrom; i < phrase.complementTo; i += 1) {
    const token = tokens[i];
    if (!token || i === phrase.to - 1) continue;
    const inside = i >= (phrase.possessor?.to ?? phrase.roleFrom) && i < phrase.to;
    if (!inside) around.push(token.key);
    if (
      token.shape !== 'lower' &&
      !token.opens &&
      isNameWord(token) &&
      !isOrigin(token.key) &&
      token.noun === undefined &&
      !roleModifiers.has(token.key)
    ) {
      owners.push(token.key);
    }
  }
  return descriptorOfWords(phrase.words, around, phrase.kind === 'person' ? owners : []);
}

/** A party under one name, of those that stand against each other. */
const partyIn = ({ other, head }: Descriptor): string | undefined =>
  [...other, head].map((word) => partyNames.get(word)).find((party) => party !== undefined);
const partyNames = new Map([
  ['labour', 'labour'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
]);

/** Words that make an office another, below it or across from it: 'the mayor' is not the deputy mayor. */
const seconds = /^(?:deputy|vice|shadow|under)$/;
/** The same where the first word may be left out: 'the coach' after 'the assistant coach'. */
const helpers = /^(?:assistant|associate|junior)$/;

export const isOrdinal = (word: string): boolean =>
  /^(?:first|second|third|fourth|fifth|other|another)$/.test(word);

/** 'The opposition leader' is hardly the chairwoman of the board. */
const OTHER_KIND = 0.7;
/** More than what is left of a fit can be worth. */
const APART = 1.5;

/** How well the wording of a mention fits a role that somebody holds; 0 not at all, 2 word for word. */
export function fitness(said: Descriptor, held: Descriptor): number {
  let score = 2;
  if (said.head !== held.head) {
    const peers = rolePeers.some((group) => group.has(said.head) && group.has(held.head));
    if (!peers && !roleHypernyms.get(held.head)?.has(said.head)) return 0;
    // another word for another country's office would be too much at once
    if (held.origin.length > 0 && said.origin.length === 0 && peers) return 0;
    score = 1.2;
  }
  // 'the French president' can be another than 'President Reed', so that is only likely
  if (said.origin.length > 0 && held.origin.length === 0) score -= 1;
  else if (said.origin.length > 0 && !said.origin.some((place) => held.origin.includes(place)))
    return 0;
  // 'the Labour MP' is no Conservative
  const [ours, theirs] = [partyIn(said), partyIn(held)];
  if (ours && theirs && ours !== theirs) return 0;
  if (said.owners.length > 0 && held.owners.length === 0) score -= 0.3;
  else if (said.owners.length > 0 && !said.owners.some((name) => held.owners.includes(name)))
    return 0;
  // 'the 40-year-old woman' is not the one of 47
  const [age, otherAge] = [said.other, held.other].map((words) =>
    words.find((word) => yearsOld.test(word)),
  );
  if (age !== undefined && otherAge !== undefined && age !== otherAge) return 0;
  // 'the first driver' is not the second
  const [which, another] = [said.other, held.other].map((words) => words.find(isOrdinal));
  if (which !== undefined && another !== undefined && which !== another) return 0;
  for (const word of said.other)
    if (!held.other.includes(word))
      score -= seconds.test(word) ? APART : said.head === held.head ? 0.5 : OTHER_KIND;
  for (const word of held.other)
    if (!said.other.includes(word))
      score -= seconds.test(word) ? APART : helpers.test(word) ? 0.5 : 0.05;
  if (held.former !== said.former) score -= held.former || said.head !== held.head ? 0.6 : 0.3;
  return Math.max(0, score);
}

/** True for 'Labour group leader' beside 'the leader of Tolva Council': told of two bodies. */
export function isOfOtherBody(
  tokens: readonly Token[],
  { to, complementTo }: RolePhrase,
  { other }: Descriptor,
): boolean {
  if (complementTo === to || other.length < 2) return false;
  return !tokens.slice(to, complementTo).some(({ key }) => other.includes(key));
}
