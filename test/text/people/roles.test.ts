import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** The role of somebody by the name. */
const roleOf = (text: string, name: string): string | undefined =>
  analyze(text).people.find((person) => person.name === name)?.role;

test.each([
  ['of his wife', 'Bob Tate and his wife, Ana Ruiz, said no.', 'Bob Tate’s wife'],
  [
    'one of many',
    '“No,” said Ana Ruiz, one of the founders of the club.',
    'one of the founders of the club',
  ],
  ['by an office with a hyphen', 'But director-general Ana Ruiz said “no”.', 'director-general'],
  [
    'by an office over a body',
    'Deputy Chief of Police Ana Ruiz said “no”.',
    'Deputy Chief of Police',
  ],
  ['by an office over a field', 'The Minister of Justice Ana Ruiz left.', 'Minister of Justice'],
  ['without the year before it', 'In 2012 pop singer Ana Ruiz sang “no”.', 'pop singer'],
  [
    'at a body of two fields',
    'Ana Ruiz, head of the Chartered Institute of Procurement and Supply (CIPS), said “no”.',
    'head of the Chartered Institute of Procurement and Supply',
  ],
  [
    'for a ministry of two fields',
    'Ana Ruiz, the spokesman for the arts and culture ministry, said “no”.',
    'spokesman for the arts and culture ministry',
  ],
  ['without the verb before it', 'The law cements President Ana Ruiz in office.', 'President'],
  ['that a verb is not', 'The hall is ready to host Ana Ruiz.', undefined],
  [
    'in two nouns',
    'Ill actor and disability campaigner Ana Ruiz, 92, left.',
    'disability campaigner',
  ],
  [
    'with the body that it is of',
    'City of Oakham spokeswoman Ana Ruiz left.',
    'City of Oakham spokeswoman',
  ],
  [
    'with a court and what it was',
    'Former Court of Appeal of Ontario Justice Ana Ruiz said “no”.',
    'Former Court of Appeal of Ontario Justice',
  ],
  [
    'with a field in small letters',
    'Head of communications Ana Ruiz left.',
    'Head of communications',
  ],
  ['over the staff', 'Chief of staff Ana Ruiz left.', 'Chief of staff'],
  ['as a chief of some kind', 'Chief Prosecutor Ana Ruiz said “no”.', 'Chief Prosecutor'],
  [
    'for another by the age',
    'Ana Ruiz, attorney for 19-year-old Bo Hale, left.',
    'attorney for 19-year-old Bo Hale',
  ],
  ['behind “include”', 'Its members include Welsh activist Ana Ruiz.', 'Welsh activist'],
  ['of a country at the head', 'United States swimmer Ana Ruiz won.', 'United States swimmer'],
  ['without the day', 'On Wednesday North Tolva Mayor Ana Ruiz left.', 'North Tolva Mayor'],
  [
    'as of now',
    'He praised the job current Tolva manager Ana Ruiz has done.',
    'current Tolva manager',
  ],
  ['that a record is not', 'Ana Ruiz became the first jockey to ride 100 winners.', undefined],
  ['of a lawyer', 'Bob Tate sat. Ana Ruiz, his lawyer, said: “No.”', 'lawyer'],
  [
    'of a lawyer at the head of a sentence',
    'Bob Tate sat. His lawyer, Ana Ruiz, said: “No.”',
    'Bob Tate’s lawyer',
  ],
  [
    'whose party stands in brackets',
    'Today the leader of the council, Cllr Ana Ruiz (Con), said it was “late”.',
    'leader of the council',
  ],
  ['of that time', 'The then governor, Brigadier Ana Ruiz, said it was “late”.', 'then governor'],
  [
    'of a body that stands between commas',
    'It rained. The Director, Tolva State Fire and Rescue Service, Mrs. Ana Ruiz, said it was “late”.',
    'Director, Tolva State Fire and Rescue Service',
  ],
  [
    'of a body in the office',
    'It rained. The Managing Director of Orr Bank, Ana Ruiz, said it was “late”.',
    'Managing Director of Orr Bank',
  ],
  ['of a charge in brackets', 'It rained. SP (Rural) Ana Ruiz said it was “late”.', 'SP'],
  ['of somebody with a form of address in brackets', 'Chief (Engr.) Ana Ruiz agreed.', 'Chief'],
  [
    'of a rival, where another stands between',
    'Bob Tate met Max Orr and his rival, Ana Ruiz, in May.',
    'rival',
  ],
  [
    'of a rival, where somebody unnamed stands between',
    'Bob Tate told the nominee that his rival, Ana Ruiz, had won.',
    'rival',
  ],
])('A role is told by whose it is: %s', (_, text, role) => {
  expect(roleOf(text, 'Ana Ruiz')).toBe(role);
});

