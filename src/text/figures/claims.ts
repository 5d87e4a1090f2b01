import type { Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { nounOf } from '../people/nouns.ts';
import { contains, type Span } from '../span.ts';
import { CLAIM_VERBS, NOUNS_TOO } from '../words/claims.ts';
import { clauseEnd, GOES_ON, isTag } from './claim-reach.ts';
import { type Claimant, claimantAfter, claimantOf } from './claimants.ts';
import { isPaper, paperBefore } from './source-words.ts';

/** Somebody's statement inside one sentence: 'the bank said …', '…, according to police'. */
export interface Claim extends Claimant {
  readonly verb: Span;
  /** What it covers. */
  readonly covers: Span;
}

/** What papers do: 'a survey found that 62% …', '…, figures show.' */
const PAPERS =
  "(?:found(?= (?:only |just |about |nearly |almost )?[\\d.]+(?:%| per ?cent))|(?:finds|found|shows?|showed|indicates|indicated)(?= that\\b(?! (?:can|could|will|would|is|are|was|were|has|had|may)\\b)))|show(?:s|ed)?(?=[.,;]|$)|g(?:ives?|ave)(?= (?:[\\p{L}’'-]+ ){1,4}[\\d.]+(?:%| per ?cent| points))";
/** 'puts the loss at 40', 'put it at nearly 40', 'put the party on 21%' */
const PUT =
  "puts?(?= (?:(?:the|its|their|that)\\b[^.;]{2,60}\\bat\\b|(?:[\\p{L}’'-]+ ){1,6}(?:at (?:(?:nearly|about|around|some|just|over|under|more|less|than|least|between|almost|up|to|roughly) ){0,3}[\\d\\p{Sc}]|on [\\d.]+(?:%| per ?cent| points))))";
/** 'The aid, she **pointed out**, …' */
const IN_TWO = 'point(?:s|ed) out(?! as\\b)';
/** Verbs of many things: claims before 'that' and in tags, unlike 'added 40 flights', 'declared a feast', 'tells 40 jokes'. */
const LOOSE = 'added|adds|argued|argues|declared|declares|maintained|maintains|noted|notes|tells';
/** Nouns as often: 'the bank projects a loss', but 'projects in Tolva'. */
const AS_VERBS = `(?:${[...NOUNS_TOO].join('|')})(?! (?:of|in|for|on|by|from|at|with|and|or|are|were|was|is|had|have|has|put|say|show|suggest|to|into|across|under|over|about)\\b)`;
/** ', **warning that** 40 …', ', **telling the radio that** 40 …' */
const BESIDE =
  "(?:(?:adding|noting|warning|saying|arguing|claiming|insisting|estimating|stressing|predicting)(?= that\\b)|telling(?= (?:[\\p{L}’'-]+ ){1,5}that\\b)|putting(?= (?:[\\p{L}’'-]+ ){1,6}at\\b))(?<=, [a-z]+)";
/** What is expected, when the words behind tell it: '**had expected** a profit', 'now **sees** growth of 4%' */
const EXPECT =
  "(?:(?:thinks|reckon)(?= that\\b)|expected(?! to be\\b)(?<=(?:had|have|has|nalysts|conomists|orecasters) expected)|(?:sees|foresees)(?= (?:[\\p{L}’'-]+ ){0,5}(?:profits?|earnings|prices|unemployment|sales|revenues?|growth|inflation|demand|output|spending|losses)\\b))";
/** What somebody gives as their own aim: '**promised to** build 40 homes', '**asked for** £8m'; also '**spoke of** 40 dead' */
const AIM =
  "(?:promised|promises|pledged|pledges|vowed|vows|proposed|proposes)(?= (?:to|that)\\b)|asked(?= (?:[\\p{L}’'-]+ ){1,3}for [\\p{Sc}\\d])|(?:asked|called|appealed)(?= for\\b(?![^.;,]{0,40}\\btimes\\b))|demanded|sp(?:oke|oken|eaks)(?= of\\b)";
const VERBS = new RegExp(
  `(?<![A-Za-z])(?:[Aa]ccording to|told(?! to\\b)|(?:${LOOSE})(?=[.,;]|$|(?: [\\p{L}’'-]+){0,5}(?:[.,;]| that\\b))|${PAPERS}|${PUT}|${AS_VERBS}|${BESIDE}|${EXPECT}|${AIM}|${IN_TWO}|${[...CLAIM_VERBS].join('|')})(?![\\p{L}-])`,
  'gu',
);

/** Before what VERBS finds, this makes it a part of a word; asked only then, for a look behind for any script's letters is slow. */
const IN_WORD = /[\p{L}-]/u;

/** Every statement of a sentence that stands outside quotations; `mentions` are those in it. */
export function claimsIn(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  nextQuote: number,
): readonly Claim[] {
  const words = text.slice(sentence.start, sentence.end);
  const claims: Claim[] = [];
  VERBS.lastIndex = 0;
  for (let found = VERBS.exec(words); found; found = VERBS.exec(words)) {
    if (IN_WORD.test(words.charAt(found.index - 1))) {
      VERBS.lastIndex = found.index + 1;
      continue;
    }
    const start = sentence.start + found.index;
    const verb = { start, end: start + found[0].length };
    if (isQuoted(quotes, nextQuote, verb)) continue;
    const claim = claimAt(text, sentence, verb, mentions, claims.at(-1));
    if (claim) claims.push(claim);
  }
  return claims;
}

/** 'wrote dozens of songs': that many works state no number. */
const WORKS =
  /^ (?:[\p{L}\d,-]+ ){0,5}?(?:books?|novels?|memoirs|songs?|plays|poems?|letters|articles|papers|stories|columns|films|scripts|symphonies|operas|albums|hits|essays|reviews|pieces|works|hymns|episodes)\b/u;

function isQuoted(quotes: readonly Quote[], from: number, span: Span): boolean {
  for (let at = Math.max(0, from - 1); (quotes[at]?.start ?? span.end) < span.end; at += 1)
    if (contains(quotes[at] as Span, span)) return true;
  return false;
}

function claimAt(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
  last: Claim | undefined,
): Claim | undefined {
  const word = text.slice(verb.start, verb.end).toLowerCase();
  if (word === 'according to') {
    const claimant = claimantAfter(text, sentence, verb, mentions);
    return claimant && { verb, ...claimant, covers: sentence };
  }
  const isBeside = word.endsWith('ing');
  const claimant =
    (isBeside && last) ||
    (claimantOf(text, sentence, verb, mentions) ??
      paperOf(text, sentence, verb) ??
      (isBeside ? openerOf(text, sentence, verb) : undefined));
  if (!claimant) return undefined;
  const { source, mention } = claimant;
  const own = { verb, source, ...(mention && { mention }) };
  const rest = text.slice(Math.max(source.end, verb.end), sentence.end);
  if (!mayState(text, word, claimant, rest)) return undefined;
  if (word === 'wrote' && WORKS.test(rest)) return undefined;
  if (!isBeside && isTag(text, sentence, word, verb, claimant, rest)) {
    const opens = Math.min(source.start, verb.start);
    const end = GOES_ON.test(rest) ? clauseEnd(text, verb.end, sentence.end) : opens;
    return { ...own, covers: { start: sentence.start, end } };
  }
  const end = clauseEnd(text, verb.end, sentence.end, word.startsWith('put'));
  // 'She said that doctors believed … **and that** …' goes on with her statement.
  const isInner = last && last.covers.end > verb.start && !/^ that\b/.test(rest);
  const outer = isInner ? text.slice(verb.end, end).indexOf(' and that ') : -1;
  return { ...own, covers: { start: verb.end, end: outer < 0 ? end : verb.end + outer } };
}

/** '**The energy department** disputed it, saying that …': a body or role that opens the sentence. */
function openerOf(text: string, sentence: Span, verb: Span): Claimant | undefined {
  const words = OPENER.exec(text.slice(sentence.start, verb.start))?.[0].split(' ') ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const named = words.slice(0, count).join(' ');
    if (isSomebody(named))
      return { source: { start: sentence.start, end: sentence.start + named.length } };
  }
  return undefined;
}
const OPENER = /^(?:The|An?|Its|Their|His|Her|Local) (?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+(?= )/u;

/** 'It also found that …': the paper of the sentence before. */
const paperOf = (text: string, sentence: Span, verb: Span): Claimant | undefined => {
  if (!/^It (?:also |further |then )?$/.test(text.slice(sentence.start, verb.start)))
    return undefined;
  const source = paperBefore(text, sentence);
  return source && { source };
};

/** Whether these words can be those of who states something with this verb. */
function mayState(
  text: string,
  word: string,
  { source, mention }: Claimant,
  rest: string,
): boolean {
  const words = text.slice(source.start, source.end);
  if (/^g[ai]ve/.test(word)) return isPaper(words);
  // 'The win puts Tolva on 40 points' is no statement
  if (/^puts?\b/.test(word))
    return (
      mention !== undefined ||
      isPaper(words) ||
      isSomebody(words) ||
      (word.startsWith('put') && NAMED.test(words) && / at /.test(rest))
    );
  // 'The storm claimed 40 lives', 'Ana Ruiz claimed victory after 40 votes'
  if (/^claim/.test(word) && (TAKEN.test(rest) || !(mention || isSomebody(words)))) return false;
  // 'a light show that …' shows nothing
  if (word === 'show' && !mention) return /(?:s|data|people|police)(?: from | by |$)/.test(words);
  // '…, port data showed', but not 'the film she showed,'
  if (word.startsWith('show') && !rest.startsWith(' that')) return isPaper(words.replace(FROM, ''));
  // 'its growth forecast'
  if (/^(?:forecast|estimate)$/.test(word) && !mention)
    return isPaper(words) || isSomebody(words) || NAMED.test(words);
  if (mention || !NOUNS_TOO.has(word)) return true;
  return (
    /^\p{Lu}[\p{L}’'-]+$/u.test(words) ||
    (/^(?:the|an?|its|his|her|their) /i.test(words) && STATED.test(rest))
  );
}

/** What somebody or something takes by a claim. */
const TAKEN =
  /^ (?:victory|responsibility|credit|asylum|benefits?|compensation|(?:[\p{L}\d,]+ ){0,4}(?:lives|victims|scalps?|medals?|wickets?)\b)/u;

/** 'Tolva Index put losses at £4m'; but 'The win puts …'. */
const NAMED = /^(?!(?:The|An?|This|That|It|Its|Their) )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

const isSomebody = (words: string): boolean => nounOf(lastWord(words)) !== undefined;
const lastWord = (words: string): string => /\S+$/.exec(words.toLowerCase())?.[0] ?? '';

/** 'figures **from the ministry**' */
const FROM = / (?:from|by|of) .*$/;

/** What a bank projects, estimates, reports: behind the noun 'projects' stand other words. */
const STATED =
  /^(?: (?:that|an?|the|its|their|it|there|they|around|some|up|more|nearly|at least|no|growth|inflation|profits?|sales|revenues?|earnings|losses|demand|output|spending)\b|[.,;]|$| [\d\p{Sc}])/u;
