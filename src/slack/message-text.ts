import { plainLines } from './words.ts';

/** A message as Slack hands it over; parts may be missing, and more kinds of parts may come. */
export interface GivenMessage {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly attachments?: readonly unknown[] | undefined;
}

/**
 * What a reader sees of a message, a paragraph a line: its rich text where it has that, else its text; then what is
 * attached to it, such as a forwarded message or the preview of a link, with the addresses that it leads to.
 */
export function textOfMessage({ text = '', blocks = [], attachments = [] }: GivenMessage): string {
  const rich = blocks.map(fieldsOf).filter(({ type }) => type === 'rich_text');
  const own = rich.length > 0 ? rich.map(richText).join('\n') : plainLines(text);
  return [own, ...attachments.map(fieldsOf).map(attachment)]
    .filter((part) => part !== '')
    .join('\n');
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(fieldsOf) : [];
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Each section, list item and quoted stretch ends a line. */
function richText(element: Fields): string {
  switch (element.type) {
    case 'rich_text':
    case 'rich_text_list':
      return listOf(element.elements).map(richText).join('\n');
    default:
      return listOf(element.elements).map(leaf).join('').trim();
  }
}

function leaf({ type, text, url }: Fields): string {
  if (type === 'text') return stringOf(text);
  if (type === 'link') return stringOf(text) || stringOf(url);
  return '';
}

const attachment = ({ title, text, from_url, title_link, fallback }: Fields): string =>
  [
    stringOf(from_url) || stringOf(title_link),
    plainLines(stringOf(title)),
    plainLines(stringOf(text) || stringOf(fallback)),
  ]
    .filter((part) => part !== '')
    .join('\n');
