import type { Article } from '../../article/article.ts';
import { folded, wordsOf } from '../finding/words.ts';

/** So many words in a row make a run; stories that only share names and phrases share few of them. */
const RUN = 5;
/** Shorter texts have too few runs to tell. */
const SHORTEST = 50;
/** So much of the shorter text must stand in the other. */
const SAME = 0.8;

/** Many channels are told the same: the runs of so many articles are kept at hand. */
const MOST_KEPT = 200;
const kept = new Map<string, ReadonlySet<string> | undefined>();

/** The runs of five words of an article's text; nothing for one that is too short to tell. */
export function runsOf({ version, text }: Pick<Article, 'version' | 'text'>): Runs {
  if (kept.has(version)) return kept.get(version);
  const runs = runsIn(text);
  kept.set(version, runs);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return runs;
}

type Runs = ReadonlySet<string> | undefined;

function runsIn(text: string): Runs {
  const words = wordsOf(text).map(folded);
  if (words.length < SHORTEST) return undefined;
  return new Set(
    Array.from({ length: words.length - RUN + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')),
  );
}

/**
 * Whether two texts tell one story in the same words, as the copies and updates of an agency's story do: four fifths of
 * the shorter one's runs of five words stand in the other. Two reporters' stories on one event share far fewer.
 */
export function sameStory(a: Runs, b: Runs): boolean {
  if (!a || !b) return false;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared >= SAME * few.size;
}
