import type { Mention } from '../people/cast.ts';
import { personNounOf } from '../people/nouns.ts';
import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { isBehindComma, isPaper, wordsAfter, wordsBefore } from './source-words.ts';

/** Who states a number: the words, and whom they mean when that is somebody known. */
export interface Claimant {
  readonly source: Span;
  readonly mention?: Mention;
}

/** Between a name and its verb of saying: nothing, letters of honour, a party in brackets, an adverb or auxiliary, or what describes the name. */
const BETWEEN =
  /^(?: [A-Z]{2,4}(?=[ ,])| \([^()]{1,30}\))?(?:, \d{1,2}(?=,))?(?:,(?:[^,;.“”"]|\.(?= ?\d)|,(?=\d)|“[^,;.“”"]{1,40}”){2,90},)? ?(?:(?:also|has|have|had|earlier|later|then|now|\w+ly|(?:last|this) (?:week|month|year)) ){0,2}$/;

/** 'according to Ana Ruiz', 'according to the bank' */
export function claimantAfter(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Claimant | undefined {
  const mention = firstBehind(text, verb.end, mentions);
  // 'according to a **State** audit'
  const next = mention && /^ (\p{Ll}[\p{L}-]+)/u.exec(text.slice(mention.end, sentence.end))?.[1];
  if (mention && !(next && isPaper(next))) return { source: mention, mention };
  const owner = mentions.find(({ start }) => start >= verb.end && start - verb.end <= 6);
  const source = wordsAfter(text, sentence, verb.end) ?? owner;
  return source && { source };
}

/** Whoever stands before a verb of saying, is carried over to it, or stands behind it. */
export function claimantOf(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Claimant | undefined {
  const beside = mentions.findLast(
    ({ start, end, possessive }) =>
      end <= verb.start &&
      !possessive &&
      (BETWEEN.test(text.slice(end, verb.start)) || isSetOff(text, start, end, verb.start)),
  );
  const head = beside && headOf(text, beside, mentions);
  if (head) return { source: withFirst(text, sentence, head), mention: head };
  const plain = beside ? wordsOf(text, sentence, beside) : wordsBefore(text, sentence, verb.start);
  if (plain) return { source: plain };
  const mention =
    carriedOver(text, sentence, verb, mentions) ??
    (isBehindComma(text, sentence, verb.start) ? firstBehind(text, verb.end, mentions) : undefined);
  if (mention) return { source: mention, mention };
  // ', said the exchange'
  const source = isBehindComma(text, sentence, verb.start)
    ? wordsAfter(text, sentence, verb.end)
    : undefined;
  return source && { source };
}

/** '**Freight** companies': the one word before a common noun that opens the sentence and so has a capital. */
function withFirst(text: string, sentence: Span, { start, end }: Span): Span {
  const first = /^\p{Lu}[\p{L}-]+(?= $)/u.exec(text.slice(sentence.start, start))?.[0];
  return first && /\p{Ll}/u.test(text.charAt(start)) && !functionWords.has(first.toLowerCase())
    ? { start: sentence.start, end }
    : { start, end };
}

/** A preposition before a name that it makes a part of a larger phrase; also 'of Tolva bars and Marn chocolates', 'polled by'. */
const COMPLEMENT =
  / (?:in|at|from|near|of|for|(?<!\b(?:[Ff]igures|[Dd]ata|[Ss]tatistics|[Nn]umbers|[Rr]ecords|[Dd]ocuments) )(?:polled|surveyed|interviewed|commissioned|published|compiled|conducted|released|quoted|cited) by) (?:the )?(?:(?:[\p{L}’'-]+ ){1,4}and (?:the )?)?$/u;
/** Behind a name, all up to such a name: ' at ', ' of the commodities house '. */
const TO_COMPLEMENT =
  /^(?: [\p{L}’'-]+){0,2} (?:in|at|from|near|of|for) (?:the )?(?:(?:[\p{L}’'-]+ ){1,4}and (?:the )?)?$/u;
const AT_HOUSE = /^ (?:at|of|from) (?:the )?(?:[\p{Ll}-]+ ){1,2}$/u;

/** 'an official at the bank said', 'a study in Leeds said': who or what the noun before the preposition is, if anybody known. */
function headOf(text: string, own: Mention, mentions: readonly Mention[]): Mention | undefined {
  const before = mentions.findLast(({ end, possessive }) => end < own.start && !possessive);
  // 'Ana Ruiz at trading house Tolva & Marn'
  if (before?.kind === 'name' && AT_HOUSE.test(text.slice(before.end, own.start))) return before;
  if (!COMPLEMENT.test(text.slice(Math.max(0, own.start - 60), own.start))) return own;
  return mentions.findLast(
    ({ end, possessive }) =>
      end < own.start && !possessive && TO_COMPLEMENT.test(text.slice(end, own.start)),
  );
}

/** The words before a preposition and a name: 'a smaller study' in 'a smaller study in Leeds reported'. */
function wordsOf(text: string, sentence: Span, { start }: Span): Span | undefined {
  const from = Math.max(sentence.start, start - 60);
  const link = COMPLEMENT.exec(text.slice(from, start));
  return link ? wordsBefore(text, sentence, from + link.index + 1) : undefined;
}

/** 'The mayor cut her visit short **and said** 60 …', 'Doctors who saw her **said** …', 'The bank cut rates, **warning that** …': whoever opens the sentence. */
function carriedOver(
  text: string,
  sentence: Span,
  verb: Span,
  mentions: readonly Mention[],
): Mention | undefined {
  const first = mentions.find(({ start, possessive }) => start >= sentence.start && !possessive);
  if (!first || first.end >= verb.start) return undefined;
  const lead = text.slice(sentence.start, first.start);
  if (!TITLED.test(lead) && !isRole(lead)) return undefined;
  if (/ing$/.test(text.slice(verb.start, verb.end))) return first;
  const between = text.slice(first.end, verb.start);
  const isAlone = !mentions.some(({ start, end }) => start >= first.end && end <= verb.start);
  const isJoined = / and $/.test(between) && !/,|\b(?:who|which|but)\b| and .* and $/.test(between);
  const isRelative = /^,? who /.test(between) && !isBehindComma(text, sentence, verb.start);
  return isAlone && (isJoined || isRelative) ? first : undefined;
}

/** 'Opposition leader ', 'Former bank governor ' */
function isRole(lead: string): boolean {
  const words = lead.toLowerCase().trim().split(' ');
  return (
    words.length <= 5 &&
    personNounOf(words.at(-1) ?? '') !== null &&
    !words.some((word, at) => functionWords.has(word) && !(at === 0 && /^(?:the|an?)$/.test(word)))
  );
}

/** What stands before whoever opens a sentence: nothing, an article, a title. */
const TITLED =
  /^["“”'‘’]?(?:The |An? )?(?:\p{Lu}[\p{L}.-]* ){0,4}(?:agency |group |house |bank )?$/u;

/** 'the district chief, **Ana Ruiz**, put', 'its chief, former minister **Ana Ruiz**, said', 'a man, who gave his name as **Ruiz**, said' */
const isSetOff = (text: string, start: number, end: number, verb: number): boolean =>
  /^, (?:had |has |have )?$/.test(text.slice(end, verb)) &&
  (/(?: as | named | called )$/.test(text.slice(Math.max(0, start - 8), start)) ||
    APPOSED.test(text.slice(Math.max(0, start - 80), start)));

/** ', ', ', former Tolvan foreign minister ', ', 16-year-old ' */
const APPOSED =
  /, (?:(?!(?:and|but|or|nor|who|whom|whose|which|that|when|where|while|as|if|with|by|to|of|for|from|in|at|on|said|says|told|than|is|are|was|were|had|has|[\p{L}-]+ing)\b)[\p{L}\d.’'-]+ ){0,7}$/u;

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
