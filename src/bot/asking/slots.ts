import type { RawOptions } from '../run-command.ts';
import { hasMatter, phrase } from './wording.ts';

/** 'in the budget story', 'of the football one': which article is meant, or only 'this one'. */
const ARTICLE_PHRASE =
  /\s*\b(?:in|from|of|for|to|by) (?:the |this |that |your |our )?((?:(?!(?:in|from|of|for|to|by) )[\p{L}\p{N}'-]+ ){0,6})(?:article|story|piece|report|one|text)$/iu;

/** A question without the words that name an article, and those words when they name one. */
export function articlePart(text: string): { readonly rest: string; readonly article?: string } {
  const match = ARTICLE_PHRASE.exec(text);
  if (!match) return { rest: text };
  const words = phrase(match[1] ?? '');
  if (/\b(?:about|said|says?|quoted|line|sentence)\b/i.test(words)) return { rest: text };
  const rest = text.slice(0, match.index);
  return hasMatter(words) ? { rest, article: words } : { rest };
}

/** Where the topic begins. */
const ABOUT =
  /(?:^|\s)(?:about|on|regarding|concerning|re|with regard to|as to)(?:\s*:)?\s+(?=\S)|\s*:\s+|\s-\s|(?<=\p{L}{2})\/(?=\p{L}{2})/iu;

/** A question parted where its topic begins: 'Lavrov' and 'withdrawal' for 'Lavrov about withdrawal'. */
export function topicPart(text: string): { readonly head: string; readonly topic?: string } {
  const match = ABOUT.exec(text);
  if (!match) return { head: text };
  const topic = phrase(text.slice(match.index + match[0].length));
  return topic === '' ? { head: text } : { head: text.slice(0, match.index), topic };
}

const LENGTHS: readonly (readonly [length: string, words: RegExp])[] = [
  [
    'line',
    /\b(?:(?:one|single|1|a)[- ](?:line|sentence|liner)|one-liner|line|tl;?dr|headline|briefly)\b/i,
  ],
  [
    'long',
    /\b(?:(?<!too )long|longer|longest|detail|detailed|details|full|in depth|depth|everything|lengthy)\b/i,
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
