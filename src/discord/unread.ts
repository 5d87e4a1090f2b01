import { randomUUID } from 'node:crypto';
import type { Client } from 'discord.js';
import type { Log } from '../bot/platform.ts';
import { detailsOf, failureOf } from './failure.ts';
import { discord } from './sdk.ts';

interface Packet {
  readonly t?: unknown;
  readonly d?: unknown;
}

/** Where discord.js takes what came: `false` for what it keeps for later. */
interface Packets {
  handlePacket(packet?: Packet, shard?: unknown): boolean;
}

/**
 * Tells what discord.js cannot read, or fails at, where it would let the error out to where nobody can catch it. An
 * interaction of a kind that it does not know it passes over: whoever waits for its answer gets a word.
 */
export function heedUnread(client: Client, log: Log): void {
  const packets = client.ws as unknown as Packets;
  const handle = packets.handlePacket.bind(packets);
  let read = false;
  client.on(discord.Events.InteractionCreate, () => {
    read = true;
  });
  packets.handlePacket = (packet, shard) => {
    read = false;
    try {
      const handled = handle(packet, shard);
      if (handled && !read && packet?.t === discord.GatewayDispatchEvents.InteractionCreate) {
        log.warn({ platform: 'discord' }, 'Discord: an interaction of an unknown kind came');
        answer(packet.d);
      }
      return handled;
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      const details = { platform: 'discord', reference, event: packet?.t, ...detailsOf(error) };
      log.error(details, 'Discord: something came that could not be read');
      if (!read && packet?.t === discord.GatewayDispatchEvents.InteractionCreate) {
        answer(packet.d, reference);
      }
      return true;
    }
  };

  function answer(given: unknown, reference?: string): void {
    // Loaded when it is needed: the bot connects before its answers are loaded.
    import('./last-word.ts')
      .then(({ lastWord }) => lastWord(client, given, reference))
      .catch((error: unknown) => {
        const { reason } = failureOf(error);
        log.warn({ platform: 'discord', reason }, 'Discord: no word reached the user');
      });
  }
}
