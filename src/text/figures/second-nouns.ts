import { personNounOf } from '../people/nouns.ts';
import { commonVerbs, irregularPasts } from '../words/narration.ts';
import { isNounLike, type Phrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { beforeHedges } from './qualifiers.ts';
import { isCapital, lowAt, type Token } from './tokens.ts';

/** Plurals that are no nouns, or as often verbs: 'killed 40 people and **injured** others', 'has 3 children and **lives** in'. */
const NO_NOUNS =
  /^(?:dead|deaths|injured|wounded|missing|homeless|unemployed|jobless|others|lives|percent|pence|majority)$/;

/** What may follow the second noun; before another noun, 'to' or an article it would be a verb: 'and sells boats', 'and plans to'. */
const FOLLOWS =
  /^(?:[.,;:!?)”"’—–]|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|must|should|did|do|in|on|at|by|from|with|without|within|for|of|across|after|around|along|over|under|near|during|since|who|whose|that|which|when|as|against|between|among|into|through|per|than|not|all|and|or|but|while)$/;

/** Endings of nouns for people and things that no verb in the present has. */
const NOUN_ENDING =
  /(?:people|men|women|children|[a-z]{2}(?:ers|ors|ists|ians|ments|ions|ings|ities|esses|ants|ees|ages))$/;

/** What may stand before the second noun; other words may be verbs: 'arrest 40 men and **seize** tons of'. */
const ADJECTIVE =
  /^(?:small|large|young|old|local|other|\w{2,}(?:al|an|ary|ous|ive|ic|ity|ian|ish))$/;

/** Words for many people, which no verb has for its object without an article: 'and cabin **crew**'. */
const COLLECTIVE = /^(?:crew|staff|personnel|police|troops)$/;

/**
 * 'homes and businesses' of '412,000 homes **and businesses** were dark': a second plural that the number counts as well.
 * @param from the number's first token
 * @param first what stands right behind it
 */
export function withSecond(tokens: readonly Token[], from: number, first: Phrase): Phrase {
  if (!/^(?:and|or)$/.test(lowAt(tokens, first.to)) || NO_NOUNS.test(lowAt(tokens, first.to - 1)))
    return first;
  const present = isOfPresent(tokens, from);
  for (let at = first.to + 1; at < first.to + 3; at += 1) {
    const low = lowAt(tokens, at);
    if (!isNounLike(tokens, at) || isCapital(tokens[at]) || numeralAt(tokens, at)) return first;
    if (/ed$/.test(low) || commonVerbs.has(low) || irregularPasts.has(low) || NO_NOUNS.test(low))
      return first;
    if (isPlural(low)) {
      const isNoun = NOUN_ENDING.test(low) || !(present || isOther(tokens, first.to - 1, low));
      return isNoun && isFollowed(tokens, at + 1) ? { from: first.from, to: at + 1 } : first;
    }
    if (!ADJECTIVE.test(low) && !COLLECTIVE.test(lowAt(tokens, at + 1))) return first;
  }
  return first;
}

/** 'nurses and **strikes**': people and what is none are not counted by one number. */
const isOther = (tokens: readonly Token[], head: number, low: string): boolean =>
  personNounOf(lowAt(tokens, head)) !== null && personNounOf(low) === null;

const isFollowed = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length ||
  FOLLOWS.test(lowAt(tokens, at)) ||
  (/..ed$/.test(lowAt(tokens, at)) &&
    /^(?:by|in|on|at|from|with|after)$/.test(lowAt(tokens, at + 1)));

/** 'The firm **has** nearly 40 shops and operates in …': a verb of one in the present, which another such may follow. */
const isOfPresent = (tokens: readonly Token[], from: number): boolean =>
  /s$/.test(lowAt(tokens, beforeHedges(tokens, from)));
