import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readArticle } from '../../src/article/read-article.ts';
import type { KnownPerson } from '../../src/text/analysis.ts';

const FIXTURES = 'test/fixtures/articles';

const quoteSchema = z.strictObject({
  /** The words without their marks. */
  text: z.string(),
  /** Null where a careful reader cannot tell. */
  speaker: z.string().nullable(),
  /** Other names that are as right, such as the role that the article uses. */
  aka: z.array(z.string()).optional(),
  partial: z.boolean().optional(),
});

const personSchema = z.strictObject({
  name: z.string(),
  aka: z.array(z.string()).optional(),
  /** Words that must be in the role that is found, in any order; of several, one will do. */
  role: z.union([z.string(), z.array(z.string())]).optional(),
  kind: z.enum(['person', 'organisation', 'role']).optional(),
});

const figureSchema = z.strictObject({
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  /** Words that must be in the noun (or unit) that is found. */
  noun: z.string().optional(),
  unit: z.string().optional(),
  /** Null: there is none. Absent: it does not matter. */
  qualifier: z.string().nullable().optional(),
});

const expectedSchema = z.strictObject({
  /** All speech of the article, in order; one entry a paragraph. */
  quotes: z.array(quoteSchema),
  /** Stretches on which careful readers may differ: they count neither for nor against. */
  either: z.array(z.string()).optional(),
  /** Words in marks that nobody says: titles, nicknames, scare quotes, slogans. */
  notQuotes: z.array(z.string()),
  people: z.array(personSchema),
  /** People whom a list may hold or leave out. */
  alsoNamed: z.array(z.string()).optional(),
  /** Places, works and the like that must not be listed as people. */
  notPeople: z.array(z.string()).optional(),
  /** Those that matter; not all that there are. */
  figures: z.array(figureSchema),
  notFigures: z.array(z.string()),
  furniture: z.array(z.string()),
  /** Starts of sentences that cannot stand in a summary without the sentence before. */
  summaryAvoid: z.array(z.string()).optional(),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedQuote = z.infer<typeof quoteSchema>;
export type ExpectedPerson = z.infer<typeof personSchema>;
export type ExpectedFigure = z.infer<typeof figureSchema>;

export interface Fixture {
  /** The body as it stands in the file, page furniture included, title line not. */
  readonly text: string;
  /** Whom the front matter names. */
  readonly people: readonly KnownPerson[];
}

/** Expected answers for an article, by its file name without ending. Throws on an unknown field. */
export function expectedOf(slug: string): Expected {
  return expectedSchema.parse(
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
