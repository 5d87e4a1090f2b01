import type { Writable } from 'node:stream';
import type { Command } from '../bot/command.ts';

/** The rights of the bot in Slack, and what it cannot do without each. */
export const SLACK_SCOPES = {
  'app_mentions:read': 'hear that it is mentioned',
  'chat:write': 'answer',
  commands: 'be asked by /readout',
  'im:history': 'hear direct messages',
  'channels:history': 'see whether a briefing stands in a public channel already',
  'groups:history': 'see whether a briefing stands in a private channel already',
  'mpim:history': 'see whether a briefing stands in a group conversation already',
  'users:read': 'know the time zone of whoever sets a briefing up, and who is an admin',
  'channels:read': 'see who is a member of another public channel that a briefing names',
  'groups:read': 'see who is a member of another private channel that a briefing names',
} as const;

const SCOPES = Object.keys(SLACK_SCOPES) as (keyof typeof SLACK_SCOPES)[];

/** What Slack tells the bot of. */
const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;

/** What the shortcuts are called: under the plus sign of the message box, and in the menu of a message. */
const SHORTCUTS = [
  {
    type: 'message',
    callback_id: 'said-here-message',
    name: 'Who said what here?',
    description: 'Finds every quotation in the message, and who says it; only you see the answer',
  },
  {
    type: 'global',
    callback_id: 'said-here',
    name: 'Who said what in a text?',
    description: 'Finds every quotation in a text that you paste, and who says it',
  },
  {
    type: 'global',
    callback_id: 'ask',
    name: 'Ask about the news',
    description: 'Asks who said what, the figures, who is who, or for a summary',
  },
] as const;

/** Slack's limit for the hint behind a slash command. */
const LONGEST_HINT = 1000;

/** Prints the manifest; the one argument is the base address for HTTP. @returns the exit code */
export function printManifest(
  [url, ...rest]: readonly string[],
  commands: readonly Command[],
  output: Writable,
  problems: Writable,
): number {
  if (rest.length > 0) {
    problems.write('Name one address: readout manifest https://bot.example.com\n');
    return 1;
  }
  if (url !== undefined && !/^https:\/\/\S+$/.test(url)) {
    problems.write(
      'Slack sends to https only. Write the whole address, such as https://bot.example.com.\n',
    );
    return 1;
  }
  output.write(`${JSON.stringify(slackManifest(commands, url), null, 2)}\n`);
  return 0;
}

/**
 * The manifest that makes the Slack app in one paste, for Socket Mode.
 * @param commands what the slash command's hint names
 * @param url base address for Slack's requests; with it the app is made for HTTP instead
 */
export function slackManifest(commands: readonly Command[], url?: string) {
  const at = url === undefined ? undefined : `${url.replace(/\/+$/, '')}/slack/events`;
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Readout',
      description:
        'Who said what, the key figures, who is who and a summary: every line is from the article.',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Readout', always_online: true },
      shortcuts: SHORTCUTS.map((shortcut) => ({ ...shortcut })),
      slash_commands: [
        {
          command: '/readout',
          description: 'Ask about the news; only you see the answer',
          usage_hint: hintOf(commands),
          // Whom and which channel a request names comes with its id.
          should_escape: true,
          ...(at && { url: at }),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: {
        ...(at && { request_url: at }),
        bot_events: [...EVENTS],
      },
      interactivity: { is_enabled: true, ...(at && { request_url: at }) },
      org_deploy_enabled: false,
      socket_mode_enabled: at === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** 'summary | quotes <speaker> | figures', as many as fit. */
function hintOf(commands: readonly Command[]): string {
  const uses = commands.map(({ name, options }) => {
    const needed = Object.entries(options).filter(([, { required }]) => required);
    return [name, ...needed.map(([key]) => `<${key}>`)].join(' ');
  });
  return uses.reduce(
    (hint, use) => (hint.length + use.length + 3 > LONGEST_HINT ? hint : `${hint} | ${use}`),
    'a question in your own words',
  );
}
