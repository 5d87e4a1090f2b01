import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { articles as articlesCommand } from '../../commands/articles.ts';
import { commands } from '../../commands/index.ts';
import { createAnalyst } from '../../src/bot/analyst.ts';
import { createLibrary, type Library } from '../../src/bot/library.ts';
import { propose } from '../../src/bot/propose.ts';
import { runCommand } from '../../src/bot/run-command.ts';
import type { Services } from '../../src/bot/services.ts';
import { openStore } from '../../src/store/open.ts';
import { residentMegabytes, shareOf } from './measure.ts';
import { generatedNews, type News } from './news.ts';

const ARTICLES = 10_000;
const QUESTIONS = 500;

/** Ten thousand invented articles: the first start, the second, and what is asked over all of them. */
export async function benchLibrary(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-bench-'));
  const content = path.join(folder, 'content');
  const url = `file:${path.join(folder, 'readout.db')}`;
  const news = generatedNews(ARTICLES);
  mkdirSync(content);
  news.forEach(({ title, text }, at) => {
    const published = new Date(Date.UTC(2026, 0, 1) - at * 3_600_000).toISOString();
    const file = `---\ntitle: "${title}"\npublished: ${published}\n---\n\n${text}\n`;
    writeFileSync(path.join(content, `${at}.md`), file);
  });
  // Files that have just been written are not taken for unchanged at the next start.
  await wait(2_500);
  const env = { CONTENT_DIR: content, DATABASE_URL: url };
  try {
    console.log(`${ARTICLES} invented articles, at the prompt`);
    const first = await start(env);
    console.log(`first start to the first answer: ${first.answeredMs.toFixed(0)} ms`);
    const indexedMs = await untilIndexed(url);
    console.log(
      `all indexed after another ${(indexedMs / 1000).toFixed(0)} s; the process then holds ${first.megabytes().toFixed(0)} MB`,
    );
    await first.stop();
    const seconds: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const second = await start(env);
      seconds.push(second.answeredMs);
      await second.stop();
    }
    console.log(
      `second start to the first answer: ${shareOf(seconds, 0.5).toFixed(0)} ms, median of ${seconds.length} (goal: at most 2000)`,
    );
    await measureQuestions(content, url, news);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Started {
  readonly answeredMs: number;
  megabytes(): number;
  stop(): Promise<void>;
}

/** The program at its prompt, which has answered a first question. */
async function start(env: Readonly<Record<string, string>>): Promise<Started> {
  const begun = performance.now();
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  await new Promise<void>((resolve, reject) => {
    let out = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (out.includes('From “')) resolve();
    });
    void ended.then(() => reject(new Error(`it ended without an answer: ${out}`)));
    child.stdin?.write('summary\n');
  });
  return {
    answeredMs: performance.now() - begun,
    megabytes: () => residentMegabytes(child.pid ?? 0),
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Ms until every article's analysis is kept. */
async function untilIndexed(url: string): Promise<number> {
  const begun = performance.now();
  const store = await openStore(url);
  for (;;) {
    const { kept } = await store
      .selectFrom('analysis')
      .select(({ fn }) => fn.countAll<number>().as('kept'))
      .executeTakeFirstOrThrow();
    if (kept >= ARTICLES) break;
    await wait(250);
  }
  await store.destroy();
  return performance.now() - begun;
}

async function measureQuestions(
  content: string,
  url: string,
  news: readonly News[],
): Promise<void> {
  const store = await openStore(url);
  const analyst = createAnalyst();
  const library = await createLibrary({ folder: content, store, analyst, now: () => new Date() });
  try {
    while (!library.articles().every(({ version }) => library.index.has(version))) await wait(100);
    const services: Services = {
      ...{ library, commands, now: new Date() },
      report: (_reference, error) => {
        throw error;
      },
    };
    const some = (at: number): News => news[(at * 7919) % news.length] as News;
    const wordOf = (at: number): string => some(at).title.split(' ')[2] ?? '';
    const nameOf = (at: number): string => some(at).title.split(' ').at(-1) ?? '';
    const option = (suggest: 'article' | 'speaker' | 'topic') => ({
      ...{ description: '', required: false, suggest },
    });
    const questions: Readonly<Record<string, (at: number) => Promise<unknown>>> = {
      'autocomplete of an article': (at) =>
        propose(option('article'), wordOf(at).slice(0, 1 + (at % 6)), {}, services),
      'autocomplete of a speaker': (at) =>
        propose(option('speaker'), nameOf(at).slice(0, 1 + (at % 6)), {}, services),
      'autocomplete of a topic': (at) =>
        propose(option('topic'), '', { article: some(at).title }, services),
      'search of titles': (at) => runCommand(articlesCommand, { search: wordOf(at) }, services),
      'search of texts': (at) =>
        runCommand(articlesCommand, { search: `no other choice ${1 + (at % 900)}` }, services),
    };
    console.log(`over all of them, ${QUESTIONS} each (goal: p99 at most 20 ms)`);
    for (const [name, ask] of Object.entries(questions)) {
      const times: number[] = [];
      for (let at = 0; at < QUESTIONS; at += 1) {
        const begun = performance.now();
        await ask(at);
        times.push(performance.now() - begun);
      }
      const [p50, p99] = [0.5, 0.99].map((share) => shareOf(times, share).toFixed(1));
      console.log(`${name.padEnd(28)}p50 ${p50} ms   p99 ${p99} ms`);
    }
    await measureLook(content, library);
  } finally {
    await library.close();
    await analyst.close();
    await store.destroy();
  }
}

/** A new file, until it is the newest article. */
async function measureLook(content: string, library: Library): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    library.onChange(resolve);
  });
  const begun = performance.now();
  writeFileSync(
    path.join(content, 'new.md'),
    '---\ntitle: New\npublished: 2026-02-01\n---\n\nNew.\n',
  );
  await changed;
  console.log(
    `a new file is the newest article after ${(performance.now() - begun).toFixed(0)} ms`,
  );
}
