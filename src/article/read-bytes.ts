import type { FileHandle } from 'node:fs/promises';

/** 5 MB is far beyond any article; the rest is room for front matter. */
const MAX_BYTES = 6_000_000;

export const TOO_LARGE = {
  what: `is larger than ${MAX_BYTES / 1_000_000} MB`,
  remedy: 'Keep one article a file, and nothing but its text.',
} as const;

/**
 * All that an open file holds, or nothing when that is more than an article may have. What it holds is counted while
 * it is read: a file can grow meanwhile, and a pipe or device does not say how much there is.
 */
export async function readBytes(handle: FileHandle): Promise<Uint8Array | undefined> {
  const { size } = await handle.stat();
  if (size > MAX_BYTES) return undefined;
  let bytes = Buffer.allocUnsafe(size + 1);
  for (let end = 0; ; ) {
    const { bytesRead } = await handle.read(bytes, end, bytes.length - end);
    end += bytesRead;
    if (end > MAX_BYTES) return undefined;
    if (bytesRead === 0) return bytes.subarray(0, end);
    if (end === bytes.length) bytes = Buffer.concat([bytes], Math.max(64_000, bytes.length * 2));
  }
}
