const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;
const NO_WIDTH = /[\p{M}\u200C\u200D]/u;

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text)
    count += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return count;
}

/**
 * Breaks a text at spaces into lines of at most `width` columns, the first behind `first`, the others behind as many
 * spaces. A word longer than a line stays whole: the terminal breaks it, and a copied link still works.
 */
export function wrap(text: string, width: number, first = ''): readonly string[] {
  const indent = ' '.repeat(columns(first));
  const lines: string[] = [];
  let line = first;
  let used = columns(first);
  let empty = true;
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const size = columns(word);
    if (!empty && used + 1 + size > width) {
      lines.push(line);
      line = indent;
      used = indent.length;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += size + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line];
}
