import { onTestFinished } from 'vitest';
import type { Platform } from '../../src/bot/platform.ts';
import { createDiscordPlatform, type DiscordParts } from '../../src/discord/platform.ts';
import { components } from '../support/discord/check-components.ts';
import {
  createDiscordDouble,
  type DiscordDouble,
  type DoubleOptions,
} from '../support/discord/double.ts';
import { type JsonObject, list, object, string } from '../support/discord/json.ts';
import type { StoredMessage } from '../support/discord/world.ts';
import { libraryOf, servicesOf, threeArticles } from '../support/newsroom.ts';
import { readMarkdown } from './markdown.ts';

export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly details: object;
}

export interface Bot {
  readonly double: DiscordDouble;
  readonly platform: Platform;
  readonly log: readonly Line[];
  /** The first line with these words, as soon as it is there. */
  logged(words: string): Promise<Line>;
  readonly library: ReturnType<typeof libraryOf>;
}

export interface BotOptions extends Partial<DiscordParts> {
  readonly double?: DiscordDouble;
  readonly options?: DoubleOptions;
  readonly token?: string;
  readonly guildId?: string;
  readonly library?: ReturnType<typeof libraryOf>;
}

/** How fast a busy machine answers is not for tests to say. */
const PATIENT: DoubleOptions = { answerWithin: 120_000 };

/** The platform on a double, started; both are ended with the test. */
export async function startBot(given: BotOptions = {}): Promise<Bot> {
  const double = given.double ?? (await createDiscordDouble({ ...PATIENT, ...given.options }));
  const library = given.library ?? libraryOf(threeArticles());
  const log: Line[] = [];
  const watchers = new Set<() => void>();
  const put = (level: Line['level']) => (details: object, message: string) => {
    log.push({ level, details, message });
    for (const look of [...watchers]) look();
  };
  const logged = (words: string): Promise<Line> =>
    new Promise((resolve) => {
      const look = (): void => {
        const line = log.find(({ message }) => message.includes(words));
        if (line !== undefined) resolve(line);
      };
      watchers.add(look);
      look();
    });
  const platform = createDiscordPlatform(
    {
      token: given.token ?? double.token,
      apiUrl: double.apiUrl,
      ...(given.guildId && { guildId: given.guildId }),
    },
    {
      services: given.services ?? (() => servicesOf(library)),
      log: { info: put('info'), warn: put('warn'), error: put('error') },
      ...(given.posted && { posted: given.posted }),
      ...(given.connection && { connection: given.connection }),
    },
  );
  platform.start();
  onTestFinished(async () => {
    await platform.stop();
    await double.close();
  });
  return { double, platform, log, logged, library };
}

/** The same, connected and with its commands registered. */
export async function startReadyBot(given: BotOptions = {}): Promise<Bot> {
  const bot = await startBot(given);
  await registered(bot.double);
  return bot;
}

/** Waits for the commands: a client is connected then, and users can see them. */
export const registered = (double: DiscordDouble): Promise<unknown> =>
  double.until(() =>
    double.requests.find(({ path, method, status }) =>
      path.endsWith('/commands') && method === 'PUT' ? status === 200 : false,
    ),
  );

/** Every component of a message, however deep. */
const componentsOf = ({ wire }: StoredMessage): readonly JsonObject[] =>
  components(wire.components).map(({ component }) => component);

/** What a reader sees of a message, without markup and buttons. */
export const textOf = (message: StoredMessage): string =>
  componentsOf(message)
    .filter(({ type }) => type === 10)
    .map(({ content }) => readMarkdown(string(content)).text)
    .join('\n');

/** The custom id of the button with this label. Throws when there is none. */
export function buttonOf(message: StoredMessage, label: string | RegExp): string {
  const found = componentsOf(message).find((button) =>
    typeof label === 'string' ? button.label === label : label.test(string(button.label)),
  );
  if (found === undefined) throw new Error(`no button “${label}”`);
  return string(found.custom_id);
}

/** The value of the option with this label in the message's menu. Throws when there is none. */
export function optionOf(message: StoredMessage, label: RegExp): string {
  const found = componentsOf(message)
    .flatMap(({ options }) => list(options).map(object))
    .find((option) => label.test(string(option.label)));
  if (found === undefined) throw new Error(`no option ${label}`);
  return string(found.value);
}

/** A message that the bot posted some time ago. */
export async function postAsBot(
  double: DiscordDouble,
  channel: string,
  body: object,
): Promise<StoredMessage> {
  const response = await fetch(`${double.apiUrl}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${double.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { id } = (await response.json()) as { readonly id?: string };
  const message = double.message(id);
  if (message === undefined) throw new Error(`not posted: ${response.status}`);
  return message;
}