test.each([
  [
    'behind letters to the owner',
    'Bob Tate sent messages to the mill’s owner, Ana Ruiz, in May.',
    'the mill’s owner',
  ],
  [
    'before a name, by the number of children',
    'A plea by mother of four Ana Ruiz has failed.',
    'mother of four',
  ],
  ['before ‘named’', 'In Darvand, a baker named Ana Ruiz said no.', 'baker'],
  ['in a list of heirs', 'Bob Tate leaves a daughter, Ana Ruiz.', 'daughter'],
  [
    'behind a word of time',
    '“No,” said Ana Ruiz, now professor of law at Tolva.',
    'professor of law at Tolva',
  ],
  [
    'before a name with where its bearer works',
    'Her co-author, Ana Ruiz of the University of Tolva, said no.',
    'co-author',
  ],
  [
    'before a name only given',
    'A survivor who gave her name only as Ana Ruiz said no.',
    'survivor',
  ],
  [
    'behind a modifier that is in no list',
    '“No,” said Ana Ruiz, mollusc analyst at Orr Capital.',
    'mollusc analyst at Orr Capital',
  ],
  [
    'behind a body with an article that it belongs to',
    'Ana Ruiz, the Tolva Agency’s area director, said no.',
    'Tolva Agency’s area director',
  ],
  [
    'of a union with a field in its name',
    '“No,” said Ana Ruiz, general secretary of Finance Workers United.',
    'general secretary of Finance Workers United',
  ],
  ['and no form of address', 'The minister, Shri Ana Ruiz, said no.', 'minister'],
  ['and not the many of whom one speaks', 'One of the bakers, Ana Ruiz, said no.', undefined],
  ['with a prefix', 'Green co-leader Ana Ruiz said no.', 'Green co-leader'],
  ['beside a party', 'Councilwoman Ana Ruiz, a Democratic Socialist, said no.', 'Councilwoman'],
  [
    'in a clause about what somebody was',
    'Ana Ruiz, who retired as chief engineer in March, said no.',
    'who retired as chief engineer in March',
  ],
  ['not in a clause about when', 'Ana Ruiz, who retired in March, said no.', undefined],
  ['not before a verb', 'A baker called Ana Ruiz “a ghost” and left.', undefined],
])('A role is found %s', (_, text, role) => {
  expect(roleOf(text, 'Ana Ruiz')).toBe(role);
});

test('a place before a comma and a role is nobody', () => {
  const { people } = analyze('In Darvand, a baker named Ana Ruiz said no.');
  expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});

test('the daughter of one is not the daughter of another', () => {
  const { people } = analyze(
    'Ana Reed, a botanist, was the younger daughter of Max Orr. Her daughter, Sian Reed, said no.',
  );
  expect(people.find(({ name }) => name === 'Sian Reed')?.aliases.join()).not.toContain('younger');
});

test.each([
  [
    'two nouns',
    'Ana Ruiz, founder and chief executive of Nordhem, said: “No.”',
    'founder and chief executive of Nordhem',
  ],
  [
    'a role and a family',
    'Ana Ruiz, a farmer and mother of three, said: “No.”',
    'farmer and mother of three',
  ],
  ['no second with an article', 'Ana Ruiz, the mayor and the bishop left.', 'mayor'],
  ['no second that is somebody else', 'The mayor, Ana Ruiz, and bishop Max Orr left.', 'mayor'],
  [
    'a bench with its own name',
    'Ana Ruiz, leader of the Greens on the city council, left.',
    'leader of the Greens on the city council',
  ],
  [
    'a ship that bears a forename',
    '“No,” said Ana Ruiz, skipper of the Santa Elena.',
    'skipper of the Santa Elena',
  ],
  ['a body', '“No,” said Dr Ana Ruiz of the Marine Institute.', 'of the Marine Institute'],
  [
    'a body with fields',
    'Ana Ruiz of the Ministry of Health and Labour left.',
    'of the Ministry of Health and Labour',
  ],
  ['one body of two', 'Ana Ruiz of Orr Bank and Max Pell of Reed Bank left.', 'of Orr Bank'],
  ['a craft', 'The master potter and brewer Ana Ruiz, 51, has won.', 'master potter and brewer'],
  ['a captive', 'The captive Ana Ruiz, 51, is home.', 'captive'],
  ['a side in court', 'Ana Ruiz KC, prosecuting, said it was late.', 'prosecuting'],
  ['a side in court before the name', 'Defending, Ana Ruiz said it was late.', 'Defending'],
])('A role is told whole: %s', (_, text, role) => {
  expect(roleOf(text, 'Ana Ruiz')).toBe(role);
});

test.each([
  'Ana Ruiz of Leeds said: “No.”',
  'Ana Ruiz spoke at the Marine Institute.',
  'The hopes of Ana Ruiz of a better life were dashed.',
])('no body is a role: %s', (text) => {
  expect(roleOf(text, 'Ana Ruiz')).toBeUndefined();
});

test('what tells nothing of somebody is no role', () => {
  const { people } = analyze(
    'A man who took £8 has been jailed.\n\nGary Whit, 41, told the court he was “sorry”.',
  );
  expect(people.map(({ name, role }) => [name, role])).toEqual([['Gary Whit', undefined]]);
});

test.each([
  [200, 'Harl Pumps'],
  [600, 'the company'],
])(
  'a company is the one that was named last, if that was not hundreds of mentions ago: %i',
  (times, name) => {
    const text = `Harl Pumps said on Monday that sales rose. Harl Pumps has 300 workers. ${'Anna Berg was there. '.repeat(times)}“We are done here,” the company said.`;
    const { people, quotes } = analyze(text);
    expect(people.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe(name);
  },
);
