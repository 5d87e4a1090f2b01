import { expect, test } from 'vitest';
import { rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['The bakers got up at two to be there at three.'],
  ['She worked from eight in the morning.'],
  ['A little after seven the lamps went out.'],
  ['He rang at four, and by five he was in a taxi.'],
  ['The shop opens at nine and shuts at six.'],
  ['They were gone at eight.'],
  ['At six she found out, and at ten they left.'],
  ['They meet at six every Tuesday.'],
  ['He waited until three.'],
  ['Turnout was up at three points.', 'three | 3 | - | points | -'],
  ['The vote was lost by three.', 'three | 3 | - | - | lost'],
  ['They sank by three the fleets.', 'three | 3 | - | - | sank'],
  ['He opens at three to five shops.', 'three to five | 3..5 | - | shops | -'],
])('an hour of the day in words is no figure: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['He drives the 41 night bus.'],
  ['They took the 9 tram.'],
  ['They own a 41-seat bus.', '41 | 41 | - | seat | -'],
  ['The town is under level-three limits.'],
  ['A top-two finish is near.'],
  ['A sub-two-hour run is rare.', 'two | 2 | hour | hour | -'],
  ['Ruiz-Hale 12, 45+2; Orr 50 | Dale 9 (pen), 81'],
  ['In Marn, 40 died, 12 of them there.', '40 | 40 | - | - | -', '12 | 12 | - | - | -'],
  ['($1 = 0.91 euros)'],
  ['($1 = R$5.40)'],
  ['“I have sung since I was six,” she said.'],
  ['Ruiz levelled on 57.'],
  ['They met in Courtroom 4B.'],
  ['Tolva raised $4B.', '$4B | 4000000000 | dollar | - | -'],
  ['Ana Ruiz is not the only one hoping for a seat.'],
  [
    'Ruiz is the one-day captain and played 2 one-day internationals.',
    '2 | 2 | - | one-day internationals | -',
  ],
  ['They called a one-day strike.', 'one | 1 | day | strike | -'],
  ['Pages 3-7 are lost.'],
  ['One human rights group called the move “draconian”.'],
  ['A reading below 50 indicates rain.', '50 | 50 | - | - | below'],
  ['Now 91, Ruiz still swims.', '91 | 91 | year of age | - | -'],
  ['At 16, she joined the navy.', '16 | 16 | year of age | - | -'],
  ['They lost in the Capital One Cup to League One side Marn.'],
  ['The 21-year-old gazes at his baby.', '21 | 21 | year of age | - | -'],
  ['One moment the power failed.'],
  ['They found three barrels in holes.', 'three | 3 | - | barrels | -'],
  ['Output is 3 barrels a day.', '3 | 3 | barrel per day | Output | -'],
  ['Watch it on April 8 at 1130, 1245 and 2345.'],
  ['The 95% confidence interval was 0.38 to 0.63.'],
  ['It was late (95% CI 79-87%).'],
  ['The colt won the 3.40 at Tolva.'],
  ['Form 2B is in Lancet Tropics 14(3).'],
  ['You can text FIRE to 80800.'],
  ["She broke the women's 1500m world record."],
  ['She ran a 10K, and he a 5K race.'],
  ['They sell 4K screens, and film in 8K.'],
  ['It has 4K followers.', '4K | 4000 | - | followers | -'],
  ['The Model 7 meter is out.'],
  ['A helpline, 139, is open.'],
  ['He has sung since he was 15.', '15 | 15 | year of age | - | -'],
])(
  'a number of a thing, a minute or a rate of exchange is no figure: %s',
  (sentence, ...figures) => {
    expect(rowsOf(sentence)).toEqual(figures);
  },
);

