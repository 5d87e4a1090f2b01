/**
 * Text in parts no longer than `limit`, parted at spaces, and inside a word only where one is too long by itself.
 * Nothing but spaces between parts is left out. Runs of spaces become one.
 * @param cost how long a stretch is where it will stand; at most twice its length
 */
export function parts(
  text: string,
  limit: number,
  cost: (piece: string) => number = ({ length }) => length,
): readonly string[] {
  const whole = text.trim();
  // Most texts fit, whatever they cost.
  if (whole.length * 3 < limit) return whole === '' ? [] : [whole.replace(/ {2,}/g, ' ')];
  const all: string[] = [];
  let open = '';
  let length = 0;
  const add = (piece: string, gap: string): void => {
    // The one unit is the gap.
    const more = 1 + cost(piece);
    if (length + more > limit && open !== '') {
      all.push(open);
      open = '';
      length = 0;
    }
    open += open === '' ? piece : gap + piece;
    length += more;
  };
  for (const word of whole.split(/ +/)) {
    const pieces = word.length * 2 < limit ? [word] : slices(word, Math.floor(limit / 2) - 1);
    for (const [index, piece] of pieces.entries()) add(piece, index === 0 ? ' ' : '');
  }
  return [...all, ...(open === '' ? [] : [open])];
}

function slices(word: string, limit: number): readonly string[] {
  const all: string[] = [];
  let open = '';
  for (const letter of word) {
    if (open.length + letter.length > limit) {
      all.push(open);
      open = '';
    }
    open += letter;
  }
  return [...all, open];
}
