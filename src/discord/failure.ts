import { inBetween, whyOf } from '../bot/why.ts';
import { isPage, NotDiscord } from './only-json.ts';
import { discord } from './sdk.ts';

/** Codes of Discord's that say that an interaction needs no more answer of ours. */
export const ANSWERED = 40060;
export const EXPIRED = 10062;
/** What an interaction was answered with is over after a quarter of an hour; the bot's own token is as good as before. */
const OVER = 50027;
/** The message that something was to be done to is not there. */
export const NO_MESSAGE = 10008;

export const codeOf = (error: unknown): number | undefined =>
  error instanceof discord.DiscordAPIError && typeof error.code === 'number'
    ? error.code
    : undefined;

export const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy the token anew (Developer Portal, your application, Bot, Reset Token), then restart';

/** What to do about an answer of Discord's that trying again does not mend. */
const REMEDIES: ReadonlyMap<number, string> = new Map([
  [10003, 'there is no such channel. Check its id in BRIEFING_CHANNELS'],
  [10004, 'there is no such server. Check DISCORD_GUILD_ID'],
  [50001, 'the bot cannot see it. Invite the bot to the server and let it view the channel'],
  [50013, 'the bot may not post there. Give it the permission “Send Messages” in the channel'],
  [50035, 'Discord found the message malformed, which is a fault of this program'],
]);

const NOWHERE =
  'Discord has nothing at this address. Check DISCORD_API_URL, which usually ends with /api';

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What went wrong with a request, in words without any token. */
export interface Failure {
  readonly reason: string;
  /** `no`: Discord did nothing. `maybe`: its answer was lost, or it failed halfway. */
  readonly done: 'no' | 'maybe';
  /** Trying again is of no use before somebody has done something. */
  readonly lasting: boolean;
}

const IN_BETWEEN = { reason: inBetween('Discord', 'DISCORD_API_URL'), lasting: false } as const;

/** Discord lets a bot begin so many sessions a day. */
export class NoSessions extends Error {
  override readonly name = 'NoSessions';
  /** Until it may begin some again, in ms; 0 where that is not said. */
  readonly resetMs: number;

  constructor(resetMs: number) {
    super('no sessions are left');
    this.resetMs = resetMs;
  }
}

/** Refusals that pass by themselves, whatever their status: Discord is overloaded, or a limit of its own is reached. */
const PASSING: ReadonlySet<number> = new Set([130000, 40062, 20022, 20028]);

/** Never looks at the request: its address and headers hold tokens. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoSessions) {
    const minutes = Math.ceil(error.resetMs / 60_000);
    const more = minutes > 0 ? `in ${minutes} min` : 'within a day';
    const reason = `the bot has begun as many sessions as Discord allows in a day, and may begin more ${more}. Find out why it was restarted so often`;
    return { reason, done: 'no', lasting: true };
  }
  if (error instanceof discord.RateLimitError) {
    return { reason: 'Discord asks to wait', done: 'no', lasting: false };
  }
  if (error instanceof NotDiscord) return { ...IN_BETWEEN, done: 'maybe' };
  if (error instanceof discord.DiscordAPIError) {
    if (isPage(error)) return { ...IN_BETWEEN, done: 'no' };
    const said = `${error.message} (${error.code})`;
    const nowhere = error.status === 404 && error.code === 0;
    const remedy = nowhere ? NOWHERE : REMEDIES.get(Number(error.code));
    if (error.status === 401 && error.code !== OVER) {
      return { reason: BAD_TOKEN, done: 'no', lasting: true };
    }
    return {
      reason: remedy ? `${remedy}. Discord says: ${said}` : said,
      done: 'no',
      lasting: !PASSING.has(Number(error.code)),
    };
  }
  if (error instanceof discord.HTTPError) {
    return { reason: `Discord answers ${error.status}`, done: 'maybe', lasting: false };
  }
  if (error instanceof discord.DiscordjsError && /token/i.test(error.code)) {
    return { reason: BAD_TOKEN, done: 'no', lasting: true };
  }
  const code = networkCode(error);
  return {
    reason: `Discord cannot be reached (${code ?? whyOf(error)})`,
    done: code !== undefined && NEVER_SENT.has(code) ? 'no' : 'maybe',
    lasting: false,
  };
}

/** For the log: a fault of ours with its stack, a request that failed without anything of the request. */
export function detailsOf(error: unknown): object {
  const ours =
    error instanceof Error &&
    !(
      error instanceof discord.DiscordAPIError ||
      error instanceof discord.HTTPError ||
      error instanceof NotDiscord
    ) &&
    networkCode(error) === undefined;
  return ours ? { stack: error.stack } : { reason: failureOf(error).reason };
}

const isOwn = (error: Error): boolean =>
  [discord.DiscordjsError, discord.DiscordjsTypeError, discord.DiscordjsRangeError].some(
    (kind) => error instanceof kind,
  );

/** The system's code of a network error, which fetch wraps. */
function networkCode(error: unknown): string | undefined {
  // The client's own complaints have codes as well.
  if (!(error instanceof Error) || isOwn(error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return networkCode(error.errors[0]);
  return networkCode(error.cause);
}
