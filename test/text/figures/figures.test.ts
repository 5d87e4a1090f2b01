import { expect, test } from 'vitest';
import { findFigures } from '../../../src/text/figures/figures.ts';

const read = (text: string) =>
  findFigures(text, [{ start: 0, end: text.length }]).map((figure) => ({
    text: text.slice(figure.start, figure.end),
    value: figure.value,
    unit: figure.unit ?? null,
    noun: figure.noun ? text.slice(figure.noun.start, figure.noun.end) : null,
    qualifier: figure.qualifier ?? null,
  }));

type Row = readonly [
  sentence: string,
  text: string,
  value: number | readonly [number, number],
  unit: string | null,
  noun: string | null,
  qualifier: string | null,
];

test.each<Row>([
  ['The port laid off 1,200 dock workers.', '1,200', 1200, null, 'dock workers', null],
  ['Crews saved forty-two goats.', 'forty-two', 42, null, 'goats', null],
  ['The fund holds $3.5bn.', '$3.5bn', 3.5e9, 'dollar', null, null],
  ['A fine of £14.5m was set.', '£14.5m', 14.5e6, 'pound sterling', null, null],
  ['It sold for A$2 million.', 'A$2 million', 2e6, 'australian dollar', null, null],
  ['They paid 300 euros.', '300', 300, 'euro', null, null],
  ['Rents rose 12% again.', '12%', 12, 'percent', null, 'rose'],
  ['Nearly 30 per cent of voters stayed home.', '30', 30, 'percent', 'voters', 'Nearly'],
  ['Oil fell to $58.24 a barrel.', '$58.24', 58.24, 'dollar per barrel', null, null],
  ['More than half a million people fled.', 'half a million', 5e5, null, 'people', 'More than'],
  ['Tens of thousands of fans came.', 'Tens of thousands', [1e4, 1e5], null, 'fans', null],
  ['Two-thirds of the staff walked out.', 'Two-thirds', 2 / 3, null, 'staff', null],
  ['Between 15 and 20 cents is added.', '15 and 20', [15, 20], 'cent', null, null],
  ['It takes three or four weeks.', 'three or four', [3, 4], 'week', 'weeks', null],
  ['They hope for 3 to 5 million visitors.', '3 to 5 million', [3e6, 5e6], null, 'visitors', null],
  ['The wait was the longest in six years.', 'six', 6, 'year', 'years', null],
  ['A 12-year-old girl won.', '12', 12, 'year of age', 'girl', null],
  ['The bridge is 2.5 km long.', '2.5', 2.5, 'kilometre', null, null],
  ['Winds hit 90mph overnight.', '90', 90, 'mile per hour', null, null],
  ['At least 13 dead sheep were found.', '13', 13, null, 'dead sheep', 'At least'],
])('%s', (sentence, text, value, unit, noun, qualifier) => {
  expect(read(sentence)).toEqual([{ text, value, unit, noun, qualifier }]);
});

test.each([
  ['a year', 'The mill closed in 1998.'],
  ['a year before a noun', 'The 2018 flood attack took the bridge.'],
  ['a day of a month', 'She was born on 4 July.'],
  ['a day behind a month', 'It opens on Sept. 21, 2031.'],
  ['a clock time', 'Doors open at 6pm and close at 10:30 p.m.'],
  ['an ordinal', 'He came 21st in the second race.'],
  ['a page', 'See page 12 of the report.'],
  ['a model', 'The Pixel 9 and the A380 are here.'],
  ['an article of law', 'They invoked Article 50.'],
  ['a phone number', 'Call 555-0142 or +44-20-7946-0958.'],
  ['an address', 'He lives at 14 Elm Street.'],
  ['one as a pronoun', 'No one came, and one of them knew why.'],
  ['a link', 'Read more at https://example.org/2024/12/345.'],
  ['a decade', 'Music of the 1990s is back.'],
])('passes over %s', (_what, sentence) => {
  expect(read(sentence)).toEqual([]);
});
