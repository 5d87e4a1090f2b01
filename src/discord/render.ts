import type {
  APIButtonComponent,
  APIContainerComponent,
  APISeparatorComponent,
  APITextDisplayComponent,
} from 'discord.js';
import type { Ids } from '../bot/made.ts';
import { bodyOf, type Piece, paged, sourcesOf } from '../reply/paging.ts';
import { remembered } from '../reply/remembered.ts';
import type { Reply } from '../reply/reply.ts';
import {
  button,
  deciding,
  opening,
  type Row,
  reading,
  readingEach,
  rows,
  type Suggestions,
  sharing,
  standing,
  turning,
} from './buttons.ts';
import { PAGE } from './limits.ts';
import { clipped } from './literal.ts';
import { credit, heading, piecesOf, small } from './pieces.ts';
import { discord } from './sdk.ts';

/** One message with the flag for Components V2, and how many pages there are. */
export interface Rendered {
  readonly pages: number;
  readonly components: readonly [APIContainerComponent];
}

/**
 * A page (counted from 0) of a reply, in one container without a colour of its own: the title as a heading, which a
 * notification shows too; the page's pieces; at the foot the credit, what opens places, the suggestions and what turns
 * the page. Pure.
 * @param hidden only the one who asked sees it, and may show it to everyone
 */
export function render(reply: Reply, page: number, ids: Ids, hidden = false): Rendered {
  const pages = pagesOf(reply);
  const at = Math.min(Math.max(0, page), pages.length - 1);
  const pieces = pages[at] ?? [];
  const sources = sourcesOf(reply.blocks);
  const foot = [
    ...(sources.length === 1 ? sources.map(({ article }) => credit(article)) : []),
    ...footnote(reply, at, pages.length),
  ];
  const credited = pieces.flatMap(({ source }) => source ?? []);
  return {
    pages: pages.length,
    components: [
      {
        type: discord.ComponentType.Container,
        components: [
          display(headingOf(reply)),
          ...pieces.map(({ shown }) => display(shown)),
          ...(pieces.length > 0 && foot.length > 0 ? [SEPARATOR] : []),
          ...foot.map(display),
          ...opening(
            pieces.flatMap(({ line }) => (line ? [line] : [])),
            ids,
          ),
          ...deciding(reply),
          ...asking(reply, ids),
          ...rows([
            ...turning(at, pages.length, ids),
            ...(hidden ? sharing(reply, at, ids) : []),
            ...standing(reply, ids),
            ...(sources.length > 1 ? readingEach(credited) : reading([sources[0]?.url, reply.url])),
          ]),
        ],
      },
    ],
  };
}

const SEPARATOR: APISeparatorComponent = { type: discord.ComponentType.Separator };

const headingOf = remembered(({ title }: Reply) => heading(title));

const display = (content: string): APITextDisplayComponent => ({
  type: discord.ComponentType.TextDisplay,
  content,
});

/** Which page it is, and who asked for an answer that they then showed to everyone. */
function footnote({ askedBy }: Reply, at: number, pages: number): readonly string[] {
  const words = [
    ...(pages > 1 ? [`Page ${at + 1} of ${pages}`] : []),
    ...(askedBy === undefined ? [] : [`Asked by ${clipped(askedBy, 100) || 'somebody here'}`]),
  ];
  return words.length > 0 ? [small(words.join(' · '))] : [];
}

/** The body's pieces by page. */
const pagesOf = remembered(
  ({ blocks }: Reply): readonly (readonly Piece<string>[])[] =>
    paged(
      bodyOf(blocks, piecesOf, ({ article }) => credit(article)),
      [
        { most: PAGE.text, takes: ({ length }) => length },
        { most: PAGE.pieces, takes: () => 1 },
      ],
    ),
  ({ blocks }) => blocks,
);

/** The suggestions, each block under its lead; what has no room in a button is named in small print. */
function asking({ blocks }: Reply, ids: Ids): readonly (APITextDisplayComponent | Row)[] {
  const seen = new Set<string>();
  // What editors press takes the room of three: a row and two buttons.
  const most = PAGE.buttons - (blocks.some(({ type }) => type === 'decision') ? 3 : 0);
  const left: string[] = [];
  const shown = blocks
    .filter((block): block is Suggestions => block.type === 'suggestions')
    .map(({ lead, suggestions }, index) => {
      const buttons: APIButtonComponent[] = [];
      for (const suggestion of suggestions) {
        const { label, alone = label } = suggestion;
        const id = ids.ask(suggestion);
        if (id !== undefined && seen.has(id)) continue;
        if (id === undefined || seen.size >= most || index >= PAGE.leads) left.push(label);
        else {
          seen.add(id);
          buttons.push(button(alone, id));
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
