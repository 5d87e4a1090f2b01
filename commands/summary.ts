import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';
import { passageOf } from '../src/reply/place.ts';
import { credits } from '../src/reply/source.ts';
import { goOn, speakerSuggestions, suggest } from '../src/reply/suggest.ts';

/** The article's own sentences that say most: one, three or up to seven. */
export const summary = defineCommand({
  name: 'summary',
  description: 'The article in a few of its own sentences',
  options: {
    article: {
      description: 'Title of the article (else the one last asked about, or the newest)',
      required: false,
      suggest: 'article',
    },
    length: {
      description: 'How much to show',
      required: false,
      choices: ['line', 'short', 'long'],
    },
  },
  audience: 'channel',
  lasts: ({ article }) => article === undefined,
  async run({ article: wanted, length = 'short' }, services) {
    const read = await chooseArticle(services, wanted);
    const { article, analysis } = read;
    const chosen =
      length === 'line'
        ? analysis.summary.line
        : length === 'long'
          ? analysis.summary.long
          : analysis.summary.short;
    return {
      title: article.title,
      ...(article.url && { url: article.url }),
      blocks: [
        chosen.length > 0
          ? { type: 'passages', passages: chosen.map((sentence) => passageOf(read, sentence)) }
          : { type: 'text', text: 'This article has no sentence that would make a summary.' },
        ...credits(article),
        ...suggest('Go on with', [
          ...speakerSuggestions(read, 2),
          ...(analysis.figures.length > 0 ? goOn(read, ['figures']) : []),
          ...(analysis.people.length > 0 ? goOn(read, ['people']) : []),
        ]),
      ],
      audience: 'channel',
    };
  },
});
