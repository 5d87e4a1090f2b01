import { aheadOf } from '../article/ahead.ts';
import { readFolder } from '../article/folder.ts';
import {
  type Config,
  ConfigError,
  readConfig,
  secretsOf,
  strayVariables,
  withoutSecrets,
} from '../config.ts';
import { visible } from '../reply/visible.ts';
import { examineClock } from './doctor-clock.ts';
import { inWords, nextBriefings, SOONEST } from './doctor-next.ts';
import { examineSlack } from './doctor-slack.ts';

/** One thing that was looked at. */
export interface Finding {
  /** `problem` makes the exit code 1; a `warning` does not. */
  readonly level: 'ok' | 'warning' | 'problem';
  readonly what: string;
  /** What to do; absent when all is well. */
  readonly remedy?: string;
}

/** When a briefing that somebody set up comes next. */
export interface Coming {
  readonly id: string;
  readonly at: Date;
  /** IANA time zone. */
  readonly timezone: string;
}

/** What the database knows of briefings that were set up in chat. */
export interface SetUp {
  /** The next ones, soonest first. */
  readonly coming: readonly Coming[];
  /** The channels that they go to, and those where editors have them first. */
  readonly places: readonly Place[];
}

interface Place {
  readonly platform: 'discord' | 'slack';
  /** Of a channel, or of a thread that counts as one. */
  readonly id: string;
}

export interface DoctorOptions {
  /** The process's own by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  /** This machine’s clock, in milliseconds since 1970. */
  readonly clock?: () => number;
  /**
   * Opens the database and closes it again; gives the next times of up to so many briefings.
   * @throws an error whose message says what to do
   */
  readonly tryDatabase: (url: string, most: number) => Promise<SetUp>;
  /** Connects to Discord and looks at these channels. Never rejects. */
  readonly checkDiscord: (
    config: NonNullable<Config['discord']>,
    channels: readonly string[],
  ) => Promise<readonly Finding[]>;
}

/** Looks at the configuration, the content, the database and the platforms. Never throws, never shows a secret. */
export async function examine(options: DoctorOptions): Promise<readonly Finding[]> {
  const { config, findings } = configuration(options);
  if (!config) return findings;
  const { found, places } = await database(config, options.tryDatabase);
  const all = [
    ...findings,
    ...(await content(config, options.now)),
    ...found,
    ...(await platforms(config, places, options)),
    ...nextBriefings(config, options.now),
  ];
  // What a platform says is repeated, and a proxy may say what it was asked with.
  const secrets = secretsOf(config);
  return all.map(({ level, what, remedy }) => ({
    level,
    what: withoutSecrets(what, secrets),
    ...(remedy !== undefined && { remedy: withoutSecrets(remedy, secrets) }),
  }));
}

/** What `examine` found, as text for a terminal: nothing that was found can command it. */
export function doctorReport(findings: readonly Finding[]): {
  readonly text: string;
  readonly exitCode: number;
} {
  const label = { ok: 'ok     ', warning: 'warning', problem: 'PROBLEM' };
  const lines = findings.flatMap(({ level, what, remedy }) => [
    `${label[level]}  ${visible(what)}`,
    ...(remedy === undefined ? [] : [`         ${visible(remedy)}`]),
  ]);
  const problems = findings.filter(({ level }) => level === 'problem').length;
  const verdict =
    problems === 0
      ? 'Readout can run.'
      : `${problems} ${problems === 1 ? 'problem' : 'problems'} to mend.`;
  return { text: [...lines, '', verdict, ''].join('\n'), exitCode: problems === 0 ? 0 : 1 };
}

function configuration({ env, cwd }: DoctorOptions): {
  readonly config?: Config;
  readonly findings: readonly Finding[];
} {
  try {
    const config = readConfig(env, cwd);
    const stray = strayVariables(env).map(
      (name): Finding => ({
        level: 'warning',
        what: `Configuration: ${name} is set, and is no variable of Readout’s.`,
        remedy: 'Look for a slip in its name; .env.example has all that are read.',
      }),
    );
    return {
      config,
      findings: [{ level: 'ok', what: 'Configuration: every variable is understood.' }, ...stray],
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return {
      findings: error.problems.map((problem) => ({
        level: 'problem',
        what: `Configuration: ${problem}`,
        remedy:
          'Variables are set in the environment or in the file .env; .env.example explains each.',
      })),
    };
  }
}

async function content({ contentDir }: Config, now: Date): Promise<readonly Finding[]> {
  const { articles, files, problems } = await readFolder(contentDir);
  const all = [...problems, ...aheadOf(files, now)];
  const faults: readonly Finding[] = all.map(({ file, level, what, remedy }) => ({
    level: level === 'error' ? 'problem' : 'warning',
    what: `Content: ${file} ${what}.`,
    remedy,
  }));
  if (articles.length > 0) {
    const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
    return [{ level: 'ok', what: `Content: ${count} in ${contentDir}.` }, ...faults];
  }
  if (faults.length > 0) return faults;
  return [
    {
      level: 'problem',
      what: `Content: there is no article in ${contentDir}.`,
      remedy: 'Put one there as a .txt or .md file, with its title on the first line.',
    },
  ];
}

async function database(
  { databaseUrl }: Config,
  tryDatabase: DoctorOptions['tryDatabase'],
): Promise<{ readonly found: readonly Finding[]; readonly places: readonly Place[] }> {
  try {
    const { coming, places } = await tryDatabase(databaseUrl, SOONEST);
    const times = coming.map(
      ({ id, at, timezone }) => `${id} on ${inWords(timezone).format(at)} (${timezone})`,
    );
    const found: readonly Finding[] = [
      { level: 'ok', what: `Database: ${databaseUrl} can be written.` },
      ...(times.length > 0
        ? [{ level: 'ok', what: `Briefings set up in chat: next ${times.join('; ')}.` } as const]
        : []),
    ];
    return { found, places };
  } catch (error) {
    const what = `Database: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'DATABASE_URL in the environment or in .env says where it is.';
    return { found: [{ level: 'problem', what, remedy }], places: [] };
  }
}

async function platforms(
  config: Config,
  places: readonly Place[],
  { checkDiscord, clock }: DoctorOptions,
): Promise<readonly Finding[]> {
  const { discord, slack, briefing } = config;
  if (!discord && !slack) {
    const what = 'Platforms: no token is set, so npm start opens a prompt on this machine.';
    return [{ level: 'ok', what }];
  }
  const all = [...(briefing?.channels ?? []), ...places];
  const channels = (on: Place['platform']): readonly string[] => [
    ...new Set(all.filter(({ platform }) => platform === on).map(({ id }) => id)),
  ];
  const found = await Promise.all([
    ...(discord ? [checkDiscord(discord, channels('discord'))] : []),
    ...(slack ? [examineSlack(slack, channels('slack'))] : []),
    examineClock(config, clock),
  ]);
  return found.flat();
}
