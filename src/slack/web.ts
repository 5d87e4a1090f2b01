import { type Logger, LogLevel, webApi } from '@slack/bolt';

/** A call of Slack's that takes longer than this is lost. */
const TIMEOUT_MS = 10_000;

const nothing = (): void => undefined;

/** The SDK's own lines are left out: they hold addresses and payloads, and what matters is said by the platform itself. */
export const QUIET: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** How the SDK calls Slack: once, and never again by itself. Whoever calls knows whether a repetition does harm. */
export const clientOptions = (apiUrl: string | undefined): webApi.WebClientOptions => ({
  ...(apiUrl && { slackApiUrl: apiUrl }),
  logger: QUIET,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT_MS,
});

export const createWeb = (token: string, apiUrl: string | undefined): webApi.WebClient =>
  new webApi.WebClient(token, clientOptions(apiUrl));
