import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { said } from '../../support/said.ts';

/** Everybody in a text, with roles and what else they go by: 'Ana Ruiz, mayor = Ruiz'. */
const named = (text: string): readonly string[] =>
  analyze(text).people.map(
    ({ name, role, aliases }) =>
      `${name}${role === undefined ? '' : `, ${role}`}${aliases.length > 0 ? ` = ${aliases.join(', ')}` : ''}`,
  );

test.each([
  [
    'A name in a large heading',
    'Steve Hale left. “It is time,” Hale said.\n\nSteve Hale Portrait To Hang In Tolva\n\nMore of it here.',
    'Steve Hale = Hale',
  ],
  [
    'A name that has run into what follows once',
    'Steve Hale left. “It is time,” Hale said.\n\nSteve Hale wept. The Steve Hale Portrait sells.',
    'Steve Hale = Hale, Steve Hale Portrait',
  ],
  [
    'A forename that is a city as well',
    'Max Orr left. His daughter Alexandria said: “It is late.”',
    'Alexandria, Max Orr’s daughter',
  ],
  [
    'A name in no list, of an owner who heads a body too',
    'Breau Tolland, the site’s owner and head of the Orr Fund, left. “No,” Tolland said.',
    'Breau Tolland, the site’s owner and head of the Orr Fund = Tolland',
  ],
  [
    'A name in a first sentence of few words',
    'Sheriff Sadie Pell said no.\n\nThe man was “late”, Pell said.',
    'Sadie Pell, Sheriff = Sheriff Sadie Pell, Pell',
  ],
  [
    'A name in a short heading at the head',
    'Max Verstan Wins Again\n\nThe driver was glad. “It was good,” Verstan said.',
    'Max Verstan = Verstan',
  ],
  [
    'A name under a heading that ends in an office',
    'Bo Orr resigns as CEO of Orr Corp\n\nJennifer Pell left. “No,” Pell said.',
    'Jennifer Pell = Pell',
  ],
  [
    'A name behind a group',
    'Musicians Ally Broom and Bo Hale left. “It is late,” Broom said.',
    'Ally Broom = Broom',
  ],
  [
    'A name behind a year of school',
    'Junior Kamal Orrin and Trey Hale scored. “We ran,” Orrin said.',
    'Kamal Orrin = Orrin',
  ],
  [
    'A name behind an office in three letters',
    'Orbase CIO Shay Kher rows to work. “It is dry,” Kher said. Orbase was glad.',
    'Shay Kher, Orbase CIO = Kher',
  ],
  ['A worker with computers', 'An IT worker said: “It is late.”', 'an IT worker = An IT worker'],
  [
    'A surname that is a word of grammar',
    'Felix Too, whose seat is Tolva, left. “No,” Too said. Too added that “nobody knew”.',
    'Felix Too = Too',
  ],
  [
    'A surname that is a month',
    'Capt. Anna May left. “It is a big box,” May said.',
    'Anna May, Capt. = Capt. Anna May, May',
  ],
  [
    'A surname that is a title',
    'Stephen King left. Mr. King said: “No.” King said it was late.',
    'Stephen King = Mr. King, King',
  ],
  [
    'A title behind an address',
    'Mrs Bishop, a baker, said no. Bishop left.',
    'Bishop, baker = Mrs Bishop',
  ],
  [
    'A nickname between',
    'William “Bud” Tolvey left. “No,” said Tolvey.',
    'William “Bud” Tolvey = Tolvey',
  ],
  [
    'One who goes by a middle name',
    'Max Orr won. Carl Max Emil Orr, to give him his full name, left.',
    'Max Orr = Carl Max Emil Orr',
  ],
  ['A peer without a forename', 'Lord Ruiz, the chairman, said no.', 'Lord Ruiz, chairman'],
  [
    'The party behind a comma',
    'Ana Ruiz, R-Pike, the speaker, called it “a lifeline for us”.',
    'Ana Ruiz, speaker',
  ],
  [
    'Letters behind a comma',
    '“No,” said Ana Ruiz, M.D., chief of surgery at Tolva.',
    'Ana Ruiz, chief of surgery at Tolva',
  ],
  [
    'An office with a numbered seat',
    'Ana Ruiz, Rep. for the state’s 2nd District, who left, said no.',
    'Ana Ruiz, Rep. for the state’s 2nd District',
  ],
  [
    'The name of birth of whom ‘she’ means',
    'Ana Reed, who is dead, sang. She was born Ana Orr in Tolva, the daughter of Max Orr. “No,” she said.',
    'Ana Reed = Ana Orr',
  ],
  ['A name of birth behind née', 'Nesta Reed, née Orr, said no.', 'Nesta Reed = Orr'],
  ['The stage name first', 'Tolvo, born Max Orr in 1960, said: “No.”', 'Tolvo = Max Orr'],
  [
    'A society for a field that is a forename',
    'The Tolva Society for Marine Science said in a statement: “We waited.”',
    'Tolva Society for Marine Science',
  ],
  [
    'A forename that is a day',
    'Mr Sunday Tolv, a trader, said no.',
    'Sunday Tolv, trader = Mr Sunday Tolv',
  ],
  [
    'A trade since a year',
    '“No,” said Ana Ruiz, 51, a courier since 2016, in May.',
    'Ana Ruiz, courier',
  ],
  [
    'An order at the head of a post',
    'Jodie Ruiz left. Jodie wept. A fan wrote: “Leave Jodie alone, she is human.”',
    'Jodie Ruiz = Jodie',
  ],
])('%s', (_, text, person) => {
  expect(named(text)).toContain(person);
});

