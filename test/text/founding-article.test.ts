import { expect, test } from 'vitest';
import { analyze } from '../../src/text/analyze.ts';
import { expectedOf, fixture, fromTextAlone } from '../support/articles.ts';
import { rowsOf } from '../support/expected.ts';
import type { Row } from '../support/row.ts';

const article = fixture('defense-secretary-moscow');
const expected = expectedOf('defense-secretary-moscow');

const titled = (rows: readonly Row[]) => rows.map((row) => [row.name, row] as const);

test.each(titled(rowsOf(article.text, analyze(article.text, article.people), expected)))(
  'with what the front matter tells, %s',
  (_, { holds, found }) => {
    expect(holds, found).toBe(true);
  },
);

test.each(titled(rowsOf(article.text, analyze(article.text), fromTextAlone(expected, article))))(
  'from the text alone, %s',
  (_, { holds, found }) => {
    expect(holds, found).toBe(true);
  },
);
