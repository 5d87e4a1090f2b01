const MONTH =
  '(?:January|February|March|April|June|July|August|September|October|November|December)';
/** What tells a time in a sentence of news. */
const DATED = new RegExp(
  [
    `\\b${MONTH}\\b`,
    '\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\. \\d',
    '\\bMay \\d|\\d May\\b|\\b(?:in|since|until|by|from|of|next|last) May\\b',
    '\\b(?:mid|early|late)-(?:May|\\d)',
    '\\b\\d+ ?(?:BCE?|AD|CE)\\b',
    '\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b',
    '(?<![£$€,.\\d])\\b(?:1[5-9]|20)\\d\\d\\b(?![,.]\\d)',
    '\\b(?:[yY]esterday|[tT]oday|[tT]onight|[tT]omorrow|noon|midday|midnight|dawn|dusk|nightfall)\\b',
    '\\bwithin (?:\\d+|a|an|two|three|four|five|six|seven|eight|nine|ten) (?:hours?|days?|weeks?|months?|years?)\\b',
    '\\b(?:by|until|before|since|in|from) (?:the )?(?:spring|summer|autumn|winter|Christmas|Easter)\\b',
    '\\b(?:next|last|this|early|late) (?:week|month|year|spring|summer|autumn|winter|morning|afternoon|evening|night|weekend)\\b',
    '\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b|\\b\\d{1,2}:\\d\\d\\b',
    "\\b(?:hours?|days?|weeks?|months?|years?) (?:ago|later|earlier)\\b|\\bo['’]clock\\b",
  ].join('|'),
);

/** True for a sentence that tells when: a date, a day, an hour. */
export const tellsWhen = (sentence: string): boolean => DATED.test(sentence);

/** True for a sentence that tells when by more than when somebody said it: 'said yesterday that he will'. */
export const tellsWhenOf = (sentence: string): boolean =>
  tellsWhen(sentence.replace(SAID_WHEN, ' '));

const SAID_WHEN =
  /\b(?:said|says|told \p{L}+|announced|confirmed|warned)(?: on)? (?:yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

/** 'won last year' is no answer to who won this year. */
export const isOfOtherYear = (sentence: string, words: string): boolean =>
  THIS_YEAR.test(words) && LAST.test(sentence) && !THIS_YEAR.test(sentence);

export const THIS_YEAR = /\bthis (?:year|season|month|week|time)/i;
const LAST =
  /\b(?:last|previous) (?:year|season|month|week|time)\b|\b(?:year|season) (?:before|earlier|ago)\b|\bin (?:19|20)\d\d\b/;

/** Opens what was long before the news: 'Last year, …', 'Two months earlier …'. */
const LONG_BEFORE =
  /^(?:In (?:the (?:early |mid-? ?|late )?(?:1[5-9]|20)\d0s\b|(?:his|her|their|its) (?:first|last)|(?:his|her|their|its|the|an?) (?:previous|earlier)) \p{Ll}+\b|Last (?:year|month|season)|Earlier (?:this|last) (?:year|month|season)|(?:An?|One|Two|Three|Four|Five|Ten|Several|Some|\d+) (?:years?|months?|decades?) (?:ago|earlier|before))\b/u;
const ASKS_BEFORE = /\b(?:first|last|ago|earlier|before|previous(?:ly)?|(?:19|20)\d\d)\b/i;

/** True for a sentence on what was long before the news, where that is not asked about. */
export const isElsewhen = (sentence: string, asked: string): boolean =>
  LONG_BEFORE.test(sentence) && !ASKS_BEFORE.test(asked);
