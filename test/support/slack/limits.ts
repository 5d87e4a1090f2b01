import { type JsonObject, string } from '../discord/json.ts';
import { type Allowance, createCounter } from '../discord/limits.ts';

/** What Slack says of messages: one a second in a channel, 'several hundred a minute' in a workspace. */
export interface SlackLimits {
  readonly channel: Allowance;
  readonly workspace: Allowance;
}

/** 300 a minute, and never in a crowd. */
export const usualSlackLimits: SlackLimits = {
  channel: { limit: 1, per: 1_000 },
  workspace: { limit: 5, per: 1_000 },
};

const COUNTED = new Set(['chat.postMessage', 'chat.update', 'chat.postEphemeral']);

/** Counts calls; gives for how many whole seconds one must wait that is refused. */
export function createSlackLimiter(
  limits: SlackLimits | undefined,
  now: () => number,
): (method: string, args: JsonObject) => number | undefined {
  const use = createCounter(now);
  return (method, args) => {
    if (limits === undefined || !COUNTED.has(method)) return undefined;
    for (const [key, allowance] of [
      ['workspace', limits.workspace],
      [string(args.channel), limits.channel],
    ] as const) {
      const { over, until } = use(key, allowance);
      if (over) return Math.max(1, Math.ceil((until - now()) / 1_000));
    }
    return undefined;
  };
}
