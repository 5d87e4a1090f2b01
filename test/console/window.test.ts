import { expect, test } from 'vitest';
import { windowSize } from '../../src/console/window.ts';

test.each([
  [{ columns: 80, rows: 24 }, 80, 24],
  [{ columns: 0, rows: 0 }, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [{}, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
])('the window of %j', (output, columns, rows) => {
  expect(windowSize(output)).toEqual({ columns, rows });
});
