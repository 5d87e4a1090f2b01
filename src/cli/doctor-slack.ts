import { createServer } from 'node:net';
import type { Config } from '../config.ts';
import type { Finding } from './doctor.ts';
import { SLACK_SCOPES } from './manifest.ts';

/** How long a platform may take to answer. */
const PATIENCE_MS = 10_000;

type Slack = NonNullable<Config['slack']>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One question to a platform. `undefined`: nobody answers there. */
async function ask(url: string, init: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await response.json().catch(() => ({}));
    const fields = typeof body === 'object' && body !== null ? { ...body } : {};
    return { status: response.status, headers: response.headers, body: fields };
  } catch {
    return undefined;
  }
}

/** What Slack says against it; `undefined` where it says nothing. */
const errorIn = (answer: Answer | undefined): string | undefined =>
  answer?.body.ok === true
    ? undefined
    : String(answer?.body.error ?? answer?.status ?? 'no answer');

const ok = (what: string): Finding => ({ level: 'ok', what });
const problem = (what: string, remedy: string): Finding => ({ level: 'problem', what, remedy });

/** Connects to Slack with the tokens, and looks at the scopes and at the channels of briefings. */
export async function examineSlack(
  slack: Slack,
  channels: readonly string[],
): Promise<readonly Finding[]> {
  const base = slack.apiUrl ?? 'https://slack.com/api/';
  const post = (method: string, token: string, form: Readonly<Record<string, string>> = {}) =>
    ask(new URL(method, base.endsWith('/') ? base : `${base}/`).href, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(form),
    });
  const me = await post('auth.test', slack.botToken);
  if (!me) {
    return [
      problem(
        `Slack: ${new URL(base).host} does not answer.`,
        'Check the network of this machine and SLACK_API_URL, and https://slack-status.com; the bot keeps trying by itself.',
      ),
    ];
  }
  if (me.body.ok !== true)
    return [...refusedBotToken(slack, errorIn(me) ?? ''), ...(await way(slack, post))];
  const findings = [
    ok(`Slack: connected as ${me.body.user} in ${me.body.team}.`),
    ...missingScopes(slack, me.headers.get('x-oauth-scopes')),
    ...(await way(slack, post)),
  ];
  for (const channel of channels) {
    const history = await post('conversations.history', slack.botToken, { channel, limit: '1' });
    findings.push(slackChannel(slack, channel, history));
  }
  return findings;
}

type Post = (method: string, token: string) => Promise<Answer | undefined>;

/** The app's own pages, as far as they can be told: an app-level token names its app. */
function pageOf({ mode }: Slack, page: string, title: string): string {
  const app =
    mode.kind === 'socket' ? /^xapp-\d+-(A[A-Z0-9]+)-/.exec(mode.appToken)?.[1] : undefined;
  const at =
    app === undefined
      ? 'https://api.slack.com/apps, your app,'
      : `https://api.slack.com/apps/${app}/${page},`;
  return `${at} “${title}”`;
}

function refusedBotToken(slack: Slack, error: string): readonly Finding[] {
  const where = pageOf(slack, 'install-on-team', 'Install App');
  const why = new Map([
    ['account_inactive', 'The app was removed from the workspace, or whoever installed it left.'],
    ['token_revoked', 'The token was withdrawn.'],
    ['token_expired', 'The token has run out.'],
    ['not_allowed_token_type', 'It is a token of another kind.'],
  ]).get(error);
  return [
    problem(
      `Slack: SLACK_BOT_TOKEN is not accepted (${error}).${why ? ` ${why}` : ''}`,
      `Open ${where}: install the app and copy the Bot User OAuth Token (xoxb-…) into .env.`,
    ),
  ];
}

/** Whether what Slack tells of can reach the bot. */
async function way(slack: Slack, post: Post): Promise<readonly Finding[]> {
  const { mode } = slack;
  if (mode.kind === 'http') return [await port(mode.port)];
  const error = errorIn(await post('apps.connections.open', mode.appToken));
  if (error === undefined) return [ok('Slack: Socket Mode is on.')];
  const lacks = error === 'missing_scope';
  return [
    problem(
      `Slack: SLACK_APP_TOKEN ${lacks ? 'lacks the scope connections:write' : 'is not accepted'} (${error}).`,
      `Open ${pageOf(slack, 'general', 'Basic Information')}, “App-Level Tokens”: generate one with connections:write (xapp-…) and copy it into .env. Under “Socket Mode” turn that on.`,
    ),
  ];
}

/** Listens for a moment where the bot will. */
const port = (number: number): Promise<Finding> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'EADDRINUSE'
          ? {
              level: 'warning',
              what: `Slack: port ${number} is in use.`,
              remedy:
                'That is right if the bot is running. Otherwise set SLACK_PORT to another one.',
            }
          : problem(
              `Slack: port ${number} cannot be used (${error.code}).`,
              'Set SLACK_PORT to another one; those below 1024 need special rights.',
            ),
      ),
    );
    server.listen(number, () =>
      server.close(() =>
        resolve(
          ok(
            `Slack: port ${number} is free. Slack must reach it as the Request URL of the app (…/slack/events).`,
          ),
        ),
      ),
    );
  });

/** @param granted the header in which Slack lists them; without it nothing can be said */
function missingScopes(slack: Slack, granted: string | null): readonly Finding[] {
  if (granted === null) return [];
  const has = new Set(granted.split(/,\s*/));
  return Object.entries(SLACK_SCOPES)
    .filter(([scope]) => !has.has(scope))
    .map(([scope, use]) =>
      problem(
        `Slack: the scope ${scope} is missing, so the bot cannot ${use}.`,
        `Open ${pageOf(slack, 'oauth', 'OAuth & Permissions')}, “Bot Token Scopes”: add it, then press “Reinstall to Workspace” there. Scopes are granted at installation.`,
      ),
    );
}

function slackChannel(slack: Slack, channel: string, history: Answer | undefined): Finding {
  const error = errorIn(history);
  if (error === undefined) return ok(`Slack: ${channel} can be read.`);
  if (error === 'not_in_channel' || error === 'channel_not_found') {
    return problem(
      `Slack: the bot is not in the channel ${channel}, or there is none.`,
      'Write “/invite @Readout” in the channel. Its id stands at the end of the channel’s details (click its name).',
    );
  }
  if (error === 'missing_scope') {
    return problem(
      `Slack: the history of ${channel} cannot be read, for which the app lacks ${history?.body.needed ?? 'a scope'}.`,
      `Open ${pageOf(slack, 'oauth', 'OAuth & Permissions')}: add it, then press “Reinstall to Workspace” there.`,
    );
  }
  return problem(
    `Slack: the history of ${channel} cannot be read (${error}).`,
    'Check the channel’s id where it is from BRIEFING_CHANNELS, and run this again.',
  );
}
