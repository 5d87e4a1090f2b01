import type { Read } from '../../reply/place.ts';
import { credits } from '../../reply/source.ts';
import { suggest } from '../../reply/suggest.ts';
import type { Person } from '../../text/analysis.ts';
import { bondNouns } from '../../text/words/roles.ts';
import { offered, whoIsMeant, whoSpeaks } from '../finding/choose-speaker.ts';
import { genderOfPronoun } from '../finding/gender.ts';
import { type Related, relatedToSome } from '../finding/relations.ts';
import { RELATIVES } from '../finding/relations-told.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { UserError } from '../user-error.ts';
import { knownOf } from './known.ts';
import { personIn } from './person-in.ts';
import { VERB } from './speech-verbs.ts';

/** 'her colleague', 'his former boss': whose, what with its marks, and the noun. */
export const THEIRS = new RegExp(
  `\\b(his|her|their) ((?:[\\p{L}-]+ ){0,2}?(${RELATIVES}))\\b(?!['’-])`,
  'iu',
);

/** Whom a question means by 'her colleague', and the question asked of them. */
export interface RelativeMeant {
  readonly asked: string;
  readonly words: string;
  readonly name: string;
}

/**
 * The one whom 'her lawyer' means where nobody knows who 'she' is: whom the article brings in as a woman's lawyer. Throws
 * `UserError` where that could be several, and where there is only somebody else's, or who is it by the noun alone.
 */
export function relativeMeant(question: string, read: Read): RelativeMeant | undefined {
  const [words = '', pronoun = '', what = '', noun = ''] = THEIRS.exec(question) ?? [];
  const rest = question.replace(words, ' ');
  if (words === '' || question.includes('"') || personIn(rest, knownOf(read))) return undefined;
  const gender = genderOfPronoun(pronoun);
  const related = relatedToSome(gender, what, read);
  const { people } = related;
  const [one, another] = VERB.test(rest) ? spokenFor(related, read) : people;
  if (one && another) whoIsMeant(read, words, { kind: 'several', people });
  if (one) return { asked: question.replace(words, one.name), words, name: one.name };
  const found = findSpeakers(what, read);
  if (found.kind !== 'some') return undefined;
  const others = gender === undefined ? [] : relatedToSome(undefined, noun, read).people;
  const isAnothers = found.people.some((person) => others.includes(person));
  // A doctor is one also to others.
  if (!isAnothers && !bondNouns.has(noun.toLowerCase())) return undefined;
  throw new UserError(`The article does not say who “${words}” is`, [
    ...suggest(`Called “${noun}” there`, offered(read, found.people)),
    ...whoSpeaks(read),
    ...credits(read.article),
  ]);
}

/** Of two who are each other's sisters the one who is called so is asked for her words, where the other has none. */
function spokenFor({ told, people }: Related, { analysis }: Read): readonly Person[] {
  const spoken = people.filter(({ id }) => analysis.quotes.some(({ speaker }) => speaker === id));
  return told.length === 1 && spoken.length === 1 && spoken[0] === told[0] ? told : people;
}
