import { expect, test } from 'vitest';
import { figureTitle } from '../../src/reply/asides.ts';
import { entriesOf, figureLine } from '../../src/reply/figures.ts';
import type { Read } from '../../src/reply/place.ts';
import { analyze } from '../../src/text/analyze.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';

const readOf = (title: string, text: string): Read => ({
  article: { id: 'a', title, text, paragraphs: paragraphs(text), version: 'v' },
  analysis: analyze(text, [], title),
  current: true,
});

const titles = (read: Read): readonly string[] =>
  entriesOf(read).map((entry) => figureTitle(figureLine(read, entry)));

const MATCH =
  'Wexley led 2-0 through two goals by Ana Ruiz.\n\nMarn came back before a crowd of 58,212 and won 4-2.';

test('the figures of the title come first', () => {
  expect(titles(readOf('Marn beat Wexley 4-2', MATCH))[0]).toBe('4-2');
  expect(titles(readOf('Marn beat Wexley', MATCH))[0]).toBe('2-0');
});

test('a level of a change that the title tells brings the whole change', () => {
  const text = 'The mill has 40 looms.\n\nIts bank cut the rate by 25 basis points to 4.75%.';
  expect(titles(readOf('Rate cut to 4.75%', text))[0]).toBe(
    'cut the rate by 25 basis points to 4.75%',
  );
});

test('what the words of the title count comes before what they do not', () => {
  const text = 'The town has 41 wells.\n\nIt has 63 schools.';
  expect(titles(readOf('Schools to close', text))[0]).toBe('63 schools');
  expect(titles(readOf('Town to shrink', text))[0]).toBe('41 wells');
});

test('a bare number is shown with what is told of it', () => {
  expect(titles(readOf('Flood', 'The flood came by night, and more than 40 are missing.'))).toEqual(
    ['more than 40 are missing'],
  );
});

test('a figure that is told without end is listed at once', () => {
  const read = readOf('Fees', 'The club paid $1m.');
  const [lead] = read.analysis.figures;
  if (!lead) throw new Error('no figure');
  const more = Array.from({ length: 150_000 }, (_, i) => ({
    ...lead,
    ...{ start: lead.end + i, end: lead.end + i + 1, rank: i + 2, repeats: lead },
  }));
  const [entry, ...others] = entriesOf({
    ...read,
    analysis: { ...read.analysis, figures: [lead, ...more] },
  });
  expect([entry?.again.length, others.length]).toEqual([150_000, 0]);
});
