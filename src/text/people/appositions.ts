import { endsBody } from '../words/bodies.ts';
import { speechVerbs } from '../words/narration.ts';
import { places } from '../words/places.ts';
import { kinNouns } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { afterName } from './clauses.ts';
import type { NameHit } from './names.ts';
import { officeTaken } from './offices.ts';
import type { RoleIndex, RolePhrase } from './role-phrases.ts';
import { isPostNominal } from './token-tests.ts';
import { isNameWord, type Token } from './tokens.ts';
import { yearsOld } from './word-classes.ts';

const endsApposition = (tokens: readonly Token[], at: number, sentence: number): boolean => {
  const token = tokens[at];
  return (
    !token ||
    token.sentence !== sentence ||
    token.shape === 'mark' ||
    /^(?:who|whose|which|and|but|with|as|in|since)$/.test(token.key)
  );
};

/** 'Ana Ruiz, **now** professor of law,' */
const NOW = wordSet('now currently later formerly previously once');

/** First token of an apposition after a name: past the comma, an age, a party in brackets. */
function appositionStart(tokens: readonly Token[], text: string, at: number): number | null {
  const mark = tokens[at];
  if (mark?.shape !== 'mark' || !/[,(–—-]/.test(text.charAt(mark.start))) return null;
  const age = tokens[at + 1];
  const comma = tokens[at + 2];
  // 'Ana Ruiz, M.D., chief of surgery'
  if (isPostNominal(age) && comma?.key === ',') return appositionStart(tokens, text, at + 2);
  const start =
    age?.shape === 'number' && comma?.shape === 'mark' && text.charAt(comma.start) === ','
      ? at + 3
      : at + 1;
  return NOW.has(tokens[start]?.key ?? '') ? start + 1 : start;
}

/** 'became the **first jockey** to win six', unlike the first minister. */
const isRecord = ({ words: [first = ''], head }: RolePhrase): boolean =>
  /^(?:first|second|third|only|last|latest|youngest|oldest|fastest)$/.test(first) &&
  !/^(?:minister|lady|secretary|officer|mate|violinist)$/.test(head);

const COPULAS = wordSet('is was became remains');

export function appositionAfter(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  if (tokens[hit.to - 1]?.possessive) return null;
  const sentence = tokens[hit.from]?.sentence ?? -1;
  const copula = tokens[hit.to];
  const office = officeTaken(tokens, hit, index);
  if (office > 0) return index.byFrom.get(office) ?? null;
  if (copula && COPULAS.has(copula.key)) {
    const phrase = index.byFrom.get(hit.to + 1);
    return phrase && phrase.determiner === 'the' && !isRecord(phrase) ? phrase : null;
  }
  const start = appositionStart(tokens, text, hit.to);
  if (start === null || tokens[start]?.sentence !== sentence) return null;
  const phrase = index.byFrom.get(start) ?? ownedAt(tokens, start, index);
  if (!phrase) return null;
  // 'According to Ana Ruiz, the suspect and another man fled': the subject behind the comma
  if (isAccording(tokens, hit) && JOINS.test(tokens[phrase.complementTo]?.key ?? '')) return null;
  // 'Ana Ruiz, the director for the region said that': a comma is missing, unlike in 'Ana Ruiz, an aide said, was'
  const end = phrase.complementTo;
  const opens = tokens[hit.from]?.opens && phrase.determiner === 'the' && end > phrase.to;
  // 'Ana Ruiz, police chief of Tolva told the Echo': a bare role is no subject
  const isBare = phrase.determiner === null && phrase.possessor === null && end > phrase.to;
  const isOpen =
    (opens || isBare) && speechVerbs.has(tokens[end]?.key ?? '') && tokens[end + 1]?.key !== ',';
  return isOpen || endsApposition(tokens, phrase.complementTo, sentence) ? phrase : null;
}

const JOINS = /^(?:and|but|with|as|in|since)$/;

/** 'According to **Ana Ruiz**', 'According to spokesman Max Orr' */
function isAccording(tokens: readonly Token[], hit: NameHit): boolean {
  for (
    let i = hitStart(hit) - 1;
    i >= 0 && tokens[i]?.sentence === tokens[hit.from]?.sentence;
    i -= 1
  ) {
    if (tokens[i]?.shape === 'mark') return false;
    if (tokens[i]?.key === 'to' && tokens[i - 1]?.key === 'according')
      return tokens[i - 1]?.opens === true;
  }
  return false;
}

/** 'Ana Ruiz, the **Orr Agency's area director**' */
function ownedAt(tokens: readonly Token[], start: number, index: RoleIndex): RolePhrase | null {
  const phrase = tokens[start]?.key === 'the' ? index.byFrom.get(start + 1) : undefined;
  return phrase?.possessor ? phrase : null;
}

/** Where a name begins with the role before it: 'his rival, **former** mayor Ana Ruiz,', 'the bishop, **the** Rt Rev Ana Ruiz,', 'her son, **6-year-old** Kai,'. */
export function startWithRole(
  tokens: readonly Token[],
  hit: NameHit,
  role: RolePhrase | null,
): number {
  const start = Math.min(role?.from ?? hit.from, hit.prefix?.from ?? hit.from, hit.from);
  const before = tokens[start - 1]?.key ?? '';
  if (before === 'the' || before === 'late' || yearsOld.test(before)) return start - 1;
  // 'the local MP, **the LNP’s** Ana Ruiz,'
  const isOwned = tokens[start - 1]?.possessive && tokens[start - 1]?.shape !== 'lower';
  if (!isOwned) return start;
  return tokens[start - 2]?.key === 'the' ? start - 2 : start - 1;
}

const BEFORE_PLACES = wordSet('of from at');

/** Past where somebody works or comes from: 'Her co-author, Ana Ruiz **of the University of Tolva**, said'. */
function afterPlace(tokens: readonly Token[], at: number): number {
  if (!BEFORE_PLACES.has(tokens[at]?.key ?? '')) return at;
  for (let i = at + 1; i < at + 9; i += 1) {
    const token = tokens[i];
    if (token?.shape === 'mark') return token.key === ',' ? i : at;
    if (!token || !(isNameWord(token) || /^(?:of|the|and|for|in)$/.test(token.key))) return at;
  }
  return at;
}

/** Where a name begins with its titles. */
export const hitStart = ({ from, prefix }: NameHit): number => Math.min(prefix?.from ?? from, from);

/** How many tokens may stand between an office and its holder: ', Lagos State Fire and Rescue Service,'. */
const LONGEST_BODY = 14;

/** 'The **Director, Tolva Fire Service**, Mrs Ana Ruiz, said', as papers in Nigeria and Ghana write: the office with its body; null without one. */
export function officeAt(
  tokens: readonly Token[],
  hit: NameHit,
  index: RoleIndex,
): RolePhrase | null {
  const { from, to } = hit;
  const start = hitStart(hit);
  if (tokens[start - 1]?.key !== ',' || tokens[to]?.key !== ',') return null;
  let isBody = false;
  for (let i = start - 2; i > start - LONGEST_BODY; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]?.sentence) return null;
    if (token.key === ',') {
      const phrase = index.byComplementEnd.get(i);
      const isOffice = phrase?.kind === 'person' && !phrase.plural;
      if (isOffice) return isBody ? phrase : null;
      if (!isBody) return null;
    } else if (isNameWord(token)) isBody ||= endsBody(token.key);
    else if (!/^(?:of|the|and|for|on|&)$/.test(token.key)) return null;
  }
  return null;
}

