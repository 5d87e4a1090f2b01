import type { Span } from '../span.ts';
import { isPhrasal, type SpeechVerb, type VerbReading } from '../words/speech-verbs.ts';
import { accordingAt, nounAt } from './noun-cues.ts';
import { isPronoun, type Source, startsPhrase } from './phrases.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';
import {
  AUXILIARY,
  CUE_WORD,
  DETERMINER,
  IN_LY,
  isA,
  MINOR_ADVERB,
  PREPOSITION,
  RELATIVE_PRONOUN,
} from './word-classes.ts';

/** A place in a frame that reports speech, and whose it is. */
export interface Cue extends Span {
  /** Index of its token. */
  readonly at: number;
  readonly kind: SpeechVerb | 'according' | 'noun';
  readonly source: Source | null;
  /** `beside`: the source stands next to the verb; `after`: it follows the verb; `clause`: carried over from an earlier verb. */
  readonly reach: 'beside' | 'after' | 'clause';
  readonly passive: boolean;
  readonly finite: boolean;
}

/** Every cue of a frame in order. */
export function cuesOf(frame: Frame): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < frame.tokens.length; at += 1) {
    const cue = cueAt(frame, at);
    if (cue) found.push(cue);
  }
  return found;
}

/** The first cue of a frame that says who spoke; `cues` are those of the frame where they are known already. */
export function firstCue(frame: Frame, cues: readonly Cue[] | null): Cue | null {
  if (cues) return cues.find(tellsSource) ?? null;
  for (let at = 0; at < frame.tokens.length; at += 1) {
    const cue = cueAt(frame, at);
    if (cue && tellsSource(cue)) return cue;
  }
  return null;
}

const tellsSource = (cue: Cue): boolean =>
  cue.finite && cue.source !== null && cue.kind !== 'mind' && !cue.passive;

function cueAt({ tokens, quotes }: Frame, at: number): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isA(token, CUE_WORD)) return null;
  const quoted = (quotes[0] ?? tokens.length) < at;
  return accordingAt(tokens, at) ?? nounAt(tokens, at) ?? verbAt(tokens, at, quoted);
}

function verbAt(tokens: readonly Token[], at: number, quoted: boolean): Cue | null {
  const token = tokens[at];
  const reading = token ? readingAt(tokens, at) : undefined;
  if (!token || !reading || token.possessive) return null;
  if (token.capital && !(at === 0 && reading.form === 'gerund')) return null;
  // 'the hole, said to be “bottomless”': by nobody
  if (token.lower === 'said' && isReputed(tokens, at + 1)) return null;
  if (!isVerbHere(tokens, at, reading) || isRefused(tokens, at)) return null;
  const finite = reading.form !== 'gerund';
  if (quoted && finite && HANDS_OUT.test(token.lower)) return null;
  const previous = tokens[at - 1];
  const afterQuote =
    previous?.kind === 'quote' || (previous?.kind === 'comma' && tokens[at - 2]?.kind === 'quote');
  if (afterQuote && finite && reading.verb !== 'label') {
    const inverted = subjectAfter(tokens, at);
    if (inverted) return verbCue(token, at, reading, inverted, 'after', false);
  }
  if (previous?.kind === 'comma' && INVERTING.has(token.lower)) {
    const inverted = subjectAfter(tokens, at);
    const after = inverted ? tokens[inverted.last + 1] : undefined;
    const closes = after === undefined && inverted?.kind === 'nominal';
    // not 'Reed, a nurse, said Hale “was late”'
    const parts = after?.kind !== 'word' && (quoted || after?.kind !== 'quote');
    if (inverted && (inverted.kind === 'name' || closes) && parts)
      return verbCue(token, at, reading, inverted, 'after', false);
  }
  const { source, passive, reach } = subjectBefore(tokens, at, !finite);
  const isShort =
    isShortPassive(tokens, at, reading) && !(isRelative(tokens, source) && endsAt(tokens, at + 1));
  // 'was quoted as saying'
  const isQuoted = token.lower === 'quoted' && tokens[at + 1]?.lower === 'as';
  const isPassive = ((passive && finite) || isShort) && !isQuoted;
  return verbCue(token, at, reading, source, reach, isPassive);
}

const isReputed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && /^(?:be|have|include)$/.test(tokens[at + 1]?.lower ?? '');

/** 'Hale declined to comment', 'did not reply': nothing is said, and a quotation near by is another's. */
function isRefused(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:comment|elaborate|respond|reply|answer)$/.test(tokens[at]?.lower ?? '')) return false;
  const [before, verb] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return (
    /^(?:not|never|immediately)$/.test(before) ||
    (before === 'to' && /^(?:declin|refus|fail)(?:ed|es|ing|s|e)?$/.test(verb))
  );
}

