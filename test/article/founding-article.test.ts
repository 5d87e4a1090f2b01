import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { sliceOf } from '../../src/text/span.ts';

const FILE = 'defense-secretary-moscow.md';
const TITLE = 'Defense secretary prepares for trip to Moscow to ease tensions on Ukrainian border';
const DIGEST = '4f2b732d0879dfb7163c5ace452ca63256d4bc78af1fbbb4aecc1844031a3e92';

const bytes = readFileSync(new URL(`../../content/${FILE}`, import.meta.url));
const bodyStart = bytes.indexOf('\n---\n') + '\n---\n'.length;
const body = bytes.subarray(bodyStart);

test('the founding article stands in content/ byte for byte', () => {
  expect(createHash('sha256').update(body).digest('hex')).toBe(DIGEST);
});

test('its front matter states only who two people are', () => {
  const { article, problems } = readArticle(FILE, bytes);
  expect(problems).toEqual([]);
  expect(article).toEqual({
    id: 'defense-secretary-moscow',
    title: TITLE,
    text: expect.stringMatching(/^The Defense Secretary will travel/),
    paragraphs: expect.any(Array),
    version: expect.stringMatching(/^[0-9a-f]{64}$/),
    people: [
      { name: 'Boris Johnson', role: 'Prime Minister' },
      { name: 'Ben Wallace', role: 'Defense Secretary' },
    ],
  });
});

test('without front matter it has the same title and text, and another version', () => {
  const { article: stated } = readArticle(FILE, bytes);
  const { article, problems } = readArticle(FILE, body);
  expect(problems).toEqual([]);
  expect(article?.people).toBeUndefined();
  expect(article?.title).toBe(TITLE);
  expect(article?.text).toBe(stated?.text);
  expect(article?.version).not.toBe(stated?.version);
});

test('its text is a slice of the body: loading changes nothing that a reader sees', () => {
  const { article } = readArticle(FILE, bytes);
  const text = article?.text ?? '';
  expect(body.toString('utf8')).toContain(text);
  expect(article?.paragraphs.map((paragraph) => sliceOf(text, paragraph))).toContain(
    'Ms Truss called on Russia to withdraw its troops from the border to ease tensions.',
  );
});
