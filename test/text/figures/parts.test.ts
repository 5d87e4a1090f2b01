import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

/** The phrases of the figures that lead, in text order. */
const leading = (text: string): readonly string[] =>
  figuresOf(text)
    .filter(({ partOf, converts }) => !partOf && !converts)
    .map(({ phrase }) => sliceOf(text, phrase));

test.each([
  ['Sales rose 5% to 3.2m from 3m a year earlier.', 'Sales rose 5% to 3.2m from 3m'],
  ['Sales rose 17% from a year earlier to £3m.', 'Sales rose 17% from a year earlier to £3m'],
  ['Profit fell to £1.2bn from £1.6bn.', 'fell to £1.2bn from £1.6bn'],
  [
    'It raised its dividend to 22 cents a share from 19 cents.',
    'raised its dividend to 22 cents a share from 19 cents',
  ],
  ['Use improved to 82 per cent from 64 per cent.', 'improved to 82 per cent from 64 per cent'],
  ['Shares closed 11.5p lower at 563p.', '11.5p lower at 563p'],
  [
    'The index gained 40 points, or 1.2%, to close at 9,000.',
    'gained 40 points, or 1.2%, to close at 9,000',
  ],
  ['It closed down 42p, or 7.3%, at 531p.', 'down 42p, or 7.3%, at 531p'],
  ['Crime rose 10.7% to a record 3,670.', 'Crime rose 10.7% to a record 3,670'],
  ['Norway cut its key rate to 3.5%.', 'cut its key rate to 3.5%'],
  ['They raised the fee from £10 to £12.', 'raised the fee from £10 to £12'],
  ['Cases rose to 412 on Monday from 365.', 'rose to 412 on Monday from 365'],
  ['Output fell to 29 in March, from 46.', 'fell to 29 in March, from 46'],
  [
    'They raised the rate by 25 basis points to 4.35%.',
    'raised the rate by 25 basis points to 4.35%',
  ],
  ['Shares closed up 14.5p at 312p.', 'up 14.5p at 312p'],
  ['Profits climbed from £3.1m to £4.6m.', 'climbed from £3.1m to £4.6m'],
  [
    'The line carried 4.1m riders in June, up from 3.7m a year before.',
    '4.1m riders in June, up from 3.7m',
  ],
  ['The index fell 300 points, or 1.2%, to 24,100.', 'fell 300 points, or 1.2%, to 24,100'],
  ['It edged up to 4.4 per cent.', 'edged up to 4.4 per cent'],
  ['He was jailed for three years and six months.', 'three years and six months'],
  ['The beam is 6ft 2in long.', '6ft 2in'],
  ['He is 5 ft 10 in tall.', '5 ft 10 in'],
  ['He weighs 14st 3lb.', '14st 3lb'],
  ['It lasted 2h 15m.', '2h 15m'],
  ['It burns 5.6 litres per 100km.', '5.6 litres per 100km'],
  ['There were 3 deaths per 100,000 people.', '3 deaths per 100,000 people'],
  ['The fort lies 40km (25 miles) to the north.', '40km (25 miles)'],
  ['They won 42 of the 90 seats.', '42 of the 90 seats'],
  ['They sold 42 of 90 barns.', '42 of 90 barns'],
  ['It speaks for 2,300 of Marn’s 5,900 cooks.', '2,300 of Marn’s 5,900 cooks'],
  ['Some 80% of its 2,000 members voted.', 'Some 80% of its 2,000 members'],
  ['Between 15 and 20 cents goes to rent.', 'Between 15 and 20 cents'],
  ['They saw a 5% fall in rents to £310 from £326.', '5% fall in rents to £310 from £326'],
  ['Some 87 goats, or 9%, were ill.', 'Some 87 goats, or 9%'],
  ['Some 87 goats (9%) were ill.', 'Some 87 goats (9%)'],
  ['They had 36% of the vote, down 4 points on May.', '36% of the vote, down 4 points'],
  ['Rent was £310, up 5% from £295.', '£310, up 5% from £295'],
  [
    'Some 87 goats stood in the wet field above the old town on Monday, down from 120.',
    'Some 87 goats stood in the wet field above the old town on Monday, down from 120',
  ],
  ['The quarry has a depth of 40 m (131 ft).', 'depth of 40 m (131 ft)'],
  ['They took a pay cut of £40.', 'pay cut of £40'],
])('one entry in %s', (text, phrase) => {
  expect(leading(text)).toEqual([phrase]);
});

test.each([
  ['They walked 12 miles to 4 towns.', '12 miles', '4 towns'],
  ['They spent £45m plus £5m in fees.', '£45m', '£5m'],
  ['It has 30 beds and 12 doctors.', '30 beds', '12 doctors'],
  ['It gained 5 ships from 3 ports.', 'gained 5 ships', '3 ports'],
  ['They can owe up to 4 weeks of rent, or £900, at once.', 'up to 4 weeks', '£900'],
])('two entries in %s', (text, ...phrases) => {
  expect(leading(text)).toEqual(phrases);
});

test('a change knows its levels', () => {
  const text = 'Sales rose 5% to 3.2m from 3m.';
  const [rise] = figuresOf(text);
  expect(rise?.change?.to && sliceOf(text, rise.change.to)).toBe('3.2m');
  expect(rise?.change?.from && sliceOf(text, rise.change.from)).toBe('3m');
});

test('the part of a whole counts what the whole counts', () => {
  const text = 'They won 42 of the 90 seats.';
  const [part] = figuresOf(text);
  expect(part?.noun && sliceOf(text, part.noun)).toBe('seats');
});

test('points behind a share are of that percentage, and measure what it does', () => {
  const text = 'They had 36% of the vote, down 4 points on May.';
  const [, points] = figuresOf(text);
  expect(points?.unit).toBe('percentage point');
  expect(points?.noun && sliceOf(text, points.noun)).toBe('vote');
});

test.each([
  ['They saw a 5% fall in rents to £310.', 'rents'],
  ['They took a 5% pay cut to £310.', 'pay'],
  ['They took a 5% cut to £310.', undefined],
])('what the level of a noun of change measures: %s', (text, noun) => {
  const level = figuresOf(text).find(({ partOf }) => partOf);
  expect(level?.noun && sliceOf(text, level.noun)).toBe(noun);
});
