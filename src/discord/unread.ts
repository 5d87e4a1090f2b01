import { randomUUID } from 'node:crypto';
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
} from 'discord.js';
import { failed, gone, type Made } from '../bot/made.ts';
import type { Log } from '../bot/platform.ts';
import { detailsOf, failureOf } from './failure.ts';
import { render } from './render.ts';
import { surely } from './surely.ts';

interface Packet {
  readonly t?: unknown;
  readonly d?: unknown;
}

interface Given {
  readonly id?: string;
  readonly token?: string;
  readonly type?: number;
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
  client.on(Events.InteractionCreate, () => {
    read = true;
  });
  packets.handlePacket = (packet, shard) => {
    read = false;
    try {
      const handled = handle(packet, shard);
      if (handled && !read && packet?.t === GatewayDispatchEvents.InteractionCreate) {
        log.warn({ platform: 'discord' }, 'Discord: an interaction of an unknown kind came');
        answer(packet.d, gone());
      }
      return handled;
    } catch (error) {
      const reference = randomUUID().slice(0, 8);
      const details = { platform: 'discord', reference, event: packet?.t, ...detailsOf(error) };
      log.error(details, 'Discord: something came that could not be read');
      if (!read && packet?.t === GatewayDispatchEvents.InteractionCreate) {
        answer(packet.d, failed(reference));
      }
      return true;
    }
  };

  function answer(given: unknown, made: Made): void {
    const { id, token, type }: Given = { ...(given as Given | null) };
    if (!id || !token || type === InteractionType.Ping) return;
    const route = Routes.interactionCallback(id, token);
    const body =
      type === InteractionType.ApplicationCommandAutocomplete ? NO_CHOICES : wordOf(made);
    surely(() => client.rest.post(route, { body, auth: false })).catch((error: unknown) => {
      const { reason } = failureOf(error);
      log.warn({ platform: 'discord', reason }, 'Discord: no word reached the user');
    });
  }
}

const NO_CHOICES = {
  type: InteractionResponseType.ApplicationCommandAutocompleteResult,
  data: { choices: [] },
} as const;

/** For the one who asked alone. */
const wordOf = ({ reply, page, ids }: Made) => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
    components: render(reply, page, ids, true).components,
    allowed_mentions: { parse: [] },
  },
});
