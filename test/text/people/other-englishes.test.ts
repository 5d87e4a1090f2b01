import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** Everybody of a text, with roles: 'Ana Ruiz, mayor'. */
const named = (text: string): readonly string[] =>
  analyze(text).people.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test.each([
  [
    'a director',
    '“No,” Tolva’s Communications Director Nihad Orril said.',
    'Nihad Orril, Tolva’s Communications Director',
  ],
  [
    'a general who is none',
    '“No,” said Food Authority Director General Nihad Orril.',
    'Nihad Orril, Food Authority Director General',
  ],
  [
    'an office of a country',
    'Chief Justice of India Nihad Orril formed a board. Orril said it was “late”.',
    'Nihad Orril, Chief Justice of India',
  ],
  [
    'a doctor behind a field',
    'Director-general of health Dr Nihad Orril said it was “late”.',
    'Nihad Orril, Director-general of health',
  ],
  [
    'a doctor behind a place',
    '“No,” doctor from Leeds Dr Nihad Orril said.',
    'Nihad Orril, doctor from Leeds',
  ],
  [
    'a judge who is called Justice',
    'High Court judge Justice Nihad Orril said it was “late”.',
    'Nihad Orril, High Court judge',
  ],
  [
    'a member of a council',
    'Talks went on. Nihad Orril, a founding member of the council, said the envoy must go.',
    'Nihad Orril, founding member of the council',
  ],
  [
    'a pastor of a saint’s',
    'Nihad Orril, pastor of San Marco in Leeds, said it was “late”.',
    'Nihad Orril, pastor of San Marco in Leeds',
  ],
  [
    'a court of two places',
    'Punjab and Haryana High Court judge Nihad Orril said it was “late”.',
    'Nihad Orril, Punjab and Haryana High Court judge',
  ],
])('somebody with a rare forename is %s', (_, text, expected) =>
  expect(named(text)).toContain(expected),
);

test.each([
  ['judges', 'Talks went on. It has two High Court Chief Justices and one clerk.'],
  ['a park', 'Guards stood at Shelby Park. Few avoid Shelby Park.'],
  ['a party', 'Talks went on. The Tolva NRPF won, and the Tolva NRPF left.'],
])('%s nobody', (_, text) => {
  expect(analyze(text).people.filter(({ kind }) => kind === 'person')).toEqual([]);
});

/** What else somebody goes by. */
const aliases = (text: string): readonly string[] =>
  analyze(text).people.flatMap((person) => person.aliases);

test.each([
  [
    'an adjective',
    'The minister, Max Orr, left. They met near the official residence. “No,” Orr said.',
    'the official',
  ],
  ['half a title', '“No,” Justice Secretary Max Orr said. Orr left.', 'Secretary Max Orr'],
])('nobody goes by %s', (_, text, wrong) => expect(aliases(text)).not.toContain(wrong));

test('an official familiar with it is somebody', () => {
  expect(named('“No,” said an official familiar with the talks.')).toContain(
    'an official familiar with the talks',
  );
});

test('singers in a list are named whole', () => {
  expect(named('Musicians Ally Brooke and Max Orril sang. “No,” Brooke said.').join()).toContain(
    'Ally Brooke',
  );
});

test('a day before a surname is no forename', () => {
  const text =
    'Max Orr was ill.\n\nOn Wednesday Orr, who had not slept, saw the news. “I slept,” he said.';
  expect(named(text)).toEqual(['Max Orr']);
});
