import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Ids } from '../bot/made.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { LIMITS, PAGE } from './limits.ts';
import { clipped, plainLabel } from './literal.ts';
import { credit, heading, piecesOf, small } from './pieces.ts';

/** One message with the flag for Components V2, and how many pages there are. */
export interface Rendered {
  readonly pages: number;
  readonly components: readonly APIMessageTopLevelComponent[];
}

type Row = APIActionRowComponent<APIButtonComponent>;

/**
 * A page (counted from 0) of a reply. The title stands in a text display of its own, which is what a notification
 * shows; then the page's pieces; at the foot the credit, the suggestions and what turns the page. Pure.
 */
export function render(reply: Reply, page: number, ids: Ids): Rendered {
  const pages = pagesOf(reply);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const pieces = pages[at] ?? [];
  const credits = sources(reply).map(({ article }) => credit(article));
  const where = pages.length > 1 ? [small(`Page ${at + 1} of ${pages.length}`)] : [];
  return {
    pages: pages.length,
    components: [
      display(heading(reply.title)),
      ...pieces.map(display),
      ...(pieces.length > 0 && credits.length > 0
        ? [{ type: ComponentType.Separator as const }]
        : []),
      ...[...credits, ...where].slice(0, 3).map(display),
      ...asking(reply, ids),
      ...rows([...turning(at, pages.length, ids), ...standing(reply, ids), ...reading(reply)]),
    ],
  };
}

const display = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

const rows = (buttons: readonly APIButtonComponent[]): readonly Row[] =>
  Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));

type Source = Extract<Block, { type: 'source' }>;
const sources = ({ blocks }: Reply): readonly Source[] =>
  blocks.filter((block) => block.type === 'source').slice(0, 2);

/** The body's pieces by page: a page ends before it would grow too long. */
function pagesOf({ blocks }: Reply): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const piece of blocks.flatMap(piecesOf)) {
    const open = pages.at(-1) ?? [];
    if (open.length === 0 || (open.length < PAGE.pieces && length + piece.length <= PAGE.text)) {
      open.push(piece);
      length += piece.length;
    } else {
      pages.push([piece]);
      length = piece.length;
    }
  }
  return pages;
}

/** The suggestions, each block under its lead; what has no room in a button is named in small print. */
function asking({ blocks }: Reply, ids: Ids): readonly (APITextDisplayComponent | Row)[] {
  const seen = new Set<string>();
  const left: string[] = [];
  const shown = blocks
    .filter((block) => block.type === 'suggestions')
    .map(({ lead, suggestions }, index) => {
      const buttons: APIButtonComponent[] = [];
      for (const suggestion of suggestions) {
        const { label } = suggestion;
        const id = ids.ask(suggestion);
        if (id !== undefined && seen.has(id)) continue;
        if (id === undefined || seen.size >= PAGE.buttons || index >= PAGE.leads) left.push(label);
        else {
          seen.add(id);
          buttons.push(button(label, id, ButtonStyle.Secondary));
        }
      }
      return { lead, buttons };
    })
    .filter(({ buttons }) => buttons.length > 0);
  return [
    ...shown.flatMap(({ lead, buttons }) => [
      display(small(`${clipped(lead, 80)}:`)),
      ...rows(buttons),
    ]),
    ...(left.length > 0 ? [display(small(`Also: ${clipped(left.join('; '), 300)}`))] : []),
  ];
}

function turning(at: number, pages: number, ids: Ids): readonly APIButtonComponent[] {
  const turn = (label: string, to: number, style: Style): readonly APIButtonComponent[] => {
    const id = to >= 0 && to < pages ? ids.page(to) : undefined;
    return id === undefined ? [] : [button(label, id, style)];
  };
  return [
    ...turn('Back', at - 1, ButtonStyle.Secondary),
    ...turn('More', at + 1, ButtonStyle.Primary),
  ];
}

type Style = ButtonStyle.Primary | ButtonStyle.Secondary;

const button = (label: string, id: string, style: Style): APIButtonComponent => ({
  type: ComponentType.Button,
  style,
  label: plainLabel(label, LIMITS.label) || '…',
  custom_id: id,
});

/** What stands under every page, unless a suggestion asks the same. */
function standing({ blocks }: Reply, { always, ask }: Ids): readonly APIButtonComponent[] {
  const id = always && ask(always);
  const suggested = blocks.some(
    (block) =>
      block.type === 'suggestions' &&
      block.suggestions.some(({ request }) => request === always?.request),
  );
  return id === undefined || suggested
    ? []
    : [button(always?.label ?? '', id, ButtonStyle.Secondary)];
}

/** The link to the article at its publisher. */
function reading(reply: Reply): readonly APIButtonComponent[] {
  const urls = [...sources(reply).map(({ url }) => url), reply.url];
  const url = urls.find((one) => one !== undefined && isLink(one));
  return url === undefined
    ? []
    : [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Link,
          label: 'Read the article',
          url: new URL(url).href,
        },
      ];
}

const isLink = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).href.length <= LIMITS.url;
