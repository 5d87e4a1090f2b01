import type { Held, Mention } from '../people/cast.ts';
import type { Span } from '../span.ts';
import type { Source } from './phrases.ts';

/** The holder of the role by whose words a source is known. */
export function holderAt(roles: readonly Held[], { head }: Source): string | null {
  const role = roles[firstFrom(roles, head.start)];
  return role && role.start < head.end ? role.person : null;
}

/** Index of the first mention that ends behind `position`. */
export function firstFrom(mentions: readonly Span[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mention that holds the word by which a source is known; for a name, else the last one in it that owns nothing. */
export function mentionFor(mentions: readonly Mention[], source: Source): Mention | null {
  let found: Mention | null = null;
  for (let at = firstFrom(mentions, source.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= source.end) break;
    if (mention.start < source.head.end && source.head.start < mention.end) return mention;
    if (source.kind === 'nominal') {
      // 'a source close' for 'a source'
      if (mention.kind === 'nominal' && mention.start === source.start) found = mention;
    } else if (!mention.possessive) found = mention;
  }
  return found;
}

/** What joins two names. */
const LINK = ' and ';
/** What stands before a subject, up to its titles, or before whoever says it behind the words. */
const OPENS =
  /(?:^|[.!?:;,—–“”"'‘’\n]|\b(?:said|says|asked|told|by|to|when|while|as|that|because|after|but|and|where))\s*(?:(?:\p{Lu}[\p{L}.'’-]*|co-authors?|brothers|sisters|partners|twins|founders|owners)\s+)*$/u;

/** True for a name behind another and a comma. */
const isListed = (text: string, mentions: readonly Mention[], { start }: Span): boolean => {
  const before = mentions[firstFrom(mentions, start) - 1];
  return before?.kind === 'name' && /^,? $/.test(text.slice(before.end, start));
};

/** 'Ana and Bob Hale said', 'said Ana Hale and Bob Orr': both together, where `source` is one of two persons whom nothing but 'and' parts. */
export function pairAt(text: string, mentions: readonly Mention[], source: Source): Span | null {
  if (source.kind !== 'name') return null;
  const at = firstFrom(mentions, source.start);
  const own = mentions[at];
  if (own?.kind !== 'name' || own.start > source.head.start) return null;
  for (const [first, second] of [
    [mentions[at - 1], own],
    [own, mentions[at + 1]],
  ]) {
    if (!first || !second || first.kind !== 'name' || second.kind !== 'name') continue;
    if (first.possessive || second.possessive || first.person === second.person) continue;
    if (first.person === null || second.person === null) continue;
    if (text.slice(first.end, second.start) !== LINK) continue;
    // 'Reed, Hale and Orr', 'Hale and Orr, who said'
    if (/^,? who\b/.test(text.slice(second.end, second.end + 6))) continue;
    if (isListed(text, mentions, first)) continue;
    // 'told Hale and Orr said': the first belongs to another verb
    const before = text.slice(Math.max(0, first.start - 30), first.start);
    const opens = OPENS.test(before) || second === mentions[at + 1];
    if (opens) return { start: first.start, end: second.end };
  }
  return null;
}
