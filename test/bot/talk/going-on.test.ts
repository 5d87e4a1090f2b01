import { expect, test } from 'vitest';
import { lastOf } from '../../support/talked.ts';

const NEWS = {
  bakery: `Bakery chain Holm & Daughters to shut four shops

The bakery chain Holm & Daughters will shut four of its 31 shops on Jan. 12, its owner said on Tuesday.

Manager Ingrid Solvang said that the shops had lost money since the tram was moved. She said that nobody would be sacked.

Her deputy, Tor Eikeland, was fined £900 for baking at night without a licence. He was taken to court twice.

He ruled out a return to night baking. Eikeland will be followed by Mona Riise, a pastry chef.

“Ingrid never asked us,” Eikeland said of the plan. Eikeland and the baker Jon Moe met at the tram.

Inspectors looked at 14 ovens in Vester Street and closed six of them.

“I will answer in ten minutes,” Solvang told Eikeland. Talks with the union lasted 14 months.

Solvang said that she would reply to the union this week. Under the law she has 20 days.`,
};

const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test.each([
  [
    ['how many ovens did inspectors look at', 'how many of them were closed?'],
    'closed six of them',
  ],
  [['how many ovens did inspectors look at', 'where was that?'], 'Vester Street'],
  [['how many shops will shut', 'when is that?'], 'on Jan. 12'],
  [['who was fined', 'why?'], 'for baking at night'],
  [['what did Solvang say about a reply', 'how long does she have?'], '20 days'],
])('%j asks more of what was just shown', async (lines, part) => {
  const answer = await last(...lines);
  expect(answer).toContain('Going on from what was just shown:');
  expect(answer).toContain(part);
});

test('what was just shown is no answer where it does not tell what is asked', async () => {
  const answer = await last('what did Eikeland rule out', 'when was that?');
  expect(answer).not.toContain('Going on from');
});

test('a question that the article answers by its own words gets that answer', async () => {
  const answer = await last('how many shops will shut', 'how many ovens were there?');
  expect(answer).toContain('14 ovens');
  expect(answer).not.toContain('Going on from');
});

test('“who is that” asks for the one whom the answer named', async () => {
  expect(await last('who will follow Eikeland', 'who’s that?')).toMatch(/^Who is Mona Riise/);
  // Two are named there.
  expect(await last('what was said of the plan', 'who is that?')).not.toMatch(/^Who is/);
});

test('“who said that” shows whom the sentence means by “she”', async () => {
  const answer = await last('will anybody be sacked', 'who said that?');
  expect(answer).toContain('Ingrid Solvang said');
  expect(answer).toContain('nobody would be sacked');
});

test('to whom something was told is not whom the question is about', async () => {
  const answer = await last('who is Ingrid Solvang', 'what did she tell him?');
  expect(answer).toContain('“she” is taken to mean Ingrid Solvang.');
  expect(answer).toContain('I will answer in ten');
});

test('somebody’s words on another are theirs', async () => {
  const answer = await last('who is Tor Eikeland', 'what did he say about Ingrid?');
  expect(answer).toContain('“he” is taken to mean Tor Eikeland.');
  expect(answer).toContain('Ingrid never asked us');
});

test('what befell somebody is told of them', async () => {
  const answer = await last('who is Tor Eikeland', 'what happened to him?');
  expect(answer).toContain('taken to court twice');
});

test('a question that comes near something only with the name in it is asked with the name', async () => {
  expect(
    await last('who is Tor Eikeland', 'would he go back to night baking in summer?'),
  ).toContain('He ruled out a return');
});

test('the one whom a talk is about stays it when a sentence names another as well', async () => {
  const answer = await last('who is Tor Eikeland', 'what happened at the tram?', 'was he fined?');
  expect(answer).toContain('“he” is taken to mean Tor Eikeland.');
});
