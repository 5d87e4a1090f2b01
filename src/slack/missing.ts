import type { webApi } from '@slack/bolt';
import { failureOf } from './failure.ts';

/** What keeps briefings from a channel; nothing where all is well, or Slack does not say. Never rejects. */
export async function missingIn(
  web: webApi.WebClient,
  channel: string,
): Promise<string | undefined> {
  if (channel.startsWith('D')) return undefined;
  try {
    const { channel: found } = await web.conversations.info({ channel });
    if (found?.is_archived) return 'the channel is archived. Bring it back, or choose another one';
    return found?.is_member === false && !found.is_im ? INVITE : undefined;
  } catch (error) {
    const { reason, lasting } = failureOf(error);
    return lasting && reason.includes('channel_not_found') ? INVITE : undefined;
  }
}

const INVITE = 'I am not in that channel. Mention me there and choose “Invite”';
