import * as v from 'valibot';
import { parseCron } from '../bot/briefing/cron.ts';

/** A chat channel that gets the briefing. */
export interface ChannelAddress {
  readonly platform: 'discord' | 'slack';
  readonly id: string;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A text that must look in a certain way. Values are never echoed, as any of them may hold a secret. */
const shaped = (pattern: RegExp, problem: string) =>
  v.exactOptional(v.pipe(v.string(), v.regex(pattern, problem)));

/** A Slack token that begins with `prefix`; another kind of token is called by its name. */
const slackToken = (prefix: string, problem: string) =>
  v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(
        new RegExp(`^${prefix}-[!-~]+$`),
        ({ input }) => `${otherKind(prefix, input)}${problem}`,
      ),
    ),
  );

const OTHER_KINDS = [
  ['xoxb-', 'is a bot token, which belongs into SLACK_BOT_TOKEN. '],
  ['xapp-', 'is an app-level token, which belongs into SLACK_APP_TOKEN. '],
  ['xoxp-', 'is a user token, with which a bot cannot be run. '],
] as const;

/** Says what it is instead, for a subject that is the variable's name. A header, in which tokens travel, holds plain ASCII. */
const otherKind = (prefix: string, token: string): string => {
  if (token.startsWith(`${prefix}-`)) return 'holds what no token does, such as “…” or a space. ';
  const [, kind] = OTHER_KINDS.find(([begin]) => token.startsWith(begin)) ?? [];
  return kind ?? 'is no token of this kind. ';
};

const apiUrl = v.pipe(
  v.string(),
  v.check(isWebAddress, 'is not a web address. Write it whole, beginning with https://.'),
  v.check(
    (url) => !/^https?:\/\/[^/?#]*@/i.test(url),
    'holds a name or password, with which no request can be made. Write it without.',
  ),
);

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** The client adds the version, also to an address that has one. */
const unversioned = (url: string): string => url.replace(/\/+(?:v\d+\/*)?$/, '');

const port = (use: string) =>
  v.exactOptional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536,
        `is not a port. Write a number up to 65535 for ${use}, such as 3000.`,
      ),
      v.transform(Number),
    ),
  );

const HOME = 'begins at ~, which only a shell takes for your own folder. Write the whole path.';

/** Every variable and the shape of its value; a variable that is not set is absent, never empty. */
export const environment = v.object({
  DISCORD_TOKEN: shaped(
    // Printable ASCII, as a header holds nothing else.
    /^(?!Bot\b)[!-\-/-~]+(?:\.[!-\-/-~]+){2}$/i,
    'is not a bot token, which has three parts with dots between them (an application id, public key or client secret has none). Copy it from “Bot” in the Discord developer portal, without “Bot” before it.',
  ),
  DISCORD_GUILD_ID: shaped(
    /^\d{1,20}$/,
    'is not an id. Turn on Developer Mode in Discord, right-click the server and choose “Copy Server ID”.',
  ),
  DISCORD_API_URL: v.exactOptional(v.pipe(apiUrl, v.transform(unversioned))),
  SLACK_BOT_TOKEN: slackToken(
    'xoxb',
    'Copy the “Bot User OAuth Token” (it begins with xoxb-) from “OAuth & Permissions” of your Slack app.',
  ),
  SLACK_APP_TOKEN: slackToken(
    'xapp',
    'Make an app-level token (it begins with xapp-) with connections:write under “Basic Information” of your Slack app.',
  ),
  SLACK_SIGNING_SECRET: shaped(
    /^(?!xox|xapp-)\S+$/,
    'is a token, not the signing secret. Copy the “Signing Secret” from “Basic Information” of your Slack app.',
  ),
  SLACK_PORT: port('Slack’s requests'),
  SLACK_API_URL: v.exactOptional(apiUrl),
  SLACK_BRIEFINGS_BY: v.exactOptional(
    v.pipe(
      v.string(),
      v.toLowerCase(),
      v.picklist(
        ['members', 'admins'],
        'is neither. Write members (of the channel) or admins (of the workspace).',
      ),
    ),
    'members',
  ),
  CONTENT_DIR: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((path) => !/^~/.test(path), HOME),
    ),
    './content',
  ),
  DATABASE_URL: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(
        (url) => !/^postgres(?:ql)?:/.test(url),
        'names Postgres, which comes later. Use file:./data/readout.db until then.',
      ),
      v.check(
        (url) => /^file:(?:(?!\/\/).|\/\/\/)|^:memory:$/.test(url),
        'is not understood. Write file: and a path, such as file:./data/readout.db.',
      ),
      v.check((url) => !/^file:~/.test(url), HOME),
    ),
    'file:./data/readout.db',
  ),
  BRIEFING_SCHEDULE: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(
        isCron,
        'is not five cron fields (minute, hour, day, month, weekday), each in its range. Write 0 8 * * 1-5 for 8:00 on weekdays.',
      ),
    ),
  ),
  BRIEFING_TIMEZONE: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(isTimeZone, 'is not an IANA time zone. Write it like Europe/London or UTC.'),
    ),
  ),
  BRIEFING_CHANNELS: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(/[\s,]+/).filter((item) => item !== '')),
      v.check(
        (items) => items.length > 0 && items.every((item) => CHANNEL.test(item)),
        'is not a list of channels. Write discord:<channel id> and slack:<channel id>, parted by spaces; ids, not names.',
      ),
      v.transform((items) => [...new Set(items)].map(channelAddress)),
    ),
  ),
  LOG_LEVEL: v.exactOptional(
    v.pipe(
      v.string(),
      v.toLowerCase(),
      v.picklist(LOG_LEVELS, `is not a level. Use one of ${LOG_LEVELS.join(', ')}.`),
    ),
    'info',
  ),
  PORT: port('health and metrics'),
  HOST: shaped(
    /^[\w.:-]+$/,
    'is not an address of this machine. Write 127.0.0.1, or 0.0.0.0 for all of its addresses.',
  ),
});

export type Environment = v.InferOutput<typeof environment>;

const CHANNEL = /^(?:discord:\d{1,20}|slack:[A-Z][A-Z0-9]+)$/;

const channelAddress = (item: string): ChannelAddress => {
  const [platform, id = ''] = item.split(':');
  return { platform: platform === 'slack' ? 'slack' : 'discord', id };
};

function isCron(text: string): boolean {
  try {
    parseCron(text);
    return true;
  } catch {
    return false;
  }
}

function isTimeZone(text: string): boolean {
  try {
    // Newer engines take offsets such as +01:00 as well; those know no summer time.
    return (
      /^[A-Za-z]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
    );
  } catch {
    return false;
  }
}
