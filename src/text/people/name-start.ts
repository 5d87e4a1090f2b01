import { isA } from '../words/classes.ts';
import { demonyms } from '../words/demonyms.ts';
import { femaleFirstNames, maleFirstNames } from '../words/first-names.ts';
import { calendarWords, ordinaryWords, sayingVerbs } from '../words/narration.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { arePlace, places } from '../words/places.ts';
import { longTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import { afterFields, afterPlace, isField } from './office-fields.ts';
import { isRole } from './token-tests.ts';
import { isInitials, type Token } from './tokens.ts';
import { isTradeName } from './trade-names.ts';
import { FIRST_NAME, TITLE } from './word-classes.ts';

/** Who has a house that bears the office: 'Governor House'. */
const RESIDENTS = /^(?:governor|president|premier|chief|mayor|speaker|lord)$/;

const longTitleBegins = new Set([...longTitles].map((title) => title.split(' ')[0] ?? ''));

/** Length in tokens of the title at `at`, 0 for none. */
export function titleLength(tokens: readonly Token[], at: number, to: number): number {
  const first = tokens[at]?.key ?? '';
  const longest = longTitleBegins.has(first) ? Math.min(4, to - at) : 1;
  for (let length = longest; length > 1; length -= 1) {
    let phrase = '';
    for (let i = at; i < at + length; i += 1)
      phrase += `${i > at ? ' ' : ''}${tokens[i]?.key ?? ''}`;
    if (longTitles.has(phrase)) return length;
  }
  // 'the Department of Justice'
  if (first === 'justice' && at + 1 === to && tokens[at - 1]?.key === 'of') return 0;
  // 'Major League Baseball', 'Major US indexes'
  if (first === 'major' && /^(?:league|us|uk|eu|crimes)$/.test(tokens[at + 1]?.key ?? '')) return 0;
  // 'the Governor House Tolva', 'the Prime Minister's Office'
  if (RESIDENTS.test(first) && /^(?:house|office|mansion|lodge)$/.test(tokens[at + 1]?.key ?? ''))
    return 0;
  // 'St. Louis Rovers'
  if (first === 'st' && at + 2 < to && arePlace('st', tokens[at + 1]?.key)) return 0;
  // 'King's College London'
  if (tokens[at]?.possessive && /^(?:king|queen)$/.test(first)) return 0;
  // 'Earl Jones'; an earl without a forename has his title for one
  if (first === 'earl' && at + 2 === to) return 0;
  return isA(tokens[at], TITLE) ? 1 : 0;
}

/** Stand before the last of the words for a field, as 'of' does. */
const LINKS = wordSet('for and &');

/**
 * Where the name begins in a run such as 'Florida Gov. Rick Scott' or 'Texas Republican Ted Cruz'; `to` when the
 * run is a role and no name. The last title or role word that still leaves a name after it decides.
 */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  // 'the Liberal Democrats', 'the Dominican Republic'
  if (to - from === 2) {
    const pair = `${tokens[from]?.key} ${tokens[from + 1]?.key}`;
    if (knownOrganisations.has(pair) || places.has(pair)) return from;
  }
  // 'Carmaker Orr said'
  if (to - from === 2 && tokens[from]?.opens && /...maker$/.test(tokens[from]?.key ?? ''))
    return from + 1;
  // '… of | Police Ana Ruiz', '… for Trade and | Industry Ana Ruiz', where the run begins behind the link
  const link = tokens[from - 1]?.key ?? '';
  const isOffice = link === 'of' || (LINKS.has(link) && isField(tokens[from - 2]));
  const name = isOffice ? Math.max(afterFields(tokens, from, to), afterPlace(tokens, from)) : from;
  let start = to - name > 1 ? name : from;
  for (let i = start; i < to; ) {
    const key = tokens[i]?.key ?? '';
    const length = titleLength(tokens, i, to);
    const before = tokens[i - 1];
    // 'Ana Justice', but 'San Diego Mayor Ana Ruiz'
    const afterForename =
      i > start &&
      before !== undefined &&
      isA(before, FIRST_NAME) &&
      !arePlace(tokens[i - 2]?.key, before.key);
    if (length > 0 && !((afterForename || isSurname(tokens, i, to)) && length === 1)) {
      // 'Chief **Prosecutor** Ana Ruiz'
      const second = length === 1 && key === 'chief' && i + 3 < to && isRole(tokens[i + 1]) ? 1 : 0;
      i += length + second;
      start = i;
      continue;
    }
    const next = tokens[i + 1];
    const leads =
      next !== undefined &&
      i + 1 < to &&
      (isFirstName(next.key) || (i + 2 < to && next.shape !== 'lower' && isInitials(next)));
    // 'Tolva Trade Board Director Nihad Orr'
    // 'Communications Director Nihad Orr'
    const isBehind =
      i > from + 1 || (i === from + 1 && OFFICE.has(key) && !isFirstName(before?.key ?? ''));
    const isLast = isBehind && to - i === 3 && endsInName(tokens, i + 1, to);
    // 'founder and CEO Jax Werner'
    // but 'Musicians **Ally** Ruiz'
    const isOfRole = isRole(tokens[i]) && !(before?.noun?.plural && before.key.endsWith('s'));
    const isCapsRole = tokens[i]?.shape === 'caps' && isOfRole && i + 1 < to;
    // 'Rocker Brand Rivers', at the head of a sentence
    const isLed = i === from && tokens[i]?.opens === true && to - i > 2 && isOfRole;
    // 'Rapper Orrado wrote'
    const isPlainRole =
      i === from && tokens[i]?.opens === true && to - i === 2 && PLAIN_ROLE.test(key);
    // '**Musicians** Ana Ruiz and Bo Hale', '**Junior** Ana Ruiz scored', at the head of a sentence
    const isGroup =
      i === from &&
      tokens[i]?.opens === true &&
      to - i > 2 &&
      ((isPersons(tokens[i]) && !isFirstName(key)) || SCHOOL_YEAR.test(key));
    // 'Rival Brightline said'
    const isRival = i === from && key === 'rival' && to - i > 1;
    if (
      isCapsRole ||
      isRival ||
      isPlainRole ||
      isGroup ||
      (isLed && !isFirstName(key)) ||
      (isOfRole && isLast)
    )
      start = i + 1;
    else if (
      !afterForename &&
      (isOfRole || demonyms.has(key)) &&
      // 'Finn Gallacher' is a Finn by name only
      (leads || (i === from && demonyms.has(key) && !isFirstName(key)))
    ) {
      start = i + 1;
    } else if (
      !afterForename &&
      isOfRole &&
      i > from &&
      i === to - 1 &&
      !isTradeName(tokens, from, i) &&
      // 'the Department of Justice'
      before?.key !== 'of' &&
      !isAnyTitle(before?.key ?? '')
    )
      start = to;
    i += 1;
  }
  // 'Miss Universe Ana Ruiz': the name begins with the forename
  const leading = tokens[start];
  const second = tokens[start + 1];
  // 'ambassador to Tolva K. Ruiz'
  if (
    second &&
    to - start > 2 &&
    start === from &&
    isInitials(second) &&
    !isFirstName(leading?.key ?? '') &&
    ((/^(?:to|for)$/.test(tokens[start - 1]?.key ?? '') && isRole(tokens[start - 2])) ||
      // 'leader of the Council K. Ruiz'
      (tokens[start - 1]?.key === 'the' && organisationHeads.has(leading?.key ?? '')))
  )
    return start + 1;
  if (
    leading &&
    !isFirstName(leading.key) &&
    leading.key.length > 2 &&
    !isFamilyFirst(tokens, start, to)
  ) {
    for (let i = start + 1; i < to - 1; i += 1) {
      const key = tokens[i]?.key ?? '';
      const before = tokens[i - 1];
      // 'San Diego County'
      if (arePlace(before?.key, key)) break;
      // 'Tolva Society for **Marine** Science'
      if (/^(?:of|for)$/.test(before?.key ?? '') && organisationHeads.has(tokens[i - 2]?.key ?? ''))
        break;
      if (
        to - start === 3 &&
        !beforeOthers.test(tokens[start - 1]?.key ?? '') &&
        mayBeForename(leading)
      )
        break;
      if (maleFirstNames.has(key) || femaleFirstNames.has(key))
        return i - 1 > start && before && isInitials(before) ? i - 1 : i;
    }
  }
  return start;
}

