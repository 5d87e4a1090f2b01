import { decodeHTMLStrict } from 'entities/decode';

/** Tags that begin and end a block of text. */
const BLOCK =
  'p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|section|article|aside|header|footer|main|table|tbody|thead|tr';
const INLINE =
  'a|abbr|b|big|cite|del|em|font|i|img|ins|mark|picture|s|small|source|span|strong|sub|sup|td|th|time|u';
const BLOCK_TAG = new RegExp(`</?(?:${BLOCK})(?:\\s[^<>]*)?/?>`, 'gi');
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'gi');
/** The page draws its quotation marks itself. */
const QUOTATION = /<q(?:\s[^<>]*)?>([^<>]{1,2000})<\/q>/gi;
const QUOTATION_TAG = /<\/?q(?:\s[^<>]*)?>/gi;
const CAPTION = /<figcaption(?:\s[^<>]*)?>[^<>]{0,600}<\/figcaption>/gi;
const SCRIPT = /<(script|style)(?:\s[^<>]{0,500})?>/gi;
/** What no text has but one that was taken out of a page. */
const EVIDENCE = /<\/p>|<br\s?\/?>|<\/div>|<\/h[1-6]>|<\/li>/i;

/**
 * Takes out what a page's source leaves in a text that was copied from it: comments, scripts, character references
 * ('&#8217;', '&amp;') and, where blocks are marked up, their tags, each block on lines of its own. A text without such
 * stays as it is, and so does what such a source writes as text ('&lt;b&gt;').
 */
export function withoutMarkup(source: string): string {
  const plain = decodedOnce(withoutTags(withoutScripts(withoutComments(source))));
  // The source as a whole may have been encoded: its tags are seen only now.
  return decodedOnce(EVIDENCE.test(source) ? plain : withoutTags(withoutScripts(plain)));
}

/** A text with the characters that its references stand for: '&#8217;', and '&amp;quot;', as it may be encoded twice. */
export const withoutReferences = (text: string): string => decodedOnce(decodedOnce(text));

const decodedOnce = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);

const withoutTags = (text: string): string =>
  EVIDENCE.test(text)
    ? text
        .replace(CAPTION, '\n\n')
        .replace(BLOCK_TAG, '\n\n')
        .replace(INLINE_TAG, '')
        .replace(QUOTATION, '“$1”')
        .replace(QUOTATION_TAG, '')
    : text;

/** One that is never closed stays: it may be the article's own words. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('<!--', at);
    const close = open < 0 ? -1 : text.indexOf('-->', open + 4);
    if (close < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, open));
    at = close + 3;
  }
}

/** Without what a page holds for machines. One that is never closed stays, like a comment. */
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