test.each<Row>([
  ['One girl kept waving.'],
  ['One Tarnsong are to play in Tolva.'],
  ['“It is late,” one Tolva MP said.'],
  ['One wrote that it was late.'],
  ['She heard from one buyer who had paid twice.'],
  ['I know one buyer who paid for 40 pans.', '40 | 40 | - | pans | -'],
  ['This is a hill where one rests.'],
  ['It showed how one feels.'],
  ['One dead, two hurt.', 'One | 1 | - | dead | -', 'two | 2 | - | - | -'],
  ['One person was killed.', 'One | 1 | - | person | -'],
  ['One member abstained.', 'One | 1 | - | member | -'],
  ['Only one witness came.', 'one | 1 | - | witness | Only'],
  ['Two women and one man were held.', 'Two | 2 | - | women | -', 'one | 1 | - | man | -'],
  ['One goal was enough.', 'One | 1 | - | goal | -'],
  ['It was loud, with one member accusing another of theft.'],
  ['One driver called another a thief.'],
  ['It hurt one driver and left another dead.', 'one | 1 | - | driver | -'],
  ['There are no two Tolvas.'],
  ['One proposal asks for more.', 'One | 1 | - | proposal | -'],
])('‘one’ before somebody counts only where counting is meant: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['14.20: Line closed'],
  ['9.05: First cuts'],
  ['Shares were down by 13.05 GMT.'],
  ['14.20 litres ran out.', '14.20 | 14.2 | litre | - | -'],
])('a clock time with a stop before a colon or a zone is no figure: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It was a two-paced pitch.'],
  ['She sat on a three-legged stool.'],
  ['It was a one-sided game.'],
  ['He needs one-to-one care.'],
  ['UPDATE 2-Orr lifts its forecast'],
  ['It is a two-for-one offer.'],
  ['He carded a five-under-par 67.', '67 | 67 | - | - | -'],
  ['She has a two-bedroomed flat.', 'two | 2 | - | bedroomed | -'],
])('how something is counts nothing: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Ana Ruiz (41) was jailed.', '41 | 41 | year of age | - | -'],
  [
    'Ana Ruiz (41) put on 102 for the fourth wicket.',
    '41 | 41 | - | - | -',
    '102 | 102 | - | - | -',
  ],
])('runs in brackets are no age: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['At 77, Ruiz is at work.', '77 | 77 | year of age | - | -'],
  ['At 77 she is at work.', '77 | 77 | year of age | - | -'],
  ['He died at 84.', '84 | 84 | year of age | - | -'],
  ['Oil closed at 84.', '84 | 84 | - | - | -'],
  ['At 60, the limit is too low.', '60 | 60 | - | - | -'],
])('an age that somebody is at: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['A boy of 15 was hurt.', '15 | 15 | year of age | - | -'],
  ['She is a woman of 30.', '30 | 30 | year of age | - | -'],
  ['A boy of 15 months was hurt.', '15 | 15 | month | months | -'],
  ['A man of 12 trades was hurt.', '12 | 12 | - | trades | -'],
])('an age behind “of”: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It lost the £98m of a year ago.', '£98m | 98000000 | pound sterling | - | lost'],
  ['It lost the £98m of last year.', '£98m | 98000000 | pound sterling | - | lost'],
])('a time past is no noun: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['He works at 7-Eleven near the port.'],
  ['She plays with the Nine Inch Nails.'],
  ['They met at 24 Hour Fitness in Tolva.'],
  ['Five Hour walks are long.', 'Five | 5 | hour | walks | -'],
  ['He wore size 12 shoes and sold a 36B bra.'],
  ['It was a 9-to-5 job.'],
  ['The museum sold 36bn stamps.', '36bn | 36000000000 | - | stamps | -'],
  ['The 911 recording is long, said a 911 dispatcher.'],
  ['They took 999 calls and sold 911 lamps.', '911 | 911 | - | lamps | -'],
  ['One morning last week he left.'],
  ['It is the number one wish.'],
  ['Max Orr, then 27, left.', '27 | 27 | year of age | - | -'],
])('a name, a size and a number to call: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['“It was late,” said one witness.'],
  ['“It was late,” says one former teacher, who wept.'],
  ['He said one man died.', 'one | 1 | - | man | -'],
])('“one” before whoever is quoted counts nobody: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['About 1,000 people threw stones.', '1,000 | 1000 | - | people | About'],
  ['Three men shot a deer.', 'Three | 3 | - | men | -'],
  ['One large blast shook the port.', 'One | 1 | - | large blast | -'],
  ['It killed 25 people hours after the vote.', '25 | 25 | - | people | -'],
  ['It took 40 staff days.', '40 | 40 | day | staff days | -'],
  ['The women, who were both 24, left.', '24 | 24 | year of age | - | -'],
  ['They were all 30.', '30 | 30 | year of age | - | -'],
])('a noun ends before the verb and the time: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['A seven-figure buy came.'],
  ['The father-of-four won a best-of-five series.'],
  ['Of the boats, three won.', 'three | 3 | - | - | -'],
  ['It costs 50,000 won.', '50,000 | 50000 | south korean won | - | -'],
  ['I am 51 and tired.', '51 | 51 | year of age | - | -'],
  ['The 95 minute rant was dull.', '95 | 95 | minute | rant | -'],
  [
    '74 percent of Tolvan registered voters said no.',
    '74 | 74 | percent | Tolvan registered voters | -',
  ],
  ['64% of Tolvan voters asked said no.', '64% | 64 | percent | Tolvan voters | -'],
])('what is described, and what is only a size: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['7,000 - rooms and suites.', '7,000 | 7000 | - | rooms | -'],
  ['£4m – cost of the pool.', '£4m | 4000000 | pound sterling | cost | -'],
  ['Ten - or so - men left.', 'Ten | 10 | - | - | -'],
])('a line of facts tells behind its dash what it counts: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['The two were there.'],
  ['It was the worse of the two.'],
  ['It goes one step further.'],
  ['The two sides met.', 'two | 2 | - | sides | -'],
])('who has been told of before is no count: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
