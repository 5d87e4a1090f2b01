const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY}),? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}`;

/** A moment, as what a release is held back until begins: a number, a day, a month. */
const WHEN = `(?:(?:the )?\\d{1,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH}|noon|midnight|immediate(?:ly)?|upon receipt)\\b.{0,60}`;

/** What a release, a wire or a page puts above a title: what kind of text it is, when it may be told, whom to call. */
const ABOVE_TITLE = new RegExp(
  `^(?:${[
    'for immediate release',
    `for release(?: ?:.{0,60}| (?:(?:on|at|after|until|not before) )?${WHEN})?`,
    '(?:press|news|media) (?:release|statement|notice)',
    `(?:under |strictly )*embargo(?:ed)?(?: ?:.{0,80}| (?:until|till|for|to) ${WHEN})?`,
    'not for publication\\b.{0,60}',
    'breaking(?: news)?|exclusive|news|latest|analysis|opinion|comment|live',
    '(?:(?:press|media|news) )?contacts?(?: (?:details|information))?: .{0,200}',
    `(?:date(?:line)?: ?)?(?:${DATE})`,
  ].join('|')})[.:!*]*$`,
  'i',
);

/** True for a line that stands above a title and is none: 'FOR IMMEDIATE RELEASE', '3 May 2024', 'Contact: …'. */
export const isAboveTitle = (line: string): boolean => ABOVE_TITLE.test(line);

/** Characters that a title with a full stop has at most: 'Anna Orr, who mapped the deep, dies at 90.' */
const LONGEST_STOPPED = 80;

/** True for a line that is the article's first sentence and no title: one with a full stop that is long, or in which somebody says something. */
export const isSentence = (line: string): boolean =>
  /[.!?…][”"’')\]]*$/.test(line) &&
  ((/\.[”"’')\]]*$/.test(line) && line.length > LONGEST_STOPPED) ||
    /[,.!?][”"’']+ (?:\p{Lu}?[\p{L}.'’-]+ ){0,5}(?:said|says|told|added|wrote)\b/u.test(line));
