import { defineCommand } from '../src/bot/command.ts';
import { HOW_TO_ADD } from '../src/bot/finding/choose-article.ts';
import { searchTexts, searchTitles, unsearched } from '../src/bot/finding/search.ts';
import { topicOf } from '../src/bot/finding/topic.ts';
import { problemNotes } from '../src/bot/problem-notes.ts';
import { counted } from '../src/reply/count.ts';
import type { Block } from '../src/reply/reply.ts';
import { articleLine } from '../src/reply/source.ts';

/** How many articles one answer lists. */
const MOST = 20;

/** Which articles there are. */
export const articles = defineCommand({
  name: 'articles',
  description: 'The articles that can be asked about, newest first',
  options: {
    search: { description: 'Words of a title or a text', required: false, suggest: 'article' },
  },
  audience: 'channel',
  run({ search }, { library }) {
    const all = library.articles();
    const topic = search ? topicOf(search) : undefined;
    const titled = topic ? searchTitles(topic, all) : all;
    const found = topic && titled.length === 0 ? searchTexts(topic, all, library.index) : titled;
    const shown = found.slice(0, MOST).map((article) => articleLine(article, article === all[0]));
    const unread = topic && titled.length === 0 ? unsearched(all, library.index) : 0;
    const blocks: readonly Block[] = [
      ...(search && titled.length === 0 && found.length > 0
        ? [{ type: 'note' as const, text: `No title has “${search}”; these texts do:` }]
        : []),
      ...(shown.length > 0 ? [{ type: 'articles' as const, articles: shown }] : []),
      ...(found.length > MOST
        ? [{ type: 'note' as const, text: `And ${found.length - MOST} older.` }]
        : []),
      ...(all.length === 0 ? [{ type: 'text' as const, text: HOW_TO_ADD }] : []),
      ...(search && found.length === 0 && all.length > 0
        ? [{ type: 'text' as const, text: 'Nothing fits. “articles” lists them all.' }]
        : []),
      ...(unread > 0
        ? [
            {
              type: 'note' as const,
              text: `${counted(unread, 'article')} are still being read, and were not searched yet.`,
            },
          ]
        : []),
      ...problemNotes(library),
    ];
    const title = search
      ? `Articles on “${search}”: ${found.length === 0 ? 'none' : found.length} found`
      : all.length === 0
        ? 'No articles'
        : counted(all.length, 'article');
    return Promise.resolve({ title, blocks, audience: 'channel' });
  },
});
