import { createHmac } from 'node:crypto';
import { acknowledge, type Parcel, type Transport } from './exchange.ts';
import type { World } from './world.ts';

/** The headers that prove that a body is Slack's. Source: Slack, "Verifying requests", version v0. */
export function signed(body: string, secret: string, now: number): Record<string, string> {
  const at = String(Math.floor(now / 1000));
  const digest = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${digest}` };
}

const FORM = 'application/x-www-form-urlencoded';

function bodyOf({ type, payload }: Parcel): readonly [contentType: string, body: string] {
  if (type === 'events_api') return ['application/json', JSON.stringify(payload)];
  if (type === 'interactive') {
    return [FORM, new URLSearchParams({ payload: JSON.stringify(payload) }).toString()];
  }
  const pairs = Object.entries(payload).map(([key, value]): [string, string] => [
    key,
    String(value),
  ]);
  return [FORM, new URLSearchParams(pairs).toString()];
}

/** Events that fail are sent once more; commands and presses are not. */
const ATTEMPTS = { events_api: 2, interactive: 1, slash_commands: 1 } as const;

/** Delivers by signed requests to the app's address. */
export function createSignedHttp(world: World, url: string, ackWithin: number): Transport {
  async function attempt(parcel: Parcel, retry: number): Promise<boolean> {
    const { exchange } = parcel;
    const [contentType, body] = bodyOf(parcel);
    exchange.deliveries += 1;
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        ...signed(body, world.tokens.signingSecret, Date.now()),
        ...(retry > 0
          ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_error' }
          : {}),
      },
      signal: AbortSignal.timeout(ackWithin),
    });
    const text = await response.text();
    if (!response.ok) return false;
    acknowledge(parcel, world.now(), text === '' ? undefined : JSON.parse(text));
    return true;
  }

  async function deliver(parcel: Parcel): Promise<void> {
    for (let retry = 0; retry < ATTEMPTS[parcel.type]; retry += 1) {
      const done = await attempt(parcel, retry).catch(() => false);
      if (done) break;
      parcel.exchange.failed ??= 'http_error';
    }
    world.changed();
  }

  return {
    deliver(parcel) {
      void deliver(parcel);
    },
  };
}
