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
  ['Pill halves risk', 'It had 9 sites.\nIt cut the risk by half.', 'half'],
  ['Rents double in Marn', 'It has 40 flats.\nRents have doubled.', 'doubled'],
  ['Two towns, 90 boats', 'It has 90 boats.\nIt has two towns.', 'two', '90'],
  ['One in eight now over 70', 'One in eight is over 70.', 'One in eight'],
])('what the title tells: %s', (title, text, ...figures) => {
  expect(titled(title, text)).toEqual(figures);
});

test.each([
  ['Blast kills 30 in Marn', 'The hall holds 30 guests.\nA blast killed 30 people.', '30 people'],
  ['Blast kills 30 in Marn', 'The hall holds 30 guests.\nIn all 30 died.', '30 died'],
  ['Twenty hurt in crash', 'Twenty vans came.\nIn all twenty were hurt.', 'twenty were'],
  ['Flood kills 5,000', 'Some 5,000 fans sang.\nIt killed 5,018 people.', '5,018 people'],
  ['Ferry toll hits 64', 'It has 64 cabins.\nAt least 64 people have died.', '64 people'],
  ['Storm leaves 18 dead', 'It left 18 people hurt.\nEighteen women died.', 'Eighteen women'],
  ['Plant cuts 300 jobs', 'It has 300 shops.\nIt cuts 300 jobs.', '300 jobs'],
  ['12 jailed over riot', 'It has 12 towns.\nTwelve men were jailed.', 'Twelve men'],
  ['Police seize 900 guns', 'They have 900 vans.\nPolice seized 900 rifles.', '900 rifles'],
  ['£8m bridge for Marn', 'The mayor made £8m.\nThe bridge cost £7.95m.', '£7.95m'],
  ['Rents up 12% in Marn', 'Pay is up 12% in Marn.\nRents rose 12.1%.', '12.1%'],
])('not its rival of the same value: %s', (title, text, start) => {
  const [figure, ...others] = titledFigures(title, text, figuresOf(text));
  expect(others).toEqual([]);
  expect(text.slice(figure?.start)).toMatch(new RegExp(`^${start}`));
});

test.each([
  ['Crime at a ten-year low', 'It has fallen for 10 years.'],
  ['Two dead in fire', 'Two vans burnt.'],
  ['Mill sold for $2bn', 'The mill went for $2.3bn.'],
  ['Fire burns 90 barns', 'It rose 90%.'],
  ['Fire in Marn', 'It burnt 40 barns.'],
  ['Blast kills 30 in Marn', 'The hall holds 30 guests.'],
  ['Blast kills 30 in Marn', 'The blast hurt 30 people.'],
  ['Flood kills 5,000', 'Some 5,000 people sang.'],
  ['Mill to shut 40 shops', 'The mill has 40 vans.'],
  ['12 jailed in Marn', 'Marn has 12 towns.'],
])('what it does not tell: %s', (title, text) => {
  expect(titled(title, text)).toEqual([]);
});
