/** What the bots are measured against: a process that only loads the two SDKs, logs in and echoes. */
import { App, SocketModeReceiver } from '@slack/bolt';
import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } =
  process.env;

const say = (msg: string): boolean =>
  process.stdout.write(`${JSON.stringify({ level: 30, msg })}\n`);

async function discord(token: string, api: string): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('echo');
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token);
  const { user, application, rest } = await ready;
  say(`Discord: connected as ${user.username}`);
  await rest.put(Routes.applicationCommands(application.id), {
    body: [{ name: 'figures', description: 'echo', type: 1 }],
  });
  say('Discord: 1 commands registered');
}

async function slack(token: string, appToken: string, slackApiUrl: string): Promise<void> {
  const clientOptions = { slackApiUrl };
  const receiver = new SocketModeReceiver({ appToken, installerOptions: { clientOptions } });
  const app = new App({ token, receiver, clientOptions });
  app.command('/readout', async ({ ack, respond }) => {
    await ack();
    await respond('echo');
  });
  await app.start();
  say('Slack: connected');
}

await Promise.all([
  ...(DISCORD_TOKEN && DISCORD_API_URL ? [discord(DISCORD_TOKEN, DISCORD_API_URL)] : []),
  ...(SLACK_BOT_TOKEN && SLACK_APP_TOKEN && SLACK_API_URL
    ? [slack(SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL)]
    : []),
]);
