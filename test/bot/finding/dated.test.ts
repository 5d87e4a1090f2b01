import { expect, test } from 'vitest';
import { tellsWhen } from '../../../src/bot/finding/dated.ts';
import { hasPhrasal, phrasalIn } from '../../../src/bot/finding/phrasal.ts';

test.each([
  'They meet on March 24.',
  'They meet on 3 May.',
  'It closes in May.',
  'It shut on Friday.',
  'It was built in 1968.',
  'It opens at 8.40pm.',
  'They left three weeks ago.',
])('%s tells when', (sentence) => {
  expect(tellsWhen(sentence)).toBe(true);
});

test.each(['They may meet.', 'Mayor Jo Dale spoke.', 'A march of 300 people.', 'It cost £1900.'])(
  '%s does not tell when',
  (sentence) => {
    expect(tellsWhen(sentence)).toBe(false);
  },
);

test.each([
  ['sent off', 'She was sent off after a foul.', true],
  ['ruled out', 'I would rule that out.', true],
  ['sent off', 'The sending-off was wrong.', true],
  ['stepping down', 'He will step down.', true],
  ['sent off', 'The goal sent them into the final.', false],
  ['sent off', 'They sent a letter to the head of the off-road club.', false],
])('“%s” in “%s”: %s', (words, sentence, expected) => {
  const phrasal = phrasalIn(words);
  expect(phrasal !== undefined && hasPhrasal(phrasal, sentence)).toBe(expected);
});
