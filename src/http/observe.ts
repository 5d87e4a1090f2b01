import { liveness, readiness } from './health.ts';
import { createMetrics, type MetricSources } from './metrics.ts';
import { type HttpServer, startHttp } from './server.ts';

export interface ObserveParts extends MetricSources {
  readonly host: string;
  readonly port: number;
  /** How long the heart has not beaten, in ms; a clock that is set does not change that. */
  readonly silentMs: () => number;
}

/** Offers health and metrics on a port. @throws an Error with the remedy when it cannot be had */
export async function observe(
  parts: ObserveParts,
): Promise<HttpServer & Pick<ReturnType<typeof createMetrics>, 'count'>> {
  const { platforms, queue, silentMs } = parts;
  const metrics = createMetrics(parts);
  const server = await startHttp(parts, {
    live: () => liveness(silentMs()),
    async ready() {
      const database = await queue('discord').then(
        () => true,
        () => false,
      );
      const states = platforms.map(({ name, connected }) => ({ name, connected: connected() }));
      return readiness(database, states);
    },
    metrics: metrics.text,
    metricsType: metrics.contentType,
  });
  return { ...server, count: metrics.count };
}
