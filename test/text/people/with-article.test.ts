import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

const persons = (text: string): readonly string[] =>
  analyze(text)
    .people.filter(({ kind }) => kind === 'person')
    .map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test.each([
  ['a march', 'The Nora Hale Yatra began in May. Crowds met the Nora Hale Yatra.'],
  ['a temple', 'Work on a Nora Temple in Tolva began. The Nora Temple was old.'],
  ['a ship', 'A boat sank. The Max Orr was built in Leeds.'],
  ['a street', 'The opening of Nora Temple in Tolva was late.'],
])('%s with an article is nobody', (_, text) => expect(persons(text)).toEqual([]));

test.each([
  ['an effect', 'The Nora Hale effect was large.', ['Nora Hale']],
  ['a place', 'They are not the Max Orr of this town.', ['Max Orr']],
  ['a relative clause', 'The Nora Hale who won is not she.', ['Nora Hale']],
  ['a second one', 'The Nora Hale and Max Orr film was late.', ['Nora Hale', 'Max Orr']],
])('somebody may have one before %s', (_, text, expected) =>
  expect(persons(text)).toEqual(expected),
);

test.each([
  'They met a leader of United Tolva Party (UTP), Nihad Orril.',
  'They met leader of United Tolva Party (UTP) Nihad Orril, who was late.',
])('the letters of a body part an office from its holder: %s', (text) =>
  expect(persons(text)).toEqual(['Nihad Orril, leader of United Tolva Party']),
);

test('“he” who speaks is not the late son', () => {
  const text =
    'Max Orril lost his son. His father, Nihad Orril, told the paper that Max did not suffer.\n\n“We had to ask for help,” Nihad Orril said.\n\nThe late Max Orril was a good student and had won a prize.\n\n“He was a boy who loved to study,” he said.';
  const { people, quotes } = analyze(text);
  const speaker = quotes.at(-1)?.speaker;
  expect(people.find(({ id }) => id === speaker)?.name).toBe('Nihad Orril');
});
