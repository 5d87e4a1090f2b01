import { expect, test } from 'vitest';
import { answerOf, lastOf } from '../../support/talked.ts';

const NEWS = {
  dyke: `Dyke at Holm gives way

Some 5,200 people were ordered out of their homes at Holm on Monday when a dyke gave way. Prefect Jan Brouwer had put the number of evacuees at 3,900 on Sunday.

Only 14 of the province's 90 ferries were running. “I heard it crack,” said the keeper, Mies Kok. The sea rose by 2 metres at the dyke.

Two pumps were sent. The first, a diesel one, burned out; the second is still running.

Not everyone agrees on the cause. The Holmian water minister, Dirk Vos, was asked to resign. He said on Tuesday that he would. Further rain is due on Friday.

The then dyke master, Aad Smit, left in May. His successor, Wim Bos, found the first leak in June by chance. Kok went home.`,
  other: `Choir sings in Aal

The one choir of Aal sang on Monday. Its head, Ina Bles, chose one song, and the other one was left out.`,
};

test.each([
  ['how many people had to leave?', '1. Some 5,200 people'],
  ['how many ferries were running?', '1. Only 14'],
  ['how many ferries does the province have?', '1. 90 ferries'],
  ['who heard it?', 'Mies Kok'],
  ['what happened to the first pump?', 'The first, a diesel one, burned out'],
  ['who disagrees with him?', 'Not everyone agrees on the cause.'],
  ['who is the water minister of Holm?', 'Who is Dirk Vos'],
  ['will Vos resign?', 'He said on Tuesday that he would.'],
  ['when is the next rain due?', 'on Friday'],
  ['who is the dyke master now?', 'Who is Wim Bos'],
  ['when did Bos find the leak?', 'in June by chance'],
])('%s', async (question, part) => {
  expect(await answerOf(NEWS, question)).toContain(part);
});

test.each([
  ['how deep is the sea at the dyke?', '2 metres'],
  ['which one did not?', 'one choir'],
  ['will Kok go?', 'Kok went home'],
  ['who heard it?', 'Its head'],
])('%s is no question of “%s”', async (question, part) => {
  expect(await answerOf(NEWS, question)).not.toContain(part);
});

test('“and at first?” asks for the count of before', async () => {
  expect(await lastOf(NEWS, 'how many people had to leave?', 'and at first?')).toContain(
    '1. 3,900',
  );
});

test.each(['and the other one?', 'and the second?'])(
  '“%s” is told beside the first',
  async (then) => {
    const answer = await lastOf(NEWS, 'what happened to the first pump?', then);
    expect(answer).toContain('the second is still running');
  },
);

test('“and the second one?” with nothing to go on from is told by no other article', async () => {
  expect(await answerOf(NEWS, 'and the second one?')).not.toContain('choir');
});

const KIN = {
  firm: `Firm sacks its safety chief

The firm's chief executive, Hanna Mars, is sorry. Its safety chief, Colm Mars, the chief executive's brother, was sacked. “Read my letters,” he said.

Kay Orr met her colleague the treasurer, Job Lund, and they left.

The nurse Pia Dell and her husband, Rolf Dell, saw it. “It was loud,” said Rolf Dell. Judge Eva Roe was not there.`,
};

test.each([
  ['who is Hanna Mars', 'what did her brother say?', 'Read my letters'],
  ['who is Kay Orr', 'who is her colleague?', 'Who is Job Lund'],
])('after “%s”, “%s” is whose relative an office or a title tells', async (first, then, part) => {
  expect(await lastOf(KIN, first, then)).toContain(part);
});

test('after a name that two bear “her” is no longer whom the talk was about before', async () => {
  const lines = ['who is Eva Roe', 'what did Dell say?', 'what did her husband say?'];
  expect(await lastOf(KIN, ...lines)).toContain('It was loud');
});
