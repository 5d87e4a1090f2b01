import type { Gloss, SummaryLine } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { type Span, sliceOf } from '../span.ts';
import { bondNouns } from '../words/roles.ts';
import { femaleTitles, maleTitles, plainTitles } from '../words/titles.ts';
import { placeGlosses } from './here.ts';

/** What can be added to the sentences of an article. */
export interface Additions {
  /** Of persons, by id. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Of persons, by id, where the article tells them. */
  readonly roles: ReadonlyMap<string, string>;
  /** Words of the names of bodies: 'Larkspur' may be the firm and not its founder's son. */
  readonly bodies: ReadonlySet<string>;
  /** Where the report was written, for the first 'this town'; `''` when that is not known. */
  readonly dateline: string;
}

/**
 * Gives the sentences of one summary what they take for known: where a person is named in part and no sentence up to
 * there names them in full, the full name, to be shown in square brackets behind it ('Reed [Nora Reed] said …').
 * @param sentences in text order, each with the mentions in it
 */
export function glossed(
  text: string,
  sentences: readonly { readonly span: Span; readonly mentions: readonly Mention[] }[],
  { fullNames, roles, bodies, dateline }: Additions,
): readonly SummaryLine[] {
  const introduced = new Set<string>();
  let place = dateline;
  return sentences.map(({ span, mentions }): SummaryLine => {
    for (const [person, name] of fullNames)
      if (sliceOf(text, span).includes(name)) introduced.add(person);
    const glosses: Gloss[] = [];
    for (const { person, kind, sure, possessive, start, end } of mentions) {
      const name = person === null ? undefined : fullNames.get(person);
      if (kind !== 'name' || !sure || person === null || name === undefined) continue;
      if (introduced.has(person) || !isSurname(text.slice(start, end), name)) continue;
      if (describes(text, start) || bodies.has(name.split(' ').at(-1) ?? '')) continue;
      // Looked at once: what is true of the name is true wherever it stands.
      introduced.add(person);
      if (!isHers(text, name)) continue;
      const ending = possessive ? (POSSESSIVE.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
      const own = ending
        ? name + ending
        : withRole(text, name, roles.get(person), sliceOf(text, span));
      glosses.push({ at: end + ending.length, name: own });
    }
    const here = placeGlosses(text, span, place);
    if (here.length > 0) {
      place = '';
      glosses.push(...here);
      glosses.sort((a, b) => a.at - b.at);
    }
    const { start, end } = span;
    return glosses.length > 0 ? { start, end, glosses } : { start, end };
  });
}

/** 'Reed’s [Nora Reed’s] budget' */
const POSSESSIVE = /^['’]s?/;

/** A headline and the line under it may have a surname first; what is oftener told without a forename needs none. */
const BARE = 2;

/**
 * True when nobody else has the surname in the article, under a forename or another office ('Secretary Reed' and
 * 'President Nora Reed'), and the article itself gives the full name early enough.
 */
function isHers(text: string, name: string): boolean {
  const bare = ` ${name.split(' ').at(-1) ?? ''}`;
  const first = text.indexOf(name);
  const office = officeBefore(text, first);
  let before = 0;
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    if (/[\p{L}-]/u.test(text.charAt(at + bare.length))) continue;
    if (at < first) before += 1;
    const [, word = ''] = FORENAME.exec(text.slice(Math.max(0, at - LONGEST_FORENAME), at)) ?? [];
    if (word !== '' && !name.includes(word) && !isTitle(word)) return false;
    const other = officeBefore(text, at + 1);
    if (office !== '' && other !== '' && office !== other) return false;
  }
  return before <= BARE;
}

/** The title of an office right before a name; `''` for none, and for what anybody may be called. */
function officeBefore(text: string, at: number): string {
  const [, word = ''] =
    /(?:^|\s)(\p{Lu}[\p{L}.]+)\s$/u.exec(text.slice(Math.max(0, at - 20), at)) ?? [];
  return plainTitles.has(word.toLowerCase().replace(/\.$/, '')) && !/^(?:Dr|Prof)/.test(word)
    ? word
    : '';
}

const LONGEST_FORENAME = 30;
/** A word with a capital inside a sentence: 'of Bob', not '. Then'. */
const FORENAME = /[\p{Ll},;] (\p{Lu}[\p{L}.’'-]*)$/u;

/** A longer role is a story of its own, on a phone above all. */
const LONGEST_ROLE = 45;

/** 'Nora Reed, the mayor', or 'Mayor Nora Reed' where the article has it so; without what the sentence itself tells. */
function withRole(text: string, name: string, role: string | undefined, sentence: string): string {
  if (role === undefined || role.length > LONGEST_ROLE) return name;
  const [head = ''] = /[^\s,]+$/.exec(role) ?? [];
  if (sentence.toLowerCase().includes(head.toLowerCase())) return name;
  if (bondNouns.has(head.toLowerCase()) && !/['’]s? | of /.test(role)) return name;
  if (text.includes(`${role} ${name}`)) return `${role} ${name}`;
  // 'President', said of somebody else of that surname, or long ago
  return isTitle(role) && role !== role.toLowerCase() ? name : `${name}, ${role}`;
}

/** True for a surname alone, with or without a title, of somebody with a longer name. */
function isSurname(words: string, name: string): boolean {
  const own = words.split(/\s+/).filter((word) => !isTitle(word));
  const [surname = ''] = own;
  return (
    own.length === 1 &&
    surname !== surname.toUpperCase() &&
    name.includes(' ') &&
    name.endsWith(` ${surname}`)
  );
}

const isTitle = (word: string): boolean => {
  const low = word.toLowerCase().replace(/\.$/, '');
  return maleTitles.has(low) || femaleTitles.has(low) || plainTitles.has(low);
};

/** 'a Reed budget', 'the Reed family': the name describes something else. */
const describes = (text: string, start: number): boolean =>
  /(?:^|\s)(?:an?|the)\s$/i.test(text.slice(Math.max(0, start - 5), start));
