import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  dig: `Gold ring dug up at Osk

The digger Siv Lunde found a gold ring in a ditch at Osk on Monday, the museum said. It was her first find in nine years.

The curator, Jon Vik, left the museum at noon because he was ill. He had taken sick leave twice because of his back.

The mayor, Kari Moe, said: “I will never leave this town.” The dean, Per Holm, said: “They left us nothing but mud.”

The museum was founded in 1911. Divers found 40 coins and 12 keys in the bay, and lost £300 of gear.`,
};

test.each([
  ['when did Lunde find the ring?', 'on Monday'],
  ['where did Lunde find the ring?', 'in a ditch at Osk'],
  ['where did Lunde make the find?', 'in a ditch at Osk'],
  ['when did Vik leave the museum?', 'at noon'],
  ['why did Vik leave?', 'because he was ill'],
  ['why did Vik take leave?', 'because of his back'],
  ['why did Vik take sick leave?', 'because of his back'],
  ['when did she say "I will never leave this town"?', 'I will never leave this town'],
  ['how many coins did divers find?', '40 coins'],
])('%s is answered and shown as it was typed', async (question, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(part);
  expect(answer).not.toMatch(/“[^”\n]*\b(?:the|take|sick|never|did|make) (?:found|left)\b/);
  expect(answer).not.toMatch(/^[^\n]*“[^”\n]*\b(?:found|left)\b[^\n]*”[^\n]* (?:in|on) /);
});

test('a topic of leave is named as it was typed where nothing is told of it', async () => {
  const answer = await answerOf(NEWS, 'what did Moe say about taking leave of absence?');
  expect(answer).not.toContain('“left');
});

test('a word that an article has in another form is not taken for a slip', async () => {
  const news = {
    pay: 'Baker fined at Osk\n\nA baker found a ring in a loaf at Osk on Friday. He was fined £90 in May.',
  };
  const answer = await answerOf(news, 'when did the baker find the ring?');
  expect(answer).toContain('on Friday');
  expect(answer).not.toContain('taken to mean');
});
