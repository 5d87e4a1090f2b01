import { expect, test } from 'vitest';
import { chooseFigures } from '../../../src/bot/finding/choose-figures.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { bridge } from '../../support/oakmere.ts';

/** Each figure with those that it is shown against. */
const told = (text: string, words: string): readonly string[] =>
  chooseFigures(
    {
      article: { ...bridge, id: 'notes', title: 'Notes from the port', text },
      analysis: analyze(text),
      current: true,
    },
    { words },
  ).figures.map(({ headline, rivals = [] }) =>
    [headline, ...rivals.map((one) => one.text)].join(' against '),
  );

const SAILINGS =
  'The storm forced the line to cancel 240 sailings, Nora Velde said.\n\nJakob Stone, who leads the crews, put the number of cancellations at 150.';
const HANDS =
  'The yard says that 60 riggers would lose their pay. The crews’ union says that the number is nearer 95.';

test('a number that another puts otherwise stands beside it', () => {
  expect(told(SAILINGS, 'how many sailings were cancelled')).toEqual([
    '240 sailings against 150',
    '150 against 240 sailings',
  ]);
  expect(told(HANDS, 'how many riggers')).toEqual([
    '60 riggers against 95',
    '95 against 60 riggers',
  ]);
});

test('the number of another thing, or of the same source, is no dispute', () => {
  const calls = SAILINGS.replace('number of cancellations', 'number of calls');
  expect(told(calls, 'how many sailings were cancelled')).toEqual(['240 sailings']);
  const same = SAILINGS.replace('Jakob Stone, who leads the crews,', 'Velde');
  expect(told(same, 'how many sailings were cancelled')).toEqual(['240 sailings']);
});

test('right behind, another may put the same number far otherwise, and give it without saying so', () => {
  const letters =
    'At least 40 letters had come in, Nora Velde said. The mayor’s office put the number at fewer than 12. The limit is 50.';
  expect(told(letters, 'how many letters came in')).toEqual([
    'At least 40 letters against fewer than 12',
    'fewer than 12 against At least 40 letters',
  ]);
  const treated =
    'Seven were treated in hospital, Nora Velde said. The clinic gave the number as nine.';
  expect(told(treated, 'how many ended up in hospital')).toEqual([
    'Seven against nine',
    'nine against Seven',
  ]);
});
