import type { Read } from '../../reply/place.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { comesUp, knownOf } from '../asking/known.ts';
import { personIn } from '../asking/person-in.ts';
import type { RelativeMeant } from '../asking/relative-meant.ts';
import { askable } from '../finding/introduced-as.ts';
import { oneAlone, WHICH } from '../finding/of-several.ts';
import { findSpeaker } from '../finding/speaker.ts';
import { shownBy } from './shown-by.ts';
import type { Turn } from './talks.ts';

const OTHER = /\bthe other (\p{Ll}[\p{L}-]*)/u;

/** A question of 'the other captain', asked of the one captain whom the talk was not about. */
export function otherAsked(question: string, turn: Turn, read: Read): RelativeMeant | undefined {
  const [words = '', noun = ''] = OTHER.exec(question) ?? [];
  if (words === '' || personNounOf(noun) === null) return undefined;
  const found = findSpeaker(noun, askable(read));
  const held =
    found.kind === 'several'
      ? found.people
      : found.kind === 'one'
        ? [found.person, ...found.others]
        : [];
  const named = personIn(turn.question ?? '', knownOf(read))?.name;
  const first = named === undefined ? undefined : findSpeaker(named, held);
  const isMeant = (name: string): boolean =>
    [turn.he, turn.she, turn.they].includes(name) ||
    (first?.kind === 'one' && first.person.name === name);
  const others = held.filter(({ name }) => !isMeant(name));
  const [one] = others;
  return one && others.length === 1 && held.length === 2
    ? { asked: question.replace(words, one.name), words, name: one.name }
    : undefined;
}

const OF_SEVERAL = new RegExp(`\\b(${WHICH})(?= (\\p{Ll}[\\p{L}-]*))`, 'iu');
const ONE = new RegExp(`^(?:the )?(${WHICH})(?: one)?$`, 'i');

/** The question `before`, asked of 'the other one' or 'the second': of another of the things that it named, or told beside the one that was shown. */
export function ofAnotherOne(
  words: string,
  before: string,
  turn: Turn,
  read: Read,
): string | undefined {
  const which = ONE.exec(words)?.[1]?.toLowerCase();
  if (which === undefined) return undefined;
  const [asked = '', , noun = ''] = OF_SEVERAL.exec(before) ?? [];
  const back = /^first$/i.test(asked) ? 'second' : 'first';
  const told = [which, ...(which === 'other' ? [back] : [])].find(
    (one) => noun !== '' && comesUp(`${one} ${noun}`, knownOf(read), 2),
  );
  if (told !== undefined && told !== asked.toLowerCase()) return before.replace(asked, told);
  const beside = oneAlone(read, shownBy(turn, read), which);
  return beside && `${before}? (sentence ${read.analysis.sentences.indexOf(beside) + 1})`;
}
