import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
  ButtonStyle,
} from 'discord.js';
import type { Ids } from '../bot/made.ts';
import { decisionId } from '../bot/press.ts';
import type { OpenLine } from '../reply/open-lines.ts';
import type { Source } from '../reply/paging.ts';
import { remembered } from '../reply/remembered.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import { plainLabel } from './literal.ts';
import { discord } from './sdk.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

type Style = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;

/** The one menu of a message: what was picked carries what is asked. */
const MENU = 'where';

export const rows = (buttons: readonly APIButtonComponent[]): readonly Row[] =>
  Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_, row) => ({
    type: discord.ComponentType.ActionRow,
    components: buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));

export const button = (
  label: string,
  id: string,
  style: Style = discord.ButtonStyle.Secondary,
): APIButtonComponent => ({
  type: discord.ComponentType.Button,
  style,
  label: plainLabel(label, LIMITS.label) || '…',
  custom_id: id,
});

/** What editors press, of the one post that a message asks about. */
export function deciding({ blocks }: Reply): readonly Row[] {
  const asked = blocks.find((block) => block.type === 'decision');
  return asked === undefined
    ? []
    : rows([
        button('Approve', decisionId('approved', asked.mark), discord.ButtonStyle.Success),
        button('Drop', decisionId('dropped', asked.mark), discord.ButtonStyle.Danger),
      ]);
}

/** Opens the places of the lines on a page: of one by a button, of several by a menu that tells them apart. */
export function opening(lines: readonly OpenLine[], ids: Ids): readonly Row[] {
  const options = new Map(
    lines.slice(0, LIMITS.choices).flatMap((line) => {
      const value = ids.where(line.place);
      return value === undefined ? [] : [[value, { value, ...labels(line) }] as const];
    }),
  );
  const [only] = options.keys();
  if (only === undefined) return [];
  if (options.size === 1) return rows([button('Show me where', only)]);
  const menu: APIStringSelectComponent = {
    type: discord.ComponentType.StringSelect,
    custom_id: MENU,
    placeholder: 'Show me where it says …',
    options: [...options.values()],
  };
  return [{ type: discord.ComponentType.ActionRow, components: [menu] }];
}

/** What a menu shows of a line. */
const labels = remembered(({ label, hint }: OpenLine) => ({
  label: plainLabel(label, LIMITS.choice) || '…',
  description: plainLabel(hint, LIMITS.choice),
}));

/** Turns to the page before and after. */
export function turning(at: number, pages: number, ids: Ids): readonly APIButtonComponent[] {
  const turn = (label: string, to: number, style: Style): readonly APIButtonComponent[] => {
    const id = to >= 0 && to < pages ? ids.page(to) : undefined;
    return id === undefined ? [] : [button(label, id, style)];
  };
  return [
    ...turn('Back', at - 1, discord.ButtonStyle.Secondary),
    ...turn('More', at + 1, discord.ButtonStyle.Primary),
  ];
}

/** Shows everyone what one person asked for; what only they should see has no such button. */
export function sharing(
  { audience }: Reply,
  page: number,
  ids: Ids,
): readonly APIButtonComponent[] {
  const id = audience === 'channel' ? ids.share(page) : undefined;
  return id === undefined ? [] : [button('Share with everyone here', id)];
}

/** What stands under every page, unless a suggestion asks the same. */
export function standing({ blocks }: Reply, { always, ask }: Ids): readonly APIButtonComponent[] {
  const id = always && ask(always);
  const suggested = blocks.some(
    (block) =>
      block.type === 'suggestions' &&
      block.suggestions.some(({ request }) => request === always?.request),
  );
  return id === undefined || suggested ? [] : [button(always?.label ?? '', id)];
}

/** The link to the article at its publisher: the first of these that is one and fits. */
export function reading(urls: readonly (string | undefined)[]): readonly APIButtonComponent[] {
  const url = urls.find((one) => one !== undefined && isLink(one));
  return url === undefined ? [] : [link('Read the article', url)];
}

/** The same for several articles, by their titles; as many as a message has room for. */
export const readingEach = (sources: readonly Source[]): readonly APIButtonComponent[] =>
  sources
    .flatMap(({ article, url }) =>
      url !== undefined && isLink(url) ? [link(`Read: ${article.title}`, url)] : [],
    )
    .slice(0, MOST_LINKS);

/** More would make a message of too many components. */
const MOST_LINKS = 3;

const link = (label: string, url: string): APIButtonComponent => ({
  type: discord.ComponentType.Button,
  style: discord.ButtonStyle.Link,
  label: plainLabel(label, LIMITS.label),
  url: new URL(url).href,
});

const isLink = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).href.length <= LIMITS.url;

export type Suggestions = Extract<Block, { readonly type: 'suggestions' }>;
