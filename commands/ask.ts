import { answerWish } from '../src/bot/asking/answer-wish.ts';
import { knownOf } from '../src/bot/asking/known.ts';
import { understand } from '../src/bot/asking/understand.ts';
import { defineCommand } from '../src/bot/command.ts';
import { chooseArticle } from '../src/bot/finding/choose-article.ts';

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
