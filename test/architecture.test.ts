import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import whom. A row's folder may import its own files and what stands here: folders of ours by their
 * path, packages by name, and `node:` for Node's own modules. Whatever has no row may not exist.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/article': ['src/text', 'node:', 'entities/decode', 'valibot', 'yaml'],
  'src/reply': ['src/text', 'src/article'],
  'src/store': ['node:', 'kysely', 'better-sqlite3'],
  'src/bot': ['src/text', 'src/article', 'src/reply', 'src/store', 'node:', 'node-cron'],
  commands: ['src/text', 'src/article', 'src/reply', 'src/bot'],
  'src/console': ['src/text', 'src/article', 'src/reply', 'src/bot', 'node:'],
  'src/discord': ['src/reply', 'src/bot', 'node:', 'discord.js', 'undici'],
  'src/slack': ['src/reply', 'src/bot', 'node:', '@slack/bolt'],
  'src/http': ['src/bot', 'node:', 'prom-client'],
  'src/cli': ['src/text', 'src/article', 'src/reply', 'src/bot', 'src/config.ts', 'node:'],
  'src/give-back.ts': ['node:'],
  'src/log.ts': ['src/config.ts', 'pino'],
  'src/config.ts': ['src/config', 'node:', 'dotenv', 'valibot'],
  'src/config': ['src/bot', 'node:', 'dotenv', 'valibot'],
};

/**
 * The composition root may import everything: what runs is chosen in the first, the life of the bot is in the second,
 * which connects by the third and is put together in the fourth; the last tries the database for the doctor.
 */
const roots: readonly string[] = [
  'src/main.ts',
  'src/run-bot.ts',
  'src/connect.ts',
  'src/serve.ts',
  'src/try-database.ts',
];

const home = (file: string): string | undefined =>
  Object.keys(allowed).find((place) => file === place || file.startsWith(`${place}/`));

const sources = ['src', 'commands'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(top, file.split(path.sep).join('/'))),
);

const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** What a file may not import and does, as 'file -> import'. */
function violations(file: string, imports: readonly string[]): readonly string[] {
  const place = home(file);
  if (place === undefined) return [`${file} has no row in the table`];
  return imports
    .filter((name) => {
      if (name.startsWith('.')) {
        const target = path.posix.join(path.posix.dirname(file), name);
        const targetPlace = home(target);
        return targetPlace !== place && !allowed[place]?.includes(targetPlace ?? target);
      }
      return !allowed[place]?.some((entry) =>
        entry === 'node:' ? name.startsWith('node:') : name === entry,
      );
    })
    .map((name) => `${file} -> ${name}`);
}

test('every source file is checked', () => {
  expect(sources.length).toBeGreaterThan(10);
  expect(sources).toEqual(expect.arrayContaining([...roots]));
});

test.each(sources.filter((file) => !roots.includes(file)))(
  '%s imports only what its place may',
  (file) => {
    expect(violations(file, importsOf(file))).toEqual([]);
  },
);

test('a planted violation is found', () => {
  expect(violations('src/text/span.ts', ['../reply/reply.ts', 'node:fs', './analysis.ts'])).toEqual(
    ['src/text/span.ts -> ../reply/reply.ts', 'src/text/span.ts -> node:fs'],
  );
});

/** Large packages in CommonJS. Where an ES module imports one, Node first reads each of its files for what it exports. */
const REQUIRED = /^import (?!type\b)[^;]*? from '(?:discord\.js|@slack\/bolt|undici|kysely)'/m;

test('a large package in CommonJS is required, and imported for its types only', () => {
  expect(sources.filter((file) => REQUIRED.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(REQUIRED.test("import {\n  Client,\n  type REST,\n} from 'discord.js';")).toBe(true);
});
