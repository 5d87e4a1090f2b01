/** Nothing comes about by these having passed: 'after 20 minutes', 'after the match'. */
const SPAN =
  '(?:(?:about|almost|nearly|over|more than|only|just|another) )?(?:\\d[\\d,.]*|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|first|last)[ -](?:\\p{L}+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|seasons?|half|rounds?|laps?|games?)\\b';
const HOUR =
  '(?:that|this|all|it|him|her|them|me|us|dark|dawn|noon|midnight|midday|school|work|hours|breakfast|lunch|dinner|\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const EVENT =
  "(?:the|an?|this|that|his|her|their|[\\p{L}-]+['’]s) (?:\\p{L}+ )?(?:match|game|meeting|hearing|session|service|ceremony|concert|show|break|interval|speech)\\b";
/** 'looked after', 'named after', 'two days after', 'long after' only tell whom, or when. */
const NO_CAUSE =
  '(?<!\\b(?:look(?:s|ed|ing)?|named|long|soon|shortly|ever|(?<!\\bfor (?:an?|[\\p{L}\\d]+) )(?:minute|hour|day|week|month|year)s?) )';

const UPON = [
  new RegExp(`${NO_CAUSE}\\b[Aa]fter (?!${SPAN}|${HOUR}|${EVENT})`, 'u'),
  /(?:^|, )[Ff]ollowing \p{Ll}|(?:ed|[wnt]) following (?:an?|the) /u,
  /\b[Ff]ollow(?:s|ed) (?:an? |(?:days|weeks|months|years|reports|complaints|claims|criticism|pressure|protests|calls) )/,
];

/** True for a sentence of what came about upon something else: 'resigned after a leak', not 'followed by a dance'. */
export const tellsUpon = (sentence: string): boolean => UPON.some((way) => way.test(sentence));
