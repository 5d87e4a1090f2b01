import type { Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { contains, type Span } from '../span.ts';
import { CLAIM_VERBS } from '../words/claims.ts';
import { functionWords } from '../words/narration.ts';

/** Somebody's statement inside one sentence: 'the bank said …', '…, according to police'. */
export interface Claim {
  readonly verb: Span;
  readonly source: Span;
  readonly mention?: Mention;
  /** What it covers. */
  readonly covers: Span;
}

/** What papers do: 'a survey found that 62% …'. */
const PAPERS = '(?:finds|found|shows|showed|indicates|indicated)(?= that\\b)';
/** Verbs of many things: claims before 'that' and in tags, unlike 'added 40 flights', 'tells 40 jokes'. */
const LOOSE = 'added|adds|argued|argues|maintained|maintains|noted|notes|tells';
const VERBS = new RegExp(
  `(?<![\\p{L}-])(?:[Aa]ccording to|told(?! to\\b)|(?:${LOOSE})(?=[.,;]|$|(?: [\\p{L}’'-]+){0,5}(?:[.,;]| that\\b))|${PAPERS}|puts?(?= (?:the|its|their|that)\\b[^.;]{2,60}\\bat\\b)|${[...CLAIM_VERBS].join('|')})(?![\\p{L}-])`,
  'gu',
);

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
  for (const found of words.matchAll(VERBS)) {
    const start = sentence.start + found.index;
    const verb = { start, end: start + found[0].length };
    if (isQuoted(quotes, nextQuote, verb)) continue;
    const claim = claimAt(text, sentence, verb, mentions);
    if (claim) claims.push(claim);
  }
  return claims;
}

function isQuoted(quotes: readonly Quote[], from: number, span: Span): boolean {
  for (let at = Math.max(0, from - 1); (quotes[at]?.start ?? span.end) < span.end; at += 1)
    if (contains(quotes[at] as Span, span)) return true;
  return false;
}

