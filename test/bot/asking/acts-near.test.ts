import { expect, test } from 'vitest';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { libraryOf } from '../../support/fixture-library.ts';
import { answerText } from '../../support/oakmere.ts';

const text = `Pilot Nils Arden told a court in Sandwick on Monday that he had slept before the crash.
Arden, 44, of Elmstead, denied two counts of neglect. He denied that the tug had been warned twice.
The harbour master, Edda Fors, was asked about it. A letter to Fors admitted that a lamp had failed.
Asked by Arden's lawyer if the lamp should be repaired, Fors said that it was too late for that.
Ola Brun, a deckhand, said the lamp had been dark for weeks. “Nobody mended the winch,” Brun said.`;

const library = libraryOf([
  { id: 'tug', title: 'Pilot in court', text, paragraphs: paragraphs(text), version: 'v' },
]);
const answer = (question: string): Promise<string> => answerText(question, library);

test('what somebody denied is found behind two asides', async () => {
  expect(await answer('did arden deny it')).toContain('1. Arden, 44, of Elmstead, denied two');
});

test('a denial of something near is shown, and that it is not all of what was asked', async () => {
  const near = await answer('did arden deny a second warning');
  expect(near).toContain('Not all of “second warning” is in these words; the nearest:');
  expect(near).toContain('1. He denied that the tug had been warned twice.');
});

test('a verb beside somebody is shown as nobody’s, not called missing', async () => {
  const beside = await answer('did fors admit it');
  expect(beside).toContain(
    '“admit”, or another word for it, is in the article here; whether it is told of Edda Fors',
  );
  expect(beside).toContain('A letter to Fors admitted');
  expect(beside).not.toMatch(/^Edda Fors/);
});

test('that somebody did not do it is said over reported speech too', async () => {
  expect(await answer('did arden reject it')).toContain(
    'I found no sentence that tells plainly whether Nils Arden did so (“reject”).',
  );
});

test('two are compared by what is reported where nothing is quoted', async () => {
  const both = await answer('compare brun and arden on the lamp');
  expect(both).toContain('Not word for word, but the article reports:');
  expect(both).toContain('1. Ola Brun, a deckhand, said the lamp had been dark for weeks.');
  expect(both).toContain('Nothing quoted is on “lamp”.');
});
