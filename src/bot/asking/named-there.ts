import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { LIGHT } from '../finding/faint-words.ts';
import { isNameIn } from '../finding/proper.ts';
import { scorer, textsWithAll } from '../finding/search.ts';
import { slipsFor } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import { knownOf } from './known.ts';
import { stemsFor } from './only-there.ts';
import { isKeyword } from './spelt.ts';

/** In shorter words one letter more or less makes another word too often. */
const SHORTEST_SLIP = 6;
/** So many of the newest articles are looked through for a misspelt name. */
const LOOKED_THROUGH = 30;
/** So many words of a question are looked up. */
const WORDS_READ = 30;

/**
 * The article with a name that a question has and the current one lacks, also where the name is misspelt: of several the
 * one with most of the question's other words, and of these the newest. None where the current article has more of them.
 * @param names the words of the question among which the name is
 */
export function namedThere(
  question: string,
  current: Read,
  services: Services,
  names = question,
): Article | undefined {
  const { stems } = knownOf(current);
  const lacking = wordsOf(names)
    .slice(0, WORDS_READ)
    .filter(
      (word) =>
        !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)) && !stems.has(stem(word)),
    );
  const all = [
    ...new Set(
      stemsFor(
        wordsOf(question)
          .filter((word) => !LIGHT.test(word))
          .join(' '),
      ),
    ),
  ];
  const here = all.filter((one) => stems.has(one)).length;
  const scoreOf = scorer(all, services.library.index);
  let best: { readonly article: Article; readonly score: number } | undefined;
  for (const word of lacking) {
    // In small letters a short word may be no name: 'cross' for the Red Cross.
    const isDoubtful = word.length < SHORTEST_SLIP + 1 && /^\p{Ll}/u.test(word) && all.length > 1;
    const least = isDoubtful ? here + SURE : Math.max(here, 1);
    for (const { article, isMisspelt } of withWord(word, current, services)) {
      const score = scoreOf(article) + (isMisspelt && all.includes(stem(word)) ? 1 : 0);
      if (score < least || score <= (best?.score ?? 0)) continue;
      // Whether it is a name there is seen by reading the text: only where that would decide.
      if (isMisspelt || isNameThere(word, article)) best = { article, score };
    }
  }
  return best?.article;
}

/** So many words more an article must have. */
const SURE = 2;

interface Place {
  readonly article: Article;
  readonly isMisspelt: boolean;
}

/** The articles that have a word; where none has it, those in which it is a slip for a name. */
function withWord(word: string, current: Read, { library }: Services): readonly Place[] {
  const articles = library.articles().filter(({ id }) => id !== current.article.id);
  const found = textsWithAll([stem(word)], articles, library.index);
  if (found.length > 0) return found.map((article) => ({ article, isMisspelt: false }));
  if (word.length < SHORTEST_SLIP) return [];
  return articles.slice(0, LOOKED_THROUGH).flatMap((article) => {
    const words = [...new Set(article.text.match(/\p{Lu}[\p{L}-]{4,}/gu) ?? [])];
    const [meant] = slipsFor(
      word.toLowerCase(),
      words.map((one) => one.toLowerCase()),
    );
    const isName = meant !== undefined && isNameIn(meant, article.text);
    return isName ? [{ article, isMisspelt: true }] : [];
  });
}

/** 'University' names nothing where it stands in 'the University of Marn' only. */
function isNameThere(word: string, { text }: Article): boolean {
  const bare = word.replace(/['’]s?$/, '');
  return [bare.replace(/(?<=\p{L}{4})s$/u, ''), bare].some(
    (one) =>
      isNameIn(one, text) &&
      !text
        .split(new RegExp(`(?<!\\p{L})(?=${one}(?!\\p{L}))`, 'iu'))
        .slice(1)
        .every((part) => part.slice(one.length).startsWith(' of ')),
  );
}