/** A government with the name of whose it is: 'the government of **Tolva Ahead**'. */
const ownsName = (tokens: readonly Token[], { head, to, complementTo }: RolePhrase): boolean =>
  /^(?:government|administration|cabinet|coalition|opposition)$/.test(head) &&
  tokens.slice(to, complementTo).some((token) => isNameWord(token) && !places.has(token.key));

export function appositionBefore(
  tokens: readonly Token[],
  text: string,
  hit: NameHit,
  start: number,
  index: RoleIndex,
): RolePhrase | null {
  const comma = tokens[start - 1];
  // 'The prosecutor, Ana Ruiz KC, said', 'the leader, Ana Ruiz (Lab), said'
  const after = tokens[afterPlace(tokens, afterName(tokens, hit.to))];
  if (
    comma?.shape !== 'mark' ||
    text.charAt(comma.start) !== ',' ||
    comma.sentence !== tokens[hit.from]?.sentence
  )
    return null;
  if (after?.shape !== 'mark' || !/[,.;)]/.test(text.charAt(after.start))) return null;
  const phrase = index.byComplementEnd.get(start - 1);
  // 'talks with the government of Tolva Ahead, the TAP': a body with a name of its own
  if (phrase?.kind === 'organisation' && ownsName(tokens, phrase)) return null;
  // 'One of the men, Ana Ruiz, said'
  if (phrase && !phrase.plural && tokens[phrase.to - 1]?.noun?.plural) return null;
  // 'Counsel for the regulator, Ana Ruiz, said'
  const isTheirs = tokens[(phrase?.from ?? 0) - 1]?.key === 'whose';
  const opens = tokens[phrase?.from ?? 0]?.opens || phrase?.head === 'counsel' || isTheirs;
  if (!phrase || (phrase.determiner === null && phrase.possessor === null && !opens)) return null;
  // 'A neighbour, Ana Ruiz, said' against the list 'a neighbour, Ana Ruiz.'; 'He leaves a daughter, Ana.'
  const weak =
    (/^(?:an?|another|one)$/.test(phrase.determiner ?? '') && !kinNouns.has(phrase.head)) ||
    (phrase.determiner === null && phrase.possessor === null);
  return weak && text.charAt(after.start) !== ',' ? null : phrase;
}
