/** Ends with a full stop of its own, begins like a sentence, and is neither too short nor a headline. */
export function isStatement(words: string): boolean {
  if (!/[.!]["'”’)»]{0,4}$/.test(words.slice(-6)) || /(?:\.\.|…)\P{L}{0,4}$/u.test(words.slice(-6)))
    return false;
  if (!/^[“"‘'«£$€¥\p{Lu}\p{N}]/u.test(words) || /^\d{1,2}[.)] /.test(words)) return false;
  const { count, long, large } = shapeOf(words);
  return count >= 6 && long > 0 && (large / long < 0.75 || isNamely(words, long - large));
}

/** Mostly names, and told all the same: 'Mayor Ana Ruiz praised Tolva Rovers …'. A headline writes its verbs large too. */
const isNamely = (words: string, small: number): boolean =>
  small > 0 &&
  /^(?:\S+ ){1,12}?(?<= )(?:said|says|told|was|were|has|had|met|won|led|lost|left|took|chose|gave|went|came|made|fell|rose|held|became|began|spoke|wrote|sent|\p{Ll}{2,}ed) /u.test(
    words,
  );

/** How many words there are, how many of them have four letters or more, and how many of these a capital. */
function shapeOf(words: string): { count: number; long: number; large: number } {
  const shape = { count: 0, long: 0, large: 0 };
  for (let from = 0; from <= words.length; ) {
    const space = words.indexOf(' ', from);
    const to = space < 0 ? words.length : space;
    shape.count += 1;
    if (to - from >= 4 && isLetter(words, from + 1)) {
      shape.long += 1;
      if (isLarge(words, from)) shape.large += 1;
    }
    from = to + 1;
  }
  return shape;
}

const isSmallCode = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isLargeCode = (code: number): boolean => code >= 0x41 && code <= 0x5a;

function isLetter(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code < 0x80) return isSmallCode(code) || isLargeCode(code);
  const letter = words.charAt(at);
  return letter.toLowerCase() !== letter.toUpperCase();
}

function isLarge(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code < 0x80) return isLargeCode(code);
  const letter = words.charAt(at);
  return letter !== letter.toLowerCase();
}
