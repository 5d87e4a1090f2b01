/** Words longer than this are rare, and a longer slice would keep its whole text in memory. */
const LONGEST = 12;

/** So many numbers tell one word from all others: its length, and its letters, four to a number. */
const WIDTH = 4;

/** Stands for ’ among the letters, as no word holds this character. */
const APOSTROPHE = 1;

/**
 * Keeps what `make` says of a word, as news uses the same words again and again. A word is found by its letters in the
 * text: no string is made of it, and what is given for it is the same value each time, which sets then find faster. At
 * most `places` words are kept, a power of two. Each has the choice of two places; a new word takes the place of the one
 * that was asked for longer ago. Words with letters beyond Latin-1 are made anew each time.
 */
export function keptWords<T extends {}>(
  places: number,
  make: (word: string) => T,
): (text: string, start: number, end: number) => T {
  // Only a thread that reads texts needs the room.
  let keys = new Int32Array(0);
  let values: (T | undefined)[] = [];
  return (text, start, end) => {
    const length = end - start;
    if (length > LONGEST) return make(text.slice(start, end));
    let [a, b, c] = [0, 0, 0];
    for (let at = 0; at < length; at += 1) {
      let code = text.charCodeAt(start + at);
      if (code === 0x2019) code = APOSTROPHE;
      else if (code > 255 || code < 32) return make(text.slice(start, end));
      if (at < 4) a = (a << 8) | code;
      else if (at < 8) b = (b << 8) | code;
      else c = (c << 8) | code;
    }
    if (values.length === 0) {
      keys = new Int32Array(places * WIDTH);
      values = new Array<T | undefined>(places).fill(undefined);
    }
    const mixed = Math.imul(
      Math.imul(Math.imul(length ^ a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c,
      0xc2b2ae35,
    );
    const place = (mixed ^ (mixed >>> 15)) & (places - 2);
    const at = place * WIDTH;
    if (keys[at] === length && keys[at + 1] === a && keys[at + 2] === b && keys[at + 3] === c) {
      const value = values[place];
      if (value !== undefined) return value;
    }
    const other = at + WIDTH;
    const isOther =
      keys[other] === length &&
      keys[other + 1] === a &&
      keys[other + 2] === b &&
      keys[other + 3] === c;
    const value = (isOther ? values[place + 1] : undefined) ?? make(text.slice(start, end));
    keys.copyWithin(other, at, other);
    values[place + 1] = values[place];
    keys[at] = length;
    keys[at + 1] = a;
    keys[at + 2] = b;
    keys[at + 3] = c;
    values[place] = value;
    return value;
  };
}
