import { organisationHeads } from '../words/organisations.ts';
import { hasSurnameForm } from '../words/surnames.ts';
import { wordSet } from '../words/word-set.ts';
import { isAnyTitle, isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isPart } from './office-fields.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import type { Token } from './tokens.ts';

/** The most words that a name behind a body has. */
const LONGEST = 4;

/** Numbers are token indices. */
interface Settled {
  readonly hits: readonly NameHit[];
  /** Where names begin that stand behind a body with nothing between, in order. */
  readonly behindBodies: readonly number[];
}

/**
 * The places of names, each from where the rest of the article has it begin: 'Advocate Nihad **Ali Orr**' with 'Nihad' where
 * 'Nihad Ali Orr' stands alone elsewhere, and 'Officer of Tolva Police Station **Nihad Orr**' behind the body.
 */
export function settleExtents(tokens: readonly Token[], hits: readonly NameHit[]): Settled {
  const begun = new Set<string>();
  const addressed = new Set<string>();
  for (const { words, titles, prefix, nameFrom } of hits) {
    if (titles.some((title) => ADDRESS.has(title))) addressed.add(words.at(-1) ?? '');
    if (!prefix && words.length > 1 && !tokens[nameFrom]?.opens)
      begun.add(`${words[0]} ${words[1]}`);
  }
  const behindBodies: number[] = [];
  const settled = hits.map((hit) => {
    const whole = beginsAt(tokens, hit, begun);
    if (whole !== null) return begunAt(tokens, hit, whole);
    const behind = behindBody(tokens, hit, addressed);
    if (behind === null) return hit;
    behindBodies.push(behind);
    return begunAt(tokens, hit, behind);
  });
  return { hits: settled, behindBodies };
}

const ADDRESS = wordSet('mr mrs ms miss dr prof professor sir');

/** The hit with a name that begins at the token `from`. */
function begunAt(tokens: readonly Token[], hit: NameHit, from: number): NameHit {
  const { to, suffix, nickname, isFormer, prefix } = hit;
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token && token.shape !== 'mark' && token.key !== suffix && token.key !== nickname)
      words.push(token.key);
  }
  const titles = from < hit.nameFrom ? hit.titles.filter((title) => !words.includes(title)) : [];
  const start = prefix?.from ?? hit.from;
  return {
    from,
    to,
    words,
    nameFrom: from,
    titles,
    prefix: from > start ? { from: start, to: from } : undefined,
    suffix,
    nickname,
    isFormer,
  };
}

/**
 * Where the name begins that is cut here and whole elsewhere, or null.
 * @param begun the first two words of names that stand inside a sentence with nothing before them
 */
function beginsAt(
  tokens: readonly Token[],
  { nameFrom, words, prefix }: NameHit,
  begun: ReadonlySet<string>,
): number | null {
  const before = tokens[nameFrom - 1];
  if (!prefix || nameFrom - 1 < prefix.from || !isOfName(before) || isAnyTitle(before.key))
    return null;
  return begun.has(`${before.key} ${words[0]}`) ? nameFrom - 1 : null;
}

/**
 * Where a name begins behind the body of which its bearer has an office: 'Leader in the Tolva Assembly **Nihad Orr**'. What stands
 * there must be known for somebody's: by its forename, the form of its surname, what is told of it, or an address elsewhere.
 */
function behindBody(
  tokens: readonly Token[],
  { nameFrom, to, words, titles }: NameHit,
  addressed: ReadonlySet<string>,
): number | null {
  if (words.length < 3 || titles.length > 0 || words.includes('of') || words.includes('for'))
    return null;
  if (!isOfOffice(tokens, nameFrom)) return null;
  let start = nameFrom;
  for (let i = nameFrom; i < to - 1; i += 1) if (isBody(tokens[i]?.key ?? '')) start = i + 1;
  if (start === nameFrom || to - start > LONGEST) return null;
  for (let i = start; i < to; i += 1) if (!isOfName(tokens[i])) return null;
  const last = tokens[to - 1]?.key ?? '';
  const isSomebody =
    addressed.has(last) ||
    isPlainlySomebody(tokens, to) ||
    (to - start > 1 && (isFirstName(tokens[start]?.key ?? '') || hasSurnameForm(last)));
  return isSomebody ? start : null;
}

/** 'Officer **of** Tolva', 'Leader **in the** Tolva', 'Inspector (SI) **of** Tolva' */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  let link = at - 1;
  if (tokens[link]?.key === 'the') link -= 1;
  if (!/^(?:of|in|at|with|for)$/.test(tokens[link]?.key ?? '')) return false;
  let head = link - 1;
  if (tokens[head]?.key === ')') while (head > link - 5 && tokens[head]?.key !== '(') head -= 1;
  if (tokens[head]?.key === '(') head -= 1;
  // 'Head of **Research** at'
  if (tokens[head - 1]?.key === 'of' && tokens[head]?.shape === 'capital') head -= 2;
  const office = tokens[head];
  return office?.noun?.kind === 'person' && !office.noun.plural && !office.possessive;
}

const isOfName = (token: Token | undefined): token is Token =>
  token !== undefined && isPart(token) && !PARTS.test(token.key);

/** True for the last word of a body that has officers. */
export const endsOfficersBody = (token: Token | undefined): boolean =>
  token?.shape === 'capital' && !token.possessive && isBody(token.key);

/** Last words of bodies, and of the parts of a police force or a state that have officers. */
const isBody = (key: string): boolean => organisationHeads.has(key) || PARTS.test(key);
const PARTS =
  /^(?:station|complex|division|district|range|zone|unit|wing|cell|circle|ward|constituency|upazila|thana|tehsil|barangay|command|global|worldwide)$/;
