import type { Read } from '../../reply/place.ts';
import { named } from '../../reply/quotes.ts';
import type { Block, Suggestion } from '../../reply/reply.ts';
import { titled } from '../../reply/source.ts';
import { suggest } from '../../reply/suggest.ts';
import type { Person } from '../../text/analysis.ts';
import { readOf } from '../finding/choose-article.ts';
import { textsWithAll } from '../finding/search.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';

/** So many other articles are looked into. */
const LOOKED_INTO = 3;

/** The ways to other people who bear the name by which somebody was found, in other articles; none for a full name. */
export async function namesakes(
  words: string,
  read: Read,
  services: Services,
): Promise<readonly Block[]> {
  const found = findSpeakers(words, read);
  if (found.kind !== 'some' || found.group !== undefined || found.guessed) return [];
  const [person] = found.people;
  if (person?.kind !== 'person') return [];
  const own = nameWords(person);
  const asked = wordsOf(words)
    .map(folded)
    .filter((word) => own.includes(word));
  if (asked.length === 0 || asked.length === own.length) return [];
  const { library } = services;
  const others = textsWithAll(asked.map(stem), library.articles(), library.index).filter(
    ({ id }) => id !== read.article.id,
  );
  const offers: Suggestion[] = [];
  for (const article of others.slice(0, LOOKED_INTO)) {
    const { analysis } = await readOf(services, article);
    const [other] = analysis.people.filter((one) => isNamesake(one, own, asked));
    if (!other) continue;
    offers.push({
      label: `${named(other)}, in ${titled(article.title)}`,
      request: `quotes speaker="${other.name.replaceAll('"', '')}" article="${article.id}"`,
    });
  }
  return suggest('Somebody else of that name', offers);
}

const nameWords = ({ name }: Person): readonly string[] =>
  wordsOf(name)
    .map(folded)
    .filter((word) => !EMPTY_WORDS.has(word));

/** Somebody with the same surname and another first name; one of whom only the surname is told may be the same. */
function isNamesake(person: Person, own: readonly string[], asked: readonly string[]): boolean {
  const theirs = nameWords(person);
  return (
    person.kind === 'person' &&
    theirs.length > 1 &&
    own.length > 1 &&
    theirs.at(-1) === own.at(-1) &&
    asked.every((word) => theirs.includes(word)) &&
    theirs[0] !== own[0]
  );
}
