import type { Block, Passage } from './reply.ts';

/** An answer without the passages that stand in another one of their list, as two sentences of a quotation may do. */
export const withoutRepeats = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) =>
    block.type === 'passages' ? { ...block, passages: eachOnce(block.passages) } : block,
  );

const eachOnce = (passages: readonly Passage[]): readonly Passage[] =>
  passages.filter(
    (one, at) =>
      !passages.some(
        (other, index) => index !== at && holds(other, one) && !(holds(one, other) && at < index),
      ),
  );

const holds = ({ place: outer }: Passage, { place: inner }: Passage): boolean =>
  outer.version === inner.version && outer.start <= inner.start && inner.end <= outer.end;
