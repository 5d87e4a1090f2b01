import {
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  HTTPError,
  type TextChannel,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { createDiscordDouble, type DiscordDouble, type DoubleOptions } from './double.ts';
import type { Exchange } from './exchange.ts';

/** A double that is closed when the test is over. */
export async function startDouble(options: DoubleOptions = {}): Promise<DiscordDouble> {
  const double = await createDiscordDouble(options);
  onTestFinished(() => double.close());
  return double;
}

/** The real client, ready on the double, and left when the test is over. */
export async function connect(
  double: DiscordDouble,
  intents: readonly GatewayIntentBits[] = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
  ],
): Promise<Client<true>> {
  const client = new Client({
    intents: [...intents],
    rest: { api: double.apiUrl, retries: 0 },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(double.token);
  return ready;
}

/** What was done about an interaction, as 'callback 4', 'edit', 'refused 40060'. */
export const stepsOf = (exchange: Exchange): readonly string[] =>
  exchange.steps.map(({ what, code }) => (code === undefined ? what : `${what} ${code}`));

/** A text channel of the double, as the client sees it. */
export async function channelOf(client: Client, id: string): Promise<TextChannel> {
  const channel = await client.channels.fetch(id);
  if (channel === null || !channel.isTextBased() || channel.isDMBased()) throw new Error('no text');
  return channel as TextChannel;
}

/** The code with which the REST client reports a refusal. */
export const codeOf = async (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof DiscordAPIError) return error.code;
      return error instanceof HTTPError ? error.status : String(error);
    },
  );
