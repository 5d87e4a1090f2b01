import { called } from '../../reply/called.ts';
import { counted, listed } from '../../reply/count.ts';
import { introduced } from '../../reply/people.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import { named, quotesOf } from '../../reply/quotes.ts';
import type { Block } from '../../reply/reply.ts';
import { credits } from '../../reply/source.ts';
import { goOn, speakerSuggestions, suggest } from '../../reply/suggest.ts';
import type { Person, Quote } from '../../text/analysis.ts';
import { nounOf, personNounOf } from '../../text/people/nouns.ts';
import { shown, UserError } from '../user-error.ts';
import { SHORT } from './office.ts';
import { saidOfWords } from './said-of-words.ts';
import { findSpeakers, type SpeakersFound } from './speakers.ts';
import { folded, hasMatter, wordsOf } from './words.ts';

/** Whose quotations are asked for, and all of them in the article. */
export interface Speaker {
  /** Absent for a group, `everyone` and `unattributed`. */
  readonly person?: Person;
  /** Who is in a group. */
  readonly people?: readonly Person[];
  readonly title: string;
  /** What finds the same speaker again. */
  readonly request: string;
  readonly quotes: readonly Quote[];
  /** What the reader should know of how the speaker was found. */
  readonly note?: string;
}

const EVERYONE = /^(?:everyone|everybody|anyone|anybody|all)$/i;
const UNATTRIBUTED = /^(?:unattributed|anonymous|unknown|nobody|no ?one)$/i;
/** Words that are no name. */
export const SPECIAL = new RegExp(`${EVERYONE.source}|${UNATTRIBUTED.source}`, 'i');

/** How many names a reply lists before it stops. */
const NAMES = 12;

/**
 * The speaker that the words mean. Throws `UserError` when they mean nobody, or it is not clear whom.
 * @param further what else helps a reader whose words mean nobody
 */
export function chooseSpeaker(read: Read, wanted: string, further: readonly Block[] = []): Speaker {
  if (EVERYONE.test(wanted)) {
    return { title: 'Everyone', request: 'everyone', quotes: read.analysis.quotes };
  }
  if (UNATTRIBUTED.test(wanted)) {
    return { title: 'Speaker not named', request: 'unattributed', quotes: quotesOf(read, null) };
  }
  const found = findSpeakers(wanted, read);
  const people = whoIsMeant(read, wanted, found, further);
  const [person] = people;
  if (!person || (found.kind === 'some' && found.group !== undefined)) {
    return group(read, wanted, people, found.kind === 'some' ? found.group : undefined);
  }
  const note = found.kind === 'some' ? foundNote(wanted, found) : undefined;
  return {
    person,
    title: named(person),
    request: person.name,
    quotes: quotesOf(read, person.id),
    ...(note && { note }),
  };
}

function group(read: Read, wanted: string, people: readonly Person[], title = wanted): Speaker {
  const ids = new Set(people.map(({ id }) => id));
  const quotes = read.analysis.quotes.filter(({ speaker }) => speaker !== null && ids.has(speaker));
  const names = people.slice(0, NAMES).map(called);
  const more = people.length > NAMES ? [counted(people.length - NAMES, 'other')] : [];
  const who = listed([...names, ...more]);
  return {
    people,
    title,
    request: wanted,
    quotes,
    ...(who !== title && { note: `That is ${who}.` }),
  };
}

/** Who was found. Throws `UserError` with those who could be meant otherwise. */
export function whoIsMeant(
  read: Read,
  wanted: string,
  found: SpeakersFound,
  further: readonly Block[] = [],
): readonly Person[] {
  switch (found.kind) {
    case 'some':
      return found.people;
    case 'several':
      throw new UserError(`Who is meant by “${shown(wanted)}”?`, [
        { type: 'people', people: found.people.map((person) => introduced(read, person)) },
        ...suggest('Ask for', offered(read, found.people)),
      ]);
    case 'none': {
      const said = saidOfWords(read, wanted, found.near);
      throw new UserError(nobody(wanted, said.length > 0 ? 'quoted' : 'named'), [
        ...(said.length > 0
          ? [
              { type: 'text' as const, text: `What the article says on “${shown(wanted)}”:` },
              { type: 'passages' as const, passages: said.map((one) => passageOf(read, one)) },
            ]
          : []),
        ...(found.near.length > 0 ? suggest('Perhaps', offered(read, found.near)) : []),
        ...onIt(read, wanted),
        ...further,
        ...whoSpeaks(read),
        ...credits(read.article),
      ]);
    }
  }
}

/** An office is held, a name is borne. */
function nobody(wanted: string, how: 'quoted' | 'named'): string {
  const last = wordsOf(wanted).at(-1) ?? '';
  const noun = personNounOf(last.toLowerCase());
  if (nounOf(last.toLowerCase())?.plural === true && noun)
    return `No “${shown(wanted)}” are ${how} in this article`;
  if (noun || SHORT.has(folded(last))) return `No “${shown(wanted)}” is ${how} in this article`;
  return `Nobody called “${shown(wanted)}” is ${how === 'named' ? '' : 'quoted '}in this article`;
}

/** A country or a thing is nobody, yet the article may speak of it. In words only the current article can be asked. */
function onIt(read: Read, wanted: string): readonly Block[] {
  const plain = (text: string): string => ` ${wordsOf(text).map(folded).join(' ')} `;
  const comesUp =
    read.current && hasMatter(wanted) && plain(read.article.text).includes(plain(wanted));
  return comesUp
    ? suggest(
        'The article speaks of it',
        goOn(read, [[`“${shown(wanted)}” in the article`, `anything on ${wanted}`]]),
      )
    : [];
}

/** The ways to what some people say. */
export const offered = (read: Read, people: readonly Person[]) =>
  goOn(
    read,
    people.slice(0, NAMES).map((person) => [named(person), `quotes ${person.name}`]),
  );

/** Everybody who is quoted, the unattributed quotations last. */
export function whoSpeaks(read: Read): readonly Block[] {
  const loose = quotesOf(read, null).length;
  const speakers = [
    ...speakerSuggestions(read, NAMES),
    ...(loose > 0 ? goOn(read, [[`Speaker not named (${loose})`, 'quotes unattributed']]) : []),
  ];
  return speakers.length > 0
    ? suggest('Quoted in this article', speakers)
    : [{ type: 'text', text: 'Nobody is quoted in this article.' }];
}

function foundNote(
  wanted: string,
  { people, guessed, others }: Extract<SpeakersFound, { kind: 'some' }>,
): string | undefined {
  if (guessed) return `“${shown(wanted)}” is taken to mean ${listed(people.map(called))}.`;
  if (others.length === 0) return undefined;
  return `“${shown(wanted)}” could also mean ${listed(others.slice(0, NAMES).map(named), 'or')}.`;
}
