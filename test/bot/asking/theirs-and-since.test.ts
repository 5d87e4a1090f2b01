import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  choir: `Choir of Selmark to lose its hall

The council of Selmark voted by 14 votes to 9 to sell the choir's hall. Four choirs and seven clubs use it. Eleven jobs will go.

Singer Unni Dahl, the second of five children, has represented the old town since 1998. In 1971 she married the baker Leif Moe, with whom she had two children. Moe died in 2010.

“I heard a door slam,” Dahl said. Her friends in the choir want to run the hall and have asked for the keys.

Mayor Tone Berg took office in May. Some 300 have been driven from their rooms in northern Selmark.

The owners of the hall urged Dahl to be patient.`,
};

const answer = (question: string): Promise<string> => answerOf(NEWS, question);
const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test('whoever somebody married is their husband', async () => {
  const found = await last('who is Unni Dahl', 'who was her husband?');
  expect(found).toMatch(/^Who is Leif Moe/);
  expect(await last('who is Tone Berg', 'who was her husband?')).not.toMatch(/^Who is Leif Moe/);
});

test('how many somebody had is told by how many they had', async () => {
  expect(await answer('how many children did they have?')).toMatch(/1\. two children/);
});

test('“and against?” asks for the other side of a vote', async () => {
  const found = await last('how many voted for it?', 'and against?');
  expect(found).toContain('Taken to ask: how many voted against it');
  expect(found).toContain('1. 14 votes to 9');
});

test('how long somebody has been something may be told by since when they did it', async () => {
  expect(await last('who is Unni Dahl', 'how long has she been a councillor?')).toContain(
    'since 1998',
  );
  expect(await last('who is Tone Berg', 'how long has she been in office?')).toContain(
    'took office in May',
  );
});

test('what “how many” asks for comes before what only comes up with it', async () => {
  const found = await answer('how many jobs go at the clubs?');
  expect(found).toContain('1. Eleven jobs');
  expect(found).not.toContain('seven clubs');
});

test('what somebody’s friends want is shown where they themselves have told no wish', async () => {
  const found = await answer('what does Unni Dahl want?');
  expect(found).toContain('Her friends in the choir want');
  expect(found).not.toContain('urged Dahl');
});

test('people may be asked for by no word at all', async () => {
  const found = await answer('how many had to leave their rooms?');
  expect(found).toContain('1. Some 300');
  expect(found).not.toContain('about a part of it');
});

test('“where was that” is told by a part of a place too', async () => {
  expect(await last('how many had to leave their rooms?', 'where was that?')).toContain(
    'in northern Selmark',
  );
});

test('what somebody heard is what they did hear', async () => {
  expect(await last('who is Unni Dahl', 'what did she hear?')).toContain('I heard a door slam');
});
