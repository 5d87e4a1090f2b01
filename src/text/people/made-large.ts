import { functionWords } from '../words/narration.ts';
import { endsLikeWord } from '../words/surnames.ts';
import { wordSet } from '../words/word-set.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { isPlainlySomebody } from './plainly-somebody.ts';
import { isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';

/** Ends of common nouns, adverbs and participles, and of few surnames that stand without a forename. */
const COMMON =
  /..(?:ness|ism|lly|bly|sly|ntly|tion|sion|ment|ship|ball|ies|oes|ance|ious|ful|less|able|ible|ences|gants|dants|tants|eers|brows|teen|-(?:one|two|three|four|five|six|seven|eight|nine))$/;
const SPEAKS = wordSet('said says told tells added adds');

/** True where a participle's clause goes on and no verb of the sentence follows: 'Smiling **at** him', 'Smiling **broadly**,'. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next?.shape !== 'lower') return false;
  if (next.key.endsWith('ly')) return second?.key === ',' || functionWords.has(second?.key ?? '');
  return (
    !isVerb(next) && !/^(?:is|was|has|had|will|would|did|does|could|can|may|and)$/.test(next.key)
  );
}

/**
 * Tells words that have their capital letter from the head of a sentence alone: '**Stuff** happens', where the article has
 * 'stuff' elsewhere, or a form that no name has.
 */
export function madeLarge(
  tokens: readonly Token[],
): (word: string, hits: readonly NameHit[]) => boolean {
  let small: ReadonlySet<string> | null = null;
  return (word, hits) => {
    if (isFirstName(word)) return false;
    const isLarge = hits.every(
      ({ from, to, titles }) =>
        titles.length === 0 &&
        tokens[from]?.opens === true &&
        tokens[from]?.shape === 'capital' &&
        !SPEAKS.has(tokens[to]?.key ?? '') &&
        !SPEAKS.has(tokens[from - 1]?.key ?? ''),
    );
    if (!isLarge) return false;
    if (COMMON.test(word) && !endsLikeWord(word)) return true;
    // 'Smiling broadly, she left', and not 'Fleming was'
    if (/.{4}ing$/.test(word) && hits.every(({ to }) => leadsOn(tokens, to))) return true;
    small ??= smallWords(tokens);
    return small.has(word) && !hits.some(({ to }) => isPlainlySomebody(tokens, to));
  };
}

function smallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { shape, key } of tokens) if (shape === 'lower') found.add(key);
  return found;
}
