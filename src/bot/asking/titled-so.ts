import type { Read } from '../../reply/place.ts';
import { readOf } from '../finding/choose-article.ts';
import { findArticle } from '../finding/find-article.ts';
import { hasMatter, wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import { knownOf } from './known.ts';
import { allHere } from './which-article.ts';

/** No word of a topic is a slip for one of a title: 'flood' names an article only as it stands. */
const AS_IT_STANDS = (): boolean => true;

/** Another article that a topic names ('figures flood'), when the current one has no word of it. */
export async function titledSo(
  topic: string | undefined,
  current: Read,
  services: Services,
): Promise<Read | undefined> {
  const words = topic === undefined ? [] : wordsOf(topic).filter(hasMatter);
  const { stems } = knownOf(current);
  if (topic === undefined || words.length === 0 || words.some((word) => allHere(word, stems)))
    return undefined;
  const found = findArticle(services.library.articles(), topic, undefined, AS_IT_STANDS);
  return found.kind === 'one' && found.article.id !== current.article.id
    ? readOf(services, found.article)
    : undefined;
}
