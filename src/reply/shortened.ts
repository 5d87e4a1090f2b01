/**
 * Text shortened with an ellipsis to `limit` units, where a word ends if that is near; a quotation keeps its closing
 * mark. For labels and credits, never for words that are verbatim.
 * @param cost how long a letter is where it will stand
 */
export function shortened(
  text: string,
  limit: number,
  cost: (letter: string) => number = ({ length }) => length,
): string {
  const whole =
    text.length <= limit ? [...text].reduce((sum, one) => sum + cost(one), 0) : Infinity;
  if (whole <= limit) return text;
  const closing = /^“[^“”]*”$/.test(text) ? '”' : '';
  const room = limit - 1 - closing.length;
  let kept = '';
  let length = 0;
  for (const letter of text) {
    length += cost(letter);
    if (length > room) break;
    kept += letter;
  }
  return `${withoutTornWord(kept, text)}…${closing}`;
}

/** What is cut from a text, without the word that is torn, unless that is very long, and what leads to the next one. */
function withoutTornWord(kept: string, text: string): string {
  const torn = /\S/.test(text.charAt(kept.length));
  const words = torn ? kept.replace(/(?<=\S)\s+\S{0,20}$/, '') : kept;
  return words.replace(/(?<=[\p{L}\p{N}])[\s,;:–—-]+$/u, '').trimEnd();
}
