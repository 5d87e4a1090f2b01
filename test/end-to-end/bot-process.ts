import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { variables } from '../../src/config.ts';

/** A step of a delivery, as the bot publishes it. */
export interface Step {
  readonly step: string;
  readonly key: string;
}

export interface LogLine {
  readonly level: number;
  readonly msg: string;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface BotProcess {
  /** Of the process that was started: npm's, where npm starts the bot. */
  readonly pid: number;
  /** All that it wrote to stdout and stderr. */
  output(): string;
  log(): readonly LogLine[];
  steps(): readonly Step[];
  /** The value of `look` as soon as it is not undefined. Rejects when the process ends before. */
  until<T>(look: () => T | undefined): Promise<T>;
  /** The first line of the log with these words. */
  logged(words: string | RegExp): Promise<LogLine>;
  readonly ended: Promise<Ending>;
  kill(signal: NodeJS.Signals): void;
}

export interface BotProcessOptions {
  /** The variables of the program; those that are not given count as not set, whatever a file says. */
  readonly env: Readonly<Record<string, string>>;
  /** Kills itself at this step of a delivery. */
  readonly killAt?: string;
  /** Whether its steps are told, which takes it some time. */
  readonly told?: boolean;
  /** Through `npm start`, as people do it, which builds first. */
  readonly npm?: boolean;
  /** Another program, built as well, that speaks like the bot. */
  readonly script?: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/dist[\\/]$/, '');
const preload = new URL('dist/test/end-to-end/preload.js', `file://${root}`).href;

const running = new Set<BotProcess>();
process.on('exit', () => {
  for (const bot of running) bot.kill('SIGKILL');
});

/** The built bot, as a process of its own. It never outlives this one. */
export function startBotProcess({
  env,
  killAt,
  told = true,
  npm = false,
  script = 'dist/src/main.js',
}: BotProcessOptions): BotProcess {
  const { PATH = '', HOME = '' } = process.env;
  const [command, args] = npm
    ? ['npm', ['start']]
    : [process.execPath, [...(told ? ['--import', preload] : []), script]];
  const child = spawn(command, args, {
    cwd: root,
    // npm's whole family is signalled as one.
    detached: npm,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ PATH, HOME },
      ...Object.fromEntries(variables.map((name) => [name, ''])),
      ...env,
      ...(killAt === undefined ? {} : { TEST_KILL_AT: killAt }),
      ...(npm ? { NODE_OPTIONS: `--import ${preload}` } : {}),
    },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the bot could not be started');

  const written: string[] = [];
  const log: LogLine[] = [];
  const steps: Step[] = [];
  const looks = new Set<() => void>();
  let ending: Ending | undefined;
  const lookAgain = (): void => {
    for (const look of [...looks]) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      written.push(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((one) => one.startsWith('{'))) {
        const entry = JSON.parse(line) as LogLine | Step;
        if ('step' in entry) steps.push(entry);
        else log.push(entry);
      }
      lookAgain();
    });
  }

  const bot: BotProcess = {
    pid,
    output: () => written.join(''),
    log: () => log,
    steps: () => steps,
    until: (look) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const value = look();
          if (value === undefined && ending === undefined) return;
          looks.delete(check);
          if (value !== undefined) resolve(value);
          else reject(new Error(`the bot ended (${JSON.stringify(ending)}):\n${bot.output()}`));
        };
        looks.add(check);
        check();
      }),
    logged: (words) =>
      bot.until(() =>
        log.find(({ msg }) => (typeof words === 'string' ? msg.includes(words) : words.test(msg))),
      ),
    ended: new Promise((resolve) => {
      child.on('close', (code, signal) => {
        running.delete(bot);
        ending = { code, signal };
        resolve(ending);
        lookAgain();
      });
    }),
    kill(signal) {
      if (ending !== undefined) return;
      try {
        process.kill(npm ? -pid : pid, signal);
      } catch (error) {
        // It was gone already, and that had not been noticed yet.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
      }
    },
  };
  running.add(bot);
  return bot;
}
