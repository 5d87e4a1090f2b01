/** Rows that a page leaves free: the prompt, and a line of what was asked. */
const KEPT_FREE = 2;

/**
 * Parts a text into pages that fit a window of so many rows. A page ends before an item or a block where it can, so
 * that no quotation is torn from its speaker; only what is longer than a page is broken inside.
 */
export function pagesOf(text: string, rows: number): readonly string[] {
  if (rows === Number.POSITIVE_INFINITY) return [text];
  const room = Math.max(rows - KEPT_FREE, 5);
  const pages: string[] = [];
  let page: readonly string[] = [];
  for (const group of groupsOf(text.split('\n'))) {
    if (page.length > 0 && page.length + group.length > room) {
      pages.push(page.join('\n'));
      page = [];
    }
    page = [...page, ...group];
    while (page.length > room) {
      pages.push(page.slice(0, room).join('\n'));
      page = page.slice(room);
    }
  }
  return page.length > 0 ? [...pages, page.join('\n')] : pages;
}

/** Lines that belong together: one that begins at the margin with those indented below it. */
function groupsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && INDENTED.test(line)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Indented, with or without a colour in front. */
const INDENTED = new RegExp(`^(?:${String.fromCharCode(27)}\\[\\dm)?\\s`);
