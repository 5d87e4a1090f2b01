import { relationNouns } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { ageAt } from './ages.ts';
import { isReported, isSubject } from './clauses.ts';
import { type Entity, lastOf, nameGender, titleGender } from './entities.ts';
import type { NameHit } from './names.ts';
import type { Gender } from './nouns.ts';
import type { Token } from './tokens.ts';

/** More bearers of one surname than any article has. */
const MOST = 200;

/** Whom a surname alone, or with a title, can mean. */
export interface Bearers {
  /** False for a title that none of those who were found has. */
  bears(found: readonly Entity[], hit: NameHit): boolean;
  /** The likeliest of several, and whether that is clear. */
  choose(
    found: readonly Entity[],
    hit: NameHit,
  ): { readonly entity: Entity; readonly sure: boolean };
}

/** @param singles the places of one word, by the word */
export function bearersOf(
  tokens: readonly Token[],
  singles: ReadonlyMap<string, readonly NameHit[]>,
): Bearers {
  const fullOf = new Map<Entity, readonly NameHit[]>();
  const alone = new Map<string, boolean>();
  const bare = new Map<string, number>();
  const addressed = new Map<string, Gender | null>();
  const titled = new Map<Entity, ReadonlySet<string>>();
  const ordered = new Map<readonly Entity[], readonly Entity[]>();
  const aged = new Map<Entity, { seen: number; readonly ages: Set<number> }>();

  /**
   * False for a title that none of the bearers has: 'President Reed' before the first 'Ana Reed' is another Reed,
   * since news gives the full name first.
   */
  function bears(found: readonly Entity[], hit: NameHit): boolean {
    const title = hit.titles[hit.titles.length - 1];
    // 'King Max VI' is not Ana Max
    if (isCrowned(hit) && !found.some(isRoyal)) return false;
    if (title === undefined || ADDRESS.has(title)) return true;
    const gender = titleGender(hit.titles);
    const age = ageAt(tokens, hit);
    return found.some((entity) => {
      if (age !== null && [...agesOf(entity)].some((own) => own !== age)) return false;
      if (gender) return (entity.gender ?? nameGender(entity.words) ?? gender) === gender;
      const before = entity.hits.some(({ from, words }) => from < hit.from && words.length > 1);
      return (
        before || entity.known !== null || entity.hits.some(({ titles }) => titles.includes(title))
      );
    });
  }

  /** Between two bearers: the title's gender, who goes by the forename alone, who was just named in full, who is named most. */
  function choose(found: readonly Entity[], hit: NameHit): { entity: Entity; sure: boolean } {
    const genderOf = (entity: Entity) => entity.gender ?? nameGender(entity.words);
    const gender = titleGender(hit.titles);
    let left = found;
    const keep = (test: (entity: Entity) => boolean): void => {
      const kept = left.filter(test);
      if (kept.length > 0) left = kept;
    };
    if (gender) keep((entity) => genderOf(entity) === gender || genderOf(entity) === null);
    // 'Max Reed hit his wife. Mrs Reed died. Reed': whoever was brought in first and is never addressed
    const other = hit.titles.length === 0 ? addressedOf(lastOf(hit.words)) : null;
    const firstIn = (entity: Entity): number => fullHits(entity)[0]?.from ?? Infinity;
    const [eldest] = left.toSorted((a, b) => firstIn(a) - firstIn(b));
    if (other && eldest && genderOf(eldest) !== other) keep((entity) => genderOf(entity) !== other);
    // who has gone by this very title before keeps it: 'Mr. Reed' beside his son 'Bob Reed'
    const title = hit.titles[hit.titles.length - 1];
    if (title !== undefined) {
      if (!gender) keep((entity) => titlesOf(entity).has(title));
      keep(({ hits }) => goesBy(hits, title));
    }
    // 'Ana Reed Orr' is seldom Reed
    const surname = lastOf(hit.words);
    keep(({ words, known }) => known !== null || lastOf(words) === surname);
    // 'the younger Reed' is not whom the surname alone means
    const told = /^(?:younger|elder|older|other)$/.test(tokens[hit.from - 1]?.key ?? '');
    if (!told) keep((entity) => isIntroduced(entity, hit));
    keep((entity) => !goesByForename(entity));
    const only = left[0];
    if (left.length === 1 && only) return { entity: only, sure: true };
    const at = tokens[hit.from];
    const fulls = left
      .map((entity) => ({
        entity,
        full: fullHits(entity),
        before: countBefore(fullHits(entity), hit.from),
      }))
      .sort((a, b) => b.before - a.before);
    const near = fulls.flatMap(({ entity, full, before }) => {
      const last = full[before - 1];
      const token = last && tokens[last.from];
      if (!last || !token || !at || token.quoted || at.paragraph - token.paragraph > 1) return [];
      const isTold = isReported(tokens, last.from) || tokens[last.from - 1]?.key === 'that';
      const isAside = isTold || isRelative(tokens, last.from);
      return isSubject(tokens, last.from, last.to) ? [{ entity, token, before, isAside }] : [];
    });
    // 'Ana Reed said that Cllr Reed had left': another, or it would be 'she'
    const speaker = near.find(({ token }) => token.sentence === at?.sentence)?.entity;
    const able = near.filter(({ entity }) => entity !== speaker);
    const main = able.filter(({ isAside }) => !isAside);
    // who is named most; of two who are named as often, the last
    const [likeliest] = (main.length > 0 ? main : able).sort(
      (a, b) => b.before - a.before || b.token.start - a.token.start,
    );
    if (likeliest)
      return {
        entity: likeliest.entity,
        sure: near.length === 1 && likeliest.token.paragraph === at?.paragraph,
      };
    const others = fulls.filter(({ entity }) => entity !== speaker);
    const leading = (others[0] ?? fulls[0])?.entity ?? (found[0] as Entity);
    return { entity: leading, sure: false };
  }

  /** The gender of those who have the surname with an address, where it is one only. */
  function addressedOf(surname: string): Gender | null {
    const held = addressed.get(surname);
    if (held !== undefined) return held;
    const genders = new Set(
      (singles.get(surname) ?? []).flatMap(({ titles }) => titleGender(titles) ?? []),
    );
    const [only = null, second] = genders;
    addressed.set(surname, second ? null : only);
    return second ? null : only;
  }

  /** Titles before the full name, and the word there: 'fire **chief** Ana Reed', for 'Chief Reed' later. */
  function titlesOf(entity: Entity): ReadonlySet<string> {
    const held = titled.get(entity);
    if (held) return held;
    const found = new Set(
      fullHits(entity).flatMap(({ from, titles }) => [...titles, tokens[from - 1]?.key ?? '']),
    );
    titled.set(entity, found);
    return found;
  }

  /** Ages told beside the places that mean somebody so far; more places come while names are joined. */
  function agesOf(entity: Entity): ReadonlySet<number> {
    const held = aged.get(entity) ?? { seen: 0, ages: new Set<number>() };
    for (; held.seen < entity.hits.length; held.seen += 1) {
      const hit = entity.hits[held.seen];
      const age = hit ? ageAt(tokens, hit) : null;
      if (age !== null) held.ages.add(age);
    }
    aged.set(entity, held);
    return held.ages;
  }

  /** True for somebody whom the article, not those whom it quotes, calls by the forename alone. */
  function goesByForename({ words }: Entity): boolean {
    const forename = words[0] ?? '';
    const known = alone.get(forename);
    if (known !== undefined) return known;
    const found = (singles.get(forename) ?? []).filter(({ from }) => !tokens[from]?.quoted);
    alone.set(forename, found.length > 1);
    return found.length > 1;
  }

  /** The first token below the headline at which a word stands alone as a name. */
  function firstBare(word: string): number {
    const known = bare.get(word);
    if (known !== undefined) return known;
    const place = singles.get(word)?.find(({ from }) => (tokens[from]?.paragraph ?? 0) > 0);
    bare.set(word, place?.from ?? Number.POSITIVE_INFINITY);
    return place?.from ?? Number.POSITIVE_INFINITY;
  }

  /** News gives the full name first: whose surname stood alone before that, below the headline, is another's. */
  function isIntroduced(entity: Entity, hit: NameHit): boolean {
    const first = fullHits(entity)[0]?.from ?? Number.POSITIVE_INFINITY;
    if (entity.known !== null || first > hit.from) return entity.known !== null;
    return firstBare(lastOf(hit.words)) >= first;
  }

  /** The places with the full name, in order; complete when the single words are joined. */
  function fullHits(entity: Entity): readonly NameHit[] {
    const held = fullOf.get(entity);
    if (held) return held;
    const full = entity.hits
      .filter(({ words }) => words.length > 1)
      .sort((a, b) => a.from - b.from);
    fullOf.set(entity, full);
    return full;
  }

  /** The bearers who can be meant at a place: all, or of a long list of names the last before it. */
  function inReach(found: readonly Entity[], { from }: NameHit): readonly Entity[] {
    if (found.length <= MOST) return found;
    let held = ordered.get(found);
    if (held?.length !== found.length) {
      held = found.toSorted((a, b) => (a.hits[0]?.from ?? 0) - (b.hits[0]?.from ?? 0));
      ordered.set(found, held);
    }
    let low = 0;
    let high = held.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.hits[0]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return held.slice(Math.max(0, low - MOST), Math.max(low, MOST));
  }

  return {
    bears: (found, hit) => bears(inReach(found, hit), hit),
    choose: (found, hit) => choose(inReach(found, hit), hit),
  };
}

