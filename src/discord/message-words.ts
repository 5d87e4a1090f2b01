import type { Attachment, Message } from 'discord.js';

/** A text that somebody sent as a file because it was too long for a message; a longer one is left alone. */
const LONGEST_FILE = 400_000;
const PATIENCE_MS = 4000;

/** The parts of a message that hold words; a double or a proxy may leave any of them out. */
type Worded = Pick<
  Message,
  'content' | 'embeds' | 'attachments' | 'components' | 'messageSnapshots'
>;

/**
 * Everything that a message says, without Discord's markup: its text, the previews of links in it, a forwarded message,
 * and a text sent as a file. A file that cannot be fetched in time counts as none.
 */
export async function wordsOf(message: Partial<Worded>): Promise<string> {
  const forwarded = [...(message.messageSnapshots?.values() ?? [])];
  const own = [message, ...forwarded].flatMap((one) => [
    one.content ?? '',
    ...(one.embeds ?? []).flatMap(({ title, description, url }) => [title, description, url]),
    ...(one.components ?? []).flatMap((component) => textsIn(component.toJSON())),
  ]);
  const files = [message, ...forwarded]
    .flatMap((one) => [...(one.attachments?.values() ?? [])])
    .filter(isText)
    .map(fetched);
  return [...own, ...(await Promise.all(files))]
    .filter((words) => words !== null && words !== undefined && words !== '')
    .map((words) => withoutMarkup(words ?? ''))
    .join('\n')
    .trim();
}

const isText = ({ contentType, name, size }: Attachment): boolean =>
  size <= LONGEST_FILE &&
  (/^text\/(?:plain|markdown)/.test(contentType ?? '') || /\.(?:txt|md)$/i.test(name));

async function fetched({ url }: Attachment): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? await beginningOf(response) : '';
  } catch {
    return '';
  }
}

/** No more is read than the file was said to have at most, whatever comes. */
async function beginningOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    size += part.length;
    if (size >= LONGEST_FILE) break;
  }
  return new TextDecoder().decode(Buffer.concat(parts)).slice(0, LONGEST_FILE);
}

/** The text displays among a component and all that it holds. */
function textsIn(component: unknown): readonly string[] {
  if (typeof component !== 'object' || component === null) return [];
  const text =
    'content' in component && typeof component.content === 'string' ? [component.content] : [];
  const inner =
    'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...text, ...inner.flatMap(textsIn)];
}

/**
 * What readers see of a message: no mentions by number, no emoji's number, no marks of style. What opens a link again
 * ends the search for the end of the one before: a text of nothing else would take minutes.
 */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<(?:@[!&]?|#)\d+>|<t:-?\d+(?::\w)?>|<\/[^:>]+:\d+>/g, ' ')
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/\[([^[\]\n]*)\]\((?:<[^<>\n]*>|[^)[\s]*)\)/g, '$1')
    .replace(/^(?:>>> |> |-# |#{1,3} )+/gm, '')
    .replace(
      /\\([^\w\s])|```(?:\w*\n)?|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__|~~|\|\||`/g,
      (_mark, escaped: string | undefined) => escaped ?? '',
    );
