import type { Reply } from '../reply/reply.ts';
import { whereReply } from '../reply/where.ts';
import type { PlaceKey } from './press.ts';
import type { Services } from './services.ts';

/**
 * Where a line of an answer stands, in the version that it is from; `undefined` when that is not kept, or has no such
 * place. @param place with the version's whole hash, or enough of it to find it
 */
export async function showPlace(
  { version, start, end }: PlaceKey,
  { library }: Services,
): Promise<Reply | undefined> {
  const article = version === '' ? undefined : await library.version(version);
  if (!article || start >= end || end > article.text.length) return undefined;
  const articles = library.articles();
  const now = articles.find(({ id }) => id === article.id);
  const analysis = await library.analysis(article);
  const read = { article, analysis, current: articles[0]?.version === article.version };
  return whereReply(read, { start, end }, changed(article.version, now?.version));
}

function changed(then: string, now: string | undefined): string | undefined {
  if (now === then) return undefined;
  return now === undefined
    ? 'This article is no longer among those that can be asked about. This is how it was.'
    : 'The article has changed since. This is how it was when the answer was given.';
}
