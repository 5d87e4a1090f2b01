import { isA } from '../words/classes.ts';
import { commonVerbs, ordinaryWords, sayingVerbs } from '../words/narration.ts';
import { arePlace, places } from '../words/places.ts';
import { wordSet } from '../words/word-set.ts';
import { REGNAL } from './bearers.ts';
import { lastOf } from './entities.ts';
import { isCommonWord } from './kinds.ts';
import { isFirstName } from './name-words.ts';
import { type NameHit, reworded } from './names.ts';
import { personNounOf } from './nouns.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import type { RoleIndex } from './role-phrases.ts';
import type { Token } from './tokens.ts';
import { IN_ING } from './word-classes.ts';

/** The names that an article has, as they are written there. */
export interface NamesHere {
  /** Those of two words. */
  readonly pairs: ReadonlySet<string>;
  /** Those of one word. */
  readonly singles: ReadonlySet<string>;
  /** First words of those of more than one. */
  readonly forenames: ReadonlySet<string>;
  /** Last words of all of them, with the token where each stands first. */
  readonly named: ReadonlyMap<string, number>;
}

export function namesHere(tokens: readonly Token[], hits: readonly NameHit[]): NamesHere {
  const pairs = new Set<string>();
  const singles = new Set<string>();
  const forenames = new Set<string>();
  const named = new Map<string, number>();
  for (const { words, from } of hits) {
    const [first = '', second = ''] = words;
    if (words.length === 1) singles.add(first);
    if (words.length === 2) pairs.add(`${first} ${second}`);
    if (words.length > 1 && !tokens[from]?.quoted && !REGNAL.test(second)) forenames.add(first);
    const last = lastOf(words);
    if (!named.has(last)) named.set(last, from);
  }
  return { pairs, singles, forenames, named };
}

const beforePlaces = wordSet('in at to from near of');

/** False for a word that stands where no person's name would: 'in York', 'Young voters'. */
export function readsAsName(tokens: readonly Token[], hit: NameHit): boolean {
  const word = hit.words[0] ?? '';
  const before = tokens[hit.from - 1]?.key ?? '';
  if (beforePlaces.has(before) && places.has(word)) return false;
  // 'another CCG'
  if (before === 'another' && tokens[hit.from]?.shape === 'caps') return false;
  if (!isCommonWord(word) || tokens[hit.to - 1]?.possessive) return true;
  const after = tokens[hit.to];
  if (after?.shape === 'lower') return sayingVerbs.has(after.key) || commonVerbs.has(after.key);
  return (
    after?.shape === 'mark' && (tokens[hit.from]?.opens === false || personNounOf(word) !== null)
  );
}

/**
 * Cuts a run that began too early or went on too long at a name that the article has elsewhere: 'Ana Ruiz Joins Team' with 'Ana Ruiz'.
 * Happens where links and headings stand inside the text.
 */
export function shortened(
  hit: NameHit,
  tokens: readonly Token[],
  { pairs, singles, forenames, named }: NamesHere,
): NameHit {
  const [first = '', second = '', third] = hit.words;
  const outlet = outletBefore(hit, tokens, pairs, named);
  if (outlet > 0)
    return reworded(hit, {
      from: hit.from + outlet,
      to: hit.to,
      words: hit.words.slice(outlet),
      nameFrom: hit.from + outlet,
    });
  const isLarge =
    third === undefined &&
    tokens[hit.from]?.opens &&
    hit.titles.length === 0 &&
    hit.to - hit.from === 2 &&
    !isFirstName(first);
  // made large by the head of a sentence: a role in 'Rival Nordhem, which'; 'Including Reed'; '“Leave Ana alone”' beside 'Ana Ruiz'
  if (
    isLarge &&
    ((personNounOf(first) !== null && singles.has(second)) ||
      // whoever was named before, unlike 'Yeming Reed'
      (isDescription(first) &&
        !isForename(tokens, hit) &&
        (named.get(second) ?? hit.from) < hit.from) ||
      (isFirstName(second) && forenames.has(second)))
  )
    return reworded(hit, {
      from: hit.from + 1,
      to: hit.to,
      words: [second],
      nameFrom: hit.from + 1,
    });
  // 'Vermonter Ana Ruiz' beside 'Ana Ruiz'
  if (pairs.has(`${second} ${third}`)) return withoutFirst(hit) ?? hit;
  if (hit.words.length < 4 || hit.to - hit.nameFrom !== hit.words.length) return hit;
  const pair = hit.words.slice(0, 2);
  if (!pairs.has(pair.join(' '))) return hit;
  const { from, nameFrom } = hit;
  return reworded(hit, { from, to: nameFrom + 2, words: pair, nameFrom });
}

