import type { Read } from '../../reply/place.ts';
import type { Analysis } from '../../text/analysis.ts';
import { sliceOf } from '../../text/span.ts';
import { stemsOf } from './topic.ts';

const remembered = new WeakMap<Analysis, readonly ReadonlySet<string>[]>();

/**
 * The stems of each sentence of an article, and with them those of the names of persons whom it means by another word:
 * “The Defense Secretary will travel to Moscow” is about Wallace too.
 */
export function sentenceStems({
  article,
  analysis,
}: Pick<Read, 'article' | 'analysis'>): readonly ReadonlySet<string>[] {
  const before = remembered.get(analysis);
  if (before) return before;
  const all = analysis.sentences.map(
    (sentence) => new Set(stemsOf(sliceOf(article.text, sentence))),
  );
  for (const { kind, name, mentions } of analysis.people) {
    if (kind !== 'person') continue;
    const own = [...stemsOf(name)];
    let at = 0;
    for (const { start } of mentions) {
      while (at < all.length && (analysis.sentences[at]?.end ?? start) <= start) at += 1;
      const inside = (analysis.sentences[at]?.start ?? start) <= start;
      if (inside) for (const stem of own) all[at]?.add(stem);
    }
  }
  remembered.set(analysis, all);
  return all;
}
