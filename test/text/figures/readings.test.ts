import { expect, test } from 'vitest';
import { figuresOf, rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['Half were given bread.', 'Half | 0.5 | - | - | -'],
  ['A third are sold.', 'A third | 0.3333333 | - | - | -'],
  ['It won a third prize.'],
  [
    'They had 9 chances to our six and 41 per cent of the ball.',
    '9 | 9 | - | chances | -',
    'six | 6 | - | - | -',
    '41 | 41 | percent | ball | -',
  ],
  [
    'It hummed for 20 minutes, maybe 30.',
    '20 | 20 | minute | minutes | -',
    '30 | 30 | minute | - | maybe',
  ],
  [
    'It hummed for 20 minutes, then 30 bells rang.',
    '20 | 20 | minute | minutes | -',
    '30 | 30 | - | bells | -',
  ],
  ['Rates fell by 5 to 7 points.', '5 to 7 | 5..7 | - | points | fell'],
  ['It rose by 5 to 50.', '5 | 5 | - | - | rose', '50 | 50 | - | - | -'],
])('values that words around them settle: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['There was a swing of 6.3 points.', '6.3 | 6.3 | percentage point | swing | -'],
  ['A 4-point swing would do.', '4 | 4 | percentage point | swing | -'],
  ['They have a lead of 6 points.', '6 | 6 | - | points | -'],
  ['It makes 90 Nm.', '90 | 90 | newton metre | - | -'],
  ['It is 90 nm thick.', '90 | 90 | nanometre | - | -'],
  [
    'Rent was £310, down from £326 a year prior.',
    '£310 | 310 | pound sterling | Rent | -',
    '£326 | 326 | pound sterling | Rent | -',
  ],
  ['The flood took 40 lives.', '40 | 40 | - | lives | -'],
  ['Nine of the victims came.', 'Nine | 9 | - | victims | -'],
  [
    'The grant is £9m, a 4% rise.',
    '£9m | 9000000 | pound sterling | grant | -',
    '4% | 4 | percent | rise | -',
  ],
  [
    'Some 60,000 pumps were sold when 1.6m a year are needed.',
    '60,000 | 60000 | - | pumps | Some',
    '1.6m a year | 1600000 | - | - | -',
  ],
  ['The cliff crumbles 1.6m a year.', '1.6 | 1.6 | metre per year | - | -'],
  ['The rate is free for those over 75.', '75 | 75 | year of age | - | over'],
  ['Most victims were under 25.', '25 | 25 | year of age | - | under'],
  ['The bids were under 25.', '25 | 25 | - | - | under'],
  ['One in five lives alone.', 'One in five | 1..5 | - | - | -'],
  [
    'Some 17 inches (43 cm) of snow fell.',
    '17 | 17 | inch | snow | Some',
    '43 | 43 | centimetre | snow | -',
  ],
])('units and nouns: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['They called up 40 guards.', '40 | 40 | - | guards | -'],
  ['They shot down 40 jets.', '40 | 40 | - | jets | -'],
  ['They lost four of their last five.', 'four | 4 | - | - | -', 'five | 5 | - | - | -'],
  ['We lost four years to it.', 'four | 4 | year | years | -'],
  ['It broke a record of 15 inches.', '15 | 15 | inch | record | -'],
  ['It fell a record 15 inches.', '15 | 15 | inch | - | fell a record'],
  ['It cut the risk of a fit, a fall or death by 5%.', '5% | 5 | percent | risk | cut'],
  ['Rents fell, barns or shops raised them by 5%.', '5% | 5 | percent | - | raised'],
  ['Rents fell Tuesday by 5%.', '5% | 5 | percent | Rents | fell'],
])('what moved and what did not: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['($1 = 0.7612 pounds)'],
  ['Not one boat came.'],
  ['She pulled one back from the spot.'],
  ['He goes by one name.'],
  ['She is through to the last eight.'],
  ['They reached the last four of the Marn Cup.'],
  ['The last four of the boats sank.', 'four | 4 | - | boats | -'],
  ['The last four ships sank.', 'four | 4 | - | ships | -'],
  ['It was so (P = 0.54).'],
  ['The 95% confidence interval was wide.'],
  ['He was cleared on counts 4, 7 and 19.'],
  ['The town counts 40 wells.', '40 | 40 | - | wells | -'],
  ['They answer a grade one call.'],
  ['It was a category five storm.'],
  ['He lives in the 300 block of Marn Road.'],
  ['The rate is 68 cents per $100 of value.', '68 | 68 | cent | rate | -'],
])('is no figure: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test('two halves of different things are no repetition', () => {
  const found = figuresOf(
    'Half were given the new bread.\nNearly half of those with bread were ill.',
  );
  expect(found.map(({ repeats }) => repeats)).toEqual([undefined, undefined]);
});