/** How many words of 'she told the **Tolva Times** Reed was ill' are the outlet's, where the article has 'Reed' elsewhere. */
function outletBefore(
  { words, from, to, titles }: NameHit,
  tokens: readonly Token[],
  pairs: ReadonlySet<string>,
  named: ReadonlyMap<string, number>,
): number {
  if (tokens[from - 1]?.key !== 'the' || titles.length > 0 || to - from !== words.length) return 0;
  for (let end = 1; end < words.length && words.length - end <= 2; end += 1) {
    const rest = words.slice(end);
    const isKnown = rest.length === 1 ? named.has(rest[0] ?? '') : pairs.has(rest.join(' '));
    if (isKnown && isOutlet(words.slice(0, end)) && !isOutlet(rest)) return end;
  }
  return 0;
}

const isOutlet = (words: readonly string[]): boolean =>
  OUTLETS.test(words[words.length - 1] ?? '') || /^(?:ap|bbc|afp|cbc)$/.test(words.join(' '));
/** 'Blaming', 'Understated': what is no forename. */
const isDescription = (word: string): boolean =>
  /..ing$|.(?:ated|cted|sted|nted|ired|ised|ized|ous|ful|less|ive|ial)$/.test(word) ||
  ordinaryWords.has(word) ||
  /^(?:absent|classic|combine|hail|meet|dump|defeat|beat|stop)$/.test(word);

/** 'Channing Tatum **said**', 'Chun-Ming Chan, **a nurse**,': a word in -ing is a forename where the name is what the sentence is about. */
const isForename = (tokens: readonly Token[], { from, to, words }: NameHit): boolean =>
  isA(tokens[from], IN_ING) &&
  !/^(?:smiling|outgoing|defending|reigning|leading|ageing|aging|grinning|beaming|retiring|departing|sitting|visiting|surviving)$/.test(
    words[0] ?? '',
  ) &&
  isPlainlySomebody(tokens, to);

const OUTLETS =
  /^(?:times|post|herald|tribune|gazette|journal|reporter|news|mail|guardian|telegraph|observer|chronicle|sun|mirror|express|star|globe|standard)$/;

/** 'Ana Ruiz' of 'Elections Ana Ruiz'; null where the second of three words is no forename, or the first is one. */
export function withoutFirst(hit: NameHit): NameHit | null {
  const [first = '', second = '', third] = hit.words;
  if (third === undefined || hit.words.length > 3 || hit.to - hit.nameFrom !== 3) return null;
  if (isFirstName(first) || !isFirstName(second) || arePlace(first, second)) return null;
  const from = hit.nameFrom + 1;
  return reworded(hit, { from, to: hit.to, words: [second, third], nameFrom: from });
}

/** '**Ruling**, the Speaker, Ana Ruiz, said': a role behind the comma, and another name behind that. */
export function leadsRole(
  tokens: readonly Token[],
  text: string,
  { from, to }: NameHit,
  roles: RoleIndex,
): boolean {
  const role =
    tokens[from]?.opens && tokens[to]?.key === ',' ? roles.byFrom.get(to + 1) : undefined;
  if (!role || text.charAt(tokens[role.complementTo]?.start ?? 0) !== ',') return false;
  return tokens[role.complementTo + 1]?.shape === 'capital';
}
