import { hasMatter } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { matter, phrase } from './phrase.ts';

const HOW_MANY = /\b((?:by )?how (?:many|much)(?: of)?)\b(.*)/i;
const SHARE =
  /\b(?:what|which)(?:'s| is| was| were| are)?(?: the)?(?: final| total)? ((?:percentage|percent|proportion|share|number|amount|total|score|result|vote|tally|turnout|attendance|cost|price|age|distance|weight|height|length|size|death toll|toll|casualties|fatalities)\b.*|(?:average|avg|mean) (?:[\p{L}-]+ ){0,2}(?:size|age|score|wage|salary|temperature|wait)\b.*|(?:winning )?(?:majority|margin)(?: of victory)?\W*$)/iu;
/** The thing named alone: 'death toll'. */
const TOLL =
  /^(?:the )?((?:final |total )?(?:death toll|toll|score|cost|price|vote|turnout)\b.*|(?:dead|deaths|fatalit(?:y|ies)|casualt(?:y|ies)|injured|injuries|wounded|missing|attendance)(?: (?:count|number|numbers|figures?|so far))?|(?:average|avg|mean) (?:[\p{L}-]+ ){0,2}(?:size|age|score|wage|salary|temperature|wait))$/iu;
const HOW_LONG =
  /\bhow (?:long|old|far|heavy|high|tall|deep|wide|thick|fast|hot|cold|big|large|often|expensive|effective|common|rare|likely)\b.*/i;

/** 'what is the treasure worth' */
const WORTH = /^what(?:'s| is| was| are| were) (?!(?:it|this|that|they)\b)(.+) worth$/i;

/** No thing is named: the figures of the article. */
const BARE = /^(?:and )?how (?:many|much)(?: (?:is|was|were|are) (?:it|this|that))?$/i;

/** 'how many …', 'how much …', 'what percentage …', 'how long …'. */
export function howMany({ text, article }: Asked): Wish | undefined {
  // 'how many quotations' asks for them, not for a figure.
  if (/\b(?:quotes?|quotations?|quoted)\b/i.test(text)) return undefined;
  if (BARE.test(text)) return wish('figures', { article });
  const long = HOW_LONG.exec(text)?.[0];
  if (long) return hasMatter(long) ? wish('figures', { article, topic: long }) : undefined;
  const worth = WORTH.exec(text)?.[1];
  if (worth) return wish('figures', { article, topic: `how much is ${worth} worth` });
  const [many, counted] = HOW_MANY.exec(text)?.slice(1) ?? [];
  const match = counted ?? SHARE.exec(text)?.[1] ?? TOLL.exec(text)?.[1];
  if (match === undefined || !hasMatter(match)) return undefined;
  const topic = many
    ? `${many.toLowerCase()} ${match.trim()}`
    : phrase(match)
        .replace(/^(?:number|amount) of /i, '')
        .replace(/^avg\b/i, 'average');
  return wish('figures', { article, topic });
}

const FIGURES =
  /\b(?:figures?|numbers?|stats?|statistics|data|digits|amounts?|totals?|counts?|facts)\b/gi;
const FIGURE_FILLER =
  /\b(?:key|top|main|big|biggest|important|all|every|each|only|not|ones|any|hard|some|five|\d{1,2}|matter|matters|used|mentioned|here|there|are|is|with|of|for|in|from|by|give|gives|given|gave)\b/gi;

/** 'who is number one' */
const RANK = /\bnumber (?:one|two|three|four|five|ten|\d+)\b/i;

/** 'why is the count late' asks for no number. */
const WHY = /^(?:why|when)\b/i;

/** 'key figures', 'numbers on …', 'every number'. */
export function figures({ head, topic, article }: Asked): Wish | undefined {
  if (head.search(FIGURES) < 0 || RANK.test(head) || WHY.test(head)) return undefined;
  const left = phrase(head.replace(FIGURES, '').replace(FIGURE_FILLER, ''));
  const every = /\b(?:all|every|each)\b/i.test(head) ? 'all' : undefined;
  return wish('figures', { article, topic: topic ?? matter(left) ?? every });
}
