import { expect, test } from 'vitest';
import { fixtureLibrary } from '../support/fixture-library.ts';
import { answerText, market, oakmere } from '../support/oakmere.ts';

test('figures stand best first, each with its sentence, and who says it', async () => {
  expect(await answerText('figures')).toBe(`Key figures

1. two years
   The bridge at Oakmere will close for two years from June, the county said on Tuesday. (paragraph 1)
2. More than 9,000 cars
   More than 9,000 cars cross the bridge each day, and the repair will cost $4.5 million. (paragraph 4)
3. $4.5 million
   (same sentence, paragraph 4)
4. 40 shops
   “Our 40 shops cannot live on promises,” said Ana Nowak, who runs a bakery beside the bridge. (paragraph 6, said by Ana Nowak)

From “Oakmere bridge to close for two years”, The Oakmere Gazette, 12 May 2026
https://gazette.example/bridge`);
});

test.each([
  ['how many cars cross each day', '1. More than 9,000 cars\n'],
  ['how much does it cost', '1. $4.5 million\n'],
  ['how long', '1. two years\n'],
  ['figures shops', '1. 40 shops\n'],
  ['figures 9000', '1. More than 9,000 cars\n'],
  ['what numbers did Nowak give', '1. 40 shops\n'],
  [
    'figures about the bakery',
    'None counts “bakery”; it comes up beside this figure:\n\n1. 40 shops',
  ],
  [
    'figures about cars in Brackwater',
    'No figure is about all of “cars in Brackwater”; about a part of it there is this one:\n\n1. More than 9,000',
  ],
  ['figures about rain', 'I found no figure on “rain”.'],
])('%s', async (line, part) => {
  expect(await answerText(line)).toContain(part);
});

test('an article without figures', async () => {
  expect(await answerText('figures', oakmere([market]))).toContain(
    'This article gives no figures.',
  );
});

test('many figures can be told apart by what comes up beside them', async () => {
  const brewery = fixtureLibrary([['brewery-trial', '2031-05-12']]);
  const figures = await answerText('figures', brewery);
  const topics = /^Only about: ([^.]+)\./m.exec(figures)?.[1]?.split('; ') ?? [];
  expect(topics.length).toBeGreaterThan(1);
  const [topic = ''] = topics;
  const asked = await answerText(`figures topic="all on ${topic}"`, brewery);
  expect(asked).toMatch(new RegExp(`^Figures on “${topic}”`));
  const shown = asked.match(/^\d+\. /gm) ?? [];
  expect(shown.length).toBeGreaterThan(1);
  expect(asked).not.toContain('Only about');
  // Numbers and units divide nothing.
  for (const unit of ['weeks', 'years', 'days', 'tonnes']) expect(topics).not.toContain(unit);
  expect(await answerText('figures')).not.toContain('Only about');
});
