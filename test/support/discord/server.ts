import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { recordPayload } from '../record.ts';
import { type Answer, errors } from './errors.ts';
import { type Effect, type Faults, sendPage } from './faults.ts';
import type { Json } from './json.ts';
import type { createLimiter } from './limits.ts';
import { matchPath, type Route } from './routes.ts';
import type { World } from './world.ts';

/** One request as it came, and what became of it. */
export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  /** Below `/api/v10`, as it was written. */
  readonly path: string;
  /** `METHOD /path/:pattern`, or empty where no route fits. */
  readonly route: string;
  readonly query: string;
  readonly body: Json | undefined;
  /** Absent until it is answered, and when the answer was lost. */
  status?: number;
}

const BASE = '/api/v10';

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const tooMany = (seconds: number | string, global: boolean): Answer => ({
  status: 429,
  body: {
    message: 'You are being rate limited.',
    global,
    ...(typeof seconds === 'number' && { retry_after: seconds }),
  },
  headers: {
    ...(seconds !== '' && { 'retry-after': String(seconds) }),
    'x-ratelimit-scope': global ? 'global' : 'user',
    ...(global ? { 'x-ratelimit-global': 'true' } : {}),
  },
});

function sendHalf(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
  response.write('{');
}

const delayOf = ({ latency }: Effect, random: () => number): number =>
  typeof latency === 'object' ? latency[0] + random() * (latency[1] - latency[0]) : (latency ?? 0);

const parse = (text: string): Json | undefined | 'broken' => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return 'broken';
  }
};

interface Parts {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly limiter: ReturnType<typeof createLimiter>;
  readonly faults: Faults;
  /** Grows by one entry a request. */
  readonly log: LoggedRequest[];
}

/** The REST side: routing, token, rate limits and faults; what a route means is the route's own business. */
export function createApiServer({ world, routes, limiter, faults, log }: Parts): Server {
  const find = (method: string, path: string) => {
    for (const route of routes) {
      const params = route.method === method ? matchPath(route.path, path) : undefined;
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const path = url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : '';
    const found = find(method, path);
    const name = found ? `${found.route.method} ${found.route.path}` : '';
    const body = parse(await readBody(request));
    const entry: LoggedRequest = {
      at: world.now(),
      method,
      path,
      route: name,
      query: url.search,
      body,
    };
    log.push(entry);
    recordPayload({ platform: 'discord', method, path, body });
    world.changed();

    const answer = (result: Answer): void => {
      entry.status = result.status;
      send(response, result);
      world.changed();
    };

    const effects = faults.take(name, `${method} ${path}`);
    for (const effect of effects) {
      const delay = delayOf(effect, world.random);
      if (delay > 0) await wait(delay);
      await effect.hold;
    }
    if (effects.some(({ drop }) => drop === 'before')) return void request.socket.destroy();
    const limited = effects.find(({ retryAfter }) => retryAfter !== undefined);
    if (limited) return answer(tooMany(limited.retryAfter ?? 0, limited.global ?? false));
    const page = effects.find((effect) => effect.page !== undefined)?.page;
    if (page !== undefined) return sendPage(response, page);
    const failing = effects.find(({ status }) => status !== undefined);
    if (failing) {
      return answer({
        status: failing.status ?? 500,
        body: { message: 'Injected fault', code: 0 },
      });
    }

    if (found === undefined) return answer(errors.noRoute);
    const open = found.route.open === true;
    if (!open && request.headers.authorization !== `Bot ${world.token}`) {
      return answer(errors.unauthorized);
    }
    const verdict = limiter.take(name, found.params, open);
    if (verdict.wait > 0) {
      const refusal = tooMany(verdict.wait / 1000, verdict.global);
      return answer({ ...refusal, headers: { ...verdict.headers, ...refusal.headers } });
    }
    if (body === 'broken') return answer(errors.notJson);
    const result = found.route.handle({ params: found.params, query: url.searchParams, body });
    if (effects.some(({ drop }) => drop === 'after')) return void request.socket.destroy();
    const after = effects.find((effect) => effect.after !== undefined)?.after;
    if (after === 'half') return sendHalf(response);
    if (after && 'status' in after) return answer({ status: after.status, body: {} });
    if (after) await wait(after.silence);
    answer({ ...result, headers: verdict.headers });
  }

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A fault of the double itself: the client is told so, and a test sees it in the body.
      if (!response.headersSent)
        send(response, { status: 500, body: { message: String(error), code: 0 } });
    });
  });
}
