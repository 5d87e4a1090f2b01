import type { webApi } from '@slack/bolt';
import type { Asker } from '../bot/asker.ts';

/** Who may change the briefings of a channel: its members, or of them the admins of the workspace. */
export type BriefingsBy = 'members' | 'admins';

const NEEDED: Readonly<Record<BriefingsBy, string>> = {
  members: 'It takes a member of that channel.',
  admins: 'Here only admins of the workspace may. Ask one of them.',
};

/** What is known of somebody is asked again after so long. */
const KNOWN_MS = 5 * 60_000;
/** Members are looked through so many at a time, in so many calls. */
const AT_ONCE = 1000;
const MOST_CALLS = 20;

interface Profile {
  readonly name?: string;
  readonly timezone?: string;
  readonly admin: boolean;
}

/** Tells who somebody is that asks from a channel. What Slack does not say is no right. */
export function createAskers(web: webApi.WebClient, by: BriefingsBy) {
  const known = new Map<string, { readonly until: number; readonly profile: Promise<Profile> }>();

  function profileOf(user: string): Promise<Profile> {
    const now = performance.now();
    for (const [id, { until }] of known) if (until <= now) known.delete(id);
    const profile = known.get(user)?.profile ?? ask(user);
    if (!known.has(user)) known.set(user, { until: now + KNOWN_MS, profile });
    return profile;
  }

  /** Without the right to ask (`users:read`) there is no name and no zone, and nobody is an admin. */
  async function ask(user: string): Promise<Profile> {
    try {
      const { user: said } = await web.users.info({ user });
      const name = said?.profile?.display_name || said?.real_name || said?.name;
      return {
        ...(name && { name }),
        ...(said?.tz && { timezone: said.tz }),
        admin: Boolean(said?.is_admin || said?.is_owner || said?.is_primary_owner),
      };
    } catch {
      known.delete(user);
      return { admin: false };
    }
  }

  /** Nothing where Slack does not say. */
  async function isMember(user: string, channel: string): Promise<boolean | undefined> {
    let cursor: string | undefined;
    try {
      for (let call = 0; call < MOST_CALLS; call += 1) {
        const { members = [], response_metadata } = await web.conversations.members({
          ...{ channel, limit: AT_ONCE },
          ...(cursor && { cursor }),
        });
        if (members.includes(user)) return true;
        cursor = response_metadata?.next_cursor;
        if (!cursor) return false;
      }
    } catch {
      // Nothing is known of the channel.
    }
    return undefined;
  }

  /** @param here the channel that they ask from */
  return async (user: string, here: string | undefined): Promise<Asker> => {
    const { name = user, timezone, admin } = await profileOf(user);
    const asksThere = (id: string, channel: string): boolean => id === user && channel === here;
    // Who only looks at a public channel can press its buttons, too: being there says it only where Slack does not.
    const member = async (id: string, channel: string): Promise<boolean> =>
      (channel.startsWith('D') ? undefined : await isMember(id, channel)) ?? asksThere(id, channel);
    return {
      id: user,
      name,
      needed: NEEDED[by],
      ...(timezone && { timezone }),
      async mayManage(channel) {
        const direct = channel === here && channel.startsWith('D');
        return (by === 'members' || admin || direct) && (await member(user, channel));
      },
      async mayNotify({ kind, id }, channel) {
        // Anybody may mention a group in a channel that they are in.
        if (kind === 'group') return !channel.startsWith('D') && (await member(user, channel));
        return kind === 'user' && (await member(id, channel));
      },
    };
  };
}
