import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { isNameIn } from '../finding/proper.ts';
import { textsWithAll } from '../finding/search.ts';
import { slipsFor } from '../finding/spelling.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import { knownOf } from './known.ts';
import { LIGHT } from './nearest.ts';
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
  const all = stemsFor(
    wordsOf(question)
      .filter((word) => !LIGHT.test(word))
      .join(' '),
  );
  const here = all.filter((one) => stems.has(one)).length;
  let best: { readonly article: Article; readonly score: number } | undefined;
  for (const word of lacking) {
    for (const { article, meant } of withName(word, current, services)) {
      const there = new Set([...wordsOf(`${article.title} ${article.text}`).map(stem)]);
      if (meant !== word) there.add(stem(word));
      const score = all.filter((one) => there.has(one)).length;
      // In small letters a short word may be no name: 'cross' for the Red Cross.
      const isDoubtful = word.length < SHORTEST_SLIP + 1 && /^\p{Ll}/u.test(word) && all.length > 1;
      const least = isDoubtful ? here + SURE : Math.max(here, 1);
      if (score >= least && score > (best?.score ?? 0)) best = { article, score };
    }
  }
  return best?.article;
}

/** So many words more an article must have. */
const SURE = 2;

interface Place {
  readonly article: Article;
  readonly meant: string;
}

/** The articles in which a word is a name; where no article has the word, those in which it is a slip for one. */
function withName(word: string, current: Read, { library }: Services): readonly Place[] {
  const articles = library.articles().filter(({ id }) => id !== current.article.id);
  const found = textsWithAll([stem(word)], articles, library.index);
  if (found.length > 0)
    return found.flatMap((article) =>
      isNameIn(word.replace(/(?<=\p{L}{4})s$/u, ''), article.text) || isNameIn(word, article.text)
        ? [{ article, meant: word }]
        : [],
    );
  if (word.length < SHORTEST_SLIP) return [];
  return articles.slice(0, LOOKED_THROUGH).flatMap((article) => {
    const words = [...new Set(article.text.match(/\p{Lu}[\p{L}-]{4,}/gu) ?? [])];
    const [meant] = slipsFor(
      word.toLowerCase(),
      words.map((one) => one.toLowerCase()),
    );
    return meant !== undefined && isNameIn(meant, article.text) ? [{ article, meant }] : [];
  });
}
