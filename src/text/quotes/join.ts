import type { Person } from '../analysis.ts';
import { byFirstMention } from '../people/by-first-mention.ts';
import type { Cast } from '../people/cast.ts';
import { nounOf } from '../people/nouns.ts';
import { type Span, sliceOf } from '../span.ts';
import { firstFrom, holderAt, mentionFor, pairAt } from './mentions.ts';
import { SENT_BY } from './messages.ts';
import type { Source } from './phrases.ts';

/** Who a source is, and how sure the cast is of it. */
export interface Joined {
  /** Id of a person. */
  readonly person: string;
  readonly sure: boolean;
  /** The words that name the person inside the source. */
  readonly mention: Span;
}

/**
 * How plainly a source stands as one, which decides whether somebody whom the cast does not know is believed: `known` wants
 * the cast, `named` at least a name or a noun for somebody, `said` takes anything ('the placard said').
 */
export type Standing = 'known' | 'named' | 'said';

/** Finds the person behind a source, and keeps count of those who had to be added to the cast. */
export interface Joiner {
  readonly join: (source: Source, standing: Standing) => Joined | null;
  /** Everybody of the cast, with those who were added, in order of first mention. */
  readonly people: () => readonly Person[];
}

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:what|that|this|these|those|it|there|which|one|all|some|many|others?|some(?:one|body)|any(?:one|body)|every(?:one|body)|nobody|nothing|something|everything|much|more|most|way|time|year|day|moment|thing|things|question|problem|part|result|idea|point|fact)$/i;

const LONGEST_NAME = 6;

const LONGEST_LINK = 20;
const LONGEST_ROLE = 30;

/** A participle that begins what the phrase says further of its noun: 'a memo **seen** by'. */
const TRAILING =
  /(?<=\S\s+\S+)(?:\s+(?:recently|newly|\p{Ll}{3,}ly))?\s+(?:\p{Ll}+ed|seen|close|familiar|written|sent|known|led|held|given|laid)$/u;

/** True for a source whose head is a noun for something written. */
export const isPaper = (text: string, { head }: Source): boolean =>
  nounOf(sliceOf(text, head).toLowerCase())?.kind === 'document';

