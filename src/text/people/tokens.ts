import type { Open } from '../open.ts';
import type { Span } from '../span.ts';
import { isA } from '../words/classes.ts';
import { type Stem, stemFor } from '../words/stems.ts';
import { femaleTitles, maleTitles, nameSuffixes, plainTitles } from '../words/titles.ts';
import { wordSet } from '../words/word-set.ts';
import { addressEnd, chargeEnd } from './bracketed-address.ts';
import { isFirstName } from './name-words.ts';
import type { Noun } from './nouns.ts';
import { isBlank, wordEnd } from './word-at.ts';
import { FIRST_NAME, FUNCTION_WORD, SAYING_VERB, SHORT_VERB } from './word-classes.ts';
import { wordIn } from './words.ts';

/** A word, number or mark of the text. The span holds an abbreviation's full stop and leaves a possessive ending out. */
export interface Token extends Span {
  /** Lower case, accents folded, straight apostrophes, no full stop. */
  readonly key: string;
  /** 'capital': begins with a capital letter. 'caps': two or more letters, all capital. 'mark': punctuation. */
  readonly shape: 'lower' | 'capital' | 'caps' | 'number' | 'mark';
  /** A possessive ending follows: ’s or a bare apostrophe. */
  readonly possessive: boolean;
  /** Indices into the sentences and paragraphs that were given. */
  readonly sentence: number;
  readonly paragraph: number;
  /** How many sentences that are not all quotation have begun. */
  readonly told: number;
  /** Inside a quotation stretch. */
  readonly quoted: boolean;
  /** First word of a sentence, of a quotation, or after a colon: its capital letter says nothing. */
  readonly opens: boolean;
  /** The role noun that the key is a form of. */
  readonly noun: Noun | undefined;
  readonly stem: Stem;
  /** Of a word, as bits; see `word-classes.ts`. */
  readonly classes: number;
  /** A word of grammar that is somebody's surname here: 'Felix **Too**'. */
  readonly isSurname: boolean;
}

const NO_STEM = stemFor('');

const shortened = wordSet('jr sr st messrs hon fr pres assn dept inc ltd corp co bros');

const takesStop = (key: string): boolean =>
  key.length === 1 ||
  shortened.has(key) ||
  nameSuffixes.has(key) ||
  (key.length <= 4 &&
    !/^(?:king|pope|lord|sir|dame|duke|earl|lady|miss)$/.test(key) &&
    (plainTitles.has(key) || maleTitles.has(key) || femaleTitles.has(key)));

