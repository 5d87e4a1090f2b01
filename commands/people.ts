import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { castOf } from '../src/reply/people.ts';
import { quotesOf } from '../src/reply/quotes.ts';
import { credits } from '../src/reply/source.ts';
import { goOn, speakerSuggestions, suggest } from '../src/reply/suggest.ts';

/** Who is in the article. */
export const people = defineCommand({
  name: 'people',
  description: 'Who is who: everybody in the article with their role',
  options: {
    article: {
      description: 'Title of the article (else the one last asked about, or the newest)',
      required: false,
      suggest: 'article',
    },
  },
  audience: 'channel',
  lasts: ({ article }) => article === undefined,
  async run({ article: title }, services) {
    const read = await chooseArticle(services, title);
    const cast = castOf(read);
    const loose = quotesOf(read, null).length;
    return {
      title: 'Who is who',
      ...(read.article.url && { url: read.article.url }),
      blocks: [
        cast.length > 0
          ? { type: 'people', people: cast }
          : { type: 'text', text: 'This article names nobody.' },
        ...credits(read.article),
        ...suggest('Their words', [
          ...speakerSuggestions(read, 4),
          ...(loose > 0
            ? goOn(read, [[`Speaker not named (${loose})`, 'quotes unattributed']])
            : []),
        ]),
      ],
      audience: 'channel',
    };
  },
});
