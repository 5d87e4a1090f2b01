import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { within } from '../bot/within.ts';
import type { Health } from './health.ts';

export interface Endpoints {
  readonly live: () => Health;
  readonly ready: () => Promise<Health>;
  readonly metrics: () => Promise<string>;
  readonly metricsType: string;
}

export interface HttpServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** A probe that takes longer has failed. */
const ANSWER_MS = 5_000;
/** Probes and a scraper or two; more is somebody else. */
const MOST_CONNECTIONS = 50;

/**
 * Answers GET on `/live`, `/ready` and `/metrics`.
 * @param host the address to listen on: this machine's own, or `0.0.0.0` for everybody's
 * @throws an Error whose message says what to do when the port cannot be had
 */
export async function startHttp(
  { host, port }: { readonly host: string; readonly port: number },
  endpoints: Endpoints,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return end(response, 405, 'text/plain', 'GET only\n');
    }
    answer(path, endpoints, response).catch(() =>
      end(response, 500, 'text/plain', 'It could not be found out.\n'),
    );
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.headersTimeout = ANSWER_MS;
  server.requestTimeout = ANSWER_MS;
  server.keepAliveTimeout = ANSWER_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(unheard(host, port, error)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(path: string, endpoints: Endpoints, response: ServerResponse): Promise<void> {
  switch (path) {
    case '/live':
      return tell(response, endpoints.live());
    case '/ready':
      return tell(response, await inTime(endpoints.ready()));
    case '/metrics':
      return end(response, 200, endpoints.metricsType, await inTime(endpoints.metrics()));
    default:
      return end(response, 404, 'text/plain', 'Here are /live, /ready and /metrics.\n');
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const done = await within(
    ANSWER_MS,
    work.then((value) => ({ value })),
  );
  if (done === undefined) throw new Error('it took too long');
  return done.value;
}

const tell = (response: ServerResponse, { well, parts }: Health): void =>
  end(
    response,
    well ? 200 : 503,
    'application/json',
    `${JSON.stringify({ status: well ? 'ok' : 'failing', ...parts })}\n`,
  );

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function unheard(host: string, port: number, error: NodeJS.ErrnoException): Error {
  const why =
    error.code === 'EADDRINUSE'
      ? 'another program has it'
      : error.code === 'EACCES'
        ? 'this user may not take it'
        : (error.code ?? error.message);
  return new Error(
    `Health and metrics cannot be offered on ${host}:${port}: ${why}. Set PORT to a free port above 1023 (and HOST to an address of this machine), or leave PORT empty.`,
    { cause: error },
  );
}
