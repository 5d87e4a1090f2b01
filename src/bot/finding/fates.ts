import { type Deed, deedIn } from './deeds.ts';

/** What may befall those who are counted, and the words that tell it: 'how many died' is answered by '27 were killed'. */
const FATES: readonly RegExp[] = [
  /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|dying|deaths?|fatalit(?:y|ies)|perished|drowned|lost (?:their|his|her) li(?:fe|ves)|death toll|toll)\b/i,
  /\b(?:injur(?:ed|es|y|ies|ing)|hurt|wounded|hospitali[sz]ed|in hospital)\b/i,
  /\b(?:missing|unaccounted for)\b/i,
  /\b(?:rescued|saved|survived|survivors?|pulled (?:\S+ ){0,4}?(?:alive|out|from))\b/i,
  /\b(?:evacuat(?:ed|es|ion)|evacuees?|displaced|fled|moved (?:out|to)|(?:had|have|told|ordered|forced) to (?:leave|move)|(?:ordered|driven|forced) (?:out|from)|left their homes)\b/i,
  /\b(?:homeless|lost (?:their|his|her) homes?)\b/i,
  /\b(?:arrest(?:s|ed)?|detained|detentions?|in custody)\b/i,
  /\b(?:protest(?:ed|ers|ing)?|demonstrat(?:ed|ors|ing)|march(?:ed|ers|ing)|rallied)\b/i,
];

const [KILLED = /(?!)/, HURT = /(?!)/] = FATES;
/** Words for those whom one fate or another befell. */
const AFFECTED: readonly (readonly [asked: RegExp, fate: RegExp])[] = [
  [/\bcasualt(?:y|ies)\b/i, new RegExp(`${KILLED.source}|${HURT.source}`, 'i')],
  [/\bvictims?\b/i, KILLED],
];

/** Whether a fate is that somebody was killed or hurt. */
export const isHarm = (fate: RegExp): boolean => fate === KILLED || fate === HURT;

/** Words for those whom anything may befall: no figure need repeat them. */
export const ANYBODY =
  /^(?:people|persons?|victims?|casualties|anyone|humans?|men and women|altogether|total|number)$/i;

/** A question about what befell so many. */
export interface Fated {
  /** What they met with. */
  readonly fate: RegExp;
  /** The words that the question has besides, those that follow 'in', 'at' and the like apart. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** It is only meant by a word for those whom it befell: 'victims'. */
  readonly implied?: true;
  /** It is something that they did. */
  readonly deed?: Deed;
}

/** A toll that rises is asked for with its change. */
const CHANGE = /^(?:rise|risen|rose|grow|grown|climb|climbed|increase|increased|change|changed)$/i;

const PLACE = /^(?:in|at|on|during|aboard|after|by|near|from)$/i;
/** 'dropped out of the race', 'watched the race' */
const DEED_PLACE = /^(?:in|at|on|during|aboard|after|by|near|from|of|the)$/i;

/** What some words ask of a fate; `undefined` when they name none, or two. */
export function fatedIn(words: string): Fated | undefined {
  const deed = deedIn(words);
  const besides = deed && words.replace(new RegExp(deed.asked.source, 'giu'), ' ');
  if (deed && besides !== undefined && !FATES.some((one) => one.test(besides)))
    return { fate: deed.told, deed, ...whoAndWhere(besides, DEED_PLACE, deed.anybody) };
  const fates = FATES.filter((one) => one.test(words));
  const implied = AFFECTED.find(([asked]) => asked.test(words))?.[1];
  const fate = fates[0] ?? implied;
  if (!fate || fates.length > 1) return undefined;
  return {
    fate,
    ...whoAndWhere(words.replace(new RegExp(fate.source, 'gi'), ' '), PLACE),
    ...(fates.length === 0 && { implied: true as const }),
  };
}

function whoAndWhere(
  words: string,
  place: RegExp,
  anybody = ANYBODY,
): Pick<Fated, 'who' | 'where'> {
  const rest = words.trim().split(/\s+/);
  const begins = rest.findIndex((word) => place.test(word));
  const at = begins < 0 ? rest.length : begins;
  return {
    who: rest
      .slice(0, at)
      .filter((word) => ![ANYBODY, anybody, CHANGE].some((one) => one.test(word))),
    where: rest.slice(at),
  };
}

/** What turns a fate into none, or into one that might have been. */
const NOT =
  /\b(?:no|not|none|never|nobody|without|nor|escaped?|avoid(?:ed)?|spared|could|might|would|may|if)\b|n't\b/i;
/** Somebody else, whom it befell: '40 people saw a man killed'. */
const OTHERS = /\b(?:an?|one|his|her|another|the) [\p{L}-]+ (?:was |being |were )?$/iu;
/** So many words stand between a fate and a number behind it: 'killed at least 40'. */
const BEFORE = 4;

/**
 * Whether those who are counted met with a fate: it is told right behind them in their clause, or right before them.
 * @param before the clause up to the figure
 * @param after the clause behind it
 */
export function befell(fate: RegExp, before: string, phrase: string, after: string): boolean {
  if (/\b(?:none|not all|neither) of(?: the| those)? ?$/i.test(before)) return false;
  if (fate.test(phrase)) return true;
  const behind = fate.exec(after);
  if (behind) {
    const gap = after.slice(0, behind.index);
    return !NOT.test(gap) && !OTHERS.test(gap);
  }
  const near = before
    .trimEnd()
    .split(/\s+/)
    .slice(-BEFORE - 1)
    .join(' ');
  // 'pulled 19 people alive' has it on both sides.
  const isNear = fate.test(near) || fate.test(`${near} so many ${after.trimStart()}`);
  return isNear && !NOT.test(near);
}

/** True where the words name another fate than this one. */
export const otherFate = (fate: RegExp, words: string): boolean =>
  FATES.some((one) => one !== fate && one.test(words)) && !fate.test(words);

const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** What tells of it stands behind these words, none of them endless: in front of them is the event of the article. */
const OTHER_TIME =
  /\b(?:since|than|previous|earlier|similar|another)\b.*|\b(?:[\p{L}-]{1,40} ){1,3}(?:of|in) (?:1[5-9]|20)\d\d,? (?:in which|when|that|which)\b.*/su;

/** The part of a sentence that tells of another event, years before: 'since the flood of 1953, when …'. */
export function otherEvent(sentence: string, published = ''): string | undefined {
  const other = OTHER_TIME.exec(sentence)?.[0] ?? '';
  const years = other.match(YEAR) ?? [];
  return years.some((year) => year !== published.slice(0, 4)) ? other : undefined;
}
