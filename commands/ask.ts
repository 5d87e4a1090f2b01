import { answerWish } from '../src/bot/answer-wish.ts';
import { understand } from '../src/bot/ask.ts';
import { chooseArticle } from '../src/bot/choose-article.ts';
import { defineCommand } from '../src/bot/command.ts';
import { knownOf } from '../src/bot/known.ts';

/** A question in ordinary words. */
export const ask = defineCommand({
  name: 'ask',
  description: 'A question in your own words',
  options: {
    question: {
      description: 'Who said what, how many, who is who, what happened',
      required: true,
    },
  },
  audience: 'channel',
  async run({ question }, services) {
    const read = await chooseArticle(services);
    return answerWish(understand(question, knownOf(read)), question, services);
  },
});
