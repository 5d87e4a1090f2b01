import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerWish } from '../../../src/bot/asking/answer-wish.ts';
import { readQuestion } from '../../../src/bot/asking/read-question.ts';
import { UserError } from '../../../src/bot/user-error.ts';
import { anyText } from '../../support/any-text.ts';
import { fixtureLibrary } from '../../support/fixture-library.ts';
import { services } from '../../support/oakmere.ts';
import { library } from './several-articles.cases.ts';

const desk = services(fixtureLibrary(library.slice(0, 4)));

const WORDS =
  `what did who said say is was the of in from about on how many much compare vs and with "it's" 'a' truss lavrov
  lavrvo minister women the story article yesterday last week 7 may 100,000 sanctions could you please because more
  mention quotes numbers summary : - ? ! , . ( " ' { ; <`.split(/\s+/);

const anything = fc.oneof(
  anyText({ maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

/** Every question gets an answer, or a message that is meant for the reader. */
async function answered(question: string): Promise<string> {
  try {
    return (await answerWish(await readQuestion(question, desk), question, desk)).title;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

test('whatever is asked gets an answer', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (question) => {
      expect(await answered(question)).not.toBe('');
    }),
    { numRuns: 150, seed: 4 },
  );
});

const LENGTH = 2000;

/** Each would take minutes if any step looked again and again at what it has seen. */
test.each([
  ' ',
  '?',
  '"',
  "'",
  ', ',
  '-',
  'a',
  '1,',
  'please ',
  'about ',
  'because ',
  'in the ',
  'how many ',
  'truss and lavrov ',
  'lavrvo trus ministr ',
  'the foreign minister of ',
  '7 may yesterday last week ',
  "'a",
  'Is A. ',
])('2,000 characters of %j are answered', async (part) => {
  expect(await answered(part.repeat(LENGTH / part.length))).not.toBe('');
});
