import { type DatabaseState, liveness, readiness } from './health.ts';
import { createMetrics, type MetricSources } from './metrics.ts';
import { type HttpServer, startHttp } from './server.ts';

export interface ObserveParts extends MetricSources {
  readonly host: string;
  /** The rest of the bot is not there yet. */
  readonly starting: () => boolean;
  readonly port: number;
  /** Writes to the database what changes nothing. @throws where that fails: a full disk, a file that can only be read */
  readonly write: () => Promise<void>;
  /** How long the heart has not beaten, in ms; a clock that is set does not change that. */
  readonly silentMs: () => number;
}

/** Offers health and metrics on a port. @throws an Error with the remedy when it cannot be had */
export async function observe(
  parts: ObserveParts,
): Promise<HttpServer & Pick<ReturnType<typeof createMetrics>, 'count'>> {
  const { platforms, starting, queue, write, silentMs } = parts;
  const database = async (): Promise<DatabaseState> => {
    if (starting()) return 'starting';
    return queue('discord').then(
      () =>
        write().then(
          () => 'ok' as const,
          () => 'cannot be written' as const,
        ),
      () => 'does not answer' as const,
    );
  };
  const metrics = createMetrics(parts);
  const server = await startHttp(parts, {
    live: () => liveness(silentMs()),
    async ready() {
      const states = platforms.map(({ name, connected }) => ({ name, connected: connected() }));
      return readiness(await database(), states);
    },
    metrics: metrics.text,
    metricsType: metrics.contentType,
  });
  return { ...server, count: metrics.count };
}
