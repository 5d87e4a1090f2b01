import { expect, test } from 'vitest';
import type { ChosenFigures } from '../../../src/bot/finding/choose-figures.ts';
import { figuresOn } from '../../support/figures-on.ts';

const first = ({ how, figures }: ChosenFigures): string => `${how}: ${figures[0]?.headline ?? ''}`;

const GOALS = 'Ilse Varga scored 9 goals this spring, four more than Petra Lund.';
const SEATS = 'The Orchard party won 40 seats, the Lantern party 31.';
const SPENT = 'Orchard spent £4m on posters, Lantern £9m.';
const SOLD = 'The mill sold 3,000 sacks and the dairy sold 5,100.';
const LANES = 'The slide buried two lanes of the hamlet. It cut off 1,100 people.';
const FINED = 'Brill Works, which was fined £70,000 in May, closed its kiln.';

test.each([
  [GOALS, 'how many goals did varga score', 'counted: 9 goals'],
  [SEATS, 'how many seats did orchard win', 'counted: 40 seats'],
  [
    'Orchard won 40 seats, the Lanterns 31.',
    'how many seats did the lanterns win',
    'beside: 40 seats',
  ],
  [SPENT, 'how much did orchard spend', 'counted: £4m'],
  [SPENT, 'how much did lantern spend', 'counted: £9m'],
  [SOLD, 'how many sacks did the mill sell', 'counted: 3,000 sacks'],
  ['About 12,000 residents voted.', 'how many people voted', 'counted: About 12,000 residents'],
  [
    'Rents have doubled in Marn, and 40% of tenants owe some.',
    'how much did rents rise',
    'partly: doubled',
  ],
  [
    'Thefts of boats have doubled in Marn. A third of boats have no lock.',
    'what share of boats have no lock',
    'counted: A third of boats',
  ],
  [
    'The board will pay £5,000 to the family of each miner. It has moved 400 families.',
    'how much will the families get',
    'counted: £5,000',
  ],
  [FINED, 'how much was brill works fined', 'counted: £70,000'],
  [
    'The fair, which is to last three weeks, goes on.',
    'how long is the fair',
    'counted: three weeks',
  ],
  [
    'A 52-year-old cooper, Anna Brod, said she woke.',
    'how old is brod',
    'counted: 52-year-old cooper',
  ],
  [
    '“I ran,” said Mara Tell, a 68-year-old weaver.',
    'how old is tell',
    'counted: 68-year-old weaver',
  ],
  [
    'The weavers want a pay rise of 7 percent. The mill made £3m.',
    'how much is the pay rise',
    'counted: pay rise of 7 percent',
  ],
  [
    'Some 300 guards stood by. The fair has 9,000 guards. It is the 9,000 guards who matter.',
    'how many guards',
    'counted: 9,000 guards',
  ],
  [
    'Mara Tell finished 112 votes ahead of Jon Brod. Tell had 4,800 votes.',
    'how many votes',
    'counted: 4,800 votes',
  ],
])('%s %s: %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toBe(answer);
});

/** The number of one party, or of another thing, is no answer about the other. */
test.each([
  [GOALS, 'how many goals did lund score'],
  [SEATS, 'how many seats did lantern win'],
  [SOLD, 'how many sacks did the dairy sell'],
  [LANES, 'how many hamlets'],
  ['The mill left out six night workers whose hut was lost.', 'how many huts'],
  ['The side had 29 shots, and its coach refused to blame his players.', 'how many players'],
  ['The north put 1,000 guards on watch if the southern army moves.', 'how many southern guards'],
  [
    `A dam burst above Vell on Sunday. Some 63 people were killed. Eight bodies lay in Sask.`,
    'how many people died in sask',
  ],
  ['About 900 people were evacuated from Vell.', 'how many are homeless'],
])('%s %s: no plain answer', (text, words) => {
  expect(figuresOn(text, words).how).not.toBe('counted');
});

test('who died in the fire died in the wildfire of the lead', () => {
  const text = 'A wildfire burned above Vell on Sunday. Two people were killed, police said.';
  expect(first(figuresOn(text, 'how many people died in the fire'))).toBe('counted: Two people');
});
