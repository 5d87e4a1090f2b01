import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/text/span.ts';
import { figuresOf } from './read.ts';

test.each([
  ['Marn Town 2 Tolva Rovers 1', [1, 2]],
  ['Marn 0 Tolva 0', [0, 0]],
  ['Final score: Marn 24, Tolva 17.', [17, 24]],
  ['Marn 2 Tolva 2 (after extra time)', [2, 2]],
])('a line that tells a result: %s', (line, value) => {
  const [figure, ...rest] = figuresOf(line);
  expect(rest).toEqual([]);
  expect(figure?.kind).toBe('score');
  expect(figure?.value).toEqual(value);
  expect(sliceOf(line, figure?.phrase ?? { start: 0, end: 0 })).toBe(
    line.replace(/\.$| \(.*$/, ''),
  );
});

test.each(['Marn sold 2 boats', 'May 2 June 3', 'Page 2 Room 3', 'Marn 2 beat Tolva 1'])(
  'no result: %s',
  (line) => {
    expect(figuresOf(line).filter(({ kind }) => kind === 'score')).toEqual([]);
  },
);
