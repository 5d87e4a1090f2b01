import { resolve } from 'node:path';
import { populate } from 'dotenv';
import * as v from 'valibot';
import { envFile } from './config/env-file.ts';
import {
  type ChannelAddress,
  type Environment,
  environment,
  type LogLevel,
} from './config/environment.ts';
import { missing } from './config/missing.ts';

export type { LogLevel } from './config/environment.ts';

/** Everything that the environment decides. A platform is on when its part is there. */
export interface Config {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** `file:` and an absolute path, or `:memory:`. */
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  /** Where health and metrics are offered; nowhere when absent. */
  readonly http?: { readonly host: string; readonly port: number };
  readonly discord?: {
    readonly token: string;
    readonly guildId?: string;
    readonly apiUrl?: string;
  };
  readonly slack?: {
    readonly botToken: string;
    readonly apiUrl?: string;
    /** Who may change the briefings of a channel. */
    readonly briefingsBy: 'members' | 'admins';
    readonly mode:
      | { readonly kind: 'socket'; readonly appToken: string }
      | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
  };
  readonly briefing?: {
    /** Five cron fields. */
    readonly schedule: string;
    /** IANA time zone. */
    readonly timezone: string;
    readonly channels: readonly ChannelAddress[];
  };
}

/** The environment is wrong: one line a problem, each with its remedy and without any value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** What must never be shown, whatever goes wrong. */
export const secretsOf = ({ discord, slack }: Config): readonly string[] =>
  [
    discord?.token,
    slack?.botToken,
    slack?.mode.kind === 'socket' ? slack.mode.appToken : slack?.mode.signingSecret,
  ].filter((secret) => secret !== undefined);

/** A text without any of the secrets. */
export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);

/** Every variable that is read, in the order of `.env.example`. */
export const variables: readonly string[] = Object.keys(environment.entries);

/** What is set, begins as our variables do, and is none of them: a slip of the pen, mostly. */
export const strayVariables = (
  env: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] =>
  Object.keys(env).filter(
    (name) => /^(?:DISCORD|SLACK|BRIEFING)_/i.test(name) && env[name] && !variables.includes(name),
  );

/** Takes into the environment what `.env` sets and is not set already. @throws ConfigError when it cannot be read */
export function loadEnvFile(): void {
  const { values, problem } = envFile(process.cwd());
  if (problem !== undefined) throw new ConfigError([problem]);
  populate(process.env as Record<string, string>, { ...values });
}

/**
 * Reads the whole configuration: the only reader of the environment. Empty variables count as absent.
 * @param cwd where relative paths begin
 * @throws ConfigError with all problems at once
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  cwd: string = process.cwd(),
): Config {
  const given = Object.fromEntries(
    variables
      .map((name) => [name, env[name]?.trim() ?? ''] as const)
      .filter(([, value]) => value !== ''),
  );
  const parsed = v.safeParse(environment, given, { abortPipeEarly: true });
  const problems = [
    ...(parsed.issues ?? []).map((issue) => `${v.getDotPath(issue)} ${issue.message}`),
    ...missing(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return configFrom(parsed.output, cwd);
}

function configFrom(env: Environment, cwd: string): Config {
  const { DISCORD_TOKEN: token, SLACK_BOT_TOKEN: botToken } = env;
  const mode = slackMode(env);
  const {
    BRIEFING_SCHEDULE: schedule,
    BRIEFING_TIMEZONE: timezone,
    BRIEFING_CHANNELS: channels,
  } = env;
  return frozen({
    contentDir: resolve(cwd, env.CONTENT_DIR),
    databaseUrl: env.DATABASE_URL.replace(
      /^file:(?!\/\/|:memory:$)(.+)$/,
      (_, path: string) => `file:${resolve(cwd, path)}`,
    ),
    logLevel: env.LOG_LEVEL,
    ...(env.PORT !== undefined && { http: { host: env.HOST ?? '127.0.0.1', port: env.PORT } }),
    ...(token !== undefined && {
      discord: {
        token,
        ...(env.DISCORD_GUILD_ID !== undefined && { guildId: env.DISCORD_GUILD_ID }),
        ...(env.DISCORD_API_URL !== undefined && { apiUrl: env.DISCORD_API_URL }),
      },
    }),
    ...(botToken !== undefined &&
      mode && {
        slack: {
          botToken,
          mode,
          briefingsBy: env.SLACK_BRIEFINGS_BY,
          ...(env.SLACK_API_URL !== undefined && { apiUrl: env.SLACK_API_URL }),
        },
      }),
    ...(schedule !== undefined &&
      timezone !== undefined &&
      channels && { briefing: { schedule, timezone, channels } }),
  });
}

function slackMode(env: Environment): NonNullable<Config['slack']>['mode'] | undefined {
  if (env.SLACK_APP_TOKEN !== undefined) return { kind: 'socket', appToken: env.SLACK_APP_TOKEN };
  if (env.SLACK_SIGNING_SECRET === undefined || env.SLACK_PORT === undefined) return undefined;
  return { kind: 'http', signingSecret: env.SLACK_SIGNING_SECRET, port: env.SLACK_PORT };
}

function frozen<T extends object>(value: T): Readonly<T> {
  for (const inner of Object.values(value)) {
    if (typeof inner === 'object' && inner !== null) frozen(inner);
  }
  return Object.freeze(value);
}
