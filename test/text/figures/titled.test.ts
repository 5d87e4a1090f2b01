import { expect, test } from 'vitest';
import { titledFigures } from '../../../src/text/figures/titled.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

const titled = (title: string, text: string): readonly string[] =>
  titledFigures(title, text, figuresOf(text)).map((figure) => sliceOf(text, figure));

test.each([
  ['Rovers beat City 4-2', 'City led 2-0.\nRovers won 4-2.', '4-2'],
  ['At least 23 dead in flood', 'Some 40 are lost.\nAt least 23 people died.', '23'],
  ['Three dead in fire', 'Three vans burnt.\nA fire killed three people.', 'three'],
  ['Mill sold for $2bn', 'The mill, with 40 looms, went for $1.96bn.', '$1.96bn'],
  ['Bank cuts rates by half a point', 'It cut them by 50 basis points to 4.75%.', '50'],
  ['Pill cuts strokes by a third', 'It had 9 sites.\nStrokes fell by 33%.', '33%'],
  ['Rents double in Marn', 'It has 40 flats.\nRents have doubled.', 'doubled'],
  ['Two towns, 90 boats', 'It has 90 boats.\nIt has two towns.', 'two', '90'],
])('what the title tells: %s', (title, text, ...figures) => {
  expect(titled(title, text)).toEqual(figures);
});

test.each([
  ['Crime at a ten-year low', 'It has fallen for 10 years.'],
  ['Two dead in fire', 'Two vans burnt.'],
  ['Mill sold for $2bn', 'The mill went for $2.3bn.'],
  ['Fire burns 90 barns', 'It rose 90%.'],
  ['Fire in Marn', 'It burnt 40 barns.'],
])('what it does not tell: %s', (title, text) => {
  expect(titled(title, text)).toEqual([]);
});
