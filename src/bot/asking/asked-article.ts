import { hasMatter, stem } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { phrase } from './phrase.ts';

const MOVE = /^(?:switch|change|go|move|jump|use)\b(?: to)?(.*)/i;
const PLURAL =
  /\b(?:articles|stories|pieces|headlines)\b|\b(?:other|another|next|different|more|older|old|recent) (?:articles?|story|piece|one|news)$/i;
const SEEKING =
  /^(?:find|search|look (?:up|for)|open|is there|any)\b.*\b(?:article|story|piece|one)\b|^(?:(?:do you have|have you got|got) )(?:anything|something|any news|news)$/i;
const NEWS =
  /^(?:what is|what's|anything) new$|^(?:the )?news$|^what (?:else )?(?:have you got|do you have|is there|can i read|articles)$|^anything else(?: to read)?$|^what came (?:out|in)$/i;

/** Which articles there are, or another one. */
export function articles({ text, head, topic, article, known }: Asked): Wish | undefined {
  const move = MOVE.exec(text)?.[1];
  if (move !== undefined && !PLURAL.test(text) && (article || hasMatter(move))) {
    return wish('articles', {
      search: article ?? phrase(move.replace(/\b(?:articles?|story)\b/gi, '')),
    });
  }
  if (NEWS.test(text)) return wish('articles');
  // 'and the old one?' goes on with something else than articles.
  if (/^the (?:old|other|previous|earlier) one$/i.test(text)) return undefined;
  // 'how many pieces' is asked of those that the article has.
  const counted = /^how many (pieces|stories|headlines)\b/i.exec(text)?.[1];
  if (counted !== undefined && known.stems.has(stem(counted))) return undefined;
  if (!PLURAL.test(head) && !SEEKING.test(head)) return undefined;
  const holding = /\b(?:mention(?:s|ing)?|with|from|by|containing)\s+(.+)/i.exec(text)?.[1];
  return wish('articles', { search: topic ?? phrase(holding ?? '') });
}

const ORIGIN = new RegExp(
  [
    "^who(?:'s| is| was)? ?(?:wrote|written|authored|published|posted|the (?:author|writer|journalist|reporter))(?: (?:it|this|that|the (?:article|story|piece)))?(?: by)?$",
    "^when(?:'s| is| was| did)? (?:it|this|that|the (?:article|story|piece|report))?(?: from| come out| appear| published| written| posted| dated)+$",
    "^(?:where|what|which|who)(?: \\w+)?(?:'s| is| was| did| does)? (?:it|this|that|the (?:article|story|piece|report)) (?:come )?(?:from|published(?: in| by)?|by)$",
    "^(?:(?:got|have you got|do you have|is there|where(?:'s| is| are)) )?(?:the |an? |any )?(?:links?|urls?|sources?|byline|authors?|date|publication)(?: (?:to|of|for) (?:it|this|that|the (?:original|article|story|piece|source)))?$",
    "^what(?:'s| is) (?:the |its )(?:link|url|source|byline|author|date|publication)$",
    '^how (?:recent|new|fresh) is (?:it|this|that)$|^how (?:old|recent|new|fresh) is (?:this|the (?:article|story|piece|news))$',
  ].join('|'),
  'i',
);

/** Who wrote the article, when and where. */
export const origin = ({ text, article }: Asked): Wish | undefined =>
  ORIGIN.test(text) ? wish('origin', { article }) : undefined;
