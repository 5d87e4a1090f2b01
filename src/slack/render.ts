import type { types } from '@slack/bolt';
import type { Ids } from '../bot/made.ts';
import { decisionId } from '../bot/press.ts';
import { sourcesOf } from '../reply/paging.ts';
import type { Reply, Suggestion } from '../reply/reply.ts';
import {
  button,
  type Control,
  opening,
  plainText,
  reading,
  readingEach,
  sharing,
  turning,
} from './controls.ts';
import { LIMITS, PAGE } from './limits.ts';
import { pagesOf, richText } from './pages.ts';
import { credit } from './pieces.ts';
import { clipped, escaped, shown } from './plain.ts';
import { type Line, type Lines, textOf } from './rich-lines.ts';

/** One message, and how many pages there are. */
export interface Rendered {
  readonly pages: number;
  /** For notifications and clients that show no blocks, with Slack's markup escaped. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Who sees it: everyone in a channel, one person there, or one person in a view of their own. */
export type Seen = 'by all' | 'by one' | 'in a view';

/**
 * A page (counted from 0) of a reply: the title, the page's pieces, at the foot the credit, the suggestions, and the
 * row for opening places, turning pages, reading the source and showing everyone. Nothing in the blocks is read as
 * markup: they are rich text and plain text. Pure.
 */
export function render(reply: Reply, page: number, ids: Ids, seen: Seen = 'by all'): Rendered {
  const pages = pagesOf(reply);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const shownHere = pages[at] ?? [];
  const pieces = shownHere.map((piece) => piece.shown);
  const sources = sourcesOf(reply.blocks);
  const credited = shownHere.flatMap(({ source }) => source ?? []);
  const foot = [
    ...(sources.length === 1 ? sources.map(({ article }) => credit(article)) : []),
    ...(reply.askedBy ? [`Asked by ${clipped(reply.askedBy, NAME)}`] : []),
    ...(pages.length > 1 ? [`Page ${at + 1} of ${pages.length}`] : []),
  ];
  const last = row([
    ...opening(shownHere, ids),
    ...turning(at, pages.length, ids),
    ...(sources.length > 1 ? readingEach(credited) : reading([sources[0]?.url, reply.url])),
    ...(seen === 'by one' ? sharing(reply, at, ids) : []),
  ]);
  const before = [
    ...heading(reply.title),
    ...pieces.map(richText),
    ...context(foot),
    ...row(deciding(reply)),
  ];
  const room = (): number => LIMITS.all - JSON.stringify([...before, ...last]).length;
  return {
    pages: pages.length,
    text: fallback(reply.title, pieces, foot),
    blocks: [...before, ...asking(reply, ids, room), ...last],
  };
}

/** What editors press. */
const deciding = ({ blocks }: Reply): readonly Control[] =>
  blocks.flatMap((block, at) =>
    block.type === 'decision'
      ? [
          {
            ...button('Approve', decisionId('approved', block.mark), `approve-${at}`),
            style: 'primary',
          },
          { ...button('Drop', decisionId('dropped', block.mark), `drop-${at}`), style: 'danger' },
        ]
      : [],
  );

/** The name of whoever showed an answer to everyone. */
const NAME = 80;

function heading(title: string): readonly types.KnownBlock[] {
  const text = shown(title) || 'Readout';
  if (text.length <= LIMITS.header) return [{ type: 'header', text: plainText(text) }];
  const elements: Line['elements'] = [
    { type: 'text', text: clipped(text, 2 * LIMITS.header), style: { bold: true } },
  ];
  return [richText([{ type: 'rich_text_section', elements }])];
}

const context = (lines: readonly string[]): readonly types.KnownBlock[] =>
  lines.length === 0
    ? []
    : [{ type: 'context', elements: lines.slice(0, LIMITS.context).map(plainText) }];

const row = (controls: readonly Control[]): readonly types.KnownBlock[] =>
  controls.length === 0 ? [] : [{ type: 'actions', elements: [...controls] }];

function fallback(title: string, pieces: readonly Lines[], foot: readonly string[]): string {
  const body = [shown(title) || 'Readout', ...pieces.map(textOf), ...foot].join('\n');
  const whole = escaped(body);
  if (whole.length <= PAGE.fallback) return whole;
  // An escaped character is at most five units long; the blocks have the whole text.
  const begun = body.slice(0, Math.floor(PAGE.fallback / 5)).replace(/\p{Cs}/gu, '');
  return `${escaped(begun.trimEnd())}…`;
}

/** The suggestions, each block under its lead, as far as `room` units of JSON go; the others are named. */
function asking({ blocks }: Reply, ids: Ids, room: () => number): readonly types.KnownBlock[] {
  // Room is measured only where something is to go into it: measuring takes as long as all the rest.
  if (!ids.always && blocks.every(({ type }) => type !== 'suggestions')) return [];
  const seen = new Set<string>();
  const left: string[] = [];
  let free = room() - NAMED;
  const take = (suggestion: Suggestion, last: boolean): readonly types.Button[] => {
    const { label, alone = label } = suggestion;
    const id = ids.ask(suggestion);
    if (id === undefined || seen.size >= PAGE.buttons || last) {
      left.push(label);
      return [];
    }
    if (seen.has(id)) return [];
    const made = button(alone, id, `ask-${seen.size}`);
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
