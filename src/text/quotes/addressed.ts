import type { Person } from '../analysis.ts';

/** Whoever is spoken to by name: between a comma and the end of a sentence, or at its head before a comma. */
const VOCATIVE =
  /(?:, |(?:^(?:Dear )?|(?<!\bM(?:r|rs|s)|\bDr)[.?!] ))(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Senator|Judge|Minister)\.? )?(\p{Lu}[\p{L}’'-]+)(?:[,.?!]|$)/gu;

/** How a court is spoken to, and who sits there. */
const TO_JUDGES =
  /\b(?:[Yy]our (?:[Hh]onou?r|[Ww]orship|[Ll]ordship|[Ll]adyship)|[Mm]y (?:[Ll]ord|[Ll]ady)|[Mm]['’][Ll]ud)\b/;
const JUDGE = /\b(?:judge|justice|magistrate|recorder|sheriff|commissioner|mayor|bailiff)\b/i;

const INTRODUCES =
  /(?:I['’]m|I am|name is|name['’]s|[Ii]t['’]s|[Tt]his is|call(?:ed)? me|known as|as) $/;

/** True for a quotation from `start` to `end` that speaks of `person` by name, as hardly anybody does of himself: '“I respect Orr.”' is not Orr's. */
export function namesItself(text: string, start: number, end: number, person: Person): boolean {
  if (person.kind !== 'person') return false;
  const names = person.name.split(' ');
  const [first = ''] = names;
  const words = text.slice(start, end);
  if (
    names.length < 2 ||
    first.length < 3 ||
    /[‘“"]|(?<![\p{L}])['’](?=\p{L})/u.test(words.slice(1))
  )
    return false;
  for (const name of [person.name, first]) {
    const at = words.indexOf(name);
    if (at < 0 || /[\p{L}\p{N}-]/u.test(words.charAt(at + name.length) || ' ')) continue;
    const before = words.slice(Math.max(0, at - 12), at);
    if (at > 0 && !/[\s(]$/.test(before)) continue;
    // 'Jane Orr' for 'Bob Jane', 'Jane Tate' for 'Jane Orr'
    const next = /^['’]?s? \p{Lu}/u.test(words.slice(at + name.length, at + name.length + 5));
    if (!INTRODUCES.test(before) && (name === person.name || !next)) return true;
  }
  return false;
}

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
