import { phraseStartingAt, type Source } from './phrases.ts';
import type { Ranked } from './rank.ts';
import { subjectBefore } from './subjects.ts';
import type { Frame, Token } from './tokens.ts';

const SENDS =
  /^(?:sent|texted|wrote|posted|left|emailed|messaged|penned|shared|typed|published|put|tweeted|addressed|handed|scribbled|issued)$/;
const MESSAGE =
  /^(?:message|messages|text|texts|email|e-mail|letter|note|post|tweet|memo|card|postcard|voicemail|statement|telegram|poem|diary)$/;
const READS = /^(?:read|reads|said|says|ended|ends|began|begins|concluded|went|added)$/;
/** How many words may stand between a verb of sending and what is sent: 'sent her deputy, Ann Hale, a **message**'. */
const NEAR = 8;

/** Who sends what `frame` tells of: Hale of 'Hale sent a message to her deputy.' */
function senderIn({ tokens }: Frame): Source | null {
  for (const [at, { lower }] of tokens.entries()) {
    // 'She got a text from Hale.'
    if (MESSAGE.test(lower) && tokens[at + 1]?.lower === 'from')
      return phraseStartingAt(tokens, at + 2);
    if (!SENDS.test(lower)) continue;
    if (!tokens.slice(at + 1, at + 1 + NEAR).some((token) => MESSAGE.test(token.lower))) continue;
    const { source, passive } = subjectBefore(tokens, at, false);
    if (source && !passive) return source;
  }
  return null;
}

const isMessage = (tokens: readonly Token[], { kind, first, last }: Source): boolean =>
  kind === 'pronoun'
    ? tokens[first]?.lower === 'it'
    : kind === 'nominal' &&
      tokens[first]?.lower === 'the' &&
      last === first + 1 &&
      MESSAGE.test(tokens[last]?.lower ?? '');

/** The confidence in whoever sent what is read out. */
const SENT = 0.9;

/**
 * 'Hale sent a message to her deputy. It read: “…”': Hale, where the words are those of a message that the sentence before
 * says somebody sent. Null for any other source.
 */
export function senderOf(picked: Ranked, frame: Frame, before: Frame): Ranked | null {
  const { source, cue, cueSpan } = picked.candidate;
  const word = frame.tokens.find(({ start }) => start === (cue ?? cueSpan)?.start);
  if (!isMessage(frame.tokens, source) || !READS.test(word?.lower ?? '')) return null;
  const sender = senderIn(before);
  if (!sender) return null;
  const route = 'cue of the sentence before';
  return {
    candidate: { route, source: sender, cue: null, cueSpan: null },
    confidence: SENT,
    via: null,
  };
}
