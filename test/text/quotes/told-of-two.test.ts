import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each([
  [
    'an office told by two names',
    'Ana Ruiz won.\n\n“It was late,” said the former Tolva and Marn Town coach.',
    'It was late,: the former Tolva and Marn Town coach',
  ],
  [
    'behind a dash past a body of two names',
    'Ana Ruiz, vice chairman of the Care and Support Alliance - which helps the old - said it was “late”.',
    'late: Ana Ruiz',
  ],
  [
    'behind what she is an expert in',
    'Founder of Marlow Trips and expert in river encounters, Ana Ruiz, told the Mail: “It was late.”',
    'It was late.: Ana Ruiz',
  ],
  [
    'a rapper by one name',
    'Rapper Orrado wrote: “It was late.”\n\nHe went on: “I left.”',
    'It was late.: Orrado',
  ],
  [
    'hundreds of them',
    'Hundreds of young sailors see the port as “home”.',
    'home: Hundreds of young sailors',
  ],
  [
    'behind a title',
    'Ana Ruiz spoke of a bill called “Fair Rents Act” and said it was “late”.',
    'late: Ana Ruiz',
  ],
  [
    'behind a verb that tells no speech',
    'Ana Ruiz voted for a bill called the “Fair Rents Act” and said it was “late”.',
    'late: Ana Ruiz',
  ],
  [
    'by name behind an office told by two names',
    '“It was late,” said the Tolva and Marn coach Ana Ruiz.',
    'It was late,: Ana Ruiz',
  ],
  [
    'whom a thing is called so by',
    'Max Orr attacked the law called “a disgrace” by Ana Ruiz.',
    'a disgrace: Ana Ruiz',
  ],
  [
    'whom a project is dubbed so by',
    'The project dubbed “a white elephant” by Ana Ruiz fell.',
    'a white elephant: Ana Ruiz',
  ],
  [
    'somebody heard after a thing that is described',
    'Carl Orr described a bang and then Ana Ruiz yelling: “It was late.”',
    'It was late.: Ana Ruiz',
  ],
  [
    'somebody heard beside a thing that is remembered',
    'Guests recalled smoke and Ana Ruiz shouting: “It was late.”',
    'It was late.: Ana Ruiz',
  ],
  [
    'somebody heard beside a thing that is described',
    'Carl Orr described a bang and Ana Ruiz yelling: “It was late.”',
    'It was late.: Ana Ruiz',
  ],
])('finds who says it: %s', (_, text, expected) => expect(said(text)).toContain(expected));

test('no manager who comes later says what another club’s manager says', () => {
  const text =
    'Max Orr sat down.\n\nThe Rovers manager said it was “late”.\n\nTolva’s play left manager Ben Hale cross.';
  expect(said(text).join()).not.toContain('late: Ben Hale');
});

test('nobody says what talks are called', () => {
  expect(said('Guests spoke at a series of talks called “Tide Talks” in Tolva.')).toEqual([]);
});
