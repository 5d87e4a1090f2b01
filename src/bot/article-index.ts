import type { Article } from '../article/article.ts';
import { firstOf } from './finding/first-of.ts';
import { begunIn, folded } from './finding/words.ts';

/** What the index takes from an article. */
export interface Entry {
  /** The stems of the words of its text, each once. */
  readonly terms: readonly string[];
  readonly speakers: readonly SpeakerCount[];
}

/** Somebody with so many quotations. */
export interface SpeakerCount {
  readonly name: string;
  readonly count: number;
}

/** Words and speakers of all articles, by version. */
export interface ArticleIndex {
  add(version: string, entry: Entry): void;
  has(version: string): boolean;
  /** Whether any version's text has, or had, this stem. */
  knows(stem: string): boolean;
  /** How many of the stems each version's text has; nothing for a version that is not in the index. */
  scores(stems: readonly string[]): (version: string) => number | undefined;
  /** Up to so many who are quoted in the articles, most quoted first, whose name fits, as `begunIn` gives it. */
  speakers(fits: (name: string) => boolean, most: number): readonly SpeakerCount[];
  /** The first of the articles that quotes somebody of this name, written in full. */
  quoting(name: string, articles: readonly Article[]): Article | undefined;
}

interface Speaker {
  readonly name: string;
  readonly folded: string;
  readonly begunIn: string;
  count: number;
  /** Numbers of the versions. */
  readonly versions: Set<number>;
}

export function createArticleIndex(): ArticleIndex {
  const numbers = new Map<string, number>();
  /** By stem, the numbers of the versions that have it. */
  const places = new Map<string, number[]>();
  const speakers = new Map<string, Speaker>();
  /** Most quoted first; put in order when somebody asks after a change. */
  let inOrder: readonly Speaker[] | undefined;

  return {
    add(version, entry) {
      if (numbers.has(version)) return;
      const number = numbers.size;
      numbers.set(version, number);
      inOrder = undefined;
      for (const term of entry.terms) {
        const known = places.get(term);
        if (known) known.push(number);
        else places.set(term, [number]);
      }
      for (const { name, count } of entry.speakers) {
        const known = speakers.get(name);
        const speaker = known ?? {
          ...{ name, folded: folded(name), begunIn: begunIn(name) },
          ...{ count: 0, versions: new Set<number>() },
        };
        speaker.count += count;
        speaker.versions.add(number);
        if (!known) speakers.set(name, speaker);
      }
    },
    has: (version) => numbers.has(version),
    knows: (stem) => places.has(stem),
    scores(stems) {
      const scores = new Uint16Array(numbers.size);
      for (const stem of new Set(stems)) {
        for (const number of places.get(stem) ?? []) scores[number] = (scores[number] ?? 0) + 1;
      }
      return (version) => {
        const number = numbers.get(version);
        return number === undefined ? undefined : (scores[number] ?? 0);
      };
    },
    speakers(fits, most) {
      inOrder ??= [...speakers.values()].sort((a, b) => b.count - a.count);
      return firstOf(inOrder, most, (speaker) => fits(speaker.begunIn));
    },
    quoting(name, articles) {
      const wanted = folded(name.trim());
      const meant = [...speakers.values()].filter((speaker) => speaker.folded === wanted);
      return meant.length === 0
        ? undefined
        : articles.find(({ version }) => {
            const number = numbers.get(version) ?? -1;
            return meant.some(({ versions }) => versions.has(number));
          });
    },
  };
}
