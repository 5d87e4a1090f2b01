import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readArticle } from '../../src/article/read-article.ts';
import type { KnownPerson } from '../../src/text/analysis.ts';

const FIXTURES = 'test/fixtures/articles';

const quoteSchema = v.strictObject({
  /** The words without their marks. */
  text: v.string(),
  /** Null where a careful reader cannot tell. */
  speaker: v.nullable(v.string()),
  /** Other names that are as right, such as the role that the article uses. */
  aka: v.optional(v.array(v.string())),
  partial: v.optional(v.boolean()),
});

const personSchema = v.strictObject({
  name: v.string(),
  aka: v.optional(v.array(v.string())),
  /** Words that must be in the role that is found, in any order; of several, one will do. */
  role: v.optional(v.union([v.string(), v.array(v.string())])),
  kind: v.optional(v.picklist(['person', 'organisation', 'role'])),
});

const figureSchema = v.strictObject({
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
  /** Words that must be in the noun (or unit) that is found. */
  noun: v.optional(v.string()),
  unit: v.optional(v.string()),
  /** Null: there is none. Absent: it does not matter. */
  qualifier: v.optional(v.nullable(v.string())),
});

const expectedSchema = v.strictObject({
  /** All speech of the article, in order; one entry a paragraph. */
  quotes: v.array(quoteSchema),
  /** Stretches on which careful readers may differ: they count neither for nor against. */
  either: v.optional(v.array(v.string())),
  /** Words in marks that nobody says: titles, nicknames, scare quotes, slogans. */
  notQuotes: v.array(v.string()),
  people: v.array(personSchema),
  /** People whom a list may hold or leave out. */
  alsoNamed: v.optional(v.array(v.string())),
  /** Places, works and the like that must not be listed as people. */
  notPeople: v.optional(v.array(v.string())),
  /** Those that matter; not all that there are. */
  figures: v.array(figureSchema),
  notFigures: v.array(v.string()),
  furniture: v.array(v.string()),
  /** Starts of sentences that cannot stand in a summary without the sentence before. */
  summaryAvoid: v.optional(v.array(v.string())),
});

export type Expected = v.InferOutput<typeof expectedSchema>;
export type ExpectedQuote = v.InferOutput<typeof quoteSchema>;
export type ExpectedPerson = v.InferOutput<typeof personSchema>;
export type ExpectedFigure = v.InferOutput<typeof figureSchema>;

export interface Fixture {
  /** The body as it stands in the file, page furniture included, title line not. */
  readonly text: string;
  /** Whom the front matter names. */
  readonly people: readonly KnownPerson[];
}

/** Expected answers for an article, by its file name without ending. Throws on an unknown field. */
export function expectedOf(slug: string): Expected {
  return v.parse(
    expectedSchema,
    JSON.parse(readFileSync(`${FIXTURES}/${slug}.expected.json`, 'utf8')),
  );
}

/** The expected answers less the roles of those whom the front matter names: the text need not tell them. */
export function fromTextAlone(expected: Expected, { people }: Fixture): Expected {
  const stated = new Set(people.map(({ name }) => name));
  return {
    ...expected,
    people: expected.people.map(({ role, ...person }) =>
      role === undefined || stated.has(person.name) ? person : { ...person, role },
    ),
  };
}

/** Where an article of the fixtures or of `content/` is. Throws when there is none. */
export function articleFile(slug: string): string {
  const file = [FIXTURES, 'content']
    .flatMap((folder) => [`${folder}/${slug}.md`, `${folder}/${slug}.txt`])
    .find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`no article ${slug}`);
  return file;
}

/** Reads an article of the fixtures or of `content/`. Throws when it cannot be loaded. */
export function fixture(slug: string): Fixture {
  const file = articleFile(slug);
  const bytes = readFileSync(file);
  const { article, problems } = readArticle(path.basename(file), bytes);
  if (article === undefined) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  const raw = bytes.toString('utf8');
  const [opening = ''] = article.text.split('\n');
  const head = raw.slice(0, raw.indexOf(opening));
  const [frontMatter, title] = ['\n---\n', `${article.title}\n`].map((end) =>
    head.includes(end) ? head.lastIndexOf(end) + end.length : 0,
  );
  return {
    text: raw.slice(Math.max(frontMatter ?? 0, title ?? 0)),
    people: article.people ?? [],
  };
}
