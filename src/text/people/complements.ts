import { isA } from '../words/classes.ts';
import { calendarWords, functionWords, irregularPasts } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { isSpokesperson, officeFields, relationNouns } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import { afterFields, afterPlace } from './office-fields.ts';
import { anybody, determiners } from './role-words.ts';
import { isInitials, isNameWord, type Token } from './tokens.ts';
import {
  COMMON_VERB,
  FIRST_NAME,
  FUNCTION_WORD,
  SAYING_VERB,
  TITLE,
  yearsOld,
} from './word-classes.ts';

/** True for the beginning of another name after capitalised words: 'minister of Education **Ana** Ruiz', not 'skipper of the Santa Elena'. */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape === 'capital' && next?.shape === 'capital' && ADDRESS.test(token.key))
    return true;
  if (!token || before?.shape !== 'capital' || isA(before, TITLE | FIRST_NAME)) return false;
  // 'owner of San **Lucas**'
  if (/^(?:san|santa|santo|são|sao|los|las)$/.test(before.key)) return false;
  if (token.shape !== 'capital') return token.shape === 'caps' && isInitials(token);
  const isAlone = next?.shape === 'mark' && tokens[at - 2]?.key === 'the';
  return isAnyTitle(token.key) || (isFirstName(token.key) && !isAlone);
}

/** 'head of communications **Ana** Ruiz': a forename and a surname behind a field in small letters, which is no kind of body. */
function beginsFullName(tokens: readonly Token[], first: number, at: number): boolean {
  const [field, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // 'the mum of teenage driver Ana Ruiz'
  if (tokens[first - 1]?.key !== 'of' || relationNouns.has(tokens[first - 2]?.key ?? ''))
    return false;
  if (!isA(token, FIRST_NAME) || !isPlainName(next)) return false;
  const isSmall = tokens.slice(first, at).every(({ shape }) => shape === 'lower');
  const isBody = organisationHeads.has(field?.key ?? '') || field?.noun !== undefined;
  return (
    isSmall &&
    (!isBody || officeFields.has(field?.key ?? '')) &&
    !organisationHeads.has(next?.key ?? '') &&
    !isPlainName(tokens[at + 2])
  );
}

/** 'doctor from Leeds **Dr** Ana Ruiz' */
const ADDRESS = /^(?:dr|mr|mrs|ms|mx|prof|professor|sir|dame)$/;

const closeness = wordSet('close familiar briefed involved');
const besides = wordSet('behind beside near opposite');
const objects = wordSet('him her them it us me');
const complementLinks = wordSet('of for at from to in with');
/** 'an expert on council finance' */
const experts =
  /^(?:expert|specialist|authority|advis[eo]r|lecturer|rapporteur|correspondent|researcher|consultant|columnist|commentator)$/;

/** 'leader of the opposition on **the council**', '… on **the city council**' */
function isBench(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'the') return false;
  let end = at + 1;
  while (end < at + 3 && tokens[end]?.shape !== 'mark' && !BENCH.test(tokens[end]?.key ?? '')) {
    if (functionWords.has(tokens[end]?.key ?? '')) return false;
    end += 1;
  }
  return BENCH.test(tokens[end]?.key ?? '');
}
const BENCH = /^(?:council|board|committee|panel|commission|bench|court)$/;

/** 'The doctor **on Hulm**, Ana Ruiz, said': an apposition, where the sentence begins with the role. */
function isPost(tokens: readonly Token[], at: number): boolean {
  const opens = [1, 2, 3, 4].some(
    (back) => tokens[at - back]?.opens && determiners.has(tokens[at - back]?.key ?? ''),
  );
  let end = at + 1;
  while (end < at + 4 && tokens[end]?.shape !== 'mark') end += 1;
  if (!opens || tokens[end]?.key !== ',' || isWhen(tokens[at + 1])) return false;
  let close = end + 1;
  while (close < end + 6 && /^cap/.test(tokens[close]?.shape ?? '')) close += 1;
  return close > end + 1 && tokens[close]?.key === ',';
}

/** 'was named head of the port in **May**', 'from **2019**' */
const isWhen = (token: Token | undefined): boolean =>
  token !== undefined &&
  (calendarWords.has(token.key) || /^(?:1[89]|20)\d\ds?$/.test(token.key)) &&
  token.shape !== 'lower';

/** 'in a **statement**', 'in a joint **letter**' */
const isMessage = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((i) => tokens[i]?.shape === 'lower' && MESSAGES.has(tokens[i]?.key ?? ''));
const MESSAGES = wordSet(
  'statement release letter report tweet post interview email e-mail note memo message briefing speech communique',
);

/** 'to **step**', against 'adviser to **ministers**'. */
const isBareVerb = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && !token.key.endsWith('s') && token.noun === undefined;

const isPast = (key: string): boolean => /[a-z]{2}ed$/.test(key) || irregularPasts.has(key);

const ORDINAL = /^\d+(?:st|nd|rd|th|d)$/;

/** 'the mother of **three** said' */
export const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/;

/** How far behind the head the last part of a complement may begin; what 'and' joins does not count. */
const LONGEST = 12;

