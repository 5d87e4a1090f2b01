import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { codeOf } from '../article/folder.ts';
import { readArticle } from '../article/read-article.ts';
import { readBytes, TOO_LARGE } from '../article/read-bytes.ts';
import { analyze } from '../text/analyze.ts';
import { analysisLine } from './analyze.ts';

/** One file as an article, analysed, in the shape of the outside contract; `text` is the article as loaded. */
async function analyzeFile(file: string): Promise<{ readonly line: object; readonly ok: boolean }> {
  const failed = (error: string) => ({ line: { id: file, error }, ok: false });
  let bytes: Uint8Array | undefined;
  try {
    bytes = await bytesOf(file);
  } catch (error) {
    return failed(`cannot be read: ${REASONS[codeOf(error)] ?? codeOf(error)}`);
  }
  if (!bytes) return failed(`${TOO_LARGE.what}. ${TOO_LARGE.remedy}`);
  const { article, problems } = readArticle(path.basename(file), bytes);
  if (!article) return failed(problems.map(({ what, remedy }) => `${what}. ${remedy}`).join(' '));
  const analysis = analyze(article.text, article.people);
  return { line: analysisLine(article.id, article.text, analysis), ok: true };
}

/** By the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder. Name the files in it',
  EACCES: 'this program must not read it. Give it leave to',
};

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  const handle = await open(file);
  try {
    return await readBytes(handle);
  } finally {
    await handle.close();
  }
}

/**
 * Writes one JSON line for each file, in the order given. A file that cannot be used gives `{"id", "error"}`.
 * @returns the exit code: 1 when any file failed, else 0
 */
export async function analyzeFiles(files: readonly string[], output: Writable): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    const { line, ok } = await analyzeFile(file);
    if (!ok) exitCode = 1;
    output.write(`${JSON.stringify(line)}\n`);
  }
  return exitCode;
}
