import { expect, test } from 'vitest';
import { bodyOf, lined, type Piece, paged } from '../../src/reply/paging.ts';
import type { Block, QuoteLine } from '../../src/reply/reply.ts';
import { passage } from '../discord/replies.ts';

const of = (...shown: readonly string[]): readonly Piece<string>[] =>
  shown.map((one) =>
    one.startsWith('+') ? { shown: one.slice(1), follows: true } : { shown: one },
  );

const pagesOf = (pieces: readonly Piece<string>[], most = 3) =>
  paged(pieces, [{ most, takes: () => 1 }]).map((page) => page.map(({ shown }) => shown).join(' '));

test.each([
  ['what belongs together moves to the next page', ['a', 'b', 'c', '+d'], ['a b', 'c d']],
  ['what is too long for a page is parted', ['a', '+b', '+c', '+d', 'e'], ['a b c', 'd e']],
  ['nothing is one page with nothing on it', [], ['']],
])('%s', (_what, pieces, pages) => {
  expect(pagesOf(of(...pieces))).toEqual(pages);
});

const quote = (text: string, more: Partial<QuoteLine> = {}): QuoteLine => ({
  ...passage(text),
  kind: 'direct',
  basis: 'stated',
  ...more,
});

/** A quotation as two pieces: its words, and the sentence around it. */
const piecesOf = (block: Block): readonly Piece<string>[] =>
  block.type === 'quotes'
    ? lined(
        block,
        block.quotes.map(({ text, within }) => [text, ...(within ? [within] : [])]),
      )
    : block.type === 'text' || block.type === 'note'
      ? [{ shown: block.text }]
      : [];

const blocksWith = (...blocks: readonly Block[]) =>
  pagesOf(bodyOf(blocks, piecesOf, ({ article }) => `from ${article.title}`));

test('no page begins with the sentence around words that stand on the page before', () => {
  const quotes = [quote('a'), quote('b'), quote('c', { within: 'C' })];
  expect(blocksWith({ type: 'quotes', quotes })).toEqual(['a b', 'c C']);
});

test('a line that shows no sentence of its own stays with the one that shows it', () => {
  const quotes = [quote('a'), quote('b'), quote('c'), quote('d', { sameSentence: true })];
  expect(blocksWith({ type: 'quotes', quotes })).toEqual(['a b', 'c d']);
});

test('no page ends with words that lead to the next one', () => {
  const quotes = { type: 'quotes', quotes: [quote('a'), quote('b')] } as const;
  const other = { type: 'quotes', quotes: [quote('c')] } as const;
  expect(blocksWith(quotes, { type: 'text', text: 'Then' }, other)).toEqual(['a b', 'Then c']);
  expect(blocksWith(quotes, { type: 'note', text: 'Also:' }, other)).toEqual(['a b', 'Also: c']);
  expect(blocksWith(quotes, { type: 'note', text: 'So far.' }, other)).toEqual([
    'a b So far.',
    'c',
  ]);
});

test('several articles are credited each where what is from it ends, one not in the body', () => {
  const source = (title: string) =>
    ({ type: 'source', article: { id: title, title, current: false } }) as const;
  const quotes = { type: 'quotes', quotes: [quote('a'), quote('b')] } as const;
  const other = { type: 'quotes', quotes: [quote('c')] } as const;
  expect(blocksWith(quotes, source('A'))).toEqual(['a b']);
  expect(blocksWith(quotes, source('A'), other, source('B'))).toEqual(['a b from A', 'c from B']);
});
