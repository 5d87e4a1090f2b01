import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';

/** 'at the end', 'in the morning': when or how, and not where. */
const NO_PLACE =
  '(?!(?:early |late |same |following )?(?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|months?|years?|seasons?|spring|summer|autumn|winter|start|end|time|age|past|meantime|future|hope|way|row|case|name|event|presence|dark)\\b)';
/** 'kept in a drawer' */
const IS_IN = `\\b(?:started|began|begun|broke out|happened|occurred|found|kept|hidden|stored|lay|lies|lying|live[sd]?|stands?|stood|sat|slept|buried|locked|parked|shown|displayed|housed|seen|held|placed|put|born) (?:\\p{L}+ly )?(?:by [^.;:“”]{1,50} )?in (?:an?|the|his|her|their|its) ${NO_PLACE}\\p{Ll}`;
const BY_THING = `\\b(?:behind|under|beneath|beside|inside|outside|near|at) (?:an?|the|his|her|their|its|two|three) ${NO_PLACE}\\p{Ll}`;
const BY_NAME =
  '\\b(?:in|at|near|on|off|outside|from|to) (?:the |his |her |their )?(?:(?:(?:north|south|east|west|central|mid)[\\p{L}-]*|rural|downtown|suburban|nearby|inner|greater|upstate) )?(?:\\p{L}+ (?:of|in) )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\p{Lu}';
const IN_KIND =
  '\\b(?:in|at|near|outside) an? (?:\\p{Ll}+ ){0,2}(?:\\p{Lu}[\\p{L}’-]+ ){1,2}(?:county|town|city|village|suburb|district|province|state|port|region|island|resort|airport|hotel|school|hospital|prison|factory)\\b';
/** 'in Vado', 'at the Marchetti Hall', 'kept in a drawer of his kitchen' */
const PLACE = new RegExp([IS_IN, BY_THING, BY_NAME, IN_KIND].join('|'), 'u');

/** True for a sentence of an article that tells where. */
export const tellsWhere = (read: Read, sentence: Span): boolean =>
  PLACE.test(withoutNames(read, sentence));

/** A sentence without whom it names: 'gave the keys to Paula Venn' has no place, 'at Venn’s house' has one. */
function withoutNames({ article, analysis }: Read, sentence: Span): string {
  let left = sliceOf(article.text, sentence);
  for (const { kind, mentions } of analysis.people) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions) {
      if (start < sentence.start || end > sentence.end) continue;
      const isName = /^\p{Lu}/u.test(article.text.slice(start, start + 2));
      if (!isName || /^[’']/.test(article.text.slice(end, end + 1))) continue;
      const [from, to] = [start - sentence.start, end - sentence.start];
      left = `${left.slice(0, from)}${'_'.repeat(to - from)}${left.slice(to)}`;
    }
  }
  return left;
}
