import type { VerbReading } from '../words/speech-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import { phraseStartingAt, type Source, startsPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Verbs of which 'by' tells the subject, and no manner. */
const BY_AGENT =
  /^(?:accused|branded|likened|hailed|derided|mocked|ridiculed|praised|critici[sz]ed|condemned|denounced|dismissed|called|dubbed|labell?ed|nicknamed|described|characteri[sz]ed|lauded|slammed)$/;

/** 'Minister accused of “…”', 'Girl branded “…”': the passive of headlines, and of participles behind a noun; 'Reed, described by Hale as “…”'. */
export function isShortPassive(
  tokens: readonly Token[],
  at: number,
  { form }: VerbReading,
): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (tokens[at + 1]?.lower === 'by' && BY_AGENT.test(tokens[at]?.lower ?? ''))
    return startsPhrase(tokens, at + 2);
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  // 'the law called “a disgrace” by Reed'
  if (next?.kind === 'quote' && tokens[at + 2]?.lower === 'by' && BY_AGENT.test(verb))
    return startsPhrase(tokens, at + 3);
  if (/^(?:accused|suspected)$/.test(verb)) return next?.lower === 'of';
  // '“…”, jury told'
  if (verb === 'told') return next === undefined;
  if (DESCRIBED.has(verb)) return next?.lower === 'as' && hasAgentBehind(tokens, at + 2);
  return /^(?:branded|dubbed|labelled|labeled|nicknamed)$/.test(verb) && next?.kind === 'quote';
}

const DESCRIBED = wordSet(
  'described portrayed hailed condemned criticised criticized praised denounced dismissed derided depicted',
);

/** '… as a “fracas” **by** officials' */
function hasAgentBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1)
    if (tokens[at]?.kind === 'quote') return tokens[at + 1]?.lower === 'by';
  return false;
}

/** No clause goes on behind a quotation: not 'the girl labelled “a thief” left'. */
export const endsAt = (tokens: readonly Token[], quote: number): boolean => {
  const next = tokens[quote + 1];
  return next?.kind !== 'word';
};

/** How many words may stand before the subject of 'a call that **Hale** labelled “…”': its role. */
const LONGEST_ROLE = 5;

/** 'a call that Hale labelled “…”', 'what she branded “…”' */
export function isRelative(tokens: readonly Token[], source: Source | null): boolean {
  if (!source) return false;
  for (let at = source.first - 1; at >= source.first - LONGEST_ROLE; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (/^(?:which|what)$/.test(token.lower)) return true;
    // not 'heard that the girl labelled “…”'
    if (token.lower === 'that') return tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.verb;
  }
  return false;
}

/** The noun phrase of the first 'by' after a passive verb. */
export function agent(tokens: readonly Token[], verb: number): Source | null {
  for (let at = verb + 1; at < tokens.length && at - verb < 30; at += 1)
    if (tokens[at]?.lower === 'by')
      return isOfThing(tokens, at) ? null : phraseStartingAt(tokens, at + 1);
  return null;
}

/** 'was reported in **a** “hit piece” **by** the Echo': who made the thing, not who calls it so. */
const isOfThing = (tokens: readonly Token[], by: number): boolean =>
  tokens[by - 1]?.kind === 'quote' &&
  /^(?:an?|the)$/.test(tokens[by - 2]?.lower ?? '') &&
  /^(?:in|from|with|at|on)$/.test(tokens[by - 3]?.lower ?? '');
