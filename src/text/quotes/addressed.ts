import type { Person } from '../analysis.ts';

/** Whoever is spoken to by name: between a comma and the end of a sentence, or at its head before a comma. */
const VOCATIVE =
  /(?:, |(?:^(?:Dear )?|(?<!\bM(?:r|rs|s)|\bDr)[.?!] ))(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Senator|Judge|Minister)\.? )?(\p{Lu}[\p{L}’'-]+)(?:[,.?!]|$)/gu;

/** How a court is spoken to, and who sits there. */
const TO_JUDGES =
  /\b(?:[Yy]our (?:[Hh]onou?r|[Ww]orship|[Ll]ordship|[Ll]adyship)|[Mm]y (?:[Ll]ord|[Ll]ady)|[Mm]['’][Ll]ud)\b/;
const JUDGE = /\b(?:judge|justice|magistrate|recorder|sheriff|commissioner|mayor|bailiff)\b/i;

/** True for a quotation from `start` to `end` that calls `person` by name: '“You lost it, Mrs Orr.”' is not Mrs Orr's. */
export function isAddressed(text: string, start: number, end: number, person: Person): boolean {
  const names = person.name.split(' ');
  const words = text.slice(start, end);
  // '“People shouted, ‘Go home, Jane!’ at me.”': somebody else's words
  if (/[‘“"]|(?<![\p{L}])['’](?=\p{L})/u.test(words.slice(1))) return false;
  if (JUDGE.test(person.role ?? '') && TO_JUDGES.test(words)) return true;
  for (const [found, name = ''] of words.matchAll(VOCATIVE)) {
    const ends = found.startsWith(',') && !found.endsWith(',');
    const opens = !found.startsWith(',') && found.endsWith(',');
    if ((ends || opens) && (name === names[0] || name === names.at(-1))) return true;
  }
  return false;
}
