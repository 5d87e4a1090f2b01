import type { Read } from '../../reply/place.ts';
import { chooseQuotes } from '../finding/choose-quotes.ts';
import { reportedOn } from '../finding/reported.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { topicOf } from '../finding/topic.ts';
import type { RawOptions } from '../run-command.ts';

/**
 * Whether somebody speaks of something in what is quoted: only what the words themselves show. `undefined` where they
 * show neither, as with a topic of which only a part comes up.
 */
export function verdict(read: Read, { speaker, topic: asked }: RawOptions): string | undefined {
  const found = speaker === undefined ? undefined : findSpeakers(speaker, read);
  if (found?.kind !== 'some' || asked === undefined) return undefined;
  const ids = new Set(found.people.map(({ id }) => id));
  const quotes = read.analysis.quotes.filter((quote) => quote.speaker && ids.has(quote.speaker));
  if (quotes.length === 0) return undefined;
  const topic = topicOf(asked, read.article.text);
  const { how } = chooseQuotes(read, quotes, topic);
  // That the article reports it is the answer, and is said there.
  if (how !== 'spoken' && reportedOn(read, found.people, topic).length > 0) return undefined;
  switch (how) {
    case 'spoken':
      return 'Yes, in the quoted words:';
    case 'none':
      return 'No, not in the words that are quoted.';
    default:
      return undefined;
  }
}
