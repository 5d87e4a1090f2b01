import { expect, test } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { sliceOf } from '../../src/text/span.ts';

test.each([
  ['nothing', '', []],
  ['white space only', ' \n\t\r\n\u00a0', []],
  ['lines and empty lines', 'One.\nTwo.\n\n\nThree.', ['One.', 'Two.', 'Three.']],
  [
    'line breaks of other systems',
    'One.\r\nTwo.\rThree.\u2028Four.',
    ['One.', 'Two.', 'Three.', 'Four.'],
  ],
  ['space at both ends', '  One. \n\tTwo.\u00a0', ['One.', 'Two.']],
  ['inner space', 'One  and\ttwo', ['One  and\ttwo']],
])('%s', (_name, text, expected) => {
  expect(paragraphs(text).map((span) => sliceOf(text, span))).toEqual(expected);
});
