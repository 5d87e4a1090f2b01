import { hasMatter } from '../finding/words.ts';
import type { RawOptions } from '../run-command.ts';
import { phrase, quotedIn } from './phrase.ts';

/** What people call an article. */
const ARTICLE = '(?:article|story|piece|report|one|text|interview|study|game|match|case|coverage)';

/** 'in the budget story', 'of the football one': which article is meant, or only 'this one'. */
const ARTICLE_PHRASE = new RegExp(
  `[\\s,]*\\b(?:in|from|of|for|to|by|on|at) (?:the |this |that |your |our )?((?:(?!(?:in|from|of|for|to|by|on|at|about) )[\\p{L}\\p{N}'-]+ ){0,6})${ARTICLE}$`,
  'iu',
);

/** Words in front of 'story' that name none: 'the story about the budget', 'the first line of the piece'. */
const NO_NAME =
  /\b(?:elder|younger|older|larger|smaller|first|second|third|last|about|said|says?|quoted|line|sentence|said|this|that|whole|entire|full)\b/i;

/** No article, but somebody or something in it. */
const OF_THE_MATCH = /\b(?:man|woman|player|star|hero|goal|save|minute) of the (?:match|game)$/i;

/** A question without the words that name an article, and those words when they name one. */
export function articlePart(text: string): { readonly rest: string; readonly article?: string } {
  const match = ARTICLE_PHRASE.exec(text);
  if (!match || OF_THE_MATCH.test(text)) return { rest: text };
  const words = phrase(match[1] ?? '');
  const rest = text.slice(0, match.index);
  if (!hasMatter(words) || /^(?:this|that|whole|entire|full)$/i.test(words)) return { rest };
  if (NO_NAME.test(words)) return { rest: text };
  return { rest, article: words };
}

/** Where the topic begins. */
const ABOUT =
  /(?:^|\s)(?:about|on|regarding|concerning|re|with regard to|as to|when it comes to)(?:\s*:)?\s+(?=\S)|\s*:\s+|\s-\s|(?<=\p{L}{2})\/(?=\p{L}{2})/iu;

/**
 * A question parted where its topic begins: 'Lavrov' and 'withdrawal' for 'Lavrov about withdrawal'. Words in quotation
 * marks stay whole: 'who said "we are on track"'.
 */
export function topicPart(text: string): { readonly head: string; readonly topic?: string } {
  const quoted = quotedIn(text);
  if (quoted !== undefined) {
    return { head: text.slice(0, Math.max(0, text.indexOf(quoted) - 1)), topic: quoted };
  }
  const match = ABOUT.exec(text);
  if (!match) return { head: text };
  const topic = phrase(text.slice(match.index + match[0].length));
  return topic === '' ? { head: text } : { head: text.slice(0, match.index), topic };
}

const COUNTED = '(?:sentences?|lines?|points?|bullets?|bullet points?)';

const LENGTHS: readonly (readonly [length: string, words: RegExp])[] = [
  ['long', /\b(?:five|six|seven|[5-7]) (?:bullet points?|bullets?|points?|sentences?|lines?)\b/i],
  [
    'short',
    new RegExp(`\\b(?:two|three|four|[2-4]|a few|a couple of|couple of|few) ${COUNTED}\\b`, 'i'),
  ],
  [
    'line',
    /\b(?:(?:one|single|1|a)[- ](?:line|sentence|liner)|one-liner|line|tl;?dr|too long|headline|briefly)\b/i,
  ],
  [
    'long',
    /\b(?:(?<!too )long|longer|longest|detail|detailed|details|full|whole|entire|in depth|depth|everything|lengthy)\b/i,
  ],
  ['short', /\b(?:short|shorter|quick|brief(?! me))\b/i],
];

/** The length of a summary that the words ask for. */
export function lengthPart(text: string): string | undefined {
  return LENGTHS.find(([, words]) => words.test(text))?.[0];
}

/** Options that have a value. */
export function filled(options: RawOptions): RawOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value));
}
