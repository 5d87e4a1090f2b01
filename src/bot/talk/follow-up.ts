import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { bondNouns } from '../../text/words/roles.ts';
import { VERB } from '../asking/asked-quotes.ts';
import { comesUp, knownOf } from '../asking/known.ts';
import { takenNote } from '../asking/moved-note.ts';
import { LIGHT, nearestTo, YES_NO } from '../asking/nearest.ts';
import { personIn } from '../asking/person-in.ts';
import { understand } from '../asking/understand.ts';
import { readOf } from '../finding/choose-article.ts';
import { hasSense } from '../finding/kin.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { stemsOf } from '../finding/topic.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { RawOptions } from '../run-command.ts';
import type { Services } from '../services.ts';
import { moreOfShown, onShown } from './just-shown.ts';
import { onceMore } from './once-more.ts';
import type { Turn } from './talks.ts';
import { relationAsked } from './their-relation.ts';
import { withThing } from './thing-meant.ts';

/** A request as it is meant, and what the reader should know of how it was understood. */
export interface Meant {
  readonly raw: RawOptions;
  readonly notes: readonly Block[];
}

/** A question with those named in it whom its pronouns mean; 'and Truss?' asks of Truss what was asked before. */
export async function followUp(
  raw: RawOptions,
  services: Services,
  turn: Turn,
): Promise<Meant | undefined> {
  const { question } = raw;
  const article = services.library.articles().find(({ id }) => id === turn.article);
  if (question === undefined || !article) return undefined;
  const read = await readOf(services, article);
  const again = onShown(question, turn, read) ?? onceMore(question, turn, read);
  if (again !== undefined) {
    return {
      raw: { ...raw, question: again },
      notes: [takenNote(again)],
    };
  }
  const related = relationAsked(question, turn, read);
  if (related) {
    return {
      raw: { ...raw, question: related.asked },
      notes: [note(`“${related.words}” is taken to mean ${related.name}.`)],
    };
  }
  const { text, meant } = ALONE.test(question)
    ? { text: question, meant: [] }
    : withNames(question, turn, read);
  const isOwn = isTheirs(question) || isOfThem(text, question, read);
  if (meant.length === 0 || !isOwn) {
    const told = moreOfShown(question, turn, read);
    if (told !== undefined) return { raw: { ...raw, question: told }, notes: [takenNote(told)] };
    const ofIt = withThing(question, turn.it, read);
    if (ofIt !== undefined) {
      return {
        raw: { ...raw, question: ofIt },
        notes: [note(`“it” is taken to mean ${turn.it}.`)],
      };
    }
    if (meant.length === 0 || !isNearer(text, question, meant, read)) return undefined;
  }
  return {
    raw: { ...raw, question: text },
    notes: meant.map(([word, name]) => note(`“${word}” is taken to mean ${name}.`)),
  };
}

const note = (text: string): Block => ({ type: 'note', text });

/**
 * Whether a question is about those who are named in it now: their words, who they are, their age, what is theirs, or what
 * one sentence tells of them. Others are answered better without the names, which would be met by every sentence on them.
 */
function isOfThem(text: string, question: string, read: Read): boolean {
  const known = knownOf(read);
  const { command, args } = understand(text, known);
  switch (command) {
    case 'person':
    case 'quotes':
      return true;
    case 'figures':
      return OWN.test(question);
    case 'passages':
      return wordsOf(question).some(isTelling) && comesUp(args.topic ?? '', known, 2);
    default:
      return false;
  }
}

/** Pronouns and whom they mean. */
type Names = readonly (readonly [pronoun: string, name: string])[];

/** Whether a question without an answer of its own comes near something with the names in it, and not by them alone. */
function isNearer(text: string, question: string, meant: Names, read: Read): boolean {
  const { command } = understand(question, knownOf(read));
  const near = nearestTo(question, read);
  if (command !== 'help') return false;
  // What is told of somebody else is no answer to whether this one did so.
  if (near.length > 0) {
    const names = meant.flatMap(([, name]) => [...stemsOf(name)]);
    return (
      YES_NO.test(question) &&
      !near.some((one) => names.some((name) => stemsIn(read, one).has(name)))
    );
  }
  const matter = wordsOf(question).filter((word) => hasMatter(word) && !MEASURE.test(word));
  return nearestTo(text, read).some((one) =>
    matter.some((word) => hasSense(stem(word), stemsIn(read, one))),
  );
}

const isTelling = (word: string): boolean => hasMatter(word) && !LIGHT.test(word);

const OWN = /\bhow old\b|\b(?:his|their)\b|\bher (?!(?:about|to|on|in|at|for|from)\b)\p{L}/iu;

/** Whether the article has anything of what is asked of somebody: else the question is not about this one. */
function isTold(rest: string, read: Read): boolean {
  const matter = wordsOf(rest).filter(
    (word) => hasMatter(word) && !VERB.test(word) && !MEASURE.test(word),
  );
  const { stems } = knownOf(read);
  return matter.length === 0 || matter.some((word) => stems.has(stem(word)));
}

const MEASURE =
  /^(?:happen|happens|happened|come|comes|originally|old|age|long|tall|job|role|title|position|background|quotes?|words)$/i;

/** What 'and his?' asks for, nothing but the question before it tells. */
const ALONE = /^\W*(?:and|what about|how about) (?:his|hers|theirs)\W*$/i;
const PRONOUN = /(?<![\p{L}"'])(he|him|his|she|her|hers|they|them|their)(?='s\b|[^\p{L}']|$)/giu;
/** What 'her' is no possessive in front of. */
const NO_NOUN =
  /^\s*(?:$|[?.!,;]|(?:about|to|on|in|at|for|from|that|by|with|over|after|before|when|and|or|as|if|of|into|out|up|down|off|away|back|now|again|then|there|here)\b)/i;

/** Who is told by whose they are: 'his wife', 'her Russian counterpart'. */
const THEIRS = new RegExp(
  `\\b(?:his|her|their) (?:[\\w-]+ ){0,2}?(?:${[...bondNouns].join('|')})\\b`,
  'i',
);
const isTheirs = (question: string): boolean => WHO_IS.test(question) && THEIRS.test(question);
const WHO_IS = /^\W*who(?:['’]s| is| was| are| were)\b/i;
const WHO_SAID = /^\W*who (?:said|says|told|claimed|claims|thinks|thought|wrote|asked)\b/i;

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

/** Where the question names somebody, its pronouns may mean them: it is left as it is. */
function withNames(
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
    (personIn(rest, knownOf(read)) || !isTold(rest, read))
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
