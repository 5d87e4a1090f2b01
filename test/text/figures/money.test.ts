import { expect, test } from 'vitest';
import { rowsOf } from './read.ts';

type Row = readonly [sentence: string, ...figures: string[]];

test.each<Row>([
  ['Seats cost R180 each.', 'R180 | 180 | south african rand | Seats | -'],
  ['A melon costs R35 now.', 'R35 | 35 | south african rand | melon | -'],
  ['He was fined R40 000 for it.', 'R40 000 | 40000 | south african rand | - | -'],
  ['Entry is R90 a person.', 'R90 | 90 | south african rand per person | Entry | -'],
  ['Bread is R14.50.', 'R14.50 | 14.5 | south african rand | Bread | -'],
  ['He fixed the R44 at a cost of R44.', 'R44 | 44 | south african rand | cost | -'],
  ['They drove up the R62 and the R350 road for hours.'],
])('an R is rand where a price is told, and a road elsewhere: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['They paid €1 250 for it.', '€1 250 | 1250 | euro | - | -'],
  ['Some 12 000 fans came.', '12 000 | 12000 | - | fans | Some'],
  ['It cost $3 000 000.', '$3 000 000 | 3000000 | dollar | - | -'],
  ['In week 12 300 fans came.', '300 | 300 | - | fans | -'],
])('thousands parted by a space: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  [
    'The bill was 12 million Kenyan shillings.',
    '12 million | 12000000 | kenyan shilling | bill | -',
  ],
  ['Rent is 900 kwacha.', '900 | 900 | kwacha | Rent | -'],
  ['It cost 80 Colombian pesos.', '80 | 80 | colombian peso | - | -'],
  ['It cost 300 cedis.', '300 | 300 | ghanaian cedi | - | -'],
])('money in words: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['It costs $3m-$4m.', '$3m-$4m | 3000000..4000000 | dollar | - | -'],
  [
    'It cost 5 million pounds ($6 million-$7 million).',
    '5 million | 5000000 | pound sterling | - | -',
    '$6 million-$7 million | 6000000..7000000 | dollar | - | -',
  ],
  ['It is 3 million-4 million euros.', '3 million-4 million | 3000000..4000000 | euro | - | -'],
  ['They sell a 5G-6 phone.'],
])('both ends of a range have their scale: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test('U.S. dollars are dollars', () => {
  expect(rowsOf('Trade reached 2 billion U.S. dollars.')).toEqual([
    '2 billion | 2000000000 | dollar | Trade | -',
  ]);
});

test('what somebody is jailed over is no bound', () => {
  expect(rowsOf('He was jailed for six years over £4m fraud.')[1]).toBe(
    '£4m | 4000000 | pound sterling | - | -',
  );
});

test.each<Row>([
  ['Petrol sells for N897 a litre.', 'N897 | 897 | nigerian naira per litre | Petrol | -'],
  ['Onions are P65 per kilo.', 'P65 | 65 | philippine peso per kilogram | Onions | -'],
  ['Damage is put at P6.8 billion.', 'P6.8 billion | 6800000000 | philippine peso | Damage | -'],
  ['A sack is P1,200 now.', 'P1,200 | 1200 | philippine peso | sack | -'],
  ['They took the R62 a day later.'],
  ['The P45 and the P8 are forms.'],
  ['Tk 75 crore was set aside.', 'Tk 75 crore | 750000000 | bangladeshi taka | - | -'],
  ['He paid RS 500.', 'RS 500 | 500 | rupee | - | -'],
  ['Zone RS1 and Zone RS 4 were late.'],
  ['Flour costs Ksh 210.', 'Ksh 210 | 210 | kenyan shilling | Flour | -'],
  ['Rent is CFA 2,000.', 'CFA 2,000 | 2000 | cfa franc | Rent | -'],
])('a letter for money where a rate or a great sum is told: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});

test.each<Row>([
  ['Maize is $400 a tonne after the drought.', '$400 | 400 | dollar per metric ton | Maize | -'],
  ['Rice is $9 a kilo before tax.', '$9 | 9 | dollar per kilogram | Rice | -'],
  [
    'It made $80m, from $90m a quarter earlier.',
    '$80m | 80000000 | dollar | - | -',
    '$90m | 90000000 | dollar | - | -',
  ],
  ['He got $400 a year after the fire.', '$400 | 400 | dollar | - | -'],
])('a rate of what is no time goes on before after: %s', (sentence, ...figures) => {
  expect(rowsOf(sentence)).toEqual(figures);
});
