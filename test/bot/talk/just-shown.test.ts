import { expect, test } from 'vitest';
import { pier } from '../../support/pier.ts';
import { afterChange, lastOf } from '../../support/talked.ts';

test.each([
  [['figures budget', 'from what?'], 'rose to 9 million crowns from 7 million'],
  [['how many letters were sent', 'who claimed that'], 'the former clerk claimed'],
  [['who is his successor', 'where does she come from'], 'the Danish port of Esbjerg'],
  [['who is Ulla Brandt', 'age'], 'how old is Ulla Brandt'],
  [['fees?', 'what did ostrow say about that'], 'questioned that'],
])('%j', async (lines, part) => {
  expect(await lastOf(pier, ...lines)).toContain(part);
});

test('where something stood in a text that was changed since is not gone on with', async () => {
  const lines = ['figures budget', 'from what?'] as const;
  const same = (text: string) => text;
  // As many letters fewer before it as make another sentence stand there.
  const shorter = (text: string) => text.replace(/(\n\n)[^\n]+\n\n/, '$1');
  expect(await afterChange(pier, same, lines)).not.toContain('from what was just shown');
  expect(await afterChange(pier, shorter, lines)).not.toContain('from what was just shown');
  expect(await lastOf(pier, ...lines)).toContain('from what was just shown');
});

test('a question of its own is not put into the one before it', async () => {
  const answer = await lastOf(pier, 'did Reiss deny it', 'and what does Holm say');
  expect(answer).not.toContain('Taken to ask');
  expect(answer).toContain('Grete Holm');
});

test('an answer from elsewhere leaves the talk where it was', async () => {
  const lines = ['who is Anton Reiss', 'damages?'];
  expect(await lastOf(pier, ...lines)).toContain('this is from “Ferry line');
  expect(await lastOf(pier, ...lines, 'summary')).toContain('The pier at Sandling');
});

test('whom an answer from elsewhere names may be gone on with', async () => {
  expect(
    await lastOf(pier, 'who is Anton Reiss', 'who is Rosa Lind', 'what did she say'),
  ).toContain('Nobody should wait nine hours');
});

test('an article that was named is the one that is talked about', async () => {
  const answer = await lastOf(pier, 'who is Anton Reiss', 'summary ferry', 'summary');
  expect(answer).toContain('Blue Strait');
});

test('what works is shown from the article that is talked about', async () => {
  const answer = await lastOf(pier, 'summary ferry', 'help');
  expect(answer).toContain('quotes Rosa Lind');
});
