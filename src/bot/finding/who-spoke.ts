import type { Read } from '../../reply/place.ts';
import { quotesOf } from '../../reply/quotes.ts';
import type { Person } from '../../text/analysis.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { reportedOn } from './reported.ts';
import { findSpeakers } from './speakers.ts';
import type { Topic } from './topic.ts';

/** Of several who bear a name, the only one who speaks on a topic, and the others. */
export function whoSpoke(
  read: Read,
  wanted: string,
  topic: Topic,
): { readonly person: Person; readonly others: readonly Person[] } | undefined {
  const found = findSpeakers(wanted, read);
  if (found.kind !== 'several') return undefined;
  const speaking = found.people.filter(
    (one) =>
      /^(?:spoken|around)$/.test(chooseQuotes(read, quotesOf(read, one.id), topic).how) ||
      reportedOn(read, [one], topic).length > 0,
  );
  const [person] = speaking;
  return person && speaking.length === 1
    ? { person, others: found.people.filter((one) => one !== person) }
    : undefined;
}
