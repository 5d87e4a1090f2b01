import type { Mention } from '../people/cast.ts';
import type { Span } from '../span.ts';
import { anaphoricNouns, definers, knownNouns } from '../words/anaphora.ts';
import { commonVerbs, functionWords, sayingVerbs } from '../words/narration.ts';
import { keyOf, stemOf } from '../words/stems.ts';
import { wordSet } from '../words/word-set.ts';

/** What a sentence takes for known with 'the': keys of the nouns. */
export interface Definites {
  /** Told by an earlier sentence of the article ('The crossings …', '… of the agreement'): a reader must have been told. */
  readonly needs: readonly string[];
  /** Nouns alone ('the gunman') that not everybody knows, whether or not another sentence tells them. */
  readonly bare: readonly string[];
}

/**
 * Finds what a sentence takes for known.
 * @param narration the sentence without what stands between quotation marks
 * @param earlier the first earlier sentence that has told a key
 * @param leads nothing has been told before it
 */
export function definitesOf(
  narration: string,
  sentence: Span,
  mentions: readonly Mention[],
  earlier: (key: string) => string | undefined,
  leads: boolean,
): Definites {
  const needs: string[] = [];
  const bare: string[] = [];
  const plain = narration.replaceAll('’', "'");
  if (!leads) for (const noun of mentionedBy(plain)) needs.push(keyOf(stemOf(noun)));
  if (!/[Tt]he/.test(narration)) return { needs, bare };
  THE.lastIndex = 0;
  for (let found = THE.exec(plain); found; found = THE.exec(plain)) {
    const { index } = found;
    const words = wordsAfter(plain, index + 3);
    const head = headOf(words);
    const noun = words[head]?.toLowerCase() ?? '';
    const after = words[head + 1] ?? '';
    // 'the botanist Ana Ruiz'
    if (head < 0 || definers.has(after.toLowerCase()) || /^\p{Lu}/u.test(after)) continue;
    const key = keyOf(stemOf(noun));
    const isBare = head === 0 && !knownNouns.has(noun);
    if (isBare && !after.endsWith('ing')) bare.push(key);
    const opens = !/[\p{L}\p{N}.,;:]/u.test(plain.slice(0, index));
    if (opens && mentions.some(({ start }) => start <= sentence.start + 4)) continue;
    const first = key.length > 3 ? earlier(key) : undefined;
    if (first === undefined) {
      // 'the deal' after 'a purchase'
      if (isBare && !leads && PROPOSED.has(noun)) needs.push(key);
      continue;
    }
    if (opens || isBare || anaphoricNouns.has(noun) || isNew(noun, first)) needs.push(key);
  }
  return { needs, bare };
}

/** What somebody says, offers or decides, and what an earlier sentence may tell with a verb or in other words. */
const PROPOSED = wordSet(
  'allegation allegations accusation accusations argument bet claim claims comment comments deal decision demand move offer plan proposal purchase remark remarks request suggestion threat',
);

/** What somebody said or did, or where: 'Reed's remarks', 'the Post interview'. */
const SAID_OR_DONE =
  /\b\p{Lu}[\p{L}-]+(?:'s|s') (accusations?|allegations?|answer|apology|argument|claims?|comments?|decision|demands?|offer|proposal|questions?|reaction|remarks?|reply|request|response|suggestion|suspension|theory|warning)\b(?! (?:of|that|to|about|on|for)\b)|\b[Tt]he (?:\p{Lu}[\p{L}.-]+ ){1,2}(interview|meeting|visit|raid|rally|deal|bet|incident|attack|crash|speech|article|tape|demand|offer)\b(?! (?:of|that|to|about|on|for|in|at)\b)/gu;

/** Whatever has one of those has this, which is found in a fraction of the time. */
const MAYBE_SAID_OR_DONE = /s'? (?<='s |s' )[acdopqrstw]|[Tt]he [^a-z]/;

/** The nouns for that. */
function mentionedBy(plain: string): readonly string[] {
  const nouns: string[] = [];
  if (!MAYBE_SAID_OR_DONE.test(plain)) return nouns;
  SAID_OR_DONE.lastIndex = 0;
  for (let found = SAID_OR_DONE.exec(plain); found; found = SAID_OR_DONE.exec(plain))
    nouns.push(found[1] ?? found[2] ?? '');
  return nouns;
}

/** Brought in as something new: 'a gun', 'two tunnels', unlike 'the country'. */
function isNew(noun: string, sentence: string): boolean {
  const at = sentence.indexOf(` ${noun.replace(/s$/, '')}`) + 1;
  return (
    at > 0 &&
    /\b(?:[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]ome|[Ss]everal|\d+) (?:[a-z-]+ ){0,2}$/.test(
      sentence.slice(0, at),
    )
  );
}

const THE = /[Tt]he(?<![\p{L}\p{N}]['-]*[Tt]he)(?![\p{L}\p{N}'-])/gu;

/** The words and stops after a place, as many as a noun phrase and the word behind it can take. */
function wordsAfter(plain: string, from: number): readonly string[] {
  WORD_OR_STOP.lastIndex = from;
  const words: string[] = [];
  for (let found = WORD_OR_STOP.exec(plain); found; found = WORD_OR_STOP.exec(plain)) {
    words.push(found[0]);
    if (words.length > LONGEST) break;
  }
  return words;
}
const WORD_OR_STOP = /[\p{L}\p{N}][\p{L}\p{N}'-]*|[.,;:]/gu;

const LONGEST = 3;

/** The last of the first words that can be one noun phrase; -1 for a name or nothing. */
function headOf(words: readonly string[]): number {
  let at = 0;
  while (at < LONGEST && isNoun(words[at])) at += 1;
  return at - 1;
}

const isNoun = (word: string | undefined): boolean =>
  word !== undefined &&
  /^[\p{Ll}\d]/u.test(word) &&
  !functionWords.has(word) &&
  !commonVerbs.has(word) &&
  !sayingVerbs.has(word) &&
  !/(?:ed|ly)$/.test(word);
