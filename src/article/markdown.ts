/**
 * Takes the light Markdown that articles are written in down to plain text: headings, emphasis, links, images, block
 * quotations, lists and rules. Careful rather than complete: a mark that is not plainly Markdown stays, as
 * it may be the article's own ('f***', '5 * 3', '[sic] (laughs)').
 */
export function plainText(markdown: string): string {
  const lines = markdown.split('\n');
  const numbered = numberedItems(lines);
  return lines.map((line, i) => inline(plainLine(line, numbered.has(i)))).join('\n');
}

/** Headings and list items become blocks of their own, so that no later step joins them to the text around. */
function plainLine(line: string, numbered: boolean): string {
  if (isRule(line)) return '';
  const heading = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(line)?.[1];
  if (heading !== undefined) return `\n${withoutClosingHashes(heading)}\n`;
  const text = line.replace(/^ {0,3}>[> ]*/, '');
  const item = (numbered ? NUMBER : BULLET).exec(text);
  return item ? `\n${text.slice(item[0].length)}` : text;
}

const BULLET = /^[ \t]{0,12}[-*+][ \t]+(?=\S)/;
const NUMBER = /^[ \t]{0,12}(\d{1,3})[.)][ \t]+(?=\S)/;

/** Lines that begin with a number and stand beside one with the number before or after: 'No. 1.' alone is text. */
function numberedItems(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let before: { readonly line: number; readonly number: number } | undefined;
  for (const [line, text] of lines.entries()) {
    const given = NUMBER.exec(text)?.[1];
    if (given === undefined) {
      // A wrapped item goes on in an indented line; anything else ends the list.
      if (/^\S/.test(text)) before = undefined;
      continue;
    }
    const number = Number(given);
    if (before && number === before.number + 1) found.add(before.line).add(line);
    before = { line, number };
  }
  return found;
}

/** A line of nothing but three or more of one mark: a rule, or the underline of a heading. */
function isRule(line: string): boolean {
  const marks = line.replaceAll(' ', '');
  const mark = marks.charAt(0);
  return marks.length >= 3 && '-*_='.includes(mark) && marks === mark.repeat(marks.length);
}

function withoutClosingHashes(heading: string): string {
  let end = heading.length;
  while (heading.charAt(end - 1) === '#') end -= 1;
  return /\s/.test(heading.charAt(end - 1)) ? heading.slice(0, end).trimEnd() : heading;
}

/** Inner marks go first, so 'a **b *c* d**' needs one pass a level; three levels are more than articles have. */
function inline(line: string): string {
  if (!/[*_[<\\]/.test(line)) return line;
  let text = line
    .replace(FOOTNOTE, '')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(ADDRESS, '$1');
  for (let level = 0; level < 3; level += 1)
    text = text.replace(STARS, '$2').replace(LOW_LINES, '$2');
  return text.replace(ESCAPE, '$1');
}

/** '[^1]' in a text, and '[^1]: ' before the note. */
const FOOTNOTE = /\[\^[^\s[\]]{1,30}\](?::[ \t]*)?/g;
const IMAGE = /!\[[^[\]]*\]\([^()\s]+(?:[ \t][^()]*)?\)/g;
/** The target must look like one: an address, or a path, so '[sic](laughs)' stays. One pair of brackets may stand in it. */
const LINK =
  /(?<!\\)\[([^[\]]*)\]\((?=<?(?:https?:|mailto:|\/|#|\.))(?:[^()\s]|\([^()\s]*\))+(?:[ \t][^()]*)?\)/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g;
const STARS = /(?<![\p{L}\p{N}_*\\])(\*{1,3})(?=[^\s*])([^*]*[^\s*\\])\1(?![\p{L}\p{N}_*])/gu;
const LOW_LINES = /(?<![\p{L}\p{N}_*\\])(_{1,3})(?=[^\s_])([^_]*[^\s_\\])\1(?![\p{L}\p{N}_*])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
