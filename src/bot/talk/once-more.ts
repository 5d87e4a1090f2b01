import type { Read } from '../../reply/place.ts';
import { comesUp, knownOf } from '../asking/known.ts';
import { isPerson, personIn } from '../asking/person-in.ts';
import { topicPart } from '../asking/slots.ts';
import { VERB } from '../asking/speech-verbs.ts';
import { understand } from '../asking/understand.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { isProperIn } from '../finding/proper.ts';
import { ASKS_BEFORE } from '../finding/tolls.ts';
import { folded } from '../finding/words.ts';
import { ofAnotherOne } from './other-meant.ts';
import type { Turn } from './talks.ts';

const AGAIN = /^\W*(?:and|what about|how about)\s+(.+?)[\s?.!]*$/i;
/** More words are a question of their own. */
const MOST = 5;

/** The question before it asked of what 'and …?' names: somebody else, another topic, place or time. */
export function onceMore(question: string, turn: Turn, read: Read): string | undefined {
  const rest = AGAIN.exec(question)?.[1]?.replace(/['’]s$/i, '');
  const before = turn.question?.replace(/[\s?.!]+$/, '');
  if (
    rest === undefined ||
    before === undefined ||
    ASKS.test(rest) ||
    rest.split(/\s+/).length > MOST
  )
    return undefined;
  const another = ofAnotherOne(rest, before, turn, read);
  if (another !== undefined) return another;
  const side = /^(?:for|against)$/i.test(rest) && SIDE.test(before);
  if (side) return before.replace(SIDE, rest);
  const whose = /^(his|hers)$/i.exec(rest)?.[1]?.toLowerCase();
  if (whose !== undefined) {
    const name = whose === 'his' ? turn.he : turn.she;
    return name && ofAnother(before, name, read);
  }
  const topic = /^(?:about|on) (.+)$/i.exec(rest)?.[1];
  if (topic !== undefined) return onAnother(before, topic, read);
  if (ASKS_BEFORE.test(rest)) {
    const earlier = `${before.replace(WHEN, '')} ${rest}`;
    const { how } = chooseFigures(read, { words: earlier });
    return how === 'counted' || how === 'kind' ? earlier : undefined;
  }
  if (WHEN_OR_WHERE.test(rest)) {
    const there = `${before.replace(WHEN, '')} ${rest}`;
    return comesUp(there, knownOf(read), 2) ? there : undefined;
  }
  return ofAnother(before, rest, read, /['’]s[\s?.!]*$/i.test(question));
}

const SIDE = /\b(?:for|against|in favou?r(?: of)?)\b/i;

/** 'and what does the board say' is a question of its own. */
const ASKS =
  /^(?:what|who|when|where|why|how|which|whose|did|does|do|is|are|was|were|has|have|will|would|can|could)\b/i;

const WHEN =
  / (?:now|today|then|(?:last|this|next) (?:year|month|week|season|summer|winter|spring|autumn|time)|in \d{4})$/i;
const WHEN_OR_WHERE = new RegExp(`^(?:in|at|among|within|under)\\b|^${WHEN.source.trim()}`, 'i');

/** What somebody says on something else. */
function onAnother(before: string, topic: string, read: Read): string | undefined {
  const { head } = topicPart(before);
  return VERB.test(head) && personIn(head, knownOf(read)) ? `${head} about ${topic}` : undefined;
}

/** The same of somebody else, or of something else with a name. */
function ofAnother(before: string, name: string, read: Read, isOwner = false): string | undefined {
  const known = knownOf(read);
  const found = personIn(before, known);
  if (found && isPerson(name, known)) {
    const own = /'s$/i.test(before.slice(0, before.length - found.after.length)) ? "'s" : '';
    // 'and Bo's?' after 'what did Al's lawyer say' asks for the lawyer.
    const relative = isOwner ? /['’]s .+$/i.exec(found.name)?.[0] : undefined;
    if (relative !== undefined) return `${found.before}${name}${relative}${found.after}`;
    const isSame = same(found.name, name);
    if (isSame) return undefined;
    // Not 'what did the Putin say' after 'what did the president say'.
    const lead = found.before.replace(/\b(?:the|an?|his|her|its|their)\s+$/i, '');
    const asked = `${lead}${name}${own}${found.after}`;
    const { head, topic } = topicPart(asked);
    // What the other has nothing to say on, the question is not about.
    if (topic && !comesUp(`${name} ${topic}`, known, 2)) return head;
    const { command, args } = understand(asked, known);
    const isTold = command !== 'passages' || comesUp(args.topic ?? '', known, 2);
    return command === 'help' || !isTold ? undefined : asked;
  }
  const { text } = read.article;
  const words = before.split(' ').filter((word) => isProperIn(word, text));
  const [word] = words;
  return !found &&
    words.length === 1 &&
    word &&
    name.split(' ').every((one) => isProperIn(one, text))
    ? before.replace(word, name)
    : undefined;
}

/** 'Tolley' is no other than 'Graham Tolley'. */
const same = (one: string, other: string): boolean => {
  const words = new Set(other.split(/\s+/).map(folded));
  return one.split(/\s+/).every((word) => words.has(folded(word)));
};
