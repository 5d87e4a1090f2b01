import { config as loadEnvFile } from 'dotenv';
import { commands } from '../commands/index.ts';
import { createAnalyst } from './bot/analyst.ts';
import { createLibrary } from './bot/library.ts';
import type { Services } from './bot/services.ts';
import { analyzeJsonLines } from './cli/analyze.ts';
import { analyzeFiles } from './cli/analyze-files.ts';
import { askOnce } from './cli/ask.ts';
import { doctorReport, examine } from './cli/doctor.ts';
import { ConfigError, readConfig } from './config.ts';
import { runConsole } from './console/console.ts';
import { renderText } from './console/render.ts';
import { openStore, StoreError } from './store/open.ts';

const { stdin, stdout, stderr } = process;
const terminal = Boolean(stdin.isTTY && stdout.isTTY);

/** Node itself knows NO_COLOR, FORCE_COLOR and what the terminal can do. */
const colour = Boolean(stdout.isTTY && stdout.hasColors());

const size = () => ({
  columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
  rows: stdout.isTTY ? stdout.rows : Number.POSITIVE_INFINITY,
});

/** What the first argument starts; each gives the exit code. Without one the bot runs: with no token, at a prompt. */
const modes: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  analyze: analyzeArguments,
  ask: (args) => withServices((services) => ask(args.join(' '), services)),
  doctor,
};

const [name, ...args] = process.argv.slice(2);
const mode =
  name === undefined
    ? () => withServices(prompt)
    : Object.hasOwn(modes, name)
      ? modes[name]
      : undefined;
// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = mode ? await mode(args) : unknown(name ?? '');

function analyzeArguments(args: readonly string[]): Promise<number> {
  if (args.includes('--jsonl')) return analyzeJsonLines(stdin, stdout);
  if (args.length > 0) return analyzeFiles(args, stdout);
  stderr.write(
    'Name the files to analyse, or give --jsonl and lines {"id", "text"} on standard input.\n',
  );
  return Promise.resolve(1);
}

async function doctor(): Promise<number> {
  loadEnvFile({ quiet: true });
  const { text, exitCode } = doctorReport(
    await examine({
      cwd: process.cwd(),
      tryDatabase: async (url) => (await openStore(url)).destroy(),
    }),
  );
  stdout.write(text);
  return exitCode;
}

async function prompt(services: () => Services): Promise<number> {
  await runConsole({ input: stdin, output: stdout, terminal, colour, size, services });
  return 0;
}

function ask(question: string, services: () => Services): Promise<number> {
  const look = { width: size().columns, colour };
  return askOnce(question, services(), (reply) => renderText(reply, look), stdout, stderr);
}

function unknown(given: string): number {
  stderr.write(`There is no “${given}”. Known: ${Object.keys(modes).join(', ')}.\n`);
  return 1;
}

/** Opens what answers need and closes it at the end. A wrong set-up ends with what to do about it. */
async function withServices(use: (services: () => Services) => Promise<number>): Promise<number> {
  loadEnvFile({ quiet: true });
  try {
    const config = readConfig();
    const store = await openStore(config.databaseUrl);
    const analyst = createAnalyst();
    const library = await createLibrary({
      folder: config.contentDir,
      store,
      analyze: analyst.analyze,
      now: () => new Date(),
    });
    const services = (): Services => ({ library, commands, now: new Date(), report });
    try {
      return await use(services);
    } finally {
      await library.close();
      await analyst.close();
      await store.destroy();
    }
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

function report(reference: string, error: unknown): void {
  stderr.write(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
}
