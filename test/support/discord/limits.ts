/** A bucket: so many requests in so many ms. */
export interface Allowance {
  readonly limit: number;
  readonly per: number;
}

export interface RateLimits {
  /** Over all requests that carry the bot's token. */
  readonly global: Allowance;
  /** By `METHOD /path/:pattern`. */
  readonly routes: Readonly<Record<string, Allowance>>;
  /** For every other route. */
  readonly others: Allowance;
}

/** About what Discord's headers have shown; it promises only the global one. */
export const usualLimits: RateLimits = {
  global: { limit: 50, per: 1000 },
  routes: {
    'POST /channels/:channel/messages': { limit: 5, per: 5000 },
    'PATCH /channels/:channel/messages/:message': { limit: 5, per: 5000 },
    'POST /webhooks/:application/:token': { limit: 5, per: 2000 },
    'PATCH /webhooks/:application/:token/messages/:message': { limit: 5, per: 2000 },
    'PUT /applications/:application/commands': { limit: 2, per: 20_000 },
    'PUT /applications/:application/guilds/:guild/commands': { limit: 2, per: 20_000 },
  },
  others: { limit: 50, per: 1000 },
};

/** What a request finds: its bucket's headers, and for how many ms it must wait when it is refused. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly wait: number;
  readonly global: boolean;
}

interface Bucket {
  used: number;
  until: number;
}

/** Steps that Discord gives a bucket of their own for: a channel's, a guild's, a webhook's. */
const MAJOR = ['channel', 'guild', 'token'];

/** Counts uses in windows that begin with a use. */
export function createCounter(now: () => number) {
  const buckets = new Map<string, Bucket>();
  return (key: string, { limit, per }: Allowance): Bucket & { readonly over: boolean } => {
    const known = buckets.get(key);
    const bucket = known && known.until > now() ? known : { used: 0, until: now() + per };
    buckets.set(key, bucket);
    const over = bucket.used >= limit;
    if (!over) bucket.used += 1;
    return { ...bucket, over };
  };
}

/** Counts requests. `take` is told the route's name and its values. */
export function createLimiter(
  limits: RateLimits,
  now: () => number,
): {
  take(route: string, params: Readonly<Record<string, string>>, open: boolean): Verdict;
} {
  const use = createCounter(now);

  return {
    take(route, params, open) {
      if (!open) {
        const all = use('global', limits.global);
        if (all.over) return { headers: {}, wait: all.until - now(), global: true };
      }
      const allowance = limits.routes[route] ?? limits.others;
      const major = MAJOR.map((name) => params[name] ?? '').join(' ');
      const bucket = use(`${route} ${major}`, allowance);
      return {
        headers: {
          'x-ratelimit-limit': String(allowance.limit),
          'x-ratelimit-remaining': String(Math.max(0, allowance.limit - bucket.used)),
          'x-ratelimit-reset': (bucket.until / 1000).toFixed(3),
          'x-ratelimit-reset-after': (Math.max(0, bucket.until - now()) / 1000).toFixed(3),
          'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(-32),
        },
        wait: bucket.over ? bucket.until - now() : 0,
        global: false,
      };
    },
  };
}
