import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTo } from '../../src/reply/text-fragment.ts';
import { anyText } from '../support/any-text.ts';

const URL_ = 'https://news.example/a';

/** The link to the first place of some words in a text. */
function link(words: string, text = words, url = URL_): string {
  const start = text.indexOf(words);
  return linkTo(url, text, { start, end: start + words.length });
}
const fragment = (words: string, text = words): string =>
  link(words, text).slice(`${URL_}#:~:text=`.length);

test('a short sentence stands whole, without the marks around it', () => {
  expect(fragment('“The bridge is shut,” he said.')).toBe(
    'The%20bridge%20is%20shut%2C%E2%80%9D%20he%20said',
  );
});

test('of a long one the beginning and the end', () => {
  expect(fragment('The council of the town has voted to shut the old bridge over the river.')).toBe(
    'The%20council%20of%20the%20town,old%20bridge%20over%20the%20river',
  );
});

test('what has a meaning in a fragment is encoded', () => {
  expect(fragment('Up-to-date, R&D at 5% #1')).toBe('Up%2Dto%2Ddate%2C%20R%26D%20at%205%25%20%231');
});

test.each([
  ['https://news.example/a#part', 'https://news.example/a#part:~:text=Yes'],
  ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=Yes'],
  ['https://news.example/a#x:~:text=old', 'https://news.example/a#x:~:text=Yes'],
  ['http://news.example/ä?q=1&r=2', 'http://news.example/%C3%A4?q=1&r=2#:~:text=Yes'],
])('%s', (url, expected) => {
  expect(link('Yes.', 'Yes.', url)).toBe(expected);
});

test('a sentence that comes twice is told by what stands before it', () => {
  const text = 'Ann spoke first. It is over.\nBo spoke next. “It is over.”\nThe end.';
  const start = text.lastIndexOf('It is over.');
  const href = linkTo(URL_, text, { start, end: start + 'It is over.'.length });
  expect(decodeURIComponent(href)).toContain('text=Bo spoke next. “-,It is over.');
});

test.each([
  ['called the delay of the works a scandal for all.', 'town%20called%20the%20delay%20of'],
  [
    'called the delay of the works on its only bridge in a hundred years a scandal for all.',
    'town%20called%20the%20delay,in%20a%20hundred%20years',
  ],
])('the same beginning as an earlier sentence needs more of it: %s', (rest, expected) => {
  const before = 'The mayor of the town said that the bridge would open late in the year.';
  const words = `The mayor of the town ${rest}`;
  expect(fragment(words, `${before} ${words}`)).toContain(expected);
});

test('where there are no words, it is the page', () => {
  expect(link('…', 'a … b')).toBe(URL_);
});

test('whatever the text, the address stays one of the page and holds no raw mark', () => {
  fc.assert(
    fc.property(anyText({ minLength: 1, maxLength: 60 }), (words) => {
      const href = linkTo(URL_, `x ${words} y`, { start: 2, end: 2 + words.length });
      expect(URL.canParse(href)).toBe(true);
      expect(href === URL_ || href.startsWith(`${URL_}#:~:text=`)).toBe(true);
      expect(href).not.toMatch(/[\s<>"|]/);
    }),
    { numRuns: 40 },
  );
});
