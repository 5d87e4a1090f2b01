import type { webApi } from '@slack/bolt';
import { inBetween, whyOf } from '../bot/why.ts';
import { bolt } from './sdk.ts';

/** What went wrong with a request, in words without any token. */
export interface Failure {
  readonly reason: string;
  /** `no`: Slack did nothing. `maybe`: its answer was lost, or it failed halfway. */
  readonly done: 'no' | 'maybe';
  /** Trying again is of no use before somebody has done something. */
  readonly lasting: boolean;
  /** How long Slack asks to wait. */
  readonly waitMs?: number;
}

/** A response_url that answered with anything but success. */
export class ResponseError extends Error {
  readonly status: number;
  readonly waitMs: number | undefined;

  constructor(status: number, waitMs?: number) {
    super(`a response_url answered ${status}`);
    this.name = 'ResponseError';
    this.status = status;
    this.waitMs = waitMs;
  }
}

const BAD_TOKEN =
  'Slack does not accept SLACK_BOT_TOKEN. Copy the “Bot User OAuth Token” anew (your Slack app, OAuth & Permissions), then restart';

const NOWHERE =
  'Slack has nothing at this address. Check SLACK_API_URL, which usually ends with /api/';

/** What to do about a refusal of Slack's that trying again does not mend. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ...['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive'].map(
    (error) => [error, BAD_TOKEN] as const,
  ),
  [
    'channel_not_found',
    'there is no such channel, or the bot cannot see it. Check its id, and invite the bot to it',
  ],
  ['not_in_channel', 'the bot is not in the channel. Invite it there with /invite'],
  ['is_archived', 'the channel is archived'],
  ['restricted_action', 'the workspace lets only some people post there'],
  [
    'not_allowed_token_type',
    'a token is of the wrong kind. SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-',
  ],
  ['msg_blocks_too_long', 'Slack found the message too long, which is a fault of this program'],
  ['unknown_method', NOWHERE],
  ['invalid_blocks', 'Slack found the message malformed, which is a fault of this program'],
]);

/** Errors of Slack's own, after which something may have been done. */
const HALFWAY = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
]);

/** Slack asks to wait, and does not say how long. */
const TOO_MANY = new Set(['ratelimited', 'rate_limited']);

/** What Slack says while a workspace moves into an organisation, and takes nothing until it has. */
const MOVING = new Set(['team_added_to_org', 'org_login_required']);

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const NO_ADDRESS = new Set(['ERR_INVALID_URL', 'ERR_INVALID_PROTOCOL']);

const WAIT: Failure = { reason: 'Slack asks to wait', done: 'no', lasting: false };

/** What stands before Slack may say any number, and no timer runs for a month. */
const waitOf = (ms: number): number => Math.min(LONGEST_WAIT_MS, Math.max(0, ms));
const LONGEST_WAIT_MS = 60 * 60_000;

/** Never looks at the request: its address and headers hold tokens. */
export function failureOf(error: unknown): Failure {
  if (error instanceof bolt.webApi.WebAPIRateLimitedError) {
    return { ...WAIT, waitMs: waitOf(error.retryAfter * 1000) };
  }
  if (error instanceof bolt.webApi.WebAPIPlatformError) return refusal(error.data);
  if (error instanceof bolt.webApi.WebAPIHTTPError) {
    const failure = answered(error.statusCode);
    return error.statusCode === 404 ? { ...failure, reason: NOWHERE } : failure;
  }
  if (error instanceof ResponseError) {
    if (error.status === 429) return { ...WAIT, waitMs: waitOf(error.waitMs ?? 1000) };
    return answered(error.status);
  }
  const code = networkCode(error);
  if (code !== undefined && NO_ADDRESS.has(code)) {
    return { reason: 'Slack gave an address that is none', done: 'no', lasting: true };
  }
  const inner = error instanceof bolt.webApi.WebAPIRequestError ? error.original : error;
  return {
    reason: `Slack cannot be reached (${code ?? whyOf(inner)})`,
    done: code !== undefined && NEVER_SENT.has(code) ? 'no' : 'maybe',
    lasting: false,
  };
}

/** Slack's own errors are words such as 'channel_not_found'. */
const CODE = /^[a-z\d_]+$/i;

const IN_BETWEEN: Failure = {
  reason: inBetween('Slack', 'SLACK_API_URL'),
  done: 'maybe',
  lasting: false,
};

function refusal(data: webApi.WebAPIPlatformError['data']): Failure {
  const { error } = data as { readonly error?: unknown };
  // The SDK gives the text of what is no JSON as the error; what is no answer of Slack's has none.
  if (typeof error !== 'string' || !CODE.test(error)) return IN_BETWEEN;
  if (TOO_MANY.has(error)) return { ...WAIT, waitMs: 1000 };
  if (MOVING.has(error)) {
    const reason = `the workspace is being moved into an organisation. Slack says: ${error}`;
    return { reason, done: 'no', lasting: false };
  }
  if (HALFWAY.has(error)) return { reason: `Slack says ${error}`, done: 'maybe', lasting: false };
  if (error === 'missing_scope') {
    const scope = 'needed' in data ? String(data.needed) : 'one more';
    const reason = `the Slack app lacks the scope ${scope}. Add it under “OAuth & Permissions” and install the app again`;
    return { reason, done: 'no', lasting: true };
  }
  const remedy = REMEDIES.get(error);
  const reason = remedy ? `${remedy}. Slack says: ${error}` : `Slack says ${error}`;
  return { reason, done: 'no', lasting: true };
}

const answered = (status: number): Failure =>
  status >= 500
    ? { reason: `Slack answers ${status}`, done: 'maybe', lasting: false }
    : { reason: `Slack answers ${status}`, done: 'no', lasting: true };

/** For the log: a fault of ours with its stack, a request that failed without anything of the request. */
export function detailsOf(error: unknown): object {
  const ours =
    error instanceof Error &&
    !(error instanceof bolt.webApi.SlackError || error instanceof ResponseError) &&
    networkCode(error) === undefined &&
    error.name !== 'TimeoutError';
  return ours ? { stack: error.stack } : { reason: failureOf(error).reason };
}

/** The system's code of a network error, which fetch wraps. */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof bolt.webApi.WebAPIRequestError) return networkCode(error.original);
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return networkCode(error.errors[0]);
  return networkCode(error.cause);
}
