import type { Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { asSpouse } from '../asking/as-spouse.ts';
import { comesUp, knownOf } from '../asking/known.ts';
import { meantNote, takenNote } from '../asking/moved-note.ts';
import { nearestTo, YES_NO } from '../asking/nearest.ts';
import { understand } from '../asking/understand.ts';
import { readOf } from '../finding/choose-article.ts';
import { LIGHT } from '../finding/faint-words.ts';
import { hasSense } from '../finding/kin.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { stemsOf } from '../finding/topic.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { RawOptions } from '../run-command.ts';
import type { Services } from '../services.ts';
import { moreOfShown, onShown } from './just-shown.ts';
import { onceMore } from './once-more.ts';
import { otherAsked } from './other-meant.ts';
import type { Turn } from './talks.ts';
import { relationAsked } from './their-relation.ts';
import { withThing } from './thing-meant.ts';
import { ALONE, isTheirs, MEASURE, type Names, SO_LONG, withNames } from './with-names.ts';

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
  const question = raw.question === undefined ? undefined : asSpouse(raw.question);
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
  const related = relationAsked(question, turn, read) ?? otherAsked(question, turn, read);
  if (related) {
    return {
      raw: { ...raw, question: related.asked },
      notes: [meantNote(related.words, related.name)],
    };
  }
  const { text, meant } = ALONE.test(question)
    ? { text: question, meant: [] }
    : withNames(question, turn, read);
  const isOwn = isTheirs(question) || isOfThem(text, question, read);
  if (meant.length === 0 || !isOwn) {
    const told = moreOfShown(question, turn, read);
    if (told !== undefined) return { raw: { ...raw, question: told }, notes: [takenNote(told)] };
    const { it = '' } = turn;
    const ofIt = withThing(question, turn.it, read);
    if (ofIt !== undefined) {
      return {
        raw: { ...raw, question: ofIt },
        notes: [meantNote('it', it)],
      };
    }
    if (meant.length === 0 || !isNearer(text, question, meant, read)) return undefined;
  }
  return {
    raw: { ...raw, question: text },
    notes: meant.map(([word, name]) => meantNote(word, name)),
  };
}

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

const OWN = new RegExp(
  `\\bhow old\\b|${SO_LONG.source}|\\b(?:his|their)\\b|\\bher (?!(?:about|to|on|in|at|for|from)\\b)\\p{L}`,
  'iu',
);
