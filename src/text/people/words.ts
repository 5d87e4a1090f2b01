import { keptWords } from '../words/kept-words.ts';
import { type Stem, stemFor, stemOf } from '../words/stems.ts';
import { type Noun, nounOf } from './nouns.ts';
import { classOf, DIGIT, foldedKey, isJoint, LOWER, UPPER } from './word-at.ts';
import { classesOf } from './word-classes.ts';

/** What the letters of a word tell about it wherever it stands. */
export interface Word {
  /** Lower case, accents folded, straight apostrophes, no full stops inside; without a possessive ending. */
  readonly key: string;
  /** 'capital': begins with a capital letter. 'caps': two or more letters, all capital. */
  readonly shape: 'lower' | 'capital' | 'caps' | 'number';
  /** Ends in ’s. */
  readonly possessive: boolean;
  /** How many letters come before the hyphen of 'Ruiz-led'; 0 for any other word. */
  readonly participleAt: number;
  /** The role noun that the key is a form of. */
  readonly noun: Noun | undefined;
  readonly stem: Stem;
  /** As bits; see `word-classes.ts`. */
  readonly classes: number;
}

/** The word that stands at a place of the text. */
export const wordIn = keptWords(32768, readWord);

function readWord(written: string): Word {
  let small = 0;
  let joined = false;
  for (let at = 0; at < written.length; at += 1) {
    if (classOf(written, at) === LOWER) small += 1;
    if (isJoint(written.charCodeAt(at))) joined = true;
  }
  const first = classOf(written, 0);
  const folded = foldedKey(written);
  const whole = first === DIGIT ? folded : folded.replaceAll('.', '');
  const possessive = joined && whole.length > 2 && whole.endsWith("'s");
  const key = possessive ? whole.slice(0, -2) : whole;
  const isCaps = small === 0 && written.length > 1;
  // 'IDs', 'POWs', 'IDed'
  const isInflected = small > 0 && INFLECTED.test(written);
  const shape =
    first === DIGIT
      ? 'number'
      : ((joined ? joinedShape(written) : null) ??
        (first !== UPPER || isInflected ? 'lower' : isCaps ? 'caps' : 'capital'));
  const participleAt = joined && first === UPPER ? Math.max(0, written.search(PARTICIPLE)) : 0;
  return {
    key,
    shape,
    possessive,
    participleAt,
    noun: nounOf(key),
    stem: stemFor(stemOf(key)),
    classes: classesOf(key),
  };
}

const adjectiveEnd =
  /-(?:\p{Ll}+ed|\p{Ll}*[aeiou]\p{Ll}*ing|\p{Ll}+ying|led|era|style|like|born|run|area|wide|bound|made|held|bred|free|type|only|friendly|turned|level|year|old|wing|up|in|off|to|out|down|on)$/u;
const nameBegin = /^(?:(?:al|el|ul|as|ad|an|ash|bin)-|[dl]['’]\p{Lu})/u;

const INFLECTED = /^\p{Lu}{2,}(?:s|ed|ing)$/u;

const PARTICIPLE =
  /-(?:trained|led|owned|backed|run|coached|managed|designed|directed|produced|inspired|penned|chaired|fronted)$/;

/** A hyphenated word with a small end is an adjective ('Leeds-based'); 'al-Amin' and 'Mei-ling' are names all the same. */
const joinedShape = (written: string): 'lower' | 'capital' | null =>
  adjectiveEnd.test(written) ? 'lower' : nameBegin.test(written) ? 'capital' : null;
