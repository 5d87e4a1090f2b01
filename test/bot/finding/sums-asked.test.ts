import { expect, test } from 'vitest';
import { figuresOn } from '../../support/figures-on.ts';

/** What somebody gets may be money or things: the article tells which. */
test.each([
  [
    'The mill can make 40 tonnes of flour in a day. It was sold for £4m.',
    'how much can the mill make in a day',
    '40 tonnes',
  ],
  [
    'The works receives 300 tonnes of coke each week. The site cost £9m.',
    'how much does the works receive each week',
    '300 tonnes',
  ],
  [
    'The dam gets 90 litres of water a second. Its wall cost £3m.',
    'how much does the dam get',
    '90 litres',
  ],
  [
    'Nurses earn £31,000 a year. The clinic uses 40 litres of soap.',
    'how much do nurses earn',
    '£31,000',
  ],
  [
    'The drivers will get £90 each. Their vans carry 2 tonnes.',
    'how much will the drivers get',
    '£90',
  ],
  [
    'Ulla Brandt made £2m from the sale. The vault weighs 5 tonnes.',
    'how much did Brandt make from the sale',
    '£2m',
  ],
  [
    'The winner receives £500. The cake weighed 6 kilograms.',
    'how much does the winner receive',
    '£500',
  ],
  [
    'The council will get £7m from the sale. The bridge weighs 90 tonnes.',
    'how much will the council get from the sale',
    '£7m',
  ],
  [
    'The widow received £90,000. Only 12% of claims were paid.',
    'how much did the widow receive',
    '£90,000',
  ],
  ['Kari Moe walks 3 miles. She gets £40 a shift.', 'how much does she get', '£40'],
  [
    'The fund lost 12%. The families will each get £3,000.',
    'how much will each family get',
    '£3,000',
  ],
  ['Kari Moe walks 3 miles. She gets £40 a shift.', 'how much does Kari Moe get', '£40'],
  ['The farm cost £4m. It makes 9 tonnes of hay.', 'how much does the farm make', '9 tonnes'],
  ['The pier fell by 2 metres. Holm was paid £800 for it.', 'how much did Holm get', '£800'],
  ['A barge holds 80 tonnes. Bargees earn £19 an hour.', 'how much do bargees earn', '£19'],
])('%s %s: %s', (text, words, part) => {
  expect(figuresOn(text, words).figures[0]?.headline).toContain(part);
});

test('what somebody is told to get in goods is no sum of what others cost', () => {
  const text = 'Each farmer gets 30 kilograms of seed. The barn cost £8m.';
  const { how, figures } = figuresOn(text, 'how much does each farmer get');
  expect(how === 'counted' ? figures[0]?.headline : '').not.toContain('£8m');
});

/** 'Punished' asks for fines and jail alike, and neither of these for the other. */
test.each([
  ['how much was the fine', '£900'],
  ['how much was he fined', '£900'],
])('%s: a fine, and not what somebody was jailed for', (asked, told) => {
  const text =
    'The court jailed Ulla Brandt over a fraud of £4m. Tom Orr was fined £900 for his part.';
  expect(figuresOn(text, asked).figures[0]?.headline).toContain(told);
});

test.each([
  ['The council lifts rates by 4 per cent. A wall fell.', 'how much will rates rise', '4 per cent'],
  ['The shop cuts prices by £9. Its sales rose by 3 per cent.', 'how much did prices fall', '£9'],
])('what somebody lifts rises, and what they cut falls: %s', (text, asked, told) => {
  const { how, figures } = figuresOn(text, asked);
  expect([how, figures[0]?.headline]).toEqual(['counted', expect.stringContaining(told)]);
});
