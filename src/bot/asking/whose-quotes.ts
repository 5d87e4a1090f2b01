import { type Asked, type Wish, wish } from './asked.ts';
import { comesUp } from './known.ts';
import { phrase } from './phrase.ts';

/** 'rourke quotes', but not 'all quotes' and 'best quotes'. */
const OWN =
  /^(?!(?:all|any|some|more|other|every|each|full|direct|exact|actual|real|new|latest|recent|first|last|top|best|worst|good|great|nice|key|main|most|notable|important|interesting|relevant|funny|funniest|short|long|longest|shortest|juicy|big|biggest|memorable|just|only|get|list|word)\b)((?:[\p{L}'-]{3,} ?){1,3}) (?:quotes|quotations)$/iu;

/** Quotations of somebody whom the article does not name so, or on something that it tells of; else everybody's. */
export function whoseQuotes({ head, topic, article, known, text }: Asked): Wish {
  const own = OWN.exec(text)?.[1];
  const name = phrase(/\b(?:from|by|of) (.+)/i.exec(head)?.[1] ?? own ?? '');
  return own !== undefined && comesUp(name, known, 1)
    ? wish('quotes', { speaker: 'everyone', article, topic: name })
    : wish('quotes', { speaker: name || 'everyone', article, topic });
}
