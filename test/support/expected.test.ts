import { expect, test } from 'vitest';
import type { Analysis, Person } from '../../src/text/analysis.ts';
import { type Expected, type ExpectedPerson, expectedOf, fixture } from './articles.ts';
import { rowsOf } from './expected.ts';

const NOTHING: Analysis = {
  sentences: [],
  people: [],
  quotes: [],
  figures: [],
  summary: { line: [], short: [], long: [] },
};

const spanOf = (text: string, words: string) => {
  const start = text.toLowerCase().indexOf(words.toLowerCase());
  return { start, end: start + words.length };
};

/** The analysis that says exactly what is expected. */
function perfect(text: string, expected: Expected): Analysis {
  const speakers = expected.quotes.flatMap(({ speaker }) => speaker ?? []);
  const listed = new Set(expected.people.map(({ name }) => name));
  const unlisted = [...new Set(speakers)].filter((name) => !listed.has(name));
  const cast: readonly ExpectedPerson[] = [
    ...expected.people,
    ...unlisted.map((name) => ({ name })),
  ];
  const people = cast.map(
    ({ name, role, kind }): Person => ({
      id: name,
      name,
      kind: kind ?? (listed.has(name) ? 'person' : 'role'),
      ...(role ? { role: [role].flat().join(' and ') } : {}),
      aliases: [],
      mentions: [],
    }),
  );
  return {
    ...NOTHING,
    people,
    quotes: expected.quotes.map((quote) => ({
      ...spanOf(text, quote.text),
      kind: quote.partial ? 'partial' : 'direct',
      speaker: quote.speaker,
      basis: 'stated',
    })),
    figures: expected.figures.map(({ value, unit, noun, qualifier }, i) => ({
      start: 0,
      end: 0,
      kind: 'count',
      phrase: { start: 0, end: 0 },
      value,
      ...(unit ? { unit } : {}),
      ...(noun ? { noun: spanOf(text, noun) } : {}),
      ...(qualifier ? { qualifier } : {}),
      sentence: { start: 0, end: 0 },
      rank: i + 1,
    })),
  };
}

const { text } = fixture('brewery-trial');
const expected = expectedOf('brewery-trial');
const right = perfect(text, expected);
const fail = (analysis: Analysis): readonly string[] =>
  rowsOf(text, analysis, expected).flatMap(({ name, holds }) => (holds ? [] : [name]));

test.each([
  'brewery-trial',
  'coldwater-dam',
  'cup-replay',
  'ferry-fire',
  'harwick-tunnel',
  'lantern-festival',
  'levee-bond',
  'lighthouse-chef',
  'lottery-gran',
  'night-shift-study',
  'orchard-lane',
  'pump-maker-results',
])('the expected answers of %s do not contradict each other', (slug) => {
  const article = fixture(slug);
  const wanted = expectedOf(slug);
  const rows = rowsOf(article.text, perfect(article.text, wanted), wanted);
  expect(rows.filter(({ holds }) => !holds)).toEqual([]);
});

test('an analysis that finds nothing fails every row that wants something', () => {
  const { quotes, people, figures } = expected;
  const parts = quotes.filter(({ partial }) => partial);
  expect(fail(NOTHING)).toHaveLength(
    quotes.length + parts.length + 2 * people.length + figures.length,
  );
});

const [first, ...others] = right.quotes;
const [martin, joanna, ...cast] = right.people;
const folly = spanOf(text, "Kessler's Folly");

test.each<[what: string, wrong: Analysis, row: RegExp]>([
  [
    'a wrong name',
    { ...right, quotes: first ? [{ ...first, speaker: 'Amara Osei' }, ...others] : [] },
    /^Tobias Rennick: “three weeks/,
  ],
  [
    'a part shown as a whole',
    { ...right, quotes: first ? [{ ...first, kind: 'direct' }, ...others] : [] },
    /^in part: “three weeks/,
  ],
  [
    'a whole shown as a part',
    { ...right, quotes: right.quotes.map((quote) => ({ ...quote, kind: 'partial' })) },
    /^takes no whole/,
  ],
  ['a missing quotation', { ...right, quotes: others }, /^Tobias Rennick: “three weeks/],
  [
    'a span that is too long',
    { ...right, quotes: first ? [{ ...first, end: first.end + 9 }, ...others] : [] },
    /^Tobias Rennick: “three weeks/,
  ],
  [
    'a title given to a speaker',
    { ...right, quotes: first ? [...right.quotes, { ...first, ...folly }] : [] },
    /^not speech: “Kessler's Folly/,
  ],
  [
    'two people in one entry',
    {
      ...right,
      people: martin && joanna ? [{ ...martin, aliases: ['Joanna Kessler'] }, joanna, ...cast] : [],
    },
    /^one entry for Martin Kessler/,
  ],
  [
    'one person in two entries',
    {
      ...right,
      people: joanna ? [...right.people, { ...joanna, id: 'x', name: 'Mrs Kessler' }] : [],
    },
    /^one entry for Joanna Kessler/,
  ],
  [
    'a first name by itself in an entry of its own',
    { ...right, people: joanna ? [...right.people, { ...joanna, id: 'x', name: 'Joanna' }] : [] },
    /^one entry for Joanna Kessler/,
  ],
  [
    'somebody whom the article does not name',
    {
      ...right,
      people: joanna ? [...right.people, { ...joanna, id: 'x', name: 'Jo Penbury' }] : [],
    },
    /^lists nobody else/,
  ],
  ['a missing figure', { ...right, figures: right.figures.slice(1) }, /^figure 740000/],
  [
    'a time taken for a figure',
    {
      ...right,
      figures: right.figures.map((figure, i) =>
        i === 0 ? { ...figure, ...spanOf(text, '3.12') } : figure,
      ),
    },
    /^no figure: 3\.12am/,
  ],
  [
    'a summary sentence without its antecedent',
    {
      ...right,
      summary: { ...right.summary, short: [spanOf(text, 'He denies arson and fraud.')] },
    },
    /^summary: “He denies/,
  ],
])('%s fails its row', (_, wrong, row) => {
  expect(fail(wrong)).toContainEqual(expect.stringMatching(row));
});
