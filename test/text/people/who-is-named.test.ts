import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';

/** Everybody in a text, with roles: 'Ana Ruiz, mayor'. */
const named = (text: string): readonly string[] =>
  analyze(text).people.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`));

test.each([
  ['what found her', 'Fame found her in 1974. Ana Ruiz, a botanist, wrote: “It was late.”', 'Fame'],
  [
    'a participle at the head',
    'Ruling, the Deputy Speaker, Senator Ana Ruiz, said there was no “market” here.',
    'Ruling',
  ],
  [
    'a seat',
    'The lawmaker representing Tolva Central, Senator Ana Ruiz, called it “a ghost”.',
    'Tolva Central',
  ],
  ['those from a region', 'Ana Ruiz heard members from the North-East, who left.', 'North-East'],
  ['an airport', 'Ana Ruiz sat in Shannon Airport. Shannon Airport was full.', 'Shannon Airport'],
  ['a street', 'Ana Ruiz fell on St. Claude Avenue.', 'Claude Avenue'],
  ['a place before a clause', 'Ana Ruiz met a student from Gurz Tolva who sang.', 'Tolva'],
  ['a club', 'Tolva, who were second, beat Marn. Tolva captain Ana Ruiz said no.', 'Tolva,'],
  ['a label before a sum', 'Ana Ruiz won.\n\nAdmission £12.', 'Admission'],
  ['a label before a number', 'Ana Ruiz won.\n\nAttendance: 31,204.', 'Attendance'],
  ['a participle before an office', 'Intervening, Speaker P.T. Orr met Ana Ruiz.', 'Intervening'],
  [
    'a participle with an object',
    'Ana Ruiz is dead. Choosing boats over cars (she never drove), Ruiz rowed to Tolva.',
    'Choosing',
  ],
  ['a house', 'Ana Ruiz, an analyst at Norbank, who sold it, said no.', 'Norbank'],
  ['a disease', 'Ana Ruiz is ill. Measles, he said, can kill.', 'Measles'],
  ['what flares', 'Ana Ruiz is ill. Tempers flared, she said, in the hall of Tolva.', 'Tempers'],
  ['a firm', 'Ana Ruiz paid an agency, Hearthside Care, since May.', 'Hearthside'],
  ['an origin', 'African-Americans, Ana Ruiz said, can sing.', 'African'],
  ['a member state', 'Ana Ruiz asks Tolva and its member states to act.', 'member'],
  ['a creed', 'Ana Ruiz left the militant Islamist group in May.', 'Islamist'],
  ['an airport', 'Ana Ruiz was held at Nora Reed airport in Tolva.', 'Nora Reed'],
  ['a programme', 'Ana Ruiz appeared on The Dr. Reed Show on Monday.', 'Reed'],
  ['a model', 'Ana Ruiz sold an Orr Martin DB9 Volante in May.', 'Volante'],
  ['a school', 'Ana Ruiz teaches at the Nora Hale school in Tolva.', 'Hale'],
  ['a group', 'Ana Ruiz leads the Precious Life group.', 'Precious'],
  ['a charity of a country', 'Ana Ruiz is a director of policy for Marie Hale UK.', 'Hale'],
  ['an address', 'Ana Ruiz, news editor, BBCTolva.com, said “no”.', '.com'],
  ['what reports say', 'Ana Ruiz left. Reports claim it can hurt.', 'Reports'],
  ['a side', 'Right, a cutting from 1941 detailing Ana Ruiz’s “excavating works”.', 'Right'],
  ['a county', 'Ana Ruiz, a baker in Ruthin, Denbighshire, believes it.', 'Denbighshire'],
  ['a room', 'Ana Ruiz took a Grand King Room.', 'Room'],
  ['one of two roles', 'Ill actor and disability campaigner Ana Ruiz, 92, has said no.', 'actor'],
  ['a degree', 'Ana Ruiz studied BA English Hale.', 'Hale'],
  ['a list', 'Ana Ruiz is on the Tolva Rich List.', 'List'],
  ['a tag', '#NoraHale reminds Ana Ruiz of it.', 'Hale'],
  ['a band', 'One Tarnsong are to play with Ana Ruiz. One Tarnsong said yes.', 'Tarnsong'],
  [
    'the head of a paragraph',
    'Ana Ruiz won.\n\nCLAIM: It is new.\n\nFACT: It is old.\n\nCLAIM: It is big.\n\nFACT: It is not.',
    'CLAIM',
  ],
  [
    'a shop that bears a name',
    'Nora Hale, a new shop in Tolva, is shut. Ana Ruiz left Nora Hale.',
    'Nora Hale',
  ],
  ['a ferry', 'Ana Ruiz sails Nora Hale, the oldest ferry on the Tarn.', 'Nora Hale'],
  ['a team', 'Ana Ruiz beat Team Alpha Male in May.', 'Alpha'],
  ['a league', 'Marn United lead the Premier Division, Ana Ruiz said.', 'Division'],
])('%s is nobody', (_, text, word) => {
  expect(
    analyze(text)
      .people.map(({ name }) => name)
      .join(),
  ).not.toContain(word);
  expect(named(text).join()).toContain('Ana Ruiz');
});

test.each([
  [
    'a lawmaker by the seat',
    'The lawmaker representing Tolva Central, Senator Ana Ruiz, called it “a ghost”.',
    'Ana Ruiz, lawmaker representing Tolva Central',
  ],
  [
    'initials behind a body',
    'Leader of the Opposition in the Assembly B.V. Ruizappa said no.',
    'B.V. Ruizappa, Leader of the Opposition in the Assembly',
  ],
  [
    'a forename in no list',
    'Soo-ah Tolvaweather, a fourth grader, stood on a crate. “We won,” she said.',
    'Soo-ah Tolvaweather, fourth grader',
  ],
  ['a name only given', 'A woman in scrubs gave her name only as Tasha. “No,” she said.', 'Tasha'],
  [
    'an age before the name',
    'One of them, 81-year-old Orvald Tolvami, was found alive.',
    'Orvald Tolvami',
  ],
  ['a rank after by', 'He was replaced by Treasurer Mi-kyun Tol.', 'Mi-kyun Tol, Treasurer'],
  [
    'a chairman of many',
    'The Importers’ Forum, whose chairman, Ronald Tolvi, left, said no.',
    'Ronald Tolvi, chairman',
  ],
  ['a particle of Wales', 'Dr Hywel ap Tolvydd, a judge, said no.', 'Hywel ap Tolvydd, judge'],
  ['an office in Irish', 'Taoiseach Ana Ruiz said no.', 'Ana Ruiz, Taoiseach'],
  ['a forename after a day', 'A trader, Sunday Tolvese, said no.', 'Sunday Tolvese, trader'],
  ['a sister', 'His sister, Ana Ruiz, had waited.', 'Ana Ruiz, sister'],
  [
    'the office before the party',
    'Gov. Ana Ruiz, a Democrat in her second year, said no.',
    'Ana Ruiz, Gov.',
  ],
  [
    'the office before what she was, whatever the office',
    'The manager, Ana Ruiz, sat down. Ruiz, a former postal worker, said no.',
    'Ana Ruiz, manager',
  ],
  [
    'letters behind the name',
    'The prosecutor, Nikolas Tolvemi KC, said no.',
    'Nikolas Tolvemi, prosecutor',
  ],
  [
    'the office before what she was once',
    'Two years on, Governor Ana Mae Ruiz is liked. Ruiz, a former magistrate, said no.',
    'Ana Mae Ruiz, Governor',
  ],
  [
    'the office before a trade',
    'Ana Ruiz, a Liberal, left early. The leader of the opposition on the council, Ana Ruiz, said no.',
    'Ana Ruiz, leader of the opposition on the council',
  ],
  [
    'what she was, where nothing else is told',
    'Ana Ruiz, a former magistrate, said no.',
    'Ana Ruiz, former magistrate',
  ],
  ['a trade', 'Ana Ruiz, a botanist, said no.', 'Ana Ruiz, botanist'],
  ['a friend from school', 'Ana Ruiz, a school friend, said no.', 'Ana Ruiz, school friend'],
  [
    'an adviser to a body',
    'Ana Ruiz, a senior adviser to the Tolva campaign, said no.',
    'Ana Ruiz, senior adviser to the Tolva campaign',
  ],
  [
    'an office taken',
    'Ana Ruiz was appointed Tolva manager in May. She left.',
    'Ana Ruiz, Tolva manager',
  ],
  [
    'an office taken since',
    'Ana Ruiz has been named as the new head of the port. She left.',
    'Ana Ruiz, new head of the port',
  ],
  ['an office given', 'Ana Ruiz had named the new head of the port. She left.', 'Ana Ruiz'],
  [
    'what he was, beside the same office in short',
    'Ana Ruiz, the former Tolvan president, left. Max Orr met the president. Tolvan President Ana Ruiz said no.',
    'Ana Ruiz, former Tolvan president',
  ],
  ['where somebody is from', 'Conor Ruiz won. Irishman Ruiz said no.', 'Conor Ruiz, Irishman'],
  ['a firm of toys', 'Toymaker Tolvik said its profit had doubled. Ana Ruiz left.', 'Ana Ruiz'],
])('%s', (_, text, person) => {
  expect(named(text)).toContain(person);
});

test('a surname of two words means its bearer', () => {
  const text =
    'Chief executive Ingrid van Tolven called it “foolish”. Van Tolven said the company would raise its prices.';
  expect(named(text)).toEqual(['Ingrid van Tolven, Chief executive']);
});

test('the union is not the firm that it faces', () => {
  const text =
    'Tolva Heat, a maker of pumps, employs 900 people. The AKB union, which represents most of them, wants more. “We will strike,” the union said.';
  const { quotes, people } = analyze(text);
  expect(people.find(({ id }) => id === quotes[0]?.speaker)?.name).not.toBe('Tolva Heat');
});

test('a family is not the one of them who has been named', () => {
  const text = `Viktor Nowacki, a crewman, drowned in March. Matti Orr, a surveyor, inspected the boat.

