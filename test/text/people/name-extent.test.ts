import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** Persons with roles: 'Ana Ruiz, mayor'. */
const persons = (text: string): readonly string[] =>
  analyze(text)
    .people.filter(({ kind }) => kind === 'person')
    .map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test.each([
  [
    'Station Officer of Tolva Fire Service Nihad Orril said the lorry had turned over.',
    'Nihad Orril, Station Officer of Tolva Fire Service',
  ],
  [
    'Officer-in-Charge of Tolva Police Station Nihad Orril told the paper that it was late.',
    'Nihad Orril, Officer-in-Charge of Tolva Police Station',
  ],
  [
    'Opposition Leader in the Tolva Assembly Nihad Orril met them. Mr Orril left.',
    'Nihad Orril, Opposition Leader in the Tolva Assembly',
  ],
  [
    'Head of Research at Tolva Global Nihad Orril said it was late.',
    'Nihad Orril, Head of Research at Tolva Global',
  ],
])('a name begins behind the body: %s', (text, expected) =>
  expect(persons(text)).toEqual([expected]),
);

test('a body that goes on with a place is no name', () => {
  expect(persons('The director of the Tolva Water Board Marlow met them.')).toEqual([]);
});

test('a name begins where the rest of the article has it begin', () => {
  const text =
    'Tolva candidate Advocate Nihad Ali Orril filed a claim. In the claim, Nihad Ali asked for a count.\n\nNihad Ali Orril told the court that it was late.';
  expect(persons(text)).toEqual(['Nihad Ali Orril, Tolva candidate Advocate']);
});

test('a minister in a headline by the forename is who the article names in full', () => {
  const text =
    'Buses back after Minister Nihad’s call\n\nShipping Minister Nihad Khan asked for calm. The buses ran.';
  expect(persons(text)).toEqual(['Nihad Khan, Minister']);
});

test('a paper that is told something is nobody', () => {
  const text =
    'Speaking to Dawn, Head of Research at Tolva Bank Nihad Orril said it was late. “It is late,” she said. A banker told Dawn that it was not.';
  expect(persons(text)).toEqual(['Nihad Orril, Head of Research at Tolva Bank']);
});
