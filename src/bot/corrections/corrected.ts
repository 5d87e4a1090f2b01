import type { Read } from '../../reply/place.ts';
import type { Reply } from '../../reply/reply.ts';
import { alike } from './alike.ts';
import { type Change, changesOf, saidOf } from './changes.ts';
import { correctionNote, withdrawnBlock } from './wording.ts';

/** One correction of a post: what an article was before it, and is after it. */
export interface Step {
  readonly at: Date;
  readonly before: Read;
  readonly after: Read;
  /** The post as it was before. */
  readonly post: Reply;
}

/** What the corrections changed, oldest first. */
export function changesIn(
  steps: readonly Step[],
): readonly { readonly at: Date; readonly changes: readonly Change[] }[] {
  const moments = new Map<number, { at: Date; changes: Change[] }>();
  for (const { at, before, after, post } of steps) {
    const group = moments.get(at.getTime()) ?? { at, changes: [] };
    group.changes.push(...changesOf(saidOf(post, before), after));
    moments.set(at.getTime(), group);
  }
  return [...moments.values()]
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A post as it is now, under the notes of what was corrected, with the quotations that were withdrawn. Pure. */
export function correctedReply(
  reply: Reply,
  corrections: ReturnType<typeof changesIn>,
  timezone: string,
): Reply {
  if (corrections.length === 0) return reply;
  const stands = reply.blocks.flatMap((block) => (block.type === 'quotes' ? block.quotes : []));
  const gone = corrections
    .flatMap(({ changes }) => changes)
    .filter(
      (change) =>
        change.kind === 'withdrawn' &&
        // A version may have come back.
        (change.reworded || !stands.some(({ text }) => alike(text, change.quote.text))),
    );
  return {
    ...reply,
    blocks: [
      ...corrections.map(
        ({ at, changes }) =>
          ({ type: 'note', text: correctionNote(changes, at, timezone) }) as const,
      ),
      ...withdrawnBlock(gone),
      ...reply.blocks,
    ],
  };
}

/** What is said in the thread of a post about its last correction. Pure. */
export function correctionReply(
  post: Reply,
  { at, changes }: ReturnType<typeof changesIn>[number],
  timezone: string,
): Reply {
  return {
    title: `Correction: ${post.title}`,
    ...(post.url && { url: post.url }),
    blocks: [
      { type: 'text', text: correctionNote(changes, at, timezone) },
      ...withdrawnBlock(changes),
      ...post.blocks.filter(({ type }) => type === 'source').slice(0, 1),
    ],
    audience: 'channel',
  };
}
