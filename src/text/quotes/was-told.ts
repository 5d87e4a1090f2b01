import type { Cue } from './cues.ts';
import { agent } from './passives.ts';
import type { Source } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DAY, isA, PREPOSITION, TIME } from './word-classes.ts';

/** How many words may stand between a tag and what was told in it: 'Hale said **that she had been** told'. */
const REACH = 6;
const BE = /^(?:being|been|was|were)$/;
const TOLD = /^(?:told|warned|informed|asked|advised|promised|ordered|instructed)$/;
const HEARS = /^(?:hearing|reading|overhearing)$/;

/**
 * '“…,” Hale recalled **being told** by Orr', '“…,” Hale said she **was told**', '“…,” Hale remembers **hearing**': whoever a tag says told
 * it, null where nobody; undefined for any other tag, such as 'Hale said she was told to go'.
 */
export function tellerIn(
  tokens: readonly Token[],
  cues: readonly Cue[],
  quote: number,
): Source | null | undefined {
  const tag = cues.find(({ at, source }) => source !== null && Math.min(at, source.first) > quote);
  if (tag?.kind !== 'say' || !tag.finite || tag.passive || !tag.source) return undefined;
  if (Math.min(tag.at, tag.source.first) > quote + 2 || tag.source.first > tag.at) return undefined;
  for (let at = tag.at + 1; at <= tag.at + REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (at === tag.at + 1 && HEARS.test(token.lower))
      return ends(tokens[at + 1]) ? null : undefined;
    if (!TOLD.test(token.lower) || !BE.test(tokens[at - 1]?.lower ?? '')) continue;
    return ends(tokens[at + 1]) ? agent(tokens, at) : undefined;
  }
  return undefined;
}

/** Nothing stands here that was told: not 'told **to** go', 'told **the** bus was late'. */
const ends = (token: Token | undefined): boolean =>
  token?.kind !== 'word' ||
  isA(token, DAY | TIME) ||
  (isA(token, PREPOSITION) && !/^(?:to|of|about)$/.test(token.lower));
