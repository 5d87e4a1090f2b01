import type { Services } from './bot/services.ts';
import { notWritten, unforeseen } from './cli/failure.ts';
import { type Config, ConfigError, loadEnvFile, readConfig } from './config.ts';
import { StoreError } from './store/sqlite-file.ts';

const { stdin, stdout, stderr } = process;
const terminal = Boolean(stdin.isTTY && stdout.isTTY);

/** Node itself knows NO_COLOR, FORCE_COLOR and what the terminal can do. */
const colour = Boolean(stdout.isTTY && stdout.hasColors());

/** How long what a failure leaves behind, such as a thread, may keep the process. */
const LINGER_MS = 1_000;

const say = { output: stdout, problems: stderr };

/**
 * What the first argument starts; each gives the exit code. Without one the bot runs: with no token, at a prompt. Each
 * loads only its own parts, as loading them takes most of a start.
 */
const modes: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ask: (args) => configured(() => ask(args.join(' '))),
  async analyze(args) {
    const { analyzeArguments } = await import('./cli/analyze-arguments.ts');
    return analyzeArguments(args, { stdin, stdout, stderr });
  },
  async backup(args) {
    const { backUpTo } = await import('./cli/backup.ts');
    const { backUp } = await import('./store/backup.ts');
    return withDatabase((url) => backUpTo(args, (file) => backUp(url, file), say));
  },
  doctor: (args) => (args.length > 0 ? needless('doctor') : configured(doctor)),
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
stdout.on('error', endWithReader);
process.exitCode = await explained(() => start(name, args));

async function start(mode: string | undefined, rest: readonly string[]): Promise<number> {
  if (mode === undefined) return configured(run);
  const { asksForUsage, usage } = await import('./cli/usage.ts');
  if (asksForUsage(mode, rest)) {
    stdout.write(usage());
    return 0;
  }
  if (!Object.hasOwn(modes, mode)) return unknown(mode);
  return modes[mode]?.(rest) ?? 1;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure. */
function endWithReader({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit();
  stderr.write(notWritten(code));
  process.exit(1);
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
  const { ownTimeZone } = await import('./cli/own-time-zone.ts');
  const timeZone = ownTimeZone();
  try {
    return await use(() => ({ library, commands, now: new Date(), timeZone, report }));
  } finally {
    await library.close();
    await analyst.close();
    await store.destroy();
  }
}

function report(reference: string, error: unknown): void {
  stderr.write(`${reference} ${toldOf(error)}`);
}

function withDatabase(use: (url: string) => Promise<number>): Promise<number> {
  return configured(() => use(readConfig().databaseUrl));
}

/** Runs with what `.env` says. */
function configured(work: () => Promise<number>): Promise<number> {
  loadEnvFile();
  return work();
}

function toldOf(error: unknown): string {
  const foreseen = error instanceof ConfigError || error instanceof StoreError;
  return foreseen ? `${error.message}\n` : unforeseen(error);
}

/** Whatever fails ends with what to do about it, on a line and without a stack trace. */
async function explained(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    stderr.write(toldOf(error));
    setTimeout(() => process.exit(), LINGER_MS).unref();
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
  const { inputFault } = await import('./cli/input.ts');
  const fault = inputFault();
  if (fault !== undefined) throw new ConfigError([fault]);
  const { runConsole } = await import('./console/console.ts');
  const { windowSize } = await import('./console/window.ts');
  const size = () => windowSize(stdout);
  return withServices(config, true, async (services) => {
    await runConsole({ input: stdin, output: stdout, terminal, colour, size, services });
    return 0;
  });
}

async function ask(question: string): Promise<number> {
  const { askOnce } = await import('./cli/ask.ts');
  const { renderText } = await import('./console/render.ts');
  const { windowSize } = await import('./console/window.ts');
  const look = { width: windowSize(stdout).columns, colour };
  return withServices(readConfig(), false, (services) =>
    askOnce(question, services(), (reply) => renderText(reply, look), stdout, stderr),
  );
}

async function doctor(): Promise<number> {
  const { doctorReport, examine } = await import('./cli/doctor.ts');
  const { tryDatabase } = await import('./try-database.ts');
  const { commands } = await import('../commands/index.ts');
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

function unknown(given: string): number {
  const known = Object.keys(modes).join(', ');
  stderr.write(
    `There is no “${given}”. Known: ${known}; without any, the bot runs. “help” and README.md say more.\n`,
  );
  return 1;
}

function needless(mode: string): Promise<number> {
  stderr.write(`“${mode}” is all: it takes nothing after it.\n`);
  return Promise.resolve(1);
}
