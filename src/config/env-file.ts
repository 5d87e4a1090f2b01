import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';

/**
 * What the file `.env` of a folder sets; nothing where there is none. One that is there and is not read would leave the
 * bot without its tokens, at a prompt, and nobody would know why.
 * @returns `problem`: why it cannot be read, with the remedy
 */
export function envFile(folder: string): {
  readonly values: Readonly<Record<string, string>>;
  readonly problem?: string;
} {
  const path = join(folder, '.env');
  try {
    return { values: parse(decoded(readFileSync(path))) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return { values: {} };
    const problem =
      code === 'EISDIR'
        ? `${path} is a folder. Put a file in its place; .env.example shows what is in it.`
        : `${path} cannot be read (${code}). Give the program leave to read it, or move it away.`;
    return { values: {}, problem };
  }
}

/** Some shells of Windows write UTF-16, with the mark of it. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
