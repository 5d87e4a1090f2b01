import type { Article } from '../article/article.ts';
import type { Reply } from '../reply/reply.ts';
import type { Library } from './library.ts';

/** So many answers are kept of one state of the articles. */
const MOST = 50;

/** By all articles, newest first: what changes them makes another list, and these answers are forgotten with the old one. */
const kept = new WeakMap<readonly Article[], Map<string, Reply>>();

/**
 * An answer that many ask for alike, such as the figures of what was just published: it is made once while the articles
 * stay the same, and is then the same object, so that what is worked out of it need not be worked out again.
 * @param key tells it from all others
 */
export async function onceWhileSame(
  key: string,
  { articles }: Pick<Library, 'articles'>,
  make: () => Promise<Reply>,
): Promise<Reply> {
  const now = articles();
  const answers = kept.get(now) ?? new Map<string, Reply>();
  const known = answers.get(key);
  if (known) return known;
  const reply = await make();
  // What was made while they changed may be of either state.
  if (articles() === now && answers.size < MOST) kept.set(now, answers.set(key, reply));
  return reply;
}
