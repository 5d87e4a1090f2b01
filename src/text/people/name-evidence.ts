import { speechVerbs } from '../words/narration.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** Forms that hardly anything but a person's name has: 'Helgadóttir', 'Kwok-wah' with its small second half. */
const SYLLABLE = '(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|[hklmnprt])?)';
const CERTAIN = new RegExp(
  `dottir$|^(?!(?:non|co|ex|pre|pro|re|mid|sub|no|so|to|on|up|by|go|un)-)${SYLLABLE}-${SYLLABLE}$`,
);
/** True for a name of such a form: 'Park Tae-yang', 'Hye-jin Noh'. */
export function isCertain(
  tokens: readonly Token[],
  text: string,
  { nameFrom, to, words }: NameHit,
): boolean {
  const [first, last] = [tokens[nameFrom], tokens[to - 1]];
  if (!first || !last || words.length < 2 || !words.some((word) => CERTAIN.test(word)))
    return false;
  return /d[oó]ttir$|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$|^\p{Lu}\p{Ll}+-\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(
    text.slice(first.start, last.end),
  );
}

/** True for 'of the Orr Fund said' behind a name. */
export function isOfBodySpeaking(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|from)$/.test(tokens[at]?.key ?? '')) return false;
  let names = false;
  for (let i = at + 1; i < at + 8; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'mark') return false;
    if (token.shape !== 'lower') names = true;
    else if (speechVerbs.has(token.key)) return names;
  }
  return false;
}
