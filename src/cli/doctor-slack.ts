import type { Config } from '../config.ts';
import type { Finding } from './doctor.ts';
import { SLACK_SCOPES } from './manifest.ts';

/** How long a platform may take to answer. */
const PATIENCE_MS = 10_000;

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

const ok = (what: string): Finding => ({ level: 'ok', what });
const problem = (what: string, remedy: string): Finding => ({ level: 'problem', what, remedy });

const isSlack = ({ platform }: { readonly platform: string }): boolean => platform === 'slack';

/** Connects to Slack with the tokens, and looks at the scopes and at every channel of the briefing. */
export async function examineSlack(config: Config): Promise<readonly Finding[]> {
  const { slack } = config;
  if (!slack) return [];
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
        'Check the network of this machine; the bot keeps trying by itself.',
      ),
    ];
  }
  if (me.body.ok !== true) {
    return [
      problem(
        `Slack: SLACK_BOT_TOKEN is not accepted (${me.body.error ?? me.status}).`,
        'Under Install App, install the app and copy the Bot User OAuth Token (xoxb-…) into .env.',
      ),
    ];
  }
  const findings = [
    ok(`Slack: connected as ${me.body.user} in ${me.body.team}.`),
    ...missingScopes(me.headers.get('x-oauth-scopes')),
  ];
  if (slack.mode.kind === 'socket') {
    const socket = await post('apps.connections.open', slack.mode.appToken);
    findings.push(
      socket?.body.ok === true
        ? ok('Slack: Socket Mode is on.')
        : problem(
            `Slack: SLACK_APP_TOKEN is not accepted (${socket?.body.error ?? 'no answer'}).`,
            'Turn Socket Mode on, and under Basic Information generate an app-level token with connections:write.',
          ),
    );
  }
  for (const { id: channel } of config.briefing?.channels.filter(isSlack) ?? []) {
    const history = await post('conversations.history', slack.botToken, { channel, limit: '1' });
    findings.push(slackChannel(channel, history));
  }
  return findings;
}

/** @param granted the header in which Slack lists them; without it nothing can be said */
function missingScopes(granted: string | null): readonly Finding[] {
  if (granted === null) return [];
  const has = new Set(granted.split(/,\s*/));
  return Object.entries(SLACK_SCOPES)
    .filter(([scope]) => !has.has(scope))
    .map(([scope, use]) =>
      problem(
        `Slack: the scope ${scope} is missing, so the bot cannot ${use}.`,
        'Add it under OAuth & Permissions, then reinstall the app: scopes are granted at installation.',
      ),
    );
}

function slackChannel(channel: string, history: Answer | undefined): Finding {
  const error = history?.body.ok === true ? undefined : (history?.body.error ?? 'no answer');
  if (error === undefined) return ok(`Slack: ${channel} can be read.`);
  if (error === 'not_in_channel' || error === 'channel_not_found') {
    return problem(
      `Slack: the bot is not in the channel ${channel}, or there is none.`,
      'Write “/invite @Readout” in the channel; its id stands at the end of the channel’s details.',
    );
  }
  return problem(
    `Slack: the history of ${channel} cannot be read (${error}).`,
    'Add the history scope for that kind of channel, then reinstall the app.',
  );
}
