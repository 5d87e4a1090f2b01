import { type Read, sentenceOf } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Person } from '../../text/analysis.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { besideOthers, ofTheTitle } from './introduced-beside.ts';
import { wordsOf } from './words.ts';

/** So many characters in front of a name are looked at, and so many places of it. */
const REACH = 120;
const PLACES = 12;

/**
 * The people of an article, each also called what it calls them in passing: “said the Rovers chairman, Bill
 * Entwistle”, “Tresco had been a captain”. One role is shown, and readers ask by any.
 */
export const askable = remembered(makeAskable, ({ analysis }: Read) => analysis);

function makeAskable(read: Read): readonly Person[] {
  return read.analysis.people.map((person) => {
    const isNamed = person.kind !== 'organisation' && /^\p{Lu}/u.test(person.name);
    const more = isNamed ? rolesOf(read, person) : [];
    const aliases = aliasesOf(person);
    return more.length > 0 || aliases !== person.aliases
      ? { ...person, aliases: [...aliases, ...more] }
      : person;
  });
}

/** A body that is called a company is no union: such a word for it is a doubtful reading, and no name to ask by. */
function aliasesOf({ kind, aliases }: Person): readonly string[] {
  const clash = kind === 'organisation' && aliases.some((one) => TRADES.test(one));
  return clash && aliases.some((one) => NO_TRADE.test(one))
    ? aliases.filter((one) => !NO_TRADE.test(one))
    : aliases;
}

const TRADES = /^(?:the )?(?:company|firm|business|airline|bank|carmaker|retailer|manufacturer)$/i;
const NO_TRADE = /^(?:the )?(?:union|regulator|watchdog|council|ministry|party)$/i;

function rolesOf(read: Read, person: Person): readonly string[] {
  const { kind, name, role = '', mentions } = person;
  const { text } = read.article;
  const last = wordsOf(name).at(-1) ?? name;
  const named = mentions.filter((one) => sliceOf(text, one).includes(last)).slice(0, PLACES);
  const plain = kind === 'person' ? named : [];
  const roles = [
    ...plain.flatMap((one) => [...before(read, one), ...after(text, one)]),
    ...named.flatMap((one) => besideOthers(read, one)),
    ...ofTheTitle(read, person),
  ];
  const whole = [role, ...roles].flatMap((one) => wholeBody(text, one));
  return [...new Set([...roles, ...whole])].filter((one) => one !== role);
}

/** 'the Rovers manager' is the manager of Calder Rovers, where the article has that name. */
function wholeBody(text: string, role: string): readonly string[] {
  const [, body, noun] = /^(\p{Lu}[\p{Ll}]{2,}) (\p{Ll}.*)$/u.exec(role) ?? [];
  if (body === undefined || noun === undefined) return [];
  const name = new RegExp(
    `(?<=[\\p{Ll}\\d,] )(?:\\p{Lu}\\p{Ll}+ ${body}|${body} \\p{Lu}\\p{Ll}+)\\b(?! ${noun}| \\p{Lu})`,
    'u',
  );
  const found = name.exec(text)?.[0];
  return found === undefined ? [] : [`${found} ${noun}`];
}

/** 'the leader of the council, Jo Dale, …': the last noun for a person in front, with what tells whose. */
function before(read: Read, mention: Span): readonly string[] {
  const { text } = read.article;
  const start = Math.max(sentenceOf(read, mention)?.start ?? 0, mention.start - REACH);
  const front = text.slice(start, mention.start);
  // 'He is a good coach, Olsen said' names no coach.
  if (!/, $/.test(front) || !/^(?:[,.;:)]| who\b)/.test(text.slice(mention.end, mention.end + 5))) {
    return [];
  }
  const words = (
    front
      .slice(0, -2)
      .split(/[,;:.“”"()]/)
      .at(-1) ?? ''
  )
    .trim()
    .split(/\s+/);
  const at = words.findLastIndex(isRole);
  const further = words.slice(at + 1).join(' ');
  if (at < 0 || !(further === '' || GOES_ON.test(further))) return [];
  const from = begins(words, at);
  // 'Counsel for the regulator, Jo Dale' is no regulator.
  if (OWNED.test(words.slice(Math.max(from - 2, 0), from).join(' '))) return [];
  const noun = words.slice(from, at + 1).join(' ');
  const whose = /^of\b.*?(?= (?:on|at|in|for|from|who|that|which)\b|$)/.exec(further)?.[0];
  return [whose ? `${noun} ${whose}` : noun];
}

/** What may stand between a role and its holder's name. */
const GOES_ON = /^(?:of|who|that|which|whose|on|at|in|for|from)\b/;

/** Where the words of a role begin: behind a determiner, a possessor included. */
function begins(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && /^[\p{L}'’-]+$/u.test(words[from - 1] ?? '')) {
    if (STOPS.test(words[from - 1] ?? '')) break;
    from -= 1;
    if (/['’]s?$/.test(words[from] ?? '')) break;
  }
  return from;
}

const OWNED = /\b(?:of|for|from|at|in)(?: (?:the|an?|its|his|her|their))?$/i;

/** So many words may stand in front of the noun. */
const LONGEST = 3;
const STOPS =
  /^(?:the|an?|his|her|its|their|our|my|and|but|or|said|says|told|by|to|with|for|from|of|in|on|at|that|as|where|when|while|outside)$/i;

const IS_ROLE =
  /^(?: |,(?: (?:aged )?\d{1,3},)? who )(?:is|was|has been|had been) (?:an?|the) ((?:[\p{L}-]+ ?){1,4})/u;
const AS_ROLE =
  /^,(?: (?:aged )?\d{1,3},)? who (?:retired|works|worked|had worked|has worked|serves|served|stepped down|resigned|trained) as (?:(?:an?|the|its|their) )?((?:[\p{L}-]+ ?){1,4})/u;

/** 'Tresco had been a captain for 22 years', 'Tresco, who retired as harbour master,' */
function after(text: string, { end }: Span): readonly string[] {
  const behind = text.slice(end, end + REACH);
  const words = (IS_ROLE.exec(behind) ?? AS_ROLE.exec(behind))?.[1];
  const all = words?.trim().split(' ') ?? [];
  const stop = all.findIndex((word) => STOPS.test(word));
  const own = stop < 0 ? all : all.slice(0, stop);
  const at = own.findLastIndex(isRole);
  return at < 0 ? [] : [own.slice(0, at + 1).join(' ')];
}

const isRole = (word: string): boolean =>
  !/^(?:man|woman|boy|girl|child|person|people|friend|men|women)$/i.test(word) &&
  personNounOf(word.toLowerCase().replace(/['’]s$/, '')) !== null &&
  !/['’]s$/.test(word);
