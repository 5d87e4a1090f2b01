import type { Read } from '../../reply/place.ts';
import type { Reply } from '../../reply/reply.ts';
import { dateInWords, sourceBlock } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';

/** Who wrote an article, when and where it came out, as far as its file says so. */
export function originReply(read: Read): Reply {
  const { article } = read;
  const { byline, source, published, url } = article;
  const lines = [
    byline && `Written by ${byline}`,
    source && `Published by ${source}`,
    published && `Dated ${dateInWords(published)}`,
  ].filter((line) => line !== undefined && line !== '');
  return {
    title: 'Where this article is from',
    ...(url && { url }),
    blocks: [
      {
        type: 'text',
        text:
          lines.length > 0
            ? `${lines.join('. ')}.`
            : 'Its file does not say who wrote it, when or where.',
      },
      sourceBlock(article),
      ...suggest('Go on with', goOn(read, ['summary', 'people'])),
    ],
    audience: 'channel',
  };
}
