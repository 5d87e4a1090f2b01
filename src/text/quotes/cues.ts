import { nounOf } from '../people/nouns.ts';
import type { Span } from '../span.ts';
import type { SpeechVerb, VerbReading } from '../words/speech-verbs.ts';
import { subjectAfter } from './clause-subjects.ts';
import { readingAt, reportsAt } from './cue-verbs.ts';
import { accordingAt, nounAt } from './noun-cues.ts';
import { endsAt, isRelative, isShortPassive } from './passives.ts';
import { type Source, startsPhrase } from './phrases.ts';
import { relayedBefore } from './relayed.ts';
import { subjectBefore } from './subjects.ts';
import { isThingCalled } from './thing-called.ts';
import type { Frame, Token } from './tokens.ts';
import { AUXILIARY, CUE_WORD, DETERMINER, FORM_OF_BE, isA, PRONOUN } from './word-classes.ts';

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
  const reading = token ? (readingAt(tokens, at) ?? besideWords(tokens, at)) : undefined;
  if (!token || !reading || token.possessive) return null;
  // 'Stated Hale: “…”'
  const opens = token.capital && at === 0 && reading.verb === 'say' && token.lower !== 'told';
  const first = opens ? subjectAfter(tokens, 0) : null;
  if (first && reading.form === 'past' && tokens[first.last + 1]?.kind === 'colon')
    return verbCue(token, at, reading, first, 'after', false);
  if (token.capital && !(at === 0 && reading.form === 'gerund')) return null;
  if (!reportsAt(tokens, at, reading) || isThingCalled(tokens, at)) return null;
  // 'Guests **can expect** “a feast”': what may be thought is nobody's words
  if (reading.verb === 'mind' && MAY.test(tokens[at - 1]?.lower ?? '')) return null;
  const finite = reading.form !== 'gerund';
  if (quoted && finite && HANDS_OUT.test(token.lower)) return null;
  const previous = tokens[at - 1];
  const afterQuote =
    previous?.kind === 'quote' || (previous?.kind === 'comma' && tokens[at - 2]?.kind === 'quote');
  if (afterQuote && finite && reading.verb !== 'label' && token.lower !== 'put') {
    const inverted = subjectAfter(tokens, at);
    if (inverted && !isObject(tokens, at, inverted))
      return verbCue(token, at, reading, inverted, 'after', false);
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
  const relayed = reading.verb === 'say' ? relayedBefore(tokens, at) : null;
  if (relayed) return { ...verbCue(token, at, reading, relayed, 'beside', false), finite: false };
  const { source, passive, reach } = subjectBefore(tokens, at, !finite);
  const isShort =
    isShortPassive(tokens, at, reading) && !(isRelative(tokens, source) && endsAt(tokens, at + 1));
  // 'was quoted as saying'
  const isQuoted = token.lower === 'quoted' && isQuotedAs(tokens, at + 1);
  const isPassive = ((passive && finite) || isShort) && !isQuoted;
  return verbCue(token, at, reading, source, reach, isPassive);
}

/** '…, who sang “Night Boat”, said **it** was late', '…, told **Reed** it was late': whom it is told to or what it is about, and nobody who says it. */
const isObject = (
  tokens: readonly Token[],
  verb: number,
  { kind, first, last }: Source,
): boolean => {
  const next = tokens[last + 1];
  if (kind === 'pronoun' && tokens[first]?.lower === 'it') return true;
  if (next?.kind !== 'word') return false;
  if (isA(next, FORM_OF_BE | AUXILIARY)) return true;
  if (!/^(?:told|tells|asked|asks)$/.test(tokens[verb]?.lower ?? '')) return false;
  // not 'told Reed **to reporters**'
  if (next.lower === 'to') return !startsAddressee(tokens[last + 2]);
  return isA(next, PRONOUN | DETERMINER) || /^(?:that|if|whether|how|why|what)$/.test(next.lower);
};

const startsAddressee = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (token.capital || isA(token, DETERMINER) || nounOf(token.lower)?.kind === 'person');

/** '“Who is that?” **reacted** Ann Hale', '**introduced** him as “a fighter”': verbs that report speech right beside the words alone. */
function besideWords(tokens: readonly Token[], at: number): VerbReading | undefined {
  const word = tokens[at]?.lower ?? '';
  const isBehind = tokens[at - 1]?.kind === 'quote' || tokens[at - 2]?.kind === 'quote';
  if (word === 'reacted') {
    const next = tokens[at + 1];
    const isTag = isBehind ? startsPhrase(tokens, at + 1) : next === undefined;
    return isTag || next?.kind === 'colon' ? { verb: 'say', form: 'past' } : undefined;
  }
  if (word !== 'introduced' && !(word === 'brought' && tokens[at + 1]?.lower === 'up'))
    return undefined;
  for (let as = at + 1; as < at + LONGEST_AS; as += 1)
    if (tokens[as]?.lower === 'as' && tokens[as + 1]?.kind === 'quote')
      return { verb: 'label', form: 'past' };
  return undefined;
}
/** How far 'as' may stand behind its verb. */
const LONGEST_AS = 7;

const MAY = /^(?:can|could|may|might|must|should)$/;

/** 'quoted **as** saying', 'quoted **by a news agency as saying**' */
function isQuotedAs(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'as') return true;
  if (tokens[from]?.lower !== 'by') return false;
  for (let at = from + 1; at < from + 9 && tokens[at]?.kind === 'word'; at += 1)
    if (tokens[at]?.lower === 'as') return tokens[at + 1]?.lower === 'saying';
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
