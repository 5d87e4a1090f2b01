import type { Mention } from '../people/cast.ts';

/** 'Joan Petty, 78, who lives opposite', 'Walt Jorgensen, a rancher': no office, house or firm behind the name. */
const DESCRIBED =
  /\p{Lu}[\p{L}’'-]+, (?:(?:aged )?\d{1,3}, )?(?:who|whose|an?|from) (?![^,.]{0,60}\b(?:at|of|for|with) (?:the )?\p{Lu})/u;
const SOMEBODY =
  /\b(?:[Oo]ne|[Aa]n?) (?:[\w-]+ ){0,2}?(?:mother|father|parent|resident|neighbou?r|witness|bystander|passenger|shopper|customer|fan|driver|pupil|survivor|tourist|visitor|villager|local|commuter|passer-by|onlooker|worshipper)(?:,| (?:who|said|told|named|called)\b)/;
/** Whoever is named oftener is one of those whom the article is about. */
const SELDOM = 2;

/**
 * True for a sentence about somebody who saw it or lives nearby: colour, not what happened.
 * @param narration the sentence without what stands between quotation marks
 * @param mentions those in the sentence
 * @param persons how often the article names each person, by id
 */
export function isBystanders(
  narration: string,
  mentions: readonly Mention[],
  persons: ReadonlyMap<string, number>,
): boolean {
  if (SOMEBODY.test(narration)) return true;
  const times = mentions.map(({ person }) => (person === null ? 0 : (persons.get(person) ?? 0)));
  const most = Math.max(0, ...times);
  return most > 0 && most <= SELDOM && DESCRIBED.test(narration);
}
