import { EMPTY_WORDS, folded, hasMatter } from '../finding/words.ts';

/** A phrase that says something, or nothing. */
export const matter = (words: string): string | undefined => (hasMatter(words) ? words : undefined);

/** A phrase without the empty words, marks and small words at its ends: 'the withdrawal of troops' stays whole inside. */
export function phrase(text: string): string {
  const trimmed = text.replace(/^[\s"'(:,-]+/, '').trimEnd();
  const words = trimmed.replace(/["'):,?!.-]+$/, '').split(/\s+/);
  const bare = (word: string | undefined): boolean =>
    word !== undefined && EMPTY_WORDS.has(folded(word.replace(/[",:?]/g, '')));
  let start = 0;
  let end = words.length;
  while (start < end && bare(words[start]) && !isCountry(words, start)) start += 1;
  while (end > start && bare(words[end - 1]) && !isCountry(words, end - 1)) end -= 1;
  return words.slice(start, end).join(' ');
}

const DAYTIME = '(?: (?:morning|afternoon|evening|night))?';
const TIME = new RegExp(
  `(?:^|[\\s,]+)(?:after(?:wards)?(?: (?:it|that|this|(?:(?:the|his|her|their) )?(?:match|game|race|final|vote|result|verdict|trial|hearing|meeting|win|victory|defeat|loss)))?|yesterday${DAYTIME}|today|tonight|(?:this|last) (?:week|month|year|morning|afternoon|evening|night)|(?:(?:on|last|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day${DAYTIME})$`,
  'i',
);

/** A topic without when it was spoken of: 'what did she say yesterday' is not about yesterday. */
export const untimed = (topic: string | undefined): string | undefined =>
  topic === undefined ? undefined : matter(topic.replace(TIME, ''));

/** 'the US' is no 'us'. */
export const isCountry = (words: readonly string[], at: number): boolean =>
  words[at] === 'US' || (words[at] === 'us' && /^the$/i.test(words[at - 1] ?? ''));

/** Words between quotation marks, the first such: what somebody is said to have said. */
export const quotedIn = (text: string): string | undefined =>
  (/"([^"]{2,})"?/.exec(text) ??
    /(?<![\p{L}\p{N}])'([^']{3,}(?:'\p{L}[^']*)*)'(?!\p{L})/u.exec(text))?.[1]?.trim();
