import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each([
  ['Relatives of victim Max Orr said he was “kind”.', 'relatives of victim Max Orr'],
  ['Wife of Rovers striker Max Orr said he was “kind”.', 'wife of Rovers striker Max Orr'],
  ['Supporters of president Max Orr called it “late”.', 'Supporters'],
  ['Detractors of Tory peer Max Orr called it “late”.', 'Detractors'],
  ['Ex-wife of Max Orr says it was “late”.', 'ex-wife of Max Orr'],
  ['Former aide to Max Orr says it was “late”.', 'former aide to Max Orr'],
  ['Killer of PC Max Orr said it was “late”.', 'killer of PC Max Orr'],
  ['The judge sentencing Max Orr said it was “late”.', 'the judge'],
  ['An MP backing Max Orr said it was “late”.', 'an MP'],
  ['The officer leading the hunt for Max Orr said it was “late”.', 'the officer'],
  ['Doctors treating singer Max Orr said it was “late”.', 'Doctors'],
  ['“It was late,” said detectives hunting Max Orr.', 'detectives'],
  ['Judge jailing Max Orr: “It was late.”', 'Judge'],
  ['Brother of victim Max Orr: “It was late.”', 'Brother'],
  ['Message to president Max Orr: “It is late.”', 'Message'],
  ['Voters tell mayor Max Orr: “It is late.”', 'voters'],
  ['Max Orr said the town needs more from Nora Hale: “It is late,” he said.', 'Max Orr'],
])('whoever is told of beside a name, and not the name: %s', (text, expected) => {
  expect(said(text).map((line) => line.split(': ').at(-1))).toEqual([expected]);
});

test.each([
  ['Fight for $9 director Nora Hale said it was “late”.'],
  ['Campaign for Trees director Nora Hale said it was “late”.'],
  ['Minister of Health Nora Hale said it was “late”.'],
  ['Head of policy Nora Hale said it was “late”.'],
  ['Leader of the House Sen. Nora Hale said it was “late”.'],
  ['Police training officer Nora Hale said it was “late”.'],
  ['Party organising secretary Nora Hale said it was “late”.'],
  ['Professor of law Nora Hale: “It was late.”'],
  ['The week in quotes -More from Nora Hale: “It was late.”'],
  ['“It was late,” said Budget ranking Democrat Nora Hale.'],
])('whoever holds the office before her name: %s', (text) => {
  expect(said(text).map((line) => line.split(': ').at(-1))).toEqual(['Nora Hale']);
});

test('a forename that is a region’s name as well, behind a town', () => {
  const text = 'After he left her in Leeds, Georgia said it was “late”.';
  expect(said(text)).toEqual(['late: Georgia']);
});

test('a tag behind two quotations tells of both, unless somebody has said the first', () => {
  expect(said('The plan is “mad” and “late,” as Nora Hale put it.')).toEqual([
    'mad: Nora Hale',
    'late,: Nora Hale',
  ]);
  expect(said('Max Orr calls it “mad”, or “late,” as Nora Hale says.')).toEqual([
    'mad: Max Orr',
    'late,: Nora Hale',
  ]);
});

test.each([
  ['“You are fired,” Nora Hale recalled being told.', '-'],
  ['“You are fired,” Nora Hale said she was told by Max Orr.', 'Max Orr'],
  ['“You are fired,” Nora Hale remembers hearing.', '-'],
  ['“I am fired,” Nora Hale said she was told to say.', 'Nora Hale'],
  ['Max Orr heard Nora Hale laugh and say: “It is late.”', 'Nora Hale'],
  ['Police found Max Orr, who sobbed and said: “It is late.”', 'Max Orr'],
  ['A neighbour saw Max Orr, who ran out and shouted: “It is late.”', 'Max Orr'],
  ['“It is late,” Nora Hale recalled in court saying to Max Orr.', 'Nora Hale'],
  ['The paper quoted Nora Hale, the mayor, as saying “It is late”.', 'Nora Hale'],
  ['The paper quoted a spokesman for Max Orr as saying “It is late”.', 'a spokesman'],
  ['“We go,” Nora Hale said, adding Max Orr had told her to leave.', 'Nora Hale'],
  ['Told Nora Hale: “Go.” Max Orr left.', undefined],
])('whoever says it, and not whoever hears or tells of it: %s', (text, expected) => {
  expect(said(text)[0]?.split(': ').at(-1)).toBe(expected);
});

