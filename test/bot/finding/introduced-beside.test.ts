import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/bot/finding/speakers.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { bridge } from '../../support/oakmere.ts';

const found = (text: string, words: string, title = 'Notes from the coast'): string => {
  const article = { ...bridge, id: 'notes', title, text, paragraphs: paragraphs(text) };
  const result = findSpeakers(words, { article, analysis: analyze(text), current: true });
  return result.kind === 'some' ? result.people.map(({ name }) => name).join(', ') : result.kind;
};

const TALKS =
  'The trade ministers of Sall and Orm met on Monday.\n\nThe ministers, Nora Velde of Sall and Jakob Stone of Orm, talked for an hour. “We made a start,” Velde said. “It was a good day,” Stone said.';
const STRIKE =
  'The union rejected the plan. “The company never asked us,” said Petra Holm, its chief negotiator.';
const ORGANS =
  'Analysts were surprised. Karl Brod of the Orm Centre said prices would rise. “It is early,” Brod said.';
const COURT =
  'Ida Falk, for the prosecution, told the jury that it was “a plain theft”. Jon Berg, defending, called it “a muddle”.';
const FIRM =
  'Chief Executive Anna Lind said on Monday that sales fell. “It was a hard year,” Lind said.';
const TITLED =
  'Gov. Ann Ash said on Monday that she would sign it. Dr. Leo Marr disagreed. “I doubt it,” Marr said.';

test.each([
  [TALKS, 'the trade minister of Orm', 'Jakob Stone'],
  [TALKS, 'the trade ministers', 'Nora Velde, Jakob Stone'],
  [TALKS, 'the trade minister', 'several'],
  [STRIKE, 'the union', 'Petra Holm'],
  [ORGANS, 'the analyst', 'Karl Brod'],
  [COURT, 'the prosecutor', 'Ida Falk'],
  [TITLED, 'the governor', 'Ann Ash'],
  [TITLED, 'the doctor', 'Leo Marr'],
])('%s “%s” is %s', (text, words, name) => {
  expect(found(text, words)).toBe(name);
});

test('a firm narrows an office, and another firm has none of it', () => {
  const text = `${FIRM} Brill Works reported a loss.`;
  const title = 'Brill Works sales fall';
  expect(found(text, 'brill works ceo', title)).toBe('Anna Lind');
  expect(found(`${text} Tamber Bank kept its forecast.`, 'tamber ceo', title)).not.toBe(
    'Anna Lind',
  );
});

test.each([
  [TITLED, 'the senator'],
  [COURT, 'the judge'],
  ['Residents are angry.\n\nJo Dale of Orm left.', 'the resident'],
])('%s “%s” is nobody', (text, words) => {
  expect(found(text, words)).toBe('none');
});
