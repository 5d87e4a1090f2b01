import { called } from './called.ts';
import { counted } from './count.ts';
import type { Read } from './place.ts';
import { speakersOf } from './quotes.ts';
import type { Block, Suggestion } from './reply.ts';

/** A request that asks the same of an article that is not the current one. */
function about({ current, article }: Read, request: string): string {
  return current ? request : `${request} article="${article.id}"`;
}

/** Suggestions to go on with in an article, each labelled with its own words unless a label is given. */
export function goOn(
  read: Read,
  requests: readonly (string | readonly [label: string, request: string, alone?: string])[],
): readonly Suggestion[] {
  return requests.map((one) =>
    typeof one === 'string'
      ? { label: about(read, one), ...button(ALONE.get(one)), request: about(read, one) }
      : { label: one[0], ...button(one[2]), request: about(read, one[1]) },
  );
}

const button = (alone: string | undefined) => (alone === undefined ? {} : { alone });

/** What buttons say that ask this. */
const ALONE: ReadonlyMap<string, string> = new Map([
  ['summary', 'Summary'],
  ['figures', 'Key figures'],
  ['people', 'Who is who'],
  ['articles', 'All articles'],
]);

/** A speaker's name with the number of quotations; on a button with what is counted. */
export const labelsOf = (name: string, count: number) => ({
  label: `${name} (${count})`,
  alone: `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${counted(count, 'quotation')}`,
});

/** Quotations of each speaker of an article, most quoted first; at most `most`. */
export function speakerSuggestions(read: Read, most: number, but?: string): readonly Suggestion[] {
  const speakers = speakersOf(read).filter(({ person }) => person.id !== but);
  return goOn(
    read,
    speakers.slice(0, most).map(({ person, count }) => {
      const { label, alone } = labelsOf(called(person), count);
      return [label, `quotes ${person.name}`, alone];
    }),
  );
}

/** A block of suggestions, or nothing when there are none. */
export function suggest(lead: string, suggestions: readonly Suggestion[]): readonly Block[] {
  return suggestions.length > 0 ? [{ type: 'suggestions', lead, suggestions }] : [];
}
