import type { Span } from '../span.ts';
import type { Cue } from './cues.ts';
import type { Situation } from './features.ts';
import { headlineSource } from './headline.ts';
import { isNobodys } from './nobodys.ts';
import { isJudged } from './noun-cues.ts';
import { isNamePart, isPersonNoun, phraseStartingAt, type Source, toSource } from './phrases.ts';
import { possessor, pronounSource } from './possessors.ts';
import { captioner } from './senders.ts';
import { someIn, type Token } from './tokens.ts';
import { AUXILIARY, isA, POSSESSIVE } from './word-classes.ts';

/** How a candidate came to be one. */
export type Route =
  | 'cue' // the subject of a verb of saying, or what follows 'according to'
  | 'by' // 'was called “…” by Hale'
  | 'possessor' // 'Hale's “…” remark'
  | 'colon' // 'Hale: “…”'
  | 'signature' // '“…” — Ann Hale'
  | 'label' // '“HALE: …”', 'HALE: …'
  | 'subject' // the subject of the sentence, whatever its verb
  | 'quote' // whoever spoke last
  | 'cue of the sentence before'
  | 'subject of the sentence before';

/** Somebody who may have said a quotation. */
export interface Candidate {
  readonly route: Route;
  readonly source: Source;
  /** For the routes `cue` and `by`. */
  readonly cue: Cue | null;
  /** The words of saying. */
  readonly cueSpan: Span | null;
}

/** Everybody whom the frame itself offers for a quotation; null when it shows that nobody is named at all. `subject` is the subject of the frame. */
export function candidatesIn(
  situation: Situation,
  subject: Source | null,
): readonly Candidate[] | null {
  const { text, frame, cues, at, stretch, signature } = situation;
  const { tokens } = frame;
  const headed = headlineSource(situation);
  if (headed !== undefined)
    return headed && [{ route: 'colon', source: headed, cue: null, cueSpan: null }];
  const captioned = captioner(tokens, at);
  if (captioned) return [{ route: 'colon', source: captioned, cue: null, cueSpan: null }];
  const found: Candidate[] = [];
  const put = (route: Route, source: Source | null, cueSpan: Span | null): void => {
    if (source && !isOpening(tokens, source)) found.push({ route, source, cue: null, cueSpan });
  };
  if (isSaidOf(tokens, cues, at) || isNobodys(tokens, cues, at)) return null;
  const answer = answerAfter(tokens, cues, at);
  for (const cue of cues) {
    if (cue === answer || isOfLater(tokens, cues, cue, at)) continue;
    if (
      isJudged(tokens, cue, at) &&
      cues.some(({ kind, at: told }) => kind === 'say' && told < cue.at)
    )
      continue;
    const source = cue.passive ? agent(tokens, cue.at) : cue.source;
    if (cue.at > at && isRestrictive(tokens, cue)) continue;
    if (source && !isOpening(tokens, source))
      found.push({ route: cue.passive ? 'by' : 'cue', source, cue, cueSpan: cue });
  }
  put(
    'label',
    stretch.mark === 'label'
      ? phraseStartingAt(tokens, 0)
      : (labelOf(text, tokens[at], at) ?? headedBy(tokens, at)),
    null,
  );
  const isTold = found.some(({ cue }) => cue !== null && cue.at < at && cue.finite);
  put('signature', isTold ? null : (signatureAfter(tokens, at) ?? signature), null);
  put('possessor', possessorBefore(tokens, at), null);
  if (subject && subject.last < at && !isHearer(tokens, cues, subject.last, at)) {
    const colon = tokens[at - 1];
    if (colon?.kind === 'colon') put('colon', subject, { start: colon.start, end: colon.end });
    else if (!isDescribed(situation)) put('subject', subject, null);
  }
  return found;
}

/** '**After Hale said that** it was “poor stuff,” Orr said: “…”': the clause that opens the sentence tells whose the words in it are. */
const isOpener = (tokens: readonly Token[], { kind, at, source }: Cue, quote: number): boolean =>
  kind === 'say' &&
  at < quote &&
  source?.first === 1 &&
  /^(?:after|when|while|before|because|since|although|though)$/.test(tokens[0]?.lower ?? '');

/** How many words may stand between the verb that leads a quotation in and the comma before it: 'asks **him again**, “…”'. */
const LED = 3;

/** The cue behind a quotation that another leads in, where the next quotation is its own: 'Hale asks, “Why?”, and Orr **answers**, “No.”' */
function answerAfter(tokens: readonly Token[], cues: readonly Cue[], at: number): Cue | undefined {
  const isLed = /^(?:comma|colon)$/.test(tokens[at - 1]?.kind ?? '');
  const isLedIn = cues.some(
    (cue) =>
      cue.source !== null &&
      cue.finite &&
      (isLed ? cue.at < at - 1 && at - cue.at <= LED + 2 : isOpener(tokens, cue, at)),
  );
  if (!isLedIn) return undefined;
  return cues.find(
    (cue) =>
      cue.at > at &&
      /^(?:comma|colon)$/.test(tokens[cue.at + 1]?.kind ?? '') &&
      tokens[cue.at + 2]?.kind === 'quote' &&
      !tokens.slice(at + 1, cue.at).some(({ kind }) => kind === 'quote'),
  );
}

