import { answerWish } from '../src/bot/asking/answer-wish.ts';
import { readQuestion } from '../src/bot/asking/read-question.ts';
import { defineCommand } from '../src/bot/command.ts';

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
    return answerWish(await readQuestion(question, services), question, services);
  },
});
