import type { Article } from '../article/article.ts';
import { articleOf } from '../article/read-article.ts';
import { counted } from '../reply/count.ts';
import { castOf } from '../reply/people.ts';
import type { Read } from '../reply/place.ts';
import { quoteLine } from '../reply/quotes.ts';
import { withoutRepeats } from '../reply/repeats.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { againOf } from './again.ts';
import type { Heard } from './heard.ts';
import { type ButtonIds, type Made, NO_BUTTONS } from './made.ts';
import type { Owner } from './press.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';

const TITLE = 'Who said what here';

interface Parts {
  readonly services: Services;
  readonly ids: ButtonIds;
  readonly heard: Heard;
}

/**
 * Every quotation in some words that are no article of the library: a message, or a text that somebody pasted. Words
 * that lead to an article of the library are answered from that article. Only the one who asks is to see it, and the
 * words are kept for an hour at most, in memory. Rejects when the analysis fails.
 */
export async function saidHere(words: string, owner: Owner, parts: Parts): Promise<Made> {
  const { services, ids, heard } = parts;
  const { library, commands } = services;
  const linked = library.articles().find(({ url }) => url !== undefined && leadsTo(words, url));
  const quotes = commands.find(({ name }) => name === 'quotes');
  if (linked && quotes) {
    const raw = { speaker: 'everyone' };
    const reply = await runCommand(quotes, { ...raw, article: linked.id }, services);
    const again = againOf('quotes', raw, reply, library);
    return {
      reply: { ...reply, audience: 'caller' },
      page: 0,
      ids: ids.idsOf(again, services, owner),
    };
  }
  const article = articleOf('Message', words);
  if (!article) {
    const reply = answer('There are no words in it that could be read.');
    return { reply, page: 0, ids: NO_BUTTONS };
  }
  heard.keep(article);
  return saidIn(article, 0, parts);
}

/** A page of what is said in words that were heard. */
export async function saidIn(
  article: Article,
  page: number,
  { services, ids }: Pick<Parts, 'services' | 'ids'>,
): Promise<Made> {
  const analysis = await services.library.analysis(article);
  const reply = found({ article, analysis, current: false });
  return { reply, page, ids: ids.idsOfHeard(article.version) };
}

const leadsTo = (words: string, url: string): boolean =>
  words.split(/[\s<>|()"]+/).some((word) => word === url);

function found(read: Read): Reply {
  const { quotes } = read.analysis;
  if (quotes.length === 0) {
    const people = castOf(read);
    const some = people.length > 0;
    return answer(
      some ? 'Nobody is quoted in it. Named in it:' : 'Nobody is quoted in it.',
      ...(some ? [{ type: 'people' as const, people }] : []),
    );
  }
  const nameless = quotes.filter(({ speaker }) => speaker === null).length;
  const named = new Set(quotes.map(({ speaker }) => speaker).filter((one) => one !== null)).size;
  const by = [
    ...(named > 0 ? [counted(named, 'speaker')] : []),
    ...(nameless > 0 ? [`${nameless} that nobody is named for`] : []),
  ];
  return answer(`${counted(quotes.length, 'quotation')}: ${by.join(', ')}.`, {
    type: 'quotes',
    quotes: quotes.map((quote) => quoteLine(read, quote)),
  });
}

const answer = (text: string, ...blocks: readonly Block[]): Reply => ({
  title: TITLE,
  blocks: withoutRepeats([{ type: 'text', text }, ...blocks]),
  audience: 'caller',
});