Asked by Ana Ruiz, who represents the Nowacki family, whether it was bad, he said that it was “in the top three”.`;
  const { quotes, people } = analyze(text);
  expect(people.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe('Matti Orr');
});

/** Who says the last quotation. */
const lastSpeaker = (text: string): string | undefined => {
  const { quotes, people } = analyze(text);
  return people.find(({ id }) => id === quotes.at(-1)?.speaker)?.name;
};

test.each([
  [
    'the deputy is not the mayor',
    'Mayor Ana Ruiz left. Then the deputy mayor said it was “late”.',
    'the deputy mayor',
  ],
  [
    'nor is the mayor the deputy',
    'Deputy Mayor Ana Ruiz said it was “dead”. The mayor said it was “alive”.',
    'the mayor',
  ],
  [
    'the deputy again',
    'Deputy Mayor Ana Ruiz said it was “dead”. The deputy mayor said it was “late”.',
    'Ana Ruiz',
  ],
  [
    'a minister beside the chief minister',
    'Chief Minister K.R. Ruizappa laid the stone. Water Minister H.C. Orrappa said so. “It will come,” said the Minister.',
    'H.C. Orrappa',
  ],
  [
    'a trade beside an office',
    'Mayor Ana Ruiz left. The plumber said it was “late”.',
    'the plumber',
  ],
  [
    'another age, another bearer',
    'Tam Nowacki, 24, drowned. Nowacki was born in Marn.\n\nMrs Nowacki, 57, said it was “late”.',
    'Nowacki',
  ],
  [
    "'Dr' goes with any name",
    'Dr. Orrmurthy, who was hired from Marn, said it was late.\n\n“I came to help,” Lakshmi Orrmurthy said. “I am glad,” Dr. Orrmurthy said.',
    'Lakshmi Orrmurthy',
  ],
  [
    'who takes an office has spoken by it',
    '“We will see,” the Tolva manager said.\n\nMax Orr was appointed Tolva manager in December. “It is late,” the Tolva manager said.',
    'Max Orr',
  ],
  [
    'no team goes on where its manager spoke',
    '“It is a day of work,” said Max Orr.\n\nThe Royals face the giants of Marn United in a clash on Saturday at the port.\n\n“The fans can enjoy the day, that is their little reward for a cup run.”',
    undefined,
  ],
  ['a party member', 'The senior Lib Dem said it was “late”.', 'the senior Lib Dem'],
  [
    'nobody calls himself by name',
    'Tam Orr sat down.\n\n“I was there,” Tam Orr said.\n\n“You are calling my client a thief, Mr Orr.”',
    undefined,
  ],
])('%s', (_, text, name) => {
  expect(lastSpeaker(text)).toBe(name);
});

test.each(['Shiu Ka-chun', 'Hye-jin Noh', 'Guðrún Helgadóttir'])('%s is a person', (name) => {
  const { people } = analyze(`${name}, an investor, left. “It is late,” ${name} said.`);
  expect(people.map(({ kind }) => kind)).toEqual(['person']);
});

test.each([
  'Ana Ruiz, the hospital in Tolva said, died at noon.',
  'Owned by Ana Ruiz, the restaurant in Tolva was shut. Ana Ruiz left.',
  'It grew and, once led by Ana Ruiz, the party of Tolva won.',
  'Ana Ruiz, a University of Tolva law expert, left. Ana Ruiz, a regular Club for Trees donor, said no.',
])('what follows a comma is no apposition: %s', (text) => {
  const ana = analyze(text).people.find(({ name }) => name === 'Ana Ruiz');
  expect(ana?.kind).toBe('person');
});

test('a general of a brigade has one title', () => {
  const { people } = analyze('Its spokesman, Brig. Gen. Yoav Tamir, said it was “late”.');
  expect(people.map(({ name }) => name)).toEqual(['Yoav Tamir']);
});

test('somebody whose age the next sentence begins with is a person', () => {
  const text = 'Nobody slept.\n\nMarg Dwyer did. The 72-year-old nurse was making tea.';
  expect(named(text)).toContain('Marg Dwyer');
});

test('an office that begins with “Chief” is not a chief who has been named', () => {
  const [chief] = analyze(
    'Chief (Mrs) Ana Ruiz sat. “No,” said Mr Max Orr, her Chief Press Secretary. Ruiz left.',
  ).people;
  expect(chief?.aliases).toEqual(['Ruiz']);
});

test('the last word of a quotation speaks nothing that stands behind it', () => {
  const text = '“It looks conservative,” banker Ana Ruiz, who has shares, wrote to us.';
  expect(named(text)).toEqual(['Ana Ruiz, banker']);
});

test('the party of a leader is no word for somebody else', () => {
  const { people } = analyze(
    'Councillor Ana Ruiz said that she was in charge. The Liberal Democrat leader, Max Pell, left.',
  );
  expect(people.flatMap(({ aliases }) => aliases)).not.toContain('The Liberal');
});
