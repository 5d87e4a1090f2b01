import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

const TURNS = `Q: Was it hard?
A: She told me, “Wait.” So I waited.
I wrote nothing.
Q: And now?
A: A play. My editor, Lila Orr, calls it “late”.
About the author: a Tolvan.`;

test.each([
  ['one person', 'The novelist Ana Ruiz lives in Tolva.'],
  [
    'who the headline says',
    'A Conversation With Ana Ruiz\nAna Ruiz is back. She spoke with Max Pell in May.',
  ],
  ['who was met', 'Max Pell is dead. We spoke to his widow, the novelist Ana Ruiz, in May.'],
  [
    'who is in the title and behind it',
    'The war hits Ana Ruiz\nAna Ruiz is known from her roles as Lina Orr and Jane Pell.',
  ],
  ['nobody by the byline', 'By Max Pell\nAna Ruiz is back.'],
])('Answers are whole, and of whom the head of an interview names: %s', (_, head) => {
  expect(said(`${head}\n${TURNS}`)).toEqual([
    'She told me, “Wait.” So I waited.: Ana Ruiz',
    'I wrote nothing.: Ana Ruiz',
    'A play. My editor, Lila Orr, calls it “late”.: Ana Ruiz',
  ]);
});

test('answers are nobody’s where two are named and none is told to answer', () => {
  const quotes = said(`Ana Ruiz and Max Pell have a play.\n${TURNS}`);
  expect(quotes.map((quote) => quote.slice(-3))).toEqual([': -', ': -', ': -']);
});

test('an answer is no more than likely', () => {
  const { quotes } = analyze(`Ana Ruiz is back.\n${TURNS}`);
  expect(quotes.map(({ basis }) => basis)).toEqual(['inferred', 'inferred', 'inferred']);
});

test('one question and its answer are no interview', () => {
  expect(said('Ana Ruiz is back.\nQ: Was it hard?\nA: No, it was not.')).toEqual([]);
});

test.each([
  [
    'two names that take turns',
    'The engineer Priya Nair spoke to the Echo.\nEcho: Why did you leave?\nNair: I was tired.\nI wanted a boat.\nEcho: And now?\nNair: Not once.',
    ['I was tired.: Priya Nair', 'I wanted a boat.: Priya Nair', 'Not once.: Priya Nair'],
  ],
  [
    'not days',
    'Monday: Ana Reed left.\nTuesday: It rained.\nMonday: Sun.\nTuesday: More rain.',
    [],
  ],
  ['not what comes once', 'Ana Nair sat.\nNair: I was tired.\nOrr: So was I.', []],
])('Turns start with a name in small letters: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});
