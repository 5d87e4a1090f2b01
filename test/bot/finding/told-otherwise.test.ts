import { expect, test } from 'vitest';
import type { ChosenFigures } from '../../../src/bot/finding/choose-figures.ts';
import { figuresOn } from '../../support/figures-on.ts';

const first = ({ how, figures }: ChosenFigures): string =>
  how === 'none' ? how : `${how}: ${figures[0]?.headline ?? ''}`;

const SEAT =
  'Orla Finn took the Sask seat with 8,420 votes, 612 more than Per Holm. The Reds came third with 900.';
const HELD = 'Finn defended a majority of 900 and won by 40 votes.';
const MATCH = 'The club beat Vell by 14 points on Sunday. Finn scored 22 points.';
const RACE =
  'Tell took two seconds off the old record of 41.2 seconds. She will receive $500 for the win and $300 for the record.';

test.each([
  [SEAT, 'by how many votes', 'counted: 612'],
  [SEAT, 'how many votes did holm lose by', 'counted: 612'],
  [SEAT, 'how many votes did finn get', 'counted: 8,420 votes'],
  [SEAT, 'how many votes did the reds get', 'counted: 900'],
  [SEAT, 'by how many seats', 'none'],
  [HELD, 'by how many votes', 'counted: 40 votes'],
  [HELD, 'majority', 'counted: 40 votes'],
  ['Finn won 8,420 votes.', 'by how many votes did finn win', 'none'],
  [MATCH, 'by how many points did they win', 'counted: 14 points'],
  [MATCH, 'how many points did finn score', 'counted: 22 points'],
  [MATCH, 'by how many goals', 'none'],
  [RACE, 'by how much did she break it', 'counted: two seconds'],
])('a margin: %s %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toBe(answer);
});

const REVENUE =
  'Revenue was up 3.1% to 40 million crowns. Cheese revenue rose 9%, and online revenue fell 2%.';

test.each([
  [REVENUE, 'how much did revenue rise', 'counted: up 3.1% to 40 million crowns'],
  [REVENUE, 'how much did cheese revenue rise', 'counted: Cheese revenue rose 9%'],
  [REVENUE, 'how much did revenue fall', 'counted: online revenue fell 2%'],
  [
    'The mill reported a 12% fall in first-half profit. Its profit fell to £3m.',
    'how much profit did it make',
    'counted: fell to £3m',
  ],
])('the bare thing before a part of it: %s %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toBe(answer);
});

const STUDY =
  'In the study, 512 people from four towns were given a new diet. Raised sugar was found in 30 patients, and nine left the study. By then 40,000 people were on diets.';
const WALK =
  'Of the 600 walkers who set off, 41 did not finish. Some 3,000 people lined the route, and 12 stewards were hurt. Two million people watched on television.';
const STORES =
  'The chain has 90 stores. It will open 12 cafes and close eight of its smaller stores.';
const POLL = 'The college questioned 1,050 adults for the survey. Police questioned three men.';
const PUPILS = 'Some 4,000 pupils are affected. “I have 31 kids in my room,” said Mara Tell.';

test.each([
  [STUDY, 'how many people were in the study', 'counted: 512 people'],
  [STUDY, 'how many people took part', 'counted: 512 people'],
  [STUDY, 'how many patients took part', 'counted: 512 people'],
  [STUDY, 'how many patients left the study', 'counted: nine'],
  [STUDY, 'how many dropped out', 'counted: nine'],
  [STUDY, 'how many towns took part', 'partly: four towns'],
  ['The study followed 300 women.', 'how many women took part', 'counted: 300 women'],
  [WALK, 'how many walkers dropped out', 'counted: 41'],
  [WALK, 'how many withdrew', 'counted: 41'],
  [WALK, 'how many spectators', 'counted: Some 3,000 people'],
  [WALK, 'how big was the crowd', 'counted: Some 3,000 people'],
  [STORES, 'how many shops', 'counted: 90 stores'],
  [STORES, 'how many branches will close', 'counted: eight of its smaller stores'],
  [POLL, 'how many people were polled', 'counted: 1,050 adults'],
  ['Police questioned three men.', 'how many people were polled', 'none'],
  ['The mill will lay off 120 people.', 'how many layoffs', 'counted: 120 people'],
  ['The mill will cut 120 jobs and 40 trees.', 'how many redundancies', 'counted: cut 120 jobs'],
  [PUPILS, 'how many kids are affected', 'counted: Some 4,000 pupils'],
  ['The school wants a limit of 28 pupils.', 'how many kids', 'none'],
])('told in other words: %s %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toBe(answer);
});

const PICKET =
  'The picket lasted eleven days. “I used my last four days of leave,” said Mara Tell, 71.';
const SITE = 'The website was closed for six days. Brod will step down after nine years.';
const NITRATE =
  'Nitrate had stayed below the limit of 50 mg, the plant said. Residents took nitrate readings of up to 80 mg.';
const BRIDGE = 'The bridge, which took three years and cost £4.1m, opened in May. A road cost £9m.';
const REDS =
  'The Greens won 900 votes. Jon Brod, of the Reds, said he was tired. His party had spent £9,000 on ink.';

test.each([
  [PICKET, 'how long did it last', 'counted: eleven days'],
  ['“I used my last four days of leave,” said Mara Tell.', 'how long did it last', 'none'],
  [`${PICKET} Tell, 72, left.`, 'how old is mara tell', 'counted: 71'],
  [SITE, 'how long was the site down', 'counted: six days'],
  [NITRATE, 'how high was the nitrate', 'beside: nitrate readings of up to 80 mg'],
  ['The tower is 40 metres high.', 'how high is the tower', 'counted: 40 metres'],
  [BRIDGE, 'how much did the bridge cost', 'counted: £4.1m'],
  [BRIDGE, 'how much did the road cost', 'counted: £9m'],
  [REDS, 'how much did the reds spend', 'beside: £9,000'],
  [REDS, 'how much did the greens spend', 'none'],
  [RACE, 'how much prize money', 'counted: $500'],
  ['Tell will be paid $500 for the film.', 'how much prize money', 'none'],
  ['The pump has run for 40 years.', 'how often is the pump checked', 'none'],
  ['Its average queue was 41.', 'average queue', 'counted: 41'],
  [
    'The cyberattack on the mill cost it 34 million pounds.',
    'how much did the cyberattack cost',
    'counted: 34 million pounds',
  ],
])('sums, spells and levels: %s %s', (text, words, answer) => {
  expect(first(figuresOn(text, words))).toBe(answer);
});
