import type { Situation } from './features.ts';
import { isNamePart } from './phrases.ts';
import type { Ranked } from './rank.ts';
import { type Add, weightOf } from './read-weights.ts';
import { SPEECH_WEIGHTS } from './speech-weights.ts';
import type { Token } from './tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  HONOUR_WORD,
  isA,
  NAMING_WORD,
  PREPOSITION,
} from './word-classes.ts';

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
  const { text, stretch, bare, usual, sameParagraph, previous } = situation;
  if (!usual || !stretch.closed) return false;
  const last = text.charAt(stretch.end - 1);
  if (!bare) return /[,.?!…—–]/.test(last) && isTagged(situation);
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
  if (situation.stretch.mark === 'label') return 1;
  if (isMarkup(situation) || isNamed(situation)) return 0;
  if (isSentence(situation) || isTurn(situation)) return 1;
  if (isScare(situation, best)) return 0;
  if (isNickname(situation) || isRating(situation) || isUnsaid(situation) || isCalledSo(situation))
    return 0;
  let score = 0;
  eachSpeechFeature(situation, best, (a, b, c, d) => {
    score += weightOf(SPEECH_WEIGHTS, a, b, c, d);
  });
  return 1 / (1 + Math.exp(-score));
}

/** An attribute of a tag in a text that still holds markup: `id="…"`. */
export const isMarkup = ({ text, stretch }: Situation): boolean =>
  text.charAt(stretch.start - 2) === '=' ||
  (text.charAt(stretch.start) === '<' &&
    /^<[^<>]*>$/.test(text.slice(stretch.start, stretch.start + 40)));

/** What analysts say of a share in one word: 'a “buy” rating', 'cut it to “sell”'. */
const RATING =
  /^(?:strong |conviction )?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|market[- ]perform|sector[- ]perform|accumulate|reduce|add)$/i;
const OF_RATINGS =
  /^(?:rating|ratings|rates?|rated|recommendations?|stock|stocks|shares?|upgraded?|upgrading|downgraded?|downgrading|analysts?|target)$/;
const isRating = ({ text, stretch, bare, frame: { tokens } }: Situation): boolean =>
  !bare &&
  stretch.end - stretch.start < 20 &&
  RATING.test(text.slice(stretch.start, stretch.end).replace(/[,.;]$/, '')) &&
  tokens.some(({ lower }) => OF_RATINGS.test(lower));

/** 'Divers find “impossible” reef': a word or two in a headline that belong to the noun behind them, and no verb of saying. */
function isScare(situation: Situation, best: Ranked | null): boolean {
  const { text, head, form, frame, at } = situation;
  const after = frame.tokens[at + 1];
  if (!head || form.words.length > 2 || form.shape !== 'l' || after?.kind !== 'word') return false;
  if (after.capital || after.verb || isA(after, PREPOSITION | CONJUNCTION | AUXILIARY))
    return false;
  const title = text.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
  const kind = best?.candidate.cue?.kind ?? 'mind';
  return kind === 'mind' && !/[.!?]["”’']?$/.test(title);
}

const FEW = 3;
const TO_SAY =
  /^(?:say|said|saying|mention|mentioned|utter|uttered|word|words|specify|specified|tell)$/;
/** 'never used the word “war”', 'would not say whether she would “call in” the plan': a few words that nobody says. */
function isUnsaid({ frame: { tokens }, form, at, cues }: Situation): boolean {
  if (form.words.length > FEW) return false;
  const cue = cues.findLast((one) => one.at < at);
  if (
    !cue ||
    !TO_SAY.test(tokens[cue.at]?.lower ?? '') ||
    at - cue.at > 8 ||
    cues.some((one) => one.at > at && one.source)
  )
    return false;
  const isOpen = tokens
    .slice(cue.at + 1, at)
    .some(({ lower }) => /^(?:whether|if|how|when)$/.test(lower));
  if (!isOpen && !/^(?:words?|mention)/.test(tokens[cue.at]?.lower ?? '')) return false;
  const before = [tokens[cue.at - 1]?.lower ?? '', tokens[cue.at - 2]?.lower ?? ''];
  const isDenied = before.some((word) => /^(?:not|never|without)$|n't$/.test(word));
  const isRefused =
    before[0] === 'to' && /^(?:declined|refused|failed|forgot)$/.test(before[1] ?? '');
  return isDenied || isRefused;
}

/** 'The “nickel,” as everyone calls it,' 'the “big one”, as it is known': a name. */
function isCalledSo({ frame: { tokens }, form, at }: Situation): boolean {
  if (form.words.length > FEW) return false;
  const from = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[from]?.lower !== 'as') return false;
  for (let i = from + 1; i < from + 8; i += 1)
    if (/^(?:calls?|called|known|nicknamed|dubbed|referred)$/.test(tokens[i]?.lower ?? ''))
      return !isPronounSubject(tokens[i - 1]);
  return false;
}

/** 'the “witch hunt”, as he calls it': his words. */
const isPronounSubject = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:he|she)$/.test(token.lower);

