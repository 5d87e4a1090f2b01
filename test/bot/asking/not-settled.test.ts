import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  school: `School row goes on in Tarn

The head of Tarn School, Ruth Kell, closed its canteen on Monday because rats had been seen.

Parents called on the governor, Piers Lowe, to resign. He refused. The chairman, Hal Brice, had threatened to sue. He did not do so, after a talk with the council.

Councillor May Dunn was asked whether she would pay for a new canteen. “Ask me in spring,” she said. The cook, Ida Moss, denied that she had cheated. The union demanded that the bursar, Noel Finch, apologise. It has 40 members.

The caretaker, Abe Stone, resigned because he was tired.`,
};

test.each([
  ['why did Lowe resign?', 'resign', 'He refused.'],
  ['why did Brice sue?', 'sue', 'He did not do so, after a talk with the council.'],
  ['why did Finch apologise?', 'apologise', 'demanded that the bursar'],
  ['why did Moss cheat?', 'cheat', 'denied that she had cheated'],
])('%s is not taken for what was done', async (question, verb, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(`I found no sentence that says that it came to that (“${verb}”).`);
  expect(answer).toContain(part);
});

test.each([
  ['why did Stone resign?', 'because he was tired'],
  ['why did Kell close the canteen?', 'because rats had been seen'],
])('%s is answered by what was done', async (question, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('came to that');
});

test('what somebody was asked is shown with the answer', async () => {
  expect(await answerOf(NEWS, 'will Dunn pay for a new canteen?')).toContain('Ask me in spring');
});

test('what stands behind a demand and is no answer to it is not shown', async () => {
  expect(await answerOf(NEWS, 'why did Finch apologise?')).not.toContain('40 members');
});

const DONE = `Harbour bank in Osk under new owners

The chairwoman, Ulla Brandt, never explained why she resigned, because her contract forbids it.

The treasurer, Per Holm, did not apologise to savers and departed because of a row.

The clerk, Siv Lunde, not only shouted but danced because the vault was saved.

Asked if the money was safe, the auditor, Jon Vik, laughed because nobody had asked before.

The cashier, Kari Moe, denied theft but stumbled because she was tired.

The guard, Nils Aune, was the third man to collapse because of the heat.

The union asked that the doors be shut, and the porter, Ola Rud, wept because he would miss them.

The founder, Berit Sand, leant against the wall celebrating because it was over.

The banker, Tor Eide, who had not slept, confessed because a witness came forward.

If the roof leaked nobody knew it. The driver, Liv Strand, complained because of the cold.

It was not clear that the broker, Arne Dahl, lied because he was paid.`;

test.each([
  ['why did Brandt resign?', 'never explained why she resigned'],
  ['why did Holm depart?', 'because of a row'],
  ['why did Lunde dance?', 'because the vault was saved'],
  ['why did Lunde shout?', 'not only shouted'],
  ['why did Vik laugh?', 'because nobody had asked'],
  ['why did Moe stumble?', 'because she was tired'],
  ['why did Aune collapse?', 'because of the heat'],
  ['why did Rud weep?', 'because he would miss them'],
  ['why did Sand celebrate?', 'because it was over'],
  ['why did Eide confess?', 'because a witness'],
  ['why did Strand complain?', 'because of the cold'],
])('%s is answered though another verb is denied beside it', async (question, part) => {
  const answer = await answerOf({ bank: DONE }, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain('came to that');
});

const UNDONE = `Osk council goes on

The mayor, Ulla Brandt, has not resigned, because the council backs her.

The clerk, Per Holm, never actually apologised, because he saw no need.

The porter, Siv Lunde, hasn’t departed, because a vote failed.

The judge, Jon Vik, would have fled because of the loss, friends said.

The cook, Kari Moe, denied claims that she had stolen because of debts.

The baker, Nils Aune, had not yet sung because of a cold.

The union urged the driver, Ola Rud, to confess because of the victims.`;

test.each([
  ['why did Brandt resign?', 'resign'],
  ['why did Holm apologise?', 'apologise'],
  ['why did Lunde depart?', 'depart'],
  ['why did Vik flee?', 'flee'],
  ['why did Moe steal?', 'steal'],
  ['why did Aune sing?', 'sing'],
  ['why did Rud confess?', 'confess'],
])('%s is not taken for what was done where that very verb is denied', async (question, verb) => {
  expect(await answerOf({ council: UNDONE }, question)).toContain(`came to that (“${verb}”)`);
});
