import { personNounOf } from '../../text/people/nouns.ts';
import { folded, wordsOf } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { isPerson } from './person-in.ts';

const WHOSE_THING = "(?:the|an?|its|their|his|her|[\\p{L}'-]+(?: [\\p{L}'-]+)?'s)";
/** What something is called is no word that anybody is quoted with. */
const NAMED = new RegExp(
  `^what(?:'s| is| was| are| were) (?:it|${WHOSE_THING} (.+?))(?: now)? (?:called|named)(?: now| before)?$|^what(?:'s| is| was) the names? of ${WHOSE_THING} (.+)$`,
  'iu',
);

/** 'what drug is it' */
const WHICH =
  /^(?:what|which) (?!(?:year|day|date|month|time|way|colou?r|size|age|place|part|side|sort|kind|type|party|team|club)\b)(\p{Ll}{3,}) (?:is|was) (?:it|this|that)$/u;

/** The thing of which a question asks the name; empty where it only says 'it'. */
export const namedBy = (text: string): string | undefined => {
  const called = NAMED.exec(text);
  return called ? (called[1] ?? called[2] ?? '') : WHICH.exec(text)?.[1];
};

export function named({ text, known }: Asked): Wish | undefined {
  const thing = namedBy(text);
  // A vaccine is nobody, though there is a 'vaccine group'.
  return thing !== undefined && !(isPerson(thing, known) && isSomebody(thing, known.people))
    ? wish('help')
    : undefined;
}

/** Words that name somebody, or have a noun for a person or a body among them. */
function isSomebody(words: string, people: Asked['known']['people']): boolean {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name).map(folded)));
  return wordsOf(words).some(
    (word) => names.has(folded(word)) || personNounOf(folded(word)) !== null || BODY.test(word),
  );
}

const BODY =
  /^(?:company|firm|group|charity|union|party|club|team|council|agency|organi[sz]ation|body|board|committee|court|bank|gang|band|couple|family)$/i;
