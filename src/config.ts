import { resolve } from 'node:path';
import * as v from 'valibot';
import {
  type ChannelAddress,
  type Environment,
  environment,
  type LogLevel,
} from './config/environment.ts';

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

/** What is set without what belongs to it. */
function missing(given: Readonly<Record<string, string>>): readonly string[] {
  const has = (name: string): boolean => name in given;
  const problems: string[] = [];
  const socket = has('SLACK_APP_TOKEN');
  const http = has('SLACK_SIGNING_SECRET') || has('SLACK_PORT');
  if (has('SLACK_BOT_TOKEN') && !socket && !http) {
    problems.push(
      'SLACK_BOT_TOKEN needs a way to listen. Set SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP).',
    );
  }
  if ((socket || http) && !has('SLACK_BOT_TOKEN')) {
    problems.push('SLACK_BOT_TOKEN is missing. Set it, or remove the other SLACK_ variables.');
  }
  if (socket && http) {
    problems.push(
      'SLACK_APP_TOKEN (Socket Mode) and SLACK_SIGNING_SECRET with SLACK_PORT (HTTP) are two ways to listen. Keep one of them.',
    );
  } else {
    problems.push(...together(given, ['SLACK_SIGNING_SECRET', 'SLACK_PORT']));
  }
  problems.push(
    ...together(given, ['BRIEFING_SCHEDULE', 'BRIEFING_TIMEZONE', 'BRIEFING_CHANNELS']),
  );
  for (const [platform, token] of [
    ['discord', 'DISCORD_TOKEN'],
    ['slack', 'SLACK_BOT_TOKEN'],
  ] as const) {
    if (given.BRIEFING_CHANNELS?.includes(`${platform}:`) && !has(token)) {
      problems.push(
        `${token} is missing, and BRIEFING_CHANNELS names a channel that needs it. Set it, or remove the channel.`,
      );
    }
  }
  return problems;
}

/** All of these or none. */
function together(
  given: Readonly<Record<string, string>>,
  names: readonly string[],
): readonly string[] {
  const present = names.filter((name) => name in given);
  if (present.length === 0) return [];
  return names
    .filter((name) => !present.includes(name))
    .map((name) => `${name} is missing. Set it, or remove ${present.join(' and ')}.`);
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
