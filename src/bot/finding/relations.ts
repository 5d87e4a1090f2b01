import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';

const OWNER = /^(?:his|her|their)$/i;
const TITLE = '(?:Dr |Prof |Professor |Sir |Mr |Mrs |Ms )?';
/** So many characters on either side of a possessor may tell who is theirs. */
const REACH = 80;

/** Nouns of one sense. */
const ALIKE: readonly string[] = [
  'lawyer|attorney|solicitor|barrister|counsel',
  'mother|mum|mom',
  'father|dad',
  'spokesman|spokeswoman|spokesperson',
  'husband|wife|spouse|partner',
];

const inWords = (noun: string): string =>
  `(?:${ALIKE.find((group) => group.split('|').includes(noun.toLowerCase())) ?? noun})`;

const SPOUSE = /^(?:husband|wife|spouse|partner)$/i;
/** 'she married the oboist Peter Voss' */
const MARRIED =
  /^ (?:later |then |had |has )?(?:married|wed) (?:the |an? )?(?:\p{Ll}[\p{L}-]* ){0,3}(?=\p{Lu})/u;

/**
 * Those whom an article brings in as somebody's: 'Her colleague, Nils Lund', 'Krog's colleague Nils Lund', 'a lawyer for
 * Krog, Nils Lund'.
 */
export function relatedTo({ mentions }: Person, noun: string, read: Read): readonly Person[] {
  const { text } = read.article;
  const behindOwner = new RegExp(
    `^(?:['’]s?)? (?:[\\p{L}-]+ ){0,2}?${inWords(noun)},? ${TITLE}(?=\\p{Lu})`,
    'iu',
  );
  const before = new RegExp(`\\b${inWords(noun)} (?:for|of|to) ${TITLE}$`, 'iu');
  const married = SPOUSE.test(noun) ? MARRIED : undefined;
  const named = new RegExp(`^, ${TITLE}(?=\\p{Lu})`, 'u');
  const found = mentions.flatMap((mention) => {
    const behind = text.slice(mention.end, mention.end + REACH);
    const front = text.slice(Math.max(0, mention.start - REACH), mention.start);
    const isOwner = OWNER.test(sliceOf(text, mention)) || /^['’]/.test(behind);
    const way = isOwner ? behindOwner : before.test(front) ? named : married;
    const length = way?.exec(behind)?.[0].length;
    if (length === undefined) return [];
    const at = mention.end + length;
    return read.analysis.people.filter(
      (person) =>
        person.kind === 'person' &&
        person.mentions.some(({ start, end }) => start <= at && at < end),
    );
  });
  return [...new Set(found)];
}
