import {
  Client,
  GatewayIntentBits,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js';

/** A request that must be answered in three seconds is of no use when it takes longer than this. */
const TIMEOUT_MS = 5000;

/** A client of Discord, not yet logged in, and how to leave it for good. */
export function createClient(apiUrl: string | undefined): {
  readonly client: Client;
  readonly leave: () => Promise<void>;
} {
  let sockets: Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0] | undefined;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { ...(apiUrl && { api: apiUrl }), timeout: TIMEOUT_MS },
    ws: {
      buildStrategy(manager) {
        sockets = manager;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async leave() {
      // Half a second after it lost a connection discord.js begins another, even when its client was left meanwhile.
      // It first asks for the session: where no answer comes, nothing begins.
      if (sockets) sockets.options.retrieveSessionInfo = () => new Promise(() => undefined);
      await client.destroy();
    },
  };
}