/** '“…,” Hale used her speech **to call** Orr a cheat', 'Hale called it “mad,” **blaming** Orr': what somebody is called behind the quotation is told of nobody in it. */
const isOfLater = (
  tokens: readonly Token[],
  cues: readonly Cue[],
  { at, kind, finite, source }: Cue,
  quote: number,
): boolean => {
  if (at < quote) return false;
  if (kind === 'label')
    return (
      tokens[at - 1]?.lower === 'to' ||
      (!finite && cues.some((cue) => cue.finite && cue.at === quote - 1 && cue.source !== null))
    );
  // 'who say it is “mad,” or “late,” **as the mayor said**'
  const from = source && source.first < at ? source.first : at;
  let as = from - 1;
  while (as > quote && from - as < LED && tokens[as]?.kind === 'word' && tokens[as]?.lower !== 'as')
    as -= 1;
  return (
    tokens[as]?.lower === 'as' && someIn(tokens, quote + 1, as, (token) => token.kind === 'quote')
  );
};

/** 'She “lost count” of the landlords **who told** her so': what tells which they are. */
const isRestrictive = (tokens: readonly Token[], { at, source }: Cue): boolean =>
  source?.kind === 'nominal' &&
  tokens[at - 1]?.lower === 'who' &&
  tokens[at - 2]?.kind === 'word' &&
  source.last === at - 2;

/** 'Asked whether sanctions were being considered, an official said': the clause before somebody, and nobody. */
const isOpening = (tokens: readonly Token[], { first, last }: Source): boolean =>
  last > first &&
  /^(?:asked|pressed|questioned|quizzed|reached|responding|replying|reacting|speaking|writing|addressing)$/.test(
    tokens[first]?.lower ?? '',
  );

/** 'To her friends, Hale is “a saint”': what somebody else calls her; not 'Hale is “very sad”'. */
const isDescribed = ({ frame: { tokens }, at, text, stretch }: Situation): boolean =>
  /^(?:is|was|are|were|remains|remained|became|becomes)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^\W*(?:an?|the) /.test(text.slice(stretch.start, stretch.start + LEAD));
/** More than the first word of a quotation and the marks before it. */
const LEAD = 8;

const HEARS = /^(?:hears?|heard|learns?|learn(?:ed|t))$/;
/** How far behind the subject it may be told to hear; keeps the work linear. */
const HEARING = 12;

/** 'Guests **can expect** “a warm night”' */
const MAY = /^(?:can|could|may|might|should)$/;

/** 'The court heard that the “tired old lady” had sunk.', not 'She had heard enough: “…”' */
function isHearer(
  tokens: readonly Token[],
  cues: readonly Cue[],
  subject: number,
  at: number,
): boolean {
  if (tokens[at - 1]?.kind === 'colon' || at - subject > 2 * HEARING) return false;
  for (let i = subject + 1; i < at && i <= subject + HEARING; i += 1) {
    const isGuest = tokens[i]?.lower === 'expect' && MAY.test(tokens[i - 1]?.lower ?? '');
    if (isGuest && i > at - HEARING) return true;
    if (!HEARS.test(tokens[i]?.lower ?? '')) continue;
    return !cues.some((cue) => cue.at > subject && cue.at <= i && cue.kind !== 'mind');
  }
  return false;
}

/** How far a passive verb may stand before what somebody is called or told. */
const NEAR = 4;
/** Verbs in the passive whose subject is spoken of or to. */
const OF_OTHERS =
  /^(?:accused|branded|compared|likened|hailed|derided|mocked|ridiculed|praised|criticised|criticized|condemned|called|dubbed|labelled|labeled|nicknamed|described|told|asked|warned|informed|assured|reminded|urged|advised|ordered|quoted)$/;

/**
 * 'Hale was accused of “…”', 'she was told “…”': nobody is named, and least of all the subject.
 * Not where somebody else says so later in the sentence.
 */
function isSaidOf(tokens: readonly Token[], cues: readonly Cue[], at: number): boolean {
  const cue = cues.findLast((one) => one.at < at);
  if (!cue?.passive || at - cue.at > NEAR || agent(tokens, cue.at)) return false;
  if (!OF_OTHERS.test(tokens[cue.at]?.lower ?? '')) return false;
  for (let i = cue.at + 1; i < at; i += 1) if (tokens[i]?.kind !== 'word') return false;
  return !cues.some(
    (one) =>
      one.kind === 'according' ||
      (one.source &&
        !one.passive &&
        (one.at < cue.at ? isOuter(tokens, one, cue) : isTag(tokens, one, at))),
  );
}