test.each([
  ['Nora Hale speaking in Tolva said it was “late”.', 'Nora Hale'],
  ['Mr Ojo speaking at the event said it was “late”.', 'Ojo'],
  ['Nora Hale addressing reporters said it was “late”.', 'Nora Hale'],
  ['Supt Nora Hale speaking after the verdict said it was “late”.', 'Nora Hale'],
  ['Nora Hale after the match said it was “late”.', 'Nora Hale'],
  ['Connolly after the match said it was “late”.', 'Connolly'],
  ['Nora Hale left Tolva after the coach said it was “late”.', 'the coach'],
  ['Slamming Max Orr, party spokesperson Nora Hale said it was “late”.', 'Nora Hale'],
  ['Beating Max Orr, champion Nora Hale said it was “late”.', 'Nora Hale'],
  ['Max Orr, club spokesman Ray Bell said on Monday, was “late”.', 'Ray Bell'],
])('whoever speaks somewhere, or of somebody named before: %s', (text, expected) => {
  expect(said(text).map((line) => line.split(': ').at(-1))).toEqual([expected]);
});

test.each(['April Jones', 'June Orr', 'Will Orr', 'Sunday Igbor'])('said %s', (name) => {
  expect(said(`“It is late,” said ${name}.`)).toEqual([`It is late,: ${name}`]);
});

test('a Wilson among Icelanders is a woman by her forename', () => {
  const text =
    'Anna Helgadóttir met Nora Wilson. “We go,” Wilson said. “It is late,” she added. Anna Jónsdóttir left.';
  expect(said(text)[1]).toBe('It is late,: Nora Wilson');
});

test('a family is no slip in a surname', () => {
  expect(said('Max Orr lost. “We go,” said the Orrs.')).not.toContain('We go,: Max Orr');
});

test.each([
  ['Asked if it was “late”, Nora Hale said: “We go.”'],
  ['When asked about the “late” train, Nora Hale said: “We go.”'],
  ['After she was called “a liar”, Nora Hale said: “We go.”'],
  ['Accused of being “a liar”, Nora Hale said: “We go.”'],
  ['Described as “a liar” by Max Orr, Nora Hale said: “We go.”'],
  ['After Max Orr called it “late”, Nora Hale said: “We go.”'],
])('what is put to her is not her own: %s', (text) => {
  const own = said(text).filter((line) => line.endsWith(': Nora Hale'));
  expect(own).toEqual(['We go.: Nora Hale']);
});
test.each([
  'Nora Hale never said “sorry”.',
  'Nora Hale did not say it was “late”.',
  'Nora Hale refused to call it “late”.',
])('nobody says what is not said: %s', (text) => {
  expect(said(text).join()).not.toContain('Nora Hale');
});

test.each([
  ['Nora Hale, author of “The Tide”, said it was “late”.', 'Nora Hale'],
  ['Nora Hale, star of “The Tide” and “The Ebb”, said it was “late”.', 'Nora Hale'],
  ['Nora Hale, director of the film “The Tide”, said it was “late”.', 'Nora Hale'],
  ['Nora Hale, who said it was “mad”, told Max Orr it was “late”.', 'Nora Hale'],
  ['The vote is near, said Nora Hale, adding that it was “late”.', 'Nora Hale'],
  ['Nora Hale reacted: “It is late.”', 'Nora Hale'],
  ['Nora Hale was awarded “a medal”.', undefined],
  ['Nora Hale was threatened with “the sack”.', undefined],
])('past a work or words of her own to the verb: %s', (text, expected) => {
  const last = said(text).at(-1)?.split(': ').at(-1);
  expect(last === '-' ? undefined : last).toBe(expected);
});

test('a club that reacted to a thing says nothing', () => {
  expect(said('The club “Tide” reacted by sacking Nora Hale.')).not.toContain('Tide: the club');
});
