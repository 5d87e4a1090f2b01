import type { Block, Reply } from '../reply/reply.ts';
import { whereReply } from '../reply/where.ts';
import type { Heard } from './heard.ts';
import type { PlaceKey } from './press.ts';
import type { Services } from './services.ts';

/**
 * Where a line of an answer stands, in the version that it is from; `undefined` when that is not kept, or has no such
 * place. @param place with the version's whole hash, or enough of it to find it @param heard messages that have places, too
 */
export async function showPlace(
  { version, start, end }: PlaceKey,
  { library }: Services,
  heard?: Heard,
): Promise<Reply | undefined> {
  if (version === '') return undefined;
  const words = heard?.find(version);
  const article = words ?? (await library.version(version));
  if (!article || start >= end || end > article.text.length) return undefined;
  if (words) {
    const analysis = await library.analysis(words);
    return inMessage(whereReply({ article: words, analysis, current: false }, { start, end }));
  }
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

/** A message has no source, nothing can be asked of it but its places, and nobody else is shown it. */
const inMessage = ({ title, blocks }: Reply): Reply => ({
  title,
  blocks: blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'source') return [];
    if (block.type !== 'suggestions') return [block];
    const places = block.suggestions.filter(({ place }) => place !== undefined);
    return places.length > 0 ? [{ ...block, suggestions: places }] : [];
  }),
  audience: 'caller',
});
