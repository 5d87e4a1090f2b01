import { demonyms } from '../words/demonyms.ts';
import { calendarWords } from '../words/narration.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { arePlace, places } from '../words/places.ts';
import { nameSuffixes, particles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import { isNameWord, type Token } from './tokens.ts';

/** A run of tokens `[from, to)` that stand together as capitalised words. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Words after which 'of' or 'for' goes on with the same name: 'Department of Justice', 'Secretary of State'. */
const takesOf = wordSet(
  `secretary speaker director minister president chairman chancellor archbishop bishop duke prince queen king earl mayor daughters sons knights friends americans citizens people mothers students
  veterans doctors women workers justice christ`,
);
const isLink = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && (token.key === 'of' || token.key === 'for');

/** The token after a nickname in quotation marks, when `at` is the opening mark of one inside a name. */
function afterNickname(tokens: readonly Token[], text: string, at: number): number | null {
  if (!/["“‘']/.test(text.charAt(tokens[at]?.start ?? 0)) || tokens[at]?.shape !== 'mark')
    return null;
  for (let i = at + 1; i <= at + 3; i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.shape === 'mark') {
      const next = tokens[i + 1];
      return i > at + 1 && /["”’']/.test(text.charAt(token.start)) && next && isNameWord(next)
        ? i + 1
        : null;
    }
  }
  return null;
}

const patrons = wordSet('king queen christ guy children women men people lord veterans');
/** What groups of people found: 'the Importers' Forum'. */
const ASSOCIATED = wordSet(
  'forum association federation union alliance council league guild congress network society',
);
const foundations =
  /^(?:academy|college|university|hospital|hospice|infirmary|school|church|cathedral|chapel|hall|park|cross|trust)$/;
/** How many words may stand before 'School' in 'St Anne's Roman Catholic Primary School'. */
const MOST_KINDS = 3;

/** How many parts 'Environment, Food and Rural Affairs' may have. */
const MOST_PARTS = 4;

/**
 * Where the name of a body goes on behind 'and', or behind the comma of a list that 'and' ends: 'the Tolva Building and
 * Roads Commission', 'the Department for Food, Farms and Rural Affairs'. Null for 'Reed and the council', 'the Ministry of
 * Health and NATO'.
 */
function afterAnd(tokens: readonly Token[], from: number, at: number): number | null {
  const sentence = tokens[at]?.sentence;
  const runEnd = (begin: number): number => {
    let end = begin;
    while (
      end < begin + 5 &&
      tokens[end] &&
      isNameWord(tokens[end] as Token) &&
      tokens[end]?.sentence === sentence
    )
      end += 1;
    return end;
  };
  let link = at + 1;
  for (let parts = 0; tokens[link]?.key === ',' && parts < MOST_PARTS; parts += 1) {
    const end = runEnd(pastArticle(tokens, link + 1));
    if (end <= link + 2 && tokens[end - 1]?.key === 'the') return null;
    if (end === link + 1) return null;
    link = end;
  }
  if (tokens[link]?.key !== 'and') return null;
  const begin = link + 1;
  const end = runEnd(begin);
  if (link === at + 1 && at === from && end === begin + 1) {
    const pair = `${tokens[from]?.key} and ${tokens[begin]?.key}`;
    if (knownOrganisations.has(pair)) return begin;
  }
  const [first, tail, opener] = [tokens[from], tokens[end - 1], tokens[begin]];
  if (end === begin || !first || !tail || !opener || isFirstName(opener.key)) return null;
  const closes = organisationHeads.has(tail.key);
  const links = tokens.slice(from, at).findIndex(isLink);
  const goesOn =
    links > 0
      ? organisationHeads.has(tokens[from + links - 1]?.key ?? '') &&
        !closes &&
        opener.shape === 'capital' &&
        end - begin <= 2 &&
        !knownOrganisations.has(opener.key) &&
        opener.noun?.kind !== 'person'
      : closes &&
        end - begin > 1 &&
        (tokens[from - 1]?.key === 'the' ||
          tokens[from - 1]?.possessive === true ||
          places.has(first.key)) &&
        !places.has(opener.key) &&
        !arePlace(opener.key, tokens[begin + 1]?.key) &&
        !isFirstName(first.key) &&
        !organisationHeads.has(tokens[at]?.key ?? '') &&
        // 'the UN Food and Farm Organization'
        (at > from || !knownOrganisations.has(first.key)) &&
        !demonyms.has(first.key) &&
        first.noun?.kind !== 'person';
  return goesOn ? pastArticle(tokens, at + 2) : null;
}

/** 'Energy, **the** Environment and Water' */
const pastArticle = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.key === 'the' && tokens[at]?.shape === 'lower' ? at + 1 : at;

/** 'Guy's Hospital', 'St Anne's Primary School': the possessive at `at` is a patron's, and what bears the name follows. */
function isFounded(tokens: readonly Token[], at: number): boolean {
  const isSaint = /^(?:st|saint)$/.test(tokens[at - 1]?.key ?? '');
  if (!isSaint && !patrons.has(tokens[at]?.key ?? '')) return false;
  for (let i = at + 1; i <= at + 1 + (isSaint ? MOST_KINDS : 0); i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'capital') return false;
    if (foundations.test(token.key)) return true;
  }
  return false;
}

/** Of companies, behind their names. */
const FORMS = wordSet('plc ltd inc llc gmbh');

/** Where the capitalised words that begin at `at` go on, or null when the run ends. */
function nextOf(tokens: readonly Token[], text: string, from: number, at: number): number | null {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (!last || !next || last.sentence !== next.sentence) return null;
  // 'King's College London', 'St Mary's Hospital'
  const ofMany = last.noun?.plural || (last.key.endsWith('s') && ASSOCIATED.has(next.key));
  if (last.possessive && ofMany && organisationHeads.has(next.key))
    return next.shape === 'lower' || next.quoted !== last.quoted ? null : at + 1;
  if (last.possessive) return isFounded(tokens, at) ? at + 1 : null;
  if (
    last.shape !== 'mark' &&
    isNameWord(next) &&
    // 'Mr Sunday Ade'
    !(calendarWords.has(next.key) && !isFirstName(last.key) && !isAnyTitle(last.key))
  )
    return next.quoted === last.quoted ? at + 1 : null;
  // 'Harun Or Rashid'
  const third = tokens[at + 2];
  if (next.key === 'or' && next.shape === 'capital' && third && isNameWord(third))
    return third.sentence === next.sentence && third.quoted === last.quoted ? at + 2 : null;
  if (next.shape === 'number' && nameSuffixes.has(next.key)) return at + 1;
  if (next.key === 'and' || next.key === ',') {
    const on = last.possessive ? null : afterAnd(tokens, from, at);
    if (on !== null) return on;
  }
  if (next.shape === 'mark') {
    const mark = text.charAt(next.start);
    const after = tokens[at + 2];
    if (mark === ',' && after && nameSuffixes.has(after.key) && after.shape !== 'lower')
      return at + 2;
    if (mark === '&' && after && isNameWord(after)) return at + 2;
    return afterNickname(tokens, text, at + 1);
  }
  if (next.shape === 'lower' && particles.has(next.key)) {
    let i = at + 2;
    while (particles.has(tokens[i]?.key ?? '') && tokens[i]?.shape === 'lower') i += 1;
    const after = tokens[i];
    if (after && i <= at + 3 && isNameWord(after)) return i;
  }
  if (next.shape === 'lower' && FORMS.has(next.key)) return at + 1;
  if (isLink(next) && (organisationHeads.has(last.key) || takesOf.has(last.key))) {
    const the = tokens[at + 2]?.key === 'the' ? 1 : 0;
    const after = tokens[at + 2 + the];
    // 'President of France' names a place of work, 'the Group of Seven' a body: both stay one run
    if (after && isNameWord(after) && after.sentence === last.sentence && at - from < 8)
      return at + 2 + the;
  }
  return null;
}

/** All runs of capitalised words, in order. They never cross a sentence or the edge of a quotation. */
export function chunks(tokens: readonly Token[], text: string): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || !isNameWord(token)) continue;
    let last = i;
    for (
      let next = nextOf(tokens, text, i, last);
      next !== null;
      next = nextOf(tokens, text, i, last)
    ) {
      last = next;
    }
    found.push({ from: i, to: last + 1 });
    i = last;
  }
  return found;
}
