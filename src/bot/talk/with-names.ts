import type { Read } from '../../reply/place.ts';
import { bondNouns } from '../../text/words/roles.ts';
import { knownOf } from '../asking/known.ts';
import { personIn } from '../asking/person-in.ts';
import { VERB } from '../asking/speech-verbs.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Turn } from './talks.ts';

/** Pronouns and whom they mean. */
export type Names = readonly (readonly [pronoun: string, name: string])[];

/** What somebody has been since when need not be called so. */
export const SO_LONG = /\bhow long (?:has|had|is) s?he\b/i;

/** Whether the article has anything of what is asked of somebody: else the question is not about this one. */
function isTold(rest: string, read: Read): boolean {
  const matter = wordsOf(rest).filter(
    (word) => hasMatter(word) && !VERB.test(word) && !MEASURE.test(word),
  );
  const { stems } = knownOf(read);
  return matter.length === 0 || matter.some((word) => stems.has(stem(word)));
}

/** Words of a question that tell nothing of whom it is about. */
export const MEASURE =
  /^(?:happen|happens|happened|come|comes|originally|old|age|long|tall|job|role|title|position|background|quotes?|words|work|works|living)$/i;

/** What 'and his?' asks for, nothing but the question before it tells. */
export const ALONE = /^\W*(?:and|what about|how about) (?:his|hers|theirs)\W*$/i;
const PRONOUN = /(?<![\p{L}"'])(he|him|his|she|her|hers|they|them|their)(?='s\b|[^\p{L}']|$)/giu;
/** What 'her' is no possessive in front of. */
const NO_NOUN =
  /^\s*(?:$|[?.!,;]|(?:about|to|on|in|at|for|from|that|by|with|over|after|before|when|and|or|as|if|of|into|out|up|down|off|away|back|now|again|then|there|here)\b)/i;

/** Who is told by whose they are: 'his wife', 'her Russian counterpart'. */
const THEIRS = new RegExp(
  `\\b(?:his|her|their) (?:[\\w-]+ ){0,2}?(?:${[...bondNouns].join('|')})\\b`,
  'i',
);
export const isTheirs = (question: string): boolean =>
  WHO_IS.test(question) && THEIRS.test(question);
const WHO_IS = /^\W*who(?:['’]s| is| was| are| were)\b/i;
const WHO_SAID =
  /^\W*who (?:said|says|told|claimed|claims|thinks|thought|wrote|asked)\b(?! (?:him|her|them)\W*$)/i;

/** Somebody's words on another, who may be named. */
const SPEAKS_OF =
  /^\W*what (?:do|does|did|has|have|had) (?:he|she|they) (?:say|said|think|thought|tell|told|make|made) (?:\p{L}+ )?(?:about|of|on|to) (?!.*\b(?:he|him|his|she|her|hers|they|them|their)\b)/iu;

/** To whom something was told is not what is asked: 'what did she tell him'. */
const withoutHearer = (question: string): string =>
  question.replace(HEARER, (whole, verb: string, _who, at: number) =>
    NO_NOUN.test(question.slice(at + whole.length)) ? verb : whole,
  );

const HEARER =
  /(?<=\bwhat (?:do|does|did|has|have|had) .{1,40})\b(tell|told|ask|asked) (him|her|them)\b/iu;

/** A question with those named in it whom its pronouns mean. Where the question names somebody, its pronouns may mean them: it is left as it is. */
export function withNames(
  question: string,
  turn: Turn,
  read: Read,
): { readonly text: string; readonly meant: Names } {
  const none = { text: question, meant: [] };
  // 'who said they cannot pay': those words are somebody's, and so is their 'they'.
  if (WHO_SAID.test(question)) return none;
  const plain = withoutHearer(question);
  const rest = plain.replace(PRONOUN, ' ');
  if (question.includes('"')) return none;
  // 'what did he say about Ash' is asked of him; 'her counterpart' is whose it is, and not the one whom another has
  if (
    !isTheirs(question) &&
    !SPEAKS_OF.test(plain) &&
    (personIn(rest, knownOf(read)) || !(SO_LONG.test(question) || isTold(rest, read)))
  )
    return none;
  const meant = new Map<string, string>();
  let open = false;
  const text = plain.replace(PRONOUN, (word, _group, at: number) => {
    const form = word.toLowerCase();
    const name = /^h(?:e|im|is)$/.test(form)
      ? turn.he
      : /^s|^her/.test(form)
        ? turn.she
        : turn.they;
    if (name === undefined) {
      open = true;
      return word;
    }
    // Named once, they are meant by what follows.
    if ([...meant.values()].includes(name)) return word;
    meant.set(form, name);
    const owns =
      /^(?:his|their)$/.test(form) ||
      (form === 'her' && !NO_NOUN.test(plain.slice(at + word.length)));
    return owns || form === 'hers' ? `${name}'s` : name;
  });
  // Half of it understood is not understood.
  return open ? none : { text, meant: [...meant] };
}
