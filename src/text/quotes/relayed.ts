import { isPronoun, phraseStartingAt, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';

/** How many words whoever is remembered may take: 'recalled **the young Nora Hale** saying'. */
const LONGEST = 5;
const REMEMBERS = /^(?:recall(?:ed|s)|remember(?:ed|s)|overheard|recount(?:ed|s))$/;
const HEARS = /^(?:heard|hears)$/;
const QUOTES = /^(?:quoted|quotes|cited|cites|quoting|citing)$/;

/**
 * Whoever is remembered, heard or quoted before a verb at `verb`, and speaks: 'Orr recalled **Hale** telling', 'heard **her** say',
 * 'the paper quoted **Hale** as saying'. Null where nobody is.
 */
export function relayedBefore(tokens: readonly Token[], verb: number): Source | null {
  const isGerund = tokens[verb]?.lower.endsWith('ing') === true;
  const isQuoted = isGerund && tokens[verb - 1]?.lower === 'as';
  const last = isQuoted ? verb - 2 : verb - 1;
  for (let from = last; from > last - LONGEST && from > 0; from -= 1) {
    const relay = tokens[from - 1];
    if (tokens[from]?.kind !== 'word' || relay?.kind !== 'word') return null;
    // 'quoted **by** the Post as saying'
    if (tokens[from]?.lower === 'by') return null;
    const relays = isQuoted
      ? QUOTES.test(relay.lower)
      : HEARS.test(relay.lower) || (isGerund && REMEMBERS.test(relay.lower));
    if (!relays) continue;
    // whoever 'recalled him saying' is sure; whom 'him' means often is not
    if (from === last && isPronounObject(tokens[from]))
      return isQuoted ? toSource(tokens, from, from) : null;
    const source = phraseStartingAt(tokens, from);
    return source?.last === last ? source : null;
  }
  return null;
}

/** 'heard **him** say', and not 'it' */
const isPronounObject = (token: Token | undefined): boolean =>
  token !== undefined && (isPronoun(token) || /^(?:him|her|them)$/.test(token.lower));
