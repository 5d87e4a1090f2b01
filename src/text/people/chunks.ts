import { calendarWords } from '../words/narration.ts';
import { organisationHeads } from '../words/organisations.ts';
import { nameSuffixes, particles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { isFirstName } from './names.ts';
import { nounOf } from './nouns.ts';
import { isNameWord, type Token } from './tokens.ts';

/** A run of tokens `[from, to)` that stand together as capitalised words. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Words after which 'of' or 'for' goes on with the same name: 'Department of Justice', 'Secretary of State'. */
const takesOf = wordSet(
  `secretary speaker director minister president chairman chancellor archbishop bishop duke prince queen king earl mayor daughters sons knights friends americans citizens people mothers students
  veterans doctors women workers justice`,
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

const patrons = /^(?:king|queen|christ|guy|children|women|men|people|lord|veterans)$/;
const foundations =
  /^(?:college|university|hospital|school|church|cathedral|chapel|hall|park|cross|trust)$/;

/** Where the capitalised words that begin at `at` go on, or null when the run ends. */
function nextOf(tokens: readonly Token[], text: string, from: number, at: number): number | null {
  const last = tokens[at];
  const next = tokens[at + 1];
  if (!last || !next || last.sentence !== next.sentence) return null;
  // 'King's College London', 'St Mary's Hospital'
  if (last.possessive && nounOf(last.key)?.plural && organisationHeads.has(next.key))
    return next.shape === 'lower' || next.quoted !== last.quoted ? null : at + 1;
  if (last.possessive)
    return patrons.test(last.key) || tokens[at - 1]?.key === 'st'
      ? foundations.test(next.key) && next.shape !== 'lower'
        ? at + 1
        : null
      : null;
  if (
    last.shape !== 'mark' &&
    isNameWord(next) &&
    !(calendarWords.has(next.key) && !isFirstName(last.key))
  )
    return next.quoted === last.quoted ? at + 1 : null;
  if (next.shape === 'number' && nameSuffixes.has(next.key)) return at + 1;
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
  if (next.shape === 'lower' && /^(?:plc|ltd|inc|llc|gmbh)$/.test(next.key)) return at + 1;
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
