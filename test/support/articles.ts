import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
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
  role: z.string().optional(),
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
  /** Places, works and the like that must not be listed as people. */
  notPeople: z.array(z.string()).optional(),
  /** Those that matter; not all that there are. */
  figures: z.array(figureSchema),
  notFigures: z.array(z.string()),
  furniture: z.array(z.string()),
  /** Starts of sentences that cannot stand in a summary without the sentence before. */
  summaryAvoid: z.array(z.string()).optional(),
});

const frontMatterSchema = z.object({
  people: z
    .array(
      z
        .strictObject({
          name: z.string(),
          role: z.string().optional(),
          aliases: z.array(z.string()).optional(),
        })
        .transform(
          ({ name, role, aliases }): KnownPerson => ({
            name,
            ...(role === undefined ? {} : { role }),
            ...(aliases === undefined ? {} : { aliases }),
          }),
        ),
    )
    .default([]),
});

export type Expected = z.infer<typeof expectedSchema>;
export type ExpectedQuote = z.infer<typeof quoteSchema>;
export type ExpectedPerson = z.infer<typeof personSchema>;
export type ExpectedFigure = z.infer<typeof figureSchema>;

export interface Fixture {
  /** The body: without front matter, and without the title line of a file that has none. */
  readonly text: string;
  readonly people: readonly KnownPerson[];
}

/** Expected answers for an article, by its file name without ending. Throws on an unknown field. */
export function expectedOf(slug: string): Expected {
  return expectedSchema.parse(
    JSON.parse(readFileSync(`${FIXTURES}/${slug}.expected.json`, 'utf8')),
  );
}

/** Reads `<slug>.md` or `<slug>.txt`, from the fixtures or from another folder. */
export function fixture(slug: string, folder: string = FIXTURES): Fixture {
  const markdown = `${folder}/${slug}.md`;
  const source = existsSync(markdown) ? markdown : `${folder}/${slug}.txt`;
  const raw = readFileSync(source, 'utf8');
  const [, front, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(raw) ?? [];
  if (front === undefined || body === undefined) {
    return { text: raw.slice(raw.indexOf('\n') + 1), people: [] };
  }
  return { text: body, people: frontMatterSchema.parse(parse(front)).people };
}
