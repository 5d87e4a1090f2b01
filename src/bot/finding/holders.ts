import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { askable } from './introduced-as.ts';
import { sentenceStems } from './sentence-stems.ts';
import { matching } from './sentences-with.ts';
import { findSpeakers } from './speakers.ts';
import { stemsOf } from './topic.ts';
import { hasMatter, stem, wordsOf } from './words.ts';

/** Nouns for who does something, and the verbs by which an article may tell it: 'successor' by 'will be succeeded by'. */
const BY_VERB: readonly (readonly [noun: RegExp, told: RegExp])[] = [
  [
    /^(?:successor|replacement)$/i,
    /\b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|ing|en) over (?:from|as)|took over (?:from|as)|followed by|will follow)\b/i,
  ],
  [
    /^predecessor$/i,
    /\b(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|took over (?:from|as)|taking over from)\b/i,
  ],
  [/^(?:winner|victor)s?$/i, /\b(?:won|wins|winning|took the (?:title|seat|prize|gold))\b/i],
  [/^owners?$/i, /\b(?:owns|owned by|bought|is owned)\b/i],
  [/^founders?$/i, /\b(?:founded|co-founded|set up|started by|founds)\b/i],
  [/^(?:author|writer)s?$/i, /\b(?:wrote|written by|authors?)\b/i],
];

/** 'the previous manager' is whom somebody took over from. */
const BEFORE = /^(?:the )?(?:previous|former|last|old)\b/i;

/** So many sentences are enough. */
const FEW = 2;

/** The sentences that tell by a verb who is what a noun asks for, where nobody in the article is called so. */
export function holdersByVerb(read: Read, name: string): readonly Span[] {
  const words = wordsOf(name);
  const noun = words.at(-1) ?? words[0] ?? '';
  const [head = ''] = name.split(/ (?:of|to|for|at) /);
  const held = wordsOf(head).at(-1) ?? noun;
  const before = BEFORE.test(name) && personNounOf(held.toLowerCase()) !== null;
  const told = BY_VERB.find(([one]) => one.test(before ? 'predecessor' : held))?.[1];
  if (!told || findSpeakers(name, read).kind !== 'none') return [];
  const found = matching(read, told);
  const whose = words
    .filter((word) => word !== held && hasMatter(word) && !BEFORE.test(word))
    .map(stem);
  const stems = sentenceStems(read);
  // 'He will be succeeded by' is of whom the sentence before it names.
  return found
    .filter((one) => {
      const at = read.analysis.sentences.indexOf(one);
      const isOpen = /^(?:He|She|They|It) /.test(sliceOf(read.article.text, one));
      return whose.every((word) => stems[at]?.has(word) || (isOpen && stems[at - 1]?.has(word)));
    })
    .slice(0, FEW);
}

/** 'Its head, Colonel Ash, said': the office in front of whoever is brought in, though the article calls them by another. */
const officeBefore = ({ article }: Read, first: Span | undefined): string =>
  (first &&
    /\b[Ii]ts ([\p{Ll} ]{3,40}), (?:\p{Lu}\p{L}*\.? ){0,3}$/u.exec(
      article.text.slice(Math.max(0, first.start - REACH), first.start),
    )?.[1]) ||
  '';

/** So far in front of a name its office may stand. */
const REACH = 80;

const HEADS =
  /^who(?:'s| is| are)? (?:(?:the )?(boss|head|chief|ceo|leader|president|chair(?:man|woman)?|director|managing director|chief executive|editor|governor|captain|manager|principal) (?:of|at)|runs|runs?ning|heads|leads|in charge (?:of|at)) (?:the )?(.+)$/i;
/** Is said of a head of any sort. */
const ANY_HEAD = /^(?:boss|head|chief|ceo|leader)$/i;
const HEAD =
  /\b(?:chief executive|ceo|managing director|director|head|boss|president|chair(?:man|woman)?|leader|principal|superintendent|editor|governor|captain|manager)\b/i;

/** Who is at the head of a body, as far as the article puts them beside it: by their office, or as 'its chief executive'. */
export function headsOf(text: string, read: Read): readonly Person[] {
  const [, office, body] = HEADS.exec(text) ?? [];
  const isSo = (held: string): boolean =>
    office === undefined ||
    ANY_HEAD.test(office) ||
    held.toLowerCase().includes(office.toLowerCase());
  const words = body === undefined ? [] : wordsOf(body).filter(hasMatter).map(stem);
  if (words.length === 0) return [];
  const has = (told: string): boolean => {
    const stems = stemsOf(told);
    return words.every((word) => stems.has(word));
  };
  const { sentences } = read.analysis;
  return askable(read).filter(({ kind, name, role = '', aliases, mentions: [first] }) => {
    const offices = [role, ...aliases, officeBefore(read, first)].filter(
      (one) => HEAD.test(one) && !one.includes(name) && isSo(one),
    );
    if (kind !== 'person' || offices.length === 0) return false;
    if (offices.some(has)) return true;
    const sentence = first && sentenceOf(read, first);
    const before = sentence && sentences[sentences.indexOf(sentence) - 1];
    // 'The owner, Orm, denied it. Its chief executive, Ann Ash, said': of the body that the sentence before is about.
    return (
      sentence !== undefined &&
      before !== undefined &&
      /^(?:“[^”]*”[^.]*)?Its\b/.test(sliceOf(read.article.text, sentence)) &&
      has(sliceOf(read.article.text, before))
    );
  });
}
