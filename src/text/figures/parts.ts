import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import type { Amount } from './amounts.ts';
import {
  type Item,
  isBase,
  isChange,
  isConversion,
  isLevel,
  isLike,
  isMoveOf,
  isRest,
  isRestated,
  isWhole,
} from './links.ts';
import { isNounLike, spanOf } from './nouns.ts';
import type { Token } from './tokens.ts';
import { type Role, toldBy } from './told-parts.ts';

type Unranked = Omit<Figure, 'rank'>;

/** What a figure is to an earlier one of its sentence. */
interface Part {
  readonly lead: number;
  readonly role: Role;
}

/** A phrase longer than this, in characters, is no headline any more. */
const LONGEST = 90;

/**
 * Joins what is told as one: a change with its old and new level ('rose 5% to 3.2m from 3m'), a conversion in brackets,
 * 'three years and six months', '42 of the 90 seats'. The first of them leads, and its phrase takes in the others.
 * @param items the figures of one sentence, in text order
 */
export function joinParts(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
): readonly Unranked[] {
  const parts = partsOf(tokens, items);
  if (parts.size === 0) return items.map((item) => withLevels(tokens, item));
  return items.map((item, index): Unranked => {
    const part = parts.get(index);
    const lead = part && items[part.lead]?.figure;
    if (part && lead)
      return { ...toldBy(text, part.role, lead, item.figure), ...linked(part, bare(lead)) };
    return leading(text, tokens, items, parts, index);
  });
}

const linked = ({ role }: Part, lead: Span): Partial<Unranked> =>
  role === 'conversion' ? { converts: lead } : { partOf: lead };

const bare = ({ start, end }: Span): Span => ({ start, end });

function leading(
  text: string,
  tokens: readonly Token[],
  items: readonly Item[],
  parts: ReadonlyMap<number, Part>,
  index: number,
): Unranked {
  let figure = withLevels(tokens, items[index] as Item);
  let { end } = figure.phrase;
  for (const [at, { lead, role }] of parts) {
    const member = items[at]?.figure;
    if (lead !== index || !member) continue;
    const close =
      text.charAt(member.phrase.end) === ')' && text.slice(figure.end, member.start).includes('(')
        ? 1
        : 0;
    // 'was £40, 3% **higher**'
    const compared =
      role === 'move'
        ? (COMPARED.exec(text.slice(member.phrase.end, member.phrase.end + 9))?.[0].length ?? 0)
        : 0;
    end = Math.max(end, member.phrase.end + close + compared);
    if (role === 'to' || role === 'from')
      figure = { ...figure, change: { ...figure.change, [role]: bare(member) } };
    else if (role === 'whole' && !figure.noun && member.noun)
      figure = { ...figure, noun: member.noun };
  }
  return end - figure.phrase.start > LONGEST
    ? figure
    : { ...figure, phrase: { start: figure.phrase.start, end } };
}

const COMPARED = /^ (?:higher|lower|more|less|fewer|cheaper|dearer|up|down)\b/;

/** 'climbed from £3.1m to £4.6m' is a range with a direction: both ends are levels. */
function withLevels(tokens: readonly Token[], { amount, figure }: Item): Unranked {
  const verb = verbOfLevel(tokens, amount);
  if (verb < 0) return figure;
  const start = Math.min(tokens[verb]?.start ?? figure.phrase.start, figure.phrase.start);
  const moved = { ...figure, phrase: { start, end: figure.phrase.end } };
  if (!amount.ends) return moved;
  const [from, to] = amount.ends.map((end) => spanOf(tokens, { from: end.from, to: end.to }));
  return from && to ? { ...moved, change: { from, to } } : moved;
}

/** The token of the verb in 'rose to 3.2m', 'fell sharply from 40 to 12'; -1 for none. */
function verbOfLevel(tokens: readonly Token[], { from, ends, kind }: Amount): number {
  if (ends && (kind === 'score' || kind === 'ratio')) return -1;
  if (tokens[from - 1]?.low !== (ends ? 'from' : 'to')) return -1;
  for (let at = from - 2; at >= 0 && at >= from - 3; at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (DIRECTIONS.has(low) || (!ends && IMPROVES.test(low)))
      return DIRECTIONS.has(tokens[at - 1]?.low ?? '') ? at - 1 : at;
    if (!/ly$/.test(low)) break;
  }
  return verbWithObject(tokens, from - 2);
}

