import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { credits, dateInWords } from '../../reply/source.ts';
import { goOn, suggest } from '../../reply/suggest.ts';
import { sliceOf } from '../../text/span.ts';

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
      ...publishedIn(read),
      ...credits(article),
      ...suggest('Go on with', goOn(read, ['summary', 'people'])),
    ],
    audience: 'channel',
  };
}

/** Where the work came out that an article is about: as often as not that is what was asked. */
function publishedIn(read: Read): readonly Block[] {
  const found = read.analysis.sentences.filter((one) =>
    PUBLISHED.test(sliceOf(read.article.text, one)),
  );
  return found.length > 0
    ? [
        { type: 'note', text: 'The article itself tells what was published:' },
        { type: 'passages', passages: found.slice(0, FEW).map((one) => passageOf(read, one)) },
      ]
    : [];
}

const FEW = 2;
const PUBLISHED =
  /\b(?:published|appear(?:s|ed|ing)?|reported|printed)\b[^.;:“”"]{0,40}? (?:in|by) (?:the )?(?:journal|magazine|newspaper|review|proceedings|[\p{L}-]+ (?:journal|magazine|newspaper))\b/iu;
