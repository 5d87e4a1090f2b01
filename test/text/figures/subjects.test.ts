import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

/** The noun of each figure; a dash for none. */
const nounsOf = (text: string): readonly string[] =>
  figuresOf(text).map(({ noun }) => (noun ? sliceOf(text, noun) : '-'));

test.each([
  ['Turnover in the half year to Aug. 31 sank 8%.', 'Turnover'],
  ['They voted to cut library hours by a third.', 'library hours'],
  ['She has already frozen book purchases, which fell to £118,000.', 'book purchases'],
  ['He cheated his clients of £4m.', '-'],
  ['They found a two-year-old boy alive.', 'boy'],
  ['Turnout fell Tuesday night by 8%.', 'Turnout'],
  ['The toll of the storm that struck Marn before dawn on Friday rose to 40.', 'toll'],
  ['The crowd at the game that drew the best sides in the county saw it rise to 40.', '-'],
  ['Ferry sales, which leave out the winter boats, were up 8%.', 'Ferry sales'],
  ['Shares in the yard, which had been falling, jumped as much as 8%.', 'Shares in the yard'],
  [
    'Shares in the York-based company fell as much as 8% in early trade.',
    'Shares in the York-based company',
  ],
  ['While leased on Sept. 4 it sank 8%.', '-'],
  ['Analysts want turnover in the half year to Aug. 31 to fall 8%.', '-'],
  ['Rents in York, Marn in the north and Hull in the south to Aug. 31 rose 8%.', '-'],
  ['Shares in Tolva, a maker of boats, fell as much as 8%.', 'Shares in Tolva'],
  ['Wheat for July delivery rose 8%.', 'Wheat for July delivery'],
  ['Thefts rose 8%, and shoplifting soared 9%.', 'Thefts', 'shoplifting'],
  ['Underlying inflation rose 8%.', 'Underlying inflation'],
  ['Top wind speed rose to 80 mph.', 'Top wind speed'],
])('a long subject, or none that is sure: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['In Marn rents were 8% higher.', 'rents'],
  ['Outside the valley the fall was 8%.', 'fall'],
  ['The annual increase was 8%.', 'annual increase'],
  ['Prices will range from £8 to £60.', 'Prices'],
  ['The harbour crested at 8 feet.', 'harbour'],
  ['They lean on reserves of grain, which will drop to £8m.', 'reserves of grain'],
  ['Floods have risen between 8 and 9cm.', 'Floods'],
  ['Shoplifting rose a fifth.', 'Shoplifting'],
  ['The fee stays at £8.', 'fee'],
  ['They expect exports to reach £8m.', 'exports'],
  ['The lung capacity ratio was 0.8.', 'lung capacity ratio'],
  ['The charge rate improved to 8 per cent.', 'charge rate'],
  ['The grant has been fixed at £8.', 'grant'],
  ['Fares will start at £8.', 'Fares'],
  ['Revenue came in at £8m.', 'Revenue'],
  ['Corn added 6 cents.', 'Corn'],
  ['Her iron was 1,138 when she was found.', 'iron'],
  ['Her house was 40.', '-'],
  ['Arrears climbed to 8 per cent of loans.', 'Arrears'],
  ['They cut 8 per cent of staff.', 'staff'],
  ['It had underlying inflation of 8%.', 'underlying inflation'],
  ['They raised operating profit of £8m.', 'operating profit'],
  ['The average advertised rent was £8.', 'average advertised rent'],
  ['The bank raised its forecast for growth to 8%.', 'forecast'],
  ['It cuts the working majority to 17.', 'working majority'],
  ['It cuts the boats to 17.', '-'],
  ['Tickets cost from £8 to £60.', 'Tickets'],
  ['The average battery holds 8kWh.', 'average battery'],
  ['A pill costing £8 is out.', 'pill'],
  ['He presented a Budget of £8m.', 'Budget'],
  ['A team of 12 came.', 'team'],
  ['The average wait is 8 hours.', 'average wait'],
  ['The deficit is pegged at 8% of output.', 'deficit'],
  ['The 8MW Marn plant shut two of its units.', 'Marn plant', 'units'],
  ['It went from 3 million roofs to 4 million.', 'roofs'],
  ['Hale called for rises to be capped at 8%.', '-'],
  ['Growth in 2031-32 was now seen at 8%.', 'Growth'],
  ['Visas issued fell 8%.', 'Visas'],
  ['They met after its funding was cut by £8m.', 'funding'],
  ['Exports were worth £8m.', 'Exports'],
  ['They rose, valuing the group at £8m.', 'group'],
  ['It had surplus funds of £8m.', 'surplus funds'],
  ['It expects prices to average 8% and unemployment to peak at 9%.', 'prices', 'unemployment'],
  ['It is the third this year to exceed 8 acres.', '-'],
  ['One in nine of its staff came.', 'staff'],
  ['His net worth around £8m is spent.', '-'],
  ['Online orders topped 8 million.', 'Online orders'],
  ['A family of four came.', 'family'],
  ['Shares in Marn, up by 8% this year, slipped 9%.', '-', 'Shares in Marn'],
  ['It is below the 8% rate of inflation.', 'rate of inflation'],
  ['It was poor, with prices down 8%.', 'prices'],
  ['The median home sold for £8.', 'median home'],
  ['It had a lead level of 4.8.', 'lead level'],
  ['Marn, population 8,211, is small.', 'population'],
  ['It expects full-year profit of £8m.', 'full-year profit'],
  ['A Tolva Pro 16 inch is worth £8.', '-', '-'],
  ['The chief, Rico Hale, has a sum, which was worth £8.', '-'],
  ['Two thirds of its treatment works could fail.', 'treatment works'],
  ['Average bills are due to go up from £8 to £9.', 'Average bills'],
  ['Waiting lists rose by 8%.', 'Waiting lists'],
  ['She signed a four-year, £8m contract.', 'year', 'contract'],
  ['The list shrank by 8,211.', 'list'],
  ['It blamed ore prices that have fallen 8%.', 'ore prices'],
  ['Zinc closed at £8 a ton.', 'Zinc'],
])('what a verb tells or moves: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['The number of goats struck by a fever that came from Marn has risen to 87.', 'goats'],
  ['The mayor put the number of drowned goats at more than 87.', 'drowned goats'],
  ['The broker put yearly losses at £8m to £9m.', 'yearly losses'],
  ['The broker put it at £8m.', '-'],
  ['The mayor put the death toll at 87.', 'death toll'],
  ['The mayor put the goats at 87.', '-'],
  ['They hope for a profit of between £8m and £9m.', 'profit'],
  ['They gave a promise of “at least £8m”.', 'promise'],
  ['It beat an average of 8%.', '-'],
  ['It beat the Tolvan average of 8%.', 'Tolvan average'],
  ['They cut library hours from 58 to 44.', 'library hours'],
  ['The rating fell slightly from 58% in May to 55%.', '-'],
  ['They raised the rent on sheds from £58 to £64.', 'rent'],
  ['Profits climbed from £58 to £64.', 'Profits'],
])('what is counted or set: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['Losses fell 8% to £4m from £5m.', ['Losses', 'Losses', 'Losses']],
  ['The road has a length of 8 km (5 miles).', ['length', 'length']],
  ['Marn Yard rose 8% to 412.', ['Marn Yard', '-']],
])('the levels of a change measure what it moves: %s', (text, nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test('a share that moved is of no year', () => {
  expect(nounsOf('Rents have risen by a third this year.')).toEqual(['Rents']);
});

test.each([
  ['Homicides fell from 58 to 51.', 'Homicides'],
  ['Births rose to 40,000.', 'Births'],
  ['The number of guards has dropped by a tenth to 6,300.', 'number of guards', 'number of guards'],
  ['Robberies were down 3% to 78,804.', 'Robberies', 'Robberies'],
  ['Thefts passed half a million.', 'Thefts'],
  ['Shares fell to 812.', '-'],
  ['Shares were down 3% to 812.', 'Shares', '-'],
  ['Only 620 of the usual 2,400 trains ran.', 'trains', 'trains'],
  ['Power averaged £31 an hour.', 'Power'],
  ['Marn plans a levy of £3bn and Tolva of £4bn.', 'levy', '-'],
  ['A 10mg dose of the pill is to cost £8.', 'dose', 'dose of the pill'],
  ['Inflation, which slowed to 8%, is low.', 'Inflation'],
])('what a bare number counts by the verb before it: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['I’ve lost £300 a week.', '-'],
  ['He’s lost 4kg.', '-'],
  ['Guests were given vouchers worth £15.', 'vouchers'],
  ['The pair stole goods worth £1,400.', 'goods'],
  ['Revenue beat forecasts of £4m.', 'forecasts'],
  ['The bill for that storm came to £70 million.', 'bill for that storm'],
  ['He told members tax had risen to £126.', 'tax'],
  ['Profit before tax fell 12%.', 'Profit before tax'],
  ['Earnings before interest and tax were £4m.', 'Earnings before interest and tax'],
  [
    'Operating profit before fair value adjustments rose to £2bn.',
    'Operating profit before fair value adjustments',
  ],
  ['The day before losses rose 4%.', 'losses'],
  ['Profit fell to £4m on sales up 3%.', 'Profit', 'sales'],
  ['The firm, valued at £3m, was sold.', 'firm'],
  ['The house, worth £3m, was sold.', 'house'],
])('the noun that a verb or a comma parts from others: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['He was held in lieu of £250,000 bail.', 'bail'],
  ['She won £40,000 damages and £2,000 costs.', 'damages', 'costs'],
])('what is paid stands behind the sum: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['Four members broke ranks.', 'members'],
  ['It is one of six works on show.', 'works'],
  ['86 per cent of over-16s have a dog.', 'over-16s'],
  ['One in three waits more than a week.', '-', 'week'],
])('a counted noun, and no verb: %s', (text, ...nouns) => {
  expect(nounsOf(text)).toEqual(nouns);
});

test.each([
  ['A farm almost as big as Wales has sold for £4m.', 'farm'],
  ['A farm the size of Wales cost £4m.', 'farm'],
  ['A bus carrying pilgrims plunged 60 metres.', 'bus'],
  ['A bus carrying men holding flags plunged 60 metres.', 'bus'],
  ['Rents including bills rose 4%.', 'Rents'],
  ['The lender wrote down £4m.', '-'],
  ['Lumen has a staff of 19,000.', 'staff'],
  ['All-in costs climbed to £4m.', 'All-in costs'],
  ['On-time departures rose 5%.', 'On-time departures'],
  ['The cash-and-stock deal is worth £4m.', 'cash-and-stock deal'],
  ['A pint costs up to £9.', 'pint'],
  ['The bank slashed its rate by 25 basis points.', 'rate'],
  ['Council tax will rise by an average of 9.6%.', 'Council tax'],
  ['Its profit before tax of £4m is a record.', 'profit before tax'],
  ['It beat the 150,000 economists had forecast.', '-'],
])('what is measured, over what only describes it: %s', (sentence, noun) => {
  expect(nounsOf(sentence)).toEqual([noun]);
});