/** 'Reed said that Hale had been called “…”'. */
const isOuter = (tokens: readonly Token[], outer: Cue, inner: Cue): boolean =>
  outer.kind === 'say' && outer.at < inner.at && tokens[outer.at + 1]?.kind === 'word';

/** '…, Reed said' right behind the quotation or at the end of its clause. */
const isTag = (tokens: readonly Token[], cue: Cue, at: number): boolean =>
  cue.at > at &&
  (cue.kind === 'according' ||
    (cue.kind === 'say' &&
      cue.source !== null &&
      tokens[Math.min(cue.source.first, cue.at) - 1]?.kind === 'comma'));

/** The noun phrase of the first 'by' after a passive verb. */
function agent(tokens: readonly Token[], verb: number): Source | null {
  for (let at = verb + 1; at < tokens.length && at - verb < 30; at += 1)
    if (tokens[at]?.lower === 'by')
      return isOfThing(tokens, at) ? null : phraseStartingAt(tokens, at + 1);
  return null;
}

/** 'was reported in **a** “hit piece” **by** the Echo': who made the thing, not who calls it so. */
const isOfThing = (tokens: readonly Token[], by: number): boolean =>
  tokens[by - 1]?.kind === 'quote' &&
  /^(?:an?|the)$/.test(tokens[by - 2]?.lower ?? '') &&
  /^(?:in|from|with|at|on)$/.test(tokens[by - 3]?.lower ?? '');

/** 'his “…” remark', 'Hale's “…” speech'. */
function possessorBefore(tokens: readonly Token[], at: number): Source | null {
  for (let back = at - 1; back >= 0 && at - back <= 2; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return null;
    if (isA(token, POSSESSIVE)) return pronounSource(token, back);
    if (token.possessive) return possessor(tokens, back);
  }
  return null;
}

/** The speaker's name in capitals at the head of a transcript's paragraph. */
function labelOf(text: string, quote: Token | undefined, at: number): Source | null {
  if (!quote) return null;
  const name = /^(?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z'’-]+(?=:\s)/.exec(
    text.slice(quote.start, Math.min(quote.end, quote.start + 60)),
  )?.[0];
  if (name === undefined || NO_SPEAKER.test(name)) return null;
  const span = { start: quote.start, end: quote.start + name.length };
  return { kind: 'name', ...span, head: span, first: at, last: at };
}

/** What heads a link or a note. */
const NO_SPEAKER =
  /^(?:VIDEO|PHOTOS?|AUDIO|WATCH|LISTEN|READ|CLAIM|FACT|NOTE|UPDATE|LIVE|BREAKING)$/;

/** 'TURNOUT IS UP - Ann Hale: “…”', 'More from Hale: “…”': a name between a dash, or 'more from', and a colon. */
function headedBy(tokens: readonly Token[], at: number): Source | null {
  if (tokens[at - 1]?.kind !== 'colon') return null;
  // 'And this from Ann Hale, a driver: “…”'
  let from = at - 2;
  while (from > 0 && at - from <= LONGEST_FROM && tokens[from]?.lower !== 'from') from -= 1;
  const intro = tokens[from - 1]?.lower ?? '';
  const isLed = /^-?more$/.test(intro) || (intro === 'this' && from <= 2);
  const name = isLed && tokens[from]?.lower === 'from' ? phraseStartingAt(tokens, from + 1) : null;
  if (name?.kind === 'name' && name.last < at) return name;
  let first = at - 1;
  while (first > 0 && at - first < LONGEST_HEAD && isNamePart(tokens[first - 1] as Token))
    first -= 1;
  const before = tokens[first - 1];
  // 'Former secretary of state Ann Hale: “…”'
  if (first > 0 && first < at - 2 && isOffice(tokens, first))
    return toSource(tokens, first, at - 2);
  if (first === at - 1 || before?.kind !== 'dash') return null;
  const source = toSource(tokens, first, at - 2);
  return source?.kind === 'name' && source.first === first ? source : null;
}
/** Nothing but an office before the name at `first`: words of small letters behind the first of the sentence, the last or the one before 'of' for somebody. */
function isOffice(tokens: readonly Token[], first: number): boolean {
  if (first > LONGEST_HEAD || tokens[0]?.kind !== 'word') return false;
  const words = tokens.slice(0, first);
  return (
    words.every(
      ({ kind, capital, classes }, i) =>
        kind === 'word' && (!capital || i === 0) && !isA({ classes }, AUXILIARY),
    ) && words.some(({ lower }) => isPersonNoun(lower))
  );
}

const LONGEST_HEAD = 6;
/** How far 'more from' may stand before its colon. */
const LONGEST_FROM = 9;

/** A name behind a dash, and nothing after it. */
function signatureAfter(tokens: readonly Token[], at: number): Source | null {
  if (tokens[at + 1]?.kind !== 'dash') return null;
  const source = phraseStartingAt(tokens, at + 2);
  if (source?.kind !== 'name' || source.first !== at + 2) return null;
  const after = tokens[source.last + 1];
  return !after || after.kind === 'comma' || after.kind === 'bracket' ? source : null;
}
