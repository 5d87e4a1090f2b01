import { expect, test } from 'vitest';
import { findSpeaker } from '../../../src/bot/finding/speaker.ts';
import type { Person } from '../../../src/text/analysis.ts';

const person = (name: string, role?: string, ...aliases: string[]): Person => ({
  id: name,
  kind: 'person',
  name,
  ...(role && { role }),
  aliases,
  mentions: [],
});

const people: readonly Person[] = [
  person('Maria Dale', 'the county’s transport chief', 'Ms Dale', 'Dale'),
  person('Peter Dale', 'Mayor', 'Mayor Peter Dale'),
  person('Zoë Núñez-Hart', 'British foreign secretary', 'Ms Núñez-Hart'),
  person('Ivo Brandt', 'Foreign Minister', 'Mr. Brandt', 'the hawk'),
  person('Tom Ashby', 'prime minister of Norland', 'Prime Minister Tom Ashby'),
  person('Lena O’Rourke', 'Norland’s defence minister'),
  person('Paul van der Berg', 'chief executive of Pumpworks'),
  { id: 'o', kind: 'organisation', name: 'Pumpworks', aliases: ['the company'], mentions: [] },
  { id: 'r', kind: 'role', name: 'a police spokeswoman', aliases: [], mentions: [] },
];

test.each([
  ['Maria Dale', 'Maria Dale'],
  ['maria dale', 'Maria Dale'],
  ['Maria', 'Maria Dale'],
  ['Ms Dale', 'Maria Dale'],
  ['Ms. Dale', 'Maria Dale'],
  ['transport chief', 'Maria Dale'],
  ['the mayor', 'Peter Dale'],
  ['Mayor Dale', 'Peter Dale'],
  ['Nunez-Hart', 'Zoë Núñez-Hart'],
  ['Zoe Nunez-Hart', 'Zoë Núñez-Hart'],
  ['foreign secretary Nunez-Hart', 'Zoë Núñez-Hart'],
  ['british foreign minister', 'Zoë Núñez-Hart'],
  ['the foreign minister', 'Ivo Brandt'],
  ['Mr Brandt', 'Ivo Brandt'],
  ['the hawk', 'Ivo Brandt'],
  ['Brandt’s', 'Ivo Brandt'],
  ['minister Brandt', 'Ivo Brandt'],
  ['PM', 'Tom Ashby'],
  ['the PM of Norland', 'Tom Ashby'],
  ['Ashby', 'Tom Ashby'],
  ['defense minister', 'Lena O’Rourke'],
  ["O'Rourke", 'Lena O’Rourke'],
  ['Norland’s defense minister', 'Lena O’Rourke'],
  ['van der Berg', 'Paul van der Berg'],
  ['Berg', 'Paul van der Berg'],
  ['CEO of Pumpworks', 'Paul van der Berg'],
  ['the CEO', 'Paul van der Berg'],
  ['Pumpworks', 'Pumpworks'],
  ['the company', 'Pumpworks'],
  ['police spokesperson', 'a police spokeswoman'],
])('“%s” is %s', (wanted, name) => {
  expect(findSpeaker(wanted, people)).toMatchObject({ kind: 'one', person: { name } });
});

test.each([
  ['Brant', 'Ivo Brandt'],
  ['Ashbey', 'Tom Ashby'],
  ['Maira Dale', 'Maria Dale'],
  ['prime minster', 'Tom Ashby'],
  ['Punez-Hart', undefined],
  ['Pumpwroks', 'Pumpworks'],
])('“%s” is a slip for %s', (wanted, name) => {
  const found = findSpeaker(wanted, people);
  expect(found.kind === 'one' ? [found.person.name, found.guessed] : []).toEqual(
    name ? [name, true] : [],
  );
});

test.each([
  ['Dale', ['Maria Dale', 'Peter Dale']],
  ['Mr Dale', ['Maria Dale', 'Peter Dale']],
  ['Dael', ['Maria Dale', 'Peter Dale']],
  ['minister', ['Zoë Núñez-Hart', 'Ivo Brandt', 'Tom Ashby', 'Lena O’Rourke']],
])('“%s” may be %j', (wanted, names) => {
  const found = findSpeaker(wanted, people);
  expect(found.kind === 'several' ? found.people.map(({ name }) => name) : []).toEqual(names);
});

test.each([
  ['Brandon', 'a longer name that begins alike'],
  ['Lee', 'nobody'],
  ['Ivan', 'a short name one letter off'],
  ['French foreign minister', 'an office of another country'],
  ['Anna Brandt', 'another first name'],
  ['the', 'no word of matter'],
  ['', 'nothing'],
  ['???', 'no word'],
  ['he', 'a pronoun'],
  ['price', 'a word that looks like part of an office'],
])('“%s” is nobody here: %s', (wanted) => {
  expect(findSpeaker(wanted, people).kind).toBe('none');
});

test('others who hold such an office are named beside the one chosen', () => {
  const found = findSpeaker('foreign minister', people);
  expect(found.kind === 'one' ? found.others.map(({ name }) => name) : []).toEqual([
    'Zoë Núñez-Hart',
  ]);
});

test.each([
  ['Anna Brandt', ['Ivo Brandt']],
  ['French foreign minister', ['Zoë Núñez-Hart', 'Ivo Brandt']],
  ['Smith', []],
])('who has most words of “%s” is offered: %j', (wanted, names) => {
  const found = findSpeaker(wanted, people);
  expect(found.kind === 'none' ? found.near.map(({ name }) => name) : []).toEqual(names);
});

test('an office is not met by a word that only tells apart where it is held', () => {
  const cast = [
    person('Nora Lind', 'head of the national nurses’ union'),
    person('Carl Ek', 'minister for rural roads'),
    person('Ida Moe', 'head of the skating club Vinter'),
  ];
  const meant = (words: string): string => {
    const found = findSpeaker(words, cast);
    return found.kind === 'one' ? found.person.name : found.kind;
  };
  expect(meant('nurses')).toBe('none');
  expect(meant('rural')).toBe('none');
  expect(meant('the union')).toBe('Nora Lind');
  expect(meant('the nurses’ union')).toBe('Nora Lind');
  expect(meant('skating')).toBe('none');
  expect(meant('the club')).toBe('Ida Moe');
  expect(meant('Vinter')).toBe('Ida Moe');
  expect(meant('roads minister')).toBe('Carl Ek');
});
