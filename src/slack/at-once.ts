import type { Made } from '../bot/made.ts';
import { within } from '../bot/within.ts';
import { messagesOf } from './showing.ts';
import type { Response } from './surely.ts';

/** An answer that is not there by then is told to come: Slack waits three seconds for an acknowledgement. */
const PATIENCE_MS = 1000;
/** Acknowledgements are kept for when they were lost. So many may be on their way. */
const MOST = 200;

/** What a command is acknowledged with; nothing is seen of an empty one. */
type Acknowledgement = Pick<Response, 'text' | 'blocks' | 'response_type'>;

/** Acknowledges. @returns false where it certainly does not arrive */
export type Acknowledge = (what?: Acknowledgement) => Promise<boolean>;

/**
 * An answer as the acknowledgement of its command. It needs no request of its own, which could fail, or be told to wait,
 * and is shown once however often it is sent: Slack takes an envelope's first acknowledgement.
 * @returns `undefined` for what takes longer, and for what is more than one message
 */
export async function atOnce(making: Promise<Made>): Promise<Acknowledgement | undefined> {
  const made = await within(PATIENCE_MS, making);
  const [message, ...more] = made ? messagesOf(made, 'by one') : [];
  if (!message || more.length > 0) return undefined;
  const { text, blocks } = message;
  return { response_type: 'ephemeral', text, blocks };
}

/** What the envelopes of commands are acknowledged with, also when they come again because that was lost. */
export interface Acknowledgements {
  keep(envelope: string | undefined, what: Promise<Acknowledgement | undefined>): void;
  forget(envelope: string | undefined): void;
  /** Empty for an envelope that is not known: what it tells of was heard before, in another one. */
  of(envelope: string | undefined): Promise<Acknowledgement | undefined>;
}

export function createAcknowledgements(): Acknowledgements {
  const kept = new Map<string, Promise<Acknowledgement | undefined>>();
  return {
    keep(envelope, what) {
      if (envelope === undefined) return;
      kept.set(envelope, what);
      const [oldest = ''] = kept.keys();
      if (kept.size > MOST) kept.delete(oldest);
    },
    forget(envelope = '') {
      kept.delete(envelope);
    },
    of: (envelope = '') => kept.get(envelope) ?? Promise.resolve(undefined),
  };
}
