import { randomBytes } from 'node:crypto';
import type { Reply } from '../reply/reply.ts';
import type { Made } from './made.ts';

/** The JSON of a message that shows an answer, as far as it is known without rendering it anew. */
export type Written = (made: Made, hidden: boolean) => string | undefined;

/** Stands for whom an answer belongs to; no text has it. */
const NOBODY = randomBytes(12).toString('hex');

/** A shorter id could stand in a text by chance. */
const WELL_TOLD = /^\w{8,24}$/;

/** So many messages are kept of one answer. */
const MOST = 20;

/**
 * Writes an answer once for all who get the same: what differs is whose it is, in its buttons. What is shown once only
 * is left to be rendered as usual. What is rendered must be plain data, as it is sent.
 */
export function writtenOnce(render: (made: Made, hidden: boolean) => object): Written {
  /** The text around the one whose it is, in parts; none after the first time. */
  const known = new WeakMap<Reply, Map<string, readonly string[]>>();
  return (made, hidden) => {
    const { reply, page, ids } = made;
    const { whose } = ids;
    if (!whose || !WELL_TOLD.test(whose.id)) return undefined;
    const messages = known.get(reply) ?? new Map<string, readonly string[]>();
    const key = `${page} ${hidden} ${whose.id.length} ${whose.key}`;
    const before = messages.get(key);
    if (before === undefined) {
      if (messages.size < MOST) known.set(reply, messages.set(key, []));
      return undefined;
    }
    if (before.length > 0) return before.join(whose.id);
    const standIn = NOBODY.slice(0, whose.id.length);
    const parts = JSON.stringify(render({ ...made, ids: whose.as(standIn) }, hidden)).split(
      standIn,
    );
    messages.set(key, parts);
    return parts.join(whose.id);
  };
}
