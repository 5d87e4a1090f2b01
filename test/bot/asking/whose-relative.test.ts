import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  mill: `Mill at Sarn to close

The owner of the mill at Sarn, Gwen Hallett, said on Monday that it would close. Her daughter, the potter Nia Hallett, wept. “I was born upstairs,” Nia said.

Hallett's first marriage, to the miller Tom Orde, ended in 1990. Her second husband, Rhys Bowen, runs the shop. “We shall sell tea,” Bowen said.

The mayor, Alun Prosser, was sorry. His deputy, Carys Vaughan, was not. “About time,” said Vaughan. His predecessor at the town hall, Emyr Lloyd, blamed the council. “They slept,” Lloyd said.

Gareth Pugh and his brother, Dai Pugh, worked there. “It was dusty,” said Dai Pugh. “It was ours,” said Gareth Pugh.`,
};

test.each([
  ['who is her daughter?', 'Who is Nia Hallett'],
  ['what did her second husband say?', 'We shall sell tea'],
  ['who was her first husband?', 'Who is Tom Orde'],
  ['what did his deputy say?', 'About time'],
  ['who was his predecessor?', 'Who is Emyr Lloyd'],
])('%s is who is brought in as such a one', async (question, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(part);
  expect(answer).toContain('is taken to mean');
});

test.each([
  ['who is her deputy?', 'Carys Vaughan, '],
  ['what did her predecessor say?', 'They slept'],
])('%s is not who is a man’s', async (question, part) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain('The article does not say who “her');
  expect(answer).not.toContain(`Who is ${part}`);
  expect(answer).not.toContain(`“${part}`);
});

test('of two brothers nobody knows whose is meant', async () => {
  const answer = await answerOf(NEWS, 'what did his brother say?');
  expect(answer).toContain('Who is meant by “his brother”?');
});

test.each([
  ['who is Gareth Pugh', 'what did his brother say?', 'It was dusty'],
  ['who is Dai Pugh', 'what did his brother say?', 'It was ours'],
  ['who is Rhys Bowen', 'who is his wife?', 'Who is Gwen Hallett'],
  ['who is Emyr Lloyd', 'who is his successor?', 'Who is Alun Prosser'],
  ['who is Nia Hallett', 'who is her mother?', 'Who is Gwen Hallett'],
])('after “%s”, “%s” may be who has that one for a relative', async (first, then, part) => {
  expect(await lastOf(NEWS, first, then)).toContain(part);
});

test('whose colleague it is may be said in the question', async () => {
  const answer = await answerOf(NEWS, 'what did Vaughan say about his deputy?');
  expect(answer).not.toContain('is taken to mean');
});

const TWO = {
  dock: `Strike at the dock

Bo Lind’s lawyer, Max Orm, said: “He is tired.” The crane driver, Ed Pope, went home.

His wife, Ivy Pope, brought soup. “It was leek,” she said.`,
  mill: `Fire at the mill

Mary Hale was hurt on Monday. Her lawyer, Nils Rye, said: “She is brave.” Nils Rye has worked for her since 1990.

The miller, Carl Dunn, was not hurt. His wife, Opal Dunn, said: “He ran.”`,
};

test.each([
  ['what did her lawyer say in the mill story?', 'She is brave'],
  ['in the mill story, what did her lawyer say?', 'She is brave'],
  ['what did his wife say in the mill article?', 'He ran'],
  ['what did his wife say?', 'It was leek'],
  ['in the dock story, what did his lawyer say?', 'He is tired'],
])('%s is asked of the article that it names', async (question, part) => {
  expect(await answerOf(TWO, question)).toContain(part);
});

test('whose lawyer comes up in another article only is not told by the current one', async () => {
  const answer = await answerOf(TWO, 'what did her lawyer say?');
  expect(answer).toContain('The article does not say who “her lawyer” is');
});

const KIN = {
  ship: `Sisters on the last ship

Anna Lunde’s sister, Kari Lunde, said: “We danced on deck.” Anna Lunde was below.

John Vik’s brother, Peter Vik, waved. “It sank so fast,” said Peter Vik. John Vik had stayed at home.`,
};

test.each([
  ['what did her sister say?', 'We danced on deck'],
  ['what did his brother say?', 'It sank so fast'],
])('%s means the one of two who is quoted', async (question, part) => {
  const answer = await answerOf(KIN, question);
  expect(answer).toContain(part);
  expect(answer).toContain('is taken to mean');
});

test('whose sister she is may be one of whom nothing tells that she is a woman', async () => {
  const ship = KIN.ship.replaceAll('Anna', 'Sivi');
  expect(await answerOf({ ship }, 'what did her sister say?')).toContain('We danced on deck');
});

test('of two sisters nobody knows who is asked for where it is not what one said', async () => {
  expect(await answerOf(KIN, 'who is her sister?')).toContain('Who is meant by “her sister”?');
});

const SEVERAL = {
  court: `Two lawyers and two deputies in court at Osk

The baker Anna Lunde’s lawyer, Tor Eide, said: “She slept.” The miller Peter Holm’s lawyer, Jon Vik, said: “He was away.”

The mayor, Maria Moe, came with her deputy, Ola Rud. “I saw nothing,” Rud said. The bishop, Nils Aune, came with his deputy, Liv Strand. “I saw it all,” Strand said.`,
};

test.each([
  ['what did his lawyer say?', 'He was away', 'She slept'],
  ['what did her lawyer say?', 'She slept', 'He was away'],
  ['what did her deputy say?', 'I saw nothing', 'I saw it all'],
  ['what did his deputy say?', 'I saw it all', 'I saw nothing'],
])('%s is not the one of two who is another’s', async (question, part, other) => {
  const answer = await answerOf(SEVERAL, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain(other);
});