/** The words and marks of the paragraphs, in order. Sentences and stretches are in order and lie inside paragraphs. */
export function tokenise(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Span[],
): readonly Token[] {
  const tokens: Open<Token>[] = [];
  const closers = new Set(stretches.map(({ end }) => end));
  let sentence = 0;
  let stretch = 0;
  let quotedTo = -1;
  let told = 0;
  let lastTold = -1;
  let closes = -1;
  /** The key of the token before. */
  let before = '';
  for (const [paragraph, { start, end: limit }] of paragraphs.entries()) {
    let opens = true;
    for (let at = start; at < limit; ) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9 || code === 0xa0 || isBlank(text, at, code)) {
        at += 1;
        continue;
      }
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= at) {
        sentence += 1;
        opens = true;
      }
      // 'LEEDS, England — A clerk'
      if (sentences[sentence]?.start === at) opens = true;
      while (stretch < stretches.length && (stretches[stretch]?.start ?? 0) <= at) {
        quotedTo = Math.max(quotedTo, stretches[stretch]?.end ?? 0);
        stretch += 1;
        opens = true;
      }
      const quoted = at < quotedTo;
      let end = wordEnd(text, at, limit);
      // 'Hon. (Mrs) Ana Ruiz': the brackets part nothing
      if (code === OPENING) closes = addressEnd(text, at, before);
      if (closes > 0 && (code === OPENING || closes === at)) {
        at += 1;
        continue;
      }
      const charge = code === OPENING ? chargeEnd(text, at, before) : -1;
      if (charge > 0) {
        at = charge;
        continue;
      }
      if (end === at) {
        const key = text.charAt(at) === '’' ? "'" : text.charAt(at);
        tokens.push({
          start: at,
          end: at + 1,
          key,
          shape: 'mark',
          possessive: false,
          sentence,
          paragraph,
          told,
          quoted,
          opens,
          noun: undefined,
          stem: NO_STEM,
          classes: 0,
          isSurname: false,
        });
        if (key === ':') opens = true;
        before = key;
        at += 1;
        continue;
      }
      if (!quoted && sentence !== lastTold) {
        told += 1;
        lastTold = sentence;
      }
      let word = wordIn(text, at, end);
      // 'the Ana Ruiz-led council'
      if (word.participleAt > 0 && isFirstName(before)) {
        end = at + word.participleAt;
        word = wordIn(text, at, end);
      }
      const { key, shape, possessive: isOwner, noun, stem, classes } = word;
      const next = end < text.length ? text.charAt(end) : '';
      let possessive = isOwner;
      let after = end;
      if (isOwner) {
        end -= 2;
      } else if (next === '.' && shape !== 'lower' && takesStop(key)) {
        end += 1;
        after = end;
      } else if ((next === '’' || next === "'") && /[sxz]$/.test(key) && !closers.has(end)) {
        possessive = true;
        after = end + 1;
      }
      tokens.push({
        start: at,
        end,
        key,
        shape,
        possessive,
        sentence,
        paragraph,
        told,
        quoted,
        opens,
        noun,
        stem,
        classes,
        isSurname: false,
      });
      if (shape !== 'number') opens = false;
      before = key;
      at = after;
    }
  }
  markSmallSurnames(tokens);
  return tokens;
}

const OPENING = 40;

const addresses = /^(?:mr|mrs|ms|miss|mx)$/;

/**
 * Marks surnames that are words of grammar elsewhere: 'Felix **Too**, whose seat' and then '**Too** said'. A capital letter
 * inside a sentence tells, behind a forename or an address, unless more capitals follow, as in the title of a work.
 */
function markSmallSurnames(tokens: readonly Open<Token>[]): void {
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.shape !== 'capital' || token.opens) continue;
    const before = tokens[i - 1];
    // few words with a capital stand behind another
    if (before?.shape !== 'capital') continue;
    const { key, sentence } = token;
    if (before.possessive || before.sentence !== sentence) continue;
    if (key.length < 2 || !isA(token, FUNCTION_WORD)) continue;
    if (!(isA(before, FIRST_NAME) || addresses.test(before.key))) continue;
    const after = tokens[i + 1];
    if (after?.sentence !== sentence || !/^c/.test(after.shape)) found.add(key);
  }
  if (found.size === 0) return;
  for (const [i, token] of tokens.entries()) {
    if (token.shape !== 'capital' || !found.has(token.key)) continue;
    const after = tokens[i + 1];
    if (!token.opens || token.possessive || (after?.shape === 'lower' && isA(after, SAYING_VERB)))
      token.isSurname = true;
  }
}

/** 'P.V.', 'J.' */
export const isInitials = ({ key, shape, start, end }: Token): boolean =>
  shape !== 'lower' && key.length <= 3 && /^\p{L}+$/u.test(key) && end - start > key.length;

const alsoNames = wordSet('will may us an so do no can');

/** True for a word with a capital letter that can be part of a name. */
export const isNameWord = (token: Token): boolean =>
  (token.shape === 'capital' || token.shape === 'caps') &&
  // 'She'd', 'They'll' at the head of a sentence
  !isA(token, SHORT_VERB) &&
  (!isA(token, FUNCTION_WORD) ||
    token.isSurname ||
    // an initial: 'John A. Reed'
    (token.key.length === 1 && token.end - token.start === 2) ||
    (alsoNames.has(token.key) && (!token.opens || token.shape === 'caps')));
