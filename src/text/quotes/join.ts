import type { Person } from '../analysis.ts';
import type { Cast, Mention } from '../people/cast.ts';
import type { Span } from '../span.ts';
import type { Source } from './phrases.ts';

/** Who a source is, and how sure the cast is of it. */
export interface Joined {
  readonly person: Person;
  readonly sure: boolean;
}

/** Finds the person behind a source, and keeps count of those who had to be added to the cast. */
export interface Joiner {
  readonly join: (source: Source) => Joined | null;
  /** Everybody of the cast, with those added, in order of first mention. */
  readonly people: () => readonly Person[];
}

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:what|that|this|these|those|it|there|which|one|all|some|many|others?|nothing|something|everything|much|more|most|way|time|year|day|moment|thing|things|question|problem|part|result|idea|point|fact)$/i;

/** Joins sources to a cast. Sources that the cast passed over become unnamed roles; what it left open stays open. */
export function joinerFor(text: string, cast: Cast): Joiner {
  const people = new Map(cast.people.map((person) => [person.id, person]));
  const bystanders = new Map(cast.bystanders.map((person) => [person.id, person]));
  const added = new Map<string, Person>();
  /** The one person whose name ends with a word. */
  const bearer = (word: string): Person | null => {
    const found = cast.people.filter(
      ({ kind, name }) => kind === 'person' && lastWord(name) === word,
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const join = (source: Source): Joined | null => {
    const mention = mentionFor(cast.mentions, source);
    if (mention) {
      const person =
        mention.person === null
          ? undefined
          : (people.get(mention.person) ?? bystanders.get(mention.person));
      if (!person) return null;
      people.set(person.id, person);
      return { person, sure: mention.sure };
    }
    if (source.kind === 'pronoun') return null;
    const namesake =
      source.kind === 'name' ? bearer(lastWord(text.slice(source.start, source.end))) : null;
    if (namesake) return { person: namesake, sure: true };
    const name = text
      .slice(source.start, source.end)
      .replace(/^(?:the|an?)\s+/i, '')
      .replaceAll(/\s+/g, ' ');
    if (NOBODY.test(text.slice(source.head.start, source.head.end)) || name.split(' ').length > 6)
      return null;
    const key = name.toLowerCase();
    const here: Span = { start: source.start, end: source.end };
    const known = added.get(key);
    const made: Person = known
      ? { ...known, mentions: withSpan(known.mentions, here) }
      : {
          id: `p${cast.people.length + cast.bystanders.length + added.size + 1}`,
          kind: 'role',
          name,
          aliases: [],
          mentions: [here],
        };
    added.set(key, made);
    people.set(made.id, made);
    return { person: made, sure: true };
  };
  const at = (person: Person): number => person.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  return { join, people: () => [...people.values()].sort((a, b) => at(a) - at(b)) };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

const withSpan = (spans: readonly Span[], span: Span): readonly Span[] => {
  const last = spans[spans.length - 1];
  return last && last.start >= span.start ? spans : [...spans, span];
};

/** The mention that holds the word by which a source is known; else the last one in the phrase that owns nothing. */
function mentionFor(mentions: readonly Mention[], source: Source): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= source.start) low = middle + 1;
    else high = middle;
  }
  let found: Mention | null = null;
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= source.end) break;
    if (mention.start < source.head.end && source.head.start < mention.end) return mention;
    if (!mention.possessive) found = mention;
  }
  return source.kind === 'nominal' ? null : found;
}
