import type { types } from '@slack/bolt';
import type { Ids } from '../bot/made.ts';
import type { OpenLine } from '../reply/open-lines.ts';
import type { Piece, Source } from '../reply/paging.ts';
import { remembered } from '../reply/remembered.ts';
import type { Reply } from '../reply/reply.ts';
import { LIMITS } from './limits.ts';
import { clipped } from './plain.ts';

export type Control = types.Button | types.StaticSelect;

export const plainText = (text: string): types.PlainTextElement => ({
  type: 'plain_text',
  text,
  emoji: false,
});

const SHOW_WHERE = 'Show me where';

/** Opens the place of a line of the page: a button for one, a menu for more. */
export function opening(
  pieces: readonly Pick<Piece<unknown>, 'line'>[],
  ids: Ids,
): readonly Control[] {
  const choices = new Map(
    pieces.flatMap(({ line }) => {
      const value = line && ids.where(line.place);
      return line && value && value.length <= LIMITS.optionValue ? [[value, line] as const] : [];
    }),
  );
  const [first] = choices;
  if (!first) return [];
  if (choices.size === 1) return [button(SHOW_WHERE, first[0], 'where')];
  const options = [...choices].map(([value, line]) => ({ value, ...labels(line) }));
  const placeholder = plainText(`${SHOW_WHERE}…`);
  return [{ type: 'static_select', action_id: 'where', placeholder, options }];
}

/** What a menu shows of a line. */
const labels = remembered(({ label, hint }: OpenLine) => ({
  text: plainText(clipped(label, LIMITS.label) || '…'),
  description: plainText(clipped(hint, LIMITS.label)),
}));

/** Shows everyone what one person sees. */
export function sharing({ audience }: Reply, at: number, ids: Ids): readonly types.Button[] {
  const id = audience === 'channel' ? ids.share(at) : undefined;
  return id === undefined ? [] : [button('Show everyone here', id, 'share')];
}

/** What turns the pages. */
export function turning(at: number, pages: number, ids: Ids): readonly types.Button[] {
  const turn = (label: string, to: number, primary: boolean): readonly types.Button[] => {
    const id = to >= 0 && to < pages ? ids.page(to) : undefined;
    if (id === undefined) return [];
    const made = button(label, id, `page-${to}`);
    return [primary ? { ...made, style: 'primary' } : made];
  };
  return [...turn('Back', at - 1, false), ...turn('More', at + 1, true)];
}

export const button = (label: string, id: string, action: string): types.Button => ({
  type: 'button',
  text: plainText(clipped(label, LIMITS.label) || '…'),
  action_id: action,
  value: id,
});

/** The link to the article at its publisher: the first of these that is one and fits. */
export function reading(urls: readonly (string | undefined)[]): readonly types.Button[] {
  const url = urls.find((one) => one !== undefined && isLink(one));
  return url === undefined ? [] : [link('Read the article', url, 'read')];
}

/** The same for several articles, by their titles; as many as a message has room for. */
export const readingEach = (sources: readonly Source[]): readonly types.Button[] =>
  sources
    .flatMap(({ article, url }, at) =>
      url !== undefined && isLink(url) ? [link(`Read: ${article.title}`, url, `read-${at}`)] : [],
    )
    .slice(0, MOST_LINKS);

/** The addresses count for `LIMITS.all`. */
const MOST_LINKS = 3;

const link = (label: string, url: string, action_id: string): types.Button => ({
  type: 'button',
  text: plainText(clipped(label, LIMITS.label)),
  url: new URL(url).href,
  action_id,
});

/** Below Slack's own limit: the address counts for `LIMITS.all`. */
const LONGEST_URL = LIMITS.url / 3;

const isLink = (url: string): boolean =>
  /^https?:\/\//i.test(url) && URL.canParse(url) && new URL(url).href.length <= LONGEST_URL;
