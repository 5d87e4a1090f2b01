import { expect, test } from 'vitest';
import { pagesOf } from '../../src/console/pages.ts';

const item = (name: string, below: number): string =>
  [`1. ${name}`, ...Array.from({ length: below }, (_, at) => `   ${name}${at}`)].join('\n');

test('what fits is one page', () => {
  expect(pagesOf('a\nb', 10)).toEqual(['a\nb']);
  expect(pagesOf('a\nb', Number.POSITIVE_INFINITY)).toEqual(['a\nb']);
});

test('a page ends before an item that does not fit', () => {
  expect(pagesOf([item('A', 3), item('B', 3)].join('\n'), 9)).toEqual([item('A', 3), item('B', 3)]);
});

test('only what is longer than a page is broken', () => {
  const pages = pagesOf(item('A', 20), 9);
  expect(pages.join('\n')).toBe(item('A', 20));
  expect(pages).toHaveLength(3);
});

test('nothing is lost in a window of no height', () => {
  expect(pagesOf(item('A', 20), 0).join('\n')).toBe(item('A', 20));
});