/** The token of 'raised' in 'raised its dividend to 22 cents'; -1 for none. */
function verbWithObject(tokens: readonly Token[], last: number): number {
  for (let at = last; at > last - LONGEST_OBJECT && at >= 0; at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (MOVES.test(low)) return at;
    if (!isNounLike(tokens, at) && !/^(?:an?|the|its|their|his|her|our)$/.test(low)) return -1;
  }
  return -1;
}
const IMPROVES = /^(?:improv|worsen|recover|strengthen|weaken)(?:e[sd]?|s|ed|ing)$/;
const LONGEST_OBJECT = 5;
const MOVES =
  /^(?:boost(?:s|ed|ing)?|cut(?:s|ting)?|increas(?:es?|ed|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|rais(?:es?|ed|ing)|reduc(?:es?|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?)$/;

/** Tokens between two figures that are told as one; more before ', down from', which is plain. */
const NEAR = 9;
const FURTHEST = 15;

/** 'gained 40 points **to close at** 9,000', 'rose 4% to **a record** 3m' */
const CLOSING = /\bto (?:close|end|finish|settle|trade) at$/;
const RECORD =
  /\b(to|from) (?:an? (?:all-time |new )?(?:record|high of|low of|record high of|record low of)|an estimated)$/;

/** 'rose to 412 **on Wednesday** from 365', 'fell to £4m **in May**, from £6m' */
const MEANWHILE =
  /^(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|(?:last|this) (?:week|month|year|night|quarter|season|spring|summer|autumn|winter)|in the (?:[a-z]+ )?(?:week|month|year|quarter|half|period)|overnight|yesterday|today)?(?: ?,)? ?from$/;

const isDownFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.low === 'from' &&
  tokens[at - 3]?.low === ',' &&
  (tokens[at - 2]?.low === 'down' || tokens[at - 2]?.low === 'up');

function partsOf(tokens: readonly Token[], items: readonly Item[]): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>();
  for (let at = 1; at < items.length; at += 1) {
    const [before, item] = [items[at - 1], items[at]];
    if (!before || !item) continue;
    const end = Math.max(before.amount.unitTo, before.thing?.to ?? 0);
    const near = item.amount.from - end;
    if (near > (isDownFrom(tokens, item.amount.from) ? FURTHEST : NEAR)) continue;
    // 'dropped to £4m, from £6m'
    const gap = tokens
      .slice(end, item.amount.from)
      .map(({ low }) => low)
      .join(' ')
      .replace(MEANWHILE, 'from')
      .replace(CLOSING, 'to')
      .replace(RECORD, '$1');
    const part = partOf(tokens, items, parts, at, gap);
    if (part) parts.set(at, part);
  }
  return parts;
}

function partOf(
  tokens: readonly Token[],
  items: readonly Item[],
  parts: ReadonlyMap<number, Part>,
  at: number,
  gap: string,
): Part | undefined {
  const [last, own] = [items[at - 1], items[at]];
  if (!last || !own) return undefined;
  if (isConversion(tokens, last.amount, own.amount))
    return { lead: parts.get(at - 1)?.lead ?? at - 1, role: 'conversion' };
  const before = parts.get(at - 1);
  if (isRest(last.amount, own.amount, gap) || isBase(last.amount, own.amount, gap))
    return { lead: before?.lead ?? at - 1, role: before?.role ?? 'rest' };
  if (isWhole(last, own, gap)) return { lead: before?.lead ?? at - 1, role: 'whole' };
  if (isRestated(tokens, last, own)) return { lead: before?.lead ?? at - 1, role: 'rest' };
  if (!before && isMoveOf(tokens, last, own, gap)) return { lead: at - 1, role: 'move' };
  // 'fell 300 points, or 1.2%, to 24,100': the share in between leads nothing.
  const isTold = /^, (?:to|at)$/.test(gap) && at > 1 && isRestated(tokens, items[at - 2], last);
  const lead = isTold ? at - 2 : at - 1;
  if (
    isTold ||
    /^(?:(?:year (?:over|on) year|last (?:year|month|week)|overnight|from (?:a|the) (?:year|month|quarter) (?:earlier|ago|before)|(?:in|over) the (?:[a-z]+ )?(?:quarter|half|year|month|week|period)|in [a-z]+|this (?:year|month|week)|up|down|higher|lower) )?(?:to|at)$/.test(
      gap,
    )
  ) {
    const change = items[lead];
    if ((isTold || !parts.has(lead)) && change && isChange(tokens, change) && isLevel(change, own))
      return { lead, role: 'to' };
  }
  if (
    !/(?:^|(?:up|down|compared|rise|increase|fall|drop) )(?:from|with|on)$/.test(gap) ||
    /[.;:()]/.test(gap)
  )
    return undefined;
  if (before?.role === 'to')
    return gap === 'from' && isLike(last, own) ? { lead: before.lead, role: 'from' } : undefined;
  if (before?.role === 'move') {
    const level = items[before.lead];
    return gap === 'from' && level && isLike(level, own)
      ? { lead: before.lead, role: 'from' }
      : undefined;
  }
  if (before) return undefined;
  if (gap === 'from')
    return (verbOfLevel(tokens, last.amount) >= 0 && isLike(last, own)) ||
      (isChange(tokens, last) && isLevel(last, own) && !isLike(last, own))
      ? { lead: at - 1, role: 'from' }
      : undefined;
  return gap !== 'on' && gap !== 'with' && isLike(last, own)
    ? { lead: at - 1, role: 'from' }
    : undefined;
}
