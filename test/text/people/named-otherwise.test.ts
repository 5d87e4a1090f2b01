import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

const everybody = (text: string): readonly string[] =>
  analyze(text).people.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test('a nickname in quotation marks means its bearer when it stands alone', () => {
  const text = 'President Max "Maxo" Orr said no. Maxo has been asked twice. Maxo left.';
  const [orr] = analyze(text).people;
  expect(orr?.aliases).toContain('Maxo');
  expect(analyze(text).people).toHaveLength(1);
});

test('a record-breaker in a headline is who the article names in full', () => {
  const text = 'Record-breaker Orril stars in Leeds\n\nThe runner Nihad Orril won. Orril left.';
  expect(everybody(text)).toEqual(['Nihad Orril, runner']);
});

test('who tells of the suspect is not the suspect', () => {
  const text =
    'A suspect got away, police said.\n\nAccording to spokesperson Max Orr, the suspect and another man broke in.';
  const orr = analyze(text).people.find(({ name }) => name === 'Max Orr');
  expect(orr?.aliases.join()).not.toContain('suspect');
});

test('a government of a party is not another party', () => {
  const text =
    'Though it came from talks with the federal government of Tolva Tehreek-i-Insaf, the MQP, a partner of the council, called it “late”.';
  const mqp = analyze(text).people.find(({ name }) => name === 'MQP');
  expect(mqp?.role).toBeUndefined();
});

test('a committee has no statement in its name', () => {
  const text = '“We are against it,” said the committee of the party in a statement.';
  expect(everybody(text)).toEqual(['the committee of the party']);
});

test.each([
  [
    'a rare forename at the head of a sentence',
    'Baela Raza Orril, founder of the club, said it was “late”.',
    'Baela Raza Orril, founder of the club',
  ],
  [
    'a minister of two fields',
    'Minister for Science and Technology Nihad Orril said it was “late”.',
    'Nihad Orril, Minister for Science and Technology',
  ],
  [
    'a role with no comma behind',
    'Ten were there, Nihad Orril, district police chief of Tolva district told the Echo.',
    'Nihad Orril, district police chief of Tolva district',
  ],
])('%s', (_, text, expected) => expect(everybody(text)).toContain(expected));

test('a governor’s house is nobody', () => {
  expect(everybody('They met at the Governor House Tolva in May.')).toEqual([]);
});

test('a sheikh may be a woman, and keeps the office', () => {
  const text =
    'Prime Minister Sheikh Hasina spoke in parliament. “It is a threat,” Hasina said.\n\n“We have begun,” she added. The premier left.';
  const { people, quotes } = analyze(text);
  expect(everybody(text)).toEqual(['Hasina, Prime Minister']);
  expect(quotes.at(-1)?.speaker).toBe(people[0]?.id);
});

test('three words with a forename among them are a whole name in a list', () => {
  const text = 'Those in court were Ilmudin Ademola Orril, Diekla Musa Hale and Ana Ruiz.';
  expect(everybody(text)).toEqual(['Ilmudin Ademola Orril', 'Diekla Musa Hale', 'Ana Ruiz']);
});

test('a name behind “aka” is no second person', () => {
  expect(everybody('Those in court were Ana Ruiz, aka Lady Jazz, and Max Orr.')).toEqual([
    'Ana Ruiz',
    'Max Orr',
  ]);
});

test('a chairman of a unit of two kinds keeps the office past its brackets', () => {
  const text =
    'Chairman of the Tolva Environmental and Special Works Unit (Task Force), CSP Max Orril, confirmed it in a letter by Head, Public Affairs of the unit, Mr Max Hale.';
  expect(everybody(text)).toContain(
    'Max Orril, Chairman of the Tolva Environmental and Special Works Unit',
  );
  expect(everybody(text).join()).not.toMatch(/Affairs$/m);
});

test('a month is no other name between somebody and “he”', () => {
  const text = 'Orrilo said in June that he was late. Few came.';
  expect(analyze(text).people[0]?.kind).toBe('person');
});

test('a name may hold “Or”', () => {
  expect(everybody('The head, Harun Or Rashid, said it was “late”.')).toEqual([
    'Harun Or Rashid, head',
  ]);
});

test('one of these two is not the two of them', () => {
  const text =
    'Two officers had left, the paper said. One of these two officers, now living abroad, said: “I was late.”';
  const { people, quotes } = analyze(text);
  expect(people.find(({ id }) => id === quotes[0]?.speaker)?.name).toMatch(/^one of these two/);
});

test('“he” behind the words is nobody whom they alone name', () => {
  const text =
    '“We want it settled, and our leader Max Orr had said so,” Quresho was quoted as saying.\n\n“Even now we are ready,” he added.';
  const { people, quotes } = analyze(text);
  const speaker = quotes.at(-1)?.speaker;
  expect(people.find(({ id }) => id === speaker)?.name).not.toBe('Max Orr');
});

test.each([
  ['“No,” Tolva Municipality said.', 'Tolva Municipality'],
  ['“No,” HRL Tech said in a filing.', 'HRL Tech'],
  ['The UN Food and Farm Organization said “no”.', 'UN Food and Farm Organization'],
  ['“No,” said the chief executive of think tank Tolva Carbon.', undefined],
])('a body is no person: %s', (text, name) => {
  const { people } = analyze(text);
  expect(people.find(({ kind }) => kind === 'organisation')?.name).toBe(name);
  expect(people.filter(({ kind }) => kind === 'person')).toEqual([]);
});
