import { expect, test } from 'vitest';
import { lastOf } from '../../support/talked.ts';

const NEWS = {
  fund: `Harbour owners at odds over sale

The fund Greywater, which owns 7.2 percent of the harbour, has been pressing the board to sell the old pier. It has 40 boats, a tenth of them new.

Greywater declined to comment. Shares of the harbour fell 14.3 percent on Monday.

The dye torvalin, made from moss, will be used on the boats. Engineers said that torvalin lasts for nine years in water.

Captain Jon Moe was shouted at by the crew. Bo Lie was booked twice for speeding.`,
};

const last = (...lines: readonly string[]): Promise<string> => lastOf(NEWS, ...lines);

test('“it” is the body that was asked about', async () => {
  const answer = await last('what does Greywater want?', 'what did it say?');
  expect(answer).toContain('“it” is taken to mean Greywater.');
  expect(answer).toContain('Greywater declined to comment');
});

test('“it” stays that body over another question with “it”', async () => {
  const answer = await last(
    'what does Greywater want?',
    'how much of the harbour does it own?',
    'what did it say?',
  );
  expect(answer).toContain('Greywater declined to comment');
});

test('what fell by so much is no share that somebody owns', async () => {
  const answer = await last('what does Greywater want?', 'how much of the harbour does it own?');
  expect(answer).toMatch(/1\. 7\.2 percent/);
  expect(answer).not.toContain('14.3');
});

test('“it” is what it was that was asked', async () => {
  const answer = await last('what is torvalin?', 'does it last in water?');
  expect(answer).toContain('torvalin lasts for nine years');
});

test('a person is no “it”', async () => {
  expect(await last('what does Jon Moe do?', 'what did it say?')).not.toContain('taken to mean');
});

test('what is told of another is no answer to whether somebody did so', async () => {
  const answer = await last('who is Jon Moe', 'was he booked?');
  expect(answer).not.toContain('Bo Lie');
  expect(await last('who is Bo Lie', 'was he booked?')).toContain('Bo Lie was booked twice');
});
