import {
  AFTER_CLOCK,
  EITHER_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NAME_PARTICLES,
  NUMBER_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TAG_VERBS,
} from './words/abbreviations.ts';

/** A place where a sentence may end: a stop with something after it in the same paragraph. */
export interface Candidate {
  /** Where the sentence begins that may end here. */
  readonly sentence: number;
  /** The stop itself: '.', '?!', '…'. */
  readonly at: number;
  readonly stop: string;
  /** Where the closing marks and brackets after the stop end. */
  readonly closed: number;
  /** The first character after the white space; equals `closed` when there is none. */
  readonly next: number;
  /** True when a quotation opens at `next`. */
  readonly opens: boolean;
}

interface NextWord {
  readonly word: string;
  readonly at: number;
  /** The mark or dash right before the word, empty for none. */
  readonly opener: string;
}

/** True when the sentence ends at the candidate. Looks at a bounded stretch on both sides only. */
export function endsSentence(text: string, candidate: Candidate): boolean {
  const { at, stop, closed, next } = candidate;
  if (/[,;:]/.test(text.charAt(next))) return false;
  const following = nextWord(text, next);
  if (closed === next) return endsUnspaced(text, candidate, following);
  if (isBracketed(text, candidate)) return false;
  if (continues(text, following)) return false;
  const quoted = closed > at + stop.length && /[”"’'»“]/.test(text.charAt(closed - 1));
  if (stop === '.') return !isAbbreviation(text, candidate, following);
  if (quoted) return !isTag(text, next);
  if (/^(?:…|(?: ?\.){2,3})$/.test(stop))
    return SENTENCE_OPENERS.has(following.word) && !following.word.startsWith('I');
  return true;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]{0,40}/uy;
const OPENERS = /(?:[“"‘'«([¿¡]|[-–—•●▪■*](?=\s)\s?){0,3}/y;

function nextWord(text: string, from: number): NextWord {
  OPENERS.lastIndex = from;
  const openers = OPENERS.exec(text)?.[0] ?? '';
  const at = from + openers.length;
  WORD.lastIndex = at;
  const word = (WORD.exec(text)?.[0] ?? '').replace('’', "'");
  return { word, at, opener: openers.trimEnd().at(-1) ?? '' };
}

/** A word in small letters goes on with the sentence, unless a quotation opens before it or it is written small by choice (iPhone, de Souza). */
function continues(text: string, { word, at, opener }: NextWord): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  if (/^\p{Ll}'?\p{Lu}/u.test(word)) return false;
  if (NAME_PARTICLES.has(word))
    return !/^ \p{Lu}/u.test(text.slice(at + word.length, at + word.length + 3));
  return opener === '' || /[-–—]/.test(opener);
}

/** How far a bracket is looked for, in characters. */
const BRACKET = 240;

/** 'He has a title (The Last Bus? The Late Train?), but no song.': the sentence goes on behind the bracket. */
function isBracketed(text: string, { sentence, at, next }: Candidate): boolean {
  // Not by lastIndexOf: without a bracket it looks back to the start of the text at every full stop.
  const from = Math.max(sentence + 1, at - BRACKET);
  const open = from + text.slice(from, at + 1).lastIndexOf('(');
  if (open < from || text.slice(open, next).includes(')')) return false;
  const after = text.slice(next, next + BRACKET);
  const close = after.indexOf(')');
  return (
    close >= 0 && /^[^(\n]*$/.test(after.slice(0, close)) && GOES_ON.test(after.slice(close + 1))
  );
}

const GOES_ON = /^(?:[,;]|:? \p{Ll})/u;

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}.’'&]{0,15}$/u;
/** How far the word before a stop is looked at, in characters. */
const LONGEST_TOKEN = 16;

/** The word, number or dotted letters right before a full stop. */
function tokenBefore(text: string, sentence: number, at: number): string {
  const from = Math.max(sentence, at - LONGEST_TOKEN);
  let start = at;
  while (start > from && isPlain(text.charCodeAt(start - 1))) start -= 1;
  // most words are plain; the others take the longer way
  if (start < at && start > from && text.charCodeAt(start - 1) === SPACE)
    return text.slice(start, at);
  return TOKEN.exec(text.slice(from, at))?.[0] ?? '';
}

const SPACE = 32;
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** True when the full stop belongs to a short form that the next word goes on from. */
function isAbbreviation(text: string, candidate: Candidate, following: NextWord): boolean {
  const { sentence, at, closed } = candidate;
  const { word } = following;
  const token = tokenBefore(text, sentence, at);
  const opener = SENTENCE_OPENERS.has(word) && text.charAt(following.at + word.length) !== '.';
  if (token === '') return false;
  if (LEADING_ABBREVIATIONS.has(token) || LEADING_ABBREVIATIONS.has(capitalised(token, word)))
    return true;
  if (closed > at + 1) return false;
  if (/^\d+$/.test(token)) return at - token.length === sentence;
  if (NUMBER_ABBREVIATIONS.has(token)) return /^\d/.test(word);
  if (/^[ap]\.m$/i.test(token)) return AFTER_CLOCK.has(word) || word === '';
  if (/^\p{Lu}$/u.test(token)) return !opener && !isLettered(text, at);
  if (token.includes('.')) return !opener && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(token);
  return EITHER_ABBREVIATIONS.has(token) && !opener;
}

/** In a line of capitals (a transcript's 'SEN. SMITH') titles are told by the capitals of what follows. */
const capitalised = (token: string, word: string): string =>
  token.length > 1 &&
  word.length > 1 &&
  token === token.toUpperCase() &&
  word === word.toUpperCase()
    ? token.charAt(0) + token.slice(1).toLowerCase()
    : token;

/** 'Plan B.', 'vitamin C.', 'World War I.', 'posted on X.': a letter that is no initial. */
const isLettered = (text: string, at: number): boolean =>
  /\b(?:on|via) X$/.test(text.slice(Math.max(0, at - 6), at)) ||
  /\b(?:plan|vitamin|grade|group|class|type|section|block|hepatitis|category|war|act|route|exhibit|option)\s\S$/i.test(
    text.slice(Math.max(0, at - 14), at),
  );

/** 'end.The next': a full stop whose space was lost, as against a file name, an address or an acronym. */
function endsUnspaced(text: string, candidate: Candidate, following: NextWord): boolean {
  const { at, stop, closed, opens } = candidate;
  const { word, opener } = following;
  if (stop.length > 1 && !/[!?]/.test(stop)) return false;
  const before =
    /(?:^|[\s“"‘'«(])([\p{L}'’-]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const isSentence = SENTENCE_OPENERS.has(word) || /^\p{Lu}\p{Ll}['’\p{Ll}]+$/u.test(word);
  if (!isSentence || /[.@/(]/.test(text.charAt(following.at + word.length))) return false;
  if (opens) return true;
  if (opener !== '') return false;
  if (closed > at + stop.length) return true;
  if (/^\p{Lu}/u.test(before))
    return before.length > 3 && SENTENCE_OPENERS.has(word) && word.length > 1;
  return before.length > 1 && !/^(?:Com|Org|Net|Gov|Edu|Info)$/.test(word);
}

const TAG =
  /(?:(?:\p{Lu}[\p{L}.'’-]{0,40}|de|van|von|al|el|bin)\s){1,5}(\p{Ll}{3,12})(?:[.,;:]|\s(?:in|at|on|to|of|as|with|during|after|when|before|last|yesterday|later|again)\b|$)/uy;

/** '“Why?” Smith asked.': the words of saying close the sentence, whatever their capitals. */
function isTag(text: string, at: number): boolean {
  TAG.lastIndex = at;
  return TAG_VERBS.has(TAG.exec(text)?.[1] ?? '');
}
