import type { Asker } from '../bot/asker.ts';
import type { Services } from '../bot/services.ts';
import type { Talks } from '../bot/talk/talks.ts';

/** Who asks, and where. */
export interface Asking {
  readonly user: string;
  /** Absent where it is no channel, as in a form that was opened from anywhere. */
  readonly channel?: string | undefined;
  /** The thread in which the answer stands. */
  readonly thread?: string | undefined;
}

export interface ServicesParts {
  readonly services: () => Services;
  /** Who somebody is that asks from a channel. */
  readonly askerOf: (user: string, here: string | undefined) => Promise<Asker>;
  /** The workspace, as soon as it is known. */
  readonly team: () => string | undefined;
  /** What each has asked before, and where. */
  readonly talks: Talks;
}

/** Makes the services for one request: where it comes from, and who makes it with what rights. */
export const servicesMaker =
  ({ services, askerOf, team, talks }: ServicesParts) =>
  ({ user, channel, thread }: Asking): Services => {
    const tenant = team();
    const place = {
      platform: 'slack',
      ...(tenant && { tenant }),
      ...(thread && { thread }),
    } as const;
    return {
      ...services(),
      ...(user !== '' && { asker: () => askerOf(user, channel) }),
      ...(channel && { where: { ...place, channel } }),
      ...(channel && user !== '' && { talk: talks.of(user, { ...place, channel }) }),
    };
  };
