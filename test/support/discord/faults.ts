import type { ServerResponse } from 'node:http';

/** What goes wrong with a request. Several may hold at once: first the delay, then one of the others. */
export interface Effect {
  /** Waits so many ms before anything is done; a pair is drawn from evenly. */
  readonly latency?: number | readonly [least: number, most: number];
  /** Waits for this before anything is done. */
  readonly hold?: Promise<unknown>;
  /** Answers so, and does nothing. */
  readonly status?: number;
  /** Answers with a page for people and this status, as what stands between would, and does nothing. */
  readonly page?: number;
  /** Answers with success and this word, as Slack refuses, and does nothing. */
  readonly refusal?: string;
  /** Answers 429 with this `retry_after` in seconds, and does nothing; words stand in the header only, as a proxy's do. */
  readonly retryAfter?: number | string;
  /** With `retryAfter`: the limit is the bot's as a whole. */
  readonly global?: boolean;
  /** Acts, and then answers so: after so many ms, with this status, or with the beginning of an answer and no more. */
  readonly after?: { readonly silence: number } | { readonly status: number } | 'half';
  /** Breaks the connection: before acting, or after it, so that the answer is lost. */
  readonly drop?: 'before' | 'after';
}

/** What a proxy shows. */
export function sendPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<!DOCTYPE html><html><body>Blocked by xoxb-0-page</body></html>');
}

export interface FaultRule extends Effect {
  /** `METHOD /path/:pattern` as in the route table, or what `METHOD /real/path` must match; all when absent. */
  readonly on?: string | RegExp;
  /** How many requests it spoils; any number when absent. */
  readonly times?: number;
  /** In which share of the requests, drawn with the double's seed; all when absent. */
  readonly rate?: number;
}

export interface Faults {
  add(rule: FaultRule): { remove(): void };
  /** The rules that hold for this request, in the order in which they were added; each counts as used. */
  take(route: string, target: string): readonly Effect[];
}

export function createFaults(initial: readonly FaultRule[], random: () => number): Faults {
  let rules = initial.map((rule) => ({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }));
  const fits = ({ on, rate }: FaultRule, route: string, target: string): boolean =>
    (on === undefined || (typeof on === 'string' ? on === route : on.test(target))) &&
    (rate === undefined || random() < rate);
  return {
    add(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules = [...rules, entry];
      return {
        remove() {
          rules = rules.filter((other) => other !== entry);
        },
      };
    },
    take(route, target) {
      const holding = rules.filter(({ rule, left }) => left > 0 && fits(rule, route, target));
      for (const entry of holding) entry.left -= 1;
      return holding.map(({ rule }) => rule);
    },
  };
}