/** Verbs of which 'by' tells the subject, and no manner. */
const BY_AGENT =
  /^(?:accused|branded|likened|hailed|derided|mocked|ridiculed|praised|critici[sz]ed|condemned|denounced|dismissed|called|dubbed|labell?ed|nicknamed|described|characteri[sz]ed|lauded|slammed)$/;

/** 'Minister accused of “…”', 'Girl branded “…”': the passive of headlines, and of participles behind a noun; 'Reed, described by Hale as “…”'. */
function isShortPassive(tokens: readonly Token[], at: number, { form }: VerbReading): boolean {
  if (form !== 'past' && form !== 'participle') return false;
  if (tokens[at + 1]?.lower === 'by' && BY_AGENT.test(tokens[at]?.lower ?? ''))
    return startsPhrase(tokens, at + 2);
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (/^(?:accused|suspected)$/.test(verb)) return next?.lower === 'of';
  // '“…”, jury told'
  if (verb === 'told') return next === undefined;
  if (DESCRIBED.test(verb)) return next?.lower === 'as' && hasAgentBehind(tokens, at + 2);
  return /^(?:branded|dubbed|labelled|labeled|nicknamed)$/.test(verb) && next?.kind === 'quote';
}

const DESCRIBED =
  /^(?:described|portrayed|hailed|condemned|criticised|criticized|praised|denounced|dismissed|derided|depicted)$/;

/** '… as a “fracas” **by** officials' */
function hasAgentBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1)
    if (tokens[at]?.kind === 'quote') return tokens[at + 1]?.lower === 'by';
  return false;
}

/** No clause goes on behind a quotation: not 'the girl labelled “a thief” left'. */
const endsAt = (tokens: readonly Token[], quote: number): boolean => {
  const next = tokens[quote + 1];
  return next?.kind !== 'word';
};

/** How many words may stand before the subject of 'a call that **Hale** labelled “…”': its role. */
const LONGEST_ROLE = 5;

/** 'a call that Hale labelled “…”', 'what she branded “…”' */
function isRelative(tokens: readonly Token[], source: Source | null): boolean {
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

const verbCue = (
  { start, end }: Token,
  at: number,
  { verb, form }: VerbReading,
  source: Source | null,
  reach: Cue['reach'],
  passive: boolean,
): Cue => ({ start, end, at, kind: verb, source, reach, passive, finite: form !== 'gerund' });

/** What a work that stands between quotation marks is given as well: '“Night Boat,” published Ann Hale.' */
const HANDS_OUT = /^(?:(?:issue|release)[sd]|publishe[sd]|(?:deliver|show)(?:s|ed)|gives|gave)$/;

/** Verbs whose subject may follow after a comma ('…, said Ann Hale'): those without an object. */
const INVERTING = new Set([
  'said',
  'say',
  'warn',
  'warns',
  'warned',
  'says',
  'wrote',
  'writes',
  'added',
  'adds',
  'explained',
  'tweeted',
  'argued',
  'argues',
  'conceded',
  'concedes',
  'insisted',
  'insists',
  'noted',
  'notes',
]);

/** How the word at `at` reports speech, alone or with a particle. */
function readingAt(tokens: readonly Token[], at: number): VerbReading | undefined {
  const token = tokens[at];
  const word = token?.lower ?? '';
  // 'wanted to **know**' is one cue
  if (word === 'know' && isPhrasal(tokens[at - 2]?.lower ?? '', word, '')) return undefined;
  if (!isPhrasal(word, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''))
    return token?.verb;
  return { verb: 'say', form: word.endsWith('ing') ? 'gerund' : 'past' };
}

/** Many verbs of saying are nouns too ('the claims', 'a report'): what stands before decides. */
function isVerbHere(tokens: readonly Token[], at: number, { form }: VerbReading): boolean {
  let back = at - 1;
  while (back >= 0 && isMinor(tokens[back])) back -= 1;
  const before = tokens[back];
  if (form === 'gerund') return true;
  if (before?.kind !== 'word') return form !== 'base' || before?.kind === 'comma';
  if (before.possessive || isA(before, DETERMINER)) return form === 'past' && !before.possessive;
  if (form === 'past' || form === 'participle') return true;
  if (form === 'base')
    return (
      isPronoun(before) ||
      before.lower === 'to' ||
      before.lower === 'who' ||
      isA(before, AUXILIARY) ||
      (before.lower.endsWith('s') && !isA(before, PREPOSITION)) ||
      /^(?:people|police|men|women)$/.test(before.lower)
    );
  if (isA(before, PREPOSITION)) return isPronoun(before);
  return form !== 'present' || !isThereOf(tokens, back);
}

/** 'There were also Tolvan **flags**': a thing that is there, and no verb. */
function isThereOf(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun; at > 0 && noun - at < 4; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isA(token, RELATIVE_PRONOUN)) return false;
    if (/^(?:is|are|was|were)$/.test(token.lower)) return tokens[at - 1]?.lower === 'there';
  }
  return false;
}

const isMinor = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isA(token, IN_LY | MINOR_ADVERB);
