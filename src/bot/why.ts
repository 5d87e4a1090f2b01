/**
 * What an error without a code is about, in a word or a few: the words of its innermost cause, where they are plain
 * ones, else its name. Nothing that could hold an address or a token.
 */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.cause instanceof Error) return whyOf(error.cause);
  return PLAIN.test(error.message) ? error.message : error.name;
}

/** What is said where a proxy's page or a network's sign-in came instead of an answer. @param setting its address */
export const inBetween = (platform: string, setting: string): string =>
  `something between the bot and ${platform} answers in its place. Check the proxy and ${setting}`;

/** 'bad port', 'unexpected redirect'. */
const PLAIN = /^[a-z]{2,20}(?: [a-z]{2,20}){1,4}$/;