const FAMILY =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ngo|duong|ly|dinh|dao|doan|trinh|truong|luong|ta|chu|cao|lam|ha)$/;

/** 'Dinh Thanh Ha': a Vietnamese family name before two others. */
const isFamilyFirst = (tokens: readonly Token[], start: number, to: number): boolean =>
  to - start >= 3 && to - start <= 4 && FAMILY.test(tokens[start]?.key ?? '');

/** Roles that are hardly anybody's forename. */
const PLAIN_ROLE =
  /^(?:musician|singer|rapper|rocker|actor|actress|comedian|comic|songwriter|presenter|designer|artist|author|writer|novelist|poet|playwright|photographer|supermodel|footballer|cricketer|golfer|boxer|swimmer|sprinter|jockey|striker|midfielder|goalkeeper|winger|prosecutor|lawyer|solicitor|barrister|economist|analyst|historian|researcher|scientist|journalist|columnist|blogger|activist|campaigner|billionaire|tycoon)$/;

/** 'Musicians', and not 'Police'. */
const isPersons = (token: Token | undefined): boolean =>
  token?.noun?.kind === 'person' && token.noun.plural && token.key.endsWith('s');

/** Which class at school a player is in. */
const SCHOOL_YEAR = /^(?:senior|junior|sophomore|freshman)$/;

