import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { environment } from './environment.ts';

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
    const text = decoded(readFileSync(path));
    if (text.includes('\0')) {
      const problem = `${path} is no plain text. Save it as text in UTF-8; .env.example shows what is in it.`;
      return { values: {}, problem };
    }
    const values = parse(text);
    const name = setInVain(text, values);
    return name === undefined
      ? { values }
      : { values, problem: `${path} names ${name} and does not set it. Write ${name}=<value>.` };
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

/** A variable that a line begins with as in some shell, or without any mark; the parser goes over such lines in silence. */
function setInVain(text: string, values: Readonly<Record<string, string>>): string | undefined {
  const begun = text.matchAll(
    /^\s*(?:\$env:|(?:setx?|export|let|const|var)\s+)?["']?(\w+)\b[^\n]*\S/gim,
  );
  return [...begun]
    .map(([, name = '']) => name)
    .find((name) => Object.hasOwn(environment.entries, name) && !Object.hasOwn(values, name));
}
