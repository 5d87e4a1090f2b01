import { readdirSync } from 'node:fs';
import { analyze } from '../../src/text/analyze.ts';
import { expectedOf, fixture, fromTextAlone } from '../support/articles.ts';
import { rowsOf } from '../support/expected.ts';
import type { Row } from '../support/row.ts';

// Prints every expectation that fails, for all articles or for those named as arguments. Run from the project's folder:
//   npx tsc && node dist/test/eval/articles.js [slug…]
const ending = '.expected.json';
const all = readdirSync('test/fixtures/articles')
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const asked = process.argv.slice(2);

let held = 0;
let total = 0;

function print(title: string, rows: readonly Row[]): void {
  const missing = rows.filter(({ holds }) => !holds);
  held += rows.length - missing.length;
  total += rows.length;
  console.log(`\n${title}: ${rows.length - missing.length} of ${rows.length}`);
  for (const { name, found } of missing) console.log(`  ${name}\n      ${found}`);
}

for (const slug of asked.length > 0 ? asked : all) {
  const article = fixture(slug);
  const { text, people } = article;
  const expected = expectedOf(slug);
  print(slug, rowsOf(text, analyze(text, people), expected));
  if (people.length > 0) {
    print(
      `${slug}, without front matter`,
      rowsOf(text, analyze(text), fromTextAlone(expected, article)),
    );
  }
}
console.log(`\nall: ${held} of ${total}`);
