import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf, rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['The port laid off 1,200 dock workers.', '1,200 | 1200 | - | dock workers | -'],
  ['Crews saved forty-two goats.', 'forty-two | 42 | - | goats | -'],
  ['He owns one hundred and six clocks.', 'one hundred and six | 106 | - | clocks | -'],
  ['They planted a dozen pears.', 'a dozen | 12 | - | pears | -'],
  ['They ordered two dozen buses.', 'two dozen | 24 | - | buses | -'],
  ['Half a million people fled.', 'Half a million | 500000 | - | people | -'],
  ['It took two and a half hours.', 'two and a half | 2.5 | hour | hours | -'],
  ['The path is four-and-a-half miles long.', 'four-and-a-half | 4.5 | mile | path | -'],
  ['The wall is 6½ feet high.', '6½ | 6.5 | foot | wall | -'],
  ['Two-thirds of the staff walked out.', 'Two-thirds | 0.6666667 | - | staff | -'],
  ['A quarter of shops are shut.', 'A quarter | 0.25 | - | shops | -'],
  ['Half the village was under water.', 'Half | 0.5 | - | village | -'],
  ['Dozens of sheep drowned.', 'Dozens | 12 | - | sheep | -'],
  ['Tens of thousands of fans came.', 'Tens of thousands | 10000..100000 | - | fans | -'],
  ['The state spent 12 lakh rupees.', '12 lakh | 1200000 | rupee | - | -'],
  ['The dust is 1.5×10^-4 metres thick.', '1.5×10^-4 | 0.00015 | metre | dust | -'],
  ['The town counts 12,34,567 people.', '12,34,567 | 1234567 | - | people | -'],
])('reads the number: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It is a drama about two brothers.', 'two | 2 | - | brothers | -'],
  ['The bakery was up at three in the morning.'],
  ['Inflation ran at five.', 'five | 5 | - | - | -'],
  ['In 2020 over 300 people died.', '300 | 300 | - | people | over'],
  ['We know about 40 people died.', '40 | 40 | - | people | about'],
  ['The state counts 1234567890.', '1234567890 | 1234568000 | - | - | -'],
  ['Call 101, quoting reference 13240017745.'],
  ['Prices were capped at four.', 'four | 4 | - | - | -'],
  ['He said "I counted seven".', 'seven | 7 | - | - | -'],
  [
    'Ana Ruiz, now 29, left school at 14.',
    '29 | 29 | year of age | - | -',
    '14 | 14 | year of age | - | -',
  ],
  ['Her sister, who at 96 still sings, left.', '96 | 96 | year of age | - | -'],
  [
    'It cost $780 million over four years.',
    '$780 million | 780000000 | dollar | - | -',
    'four | 4 | year | years | -',
  ],
  ['They sell 3,000 loaves a day.', '3,000 | 3000 | loaf per day | loaves | -'],
  ['The sea rose 1 to 2 millimetres a year.', '1 to 2 | 1..2 | millimetre per year | sea | rose'],
  ['She was leading Councillor Ana Ruiz 49 to 48.', '49 to 48 | 48..49 | - | - | -'],
  ['Tolva Town 2-1 Marn United', '2-1 | 1..2 | - | - | -'],
  ['It is 7 in the morning and she has been up since two.'],
  [
    'Two miners have died since one shaft fell.',
    'Two | 2 | - | miners | -',
    'one | 1 | - | shaft | -',
  ],
  ['The club is in the top four.'],
  ['The top 10 songs are old.', '10 | 10 | - | songs | -'],
  ['The fund put the number of dead at 71.', '71 | 71 | - | dead | -'],
  ['Net profit for 2025 rose to €346 million.', '€346 million | 346000000 | euro | Net profit | -'],
  ['It missed the €4m that analysts had expected.', '€4m | 4000000 | euro | - | -'],
  ['A 46-metre mast built in May fell.', '46 | 46 | metre | mast | -'],
  [
    'Some 900 people nine streets away left.',
    '900 | 900 | - | people | Some',
    'nine | 9 | - | streets | -',
  ],
])('times, ages, numbers to call, scores: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The fund holds $3.5bn.', '$3.5bn | 3500000000 | dollar | - | -'],
  ['A fine of £14.5m was set.', '£14.5m | 14500000 | pound sterling | fine | -'],
  ['She won £1.8million.', '£1.8million | 1800000 | pound sterling | - | -'],
  ['It sold for A$2 million.', 'A$2 million | 2000000 | australian dollar | - | -'],
  ['It sold for HK$90.', 'HK$90 | 90 | hong kong dollar | - | -'],
  ['They paid 300 euros.', '300 | 300 | euro | - | -'],
  ['They paid 1,200€.', '1,200€ | 1200 | euro | - | -'],
  ['Fuel sells for N1,050.', 'N1,050 | 1050 | nigerian naira | Fuel | -'],
  ['Power costs NKr140.', 'NKr140 | 140 | norwegian krone | Power | -'],
  ['It raised GH¢1.8 billion.', 'GH¢1.8 billion | 1800000000 | ghanaian cedi | - | -'],
  ['The dam cost R2.5bn.', 'R2.5bn | 2500000000 | south african rand | dam | -'],
  ['Fares cost ₹45.', '₹45 | 45 | indian rupee | Fares | -'],
  [
    'The bid was 40 million Australian dollars.',
    '40 million | 40000000 | australian dollar | bid | -',
  ],
  ['Oil fell to $58.24 a barrel.', '$58.24 | 58.24 | dollar per barrel | Oil | -'],
  ['They earned $9 a year ago.', '$9 | 9 | dollar | - | -'],
  ['Rents rose 12% again.', '12% | 12 | percent | Rents | rose'],
  ['Rates rose by 25 basis points.', '25 | 25 | basis point | Rates | rose'],
  ['The lead is 4 percentage points.', '4 | 4 | percentage point | lead | -'],
  ['Winds hit 90mph overnight.', '90 | 90 | mile per hour | Winds | -'],
  ['It cost the mill 34 million pounds.', '34 million | 34000000 | pound sterling | - | -'],
  ['The reef weighs 34 million pounds.', '34 million | 34000000 | pound | reef | -'],
  ['They sold 2 million pounds of butter.', '2 million | 2000000 | pound | butter | -'],
  ['It weighs 20 kg.', '20 | 20 | kilogram | - | -'],
  ['It covers 12 square miles.', '12 | 12 | square mile | - | -'],
  ['It was -4°C at dawn.', '-4°C | -4 | celsius | - | -'],
  ['They drew 50 mg of dye.', '50 | 50 | milligram | dye | -'],
  ['Loads of 15 and 20 grams were tried.', '15 | 15 | gram | Loads | -', '20 | 20 | gram | - | -'],
  ['She read a letter from her son, 9.', '9 | 9 | year of age | - | -'],
  ['The wait was six years.', 'six | 6 | year | wait | -'],
  ['They shared 30 further years.', '30 | 30 | year | years | -'],
  [
    'The plant makes three thousand tyres per day.',
    'three thousand | 3000 | tyre per day | tyres | -',
  ],
  ['It cost twelve euros and ten cents.', 'twelve euros and ten cents | 12.1 | euro | - | -'],
])('reads the unit: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Between 15 and 20 cents is added.', '15 and 20 | 15..20 | cent | - | -'],
  ['It takes three or four weeks.', 'three or four | 3..4 | week | weeks | -'],
  [
    'They hope for 3 to 5 million visitors.',
    '3 to 5 million | 3000000..5000000 | - | visitors | -',
  ],
  ['A 3-9W lamp will do.', '3-9 | 3..9 | watt | lamp | -'],
  ['Sales went from 40 miles to 52 miles.', '40 miles to 52 | 40..52 | mile | - | -'],
  [
    'Profit rose 5% to 3.2m pounds.',
    '5% | 5 | percent | Profit | rose',
    '3.2m | 3200000 | pound sterling | Profit | -',
  ],
  ['One in five boats was dry.', 'One in five | 1..5 | - | boats | -'],
  ['Rovers won 3-1.', '3-1 | 1..3 | - | - | -'],
])('reads two numbers as one: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['A 12-year-old girl won.', '12 | 12 | year of age | girl | -'],
  ['Ada Moss, 52, swam home.', '52 | 52 | year of age | - | -'],
  ['A boy aged 9 was found.', '9 | 9 | year of age | - | -'],
  ['She was 92.', '92 | 92 | year of age | - | -'],
  ['It helps men between the ages of 17 and 20.', '17 and 20 | 17..20 | year of age | - | -'],
])('reads the age: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['More than 100,000 tents stood.', '100,000 | 100000 | - | tents | More than'],
  ['At least 13 dead sheep were found.', '13 | 13 | - | dead sheep | At least'],
  ['It costs as much as $5.', '$5 | 5 | dollar | - | as much as'],
  ['Some 40 boats sank.', '40 | 40 | - | boats | Some'],
  ['They sold a record 32 vans.', '32 | 32 | - | vans | a record'],
  ['Shares fell by nearly 3%.', '3% | 3 | percent | Shares | fell by nearly'],
  ['They cut wages by 5%.', '5% | 5 | percent | wages | cut'],
  ['Rents hit $5 or more.', '$5 | 5 | dollar | Rents | or more'],
  ['About 200 or so rafts came.', '200 | 200 | - | rafts | About'],
  ['They lived around the 37 wells.', '37 | 37 | - | wells | -'],
  ['He had to hand over $90.', '$90 | 90 | dollar | - | -'],
  ['A row over £3 split them.', '£3 | 3 | pound sterling | - | -'],
  ['It has a dispute with the council over £3.', '£3 | 3 | pound sterling | - | -'],
  ['It cost over £3 in May.', '£3 | 3 | pound sterling | - | over'],
  ['They cut down 212 trees.', '212 | 212 | - | trees | -'],
  ['It picked up at least three seats.', 'three | 3 | - | seats | at least'],
  ['Shares ended up 5%.', '5% | 5 | percent | Shares | up'],
  ['It stood empty for the past six weeks.', 'six | 6 | week | weeks | -'],
])('reads the qualifier: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['They sent 300 US medics.', '300 | 300 | - | US medics | -'],
  ['They sent 350 Royal Bargemen.', '350 | 350 | - | Royal Bargemen | -'],
  ['It sold three old 747 Cargo freighters.', 'three | 3 | - | old 747 Cargo freighters | -'],
  ['They plan 26 “affordable” homes.', '26 | 26 | - | “affordable” homes | -'],
  ['He mended 40 Volvo and Saab cars.', '40 | 40 | - | Volvo and Saab cars | -'],
  ['It killed 13 people waiting there.', '13 | 13 | - | people | -'],
  ['Another 12 were hurt.', '12 | 12 | - | - | Another'],
  ['They want 20 more nurses.', '20 | 20 | - | nurses | -'],
  ['They saw two old barns.', 'two | 2 | - | old barns | -'],
  ['There is one lasting doubt.', 'one | 1 | - | lasting doubt | -'],
  ['They signed a $3m contract.', '$3m | 3000000 | dollar | contract | -'],
  ['A 30-acre goat farm burned.', '30 | 30 | acre | goat farm | -'],
  ['It spends 70% of its income.', '70% | 70 | percent | income | -'],
  ['The fuel price has risen; bread was up 4%.', '4% | 4 | percent | bread | up'],
  ['It fell 4%.', '4% | 4 | percent | - | fell'],
])('reads the noun: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each([
  ['a year', 'The mill closed in 1998.'],
  ['a year before a noun', 'The 2018 flood attack took the bridge.'],
  ['a year of a date', 'It opens on Sept. 21, 2031.'],
  ['a span of years', 'The 2013-14 season and 1914-1918 were long.'],
  ['a decade', 'Music of the 1990s is back.'],
  ['a day of a month', 'She was born on 4 July.'],
  ['days of a month', 'It runs from June 4 to 6 and 12-14 May.'],
  ['a date in figures', 'Sent on 12/05/2031 or 2031-05-12.'],
  ['a clock time', 'Doors open at 6pm and close at 10:30 p.m.'],
  ['a clock time in words', 'Come at seven o’clock or between 5 and 7 p.m.'],
  ['minutes past an hour', 'It was ten past three, or 20 minutes past six, or half past eight.'],
  ['a quarter of an hour', 'It shut at a quarter to nine.'],
  ['an ordinal', 'He came 21st in the second race for the third time.'],
  ['a page', 'See page 12 of the report.'],
  ['a mask', 'They wore N95 masks on the R62.'],
  ['a model', 'The Pixel 9 and the A380 are here.'],
  ['letters and digits', 'COVID-19, G20 and 3D films are not counts.'],
  ['an article of law', 'They invoked Article 50 and Section 230.'],
  ['a road', 'It happened on Route 66.'],
  ['a phone number', 'Call 555-0142 or +44-20-7946-0958.'],
  ['an account', 'Pay to 4929123412341234567.'],
  ['an address', 'He lives at 14 Elm Street.'],
  ['one as a pronoun', 'No one came, and one of them knew why.'],
  ['one day', 'One day it will end.'],
  ['a name with a number', 'The Big Three met.'],
  ['half of a match', 'He scored in the second half of the game.'],
  ['zero without a thing', 'She started from zero.'],
  ['a link', 'Read more at https://example.org/2024/12/345.'],
  ['a version', 'It runs 10.4.2 now.'],
  ['a list mark', '1. Wash the rice.'],
  ['a tally of comments', 'Comments (14)'],
])('passes over %s', (_what, sentence) => {
  expect(rowsOf(sentence)).toEqual([]);
});

