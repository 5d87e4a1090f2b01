import type { Json, JsonObject } from '../discord/json.ts';

/** What a handler answers; `retryAfter` becomes a header. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly retryAfter?: number | string;
}

export const ok = (body: JsonObject = {}): Answer => ({ status: 200, body: { ok: true, ...body } });

/** Slack answers a refusal with status 200, too. */
export const refused = (error: string, more: JsonObject = {}): Answer => ({
  status: 200,
  body: { ok: false, error, ...more },
});

export const tooMany = (seconds: number | string): Answer => ({
  ...refused('ratelimited'),
  status: 429,
  retryAfter: seconds,
});

export const invalidBlocks = (problems: readonly string[]): Answer =>
  refused('invalid_blocks', {
    errors: problems,
    response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
  });
