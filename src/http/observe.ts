import { liveness, readiness } from './health.ts';
import { createMetrics, type MetricSources } from './metrics.ts';
import { type HttpServer, startHttp } from './server.ts';

export interface ObserveParts extends MetricSources {
  readonly host: string;
  readonly port: number;
  readonly lastBeat: () => Date;
}

/** Offers health and metrics on a port. @throws an Error with the remedy when it cannot be had */
export async function observe(
  parts: ObserveParts,
): Promise<HttpServer & Pick<ReturnType<typeof createMetrics>, 'count'>> {
  const { platforms, queue, now, lastBeat } = parts;
  const metrics = createMetrics(parts);
  const server = await startHttp(parts, {
    live: () => liveness(lastBeat(), now()),
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
