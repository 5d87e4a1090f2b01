import { config as loadEnvFile } from 'dotenv';
import type { Services } from './bot/services.ts';
import type { SetUp } from './cli/doctor.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { StoreError } from './store/sqlite-file.ts';

const { stdin, stdout, stderr } = process;
const terminal = Boolean(stdin.isTTY && stdout.isTTY);

/** Node itself knows NO_COLOR, FORCE_COLOR and what the terminal can do. */
const colour = Boolean(stdout.isTTY && stdout.hasColors());

const size = () => ({
  columns: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY,
  rows: stdout.isTTY ? stdout.rows : Number.POSITIVE_INFINITY,
});

/** More channels than these would take the doctor too long. */
const MOST_PLACES = 20;

const say = { output: stdout, problems: stderr };

/**
 * What the first argument starts; each gives the exit code. Without one the bot runs: with no token, at a prompt. Each
 * loads only its own parts, as loading them takes most of a start.
 */
const modes: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  async analyze(args) {
    const { analyzeArguments } = await import('./cli/analyze-arguments.ts');
    return analyzeArguments(args, { stdin, stdout, stderr });
  },
  async backup(args) {
    const { backUpTo } = await import('./cli/backup.ts');
    const { backUp } = await import('./store/backup.ts');
    return withDatabase((url) => backUpTo(args, (file) => backUp(url, file), say));
  },
  ask: (args) => explained(() => ask(args.join(' '))),
  doctor,
  async manifest(args) {
    const { printManifest } = await import('./cli/manifest.ts');
    const { commands } = await import('../commands/index.ts');
    return printManifest(args, commands, stdout, stderr);
  },
  async restore(args) {
    const { restoreFrom } = await import('./cli/backup.ts');
    const { restore } = await import('./store/backup.ts');
    return withDatabase((url) => restoreFrom(args, (file) => restore(url, file, new Date()), say));
  },
};

const [name, ...args] = process.argv.slice(2);
const mode =
  name === undefined ? () => explained(run) : Object.hasOwn(modes, name) ? modes[name] : undefined;
stdout.on('error', endWithReader);
process.exitCode = mode ? await mode(args) : unknown(name ?? '');

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}

/** Opens what answers need and closes it at the end. @param watch whether the articles are followed */
async function withServices(
  { databaseUrl, contentDir }: Config,
  watch: boolean,
  use: (services: () => Services) => Promise<number>,
): Promise<number> {
  const { openStore } = await import('./store/open.ts');
  const { createAnalyst } = await import('./bot/analyst.ts');
  const { createLibrary } = await import('./bot/library.ts');
  const { commands } = await import('../commands/index.ts');
  const store = await openStore(databaseUrl);
  const analyst = createAnalyst();
  const library = await createLibrary({
    ...{ folder: contentDir, store, analyst, now: () => new Date() },
    ...(!watch && { watch }),
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    return await use(() => ({ library, commands, now: new Date(), timeZone, report }));
  } finally {
    await library.close();
    await analyst.close();
    await store.destroy();
  }
}

function report(reference: string, error: unknown): void {
  stderr.write(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
}

function withDatabase(use: (url: string) => Promise<number>): Promise<number> {
  return explained(() => use(readConfig().databaseUrl));
}

/** Runs with what `.env` says; a wrong set-up ends with what to do about it. */
async function explained(work: () => Promise<number>): Promise<number> {
  loadEnvFile({ quiet: true });
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreError)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function run(): Promise<number> {
  const config = readConfig();
  if (config.discord || config.slack) {
    const { runBot } = await import('./run-bot.ts');
    // What the bot writes is its log, which it outlives.
    stdout.off('error', endWithReader);
    return runBot(config, stdout);
  }
  const { runConsole } = await import('./console/console.ts');
  return withServices(config, true, async (services) => {
    await runConsole({ input: stdin, output: stdout, terminal, colour, size, services });
    return 0;
  });
}

async function ask(question: string): Promise<number> {
  const { askOnce } = await import('./cli/ask.ts');
  const { renderText } = await import('./console/render.ts');
  const look = { width: size().columns, colour };
  return withServices(readConfig(), false, (services) =>
    askOnce(question, services(), (reply) => renderText(reply, look), stdout, stderr),
  );
}

async function doctor(): Promise<number> {
  const { doctorReport, examine } = await import('./cli/doctor.ts');
  const { commands } = await import('../commands/index.ts');
  loadEnvFile({ quiet: true });
  const { text, exitCode } = doctorReport(
    await examine({
      cwd: process.cwd(),
      now: new Date(),
      tryDatabase,
      checkDiscord: async (discord, channels) => {
        const { checkDiscord } = await import('./discord/check.ts');
        return checkDiscord(discord, channels, commands);
      },
    }),
  );
  stdout.write(text);
  return exitCode;
}

async function tryDatabase(url: string, most: number): Promise<SetUp> {
  const { comingBriefings, placesSetUp } = await import('./store/briefings.ts');
  const { openStore } = await import('./store/open.ts');
  const store = await openStore(url);
  try {
    const rows = await comingBriefings(store, new Date().toISOString(), most);
    const places = await placesSetUp(store, MOST_PLACES);
    return {
      coming: rows.map(({ id, timezone, next_at }) => ({
        ...{ id, timezone, at: new Date(next_at ?? 0) },
      })),
      places: places.flatMap(({ platform, channel, thread, approval_channel: editors }) => [
        // A thread of Discord is a channel of its own.
        { platform, id: (platform === 'discord' && thread) || channel },
        ...(editors ? [{ platform, id: editors }] : []),
      ]),
    };
  } finally {
    await store.destroy();
  }
}

function unknown(given: string): number {
  const known = Object.keys(modes).join(', ');
  stderr.write(
    `There is no “${given}”. Known: ${known}; without any, the bot runs. README.md says more.\n`,
  );
  return 1;
}