/** Joins sources to a cast. Sources that the cast passed over become unnamed roles; what it left open stays open. */
export function joinerFor(text: string, cast: Cast): Joiner {
  const bystanders = new Map(cast.bystanders.map((person) => [person.id, person]));
  const people = new Map(cast.people.map((person) => [person.id, person]));
  const bearers = bearersOf(cast.people);
  const added = new Map<
    string,
    { readonly id: string; readonly name: string; readonly mentions: Span[] }
  >();

  const join = (source: Source, standing: Standing): Joined | null => {
    const pair = pairAt(text, cast.mentions, source);
    if (pair)
      return { person: add(text.slice(pair.start, pair.end), pair), sure: true, mention: pair };
    const mention = mentionFor(cast.mentions, source);
    if (mention) {
      if (mention.person === null) return null;
      const bystander = bystanders.get(mention.person);
      if (bystander) people.set(bystander.id, bystander);
      if (!people.has(mention.person)) return null;
      const within = source.start <= mention.start && mention.end <= source.end ? mention : source;
      return { person: mention.person, sure: mention.sure, mention: within };
    }
    if (source.kind === 'pronoun') return null;
    const held = holderAt(cast.roles, source);
    if (held) return { person: held, sure: true, mention: source };
    const words = text.slice(source.start, source.end).replace(TRAILING, '');
    const namesake = source.kind === 'name' ? bearers.get(lastWord(words)) : undefined;
    if (namesake) return { person: namesake, sure: true, mention: source };
    // not 'said **the Orrs**'
    const maySlip = source.kind === 'name' && !isMany(text, source);
    const misspelt = maySlip ? bearers.get(otherNumber(lastWord(words))) : undefined;
    if (misspelt) return { person: misspelt, sure: false, mention: source };
    const author = authorOf(source);
    if (author) return author;
    const name = words
      .replaceAll(/\s+/g, ' ')
      .replace(/^(?:The|An?|His|Her|Its|Their|One|Another|Some|Many)(?= |$)/, (first) =>
        first.toLowerCase(),
      );
    if (standing === 'known' || (standing === 'named' && !isSomebody(text, source))) return null;
    if (NOBODY.test(text.slice(source.head.start, source.head.end))) return null;
    const key = keyOf(name);
    if (key.split(' ').length > LONGEST_NAME || NO_NAME.test(key)) return null;
    return { person: add(name, source), sure: true, mention: source };
  };

  /** The id of whoever goes by a name that the cast does not have. */
  function add(name: string, { start, end }: Span): string {
    const key = keyOf(name);
    const made = added.get(key) ?? {
      id: `p${cast.people.length + cast.bystanders.length + added.size + 1}`,
      name,
      mentions: [],
    };
    added.set(key, made);
    if ((made.mentions.at(-1)?.start ?? -1) < start) made.mentions.push({ start, end });
    return made.id;
  }

  /** 'Reed's report said', 'A message from Reed said': whoever the paper is by. */
  function authorOf(source: Source): Joined | null {
    if (!isPaper(text, source)) return null;
    const { start, head } = source;
    const owner = cast.mentions[firstFrom(cast.mentions, start)];
    if (owner?.kind === 'pronoun' && owner.start === start && owner.end < head.start)
      return owner.person === null || !people.has(owner.person)
        ? null
        : { person: owner.person, sure: false, mention: owner };
    const sender = SENT_BY.exec(text.slice(head.end, head.end + LONGEST_LINK));
    const from = sender ? head.end + sender[0].length : start;
    const author = cast.mentions[firstFrom(cast.mentions, from)];
    if (!author?.person || author.kind !== 'name') return null;
    if (sender ? !isAt(author, from) : !isOwner(author, head.start)) return null;
    const bystander = bystanders.get(author.person);
    if (bystander) people.set(bystander.id, bystander);
    return { person: author.person, sure: false, mention: author };
  }

  const isOwner = ({ end }: Span, head: number): boolean =>
    end <= head && /^['’]s?\s/.test(text.slice(end, end + 3));

  /** True for a name that stands at `from`, behind a role perhaps: 'from **the mayor, Ana Reed**'. */
  const isAt = ({ start }: Span, from: number): boolean =>
    start - from < LONGEST_ROLE && /^[\p{L}\s]*,?\s*$/u.test(text.slice(from, start));

  return {
    join,
    people: () => {
      const roles = [...added.values()].map(
        (role): Person => ({ ...role, kind: 'role', aliases: [] }),
      );
      return byFirstMention([...people.values(), ...roles]);
    },
  };
}

const keyOf = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');

/** 'according to the “…” file': the noun that would name the source is elsewhere. */
const NO_NAME = /^(?:the|an?|his|her|its|their|this|that|one|some|\d+)?$/;

/** The id of the one person whose name ends with a word; null where several do. */
function bearersOf(people: readonly Person[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { id, kind, name } of people)
    if (kind === 'person') found.set(lastWord(name), found.has(lastWord(name)) ? null : id);
  return found;
}

/** 'water' for 'waters' and the other way round: a slip that news makes with surnames. */
const otherNumber = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`);

const isMany = (text: string, { start }: Span): boolean =>
  /\b(?:the|both|two|three) $/i.test(text.slice(Math.max(0, start - 6), start));

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Nouns that speak in news without being persons. */
const isSomebody = (text: string, { kind, start, head }: Source): boolean => {
  const word = text.slice(head.start, head.end).toLowerCase();
  const noun = nounOf(word);
  // 'Heartbreak: “…”', 'Champion: “…”' under a picture
  const isAlone = start === head.start && opensSentence(text, start);
  if (isAlone && text.charAt(head.end) === ':' && noun?.plural !== true) return false;
  if (noun !== undefined) return true;
  if (kind !== 'name' || !/^\p{Lu}/u.test(text.charAt(head.start))) return false;
  return !(isAlone && OPENER.test(word));
};

/** '**Right**, a cutting from 1941', '**Set** up by the firm': words whose capital only says that a sentence begins. */
const OPENER =
  /^(?:right|left|centre|center|above|below|inside|outside|set|built|born|made|known|seen|held|based|run|led|found|bought|sold|shot|kept|\p{L}{3,}ed)$/u;
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]["'”’)]?|\n)\s*$/.test(text.slice(Math.max(0, at - 4), at));
