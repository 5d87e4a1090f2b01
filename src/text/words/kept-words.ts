/** Words longer than this are rare, and a longer slice would keep its whole text in memory. */
const LONGEST = 12;

/**
 * Keeps what `make` says of a word, as news uses the same words again and again. A word is found by its place in the
 * text: no string is made of it, and what is given for it is the same value each time, which sets then find faster. At
 * most `places` words are kept, a power of two. Each has the choice of two places; a new word takes the place of the one
 * that was asked for longer ago.
 */
export function keptWords<T extends {}>(
  places: number,
  make: (word: string) => T,
): (text: string, start: number, end: number) => T {
  // Only a thread that reads texts needs the room.
  let words: string[] = [];
  let values: (T | undefined)[] = [];
  const isAt = (place: number, text: string, start: number, length: number): boolean => {
    const word = words[place] ?? '';
    return word.length === length && text.startsWith(word, start);
  };
  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST) return make(text.slice(start, end));
    if (words.length === 0) {
      words = new Array<string>(places).fill('');
      values = new Array<T | undefined>(places).fill(undefined);
    }
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 13)) & (places - 2);
    if (isAt(place, text, start, length)) {
      const value = values[place];
      if (value !== undefined) return value;
    }
    const other = place + 1;
    const known = isAt(other, text, start, length) ? values[other] : undefined;
    const written = known === undefined ? text.slice(start, end) : (words[other] ?? '');
    const value = known ?? make(written);
    words[other] = words[place] ?? '';
    values[other] = values[place];
    words[place] = written;
    values[place] = value;
    return value;
  };
}
