import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  club: `Norlandia coach banned after cup final brawl

The coach of the Norlandia side, who ignored a warning, was banned for five matches on Monday over a brawl.

Petra Voll needed three hours to speak to the panel. “I lost my head,” Norlandia coach Voll told it.

Her assistant, Sten Aune, was jailed for two years. Tickets sold online rose by 8 percent and make up 40 percent of all tickets.

Tor Lie scored twice against Vardal. Ole Berg and Jan Moe scored for Norlandia. Voll left Vardal in May.

Vardal stand last in the table. Vardal have lost the last four games. The referee, Anna Hoff, was shouted at by Aune. Three fans felt sick.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test('how long somebody got is told by a sentence or a ban, and by nothing else that lasted', async () => {
  const voll = await answer('how long did Voll get?');
  expect(voll).toContain('banned for five matches');
  expect(voll).toMatch(/^Nearest to/);
  expect(voll).not.toContain('three hours');
  expect(await answer('how long was Aune jailed for?')).toContain('jailed for two years');
});

test('what befell whoever is hers befell not her', async () => {
  expect(await answer('what did Voll get?')).toMatch(
    /^Nearest to.*\s+1\. The coach of the Norlandia side/,
  );
});

test('who warned somebody is not told by what is quoted near their name', async () => {
  expect(await answer('who warned Voll?')).not.toContain('I lost my head');
});

test('what grew by so much is no share', async () => {
  expect(await answer('what share of tickets is sold online?')).toMatch(/1\. 40 percent/);
});

test('who scored for a side is not told by a goal against it', async () => {
  expect(await answer('who scored for Vardal?')).toContain('I found no sentence that tells who');
  expect(await answer('who scored for Norlandia?')).toMatch(
    /^“scored for Norlandia” in the article/,
  );
});

test('a summary of what the title names is no quotation of whoever is from there', async () => {
  expect(await answer('tldr norlandia')).toMatch(/^Norlandia coach banned/);
  expect(await answer('summarise what voll said')).toContain('I lost my head');
});

test('where no sentence has all the words, the one with the rarest comes nearest', async () => {
  const found = await answer('where are Vardal in the league table?');
  expect(found).toContain('last in the table');
  expect(found).not.toContain('scored');
  expect(found).not.toContain('the last four games');
});

test('a verb for anything tells no sentence', async () => {
  expect(await answer('when did it happen again?')).not.toContain('“happen');
});

test('an office and a state are also met by shorter and other words', async () => {
  expect(await answer('who was the ref?')).toMatch(/^Who is Anna Hoff/);
  expect(await answer('did any fans fall ill?')).toContain('felt sick');
});