test.each([
  [
    'a programme that bears a name',
    'Ana Ruiz sat. She was on Ana Ruiz Tonight when she won.',
    'Tonight',
  ],
  ['a programme', '“No,” said Max King. He left Max King Now in May.', 'Now'],
  [
    'a firm of two names',
    'Brewer & Finch, the grocer, cut its forecast. His daughter, Ana Brewer, left.',
    '&',
  ],
  ['a party and a seat', 'Ana Ruiz, R-Pike, who left, said no.', 'R-Pike'],
  [
    'a district by its number',
    'Ana Ruiz, Rep. for the 2nd District, who left, said no.',
    'District',
  ],
  ['a time', 'Ana Ruiz left. Minutes later she wrote: “Do not tell.”', 'Minutes'],
  [
    'a place of birth',
    'Ana Ruiz was born in Tolva, the daughter of a baker. She said no.',
    'Tolva',
  ],
])('No person is %s', (_, text, word) => {
  const persons = analyze(text).people.filter(({ kind }) => kind === 'person');
  expect(persons.flatMap(({ name, aliases }) => [name, ...aliases]).join()).not.toContain(word);
});

test.each([
  ['the title of a work', 'Ana Ruiz wrote Anna And Max. “Too late,” said Orr. And Ruiz left.'],
  ['a king by his number', 'Charles I ruled. “I am here,” Ana Ruiz said. I left.'],
])('%s makes no surname of a word of grammar', (_, text) => {
  expect(said(text).at(-1)).toMatch(/: (?:Orr|Ana Ruiz)$/);
  expect(analyze(text).people.some(({ name }) => /^(?:And|I)$/.test(name))).toBe(false);
});

test('the King is nobody of that surname', () => {
  expect(said('Stephen King left. “Go,” the King said.')).toEqual(['Go,: the King']);
});

test('the grandmother of whom Amy is the granddaughter is the one whose she was brought in as', () => {
  const { people } = analyze(
    'Ana Ruiz died. Her granddaughter, Amy Orr, wept. Ms. Orr said that her grandmother had danced.',
  );
  expect(people.find(({ name }) => name === 'Ana Ruiz')?.aliases).toContain('grandmother');
});

test.each([
  [
    'whose family name comes first',
    'Madam Kwok Bee Lan, 66, left. Mr Kwok Tian Seng, 70, stayed.\n\n“No,” said Madam Kwok.\n\n“Yes,” said Mr Kwok.',
    ['No,: Kwok Bee Lan', 'Yes,: Kwok Tian Seng'],
  ],
  [
    'who has no family name',
    'Mr Irwan Salim, a cook, left.\n\n“No,” Mr Irwan said.',
    ['No,: Irwan Salim'],
  ],
  [
    'not where somebody of the other gender has the name for a surname',
    'Grant Pell, a cook, left. Jane Grant stayed.\n\n“No,” said Mr Grant.',
    ['No,: Grant'],
  ],
  [
    'not where the surname is used alone',
    'Grant Pell, a cook, left. Pell sat down.\n\n“No,” said Mr Grant.',
    ['No,: Grant'],
  ],
])('A title with the first word of a name means a person %s', (_, text, quotes) => {
  expect(said(text)).toEqual(quotes);
});

test.each([
  ['of State for Sustainability', 'Minister of State for Sustainability Kwok Wei Sen said no.'],
  ['for Trade and Industry', 'Minister for Trade and Industry Kwok Wei Sen said no.'],
  ['for Defence Development', 'Secretary for Defence Development Kwok Wei Sen said no.'],
])('A name begins behind the fields of an office: %s', (fields, text) => {
  const [person] = analyze(text).people;
  expect(person?.name).toBe('Kwok Wei Sen');
  expect(person?.role?.endsWith(fields)).toBe(true);
});

test.each([
  [
    'of a firm that begins with a people',
    'Shares rose as American Express said it was “late”.',
    'American Express',
  ],
  ['of the same at the head', 'American Express said it was “late”.', 'American Express'],
  [
    'of a church',
    'The Church of Jesus Christ of Latter-day Saints said it was “late”.',
    'Church of Jesus Christ of Latter-day Saints',
  ],
  [
    'of a department of two fields',
    'The state’s Fish and Game Department said it was “late”.',
    'Fish and Game Department',
  ],
  ['without what the firm makes', 'Carmaker Orrano said it was “late”.', 'Orrano'],
  ['without a state behind it', 'Orrano of Marlow, NJ, said it was “late”.', 'Orrano'],
])('The name of a body is whole: %s', (_, text, expected) => {
  expect(analyze(text).people.map(({ name }) => name)).toEqual([expected]);
});
