import { called } from '../../reply/called.ts';
import { counted } from '../../reply/count.ts';
import { introduced } from '../../reply/people.ts';
import type { Read } from '../../reply/place.ts';
import { quotesOf } from '../../reply/quotes.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { saidOf } from '../../reply/said-of.ts';
import { credits } from '../../reply/source.ts';
import type { Person } from '../../text/analysis.ts';
import { whoIsMeant } from '../finding/choose-speaker.ts';
import { isFormer } from '../finding/former.ts';
import { findSpeaker } from '../finding/speaker.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { stemsOf } from '../finding/topic.ts';
import { shown } from '../user-error.ts';
import { meantNote } from './moved-note.ts';
import { theirWords } from './their-words.ts';

/** Who somebody is, or who all of a kind are: role, other names, the sentence that brings them in, where to go on. */
export function personReply(read: Read, name: string): Reply {
  const found = findSpeakers(name, read);
  const group = found.kind === 'some' ? found.group : undefined;
  const members = group === undefined ? membersOf(read, name) : undefined;
  const people = members ?? whoIsMeant(read, name, found);
  const [person] = people;
  const alone = people.length === 1 && person !== undefined && group === undefined;
  return {
    title: alone
      ? `Who is ${called(person)}`
      : `${group ?? `From ${name}`}: ${counted(people.length, 'person', 'people')}`,
    ...(read.article.url && { url: read.article.url }),
    blocks: [
      ...(alone && found.kind === 'some' && found.guessed
        ? [meantNote(shown(name), called(person))]
        : []),
      ...(alone && isFormer(name, person)
        ? [{ type: 'note' as const, text: 'Only who it was before is named in this article:' }]
        : []),
      { type: 'people', people: people.map((one) => introduced(read, one)) },
      ...(alone ? furtherOf(read, person) : []),
      ...credits(read.article),
      ...theirWords(read, people),
    ],
    audience: 'channel',
  };
}

const SMALL = /^(?:the|an?|of|from|at)$/;

/** For the name of a body ('NATO'), those persons whose role has it; the body itself speaks for nobody. */
function membersOf({ analysis }: Read, name: string): readonly Person[] | undefined {
  const found = findSpeaker(name, analysis.people);
  if (found.kind === 'one' && found.person.kind === 'person') return undefined;
  // Every word counts: the 'US' in front of 'president' is no empty word.
  const body = [...stemsOf(name)].filter((word) => !SMALL.test(word));
  const members = analysis.people.filter(
    ({ kind, role }) => kind === 'person' && role && body.every((word) => stemsOf(role).has(word)),
  );
  const itself = found.kind === 'one' ? [found.person] : [];
  return members.length > 0 ? [...members, ...itself] : undefined;
}

/** What the article goes on to say of a person whom it does not quote. */
function furtherOf(read: Read, person: Person): readonly Block[] {
  if (quotesOf(read, person.id).length > 0) return [];
  const [, ...further] = saidOf(read, person);
  return further.length > 0
    ? [
        { type: 'text', text: 'The article also says:' },
        { type: 'passages', passages: further },
      ]
    : [{ type: 'text', text: 'Not quoted in this article.' }];
}
