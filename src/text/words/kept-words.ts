/** Words longer than this are rare, and a longer slice would keep its whole text in memory. */
const LONGEST = 12;

/**
 * Keeps what `make` says of a word, as news uses the same words again and again. A word is found by its place in the
 * text: no string is made of it, and what is given for it is the same value each time, which sets then find faster. At
 * most `places` words are kept, a power of two; a new one takes the place of an old one.
 */
export function keptWords<T extends {}>(
  places: number,
  make: (word: string) => T,
): (text: string, start: number, end: number) => T {
  const words = new Array<string>(places).fill('');
  const values = new Array<T | undefined>(places).fill(undefined);
  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST) return make(text.slice(start, end));
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 13)) & (places - 1);
    const word = words[place] ?? '';
    const value = values[place];
    if (value !== undefined && word.length === length && text.startsWith(word, start)) return value;
    const written = text.slice(start, end);
    const made = make(written);
    words[place] = written;
    values[place] = made;
    return made;
  };
}
