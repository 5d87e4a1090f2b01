import { appendFileSync } from 'node:fs';

/** What a bot sent: a request's body, or what an acknowledgement carried. */
interface Payload {
  readonly platform: 'discord' | 'slack';
  /** Discord: the HTTP method. Slack: the method of the Web API, `response_url`, or `ack.` and what was acknowledged. */
  readonly method: string;
  /** Discord: below the version. */
  readonly path?: string;
  readonly body: unknown;
}

const file = process.env.RECORD_PAYLOADS;

/**
 * With `RECORD_PAYLOADS=<file>` the doubles append everything that is sent to them, one JSON object a line, so that a
 * run of the tests can be put through another checker of the platforms' rules than their own.
 */
export function recordPayload(payload: Payload): void {
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(payload)}\n`);
}
