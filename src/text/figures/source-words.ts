import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';

const OPENERS = /^(?:the|a|an|one|two|some|several|many|its|his|her|their)$/;

/** 'the bank **today** announced' */
const WHEN =
  /(?<=\s)(?:had|has|have|now|today|yesterday|earlier|later|recently|also|(?:(?:late|early|earlier) )?(?:last|this) (?:week|month|year|summer|spring|autumn|winter)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) $/;

/** The last letters of all these, before the search through all the words. */
const MAY_BE_WHEN = /(?:ha[dsve]{1,2}|now|day|er|ntly|also|week|month|year|spring|autumn) $/;
const LONGEST_WHEN = 8;

/** 'doctors in Leeds', 'nests that were followed for three springs' */
const LINK = / (?:in|at|from|near|of|for|across|during|over|on|by|with|to|after) $/;
/** 'The maker **of pumps and** boats' */
const AND_LINK = / (?:of|by|for|from) (?:the )?(?:[\p{L}’'-]+ ){1,4}and $/u;
/** A phrase is followed back over so many prepositions. */
const MOST_LINKS = 4;
/** Before a link, these belong to the noun before them: 'a memo **published** by', 'a memo, **seen** by'. */
const PARTICIPLE = /^(?:\p{Ll}+ed|seen|shown|led|done|drawn|written|made)$/u;
/** 'a memo**, seen by the paper,** put' */
const ASIDE =
  /, (?:seen|published|obtained|released|issued|commissioned|dated|led|leaked|written|carried out|conducted) [^,;.]{2,50}, $/;
/** 'a **2009** report' */
const YEAR = /(?:^|\s)(?:an?|the|its|this) (?:19|20)\d\d $/i;
/** 'figures' alone name no source; 'figures from the ministry' do. */
const NUMBERS = /\b(?:figures|data|statistics|numbers|records|documents|papers)$/;

/** 'the bank', 'local officials': at most four plain words that end where the verb begins. */
export function wordsBefore(
  text: string,
  sentence: Span,
  end: number,
  at: 'verb' | 'link' | 'aside' = 'verb',
  turn = 0,
): Span | undefined {
  const near = text.slice(Math.max(sentence.start, end - 100), end);
  const before = MAY_BE_WHEN.test(near.slice(-LONGEST_WHEN))
    ? near.replace(WHEN, ' ').replace(WHEN, ' ')
    : near;
  const aside = at === 'verb' && before.endsWith(', ') ? ASIDE.exec(before) : null;
  if (aside) return wordsBefore(text, sentence, end - aside[0].length + 2, 'aside');
  const found = /(?:^|[\s“"(])((?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+)(,?) +$/u.exec(before);
  if (!found?.[1] || (found[2] && at !== 'aside')) return undefined;
  const kept: string[] = [];
  for (const word of found[1].split(' ').toReversed()) {
    const low = word.toLowerCase();
    if (OPENERS.test(low)) {
      kept.unshift(word);
      break;
    }
    if (functionWords.has(low)) break;
    kept.unshift(word);
  }
  const whole = kept.join(' ');
  if ((at !== 'verb' || before !== near) && kept.length > 1 && PARTICIPLE.test(kept.at(-1) ?? ''))
    kept.pop();
  const words = kept.join(' ');
  const last = kept.at(-1) ?? '';
  if (words === '' || OPENERS.test(last.toLowerCase()) || /(?:ly|ed|ing)$/.test(last))
    return undefined;
  let start = text.lastIndexOf(whole, end);
  const year = YEAR.exec(text.slice(Math.max(sentence.start, start - 10), start));
  if (year) start -= year[0].trimStart().length;
  else if (/\d $/.test(text.slice(start - 2, start))) {
    // 'a survey of **2,400** doctors'
    const count = / of ([\d,]+ )$/.exec(
      text.slice(Math.max(sentence.start, start - 16), start),
    )?.[1];
    if (!count) return undefined;
    start -= count.length;
  }
  const link =
    LINK.exec(text.slice(Math.max(sentence.start, start - 12), start)) ??
    AND_LINK.exec(text.slice(Math.max(sentence.start, start - 60), start));
  const own = { start, end: start + (year?.[0].trimStart().length ?? 0) + words.length };
  if (!link || turn === MOST_LINKS) return own;
  const head = wordsBefore(text, sentence, start - link[0].length + 1, 'link', turn + 1);
  return head && NUMBERS.test(text.slice(head.start, head.end)) && / (?:from|by) $/.test(link[0])
    ? { start: head.start, end: own.end }
    : head;
}

/** 'the bank’s figures', 'police': up to a mark, at most five words. */
export function wordsAfter(text: string, sentence: Span, start: number): Span | undefined {
  const found =
    /^ (?!(?:nothing|little|no|so|yes|it|that|this|as|more|about|across|after|afterwards|again|against|along|amid|among|around|at|before|behind|between|by|down|during|earlier|for|from|in|inside|into|later|of|on|out|outside|over|since|then|there|through|to|under|until|upon|via|when|while|with|without)\b)((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[.,;]|$)/u.exec(
      text.slice(start, Math.min(sentence.end, start + 80)),
    );
  return found?.[1] ? { start: start + 1, end: start + 1 + found[1].length } : undefined;
}

export const isBehindComma = (text: string, sentence: Span, at: number): boolean =>
  /[,”"’]\s*(?:the |an? |its )?$/.test(text.slice(Math.max(sentence.start, at - 12), at));

const PAPER =
  '(?:analysis|audit|census|count|data|document|dossier|figures|filing|index|inquiry|investigation|memo|poll|report|review|statistics|study|survey|tally)';
const IS_PAPER = new RegExp(`\\b${PAPER}s?$`, 'i');

/** True for words that end in a paper: 'an internal memo', 'the latest figures'. */
export const isPaper = (words: string): boolean => IS_PAPER.test(words);

/** How far back a paper is looked for, in characters. */
const BACK = 400;
const OPENS_PAPER = new RegExp(
  `(?<=^|\\n|[.!?][”"’]?\\s)(?:The|An?|Its|Their|This) (?:[\\p{L}’'-]+ ){0,3}?${PAPER}\\b`,
  'gu',
);

/** The paper that opens the sentence before this one. */
export function paperBefore(text: string, { start }: Span): Span | undefined {
  const from = Math.max(0, start - BACK);
  const before = text.slice(from, start);
  const last = [...before.matchAll(OPENS_PAPER)].at(-1);
  if (!last) return undefined;
  const rest = before.slice(last.index + last[0].length).trimEnd();
  // Another sentence lies between, or the noun goes on: 'a data centre'.
  if (/[.!?][”"’]?\s+\S/u.test(rest) || AS_NOUN.test(rest)) return undefined;
  return { start: from + last.index, end: from + last.index + last[0].length };
}

/** Behind 'data' or 'count' these make another noun of it. */
const AS_NOUN = /^ (?:centres?|centers?|hall|room|house|office|building|team|department)\b/;
