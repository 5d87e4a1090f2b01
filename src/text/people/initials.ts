import { kindOfWords } from './kinds.ts';
import type { NameHit } from './names.ts';
import type { Token } from './tokens.ts';

/** 'TR', and 'T.R.' without its dots. */
const INITIALS = /^\p{L}{2,3}$/u;

/**
 * The places where names stand, those of initials that begin a paragraph ('TR: …') with the words of the name that they
 * are short for: the only full name of a person in the text that has them.
 */
export function initialled(tokens: readonly Token[], hits: readonly NameHit[]): readonly NameHit[] {
  if (!hits.some((hit) => isLabel(tokens, hit))) return hits;
  const names = new Map<string, readonly string[] | null>();
  for (const hit of hits) {
    const { words } = hit;
    // 'UN: …' is a body's
    const kind = words.length > 1 ? kindOfWords(words, tokens, hit) : 'other';
    if (kind !== null && kind !== 'person') continue;
    const key = words.map((word) => word.charAt(0)).join('');
    const known = names.get(key);
    const isSame = known === undefined || known?.join(' ') === words.join(' ');
    names.set(key, isSame ? words : null);
  }
  return hits.map((hit) => {
    const words = isLabel(tokens, hit) ? names.get(hit.words[0] ?? '') : null;
    return words ? { ...hit, words } : hit;
  });
}

function isLabel(tokens: readonly Token[], { from, to, words }: NameHit): boolean {
  const [token, before] = [tokens[from], tokens[from - 1]];
  return (
    words.length === 1 &&
    token?.shape === 'caps' &&
    INITIALS.test(words[0] ?? '') &&
    token.paragraph !== before?.paragraph &&
    tokens[to]?.key === ':'
  );
}
