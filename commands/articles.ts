import { defineCommand } from '../src/bot/command.ts';
import { ofDays } from '../src/bot/finding/article-dates.ts';
import { whyEmpty } from '../src/bot/finding/choose-article.ts';
import { searchTexts, searchTitles, unsearched } from '../src/bot/finding/search.ts';
import { topicOf } from '../src/bot/finding/topic.ts';
import { problemNotes } from '../src/bot/problem-notes.ts';
import { shown } from '../src/bot/user-error.ts';
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
  run({ search: asked }, services) {
    const { library } = services;
    const all = library.articles();
    const days = asked === undefined ? undefined : ofDays(asked, all, services);
    const search = days ? undefined : asked;
    const topic = search ? topicOf(search) : undefined;
    const titled = topic ? searchTitles(topic, all) : (days ?? all);
    const found = topic && titled.length === 0 ? searchTexts(topic, all, library.index) : titled;
    const lines = found.slice(0, MOST).map((article) => articleLine(article, article === all[0]));
    const unread = topic && titled.length === 0 ? unsearched(all, library.index) : 0;
    const blocks: readonly Block[] = [
      ...(search && titled.length === 0 && found.length > 0
        ? [{ type: 'note' as const, text: `No title has “${search}”; these texts do:` }]
        : []),
      ...(lines.length > 0 ? [{ type: 'articles' as const, articles: lines }] : []),
      ...(found.length > MOST
        ? [{ type: 'note' as const, text: `And ${found.length - MOST} older.` }]
        : []),
      ...(all.length === 0 ? [{ type: 'text' as const, text: whyEmpty(library) }] : []),
      ...(asked && found.length === 0 && all.length > 0
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
    const count = found.length === 0 ? 'none' : found.length;
    const title = days
      ? `Articles from ${shown(asked ?? '')}: ${count}`
      : search
        ? `Articles on “${search}”: ${count} found`
        : all.length === 0
          ? 'No articles'
          : counted(all.length, 'article');
    return Promise.resolve({ title, blocks, audience: 'channel' });
  },
});
