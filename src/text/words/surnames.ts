import { wordSet } from './word-set.ts';

/** Beginnings and endings of surnames of many languages. */
const surnameBegin = /^(?:mc|mac|o'|al-|el-|d'|fitz)\p{L}/u;
const surnameEnds = wordSet(
  `ski sky cki ov ova ev eva enko chuk ez sson sen son dottir ini elli etti otti ino ucci ich vic yan ian idis
  poulos berg stein mann baum feld witz oglu zadeh pour singh khan nguyen quist strom gren lund gaard escu
  auskas shvili adze zuela eira inho ães onen inen`,
);
const endLengths = [2, 3, 4, 5, 6];

/** True for a word that begins or ends like a surname. One expression with all the endings would try them at every letter. */
export const hasSurnameForm = (word: string): boolean =>
  surnameBegin.test(word) || endLengths.some((length) => surnameEnds.has(word.slice(-length)));

/** True for a surname with the ending of an adverb or of another common word: 'Connolly', 'Healy', 'Davies', 'Harkness'. */
export const endsLikeWord = (word: string): boolean => LIKE_WORDS.test(word);
const LIKE_WORDS =
  /(?:[eio]lly|[^f]ully|[aeiou]ely|[aeu]ily|e[ai]ly|[vz]ies|[fph]ries|llies)$|^(?:(?:mc|con)?nally|daly|guinness|mcguinness|harkness|furness|kimball|lawless|loveless|clement|nesbit)$/;
