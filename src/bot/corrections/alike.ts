/** Words only: without case, punctuation and the forms of spaces, marks and dashes. */
export const plain = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,:]\p{N}+)*|[%$€£¥]/gu) ?? []
  ).join(' ');

/** So much of two texts must be the same words for one to be the other, changed. */
const ALIKE = 0.6;

/** Whether one text is the other with some words changed: by the words that both have (Dice’s coefficient). */
export function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(' '), plain(other).split(' ')];
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * both) / (a.length + b.length) >= ALIKE;
}