/** 'her husband, **Max Reed**, stood by': beside the person whom it is about. */
const isRelative = (tokens: readonly Token[], from: number): boolean =>
  relationNouns.has(tokens[from - 1]?.key ?? '') ||
  (tokens[from - 1]?.key === ',' && relationNouns.has(tokens[from - 2]?.key ?? ''));

/** The number of a king or a pope. */
export const REGNAL = /^[ivx]{1,4}$/;
const CROWNED = wordSet('king queen pope emperor empress sultan emir tsar kaiser');
export const isCrowned = ({ suffix, titles }: NameHit): boolean =>
  (suffix !== undefined && REGNAL.test(suffix)) || CROWNED.has(titles.at(-1) ?? '');
export const isRoyal = ({ hits, suffix, known }: Entity): boolean =>
  known !== null || REGNAL.test(suffix ?? '') || hits.some(isCrowned);

/** Titles that go with any name, before the full name has come as well. */
const ADDRESS = wordSet('dr prof professor rev reverend');

/** True for somebody who has the title at two places without a forename. */
const goesBy = (hits: readonly NameHit[], title: string): boolean => {
  let times = 0;
  for (let i = hits.length - 1; i >= 0 && times < 2 && hits.length - i < 24; i -= 1) {
    const hit = hits[i];
    if (hit?.words.length === 1 && hit.titles.includes(title)) times += 1;
  }
  return times === 2;
};

/** How many of `hits`, in order, begin before the token `at`. */
function countBefore(hits: readonly NameHit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
