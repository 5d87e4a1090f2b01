import { expect, test } from 'vitest';
import { said } from '../../support/said.ts';

test.each(
  'designed produced directed translated illustrated published edited released choreographed curated'.split(
    ' ',
  ),
)('a work is no words of whoever made it: %s', (verb) => {
  const opens = `“Low Water,” ${verb} Jane Pell, opened on Friday.`;
  const closes = `Two won. “Low Water,” ${verb} Jane Pell.`;
  const tags = `“Low Water,” the dancer Jane Pell ${verb}.`;
  const names = [opens, closes, tags].flatMap(said).map((one) => one.split(': ')[1]);
  expect(names.filter((name) => name !== '-')).toEqual([]);
});

test.each([
  ['behind both', 'Judge Jane Pell sat. Max Judge, a clerk, stood. Judge said: “It leaks.”', '-'],
  [
    'with the bearer first',
    'Max Judge, a clerk, stood. Judge Jane Pell sat. Judge said: “It leaks.”',
    '-',
  ],
  [
    'with a title of two words',
    'Chief Inspector Jane Pell sat. Ana Chief wept. Chief said: “It leaks.”',
    '-',
  ],
  ['as a tag', 'Pastor Jane Pell sat. Ana Pastor wept. “It leaks,” Pastor said.', '-'],
  [
    'with nobody of the title',
    'Jane Pell sat. Ana Pastor wept. “It leaks,” Pastor said.',
    'Ana Pastor',
  ],
  ['with the bearer’s own title', 'Major Ana Major wept. “It leaks,” Major said.', 'Ana Major'],
])('a surname that is another’s title stays open: %s', (_, text, name) => {
  expect(said(text).map((one) => one.split(': ')[1])).toEqual([name]);
});

test.each([
  'It is years since Pell released “Salt Kingdom” with the band.',
  'Pell worked as a producer on her features “The Salt Ring” and “Somewhere.”',
  'As the studio awaits the April 23 release of the long planned “Low Tide,” it sounds glad. Pell left.',
  'Ann Pell came to the premiere of her new romantic comedy “She Stays at Home.”',
  'Pell made her music video for “Salt,” joined a band and left.',
  'Pell spoke.\n\nOakham Film Review: ‘The Low Tide’\n\nPell was glad.',
])('a title is nobody’s words: %s', (text) => {
  expect(said(text)).toEqual([]);
});
