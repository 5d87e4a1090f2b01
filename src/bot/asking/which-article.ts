import type { Article } from '../../article/article.ts';
import { type Clock, daysIn } from '../finding/article-dates.ts';
import { isToldIn } from '../finding/choose-article.ts';
import { type FoundArticle, findArticle } from '../finding/find-article.ts';
import { textsWithAll } from '../finding/search.ts';
import { stemsOf } from '../finding/topic.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Known } from './known.ts';
import { isPerson } from './person-in.ts';
import { phrase } from './phrase.ts';
import { articlePart } from './slots.ts';

/** Which article a question names, the words that name it, and the question without them. */
export interface Pointed {
  readonly rest: string;
  /** The words, when the question names an article. */
  readonly words?: string;
  readonly found?: FoundArticle;
}

const NOUN =
  '(?:article|story|piece|report|one|interview|study|game|match|case|coverage|news|post|headline)';
/** The whole question is an article: 'latest', 'yesterday’s story', 'the one from 7 May', 'article 3'. */
const ONLY = new RegExp(
  `^(?:the |a )?(?:(?:latest|newest|most recent|previous|oldest|current|last|first)(?: ${NOUN})?|(?:article|story|number|no\\.?) ?\\d{1,5})$`,
  'i',
);
/** 'the naps study' in the middle of a question. */
const INSIDE = new RegExp(`\\bthe ((?:[\\p{L}\\p{N}'-]+ ){1,4})${NOUN}\\b`, 'iu');
const WANTED =
  '(?:key )?(?:figures|numbers|stats|statistics|people|cast|summary|summari[sz]e|sum up|tl;?dr|gist|overview|recap|rundown|synopsis|quotes)';
