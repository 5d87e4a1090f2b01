import type { Read } from '../../reply/place.ts';
import { readOf } from '../finding/choose-article.ts';
import { LIGHT } from '../finding/faint-words.ts';
import { PARTICLE } from '../finding/phrasal.ts';
import { textsWithAll } from '../finding/search.ts';
import { wordsOf } from '../finding/words.ts';
import type { Services } from '../services.ts';
import type { Wish } from './asked.ts';
import { knownOf } from './known.ts';
import {
  about,
  isAnswer,
  isCounted,
  isOpen,
  LOOKED_INTO,
  MEASURES,
  named,
  stemsFor,
} from './only-there.ts';
import { understand } from './understand.ts';

/** So many words by chance stand in no sentence together. */
const TOGETHER = 2;

/** Of an article with one sentence that has all words which the current one lacks, two at least, what is wanted of it. */
export async function toldTogether(
  question: string,
  { command, args }: Wish,
  current: Read,
  services: Services,
): Promise<{ readonly read: Read; readonly wish: Wish } | undefined> {
  if (named(args).length > 0 || !isOpen(question, current)) return undefined;
  if (command === 'figures' && isCounted(args.topic ?? '', current)) return undefined;
  const { stems } = knownOf(current);
  // 'coming back' stands anywhere.
  const telling = wordsOf(question).filter((word) => !LIGHT.test(word) && !PARTICLE.test(word));
  const lacking = stemsFor(telling.join(' ')).filter(
    (one) => !stems.has(one) && !MEASURES.has(one),
  );
  if (lacking.length < TOGETHER) return undefined;
  const { articles, index } = services.library;
  for (const article of textsWithAll(lacking, articles(), index).slice(0, LOOKED_INTO)) {
    const read = await readOf(services, article);
    const there = understand(question, knownOf(read));
    const isTold = knownOf(read).sentences.some((has) => lacking.every((one) => has.has(one)));
    if (isTold && isAnswer(there)) return { read, wish: about(article, there) };
  }
  return undefined;
}
