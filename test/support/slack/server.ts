import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Effect, type Faults, sendPage } from '../discord/faults.ts';
import { type JsonObject, object } from '../discord/json.ts';
import { recordPayload } from '../record.ts';
import { type Answer, tooMany } from './errors.ts';
import type { World } from './world.ts';

/** One request as it came, and what became of it. */
export interface LoggedRequest {
  readonly at: number;
  /** The method of the Web API, or `response_url`. */
  readonly method: string;
  readonly args: JsonObject;
  /** Slack's error, if it refused. */
  error?: string;
  /** Absent until it is answered, and when the answer was lost. */
  status?: number;
}

interface Parts {
  readonly world: World;
  readonly faults: Faults;
  /** Grows by one entry a request. */
  readonly log: LoggedRequest[];
  readonly call: (method: string, token: string, args: JsonObject) => Answer;
  /** A use of a response_url, by its last step. */
  readonly respond: (id: string, args: JsonObject) => Answer;
  /** For how many seconds a call must wait that is over a limit. */
  readonly waitFor: (method: string, args: JsonObject) => number | undefined;
}

const delayOf = ({ latency }: Effect, random: () => number): number =>
  typeof latency === 'object' ? latency[0] + random() * (latency[1] - latency[0]) : (latency ?? 0);

/** Arguments as the Web API takes them: a form whose values may be JSON, or JSON as a whole. */
async function readArgs(request: IncomingMessage): Promise<JsonObject> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (request.headers['content-type']?.startsWith('application/json')) {
    return object(JSON.parse(text));
  }
  const pairs = [...new URLSearchParams(text)].map(([key, value]) => [
    key,
    STRUCTURED.has(key) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(pairs);
}

const STRUCTURED = new Set(['blocks', 'metadata', 'view', 'attachments']);

function send(
  response: ServerResponse,
  { status, body, retryAfter }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...headers,
    ...(retryAfter === undefined || retryAfter === '' ? {} : { 'retry-after': String(retryAfter) }),
  });
  response.end(JSON.stringify(body));
}

/** The Web API and the response_urls; what a call means is the business of `call` and `respond`. */
export function createApiServer({ world, faults, log, call, respond, waitFor }: Parts): Server {
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, place = '', name = ''] = (request.url ?? '').split('/');
    const method = place === 'api' ? name : 'response_url';
    const entry: LoggedRequest = { at: world.now(), method, args: await readArgs(request) };
    log.push(entry);
    recordPayload({ platform: 'slack', method, body: entry.args });
    world.changed();

    const answer = (result: Answer): void => {
      entry.status = result.status;
      const { error } = object(result.body);
      if (typeof error === 'string') entry.error = error;
      send(response, result, {
        'x-oauth-scopes': [...world.scopes].join(','),
        date: new Date(world.now()).toUTCString(),
      });
      world.changed();
    };

    const effects = faults.take(method, method);
    for (const effect of effects) {
      const delay = delayOf(effect, world.random);
      if (delay > 0) await wait(delay);
      await effect.hold;
    }
    if (effects.some(({ drop }) => drop === 'before')) return void request.socket.destroy();
    const limited = effects.find(({ retryAfter }) => retryAfter !== undefined);
    if (limited) return answer(tooMany(limited.retryAfter ?? 0));
    const page = effects.find((effect) => effect.page !== undefined)?.page;
    if (page !== undefined) return sendPage(response, page);
    const error = effects.find(({ refusal }) => refusal !== undefined)?.refusal;
    if (error !== undefined) return answer({ status: 200, body: { ok: false, error } });
    const failing = effects.find(({ status }) => status !== undefined);
    if (failing) return answer({ status: failing.status ?? 500, body: 'injected fault' });

    const seconds = waitFor(method, entry.args);
    if (seconds !== undefined) return answer(tooMany(seconds));
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const result = place === 'api' ? call(method, token, entry.args) : respond(name, entry.args);
    if (effects.some(({ drop }) => drop === 'after')) return void request.socket.destroy();
    answer(result);
  }

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A fault of the double itself: the client is told so, and a test sees it in the body.
      if (!response.headersSent) send(response, { status: 500, body: String(error) });
    });
  });
}
