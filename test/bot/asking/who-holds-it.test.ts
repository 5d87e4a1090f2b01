import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  rail: `Rail rebels vote down the line

Six rebels voted down the rail bill at Corva on Monday. They were led by the former transport minister Ben Adair, who lost his job in May. “It is a toy,” Adair said.

His successor, Kay Lomax, was furious. “He wrote it,” she said. The players of the opposition, as one paper calls them, clapped.

Ida Sund, chief executive of the builder Norrail, said nothing. The line would be dug by the firm Tunvik, whose chief executive was abroad. Eva Holt, who took over from Gus Prim at the rail union in June, was glad. “We had so many cards from members,” Holt said. “Three hundred and ten of them.”

The former police chief of the town, Ola Rand, watched.`,
};

test.each(['who is the transport minister now?', 'who is the transport minister?'])(
  '%s is whoever succeeded the former one',
  async (question) => {
    const answer = await answerOf(NEWS, question);
    expect(answer).toContain('Who is Kay Lomax');
    expect(answer).toContain('“transport minister” is taken to mean Kay Lomax.');
  },
);

test('who was a minister before is asked for as such', async () => {
  expect(await answerOf(NEWS, 'who is the former transport minister?')).toContain(
    'Who is Ben Adair',
  );
});

test('who held an office before and has no successor here is said to be no holder', async () => {
  const answer = await answerOf(NEWS, 'who is the police chief?');
  expect(answer).toContain('Only who it was before is named in this article:');
  expect(answer).toContain('Ola Rand');
});

test.each([
  ['who led them?', 'They were led by the former transport minister', 'The players'],
  ['who was the previous union chief?', 'who took over from Gus Prim', 'Ola Rand, '],
])('%s', async (question, part, other) => {
  const answer = await answerOf(NEWS, question);
  expect(answer).toContain(part);
  expect(answer).not.toContain(other);
});

test('the players are no answer to whom somebody will play', async () => {
  expect(await answerOf(NEWS, 'who will they play?')).not.toContain('The players');
});

test('the head of one firm is not that of another', async () => {
  expect(await answerOf(NEWS, 'who is the chief executive of Tunvik?')).not.toContain('Ida Sund');
});

test('so many of them are of what the sentence before speaks of', async () => {
  expect(await answerOf(NEWS, 'how many cards did they get?')).toContain(
    '1. Three hundred and ten',
  );
});

const UNION = {
  union: `Union head jailed

The leader of the bakers' union, Raf Oder, was jailed on Monday. The union elected his deputy, Pia Lund, to lead it.

The lead baker, Tom Ek, was glad. “At last,” said Ek.`,
};

test('who leads a body is told by all that speak of its being led', async () => {
  const answer = await answerOf(UNION, 'who leads the union now?');
  expect(answer).toContain('Pia Lund, to lead it');
  expect(answer).not.toContain('not quoted');
});

test('a lead baker is somebody', async () => {
  expect(await answerOf(UNION, 'what did the lead baker say?')).toContain('At last');
});

test('a first minister is no former one', async () => {
  const news = { m: 'Row at Orr\n\nThe first minister, Una Rae, spoke. “We wait,” said Rae.' };
  const answer = await answerOf(news, 'who is the minister?');
  expect(answer).toContain('Who is Una Rae');
  expect(answer).not.toContain('Only who it was before');
});
