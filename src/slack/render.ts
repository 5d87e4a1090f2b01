import type { types } from '@slack/bolt';
import type { Ids } from '../bot/made.ts';
import type { Block, Reply, Suggestion } from '../reply/reply.ts';
import { LIMITS, PAGE } from './limits.ts';
import { credit, type Line, type Piece, piecesOf, textOf } from './pieces.ts';
import { clipped, escaped, shown } from './plain.ts';

/** One message, and how many pages there are. */
export interface Rendered {
  readonly pages: number;
  /** For notifications and clients that show no blocks, with Slack's markup escaped. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/**
 * A page (counted from 0) of a reply: the title, the page's pieces, at the foot the credit, the suggestions and what
 * turns the page. Nothing in the blocks is read as markup: they are rich text and plain text. Pure.
 */
export function render(reply: Reply, page: number, ids: Ids): Rendered {
  const pages = pagesOf(reply);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const pieces = pages[at] ?? [];
  const credits = sources(reply).map(({ article }) => credit(article));
  const where = pages.length > 1 ? [`Page ${at + 1} of ${pages.length}`] : [];
  const turns = row([...turning(at, pages.length, ids), ...reading(reply)]);
  const before = [
    ...heading(reply.title),
    ...pieces.map(richText),
    ...context([...credits, ...where]),
  ];
  const room = LIMITS.all - JSON.stringify([...before, ...turns]).length;
  return {
    pages: pages.length,
    text: fallback(reply.title, pieces, [...credits, ...where]),
    blocks: [...before, ...asking(reply, ids, room), ...turns],
  };
}

const plainText = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text,
  emoji: false,
});

function heading(title: string): readonly types.KnownBlock[] {
  const text = shown(title) || 'Readout';
  if (text.length <= LIMITS.header) return [{ type: 'header', text: plainText(text) }];
  const elements: Line['elements'] = [
    { type: 'text', text: clipped(text, 2 * LIMITS.header), style: { bold: true } },
  ];
  return [richText([{ type: 'rich_text_section', elements }])];
}

const richText = (piece: Piece): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [...piece],
});

const context = (lines: readonly string[]): readonly types.KnownBlock[] =>
  lines.length === 0
    ? []
    : [{ type: 'context', elements: lines.slice(0, LIMITS.context).map(plainText) }];

const row = (buttons: readonly types.Button[]): readonly types.KnownBlock[] =>
  buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];

function fallback(title: string, pieces: readonly Piece[], foot: readonly string[]): string {
  const body = [shown(title) || 'Readout', ...pieces.map(textOf), ...foot].join('\n');
  const whole = escaped(body);
  if (whole.length <= PAGE.fallback) return whole;
  // An escaped character is at most five units long; the blocks have the whole text.
  const begun = body.slice(0, Math.floor(PAGE.fallback / 5)).replace(/\p{Cs}/gu, '');
  return `${escaped(begun.trimEnd())}…`;
}

type Source = Extract<Block, { type: 'source' }>;
const sources = ({ blocks }: Reply): readonly Source[] =>
  blocks.filter((block) => block.type === 'source').slice(0, 2);

/** The body's pieces by page: a page ends before it would grow too long. */
function pagesOf({ blocks }: Reply): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]];
  let length = 0;
  let json = 0;
  for (const piece of blocks.flatMap(piecesOf)) {
    const open = pages.at(-1) ?? [];
    const [more, moreJson] = [textOf(piece).length, JSON.stringify(richText(piece)).length];
    const fits =
      open.length < PAGE.pieces && length + more <= PAGE.text && json + moreJson <= PAGE.json;
    if (open.length === 0 || fits) {
      open.push(piece);
      length += more;
      json += moreJson;
    } else {
      pages.push([piece]);
      length = more;
      json = moreJson;
    }
  }
  return pages;
}

/** The suggestions, each block under its lead, as far as `room` units of JSON go; the others are named. */
function asking({ blocks }: Reply, ids: Ids, room: number): readonly types.KnownBlock[] {
  const seen = new Set<string>();
  const left: string[] = [];
  let free = room - NAMED;
  const take = (suggestion: Suggestion, last: boolean): readonly types.Button[] => {
    const { label } = suggestion;
    const id = ids.ask(suggestion);
    if (id === undefined || seen.size >= PAGE.buttons || last) {
      left.push(label);
      return [];
    }
    if (seen.has(id)) return [];
    const made = button(label, id, `ask-${seen.size}`);
    const length = JSON.stringify(made).length + AROUND;
    if (length > free) {
      left.push(label);
      return [];
    }
    free -= length;
    seen.add(id);
    return [made];
  };
  const shownBlocks = blocks
    .filter((block) => block.type === 'suggestions')
    .flatMap(({ lead, suggestions }, index) => {
      const buttons = suggestions.flatMap((one) => take(one, index >= PAGE.leads));
      return buttons.length === 0 ? [] : [...context([`${clipped(lead, 80)}:`]), ...row(buttons)];
    });
  const { always } = ids;
  const last = always ? take(always, false) : [];
  const names = clipped(left.join('; '), 300);
  return [...shownBlocks, ...context(names ? [`Also: ${names}`] : []), ...row(last)];
}

/** What a button may need beside itself: a row and a line above it. */
const AROUND = 300;
/** The line that names what has no button. */
const NAMED = 800;

function turning(at: number, pages: number, ids: Ids): readonly types.Button[] {
  const turn = (label: string, to: number, primary: boolean): readonly types.Button[] => {
    const id = to >= 0 && to < pages ? ids.page(to) : undefined;
    if (id === undefined) return [];
    const made = button(label, id, `page-${to}`);
    return [primary ? { ...made, style: 'primary' } : made];
  };
  return [...turn('Back', at - 1, false), ...turn('More', at + 1, true)];
}

const button = (label: string, id: string, action: string): types.Button => ({
  type: 'button',
  text: plainText(clipped(label, LIMITS.label) || '…'),
  action_id: action,
  value: id,
});

/** The link to the article at its publisher. */
function reading(reply: Reply): readonly types.Button[] {
  const urls = [...sources(reply).map(({ url }) => url), reply.url];
  const url = urls.find((one) => one !== undefined && isLink(one));
  if (url === undefined) return [];
  const text = plainText('Read the article');
  return [{ type: 'button', text, url: new URL(url).href, action_id: 'read' }];
}

/** Below Slack's own limit: the address counts for `LIMITS.all`. */
const LONGEST_URL = LIMITS.url / 3;

const isLink = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).href.length <= LONGEST_URL;
