import { expect, test } from 'vitest';
import type { Figure } from '../../../src/text/analysis.ts';
import { analyze } from '../../../src/text/analyze.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** 'figure: source' for each figure; a dash for the article itself. */
function sourcesOf(text: string): readonly string[] {
  const { figures, people } = analyze(text);
  const nameOf = ({ source }: Figure): string => {
    if (!source) return '-';
    const name = people.find(({ id }) => id === source.person)?.name;
    return name ?? (source.words ? sliceOf(text, source.words) : '?');
  };
  return figures.map((figure) => `${sliceOf(text, figure)}: ${nameOf(figure)}`);
}

test.each([
  ['Ana Ruiz said 52 people had died.', '52: Ana Ruiz'],
  ['At least 40 people were hurt, Ana Ruiz said on Monday.', '40: Ana Ruiz'],
  ['At least 40 people were hurt, said Ana Ruiz.', '40: Ana Ruiz'],
  ['According to Ana Ruiz, 40 boats sank.', '40: Ana Ruiz'],
  ['“We lost 40 boats in the storm,” Ana Ruiz said.', '40: Ana Ruiz'],
  ['Ana Ruiz, who leads the 12 members, said 40 boats sank.', '12: -', '40: Ana Ruiz'],
  ['Some 40 boats sank, the insurers estimated.', '40: the insurers'],
  ['The storm sank 40 boats.', '40: -'],
  ['She has 3 boats, but Ana Ruiz said little.', '3: -'],
])('who says it: %s', (text, ...sources) => {
  expect(sourcesOf(text)).toEqual(sources);
});

const rivalsOf = (text: string): readonly string[] =>
  analyze(text).figures.flatMap(({ rivals = [] }) => rivals.map((span) => sliceOf(text, span)));

test('two tolls by two sources contradict each other', () => {
  expect(
    rivalsOf('At least 40 people were killed, police said.\n\nAna Ruiz said 52 people had died.'),
  ).toEqual(['52', '40']);
});

test.each([
  ['one source', 'Police said 40 people were killed.\n\nPolice said 52 people were killed.'],
  [
    'another year',
    'Police said 40 people were killed.\n\nAna Ruiz said 52 people were killed in 2011.',
  ],
  ['another fate', 'Police said 40 people were killed.\n\nAna Ruiz said 52 people were hurt.'],
  [
    'another place',
    'Police said 40 people were killed in Tolva.\n\nAna Ruiz said 52 were killed in Harwick.',
  ],
  [
    'a rounding',
    'Nearly 1,000 people were arrested, police said.\n\nAna Ruiz said 997 people were arrested.',
  ],
  ['another noun', 'Police said 40 boats were sold.\n\nAna Ruiz said 52 houses were sold.'],
])('no contradiction: %s', (_why, text) => {
  expect(rivalsOf(text)).toEqual([]);
});
