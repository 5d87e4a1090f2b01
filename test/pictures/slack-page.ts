import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { JsonObject } from '../support/discord/json.ts';

/** A message as a reader sees it. */
export interface Shown {
  readonly name: string;
  /** The background of their picture, and the sign in it. */
  readonly colour: string;
  readonly sign: string;
  readonly blocks: readonly JsonObject[];
  /** Only the reader sees it. */
  readonly hidden: boolean;
}

/** The parts of the drawing library and of React that are used; they are installed beside, in `drawing`. */
interface Drawing {
  readonly Message: unknown;
  createElement(kind: unknown, props: object): unknown;
  renderToStaticMarkup(element: unknown): string;
}

/** A page that looks as Slack shows these messages, from their own blocks. */
export function slackPage(messages: readonly Shown[], width: number): string {
  const load = createRequire(path.resolve('test/pictures/drawing/package.json'));
  const library = 'slack-blocks-to-jsx';
  const drawing: Drawing = { ...load(library), ...load('react'), ...load('react-dom/server') };
  const sheet = path.join(path.dirname(load.resolve(library)), 'style.css');
  const drawn = messages.map(({ name, blocks, hidden, ...look }) => {
    const only = hidden ? '<p class="only">Only visible to you</p>' : '';
    const element = drawing.createElement(drawing.Message, {
      ...{ name, blocks, logo: pictureOf(look), theme: 'light', showBlockKitDebug: false },
      time: new Date('2026-06-01T09:41:00Z'),
    });
    return `<article class="${hidden ? 'hidden' : ''}">${only}${drawing.renderToStaticMarkup(element)}</article>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${readFileSync(sheet, 'utf8')}
    body { margin: 0; padding: 12px 0; width: ${width}px; background: #fff; font-family: Lato, 'Noto Sans', Arial, sans-serif }
    article { padding: 8px 20px }
    .hidden { background: #f8f8f8 }
    .only { margin: 0 0 4px 44px; font-size: 12px; color: #616061 }
  </style><body>${drawn.join('')}`;
}

const pictureOf = ({ colour, sign }: Pick<Shown, 'colour' | 'sign'>): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="8" fill="${colour}"/><text x="18" y="24" text-anchor="middle" font-family="sans-serif" font-size="17" fill="#fff">${sign}</text></svg>`,
  )}`;
