/** Who makes a request, as the platform knows them. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  /** Their IANA time zone, or their server's, where the platform says. */
  readonly timezone?: string;
  /** Said to whoever may not change briefings: who may. */
  readonly needed: string;
  /** Whether they may change what the bot posts by itself in a channel of the place they ask from. Never rejects. */
  mayManage(channel: string): Promise<boolean>;
  /** Whether they may have posts in a channel notify somebody. Never rejects. */
  mayNotify(whom: Notified, channel: string): Promise<boolean>;
}

/** Somebody whom a post notifies. `group` is a Slack user group. */
export interface Notified {
  readonly kind: 'role' | 'user' | 'group';
  readonly id: string;
}
