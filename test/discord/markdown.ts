/** What Discord's client makes of a text display. */
export interface Shown {
  /** What a reader sees, without markup; lines as they stand. */
  readonly text: string;
  /** Everything that is more than letters: markup, mentions, links, emoji. */
  readonly active: readonly string[];
}

const BLOCK = /^(?:> |>>> |-# |#{1,3} |[-+*] |\d+[.)] )/;

/** In the order in which the client tries them. */
const INLINE: readonly (readonly [string, RegExp])[] = [
  ['code', /^`+[^`]/],
  ['everyone', /^@(?:everyone|here)/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['command', /^<\/[^:>]+:\d+>/],
  ['time', /^<t:-?\d+(?::\w)?>/],
  ['guide', /^<id:\w+>/],
  ['emoji', /^<a?:\w+:\d+>|^:\w+:/],
  ['link', /^<?(?:https?|discord|steam):\/\/|^<?(?:mailto|tel):\w/],
  ['masked', /^\[[^\]]*\]\([^)]*\)/],
  ['bold', /^\*\*/],
  ['italic', /^[*_]/],
  ['strike', /^~~/],
  ['spoiler', /^\|\|/],
];

/** Reads text as Discord's client does. A backslash takes the meaning from any mark after it. */
export function readMarkdown(source: string): Shown {
  const active: string[] = [];
  const lines = source.split('\n').map((line) => {
    let rest = line;
    for (let found = BLOCK.exec(rest); found; found = BLOCK.exec(rest)) {
      active.push(found[0].trim());
      rest = rest.slice(found[0].length);
    }
    return inline(rest, active);
  });
  return { text: lines.join('\n'), active };
}

function inline(source: string, active: string[]): string {
  let text = '';
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const mark = INLINE.find(([, pattern]) => pattern.test(rest));
    if (mark) {
      active.push(mark[0]);
      const length = mark[0] === 'bold' || mark[0] === 'strike' || mark[0] === 'spoiler' ? 2 : 1;
      if (mark[0] !== 'bold') text += rest.slice(0, length);
      at += length;
      continue;
    }
    text += rest[0];
    at += 1;
  }
  return text;
}
