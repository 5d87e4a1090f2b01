import type { Writable } from 'node:stream';
import { createAnalyst } from './bot/analyst.ts';
import type { Count } from './bot/briefing/tally.ts';
import type { Platform } from './bot/platform.ts';
import { within } from './bot/within.ts';
import { type Config, secretsOf } from './config.ts';
import { type Connecting, connect } from './connect.ts';
import { giveBack } from './give-back.ts';
import { createLog } from './log.ts';
import type { Serving } from './serve.ts';
import { lockDatabase } from './store/process-lock.ts';
import { openFile, StoreError } from './store/sqlite-file.ts';

/** After SIGTERM a process has ten seconds before it is killed; what is not done by then is left to the next start. */
const STOP_MS = 9_000;
/** So long the articles and the database get to be closed after that. */
const LINGER_MS = 800;

/**
 * Runs the bot on every platform that has a token, until SIGTERM or SIGINT. It connects before most of the program is
 * loaded, and after what no bot can do without: a database that can be opened and that no other bot has.
 * @returns the exit code
 * @throws StoreError when the database cannot be used, or another bot process holds it
 */
export async function runBot(
  config: Config,
  stdout: Writable & { readonly isTTY?: boolean },
): Promise<number> {
  const unlock = lockDatabase(config.databaseUrl);
  const file = openFile(config.databaseUrl);
  const log = createLog({
    level: config.logLevel,
    secrets: secretsOf(config),
    write: logTo(stdout, (lines) =>
      log.error({ lines }, 'lines of the log were lost: they could not be written'),
    ),
    readable: Boolean(stdout.isTTY),
  });
  guard(log);
  const end = endSignal();
  const platforms: Platform[] = [];
  let serving: Serving | undefined;
  let connecting: Connecting | undefined;
  let http: Observed | undefined;
  try {
    http = await observed(config, platforms, () => serving);
    if (http) log.info(`Health and metrics on http://${config.http?.host}:${http.port}`);
    connecting = await connect(config, log);
    const analyst = createAnalyst();
    analyst.begin();
    // The platforms take their time now. Once all is loaded, whoever asks would be slower to answer after it.
    await giveBack();
    const { serve } = await import('./serve.ts');
    const count: Count = (...event) => http?.count(...event);
    serving = await serve({ config, file, analyst, connecting, platforms, count, log });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    log.fatal(connecting ? { err: error } : {}, messageOf(error));
    return 1;
  } finally {
    if (!serving) {
      await connecting?.stop();
      await http?.stop();
      unlock();
      linger();
    }
  }

  const failure = serving.broken.then((failed) => ({ failed }));
  const why = await Promise.race([end.then((signal) => ({ signal })), failure]);
  const exitCode = 'failed' in why ? 1 : 0;
  log.info(why, 'stopping');
  const stopped = serving.stop().then(() => http?.stop());
  const inTime =
    (await within(
      STOP_MS,
      stopped.then(() => true),
    )) === true;
  unlock();
  log.info(inTime ? 'stopped' : 'stopped with work left to the next start');
  if (!inTime) process.exit(exitCode);
  linger();
  await serving.close();
  return exitCode;
}

/**
 * A full disk under the log must not stop the bot: what cannot be written is lost. Where nobody reads any more, as nothing
 * of what it does can be seen, it ends.
 * @param tellLost is told how many lines were lost, when one could be written again
 */
function logTo(stdout: Writable, tellLost: (lines: number) => void): (line: string) => void {
  let lost = 0;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(1);
  });
  return (line) =>
    stdout.write(line, (error) => {
      const before = lost;
      lost = error ? lost + 1 : 0;
      if (!error && before > 0) tellLost(before);
    });
}

type Observed = Awaited<ReturnType<typeof import('./http/observe.ts').observe>>;

/** Offers health and metrics, where that is wanted, from the first moment on. @throws an Error with the remedy */
async function observed(
  { http }: Config,
  platforms: readonly Platform[],
  serving: () => Serving | undefined,
): Promise<Observed | undefined> {
  if (!http) return undefined;
  const { observe } = await import('./http/observe.ts');
  const begun = performance.now();
  return observe({
    ...{ ...http, platforms, now: () => new Date() },
    starting: () => serving() === undefined,
    silentMs: () => serving()?.silentMs() ?? performance.now() - begun,
    analyses: () => serving()?.analyses() ?? { done: 0, waiting: 0 },
    queue: async (platform) => {
      const now = serving();
      if (!now) throw new Error('the bot is starting');
      return now.queue(platform);
    },
    write: async () => serving()?.write(),
  });
}

/** A socket or timer that an SDK, stopped while it was connecting, has left behind must not keep the process. */
const linger = (): void => {
  setTimeout(() => process.exit(), LINGER_MS).unref();
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * What an SDK throws from a callback of its own, where nobody can catch it, must not take the other platform down with
 * it: it is logged, until the process ends.
 */
function guard(log: { error(details: object, message: string): void }): void {
  const tell = (error: unknown): void => log.error({ err: error }, 'an error that nobody caught');
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}

const endSignal = (): Promise<string> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => resolve(signal));
  });
