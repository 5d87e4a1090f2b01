/** A set of lower-case words from a list parted by white space: word lists stay readable and diff by line. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A set of lower-case phrases from a list with one phrase a line or parted by commas. */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
