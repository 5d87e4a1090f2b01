import { expect, test } from 'vitest';
import { labelOf } from '../../../src/text/figures/label.ts';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

/** The label of the first figure. */
const labelled = (text: string): string => {
  const [figure] = figuresOf(text);
  return figure ? sliceOf(text, labelOf(text, figure)) : '';
};

test.each([
  ['More than 40 were missing on Sunday.', 'More than 40 were missing'],
  ['At least 23 people were killed when it fell.', 'At least 23 people were killed'],
  [
    'Some 412,000 homes and shops were without power.',
    'Some 412,000 homes and shops were without power',
  ],
  ['Of these, 64 were under 18.', '64 were under 18'],
  ['Nine of them were in hospital.', 'Nine of them were in hospital'],
  ['On the island 12 are still unaccounted for.', '12 are still unaccounted for'],
  ['Police numbers had fallen by 1,303.', 'Police numbers had fallen by 1,303'],
  ['Robberies have fallen from 58 to 51.', 'Robberies have fallen from 58 to 51'],
  ['Two died and the rest ran.', 'Two died'],
  ['Forty fled the camp.', 'Forty fled the camp'],
  ['Hundreds of thousands marched in Tolva.', 'Hundreds of thousands marched'],
  ['Hundreds lost their homes.', 'Hundreds lost their homes'],
  ['They made 9 per cent fewer trips than before.', '9 per cent fewer trips'],
  ['It is 8.8% lower on the day.', '8.8% lower'],
  ['It is three times as likely to sink.', 'three times as likely'],
  ['They have five times the limit in it.', 'five times the limit'],
  ['It will invest $9.6 billion in the Marn oil field.', '$9.6 billion in the Marn oil field'],
  ['She asked for $85 million in federal aid.', '$85 million in federal aid'],
  ['They were seven short of a majority.', 'seven short of a majority'],
])('a label goes on to what a number is of, or what became of it: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});

test.each([
  ['A band of 12 was formed.', '12'],
  ['There were 40 boats.', '40 boats'],
  ['She came to about 40 towns.', 'about 40 towns'],
  ['Police reported 40 thefts during 12 nights.', '40 thefts'],
  ['It cost $4 million in the first quarter.', '$4 million'],
  ['It made $4 million in Marn.', '$4 million'],
  ['It made $4 million in 2019.', '$4 million'],
  ['It paid $37 million in costs for two years.', '$37 million in costs'],
  ['It paid $37 million in personal and $8 million in other costs.', '$37 million'],
  ['The fine of $4 million for the crash stands.', 'fine of $4 million'],
  ['They won 3-1 in Marn.', '3-1'],
])('and no further: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});

test.each([
  ['None of the 60 pupils were harmed.', '60 pupils'],
  ['Not one of the 40 sailors was hurt.', '40 sailors'],
  ['Most of the 40 were freed.', '40'],
  ['Hardly any of the 80 were insured.', '80'],
  ['No proof shows that 14 were drowned.', '14'],
  ['The council denies that 25 were evicted.', '25'],
  ['The mayor denied 25 were evicted.', '25'],
  ['It is false that 33 were arrested.', '33'],
  ['It is not true that fires spread and 40 died.', '40'],
  ['She doubts whether 55 were paid.', '55'],
  ['It is feared that 19 drowned.', '19'],
  ['Twelve were killed, an aide said, but that proved wrong.', 'Twelve'],
  ['Fifty were arrested, the mayor claimed.', 'Fifty'],
  ['Unless 15 are present, the vote is void.', '15'],
  ['Had 22 died, it would have been scrapped.', '22'],
  ['Forty are away if it rains.', 'Forty'],
  ['The vote falls when 40 are absent.', '40'],
  ['Were 40 killed?', '40'],
  ['The minister denied that rents had risen by 9%.', 'denied that rents had risen by 9%'],
  ['The minister denied that rents fell by 9%.', 'denied that rents fell by 9%'],
  ['The owners of shops and 40 homes were told on Monday.', '40 homes'],
  ['Nothing has cut the risk of a stroke by half.', 'half'],
  ['Without it thefts would have fallen by 40.', 'would have fallen by 40'],
  ['Prices were 12% off when she came.', '12%'],
  ['Ruiz struck 121 as Marn won.', '121'],
  ['Nobody said gas made up 5% of supply.', '5% of supply'],
])('what is denied, doubted or conditional is told as no fact: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});

test.each([
  ['Some 70 were injured or killed.', 'Some 70'],
  ['About 300 were lost, stolen or damaged.', 'About 300'],
  ['In all 41 were dead, missing or hurt.', '41'],
  ['Nearly 90 were drunk and abusive.', 'Nearly 90'],
  ['Eleven were missing but have been found.', 'Eleven'],
  ['Six towns were told to boil it.', 'Six towns'],
  ['Four doctors are expected to strike.', 'Four doctors'],
  ['Thirty nurses have joined the union.', 'Thirty nurses'],
  ['Twelve teams are asking the league to act.', 'Twelve teams'],
  ['Forty fled more than once.', 'Forty'],
  ['Some 65% were in favour of the plan.', 'Some 65%'],
  ['Ten were cared for by nuns.', 'Ten'],
  ['Ten were named in court.', 'Ten'],
  ['It set aside $30 million for mending the roof.', '$30 million'],
  ['It gave $2 million for schools and roads.', '$2 million'],
  ['It raised $2 million in support of Hale.', '$2 million'],
])('no label ends before what it needs: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});

test.each([
  ['At least 17 were killed and dozens hurt.', 'At least 17 were killed'],
  ['Fifty were arrested, among them the mayor.', 'Fifty were arrested'],
  ['Fifty were arrested, police said.', 'Fifty were arrested'],
  ['The ministry confirmed that 44 were ill.', '44 were ill'],
  ['The fire spread and 200 people were moved out.', '200 people were moved out'],
  ['It did not sink, but 12 were hurt.', '12 were hurt'],
  ['It is the worst since May, when 12 died.', '12 died'],
  ['Hale told of a crash in which 12 died.', '12 died'],
  ['Some 60 voted against the plan.', 'Some 60 voted against the plan'],
  ['Twelve were not hurt.', 'Twelve were not hurt'],
  ['Thefts have not fallen by 12%.', 'not fallen by 12%'],
  ['It put $4 million in fuel this year.', '$4 million in fuel'],
  [
    'More than 140 have been forced from their homes.',
    'More than 140 have been forced from their homes',
  ],
  ['Forty were taken to hospital.', 'Forty were taken to hospital'],
  ['It cut the risk of a stroke by half.', 'cut the risk of a stroke by half'],
  ['Thefts edged up by 3%.', 'Thefts edged up by 3%'],
  ['The grant has been fixed at £8.', 'grant has been fixed at £8'],
  ['The board put output at 40 tons.', 'output at 40 tons'],
  ['Output is expected to reach 40 tons.', 'Output is expected to reach 40 tons'],
  [
    'The number of people on the dole in Marn has passed 1 million.',
    'number of people on the dole in Marn has passed 1 million',
  ],
  ['Gas made up 5 per cent of supply.', 'Gas made up 5 per cent of supply'],
  ['Fumes are 33 per cent below their 2005 level.', 'Fumes are 33 per cent below their 2005 level'],
  ['It was 4 tons above the old record.', '4 tons above the old record'],
  ['Rent was £40 a week, 4 per cent higher than in May.', 'Rent was £40 a week, 4 per cent higher'],
  ['The population was 8,214, an increase of 3%.', 'population was 8,214, an increase of 3%'],
  ['It cuts the working majority to 17.', 'cuts the working majority to 17'],
  ['They are twice as likely to fall.', 'twice as likely'],
  ['It left its repo rate unchanged at 5%.', 'left its repo rate unchanged at 5%'],
  ['Growth in 2031-32 was seen at 5%.', 'Growth in 2031-32 was seen at 5%'],
  ['Visas issued fell by 5%.', 'Visas issued fell by 5%'],
  ['It would rain, and thefts rose by 9%.', 'thefts rose by 9%'],
  [
    'It doubled its profit in the third quarter to €84m.',
    'doubled its profit in the third quarter to €84m',
  ],
  ['One in nine of its staff will go.', 'One in nine of its staff'],
  ['It hit Marn, with 114 people still missing.', '114 people still missing'],
  ['It left almost half a million in need of food.', 'almost half a million in need of food'],
  ['Economists expect prices to fall 2%.', 'to fall 2%'],
  ['Bills are due to go up from £8 to £9.', 'Bills are due to go up from £8 to £9'],
  ['It blamed ore prices that have fallen 8%.', 'ore prices that have fallen 8%'],
])('a label that says what is told stays: %s', (text, label) => {
  expect(labelled(text)).toBe(label);
});
