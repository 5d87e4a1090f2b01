import { type Asked, type Wish, wish } from './asked.ts';
import { lengthPart } from './slots.ts';
import { comesUp, hasMatter, matter, personIn, phrase } from './wording.ts';

const MOVE = /^(?:switch|change|go|move|jump|use)\b(?: to)?(.*)/i;
const PLURAL =
  /\b(?:articles|stories|pieces|headlines)\b|\b(?:other|another|next|different|more) (?:article|story|piece|one|news)$/i;
const SEEKING =
  /^(?:find|search|look (?:up|for)|open|is there|any)\b.*\b(?:article|story|piece)\b|^(?:do you have|have you got|got) (?:anything|something)$/i;
const NEWS = /^(?:what is|what's|anything) new$|^(?:the )?(?:latest|news)$/i;

/** Which articles there are, or another one. */
export function articles({ text, head, topic, article }: Asked): Wish | undefined {
  const move = MOVE.exec(text)?.[1];
  if (move !== undefined && !PLURAL.test(text) && (article || hasMatter(move))) {
    return wish('articles', {
      search: article ?? phrase(move.replace(/\b(?:articles?|story)\b/gi, '')),
    });
  }
  if (NEWS.test(text)) return wish('articles');
  if (!PLURAL.test(head) && !SEEKING.test(head)) return undefined;
  const holding = /\b(?:mention(?:s|ing)?|with|from|by|containing)\s+(.+)/i.exec(text)?.[1];
  return wish('articles', { search: topic ?? phrase(holding ?? '') });
}

const AUXILIARY =
  /\b(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|could|can|should|there|it|they|exactly)\b ?/gi;
const HOW_MANY = /\bhow (?:many|much)\b(?: of)?(.*)/i;
const SHARE =
  /\b(?:what|which)(?:'s| is| was| were| are)?(?: the)?(?: final| total)? ((?:percentage|percent|proportion|share|number|amount|total|score|result|cost|price|age|distance|weight|height|length|size|death toll|toll)\b.*)/i;
const HOW_LONG = /\bhow (long|old|far|heavy|expensive)\b(.*)/i;
/** What is asked for by 'how long' and its like, as the units of figures are named. */
const MEASURES: Readonly<Record<string, string>> = {
  long: 'time',
  old: 'age',
  far: 'distance',
  heavy: 'weight',
  expensive: 'cost',
};

/** 'how many …', 'how much …', 'what percentage …'. */
export function howMany({ text, article }: Asked): Wish | undefined {
  // 'how many quotations' asks for them, not for a figure.
  if (/\b(?:quotes?|quotations?|quoted)\b/i.test(text)) return undefined;
  const long = HOW_LONG.exec(text);
  const match = HOW_MANY.exec(text)?.[1] ?? SHARE.exec(text)?.[1];
  const measured =
    long?.[1] &&
    [MEASURES[long[1].toLowerCase()], matter(phrase((long[2] ?? '').replace(AUXILIARY, '')))]
      .filter(Boolean)
      .join(', ');
  const counted = phrase((match ?? measured ?? '').replace(AUXILIARY, ''));
  const topic = counted.replace(/^(?:number|amount) of /i, '');
  return hasMatter(topic) ? wish('figures', { article, topic }) : undefined;
}

const FIGURES =
  /\b(?:figures?|numbers?|stats?|statistics|data|digits|amounts?|totals?|counts?|facts)\b/gi;
const FIGURE_FILLER =
  /\b(?:key|top|main|big|biggest|important|all|any|hard|some|five|\d{1,2}|matter|matters|used|mentioned|here|there|are|is|with|of|for|in|from|by|give|gives|given|gave)\b/gi;

/** 'key figures', 'numbers on …'. */
export function figures({ head, topic, article }: Asked): Wish | undefined {
  if (head.search(FIGURES) < 0) return undefined;
  const left = phrase(head.replace(FIGURES, '').replace(FIGURE_FILLER, ''));
  return wish('figures', { article, topic: topic ?? matter(left) });
}

const SUMMARY = new RegExp(
  [
    '\\bsummar(?:y|ies|[iy][sz](?:e|es|ed|ing))\\b',
    '\\bsum (?:it |this |that |things )?up\\b',
    "\\b(?:gist|tl;?dr|overview|recap|rundown|nutshell|takeaways?|headline|synopsis|outline|digest|eli5|bottom line)\\b|didn't read|did not read",
    '\\b(?:brief me|catch me up|fill me in|in short|in brief|explain (?:it|this)|(?:main|key) (?:points?|ideas?)|the point)\\b',
    '\\b(?:long|longer|short|shorter|full|quick|brief) version\\b',
    "\\b(?:what's|what is) (?:going on|happening)$|\\bwhat happened$",
    '^(?:more|everything|shorter|longer|explain|brief|briefly|(?:more|the) details?|top story)$',
    "^what(?:'s| is| was)? (?:it|this|that|all this|the (?:article|story|piece|news))(?: all)?(?: about)?$",
  ].join('|'),
  'i',
);

/** The gist, at the length that the words ask for; 'summarise what Truss said' is about Truss. */
export function summary({ text, article, known }: Asked): Wish | undefined {
  if (!SUMMARY.test(text)) return undefined;
  const found = personIn(text.replace(SUMMARY, ''), known);
  if (found) return wish('quotes', { speaker: found.name, article });
  const titled = /^summari[sz]e (?:the |that |your )?(.+?) (?:article|story|piece|report|one)$/i;
  const words = phrase(titled.exec(text)?.[1] ?? '');
  return wish('summary', { article: article ?? words, length: lengthPart(text) });
}

const HAPPENED =
  /\b(?:happened|happening|happens|going on) (?:in|to|at|with|during|after|before) (.+)/i;

/** One word of matter is enough for a few bare words and for 'who', 'when' and the like; other questions need two. */
const TELLING =
  /^(?:who|when|where|why)\b|^(?!(?:what|how|is|are|will|should|can|does|did)\b)\S+(?: \S+){0,3}$/i;

/** The article's own sentences on a topic that comes up in it; the figure, when the topic is a number. */
export function passages(asked: Asked): Wish | undefined {
  const { head, topic, text, known, article } = asked;
  if (topic && !hasMatter(head)) return linesOn(topic, asked);
  const happened = HAPPENED.exec(text)?.[1];
  if (happened) return linesOn(phrase(happened), asked);
  const number = /\d[\d,.]*\d/.exec(text)?.[0];
  if (number && comesUp(number, known, 1)) return wish('figures', { topic: number, article });
  const least = TELLING.test(text) ? 1 : 2;
  return comesUp(text, known, least) ? linesOn(phrase(text), asked) : undefined;
}

/** In another article the topic may come up though it does not in this one. */
export function linesOn(topic: string, { known, article }: Asked): Wish | undefined {
  return article || comesUp(topic, known, 1) ? wish('passages', { topic, article }) : undefined;
}
