import { wordSet } from '../words/word-set.ts';
import type { Cue } from './cues.ts';
import { isMessage, senderAfter } from './messages.ts';
import { phraseStartingAt, type Source, startsPhrase } from './phrases.ts';
import type { Ranked } from './rank.ts';
import { subjectBefore } from './subjects.ts';
import { type Frame, type Token, tokenAt } from './tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  FORM_OF_BE,
  IN_ING_OR_ED,
  isA,
  POSSESSIVE,
  PREPOSITION,
} from './word-classes.ts';
import { isPronoun } from './word-tests.ts';

/** Verbs whose subject is the author of what they have for an object; whoever shares or hands over a letter need not be. */
const SENDS = /^(?:sent|wrote|texted|emailed|messaged|penned|typed|tweeted|scribbled|issued)$/;
/** The same where the object is left or put up in one's own words. */
const LEAVES = /^(?:left|posted)$/;
const OWN_WORDS = /^(?:message|note|voicemail|tweet)$/;
const READS = wordSet('read reads said says ended ends began begins concluded went added');
/** How many words may stand between a verb of sending and what is sent: 'sent her deputy, Ann Hale, a **message**'. */
const NEAR = 8;

/** Behind a message, what names another author: 'a letter **that** her son had sent', 'a letter … **from** her son'. */
const OF_ANOTHER = /^(?:from|by|of|that|which|who|whom|whose|had)$/;

/** 'a statement **of** her own' */
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  isA(tokens[at + 1], POSSESSIVE) && tokens[at + 2]?.lower === 'own';

/** A message that a sentence tells of, and who sent it where the sentence says so. */
interface Sending {
  readonly noun: string;
  readonly sender: Source | null;
}

/** How far before 'with the words' the verb of sending may stand. */
const CAPTIONED = 24;

/** Hale of 'Orr said Hale had sent a photo with the words “…”': whoever sent what has the quotation at `at` for words; null for nobody. */
export function captioner(tokens: readonly Token[], at: number): Source | null {
  const from = tokenAt(tokens, at - 1)?.kind === 'colon' ? fromBefore(tokens, at - 1) : null;
  if (from) return from;
  const colon = /^(?:colon|comma)$/.test(tokenAt(tokens, at - 1)?.kind ?? '') ? 1 : 0;
  const [beyond, article, noun] = [3, 2, 1].map(
    (back) => tokenAt(tokens, at - colon - back)?.lower ?? '',
  );
  if (beyond !== 'with' || article !== 'the' || !/^(?:words|caption|message)$/.test(noun ?? ''))
    return null;
  for (let verb = at - colon - 4; verb >= 0 && at - verb <= CAPTIONED; verb -= 1) {
    if (!SHARES.test(tokens[verb]?.lower ?? '')) continue;
    const { source, passive } = subjectBefore(tokens, verb, false);
    return passive ? null : source;
  }
  return null;
}

/** Orr of 'Hale got a text from Orr: “…”' */
function fromBefore(tokens: readonly Token[], colon: number): Source | null {
  for (let at = colon - 2; at > 1 && colon - at <= LONGEST_SENDER; at -= 1) {
    const isBy = tokens[at]?.lower === 'by';
    if (tokens[at]?.lower !== 'from' && !isBy) continue;
    if (!isMessage(tokens[at - 1]?.lower ?? '')) return null;
    // 'Hale wrote a letter from prison: “…”', and not 'Hale **was sent** a letter by Orr: “…”'
    const isGiven = isSentTo(tokens, at - 1);
    if (isBy ? !isGiven : !isGiven && tokens.slice(0, at).some(({ lower }) => SENDS.test(lower)))
      return null;
    const source = startsPhrase(tokens, at + 1) ? phraseStartingAt(tokens, at + 1) : null;
    return source?.last === colon - 1 ? source : null;
  }
  return null;
}
const LONGEST_SENDER = 6;

/** How far before a message the verb may stand by which somebody gets it. */
const RECEIVING = 7;

/** 'Hale **was sent** a text', 'Hale **received** a letter': the noun at `noun` is what comes to her. */
function isSentTo(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > 0 && noun - at <= RECEIVING; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isA(token, PREPOSITION | CONJUNCTION)) return false;
    if (/^(?:received|receives|got|gets|opened|found)$/.test(token.lower)) return true;
    if (/^(?:sent|handed|given|shown|left|passed)$/.test(token.lower))
      return isA(tokens[at - 1], FORM_OF_BE);
  }
  return false;
}

/** 'Hale was sent a text: “…”', 'Hale received a letter saying “…”': nobody tells who wrote it, and it was not Hale. */
export function isRecipient(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  // 'Hale received a call: “…,” the voice said'
  if (cues.some((cue) => cue.at > at && cue.source !== null)) return false;
  let last = at - 1;
  if (/^(?:colon|comma)$/.test(tokenAt(tokens, last)?.kind ?? '')) last -= 1;
  if (/^(?:saying|reading|read|said|that)$/.test(tokenAt(tokens, last)?.lower ?? '')) last -= 1;
  if (/^(?:which|that)$/.test(tokenAt(tokens, last)?.lower ?? '')) last -= 1;
  return isMessage(tokenAt(tokens, last)?.lower ?? '') && isSentTo(tokens, last);
}
const SHARES = /^(?:sent|texted|emailed|messaged|posted|shared|tweeted|uploaded)$/;

