const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${DAY} ${MONTH}|${MONTH} ${DAY}),? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}`;

/** What a release, a wire or a page puts above a title: what kind of text it is, when it may be told, whom to call. */
const ABOVE_TITLE = new RegExp(
  `^(?:${[
    'for immediate release',
    'for release\\b.{0,60}',
    '(?:press|news|media) (?:release|statement|notice)',
    '(?:under |strictly )?embargo(?:ed)?\\b.{0,80}',
    'not for publication\\b.{0,60}',
    'breaking(?: news)?|exclusive|news|latest|analysis|opinion|comment|live',
    '(?:(?:press|media|news) )?contacts?(?: (?:details|information))?: .{0,200}',
    `(?:date(?:line)?: ?)?(?:${DATE})`,
  ].join('|')})[.:!*]*$`,
  'i',
);

/** True for a line that stands above a title and is none: 'FOR IMMEDIATE RELEASE', '3 May 2024', 'Contact: …'. */
export const isAboveTitle = (line: string): boolean => ABOVE_TITLE.test(line);
