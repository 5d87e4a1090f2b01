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
      if (kind !== 'name' || !sure || possessive || person === null || name === undefined) continue;
      if (introduced.has(person) || !isSurname(text.slice(start, end), name)) continue;
      if (describes(text, start) || bodies.has(name.split(' ').at(-1) ?? '')) continue;
      introduced.add(person);
      glosses.push({ at: end, name: withRole(text, name, roles.get(person), sliceOf(text, span)) });
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

/** A longer role is a story of its own, on a phone above all. */
const LONGEST_ROLE = 45;

/** 'Nora Reed, the mayor', or 'Mayor Nora Reed' where the article has it so; without what the sentence itself tells. */
function withRole(text: string, name: string, role: string | undefined, sentence: string): string {
  if (role === undefined || role.length > LONGEST_ROLE) return name;
  const [head = ''] = /[^\s,]+$/.exec(role) ?? [];
  if (sentence.toLowerCase().includes(head.toLowerCase())) return name;
  if (bondNouns.has(head.toLowerCase()) && !/['’]s? | of /.test(role)) return name;
  return text.includes(`${role} ${name}`) ? `${role} ${name}` : `${name}, ${role}`;
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