/** 'tldr flood', 'figures for Corvane', 'the flood summary' */
const AT_WANTED = [
  new RegExp(
    `^${WANTED}(?: (?:of|on|for|from|about|in))?(?: the)? ((?:[\\p{L}\\p{N}'-]+ ?){1,4})$`,
    'iu',
  ),
  new RegExp(`^(?:the )?((?:[\\p{L}\\p{N}'-]+ ){1,4})(?=${WANTED}$)`, 'iu'),
];
/** 'in the cup replay', 'from the brewery trial', 'of article 3' at the end. */
const TRAILING = /[\s,]+(?:in|from|of) (?:the )?((?:[\p{L}\p{N}'-]+ ?){1,5})$/iu;
/** What may stand around a date that names an article: 'yesterday’s story', 'the one from 7 May'. */
const AROUND_DATE = new RegExp(
  `^(?:the |a |an )?(?:${NOUN} )?(?:(?:from|of|on|for|by) )?(?:the )?@(?: (?:${NOUN}))?`,
  'i',
);

/**
 * Looks in a tidied question for the article that it means. Words that name nothing loaded are left to the rules, so
 * that “in the end” stays what it is; 'in the budget story' says itself that it names one.
 */
export function whichArticle(
  text: string,
  articles: readonly Article[],
  known: Known,
  services: Services,
): Pointed {
  const find = (words: string): FoundArticle =>
    findArticle(articles, words, services, isToldIn(services));
  const told = (words: string): FoundArticle => orTold(find(words), words, services);
  const here: Here = { known, ...(services.focus && { focus: services.focus }) };
  if (ONLY.test(text)) return { rest: '', words: text, found: find(text.replace(/^the /i, '')) };
  const dated = byDate(text, services);
  if (dated) {
    const found = find(dated.words);
    if (found.kind !== 'none') return { ...dated, found };
  }
  const part = articlePart(text);
  if (part.article !== undefined) {
    return { rest: part.rest, words: part.article, found: told(part.article) };
  }
  return (
    named(INSIDE, text, told, here, ' it ') ??
    AT_WANTED.map((way) => atWanted(way, text, find, here)).find((one) => one !== undefined) ??
    named(TRAILING, text, find, here, '') ?? { rest: text }
  );
}

/** Where no name has the words, the one article whose text has them: 'the court one'. */
function orTold(found: FoundArticle, words: string, { library }: Services): FoundArticle {
  if (found.kind !== 'none') return found;
  const stems = wordsOf(words).filter(hasMatter).map(stem);
  const [article, second] = textsWithAll(stems, library.articles(), library.index);
  return article && !second ? { kind: 'one', article } : found;
}

/** The article at hand: what is known of it, and its id where it was only asked about before, and may be named again. */
interface Here {
  readonly known: Known;
  readonly focus?: string;
}

/** True where words are what the article at hand tells of, and no name of one. */
const isMatter = (words: string, found: FoundArticle, { known, focus }: Here): boolean =>
  allHere(words, known.stems) &&
  !(found.kind === 'one' && found.article.id === focus && isTitle(words, found.article));

/** Two words or more, all of them of the title: one alone may be matter as well. */
function isTitle(words: string, { id, title }: Article): boolean {
  const stems = wordsOf(words).filter(hasMatter).map(stem);
  const own = stemsOf(`${title} ${id}`);
  return stems.length > 1 && stems.every((one) => own.has(one));
}

/** What is wanted, and the article of which, without a word between. */
function atWanted(
  pattern: RegExp,
  text: string,
  find: (words: string) => FoundArticle,
  here: Here,
): Pointed | undefined {
  const words = phrase(pattern.exec(text)?.[1] ?? '');
  if (!hasMatter(words) || isPerson(words, here.known)) return undefined;
  const found = find(words);
  if (isMatter(words, found, here)) return undefined;
  const rest = text.replace(words, ' ').replace(/\s+/g, ' ').trim();
  return found.kind === 'none'
    ? undefined
    : { rest: rest.replace(/ (?:of|on|for|from|about|in)(?: the)?$/i, ''), words, found };
}

const GOES_ON = /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\b/i;

/** Words that name one article and are not what the article at hand is about. */
function named(
  pattern: RegExp,
  text: string,
  find: (words: string) => FoundArticle,
  here: Here,
  instead: string,
): Pointed | undefined {
  const match = pattern.exec(text);
  const words = match && phrase(match[1] ?? '');
  if (!match || !words || !hasMatter(words) || isPerson(words, here.known)) return undefined;
  // 'how much of the club does it own' goes on behind the name.
  if (GOES_ON.test(words)) return undefined;
  const found = find(words);
  if (found.kind !== 'one' || isMatter(words, found, here)) return undefined;
  const rest = `${text.slice(0, match.index)}${instead}${text.slice(match.index + match[0].length)}`;
  return { rest: rest.replace(/\s+/g, ' ').trim(), words, found };
}

const LIST =
  /^(?:the |all |any )*(?:articles|stories|headlines|news|pieces|posts|anything|something|everything|what came (?:out|in)|what's new|what is new)?(?: (?:from|of|in|on|for|out))*(?: the)?$/i;

/** Words that ask for all articles of some days: the days as they were said. */
export function listedDays(text: string, clock: Clock): string | undefined {
  const dated = daysIn(text, clock);
  if (!dated) return undefined;
  const around = `${text.slice(0, dated.at)} ${text.slice(dated.at + dated.said.length)}`;
  const rest = around.replace(/\s+/g, ' ').trim();
  return rest !== '' && LIST.test(rest) ? dated.said.replace(/'s?$/, '') : undefined;
}

function byDate(
  text: string,
  clock: Clock,
): { readonly rest: string; readonly words: string } | undefined {
  const dated = daysIn(text, clock);
  if (!dated) return undefined;
  const before = text.slice(0, dated.at);
  const behind = text.slice(dated.at + dated.said.length);
  const frame = `@${behind}`;
  const possessive = /'s?$/.test(dated.said);
  // Alone, in front of 'story', after 'from' or a comma: what Lavrov said on Thursday is no article of Thursday.
  const opens = /^(?:the |a )?$/i.test(before) || /(?:^|\s)(?:from|of)(?: the)? $/i.test(before);
  const closes = behind === '' && /,\s*$/.test(before);
  const noun = AROUND_DATE.exec(frame);
  if (!noun || !(opens || closes || possessive)) return undefined;
  const left = behind.slice(noun[0].length - 1);
  const lead = before.replace(/[\s,]*(?:\b(?:in|from|of|for|on))?(?: the)?\s*$/i, '');
  const rest = lead.replace(/^(?:the |an? )?(?:article|story|piece|report|one|news)$/i, '');
  return { rest: `${rest} ${left}`.trim(), words: dated.said };
}

/** True when the article at hand has all the words of matter. */
export const allHere = (words: string, stems: ReadonlySet<string>): boolean =>
  words.split(/\s+/).every((word) => !hasMatter(word) || stems.has(stem(word)));