test.each([
  ['More than 1,000 dock workers left.', 'More than 1,000 dock workers'],
  ['It lies nearly two nautical miles away.', 'nearly two nautical miles'],
  ['Homes took an average of 70 days.', 'an average of 70 days'],
  ['They raised £2m quickly.', '£2m'],
])('the phrase of %s', (sentence, phrase) => {
  expect(figuresOf(sentence).map((figure) => sliceOf(sentence, figure.phrase))).toEqual([phrase]);
});

test('a figure in brackets in another unit converts the one before', () => {
  const [miles, km] = figuresOf('The canal is nine miles (14 km) long.');
  expect(km?.converts).toEqual({ start: miles?.start, end: miles?.end });
  expect(miles?.converts).toBeUndefined();
});

test('a figure told again names its first place', () => {
  const [first, , again] = figuresOf('It has 400 beds.\nIt has 30 wards.\nThe 400 beds are full.');
  expect(again?.repeats).toEqual({ start: first?.start, end: first?.end });
});

test('the same number of other things is no repetition', () => {
  expect(figuresOf('It has 40 beds.\nIt has 40 wards.').every(({ repeats }) => !repeats)).toBe(
    true,
  );
});

test('two bare numbers are no repetition', () => {
  const [first, second] = figuresOf('My aunt won nine.\nAll nine of its boats sank.');
  expect(first?.repeats).toBeUndefined();
  expect(second?.repeats).toBeUndefined();
});

test('links the sentence', () => {
  const [, second] = figuresOf('It has 400 beds.\nIt has 30 wards.');
  expect(second?.sentence).toEqual({ start: 17, end: 33 });
});
