import type { Candidate } from './candidates.ts';
import type { Situation } from './features.ts';
import { isPersonNoun, phraseStartingAt, type Source } from './phrases.ts';
import { pronounSource } from './possessors.ts';
import { someIn, type Token } from './tokens.ts';
import { UTTERS } from './utters.ts';
import { AUXILIARY, isA, PREPOSITION, RELATIVE_PRONOUN } from './word-classes.ts';
import { isFiniteVerb, isPronoun } from './word-tests.ts';

/** How many words whoever is remembered may take: 'recalled **the young Nora Hale** saying'. */
const LONGEST = 5;
/** And with what is told of whoever is quoted. */
const LONGEST_QUOTED = 14;
const REMEMBERS = /^(?:recall(?:ed|s)|remember(?:ed|s)|overheard|recount(?:ed|s))$/;
/** What else of things is told beside whoever speaks: 'described smoke and **Hale** shouting'. */
const TELLS_OF = /^describe[ds]$/;
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
  const longest = isQuoted ? LONGEST_QUOTED : LONGEST;
  for (let from = last; from > last - longest && from > 0; from -= 1) {
    const relay = tokens[from - 1];
    const token = tokens[from];
    // 'quoted Hale**, the mayor,** as saying'
    if (isQuoted && (token?.kind === 'comma' || relay?.kind === 'comma')) continue;
    if (token?.kind !== 'word' || relay?.kind !== 'word') return null;
    // 'quoted **by** the Post as saying'
    if (token.lower === 'by') return null;
    if (isGerund && !isQuoted && relay.lower === 'and' && isSecondHeard(tokens, from - 1)) {
      const source = phraseStartingAt(tokens, token.lower === 'then' ? from + 1 : from);
      return source?.last === last ? source : null;
    }
    const relays = isQuoted
      ? QUOTES.test(relay.lower)
      : HEARS.test(relay.lower) || (isGerund && REMEMBERS.test(relay.lower));
    if (!relays) continue;
    if (from === last && isPronounObject(token)) return pronounSource(token, from);
    // 'recalled **in court** saying'
    if (isA(token, PREPOSITION)) return null;
    const source = phraseStartingAt(tokens, from);
    if (!source || source.last === last) return source;
    return isQuoted && isDescribing(tokens, source.last + 1, last) ? source : null;
  }
  return null;
}

/** ', the mayor,', 'close to the mayor': what tells more of whom a paper quotes. */
const isDescribing = (tokens: readonly Token[], from: number, last: number): boolean =>
  (tokens[from]?.kind === 'comma' ? tokens[last]?.kind === 'comma' : last - from < LONGEST) &&
  !someIn(tokens, from, last + 1, (token) => isA(token, AUXILIARY) || isFiniteVerb(token));

/** 'recalled gunfire **and** Hale shouting': a thing is remembered before, and not a second who shouts. */
function isSecondHeard(tokens: readonly Token[], and: number): boolean {
  for (let at = and - 1; at > 0 && and - at <= LONGEST; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital || isPersonNoun(token.lower)) return false;
    const isVerb = [HEARS, REMEMBERS, TELLS_OF].some((verbs) => verbs.test(token.lower));
    if (isVerb) return at < and - 1;
  }
  return false;
}

/** 'heard **him** say', and not 'it' */
const isPronounObject = (token: Token): boolean =>
  isPronoun(token) || /^(?:him|her|them)$/.test(token.lower);

/** '“…,” Orr recalled **Hale** telling him', 'the paper quoted **her** as saying “…”': whoever is remembered, heard or quoted, and nobody tells anything between. */
export const isRelayed = (
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean =>
  cue !== null &&
  !cue.finite &&
  Math.abs(cue.at - at) <= REACH &&
  relayedBefore(tokens, cue.at)?.first === source.first &&
  // 'Orr overheard Hale arguing and **said**: “…”'
  !cues.some((other) => other.finite && other.at > cue.at && other.at < at);
/** How far from the words, in tokens. */
const REACH = 12;

/** '“…,” Orr said **she** told him': who uttered the words that somebody else passes on; not 'Orr said he told her to go'. */
export function isToldOf(
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean {
  if (!cue?.finite || cue.passive || !UTTERS.test(tokens[cue.at]?.lower ?? '')) return false;
  if (cue.reach !== 'beside' || cue.at <= source.last) return false;
  const outer = cues.find((one) => one.at > at);
  if (outer?.kind !== 'say' || !outer.finite || outer.passive || !outer.source) return false;
  // 'Orr told **Hale**, who said …'
  if (/^(?:t(?:old|ells?)|ask(?:s|ed)?)$/.test(tokens[outer.at]?.lower ?? '')) return false;
  const isParted = ({ kind, lower }: Token): boolean => kind !== 'word' || lower === 'who';
  if (someIn(tokens, source.last + 1, cue.at, isParted)) return false;
  const tag = Math.min(outer.at, outer.source.first);
  if (tag > at + 2 || outer.source.last > outer.at) return false;
  const first = tokens[outer.at + 1]?.lower === 'that' ? outer.at + 2 : outer.at + 1;
  if (source.first !== first) return false;
  return !someIn(
    tokens,
    cue.at + 1,
    cue.at + 1 + ADDRESS,
    ({ kind, lower }) => kind === 'quote' || /^(?:to|that|it|if|whether|how|why|what)$/.test(lower),
  );
}
/** How many words tell to whom: 'told **the two officers**'. */
const ADDRESS = 5;

/** '**Orr** saw Hale arguing and said: “…”': whoever sees or hears, and not whom. */
export const isOnlooker = (
  { frame: { tokens }, at, cues }: Situation,
  { cue, source }: Candidate,
): boolean =>
  cue?.finite === true &&
  cue.kind === 'say' &&
  cue.reach === 'clause' &&
  tokens[cue.at - 1]?.lower === 'and' &&
  // not 'heard Hale laugh and **say**'
  isFiniteVerb(tokens[cue.at] as Token) &&
  cue.at === at - 2 &&
  tokens[at - 1]?.kind !== 'word' &&
  cues.some(
    (other) =>
      other.at < cue.at &&
      other.source !== null &&
      other.source.first > source.last &&
      PERCEIVES.test(tokens[other.source.first - 1]?.lower ?? '') &&
      // not 'found Hale, **who** wept and said'
      !someIn(tokens, other.source.last + 1, cue.at, (token) => isA(token, RELATIVE_PRONOUN)),
  );
const PERCEIVES =
  /^(?:saw|sees|spotted|spots|watched|watches|found|finds|caught|catches|heard|hears|overheard|noticed)$/;