/** Between a name and its verb of saying: nothing, an adverb or auxiliary, or what describes the name. */
const BETWEEN = /^(?:,[^,;.“”"]{2,90},)? ?(?:also |has |have |had |later |then |now |\w+ly )?$/;
/** Behind the verb of a tag: nothing, or when and where it was said. */
const TAG_END =
  /^(?:[.,;]|$| (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on|in|at|late|last|this|yesterday|today|earlier|afterwards|later)\b(?!(?: \w+){0,4} that )|(?: (?:to|in an?) [^.,;]{1,30})?[.,;])/;

function claimAt(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Claim | undefined {
  const word = text.slice(verb.start, verb.end).toLowerCase();
  if (word === 'according to') {
    const source = firstBehind(text, verb.end, mentions);
    const owner = mentions.find(({ start }) => start >= verb.end && start - verb.end <= 6);
    const named = source ?? wordsAfter(text, sentence, verb.end) ?? owner;
    if (!named) return undefined;
    return { verb, source: named, ...(source && { mention: source }), covers: sentence };
  }
  const beside = mentions.findLast(
    ({ start, end, possessive }) =>
      end <= verb.start &&
      !possessive &&
      (BETWEEN.test(text.slice(end, verb.start)) || isSetOff(text, start, end, verb.start)),
  );
  const head = beside && headOf(text, beside, mentions);
  const plain = beside
    ? head
      ? undefined
      : wordsOf(text, sentence, beside)
    : wordsBefore(text, sentence, verb.start);
  const before = head ?? (plain ? undefined : carriedOver(text, sentence, verb, mentions));
  const stated = before ?? plain;
  const mention = before ?? (stated ? undefined : mentionBehind(text, sentence, verb, mentions));
  const source = stated ?? mention ?? wordsBehind(text, sentence, verb);
  if (!source) return undefined;
  const opens = Math.min(source.start, verb.start);
  const rest = text.slice(Math.max(source.end, verb.end), sentence.end);
  const isTag =
    isBehindComma(text, sentence, opens) &&
    (source.start > verb.start || TAG_END.test(rest) || (/^t/.test(word) && HEARER.test(rest)));
  if (!isTag)
    return { verb, source, ...(mention && { mention }), covers: behind(text, verb, sentence) };
  const end = GOES_ON.test(rest) ? clauseEnd(text, verb.end, sentence.end) : opens;
  return { verb, source, ...(mention && { mention }), covers: { start: sentence.start, end } };
}

/** 'told reporters.', 'tells a news conference.' */
const HEARER = /^ (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+[.]?$/u;
/** '£140m, she said, **of which** £20m was spent' */
const GOES_ON =
  /^, (?:(?!(?:an?|the|one|its|his|her|their|and|but|while|as|although|though|after|before|when|who|which|adding|because|since|so|or|against|compared|down|up)\b)[\p{L}\p{Sc}\d]|and (?:had|has|have|was|were|would|is|are) )/u;

const behind = (text: string, verb: Span, sentence: Span): Span => ({
  start: verb.end,
  end: clauseEnd(text, verb.end, sentence.end),
});

const COMPLEMENT = / (?:in|at|from|near|of|for) (?:the )?$/;

/** 'an official at the bank said', 'a study in Leeds said': who or what the noun before the preposition is, if anybody known. */
function headOf(text: string, own: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (!COMPLEMENT.test(text.slice(Math.max(0, own.start - 12), own.start))) return own;
  return mentions.findLast(
    ({ end, possessive }) =>
      end < own.start &&
      !possessive &&
      /^(?: [\p{L}’'-]+){0,2} (?:in|at|from|near|of|for) (?:the )?$/u.test(
        text.slice(end, own.start),
      ),
  );
}

/** The words before a preposition and a name: 'a smaller study' in 'a smaller study in Leeds reported'. */
function wordsOf(text: string, sentence: Span, { start }: Span): Span | undefined {
  const link = COMPLEMENT.exec(text.slice(sentence.start, start));
  return link ? wordsBefore(text, sentence, sentence.start + link.index + 1) : undefined;
}

/** 'The mayor cut her visit short **and said** 60 …', 'Doctors who saw her **said** …': whoever opens the sentence. */
function carriedOver(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Mention | undefined {
  const first = mentions.find(({ start, possessive }) => start >= sentence.start && !possessive);
  if (!first || first.end >= verb.start) return undefined;
  const between = text.slice(first.end, verb.start);
  const isAlone = !mentions.some(({ start, end }) => start >= first.end && end <= verb.start);
  const isJoined = / and $/.test(between) && !/,|\b(?:who|which|but)\b| and .* and $/.test(between);
  const isRelative = /^,? who /.test(between) && !isBehindComma(text, sentence, verb.start);
  const isFirst = TITLED.test(text.slice(sentence.start, first.start));
  return isFirst && isAlone && (isJoined || isRelative) ? first : undefined;
}

/** What stands before whoever opens a sentence: nothing, an article, a title. */
const TITLED = /^["“”'‘’]?(?:The |An? )?(?:\p{Lu}[\p{L}.-]* ){0,4}$/u;

/** 'the district chief, **Ana Ruiz**, put' */
const isSetOff = (text: string, start: number, end: number, verb: number): boolean =>
  /^, (?:had |has |have )?$/.test(text.slice(end, verb)) && text.slice(start - 2, start) === ', ';

const isBehindComma = (text: string, sentence: Span, at: number): boolean =>
  /[,”"’]\s*(?:the |an? )?$/.test(text.slice(sentence.start, at));

/** ', said Ana Ruiz' */
const mentionBehind = (
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Mention | undefined =>
  isBehindComma(text, sentence, verb.start) ? firstBehind(text, verb.end, mentions) : undefined;

/** Whoever the noun phrase that begins at `from` names, past what describes them. */
const firstBehind = (
  text: string,
  from: number,
  mentions: readonly Mention[],
): Mention | undefined =>
  mentions.find(
    ({ start, possessive }) =>
      !possessive && start >= from && BEHIND.test(text.slice(from, Math.min(start, from + 70))),
  );

/** ' ', ' the Rovers chairman, ' */
const BEHIND =
  /^(?: (?:(?:the|a|an|its|his|her) )?|(?: (?!(?:of|for|who|whom|whose|which|that|against|with|by|from|to|in|at|on|near|over|and|or)\b|[\p{L}]+ing\b|accused\b|naming\b)[\p{L}’'-]+){1,6}, )$/u;

/** ', said the exchange' */
const wordsBehind = (text: string, sentence: Span, verb: Span): Span | undefined =>
  isBehindComma(text, sentence, verb.start) ? wordsAfter(text, sentence, verb.end) : undefined;

/** A statement ends where another clause begins on its own: at a semicolon, or ', but'. */
function clauseEnd(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/;|, but |[”"’] (?:before|after|when|while|as) /);
  return at < 0 ? end : from + at;
}

const OPENERS = /^(?:the|a|an|one|two|some|several|many|its|his|her|their)$/;

/** 'the bank **today** announced' */
const WHEN =
  /(?<=\s)(?:now|today|yesterday|earlier|later|recently|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) $/;

/** 'the bank', 'local officials': at most four plain words that end where the verb begins. */
function wordsBefore(text: string, sentence: Span, end: number): Span | undefined {
  const before = text.slice(Math.max(sentence.start, end - 80), end).replace(WHEN, ' ');
  const found = /(?:^|[\s“"(])((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+) +$/u.exec(before)?.[1];
  if (found === undefined) return undefined;
  const kept: string[] = [];
  for (const word of found.split(' ').toReversed()) {
    const low = word.toLowerCase();
    if (OPENERS.test(low)) {
      kept.unshift(word);
      break;
    }
    if (functionWords.has(low)) break;
    kept.unshift(word);
  }
  const words = kept.join(' ');
  const last = kept.at(-1) ?? '';
  if (words === '' || OPENERS.test(last.toLowerCase()) || /(?:ly|ed|ing)$/.test(last))
    return undefined;
  const start = text.lastIndexOf(words, end);
  if (/\d $/.test(text.slice(start - 2, start))) return undefined;
  // 'doctors in Leeds', 'nests that were followed for three springs'
  const link = LINK.exec(text.slice(Math.max(sentence.start, start - 12), start));
  if (link) return wordsBefore(text, sentence, start - link[0].length + 1);
  return { start, end: start + words.length };
}

const LINK = / (?:in|at|from|near|of|for|across|during|over|on|by|with|to|after) $/;

/** 'the bank’s figures', 'police': up to a mark, at most five words. */
function wordsAfter(text: string, sentence: Span, start: number): Span | undefined {
  const found = /^ ((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[.,;]|$)/u.exec(
    text.slice(start, Math.min(sentence.end, start + 80)),
  );
  return found?.[1] ? { start: start + 1, end: start + 1 + found[1].length } : undefined;
}
