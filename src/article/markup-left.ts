import { decodeHTMLStrict } from 'entities/decode';

/** A text that was taken out of the source of a page may have been encoded twice: '&amp;quot;'. */
const MOST_TIMES = 2;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Tags that begin and end a block of text. */
const BLOCK =
  'p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|section|article|aside|header|footer|main|table|tbody|thead|tr';
const INLINE =
  'a|abbr|b|big|cite|del|em|font|i|img|ins|mark|picture|q|s|small|source|span|strong|sub|sup|td|th|time|u';
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'gi');
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'gi');
const CAPTION = /<figcaption(?:\s[^<>]*)?>[^<>]{0,600}<\/figcaption>/gi;
const SCRIPT = /<(script|style)(?:\s[^<>]{0,500})?>/gi;
/** What no text has but one that was taken out of a page. */
const EVIDENCE = /<\/p>|<br\s?\/?>|<\/div>|<\/h[1-6]>|<\/li>/i;

/**
 * Takes out what a page's source leaves in a text that was copied from it: character references ('&#8217;', '&amp;') and,
 * where blocks are marked up, their tags, each block on lines of its own. A text without such stays as it is.
 */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let time = 0; time < MOST_TIMES && REFERENCE.test(plain); time += 1)
    plain = decodeHTMLStrict(plain);
  plain = withoutScripts(plain);
  return EVIDENCE.test(plain)
    ? plain.replace(CAPTION, '\n\n').replace(BLOCK_TAG, '\n\n').replace(INLINE_TAG, '')
    : plain;
}

/** Without what a page holds for machines. One that is never closed stays: it may be the article's own words. */
function withoutScripts(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { 0: tag, 1: name = '', index } of text.matchAll(SCRIPT)) {
    if (index < from) continue;
    const end = new RegExp(`</${name}>`, 'gi');
    end.lastIndex = index + tag.length;
    const close = end.exec(text)?.index;
    if (close === undefined) break;
    kept.push(text.slice(from, index));
    from = close + name.length + 3;
  }
  return from === 0 ? text : `${kept.join('')}${text.slice(from)}`;
}
