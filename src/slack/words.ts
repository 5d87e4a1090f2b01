const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

/**
 * What somebody asks, on one line, from Slack's markup: links and channels by their words, mentions of people and
 * groups left out, entities resolved, the marks of bold and the like taken away around the whole.
 */
export const wordsOf = (text: string): string =>
  unmarked(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:?!](?:\s|$))/g, '')
    .trim()
    .replace(/^([*_~`])(.*)\1$/, '$2')
    .replace(/^[,:;.!]\s*/, '')
    .trim();

/**
 * A request in words. One about briefings keeps whom and which channel it names, as 'user:U1', 'group:S1' and '#C1'.
 */
export function requestOf(text: string): string {
  const words = wordsOf(text);
  if (!/^\/?briefing\b/i.test(words)) return words;
  const asked = text
    .slice(text.search(/briefing/i))
    .replace(/<@([UW]\w+)[^<>]*>/g, 'user:$1')
    .replace(/<!subteam\^(\w+)[^<>]*>/g, 'group:$1')
    .replace(/<!([a-z]+)[^<>]*>/g, '$1')
    .replace(/<#(\w+)[^<>]*>/g, '#$1');
  return wordsOf(asked);
}

/** Text from Slack's markup, line by line as it was written; the mark of a quoted line is left out. */
export const plainLines = (text: string): string =>
  unmarked(text).replace(/^>+ ?/gm, '').replace(/```/g, '').trim();

const unmarked = (text: string): string =>
  text
    .replace(/<([^<>]*)>/g, (_all, inner: string) => named(inner))
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);

function named(inner: string): string {
  const at = inner.indexOf('|');
  const label = at < 0 ? '' : inner.slice(at + 1);
  if (inner.startsWith('@') || inner.startsWith('!')) return ' ';
  if (inner.startsWith('#')) return label;
  return label || inner.replace(/^mailto:/, '');
}
