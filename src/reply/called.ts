import type { Person } from '../text/analysis.ts';

/** How a person without a name of their own is written in an answer. */
const DETERMINED = /^(?:the|an?|one|another) /i;

/**
 * What a person is called in a line: the name; for who has none, or is a body ('government', 'spokeswoman', 'Coast Guard'), with the article's own
 * 'the', 'a' or 'one' in front, as far as it has one.
 */
export function called({ kind, name, aliases }: Pick<Person, 'kind' | 'name' | 'aliases'>): string {
  if (kind === 'person' || DETERMINED.test(name)) return name;
  const own = aliases.find(
    (alias) =>
      DETERMINED.test(alias) && alias.replace(DETERMINED, '').toLowerCase() === name.toLowerCase(),
  );
  return own === undefined ? name : own.charAt(0).toLowerCase() + own.slice(1);
}

/** What somebody is called as a line begins with it; a name stays as it is written. */
export const atStart = (name: string): string =>
  DETERMINED.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;

/** The same at the beginning of a line. */
export function calledFirst(person: Pick<Person, 'kind' | 'name' | 'aliases'>): string {
  const name = called(person);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What somebody is behind their name, whose article or owner may have opened a sentence: 'the club’s cook'. */
export const roleBehind = (role: string): string =>
  role.replace(/^(?:The|An?|His|Her|Its|Their|Our|My)\b/, (word) => word.toLowerCase());
