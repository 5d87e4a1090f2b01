import type { Figure, Person, Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import { contains, type Span } from '../span.ts';
import { CLAIM_VERBS } from '../words/claims.ts';
import { functionWords } from '../words/narration.ts';

/** Somebody's statement inside one sentence: 'the bank said …', '…, according to police'. */
interface Claim {
  readonly verb: Span;
  readonly source: Span;
  readonly mention?: Mention;
  /** What it covers. */
  readonly covers: Span;
}

/**
 * Says of every figure whose it is: the speaker of the quotation that holds it, else the one whom its sentence says to
 * say, announce or estimate it. What the article tells on its own account has no source.
 * @param figures in text order, as are quotes and mentions
 */
export function withSources(
  text: string,
  figures: readonly Figure[],
  quotes: readonly Quote[],
  people: readonly Person[],
  mentions: readonly Mention[],
): readonly Figure[] {
  const known = new Set(people.map(({ id }) => id));
  let nextQuote = 0;
  let nextMention = 0;
  let sentence: Span | undefined;
  let claims: readonly Claim[] = [];
  return figures.map((figure): Figure => {
    while ((quotes[nextQuote]?.end ?? figure.start) < figure.start) nextQuote += 1;
    const quote = quotes[nextQuote];
    if (quote && contains(quote, figure)) {
      const { speaker, basis, mention } = quote;
      return speaker === null
        ? figure
        : { ...figure, source: { person: speaker, basis, ...(mention && { words: mention }) } };
    }
    if (figure.sentence !== sentence) {
      sentence = figure.sentence;
      while ((mentions[nextMention]?.end ?? sentence.start) < sentence.start) nextMention += 1;
      claims = claimsIn(text, sentence, within(mentions, nextMention, sentence), quotes, nextQuote);
    }
    const claim = nearest(claims.filter(({ covers }) => contains(covers, figure)));
    if (!claim) return figure;
    const { source, mention } = claim;
    const words = { start: source.start, end: source.end };
    return {
      ...figure,
      source: {
        person: mention?.person && known.has(mention.person) ? mention.person : null,
        basis: mention && !mention.sure ? 'inferred' : 'stated',
        words,
      },
    };
  });
}

/** 'The mayor put it at 12, and the police said 40 were dead': the statement that begins last. */
const nearest = (claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>(
    (last, claim) => (last && last.covers.start >= claim.covers.start ? last : claim),
    undefined,
  );

function within<T extends Span>(spans: readonly T[], from: number, { end }: Span): readonly T[] {
  let to = from;
  while ((spans[to]?.start ?? end) < end) to += 1;
  return spans.slice(from, to);
}

const VERBS = new RegExp(
  `(?<![\\p{L}-])(?:[Aa]ccording to|puts?(?= (?:the|its|their|that)\\b[^.;]{2,60}\\bat\\b)|${[...CLAIM_VERBS].join('|')})(?![\\p{L}-])`,
  'gu',
);

function claimsIn(
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
  /^(?:[.,;]|$| (?:on|in|at|late|last|this|yesterday|today|earlier|afterwards|later)\b)/;

function claimAt(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Claim | undefined {
  const word = text.slice(verb.start, verb.end).toLowerCase();
  if (word === 'according to') {
    const source = mentions.find(({ start }) => start >= verb.end && start - verb.end <= 6);
    const named = source ?? wordsAfter(text, sentence, verb.end);
    if (!named) return undefined;
    return { verb, source: named, ...(source && { mention: source }), covers: sentence };
  }
  const before = mentions.findLast(
    ({ start, end, possessive }) =>
      end <= verb.start &&
      !possessive &&
      (BETWEEN.test(text.slice(end, verb.start)) || isSetOff(text, start, end, verb.start)),
  );
  const stated = before ?? wordsBefore(text, sentence, verb.start);
  const mention = before ?? (stated ? undefined : mentionBehind(text, sentence, verb, mentions));
  const source = stated ?? mention ?? wordsBehind(text, sentence, verb);
  if (!source) return undefined;
  const opens = Math.min(source.start, verb.start);
  const closes = Math.max(source.end, verb.end);
  const isTag =
    isBehindComma(text, sentence, opens) && TAG_END.test(text.slice(closes, sentence.end));
  const covers = isTag
    ? { start: sentence.start, end: opens }
    : { start: verb.end, end: clauseEnd(text, verb.end, sentence.end) };
  return { verb, source, ...(mention && { mention }), covers };
}

/** 'the district chief, **Ana Ruiz**, put' */
const isSetOff = (text: string, start: number, end: number, verb: number): boolean =>
  text.slice(end, verb) === ', ' && text.slice(start - 2, start) === ', ';

const isBehindComma = (text: string, sentence: Span, at: number): boolean =>
  /[,”"’]\s*$/.test(text.slice(sentence.start, at));

/** ', said Ana Ruiz' */
const mentionBehind = (
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Mention | undefined =>
  isBehindComma(text, sentence, verb.start)
    ? mentions.find(({ start }) => start >= verb.end && start - verb.end <= 5)
    : undefined;

/** ', said the exchange' */
const wordsBehind = (text: string, sentence: Span, verb: Span): Span | undefined =>
  isBehindComma(text, sentence, verb.start) ? wordsAfter(text, sentence, verb.end) : undefined;

/** A statement ends where another clause begins on its own: at a semicolon, or ', but'. */
function clauseEnd(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(/;|, but /);
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
  return { start, end: start + words.length };
}

/** 'the bank’s figures', 'police': up to a mark, at most five words. */
function wordsAfter(text: string, sentence: Span, start: number): Span | undefined {
  const found = /^ ((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+)(?=[.,;]|$)/u.exec(
    text.slice(start, Math.min(sentence.end, start + 80)),
  );
  return found?.[1] ? { start: start + 1, end: start + 1 + found[1].length } : undefined;
}
