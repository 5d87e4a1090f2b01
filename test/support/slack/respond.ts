import { type JsonObject, string } from '../discord/json.ts';
import type { Answer } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { addMessage, editMessage, refusalOf } from './message.ts';
import { messageKey, type StoredMessage, type World } from './world.ts';

const MOST_USES = 5;
const VALID_MS = 30 * 60_000;

const plain = (status: number, body: string): Answer => ({ status, body });

/** A use of a response_url: a new message, or another content for the one whose button was pressed. */
export function respondTo(world: World, exchange: Exchange | undefined, args: JsonObject): Answer {
  if (exchange === undefined) return plain(404, 'no_active_hooks');
  if (exchange.uses >= MOST_USES || world.now() - exchange.sentAt > VALID_MS) {
    return plain(404, 'used_url');
  }
  exchange.uses += 1;
  const refusal = refusalOf(args);
  // A response_url says what is wrong by its status and a word.
  if (refusal) return plain(400, string((refusal.body as JsonObject).error));
  exchange.responses.push(place(world, exchange, args));
  world.changed();
  return plain(200, 'ok');
}

function place(world: World, exchange: Exchange, args: JsonObject): StoredMessage {
  const { channel, source = '', user } = exchange;
  const old = world.messages.get(messageKey(channel, source));
  if (exchange.kind === 'press' && args.replace_original === true && old) {
    return editMessage(world, old, args);
  }
  return addMessage(world, {
    channel,
    user: world.bot.user,
    body: args,
    thread: string(args.thread_ts),
    onlyFor: args.response_type === 'in_channel' ? undefined : user,
  });
}
