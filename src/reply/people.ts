import type { Person } from '../text/analysis.ts';
import { calledFirst, roleBehind } from './called.ts';
import { passageOf, type Read, sentencesWith } from './place.ts';
import { quotesOf } from './quotes.ts';
import type { PersonLine } from './reply.ts';

/** One member of the cast. */
function personLine(read: Read, person: Person): PersonLine {
  return {
    name: calledFirst(person),
    kind: person.kind,
    ...(person.role && { role: roleBehind(person.role) }),
    aliases: distinct(person),
    quotes: quotesOf(read, person.id).length,
    mentions: person.mentions.length,
  };
}

/** The other names, each once: a capital letter or a point more is no other name. */
function distinct({ name, role, aliases }: Person): readonly string[] {
  const key = (text: string): string => text.toLowerCase().replace(/^the |[.’']/g, '');
  const known = new Set([key(name), key(role ?? '')]);
  return aliases.filter((alias) => {
    const own = key(alias);
    if (known.has(own) || own.includes(key(name)) || isPartOf(own, key(name))) return false;
    known.add(own);
    return true;
  });
}

/** 'Patel' tells nothing new of 'Raj Patel'; 'Mr Patel' does. */
const isPartOf = (alias: string, name: string): boolean =>
  alias.split(/\s+/).every((word) => name.split(/\s+/).includes(word));

/** The same with the sentence in which the article first names the person. */
export function introduced(read: Read, person: Person): PersonLine {
  const [sentence] = sentencesWith(read, person.mentions, 1);
  return {
    ...personLine(read, person),
    ...(sentence && { introduced: passageOf(read, sentence) }),
  };
}

/**
 * Everybody whom a reader would look for: all named persons, and the organisations and unnamed roles that are quoted.
 * Most quoted first, then most mentioned.
 */
export function castOf(read: Read): readonly PersonLine[] {
  return read.analysis.people
    .map((person) => personLine(read, person))
    .filter(({ kind, quotes }) => kind === 'person' || quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || b.mentions - a.mentions);
}
