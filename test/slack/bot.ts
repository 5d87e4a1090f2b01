import { onTestFinished } from 'vitest';
import type { Platform } from '../../src/bot/platform.ts';
import type { BriefingsBy } from '../../src/slack/asker.ts';
import type { Mode } from '../../src/slack/listening.ts';
import { createSlackPlatform, type SlackParts } from '../../src/slack/platform.ts';
import { list, object, string } from '../support/discord/json.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { freePort } from '../support/slack/client.ts';
import {
  createSlackDouble,
  type SlackDouble,
  type SlackDoubleOptions,
} from '../support/slack/double.ts';
import type { StoredMessage } from '../support/slack/world.ts';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly details: object;
}

export interface Bot {
  readonly double: SlackDouble;
  readonly platform: Platform;
  readonly log: readonly LogLine[];
  /** The first line with these words, as soon as it is there. */
  logged(words: string): Promise<LogLine>;
}

export interface BotOptions extends Partial<SlackParts> {
  readonly double?: SlackDouble;
  readonly options?: SlackDoubleOptions;
  readonly botToken?: string;
  readonly mode?: Mode;
  readonly briefingsBy?: BriefingsBy;
  readonly library?: ReturnType<typeof libraryOf>;
}

/** How fast a busy machine answers is not for tests to say. */
const PATIENT: SlackDoubleOptions = { ackWithin: 120_000 };

/** The platform on a double, started; both are ended with the test. */
export async function startBot(given: BotOptions = {}): Promise<Bot> {
  const double = given.double ?? (await createSlackDouble({ ...PATIENT, ...given.options }));
  const library = given.library ?? libraryOf(threeArticles());
  const log: LogLine[] = [];
  const watchers = new Set<() => void>();
  const put = (level: LogLine['level']) => (details: object, message: string) => {
    log.push({ level, details, message });
    for (const look of [...watchers]) look();
  };
  const logged = (words: string): Promise<LogLine> =>
    new Promise((resolve) => {
      const look = (): void => {
        const line = log.find(({ message }) => message.includes(words));
        if (line !== undefined) resolve(line);
      };
      watchers.add(look);
      look();
    });
  const platform = createSlackPlatform(
    {
      botToken: given.botToken ?? double.tokens.bot,
      apiUrl: double.apiUrl,
      mode: given.mode ?? { kind: 'socket', appToken: double.tokens.app },
      ...(given.briefingsBy && { briefingsBy: given.briefingsBy }),
    },
    {
      services: given.services ?? (() => servicesOf(library)),
      log: { info: put('info'), warn: put('warn'), error: put('error') },
      ...(given.posted && { posted: given.posted }),
      ...(given.reached && { reached: given.reached }),
    },
  );
  platform.start();
  onTestFinished(async () => {
    await platform.stop();
    await double.close();
  });
  return { double, platform, log, logged };
}

/** The same, connected by Socket Mode. */
export async function startReadyBot(given: BotOptions = {}): Promise<Bot> {
  const bot = await startBot(given);
  await bot.logged('Slack: connected');
  return bot;
}

/** The same, as a server of signed requests. */
export async function startHttpBot(
  given: BotOptions = {},
): Promise<Bot & { readonly url: string }> {
  const double = given.double ?? (await createSlackDouble({ ...PATIENT, ...given.options }));
  const port = await freePort();
  const { signingSecret } = double.tokens;
  const mode: Mode = { kind: 'http', signingSecret, port };
  const bot = await startReadyBot({ mode, ...given, double });
  const url = `http://127.0.0.1:${port}/slack/events`;
  double.useHttp(url);
  return { ...bot, url };
}

/** Every text that a reader sees in a message's blocks, in order, one a line; buttons are left out. */
export function textOf({ blocks }: Pick<StoredMessage, 'blocks'>): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.type === 'header') lines.push(string(object(block.text).text));
    if (block.type === 'context') {
      for (const one of list(block.elements)) lines.push(string(object(one).text));
    }
    if (block.type === 'rich_text') {
      for (const line of list(block.elements).map(object)) {
        lines.push(
          list(line.elements)
            .map((leaf) => string(object(leaf).text) || string(object(leaf).fallback))
            .join(''),
        );
      }
    }
  }
  return lines.join('\n');
}
