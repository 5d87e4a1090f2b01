import { type JsonObject, list, object, string } from '../discord/json.ts';
import { checkBlocks, isTooLong } from './check-blocks.ts';
import { type Answer, invalidBlocks, refused } from './errors.ts';
import { messageKey, pingsIn, type StoredMessage, type World } from './world.ts';

/** Beyond this Slack cuts a text off. */
const LONGEST_TEXT = 40_000;

/** Why Slack would not take this as the content of a message, if so. */
export function refusalOf(body: JsonObject): Answer | undefined {
  const problems = checkBlocks(body.blocks);
  if (problems.length > 0) return invalidBlocks(problems);
  if (isTooLong(body.blocks ?? [])) return refused('msg_blocks_too_long');
  const text = string(body.text);
  if (text === '' && list(body.blocks).length === 0) return refused('no_text');
  if (text.length > LONGEST_TEXT) return refused('msg_too_long');
  const { metadata } = body;
  if (metadata === undefined) return undefined;
  const { event_type, event_payload } = object(metadata);
  return typeof event_type === 'string' && typeof event_payload === 'object'
    ? undefined
    : refused('invalid_metadata_format');
}

interface Draft {
  readonly channel: string;
  readonly user: string;
  readonly body: JsonObject;
  readonly thread?: string | undefined;
  readonly onlyFor?: string | undefined;
}

const contentOf = (body: JsonObject) => ({
  text: string(body.text),
  blocks: list(body.blocks).map(object),
  pings: pingsIn(string(body.text), body.blocks ?? []),
  ...(body.metadata === undefined ? {} : { metadata: object(body.metadata) }),
});

export function addMessage(
  world: World,
  { channel, user, body, thread, onlyFor }: Draft,
): StoredMessage {
  const message: StoredMessage = {
    channel,
    ts: world.nextTs(),
    user,
    edits: 0,
    ...contentOf(body),
    ...(thread ? { thread } : {}),
    ...(onlyFor ? { onlyFor } : {}),
  };
  world.messages.set(messageKey(channel, message.ts), message);
  if (onlyFor) world.whispers.set(onlyFor, [...(world.whispers.get(onlyFor) ?? []), message]);
  world.changed();
  return message;
}

/** Puts other content into a message. What has no metadata keeps those that it had. */
export function editMessage(world: World, old: StoredMessage, body: JsonObject): StoredMessage {
  const message = { ...old, ...contentOf(body), edits: old.edits + 1 };
  world.messages.set(messageKey(old.channel, old.ts), message);
  world.changed();
  return message;
}
