import { randomUUID } from 'node:crypto';
import type { Reply } from '../reply/reply.ts';
import { keyMark } from './platform.ts';

/**
 * Renders a post once for all channels that get it: what differs is the mark in its buttons, and the article's version
 * where that changes meanwhile. What is rendered must be plain data, as it is sent.
 */
export function renderOnce<T extends object>(
  render: (reply: Reply, mark: string, version: string | undefined) => T,
): (reply: Reply, key: string, version: string | undefined) => T {
  // As long as any other mark, and no text has it.
  const standIn = keyMark(randomUUID());
  const kept = new WeakMap<
    Reply,
    { readonly version: string | undefined; readonly json: string }
  >();
  return (reply, key, version) => {
    const known = kept.get(reply);
    const fits = known !== undefined && known.version === version;
    const json = fits ? known.json : JSON.stringify(render(reply, standIn, version));
    if (!fits) kept.set(reply, { version, json });
    return JSON.parse(json.replaceAll(standIn, keyMark(key))) as T;
  };
}