/** 'Derek “Ducky” Noakes': a nickname inside a name, away from headlines, where every word is large. */
function isNickname({ frame: { tokens }, form, at, head }: Situation): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (head || form.words.length > 2 || !'TC'.includes(form.shape)) return false;
  if (!before?.capital || !after?.capital || after.verb || before.possessive) return false;
  return before.kind === 'word' && after.kind === 'word' && isNamePart(before) && isNamePart(after);
}

/** Words that are followed by a name or a term, whatever its form. */
const NAMERS = new Set([
  'nicknamed',
  'nickname',
  'titled',
  'entitled',
  'named',
  'codenamed',
  'so-called',
]);
/** Words that are followed by their title, when it is short or capitalised like one. */
const TITLED =
  /^(?:book|novel|film|movie|song|album|show|sitcom|play|poem|magazine|musical|painting|exhibition|memoir|podcast|documentary|ship|pub)$/;
/** The same behind a comma: 'her best-known work, “Evening at Sea,” was sold'. */
const WORKS =
  /^(?:work|report|paper|study|thesis|survey|series|collection|track|record|single|sculpture|installation|opera|ballet|piece|hymn|act|bill|pamphlet|manifesto|trilogy|sequel|debut|bestseller|autobiography|biography|account|essay|article|column|guide|lecture|sermon|exhibit|photograph|picture|cartoon|strip|programme|program|special|feature|production|revival|recording|hit|ballad|anthem|tune|number)$/;
const TERMS = /^(?:word|term|nickname)s?$/;
/** Words that are followed by what nobody in particular says. */
const MOTTOES = /^(?:slogan|motto|hashtag|catchphrase)s?$/;

const LISTED =
  /^(?:books|novels|films|movies|songs|albums|shows|plays|poems|hits|singles|works|paintings|credits|series|titles|tracks|musicals|documentaries|games)$/;
/** 'whose hits include “…” and “…”', 'films such as “…”': titles. */
function isListed(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at > 0 && last - at < 12) {
    const token = tokens[at];
    if (token?.kind === 'quote' || token?.kind === 'comma' || token?.lower === 'and') at -= 1;
    else break;
  }
  if (!/^(?:includes?|included|including|like|as|are|were)$/.test(tokens[at]?.lower ?? ''))
    return false;
  for (let back = at - 1; back >= 0 && at - back <= 4; back -= 1)
    if (LISTED.test(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** A name, a title or a word that is mentioned: what stands before it says so. */
export function isNamed({ form: { words, shape }, frame: { tokens }, at }: Situation): boolean {
  const back =
    tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'colon' ? at - 2 : at - 1;
  const word = tokens[back]?.lower ?? '';
  if (NAMERS.has(word)) return true;
  if (TITLED.test(word)) return 'TCM'.includes(shape) && words.length < 9;
  if (WORKS.test(word) && tokens[at - 1]?.kind === 'comma')
    return 'TC'.includes(shape) && words.length < 9 && !tokens[at + 1]?.verb;
  if (MOTTOES.test(word)) return words.length < 9;
  if (TERMS.test(word)) return words.length <= 3;
  if ('TCM'.includes(shape) && words.length < 9 && isListed(tokens, back)) return true;
  if (word !== 'as' || words.length > 4) return false;
  for (let i = back - 1; i >= 0 && back - i <= 6; i -= 1)
    if (tokens[i]?.lower === 'known' || tokens[i]?.lower === 'nicknamed') return true;
  return false;
}
