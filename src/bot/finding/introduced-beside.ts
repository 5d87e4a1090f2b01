import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { nounOf, personNounOf } from '../../text/people/nouns.ts';
import type { Span } from '../../text/span.ts';

/** So many characters on either side of a name are looked at. */
const REACH = 120;

/** What somebody is called by way of others: as one of two, as one of a sort, as a body's, as counsel for a side. */
export function besideOthers(read: Read, mention: Span): readonly string[] {
  const start = sentenceOf(read, mention)?.start ?? mention.start;
  const around: Around = {
    text: read.article.text,
    mention,
    front: read.article.text.slice(Math.max(start, mention.start - REACH), mention.start),
    behind: read.article.text.slice(mention.end, mention.end + REACH),
  };
  return [
    ...together(around),
    ...(start === mention.start || SAID_BEFORE.test(read.article.text.slice(start, mention.start))
      ? ofItsSort(read, start)
      : []),
    ...ofBody(read, around),
    ...ofNamedBody(around),
    ...counsel(around),
  ];
}

interface Around {
  readonly text: string;
  readonly mention: Span;
  /** The sentence in front of the name, and the text behind it. */
  readonly front: string;
  readonly behind: string;
}

const FIRST_OF_TWO = /(?:^|\s)(\p{Ll}+s), $/u;
const SECOND_OF_TWO = /(?:^|\s)(\p{Ll}+s), \p{Lu}[^,;:“”"]{1,60} and $/u;
const OF = '(?: (?:of|from) (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*))?';
const THEN_ANOTHER = new RegExp(`^${OF} and (?=\\p{Lu})`, 'u');
const THEN_NO_MORE = new RegExp(`^${OF},`, 'u');

/** 'The ministers, Ann Ash of Sall and Jon Brod of Orm, met': a minister of each. */
function together({ text, mention, front, behind }: Around): readonly string[] {
  const first = FIRST_OF_TWO.exec(front)?.[1];
  const plural = first ?? SECOND_OF_TWO.exec(front)?.[1];
  const found = (first ? THEN_ANOTHER : THEN_NO_MORE).exec(behind);
  const role = plural === undefined || !found ? null : personNounOf(plural);
  if (plural === undefined || role === null || role === plural) return [];
  // The lead says what sort of ministers they are.
  const sort = new RegExp(`(?<!\\p{L})(\\p{Ll}{4,}) ${plural}(?!\\p{L})`, 'u');
  const told = sort.exec(text.slice(0, mention.start))?.[1];
  const whole = told && !NO_SORT.test(told) ? `${told} ${role}` : role;
  return [found?.[1] ? `${whole} of ${found[1]}` : whole];
}

const NO_SORT =
  /^(?:these|those|both|other|some|many|that|with|from|their|when|said|three|four|five)$/;

/** '“…” said Ann Ash': nothing but her words in front of her. */
const SAID_BEFORE = /^[“"][^”"]+[”"] (?:said|says|wrote) (?:Dr |Prof |Mr |Ms |Mrs )?$/u;

const OPENS = /^(\p{Lu}\p{Ll}+s) \p{Ll}+/u;

/** 'Analysts were sceptical. Ann Ash of the Orm Centre said …': the first who is named behind it is one of them. */
function ofItsSort({ article: { text }, analysis }: Read, from: number): readonly string[] {
  const at = analysis.sentences.findIndex(({ start }) => start === from);
  const before = analysis.sentences[at - 1];
  if (!before || text.slice(before.end, from).includes('\n')) return [];
  const plural = OPENS.exec(text.slice(before.start, before.end))?.[1]?.toLowerCase();
  const noun = plural === undefined ? undefined : nounOf(plural);
  return noun?.kind === 'person' && noun.plural && noun.head !== plural ? [noun.head] : [];
}

const ITS_BEHIND = /^, (?:its|their) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?=[.,;])/u;
const ITS_BEFORE =
  /(?:(?:^|\s)(?:Its|Their)|\b(?:said|says|added|wrote) (?:its|their)) ((?:\p{Ll}+ ){0,2}\p{Ll}+), $/u;
const BODY =
  /\b[Tt]he ((?:[\p{L}'’]+ )?(?:union|company|airline|council|party|charity|agency|club|firm|bank|association|institute|ministry))\b/giu;

/** 'The union disputed that. “…” said Ann Ash, its lead negotiator': the union’s. */
function ofBody({ article }: Read, { text, mention, front, behind }: Around): readonly string[] {
  const role = (ITS_BEHIND.exec(behind) ?? ITS_BEFORE.exec(front))?.[1];
  const noun = role?.split(' ').at(-1) ?? '';
  if (
    role === undefined ||
    !(personNounOf(noun) !== null || /(?:[ai]tor|officer|official)$/.test(noun))
  )
    return [];
  const paragraph = article.paragraphs.find(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  );
  const above = text
    .slice(paragraph?.start ?? mention.start, mention.start)
    .replace(/[“"][^”"]*[”"]/g, ' ');
  const body = [...above.matchAll(BODY)].at(-1)?.[1];
  return body === undefined ? [] : [`${body} ${role}`];
}

const OF_NAMED =
  /^, (?:of|from) (?:the )?((?:\p{Lu}[\p{L}’'&-]*)(?: (?:of|for|and) \p{Lu}[\p{L}’'&-]*| \p{Lu}[\p{L}’'&-]*)+),/u;
/** 'Ann Ash, of Mill Road,' speaks for nobody. */
const ADDRESS =
  /\b(?:Road|Street|Lane|Avenue|Drive|Close|Way|Terrace|Gardens|Park|Place|Square|Hill|Green|Court|Crescent)$/;

/** 'Ann Ash, of Orm Rescue, said': Orm Rescue. */
function ofNamedBody({ behind }: Around): readonly string[] {
  const body = OF_NAMED.exec(behind)?.[1];
  return body === undefined || ADDRESS.test(body) ? [] : [body];
}

const COUNSEL = /^(?: [KQ]C)?, (?:for the (prosecution|defen[cs]e)|(prosecuting|defending)),/;

/** 'Ann Ash, for the prosecution, told the jury': the prosecutor. */
function counsel({ behind }: Around): readonly string[] {
  const side = COUNSEL.exec(behind);
  if (!side) return [];
  return /^pros/.test(side[1] ?? side[2] ?? '')
    ? ['prosecutor', 'prosecution barrister']
    : ['defence barrister', 'defence lawyer'];
}

const OF_A_BODY =
  /^(?:chief (?:executive|\p{L}+ officer)|ceo|cfo|chair|chairman|chairwoman|boss|managing director)$/iu;

/** An article on a firm calls its head 'the chief executive', and readers ask for the firm’s. */
export function ofTheTitle({ article, analysis }: Read, person: Person): readonly string[] {
  const { role } = person;
  if (role === undefined || !OF_A_BODY.test(role)) return [];
  const firms = analysis.people.filter(
    (other) =>
      other !== person &&
      other.role === undefined &&
      other.name.length > 2 &&
      article.title.includes(other.name),
  );
  return firms.map(({ name }) => `${name} ${role}`);
}