/** Where a complement that begins at `at` ends: 'of the Republican National Committee', 'from Leeds'. */
export function complementEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  const close =
    closeness.has(tokens[at]?.key ?? '') && complementLinks.has(tokens[at + 1]?.key ?? '');
  // 'a source close to her'
  if (close && objects.has(tokens[at + 2]?.key ?? '')) return at + 3;
  // 'a woman behind me'
  if (besides.has(tokens[at]?.key ?? '') && objects.has(tokens[at + 1]?.key ?? '')) return at + 2;
  let limit = at + LONGEST;
  for (let i = close ? at + 1 : at; i < limit; ) {
    const link = tokens[i];
    const links =
      complementLinks.has(link?.key ?? '') ||
      (link?.key === 'on' && i === at && experts.test(tokens[at - 1]?.key ?? '')) ||
      (link?.key === 'on' && i === at && isPost(tokens, at)) ||
      (link?.key === 'representing' && i === at) ||
      (link?.key === 'on' && isBench(tokens, i + 1));
    if (!link || !links || link.sentence !== tokens[at]?.sentence) break;
    let j = i + 1;
    // 'the mother of three | Ana Ruiz'
    if (
      link.key === 'of' &&
      HOW_MANY.test(tokens[j]?.key ?? '') &&
      tokens[j + 1]?.shape === 'capital'
    )
      return j + 1;
    if (determiners.has(tokens[j]?.key ?? '')) j += 1;
    const first = j;
    if (link.key !== 'of' && isWhen(tokens[j])) break;
    // 'said the committee of the party **in a statement**'
    if (link.key === 'in' && isMessage(tokens, j)) break;
    // 'sentenced a man to six months'
    if (link.key === 'to' && i === at && anybody.has(tokens[at - 1]?.key ?? '')) break;
    // 'urged the minister to step in'
    if (link.key === 'to' && j === i + 1 && isBareVerb(tokens[j])) break;
    const office = /^(?:of|for)$/.test(link.key) ? officeEnd(tokens, first) : null;
    if (office !== null) return office;
    // 'attorney for 19-year-old **Ana Ruiz**'
    if (yearsOld.test(tokens[j]?.key ?? '') && tokens[j + 1]?.shape === 'capital') j += 1;
    while (j < first + 6) {
      const token = tokens[j];
      if (
        !token ||
        token.shape === 'mark' ||
        token.sentence !== link.sentence ||
        (isA(token, FUNCTION_WORD) && !isNameWord(token)) ||
        token.quoted !== link.quoted
      )
        break;
      if (token.shape === 'lower' && isA(token, SAYING_VERB | COMMON_VERB)) break;
      // 'an aide to Ana Ruiz **resigned**'
      if (token.shape === 'lower' && isPast(token.key) && tokens[j - 1]?.shape === 'capital') break;
      if (j > first && (beginsName(tokens, j) || beginsFullName(tokens, first, j))) return j;
      j += 1;
      // 'for the 2nd **District**'
      if (token.shape === 'number' && !(ORDINAL.test(token.key) && tokens[j]?.shape === 'capital'))
        break;
    }
    if (j === first) {
      if (link.key === 'of' && HOW_MANY.test(tokens[first - 1]?.key ?? '')) end = first;
      break;
    }
    const alone = j;
    j = pastAnd(tokens, at, first, j);
    limit += j - alone;
    end = j;
    i = j;
    // 'a spokesman for Parks **and Culture Tolva**'
    const isPair = link.key === 'for' && isSpokesperson(tokens[at - 1]?.key ?? '');
    if (isPair && tokens[j]?.key === 'and')
      for (let name = j + 1; isPlainName(tokens[name]); name += 1) end = name + 1;
  }
  return end;
}

/** Past 'and Supply' in 'the Institute of Procurement **and Supply**', 'and culture ministry' in 'the arts **and culture ministry**'; else `at`. */
function pastAnd(tokens: readonly Token[], start: number, first: number, at: number): number {
  if (tokens[at]?.key !== 'and') return at;
  const next = tokens[at + 1];
  if (tokens[at - 1]?.shape !== 'lower') {
    // 'the Tolva Building **and Special Works Unit**'
    let end = at + 1;
    while (end < at + 5 && isPlainName(tokens[end])) end += 1;
    const closes = organisationHeads.has(tokens[end - 1]?.key ?? '') && end > at + 2;
    if (closes && tokens[first - 1]?.key === 'the') return end;
    const isBody = tokens
      .slice(start, at)
      .some(({ key }, i) => organisationHeads.has(key) && tokens[start + i + 1]?.key === 'of');
    const isPart =
      next?.shape === 'capital' &&
      isNameWord(next) &&
      !isFirstName(next?.key ?? '') &&
      next?.noun === undefined;
    return isBody && isPart && !isPlainName(tokens[at + 2]) ? at + 2 : at;
  }
  if (tokens[first - 1]?.key !== 'the') return at;
  for (let i = at + 1; i < at + 4; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'lower' || isA(token, FUNCTION_WORD)) return at;
    if (
      i > at + 1 &&
      /^(?:ministry|department|committee|council|board|agency|authority)$/.test(token.key)
    )
      return i + 1;
  }
  return at;
}

const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && token.shape !== 'lower' && isNameWord(token);

/** Where the fields of an office end that begin at `at`, before a name of two words: 'commissioner of Police | Ade Balogun'. */
function officeEnd(tokens: readonly Token[], at: number): number | null {
  const placed = afterPlace(tokens, at);
  if (placed > at) return placed;
  const end = afterFields(tokens, at, at + MOST_FIELDS);
  const isNamed = [end, end + 1].every(
    (i) =>
      tokens[i]?.shape === 'capital' &&
      tokens[i]?.sentence === tokens[at]?.sentence &&
      // 'of Finance **Workers** United'
      tokens[i]?.noun === undefined &&
      !organisationHeads.has(tokens[i]?.key ?? ''),
  );
  return end > at && isNamed ? end : null;
}
const MOST_FIELDS = 8;
