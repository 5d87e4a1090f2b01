import type { Figure } from '../../../src/text/analysis.ts';
import { findFigures } from '../../../src/text/figures/figures.ts';
import { sliceOf } from '../../../src/text/span.ts';

/** The figures of a text of one sentence a line. */
export function figuresOf(text: string): readonly Figure[] {
  let start = 0;
  const sentences = text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return findFigures(text, sentences);
}

/** Each figure as 'text | value | unit | noun | qualifier', a dash for what it lacks. */
export const rowsOf = (text: string): readonly string[] =>
  figuresOf(text).map((figure) =>
    [
      sliceOf(text, figure),
      typeof figure.value === 'number'
        ? Number(figure.value.toPrecision(7))
        : figure.value.join('..'),
      figure.unit ?? '-',
      figure.noun ? sliceOf(text, figure.noun) : '-',
      figure.qualifier ?? '-',
    ].join(' | '),
  );