test.each<Row>([
  ['More than a foot of snow fell.', 'a | 1 | foot | snow | More than'],
  ['It fell an inch an hour.', 'an | 1 | inch per hour | - | fell'],
  ['The wreck is a mile from Marn.', 'a | 1 | mile | wreck | -'],
  ['Output is at its best in almost a decade.', 'a | 1 | decade | decade | almost'],
  ['It costs £40 a tonne of coal.', '£40 | 40 | pound sterling per metric ton | coal | -'],
  ['They spilt a liter of oil.', 'a | 1 | litre | oil | -'],
  ['It held a gram of salt.', 'a | 1 | gram | salt | -'],
  ['It is a kilometer from Marn.', 'a | 1 | kilometre | - | -'],
  ['They came within an inch of a win.'],
  ['A foot in the door is a start.'],
  ['It came a year before.'],
  ['Sales were 3% less than a year ago.', '3% | 3 | percent | Sales | -'],
  ['It took nearly a year and a half.'],
])('an article before a unit, where it says how much: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Rents have more than doubled since May.', 'doubled | 2 | times | Rents | more than'],
  ['Thefts nearly halved year on year.', 'halved | 0.5 | times | Thefts | nearly'],
  ['It plans to triple output.', 'triple | 3 | times | output | -'],
  ['It called for doubling the levy.', 'doubling | 2 | times | levy | -'],
  ['It has twice as many boats as Marn.', 'twice | 2 | times | boats | -'],
  [
    'Profit tripled to £4m.',
    'tripled | 3 | times | Profit | -',
    '£4m | 4000000 | pound sterling | Profit | -',
  ],
  [
    'The Greens doubled their seats from 8 to 16.',
    'doubled | 2 | times | seats | -',
    '8 to 16 | 8..16 | - | seats | -',
  ],
  ['Thefts rose fivefold.', 'fivefold | 5 | times | Thefts | rose'],
  ['It is a sixfold increase on 2013.', 'sixfold | 6 | times | increase | -'],
  ['It saw a tenfold rise in thefts.', 'tenfold | 10 | times | rise in thefts | -'],
  [
    'Tolva doubles output to 40 boats.',
    'doubles | 2 | times | output | -',
    '40 | 40 | - | boats | -',
  ],
  ['Rents double.', 'double | 2 | times | Rents | -'],
  ['They won the women’s doubles title.'],
  ['They led in both halves.'],
  ['The reasons are twofold.'],
  ['All but 14 boats sank.', '14 | 14 | - | boats | All but'],
  ['She doubled over in pain.'],
  ['The hall doubled as a school.'],
  ['Ruiz doubled in the fifth.'],
  ['He is charged with double murder.'],
  ['They drew up a double bed.'],
  ['She sang twice.'],
  ['The number of cases is doubling every week.', 'doubling | 2 | times | number of cases | -'],
  ['Debt has doubled over the past year.', 'doubled | 2 | times | Debt | -'],
  ['The bank wants to halve class sizes.', 'halve | 0.5 | times | class sizes | -'],
  ['It is almost double the rate of Marn.', 'double | 2 | times | rate | almost'],
  ['It has twice the population of Marn.', 'twice | 2 | times | population | -'],
  ['He is twice as tall as Hale.', 'twice | 2 | times | - | -'],
  ['The toll is twice as high in Marn.', 'twice | 2 | times | toll | -'],
  ['They have twice the boats.', 'twice | 2 | times | boats | -'],
  ['He called for tripling “the fee”.', 'tripling | 3 | times | - | -'],
  ['It is more than double last year’s.', 'double | 2 | times | - | more than'],
  ['The clerk faces double jeopardy.'],
  ['She claims double trouble.'],
  ['The Greens double act was back.'],
  ['The Cups double eluded them.'],
  ['The risks triple bypass patients run are small.'],
  ['The clubs double header is off.'],
  ['It is subject to double taxation.'],
  ['He took his run to double figures.'],
  ['He has nearly double vision.'],
  ['They need to double check it.'],
  ['Hale, twice the winner of the cup, left.'],
  ['Twice that week he rang.'],
  ['He rang twice the next day.'],
  ['She was twice as a guest at the fair.'],
  ['They doubled back to camp.'],
])('verbs that multiply: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It is 1.31 ± 0.05 times as wide.', '1.31 ± 0.05 | 1.31 | - | times | -'],
  ['It sheds 2 × 10⁶ kg per second.', '2 × 10⁶ | 2000000 | kilogram per second | - | sheds'],
  ['The dose was 3.2×10⁻⁵ grams.', '3.2×10⁻⁵ | 0.000032 | gram | dose | -'],
  ['It is a 1-in-500 storm.', '1-in-500 | 1..500 | - | - | -'],
  ['Rents are up 40 to 45 per cent.', '40 to 45 | 40..45 | percent | Rents | up'],
  ['The valve held 40 bar.', '40 | 40 | bar | valve | -'],
  ['It lost 12 bar staff.', '12 | 12 | - | bar staff | lost'],
  ['It fell by 14.5 mmHg.', '14.5 | 14.5 | millimetre of mercury | - | fell'],
  ['Power cost €31.20 a megawatt-hour.', '€31.20 | 31.2 | euro per megawatt hour | Power | -'],
])('measures of science and trade: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The bank cut rates by half a point.', 'half a | 0.5 | percentage point | rates | cut'],
  ['A quarter-point cut is near.', 'quarter | 0.25 | percentage point | cut | -'],
  ['They won by half a point.', 'half a | 0.5 | - | point | -'],
  ['They gave us half a page.', 'half a | 0.5 | - | page | -'],
  ['It was a fall of almost a quarter.', 'a quarter | 0.25 | - | - | fall of almost'],
  ['It has 12 men, of whom half live here.', '12 | 12 | - | men | -', 'half | 0.5 | - | - | -'],
  ['Their average age was 63.', '63 | 63 | year of age | average age | -'],
  ['Of these, 64 were under 18.', '64 | 64 | - | - | -', '18 | 18 | year of age | - | under'],
  ['In the second half a third man came.'],
  ['It rained three-quarters of an inch.', 'three-quarters of an | 0.75 | inch | - | -'],
  ['The hazard ratio 0.49 was low.', '0.49 | 0.49 | - | hazard ratio | -'],
  ['Marn won by 22 runs, a record.', '22 | 22 | - | runs | -'],
  ['A committee of 12 runs the show.', '12 | 12 | - | committee | -'],
  ['Set 288 to win, Marn fell short.', '288 | 288 | - | - | -'],
  [
    'Ruiz made 82 from 77 balls and Orr 61.',
    '82 | 82 | - | - | -',
    '77 | 77 | - | balls | -',
    '61 | 61 | - | - | -',
  ],
  ['They want £200 a month and more.', '£200 | 200 | pound sterling per month | - | -'],
  ['It is to cut up to 400 posts.', '400 | 400 | - | posts | cut up to'],
  ['Cash flow was minus €22m.', 'minus €22m | -22000000 | euro | Cash flow | -'],
  ['It was fined in 2023 over 26 faults.', '26 | 26 | - | faults | -'],
  ['Osei added 22 points.', '22 | 22 | - | points | -'],
  ['They have dropped six of seven.', 'six | 6 | - | - | -', 'seven | 7 | - | - | -'],
  ['He turned the ball over 19 times.', '19 | 19 | - | times | -'],
])('parts, points and ages: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  [
    'The bill fell by almost a fifth to £4m.',
    'a fifth | 0.2 | - | bill | fell by almost',
    '£4m | 4000000 | pound sterling | bill | -',
  ],
  [
    'Fares rose by just €1.40 to €58.20.',
    '€1.40 | 1.4 | euro | Fares | rose by just',
    '€58.20 | 58.2 | euro | Fares | -',
  ],
  ['It rose by about $5 to $10.', '$5 to $10 | 5..10 | dollar | - | rose by about'],
  ['The margin is plus or minus two points.', 'two | 2 | - | points | -'],
  ['The zero-degree line rose.'],
  ['It raised its fee by 5 cents.', '5 | 5 | cent | fee | raised'],
  ['It raised £8m.', '£8m | 8000000 | pound sterling | - | -'],
  ['Few children under five are ill.', 'five | 5 | year of age | - | under'],
])('a change before its level, and nothing below: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
