import { called } from './called.ts';
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
  requests: readonly (string | readonly [label: string, request: string])[],
): readonly Suggestion[] {
  return requests.map((one) =>
    typeof one === 'string'
      ? { label: about(read, one), request: about(read, one) }
      : { label: one[0], request: about(read, one[1]) },
  );
}

/** Quotations of each speaker of an article, most quoted first; at most `most`. */
export function speakerSuggestions(read: Read, most: number, but?: string): readonly Suggestion[] {
  const speakers = speakersOf(read).filter(({ person }) => person.id !== but);
  return goOn(
    read,
    speakers
      .slice(0, most)
      .map(({ person, count }) => [`${called(person)} (${count})`, `quotes ${person.name}`]),
  );
}

/** A block of suggestions, or nothing when there are none. */
export function suggest(lead: string, suggestions: readonly Suggestion[]): readonly Block[] {
  return suggestions.length > 0 ? [{ type: 'suggestions', lead, suggestions }] : [];
}
