import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** The names of those who speak, one a quotation; null for nobody. */
const speakersIn = (text: string): readonly (string | null)[] => {
  const { quotes, people } = analyze(text);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? speaker)));
};

test.each([
  [
    'a conjunction is nobody, and an office in commas goes with the name behind it',
    'But in a private letter dated 4 May, her deputy, the Chief Secretary, Owen Tarr, wrote that the ferry was “a luxury for birdwatchers”.',
    ['Owen Tarr'],
  ],
  [
    'a role behind an opening phrase',
    'And at a meeting in March, the chairman of the harbour board, Lars Vik, said the pier was “rotten”.',
    ['Lars Vik'],
  ],
  [
    'the one who is asked, past the name of the asker',
    'The surgeon, Dr Peter Lund, told the inquest that the ward was full. Asked by the coroner, Jane Holt, whether it was safe, he hesitated before replying: “Not that night.”',
    ['Peter Lund'],
  ],
  [
    'the subject of the nearer clause',
    'Mira Halden said she saw “no hurry”, days after her colleague, Ohio Fed President Carl Brandt, argued that policy was “too loose”.',
    ['Mira Halden', 'Carl Brandt'],
  ],
  [
    'a name in commas behind a body',
    "Sjöberg's counterpart at Westley Bank, Deon Price, said: “We will wait.”",
    ['Deon Price'],
  ],
  [
    'whoever the sentence before is about, introduced by a trade',
    'Martha Quill, a singer, has died at 90.\n\nIn 1966 a radio producer, Isla Byrne, heard her in a pub. Byrne, now 88, remembered the evening. “I offered her tea,” she said.',
    ['Isla Byrne'],
  ],
])('%s', (_, text, names) => {
  expect(speakersIn(text)).toEqual(names);
});
