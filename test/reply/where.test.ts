import { expect, test } from 'vitest';
import type { Block } from '../../src/reply/reply.ts';
import { whereReply } from '../../src/reply/where.ts';
import { read } from '../support/oakmere.ts';

const { article, analysis } = read;
const find = <T extends Block['type']>(blocks: readonly Block[], type: T) =>
  blocks.find((block): block is Extract<Block, { type: T }> => block.type === type);
const spanOf = (words: string) => {
  const start = article.text.indexOf(words);
  return { start, end: start + words.length };
};

test.each([...analysis.quotes, ...analysis.figures, ...analysis.sentences])(
  'the words, with the sentence before and after, are one stretch of the article: %j',
  (span) => {
    const where = find(whereReply(read, span).blocks, 'where');
    if (!where) throw new Error('no place');
    const { before, passage, after } = where;
    expect(passage.text).toBe(article.text.slice(span.start, span.end));
    const from = span.start - before.length;
    expect(article.text.slice(from, span.end + after.length)).toBe(before + passage.text + after);
    const starts = analysis.sentences.map(({ start }) => start);
    expect(starts).toContain(from);
    const own = analysis.sentences.findIndex(
      (one) => one.start <= span.start && span.end <= one.end,
    );
    expect(from).toBe(analysis.sentences[Math.max(own - 1, 0)]?.start);
    expect(span.end + after.length).toBe(
      analysis.sentences[Math.min(own + 1, analysis.sentences.length - 1)]?.end,
    );
  },
);

test('a quotation says whose words it is, and leads to the next of the same speaker', () => {
  const reply = whereReply(read, spanOf('The old piers will not carry another winter.'));
  expect(reply.title).toBe('Paragraph 3 of 8');
  expect(find(reply.blocks, 'note')?.text).toBe(
    'Said by Maria Dale, the county’s transport chief, speaker inferred from the flow of the article',
  );
  const suggestions = find(reply.blocks, 'suggestions')?.suggestions ?? [];
  expect(suggestions.map(({ label, alone = label }) => alone)).toEqual([
    'Previous quotation by Maria Dale',
    'All 2 quotations by Maria Dale',
  ]);
});

test('who has no name is written in the buttons as elsewhere', () => {
  const people = analysis.people.map((one) =>
    one.name === 'Maria Dale'
      ? { ...one, kind: 'role' as const, name: 'spokeswoman', aliases: ['A spokeswoman'] }
      : one,
  );
  const unnamed = { ...read, analysis: { ...analysis, people } };
  const reply = whereReply(unnamed, spanOf('The old piers will not carry another winter.'));
  expect(find(reply.blocks, 'suggestions')).toMatchObject({
    lead: 'More of a spokeswoman',
    suggestions: [
      { label: 'Previous quotation by a spokeswoman' },
      { alone: 'All 2 quotations by a spokeswoman' },
    ],
  });
});

test('the link leads to the sentence', () => {
  const { blocks } = whereReply(read, spanOf('a long goodbye'));
  expect(find(blocks, 'source')?.url).toBe(
    'https://gazette.example/bridge#:~:text=Mayor%20Peter%20Dale%20called%20the,goodbye%E2%80%9D%20and%20asked%20for%20a%20ferry'.replace(
      'goodbye%E2%80%9D%20and',
      'and',
    ),
  );
});

test('what stands around is shortened at its far end only', () => {
  const text = `${'far '.repeat(400)}near. Here. Next ${'away '.repeat(400)}.`;
  const start = text.indexOf('Here.');
  const sentences = [
    { start: 0, end: start - 1 },
    { start, end: start + 5 },
    { start: start + 6, end: text.length },
  ];
  const long = { ...read, article: { ...article, text }, analysis: { ...analysis, sentences } };
  const where = find(whereReply(long, sentences[1] ?? { start, end: start }).blocks, 'where');
  expect(where?.before).toMatch(/^… far .* near\. $/);
  expect(where?.after).toMatch(/^ Next .* away …$/);
  expect(where?.passage.text).toBe('Here.');
});
