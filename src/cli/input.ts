import { fstatSync } from 'node:fs';

const INPUT = 0;

/**
 * What keeps standard input from being read, with the remedy; nothing when it can be. Node takes a folder (`< articles`)
 * for an input that is over at once, and whoever gave one would never know that nothing of it was read.
 */
export function inputFault(): string | undefined {
  try {
    if (!fstatSync(INPUT).isDirectory()) return undefined;
    return 'What is given as input is a folder. Give a file in its place; the articles of a folder are analysed by “readout analyze folder/*.md”.';
  } catch {
    // One that is closed holds nothing.
    return undefined;
  }
}
