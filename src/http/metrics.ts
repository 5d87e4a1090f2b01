import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { type Count, DELIVERY_EVENTS } from '../bot/briefing/tally.ts';
import type { Platform } from '../bot/platform.ts';

/** What waits to be posted on one platform. */
export interface Queue {
  readonly depth: number;
  /** Of the slot that has waited longest; absent when nothing waits. */
  readonly oldest?: Date;
}

export interface MetricSources {
  readonly platforms: readonly Pick<Platform, 'name' | 'connected'>[];
  readonly queue: (platform: Platform['name']) => Promise<Queue>;
  /** Texts analysed since the start, and texts that wait. */
  readonly analyses: () => { readonly done: number; readonly waiting: number };
  readonly now: () => Date;
}

export interface Metrics {
  readonly count: Count;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** The bot's figures for Prometheus. Labels have few values, all known beforehand: platforms and events. */
export function createMetrics({ platforms, queue, analyses, now }: MetricSources): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const deliveries = new Counter({
    name: 'readout_deliveries_total',
    help: 'Briefings by what happened: due, retried, late, sent, found, empty, failed, unsure',
    labelNames: ['platform', 'event'],
    registers,
  });
  const depth = new Gauge({
    name: 'readout_delivery_queue_depth',
    help: 'Deliveries that are due or under way',
    labelNames: ['platform'],
    registers,
  });
  const age = new Gauge({
    name: 'readout_oldest_undelivered_slot_age_seconds',
    help: 'How long the oldest slot has waited that is neither posted nor given up; 0 when none waits',
    labelNames: ['platform'],
    registers,
  });
  const database = new Gauge({
    name: 'readout_database_up',
    help: '1 while the database answers; what is counted in it is left out meanwhile',
    registers,
  });
  const connected = new Gauge({
    name: 'readout_platform_connected',
    help: '1 while the platform is connected',
    labelNames: ['platform'],
    registers,
  });
  const analysed = new Gauge({
    name: 'readout_analyses',
    help: 'Texts analysed since the start',
    registers,
  });
  const waiting = new Gauge({
    name: 'readout_analyses_waiting',
    help: 'Texts that wait to be analysed',
    registers,
  });

  async function look(): Promise<void> {
    const { done, waiting: left } = analyses();
    analysed.set(done);
    waiting.set(left);
    for (const platform of platforms) {
      const label = { platform: platform.name };
      // A series that is there from the start shows the first event as a rise.
      for (const event of DELIVERY_EVENTS) deliveries.inc({ ...label, event }, 0);
      connected.set(label, platform.connected() ? 1 : 0);
      // All else is told also when the database does not answer: that is when it is looked at.
      const found = await queue(platform.name).catch(() => undefined);
      database.set(found ? 1 : 0);
      if (!found) {
        depth.remove(label);
        age.remove(label);
        continue;
      }
      const { depth: open, oldest } = found;
      depth.set(label, open);
      age.set(label, oldest ? Math.max(0, (now().getTime() - oldest.getTime()) / 1000) : 0);
    }
  }

  return {
    count: (platform, event) => deliveries.inc({ platform, event }),
    async text() {
      await look();
      return register.metrics();
    },
    contentType: register.contentType,
  };
}
