import { expect, test } from 'vitest';
import { chooseFigures } from '../../../src/bot/finding/choose-figures.ts';
import type { Figure } from '../../../src/text/analysis.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { bridge } from '../../support/oakmere.ts';

/** How often the places of figures are looked at until a question is answered, for each figure. */
function looksEach(text: string, words: string): number {
  let looks = 0;
  const analysis = analyze(text);
  const figures = analysis.figures.map(({ phrase, ...figure }): Figure => {
    const watched = { ...figure, phrase };
    Object.defineProperty(watched, 'phrase', {
      enumerable: true,
      get: () => {
        looks += 1;
        return phrase;
      },
    });
    return watched;
  });
  const article = { ...bridge, id: 'log', title: 'Harbour log', text };
  chooseFigures({ article, analysis: { ...analysis, figures }, current: true }, { words });
  return looks / figures.length;
}

const FEW = 150;
const MANY = 4 * FEW;
const repeated = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(100 + at)).join('');

test.each([
  ['sentences', 'how many barges', (at: number) => `Osk let in ${at} barges and ${at + 9} carts. `],
  ['parts', 'how many barges', (at: number) => `Only ${at} of its ${at * 3} barges sailed. `],
  ['clauses', 'how many barges', (at: number) => `it let in ${at} barges and then said that ; `],
  ['sums', 'how much was paid', (at: number) => `it paid $${at} for ropes of ${at} metres ; `],
])('of many %s each figure is looked at as often as of few', (_what, words, part) => {
  const few = looksEach(`${repeated(FEW, part)}.`, words);
  expect(looksEach(`${repeated(MANY, part)}.`, words)).toBeLessThan(2 * few + 10);
});

test('the whole is no count of its part, with other numbers on either side', () => {
  const text = 'It had 12 cranes. Only 31 of the city’s 188 trams were running, and 5 were sold.';
  const analysis = analyze(text);
  const article = { ...bridge, id: 'log', title: 'Harbour log', text };
  const { figures } = chooseFigures(
    { article, analysis, current: true },
    { words: 'how many trams were running' },
  );
  expect(figures[0]?.headline).toContain('31');
});
