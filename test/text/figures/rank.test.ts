import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

const byRank = (text: string): readonly string[] =>
  figuresOf(text)
    .toSorted((a, b) => a.rank - b.rank)
    .map((figure) => sliceOf(text, figure));

test.each([
  ['the lead before the rest', 'The town has 40 wells.\nIt rained.\nIt has 70 barns.', '40'],
  [
    'a change with its level before a sum',
    'Profit at Tolva rose 14% to $86 million and each of its cooks got $900.',
    '14%',
  ],
  ['a sentence of a court', 'A man from two towns was sentenced to 12 years.', '12'],
  ['money before an age in passing', 'Ada Moss, 52, must pay $9 million.', '$9 million'],
  [
    'what is new before how many there are as everybody knows',
    'The two countries met. The envoy from the two countries said 40 maids came.',
    '40',
  ],
  ['an exact count before a vague one', 'Dozens of tents went up for 412 pilgrims.', '412'],
  ['an old age before a small count', 'Two maids found the 104-year-old singer.', '104'],
  [
    'a fall before how soon it came again',
    'Tolva cut its outlook for the second time in six months, and its shares fell 14%.',
    '14%',
  ],
])('%s', (_what, text, first) => {
  expect(byRank(text)[0]).toBe(first);
});

test.each([
  [
    'what it is before how long it took',
    'In the 26 weeks to May Tolva sold 812 boats.',
    ['812', '26'],
  ],
  [
    'what is now before what it is held against',
    'Against 40 boats it now has 50 nets.',
    ['50', '40'],
  ],
  [
    'a share before the error of a poll',
    'The margin of error was 3 points.\nAbout 44% backed her.',
    ['44%', '3'],
  ],
  ['a size before where it was', 'A hill 38 km north of Marn lost 11 km of path.', ['11', '38']],
  [
    'one of another sentence before the fourth of one',
    'It has 41 wells, 52 barns, 63 mills and 74 sheds.\nIt has 85 inns.',
    ['41', '52', '63', '85', '74'],
  ],
])('%s', (_what, text, order) => {
  expect(byRank(text)).toEqual(order);
});

test('of many figures, what moved comes before a small count and what it is held against', () => {
  const few = 'Marn sold 90 boats.\nFor 3 shops, against 8, sales rose 7%.';
  const rest = 'It has 41 inns, 52 cafes, 63 mills, 74 sheds, 85 barns and 96 silos.';
  const many = `${few}\n${rest}\nIt has 12 pubs and 13 gates.\n${rest.replaceAll(/\d/g, '6')}`;
  expect(byRank(few)).toEqual(['90', '3', '7%', '8']);
  expect(byRank(many).slice(0, 2)).toEqual(['90', '7%']);
});

test('ranks are unique and begin with 1', () => {
  const ranks = figuresOf('Of 40 wells, 12 are dry.\nThe 12 wells, 3 barns and 40 wells burned.');
  expect(ranks.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});

test('what is told again comes after all that is new', () => {
  expect(byRank('It has 400 beds.\nThe 400 beds fill 3 rooms.').at(-1)).toBe('400');
});

test('what is told again counts for more at its first place', () => {
  expect(byRank('It has 30 doors and 44 bells.\nThe 44 bells rang.\nAll 44 bells rang.')[0]).toBe(
    '44',
  );
});

test.each([
  ['Sales rose 5%.\nShares fell 5%.', 0],
  ['He got two years.\nThe two years of his term are over.', 0],
  ['A fine of £5m was set.\nThe fine of £5m is due.', 1],
  ['It has 1,240 beds.\nAll 1,240 were full.', 1],
  ['It has 40 beds.\nIt has 40 staff.', 0],
])('what is told twice in %s', (text, times) => {
  expect(figuresOf(text).filter(({ repeats }) => repeats)).toHaveLength(times);
});

test.each([
  ['a vote at the lead', 'The board voted 5-4 Tuesday to shut the mill in a town of 8,000.', '5-4'],
  ['a total before others', 'Rescuers found 30 others and 12 climbers on the ridge.', '12'],
  [
    'a later toll before one that it overtook',
    'The mayor had put the number of dead at 9.\nNow 14 are dead.',
    '14',
  ],
  [
    'what is so before what was thought at first',
    'At first 40 boats were feared lost.\nThe gale sank 12 boats.',
    '12',
  ],
  [
    'all of them before some of them',
    'A fire killed 14 people.\nTwo of the dead were boys.\nIt burnt 30 barns.',
    '14',
  ],
  ['what was sold before what it topped', 'Topping the 70 boats of Marn, it has 50 nets.', '50'],
  ['boats before children in passing', 'A mother of two found 12 boats.', '12'],
  ['now before the past', 'In 1956 it had 300 desks.\nThe school now has 90 desks.', '300'],
])('%s comes first', (_what, text, first) => {
  expect(byRank(text)[0]).toBe(first);
});

test('a level of a change and an age in passing come late', () => {
  const text =
    'Aid fell to $41 million from $47 million.\nAda Moss, 52, has a son, Jo, 9.\nIt has 3 vans.';
  expect(byRank(text)).toEqual(['$41 million', '3', '52', '9', '$47 million']);
});

test('some of those told are no toll of their own', () => {
  const text = 'A fire killed 14 people.\nTwo of the dead were boys.\nIt burnt 30 barns.';
  expect(byRank(text)).toEqual(['14', '30', 'Two']);
});
