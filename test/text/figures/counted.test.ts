import { expect, test } from 'vitest';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** 'words what-they-count' of each figure. */
const counted = (text: string): readonly string[] =>
  analyze(text).figures.map((figure) =>
    [figure, ...(figure.noun ? [figure.noun] : [])].map((span) => sliceOf(text, span)).join(' '),
  );

/** Who states each figure, in the words of the article; a dash for nobody. */
const stated = (text: string): readonly string[] =>
  analyze(text).figures.map(({ source }) => (source?.words ? sliceOf(text, source.words) : '-'));

test.each([
  ['The 40 bus drivers who walked out will go back.', '40 bus drivers'],
  ['The 64 bus passengers were freed.', '64 bus passengers'],
  ['The last 18 school bus drivers resigned.', '18 school bus drivers'],
  ['One in five adults smokes.', 'One in five adults'],
  ['It was a 12-fold rise.', '12 rise'],
  ['A 9,000-strong crowd sang.', '9,000 crowd'],
  ['One firefighter was treated in hospital.', 'One firefighter'],
  ['One BBC crew was hurt.', 'One BBC crew'],
  ['One US soldier was hurt.', 'One US soldier'],
  ['One MP was hurt.', 'One MP'],
  ['One resident is unaccounted for.', 'One resident'],
  ['The raid freed one hostage.', 'one hostage'],
  ['One judge dissented.', 'One judge'],
  ['There is one doctor for the whole island.', 'one doctor'],
  ['The mill employs one engineer in Marn.', 'one engineer'],
  ['The mill has one means of escape.', 'one means'],
  ['The extra-two seats were sold.', 'two seats'],
  ['It bought 27 Airbus A321 jets.', '27 Airbus A321 jets'],
  ['Two-thirds of those asked said no.', 'Two-thirds those asked'],
  ['They flew 68 jets, Boeing 737, from Marn.', '68 jets'],
  ['The bishop named 40 saints, Psalm 23.', '40 saints'],
])('is counted: %s', (text, figure) => {
  expect(counted(text)).toEqual([figure]);
});

test.each([
  ['Soon after two died, the ward was shut.', 'two'],
  ['The team finished at three under par.', 'three'],
  ['About eight in the small mill were ill.', 'eight'],
])('is no hour of the day: %s', (text, figure) => {
  expect(counted(text)).toEqual([figure]);
});

test.each([
  'One critic found it dull.',
  'One baker, Ana Ruiz, wrote that it was late.',
  'One Tolva councillor said it was late.',
  'He drives the 206 night bus.',
])('counts nothing: %s', (text) => {
  expect(counted(text)).toEqual([]);
});

test.each([
  ['The win puts Tolva on 40 points.', ['-']],
  ['The move puts the firm on 40% margins, Ana Ruiz said.', ['Ana Ruiz']],
  ['The poll puts the party on 21%.', ['The poll']],
  ['Freight companies warned that 40 mills may close.', ['Freight companies']],
  [
    'The report warned that, despite spending of £40m, 12 schools are unsafe.',
    ['The report', 'The report'],
  ],
  ['The report took a year. Police came. It also found that 40 people lived there.', ['-']],
])('who states it: %s', (text, sources) => {
  expect(stated(text)).toEqual(sources);
});

test.each([
  ['Some 40 nurses and strikes in May were in the news.', '40 nurses'],
  ['It hired 20 cooks and rents in Marn.', '20 cooks'],
  ['Some 40 nurses and cooks were in Marn.', '40 nurses and cooks'],
  ['Fire burnt 40 shops and homes in Marn.', '40 shops and homes'],
  ['Some 412,000 homes and businesses were dark.', '412,000 homes and businesses'],
  ['It hired 300 cooks and waiters in May.', '300 cooks and waiters'],
  ['The flood hit 40 farms and small villages.', '40 farms and small villages'],
  ['It will hire 1,200 pilots and cabin crew and open bases.', '1,200 pilots and cabin crew'],
  ['The firm has 40 shops and employees.', '40 shops and employees'],
  ['The firm has 40 shops and operates in Marn.', '40 shops'],
  ['The firm opened 40 shops and plans to close others.', '40 shops'],
  ['The blast killed 40 people and injured others.', '40 people'],
  ['The guards held 40 men and seize tons of tea.', '40 men'],
  ['It sank 40 boats and ports closed.', '40 boats'],
])('what stands behind "and" is counted with it, unless it is a verb: %s', (text, figure) => {
  expect(counted(text)).toEqual([figure]);
});
