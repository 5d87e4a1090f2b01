import type { Read } from '../../reply/place.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { knownOf } from '../asking/known.ts';
import { nearestTo } from '../asking/nearest.ts';
import { understand } from '../asking/understand.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { isNameIn } from '../finding/proper.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';

const AUXILIARY =
  /\b(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should)(?:n't)? (?:the )?(.+)$/i;
/** 'what is conorelin' */
const WHAT_IS = /^\W*what(?:'s| is| was| are| were) (?:the |an? )?([\p{L}\p{N}-]+)\W*$/iu;
const IT =
  /\b((?:do|does|did|has|have|had|is|was|will|would|can|could|should)(?:n't)?|to|of|about|with|for|against|on) it\b/i;
/** 'who did it' asks of a deed, not of a thing. */
const DID_IT = /^(?:and )?who (?:did|does|has done|was doing) it\W*$/i;
/** 'how much was the charge', 'what happened to the second pump': a thing at the end, or with one word behind it */
const THE_THING =
  /\b(?:is|are|was|were|to|of|about|with|for|against|on) (the (?:[\p{L}-]+ )?[\p{L}-]+)\W*$|\b(?:is|are|was|were|did|does|do|will|would|has|had) (the [\p{L}-]+) [\p{L}-]+\W*$/iu;

/**
 * What 'it' means after a question: the body or the thing with a name that the question asks of, or what it was that was
 * asked ('what is conorelin'); what it meant before, where the question says 'it' of that.
 */
export function thingAsked(question: string, before: string | undefined, read: Read) {
  const { text } = read.article;
  if (IT.test(question)) return before;
  const what = WHAT_IS.exec(question)?.[1];
  if (what !== undefined) return knownOf(read).stems.has(stem(what)) ? what : undefined;
  const words = AUXILIARY.exec(question)?.[1]?.split(/\s+/) ?? [];
  const end = words.findIndex((word) => !isNameIn(word.replace(/[?.!,]+$/, ''), text));
  const name = words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(/[?.!,]+$/, '');
  const thing = name === '' ? plainThing(question, read) : name;
  const found = thing === undefined ? undefined : findSpeakers(thing, read);
  const isPerson = found?.kind === 'some' && found.people.some(({ kind }) => kind === 'person');
  return isPerson ? undefined : thing;
}

/** 'why was the share lowered' */
const DONE =
  /^(?:why|when|how|where|by whom)\b.* (?:\p{L}+ed|\p{L}+en|built|sold|cut|put|sent|held|made)$/iu;

/** A thing without a name that the question is about, where the article has it and nobody is called so. */
function plainThing(question: string, read: Read): string | undefined {
  const plain = question
    .replace(/ (?:now|today|then)(?=\W*$)/i, '')
    .replace(/\W+$/, '')
    // 'why is the bridge closing' asks of the bridge.
    .replace(/(?<=\b(?:is|are|was|were) the [\p{L}-]+) \p{L}+ing$/iu, '');
  const thing = THE_THING.exec(DONE.test(plain) ? plain.replace(/ \S+$/, '') : plain)
    ?.slice(1)
    .find((one) => one !== undefined);
  const noun = wordsOf(thing ?? '').at(-1) ?? '';
  const isThere = knownOf(read).stems.has(stem(noun)) && personNounOf(noun.toLowerCase()) === null;
  return isThere ? thing : undefined;
}

/** The question asked of that thing, where its 'it' is best taken so: it has no answer of its own then, or a worse one. */
export function withThing(
  question: string,
  thing: string | undefined,
  read: Read,
): string | undefined {
  if (thing === undefined || !IT.test(question) || DID_IT.test(question)) return undefined;
  const asked = question.replace(IT, `$1 ${thing}`);
  const known = knownOf(read);
  const [own, there] = [understand(question, known), understand(asked, known)];
  switch (there.command) {
    case 'quotes':
    case 'wishes':
      return asked;
    case 'figures': {
      const isCounted = (topic = ''): boolean =>
        chooseFigures(read, { words: topic }).how === 'counted';
      return isCounted(there.args.topic) && !isCounted(own.args.topic) ? asked : undefined;
    }
    case 'passages':
      // What happened to it has no answer at all without the thing.
      return (own.command === 'help' && nearestTo(question, read).length === 0) ||
        isTold(there.args.topic ?? '', read)
        ? asked
        : undefined;
    default:
      return undefined;
  }
}

/** Whether one sentence has all the words. */
function isTold(topic: string, read: Read): boolean {
  const all = wordsOf(topic).filter(hasMatter).map(stem);
  return all.length > 1 && knownOf(read).sentences.some((has) => all.every((one) => has.has(one)));
}
