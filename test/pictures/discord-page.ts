import { type Json, type JsonObject, list, object, string } from '../support/discord/json.ts';

/** What stands around a message in Discord's window. */
export interface Shown {
  /** Who used which command: 'Ada used /quotes'. */
  readonly asked: string;
  /** The message as Discord would send it to its client. */
  readonly message: JsonObject;
  readonly hidden: boolean;
}

/** A page that looks as Discord shows these messages, from their own payloads. */
export const discordPage = (messages: readonly Shown[]): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${messages.map(messageHtml).join('')}</main>`;

const messageHtml = ({ asked, message, hidden }: Shown): string => `
  <article class="${hidden ? 'hidden' : ''}">
    <p class="asked">${escaped(asked)}</p>
    <div class="avatar">R</div>
    <div class="body">
      <p class="author">Readout <span class="app">APP</span> <span class="time">Today at 08:00</span></p>
      ${list(message.components).map(componentHtml).join('')}
      ${hidden ? '<p class="only">Only you can see this · Dismiss message</p>' : ''}
    </div>
  </article>`;

function componentHtml(component: Json): string {
  const { type, content, components, label, style, placeholder } = object(component);
  const inner = (): string => list(components).map(componentHtml).join('');
  switch (type) {
    case 1:
      return `<div class="row">${inner()}</div>`;
    case 2:
      return `<span class="button s${style}">${escaped(string(label))}${style === 5 ? ' ↗' : ''}</span>`;
    case 3:
      return `<span class="menu">${escaped(string(placeholder))}<b>⌄</b></span>`;
    case 10:
      return `<div class="text">${markdown(string(content))}</div>`;
    case 14:
      return '<hr>';
    case 17:
      return `<section>${inner()}</section>`;
    default:
      throw new Error(`a component of type ${type} cannot be drawn`);
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The part of Discord's Markdown that the bot uses. */
const markdown = (source: string): string =>
  source
    .split('\n')
    .map((line) => {
      const [, mark = '', rest = ''] = /^(### |> |-# )?(.*)$/s.exec(line) ?? [];
      const tag = { '### ': 'h3', '> ': 'blockquote', '-# ': 'small' }[mark] ?? 'p';
      return `<${tag}>${inline(rest)}</${tag}>`;
    })
    .join('')
    .replaceAll('</blockquote><blockquote>', '<br>');

const inline = (text: string): string =>
  escaped(text)
    .replace(/\*\*((?:\\.|[^*\\])+)\*\*/g, '<b>$1</b>')
    .replace(/\\(.)/g, '$1');

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { background: #313338; color: #dbdee1; font: 16px/1.375 "Noto Sans", "DejaVu Sans", sans-serif; }
  main { padding: 12px 16px; width: 680px; }
  article { position: relative; padding: 26px 8px 10px 64px; }
  article.hidden { background: #3c3e5a40; border-left: 2px solid #5865f2; }
  .asked { position: absolute; left: 64px; top: 4px; font-size: 13px; color: #b5bac1; }
  .avatar { position: absolute; left: 12px; top: 28px; width: 40px; height: 40px; border-radius: 50%;
    background: #2d6a4f; color: #fff; font-weight: 700; font-size: 20px; text-align: center; line-height: 40px; }
  .author { font-weight: 600; color: #f2f3f5; margin-bottom: 4px; }
  .app { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 5px; vertical-align: 2px; }
  .time, .only { color: #949ba4; font-size: 12px; font-weight: 400; }
  section { background: #2b2d31; border: 1px solid #3f4147; border-radius: 8px; padding: 14px 16px;
    display: flex; flex-direction: column; gap: 8px; margin-bottom: 4px; }
  h3 { font-size: 17px; color: #f2f3f5; }
  blockquote { border-left: 4px solid #4e5058; padding-left: 12px; }
  small { display: block; font-size: 13px; color: #b5bac1; margin-top: 2px; }
  b { color: #f2f3f5; }
  hr { border: 0; border-top: 1px solid #3f4147; width: 100%; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  .button { background: #4e5058; color: #fff; border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500; }
  .button.s1 { background: #5865f2; }
  .menu { flex: 1; background: #1e1f22; border: 1px solid #3f4147; border-radius: 8px; padding: 8px 12px; color: #949ba4;
    display: flex; justify-content: space-between; }
`;
