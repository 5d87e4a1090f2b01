import type { Situation } from './features.ts';
import { isNamed } from './named.ts';
import { isMarkup, isUnspoken } from './never-speech.ts';
import type { Ranked } from './rank.ts';
import { type Add, weightOf } from './read-weights.ts';
import { isOpenReply } from './replies.ts';
import { SPEECH_WEIGHTS } from './speech-weights.ts';
import type { Token } from './tokens.ts';
import { HONOUR_WORD, isA, NAMING_WORD } from './word-classes.ts';

/** Words of speech: somebody is addressed, or a whole clause is there. */
const SPOKEN =
  /(?:^|[^A-Za-z])(?:I|I'm|we|We|you|You|me|us|my|our|your|[a-z]+n't|it's|It's|that's|That's|they're|is|are|was|were|will|have|has|would|can|do|did)(?![A-Za-z])/;

/** Tells the features by which speech is told from titles, names, terms and scare quotes. Weights in `speech-weights.ts`. */
export function eachSpeechFeature(situation: Situation, best: Ranked | null, add: Add): void {
  const { text, frame, at, stretch } = situation;
  const { words, shape } = situation.form;
  const { tokens } = frame;
  const inside = text.slice(stretch.start, stretch.end).replaceAll('’', "'");
  const size = sizeOf(words.length);
  const last = inside.charAt(inside.length - 1);
  const end = '.?!'.includes(last) ? last : ',—–-'.includes(last) ? ',' : '';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  add('bias');
  add('n', size);
  add('shape', shape);
  add('n', size, shape);
  add('end', end);
  add('n', size, 'end', end);
  add('mark', situation.usual ? 'usual' : situation.head ? 'headline' : 'unusual');
  add('before', wordOf(before));
  add('after', wordOf(after));
  add('between', kindOf(before), kindOf(after), size);
  add('shape', shape, kindOf(before));
  if (SPOKEN.test(inside)) {
    add('spoken');
    add('spoken', size);
  }
  if (situation.bare) {
    add('bare');
    add('bare', size);
  }
  if (!stretch.closed) add('open');
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1) {
    if (isA(tokens[back], NAMING_WORD)) {
      add('naming');
      add('naming', shape);
    }
    if (isA(tokens[back], HONOUR_WORD)) add('honour');
  }
  if (before?.capital && after?.capital && shape !== 'l') add('nickname');
  if (/^[a-z]/.test(text.slice(stretch.end + 1, stretch.end + 2))) add('glued');
  const route = best?.candidate.route ?? 'none';
  add('route', route, size);
  add('route', route, shape);
  const cue = best?.candidate.cue;
  if (!cue) return;
  const distance = Math.abs(cue.at - at);
  const near = distance <= 2 ? 'beside' : distance <= 5 ? 'near' : distance <= 12 ? 'mid' : 'far';
  const side = cue.at > at ? 'post' : 'pre';
  add('cue', cue.kind, side, near);
  add('cue', cue.kind, near, shape);
  add('cueword', tokens[cue.at]?.lower ?? '');
  add('cue', side, near, size);
}

const sizeOf = (count: number): string => {
  if (count <= 3) return count === 1 ? '1' : count === 2 ? '2' : '3';
  return count <= 5 ? '4' : count <= 9 ? '6' : '10';
};

const wordOf = (token: Token | undefined): string =>
  !token ? 'edge' : token.kind !== 'word' ? token.kind : token.possessive ? "'s" : token.lower;

const kindOf = (token: Token | undefined): string =>
  !token
    ? 'edge'
    : token.kind !== 'word'
      ? token.kind
      : token.possessive
        ? "'s"
        : token.capital
          ? 'Word'
          : 'word';

/** A short quotation that nothing but speech is: “Yes.” as a paragraph of its own or behind a tagged one; “Two,” she said. */
function isTurn(situation: Situation): boolean {
  const { text, frame, at, stretch, bare, usual, sameParagraph, previous } = situation;
  if (!usual || !stretch.closed) return false;
  const last = text.charAt(stretch.end - 1);
  if (!bare)
    return /[,.?!…—–]/.test(last) && (isTagged(situation) || isOpenReply(frame.tokens, at));
  if (!/[.?!…]/.test(last)) return false;
  const { start, end } = stretch;
  if (
    sameParagraph &&
    previous?.closed &&
    /^["“”'‘’\s]*[.]?["“”'‘’\s]*$/.test(text.slice(previous.end, start))
  )
    return false;
  const opens = /(?:^|\n)\s?["“”'‘]+$/.test(text.slice(Math.max(0, start - 4), start));
  const ends = /^["“”'’]+\s?(?:\n|$)/.test(text.slice(end, end + 5));
  return ends && (opens || (sameParagraph && previous?.closed === true));
}

/** 'said Reed', 'Reed said' right behind a quotation that begins its sentence. */
function isTagged({ at, cues, frame: { tokens } }: Situation): boolean {
  if (at !== 0) return false;
  const from = tokens[1]?.kind === 'comma' ? 2 : 1;
  return cues.some(
    ({ at: verb, kind, finite, passive, source }) =>
      kind === 'say' &&
      finite &&
      !passive &&
      source !== null &&
      Math.min(verb, source.first) === from,
  );
}

/** A whole sentence that has the words of one: shorter where it stands alone. */
function isSentence({ text, stretch, form, bare, usual }: Situation): boolean {
  if (!/[.?!,]$/.test(text.slice(stretch.end - 1, stretch.end))) return false;
  const enough = bare ? form.words.length >= 3 : usual && form.words.length >= 6;
  return enough && form.shape === 'U' && SPOKEN.test(text.slice(stretch.start, stretch.end));
}

/** How likely a stretch is speech that somebody said or wrote, 0 to 1. */
export function speechLikelihood(situation: Situation, best: Ranked | null): number {
  if (situation.stretch.mark === 'label' || situation.stretch.mark === 'answer') return 1;
  if (isMarkup(situation) || isNamed(situation)) return 0;
  if (isSentence(situation) || isTurn(situation)) return 1;
  if (isUnspoken(situation, best)) return 0;
  let score = 0;
  eachSpeechFeature(situation, best, (a, b, c, d) => {
    score += weightOf(SPEECH_WEIGHTS, a, b, c, d);
  });
  return 1 / (1 + Math.exp(-score));
}
