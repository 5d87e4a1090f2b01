import { expect, test } from 'vitest';
import { answerOf } from '../../support/talked.ts';

const NEWS = {
  tram: `Tram leaves rails at Ostby, bruising nine

A tram left the rails in Ostby on Monday, bruising nine passengers, and its driver, Nils Varg, was led away.

Council leader Mona Lisk promised a review. The tram was built in 1988 and had failed a safety check in May.

The service will stay shut until the bends are relaid. Gusts reached 90 kilometres an hour. Police charged a youth of 17 over graffiti.

Ostby Lines will pay each of the nine 400 euros. Its director, Olga Prem, stood down after the accident. Kai Dorn will succeed her.

“I am ashamed,” Varg said. He is said to be in pain with a torn ligament.`,
};

const NO_WORD = 'The article has no word about';
const NEAREST = /nearest in the article|has no word about/;

const answer = (question: string): Promise<string> => answerOf(NEWS, question);

test.each([
  ['did it pass its safety inspection?', 'failed a safety check'],
  ['how old is the tram?', 'built in 1988'],
  ['when does the service reopen?', 'until the bends are relaid'],
  ['how strong was the wind?', '90 kilometres an hour'],
  ['why was the youth charged with vandalism?', 'over graffiti'],
  ["what's wrong with him?", 'torn ligament'],
])(
  'what is told in words that have to do with it is shown as the nearest: %s',
  async (question, told) => {
    const found = await answer(question);
    expect(found).toContain(told);
    expect(found).not.toMatch(/^“[^”]+” in the article: /);
  },
);

test('what is spoken in two words is told in one', async () => {
  expect(await answer('who takes over?')).toContain('Kai Dorn will succeed her');
});

test('of which word the article has none is said', async () => {
  const found = await answer('did gusts reach the sauna?');
  expect(found).toContain(`${NO_WORD} “sauna”; the nearest that it says:`);
});

test.each([
  'did the driver apologise to Kevin?',
  'was Oslo warned about the tram?',
  'what did the king say about the tram?',
  'is the sauna near the tram?',
  'who was man of the match?',
  'how many were killed in the tram?',
  'is the article right?',
])('whom or what it is about has to be there: %s', async (question) => {
  expect(await answer(question)).not.toMatch(NEAREST);
});
