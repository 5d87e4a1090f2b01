/** What is said of an error that nobody foresaw: one line, with the place in the program for whoever mends it. */
export function unforeseen(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = /\b(?:src|commands)\/[\w/.-]+:\d+/.exec(stack)?.[0];
  const [line = ''] = message.split('\n', 1);
  return `Readout failed, and did not expect to: ${line}${place ? ` (${place})` : ''}. “readout doctor” may find out why; if it does not, please report this line.\n`;
}

/** What is said where the output cannot be written. @param code of the system: 'ENOSPC' */
export const notWritten = (code: string | undefined): string =>
  code === 'ENOSPC'
    ? 'The output could not be written whole: the disk is full. Make room on it, and ask again.\n'
    : `The output could not be written whole (${code ?? 'unknown'}). See where it goes, and ask again.\n`;