/** Where the phrase begins whose noun is a message at `noun`, if it is one that the sentence brings in: '**a** short note', '**her** letter'. */
function determinerBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (at > 0 && noun - at < 4 && tokens[at]?.kind === 'word' && !isA(tokens[at], DETERMINER))
    at -= 1;
  const token = tokens[at];
  return token && (/^(?:an?|one|another)$/.test(token.lower) || isA(token, POSSESSIVE)) ? at : -1;
}

/** Hale of 'Hale sent a message to her deputy.': the subject of a verb of sending whose object the noun at `noun` is. */
function senderBefore(tokens: readonly Token[], noun: number): Source | null {
  const from = determinerBefore(tokens, noun);
  const next = tokens[noun + 1];
  const isPlain =
    next === undefined ||
    next.kind !== 'word' ||
    (!next.capital && !isPronoun(next) && !isA(next, DETERMINER)) ||
    isA(next, DAY);
  // 'told staff of it **in** an email', 'said **in** a statement that'
  if (from > 0 && tokens[from - 1]?.lower === 'in') return tellerBefore(tokens, from - 1);
  if (from < 0 || !isPlain) return null;
  if (tokens.some((token, at) => at > noun && OF_ANOTHER.test(token.lower) && !isOwn(tokens, at)))
    return null;
  for (let at = from - 1; at >= 0 && noun - at <= NEAR; at -= 1) {
    const token = tokens[at];
    // 'posted a photo **of** a letter', 'wrote a book **and** kept a letter'
    if (!token || isA(token, PREPOSITION | CONJUNCTION)) return null;
    const isLeft = LEAVES.test(token.lower) && OWN_WORDS.test(tokens[noun]?.lower ?? '');
    if (!SENDS.test(token.lower) && !isLeft) continue;
    const { source, passive } = subjectBefore(tokens, at, false);
    return passive ? null : source;
  }
  return null;
}

/** Hale of 'Hale told staff of her decision in an email': the subject of the verb of saying before, with no verb between. */
function tellerBefore(tokens: readonly Token[], link: number): Source | null {
  for (let at = link - 1; at > 0 && link - at <= FAR; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (TELLS.test(token.lower) || (at === link - 1 && SAYS.test(token.lower))) {
      const { source, passive, reach } = subjectBefore(tokens, at, false);
      return passive || (reach !== 'beside' && at < link - 1) ? null : source;
    }
    if (isA(token, AUXILIARY | IN_ING_OR_ED | CONJUNCTION) || isPronoun(token) || token.verb)
      return null;
  }
  return null;
}
const TELLS =
  /^(?:told|informed|announced|confirmed|apologised|apologized|thanked|resigned|replied|responded|explained|wrote|warned|revealed)$/;
const SAYS = /^(?:said|says|added|insisted|claimed|argued|stated)$/;
/** How far before 'in an email' the verb may stand. */
const FAR = 8;

/** The message that a sentence tells of; null where it tells of none, or of two. */
function sendingIn({ tokens }: Frame): Sending | null {
  let found: Sending | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !isMessage(token.lower)) continue;
    // 'a **text** message'
    if (isMessage(tokens[at + 1]?.lower ?? '')) continue;
    if (found) return null;
    const by = senderAfter(tokens, at);
    const sender = by < 0 ? senderBefore(tokens, at) : phraseStartingAt(tokens, by);
    found = { noun: token.lower, sender };
  }
  return found;
}

/** True for 'it', and for 'the' with the noun of a message told of, or with 'message' for any. */
const isMeant = (
  tokens: readonly Token[],
  { kind, first, last }: Source,
  { noun }: Sending,
): boolean => {
  if (kind === 'pronoun') return tokens[first]?.lower === 'it';
  const head = tokens[last]?.lower ?? '';
  const isThe = kind === 'nominal' && tokens[first]?.lower === 'the' && last === first + 1;
  return isThe && (head === noun || head === 'message');
};

/** The confidence in whoever sent what is read out. */
const SENT = 0.9;

/**
 * 'Hale sent a message to her deputy. It read: “…”': Hale, where the words are those of a message that the sentence before
 * says somebody sent. Null for any other source.
 */
export function senderOf(picked: Ranked, frame: Frame, before: Frame): Ranked | null {
  const { source, cue, cueSpan } = picked.candidate;
  const word = frame.tokens.find(({ start }) => start === (cue ?? cueSpan)?.start);
  if (!READS.has(word?.lower ?? '')) return null;
  const sending = sendingIn(before);
  if (!sending?.sender || !isMeant(frame.tokens, source, sending)) return null;
  const route = 'cue of the sentence before';
  return {
    candidate: { route, source: sending.sender, cue: null, cueSpan: null },
    confidence: SENT,
    via: null,
  };
}
