import type { Open } from '../open.ts';
import type { Span } from '../span.ts';
import { DOTTED } from '../words/function-words.ts';
import { isPhrasal, speechVerb, type VerbReading } from '../words/speech-verbs.ts';
import { pieceEnd, pieceStart } from './pieces.ts';
import type { Stretch } from './stretches.ts';
import { wordIn } from './word-classes.ts';

/** A word or stop of the narrative; a whole stretch between quotation marks is one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'quote' | 'comma' | 'colon' | 'dash' | 'bracket';
  /** Lower case, straight apostrophes, without a possessive ending; the character itself for a stop. */
  readonly lower: string;
  readonly capital: boolean;
  /** All capitals, two at least. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** Of a word, as bits; see `word-classes.ts`. */
  readonly classes: number;
  /** How the word reports speech, by itself. */
  readonly verb: VerbReading | undefined;
  /** Index into the stretches for a quote, else -1. */
  readonly stretch: number;
}

/** One sentence of the narrative with the quotations that stand in it: `“Yes,” she said.` is one. */
export interface Frame extends Span {
  readonly tokens: readonly Token[];
  /** Indices of the tokens that are quotations. */
  readonly quotes: readonly number[];
  /** It holds nothing but quotations. */
  readonly bare: boolean;
}

/** The token at a place that may lie before the first: asked for as it is, that is looked up by name, and slows all such looks down. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** True when a token in `[from, to)` is such; looks no farther than the first, and copies nothing. */
export function someIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isSuch: (token: Token) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && isSuch(token)) return true;
  }
  return false;
}

/**
 * The frames of one paragraph, in order. `sentenceEnds` tells where a full stop after an abbreviation ends a sentence,
 * `surnames` where words of grammar stand that are part of a name.
 */
export function framesOf(
  text: string,
  paragraph: Span,
  stretches: readonly Stretch[],
  firstStretch: number,
  sentenceEnds: ReadonlySet<number>,
  surnames: ReadonlySet<number>,
): readonly Frame[] {
  const frames: Frame[] = [];
  let tokens: Open<Token>[] = [];
  let quotes: number[] = [];
  let words = 0;
  const finish = (): void => {
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    if (first && last)
      frames.push({ tokens, start: first.start, end: last.end, quotes, bare: words === 0 });
    tokens = [];
    quotes = [];
    words = 0;
  };
  const read = (from: number, to: number): void => {
    let end = from;
    for (let start = pieceStart(text, end, to); start < to; start = pieceStart(text, end, to)) {
      end = pieceEnd(text, start, to);
      const last = tokens[tokens.length - 1];
      const characters = end - start === 1 ? text.charAt(start) : '';
      if (characters !== '' && '.!?…;'.includes(characters)) {
        if (characters !== '.' || sentenceEnds.has(end) || !absorbs(text, last, start)) finish();
        continue;
      }
      if (characters === "'" || characters === '’') {
        if (last && last.end === start && last.kind === 'word') last.possessive = true;
        continue;
      }
      const token = toToken(text, characters, start, end);
      if (surnames.has(start) || endsName(text, last, token)) {
        token.classes = 0;
        token.verb = undefined;
      }
      if (last?.kind === 'quote' && token.capital && endsSpeech(text, last)) {
        const stopped = text.slice(last.end - 2, last.end).includes('.');
        if (stopped || !tagFollows(text, start, to)) finish();
      }
      if (token.kind === 'word') words += 1;
      tokens.push(token);
    }
  };
  let at = paragraph.start;
  for (let s = firstStretch; s < stretches.length; s += 1) {
    const stretch = stretches[s];
    if (!stretch || stretch.start >= paragraph.end) break;
    read(at, stretch.start);
    const last = tokens[tokens.length - 1];
    if (last?.kind === 'quote' && endsSpeech(text, last)) finish();
    quotes.push(tokens.length);
    tokens.push(markToken('quote', '', stretch.start, stretch.end, s));
    at = stretch.end;
  }
  read(at, paragraph.end);
  finish();
  return frames;
}

/** 'Clean Streams **Now** said', 'Tolva **First** said', and not 'Hale **Now** Faces Trial': an adverb that ends a name. */
const endsName = (
  text: string,
  last: Token | undefined,
  { capital, lower, start, end }: Token,
): boolean =>
  capital &&
  last?.capital === true &&
  last.kind === 'word' &&
  last.end === start - 1 &&
  /^(?:now|first|together|again|always|instead|forever)$/.test(lower) &&
  !/^ \p{Lu}/u.test(text.slice(end, end + 3));

/** True when the full stop at `at` belongs to the word before it. */
const absorbs = (text: string, last: Token | undefined, at: number): boolean =>
  last?.kind === 'word' &&
  last.end === at &&
  (DOTTED.has(last.lower.slice(last.lower.lastIndexOf('-') + 1)) ||
    (last.end - last.start === 1 && last.capital) ||
    last.lower.includes('.') ||
    /^(?:[,;:)]|\s[a-z])/.test(text.slice(at + 1, at + 3)));

const endsSpeech = (text: string, quote: Token): boolean =>
  /[.!?…][\])'’"”]*$/.test(text.slice(Math.max(quote.start, quote.end - 4), quote.end));

/** A subject at the head of a text, a parenthesis between commas, and the word after it. */
const TAG =
  /^(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ne)\s+\S+(?:\s+\S+){0,2}|\p{Lu}[^\s,]*(?:\s+(?:\p{Lu}[^\s,]*|of|de|van|bin|al)){0,5})(?:,[^“”".:]{1,120},)?\s+([a-z]+)(?:\s+([a-z]+))?(?:\s+([a-z]+))?/u;

/** `“Why?” Mr Hale asked`: a capital after a question still belongs to its sentence when a verb of saying follows the name. */
function tagFollows(text: string, from: number, to: number): boolean {
  const [, verb = '', next = '', second = ''] =
    TAG.exec(text.slice(from, Math.min(to, from + 220))) ?? [];
  if (isPhrasal(verb, next, second)) return true;
  const reading = speechVerb(verb);
  return reading?.verb === 'say' && (reading.form === 'past' || reading.form === 'present');
}

const STOPS: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'bracket',
  '[': 'bracket',
  ')': 'bracket',
  ']': 'bracket',
};

/** @param characters of a piece of one only */
function toToken(text: string, characters: string, start: number, end: number): Open<Token> {
  const mark = characters === '' ? undefined : STOPS[characters];
  if (mark !== undefined) {
    const lower = characters === '[' ? '(' : characters === ']' ? ')' : characters;
    return markToken(mark, lower, start, end, -1);
  }
  const { lower, capital, shouted, possessive, classes, verb } = wordIn(text, start, end);
  return {
    start,
    end,
    kind: 'word',
    lower,
    capital,
    shouted,
    possessive,
    classes,
    verb,
    stretch: -1,
  };
}

const markToken = (
  kind: Token['kind'],
  lower: string,
  start: number,
  end: number,
  stretch: number,
): Open<Token> => ({
  start,
  end,
  kind,
  lower,
  capital: false,
  shouted: false,
  possessive: false,
  classes: 0,
  verb: undefined,
  stretch,
});
