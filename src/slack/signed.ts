import type { IncomingMessage } from 'node:http';
import type { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../bot/platform.ts';
import { bolt } from './sdk.ts';

const {
  buildNoBodyResponse,
  defaultBodyLimit: bodyLimit,
  isRawBodyError,
} = bolt.HTTPModuleFunctions;
const { parseAndVerifyHTTPRequest, parseHTTPRequestBody } = bolt.HTTPModuleFunctions;

/** Where Slack's requests come in. */
export const ENDPOINT = '/slack/events';

/** Why a request is not taken. */
interface Refusal {
  readonly status: number;
  /** Told in the log; nothing where it is nobody's fault, as when the other side went away. */
  readonly told?: string;
  /** Anybody can send such requests, so that one line is enough. */
  readonly once?: true;
}

const UNSIGNED: Refusal = {
  status: 401,
  once: true,
  told: 'Slack: a request was not signed with SLACK_SIGNING_SECRET and was not answered. If Slack sent it, copy the “Signing Secret” anew (your Slack app, Basic Information), then restart',
};
const STALE: Refusal = {
  status: 401,
  once: true,
  told: 'Slack: a request was more than five minutes old by the clock here and was not answered. If Slack sent it, set the clock of this machine right',
};
const TOO_LARGE: Refusal = {
  status: 413,
  once: true,
  told: 'Slack: a request was too large and was not answered',
};
const UNREADABLE: Refusal = { status: 400, told: 'Slack: something came that could not be read' };
const BROKEN_OFF: Refusal = { status: 400 };

/**
 * Lets a receiver have only what is signed and can be read. It takes for granted that what is signed is an object: of a
 * null it makes a rejection that nobody handles, and no answer.
 */
export function takeSigned(receiver: HTTPReceiver, signingSecret: string, log: Log): void {
  const take = receiver.requestListener;
  const said = new Set<Refusal>();
  receiver.requestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname !== ENDPOINT || request.method !== 'POST') return take(request, response);
    void refusalOf(request, signingSecret).then((refusal) => {
      if (refusal === undefined) return take(request, response);
      const { status, told, once } = refusal;
      if (told !== undefined && !said.has(refusal)) log.warn({ platform: 'slack' }, told);
      if (once) said.add(refusal);
      // What was not read to its end would stand before the next request.
      response.setHeader('connection', 'close');
      buildNoBodyResponse(response, status);
    });
  };
}

/** Reads a request, which keeps what was read for the receiver. Never rejects. */
async function refusalOf(
  request: IncomingMessage,
  signingSecret: string,
): Promise<Refusal | undefined> {
  try {
    const read = await parseAndVerifyHTTPRequest({ signingSecret, bodyLimit }, request);
    return isObject(parsed(() => parseHTTPRequestBody(read))) ? undefined : UNREADABLE;
  } catch (error) {
    if (isRawBodyError(error)) return error.statusCode === 413 ? TOO_LARGE : BROKEN_OFF;
    return String(error).includes('stale') ? STALE : UNSIGNED;
  }
}

function parsed(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