/** Offices that one word before them tells of what. */
const OFFICE = wordSet(
  'director commissioner spokesman spokeswoman spokesperson chairman chairwoman chairperson chair coordinator superintendent officer manager editor correspondent adviser advisor leader analyst coach captain',
);

/** Two words that can be a forename and a surname. */
const endsInName = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at, to)
    .every(
      (token) =>
        mayBeForename(token) &&
        (!token.key.endsWith('s') || token === tokens[to - 1]) &&
        !organisationHeads.has(token.key) &&
        !places.has(token.key),
    );

/** 'Mr **Bishop**', 'Judge **King**': a title behind another that takes a surname, with no name behind it. */
function isSurname(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  if (at !== to - 1) return false;
  return (
    addresses.test(before) ||
    (royal.test(tokens[at]?.key ?? '') && isAnyTitle(before) && !noble.test(before))
  );
}
const addresses = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor)$/;
const royal = /^(?:king|prince|pope|duke|earl|baron)$/;
const noble = /^(?:lord|king|queen|prince|sir)$/;

/** 'Miss **Universe** Ana Ruiz', 'the member for **Tolva** Ana Ruiz' */
const beforeOthers = /^(?:miss|for)$/;

/**
 * 'Zinaida' of 'Zinaida Rose Orr', a name in no list, unlike 'Senators', 'Yesterday' or 'Telling'. At the head of a sentence only
 * where it ends as hardly an English word does: 'Baela'.
 */
const mayBeForename = ({ key, shape, opens, noun }: Token): boolean =>
  shape === 'capital' &&
  (!opens || /..[aiou]$/.test(key)) &&
  !/(?:ing|ly|ians?)$/.test(key) &&
  !ordinaryWords.has(key) &&
  !calendarWords.has(key) &&
  !sayingVerbs.has(key) &&
  noun === undefined &&
  !demonyms.has(key);
