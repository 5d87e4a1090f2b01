import type { Span } from '../span.ts';
import type { Cue } from './cues.ts';
import type { Situation } from './features.ts';
import { headlineSource } from './headline.ts';
import { headedBy, labelOf, signatureAfter } from './label-sources.ts';
import { isNobodys } from './nobodys.ts';
import { isJudged } from './noun-cues.ts';
import { agent } from './passives.ts';
import { phraseStartingAt, type Source } from './phrases.ts';
import { possessor, pronounSource } from './possessors.ts';
import { putBy } from './put-to.ts';
import { captioner, isRecipient } from './senders.ts';
import { isDescribed, isHearer, isSaidOf } from './spoken-of.ts';
import { someIn, type Token, tokenAt } from './tokens.ts';
import { tellerIn } from './was-told.ts';
import { isA, POSSESSIVE } from './word-classes.ts';

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
  if (isRecipient(tokens, cues, at) || isSaidOf(tokens, cues, at) || isNobodys(tokens, cues, at))
    return null;
  const told = tellerIn(tokens, cues, at);
  const teller = told === undefined ? putBy(tokens, cues, at) : told;
  if (teller === null) return null;
  if (teller) return [{ route: 'by', source: teller, cue: null, cueSpan: null }];
  const answer = answerAfter(tokens, cues, at);
  for (const cue of cues) {
    if (cue === answer || isOfLater(tokens, cues, cue, at) || isOccasion(tokens, cues, cue, at))
      continue;
    if (isJoinedTo(tokens, cue, at) || isOfTerm(tokens, cue, at)) continue;
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
    if (colon?.kind === 'colon') {
      if (!isLedByWho(tokens, cues, at))
        put('colon', subject, { start: colon.start, end: colon.end });
    } else if (!isDescribed(situation)) put('subject', subject, null);
  }
  return found;
}

/** 'They saw Hale, **who** ran out and **shouted**: “…”': the clause leads to the words, and not the subject of the sentence. */
const isLedByWho = (tokens: readonly Token[], cues: readonly Cue[], quote: number): boolean => {
  const cue = cues.findLast(({ at }) => at < quote);
  if (!cue || quote - cue.at > LED + 1) return false;
  if (cue.kind !== 'say' || !cue.finite || !cue.source) return false;
  const { last } = cue.source;
  return tokens[last + 1]?.kind === 'comma' && tokens[last + 2]?.lower === 'who';
};

/** '**After Hale said that** it was “poor stuff,” Orr said: “…”': the clause that opens the sentence tells whose the words in it are. */
const isOpener = (tokens: readonly Token[], { kind, at, source }: Cue, quote: number): boolean =>
  (kind === 'say' || kind === 'label') &&
  at < quote &&
  source?.first === 1 &&
  /^(?:after|when|while|before|because|since|although|though)$/.test(tokens[0]?.lower ?? '');

/** '**Hale's statement** came after Orr urged members to leave because it was “late”': what was said before the words in marks, or after. */
const isOccasion = (
  tokens: readonly Token[],
  cues: readonly Cue[],
  { kind, at }: Cue,
  quote: number,
): boolean =>
  kind === 'noun' &&
  at < quote &&
  /^(?:c[ao]mes?|follow(?:s|ed)?)$/.test(tokens[at + 1]?.lower ?? '') &&
  cues.some(
    (cue) =>
      cue.at > at && cue.at < quote && cue.finite && cue.source !== null && cue.kind !== 'mind',
  );

/** '**Pilots** who slept woke with what doctors call “sleep lag”': whoever stands before 'what' does not call it so. */
function isOfTerm(tokens: readonly Token[], { kind, at, source }: Cue, quote: number): boolean {
  if (kind !== 'label' || at !== quote - 1 || !source) return false;
  for (let i = at - 1; i > source.last && at - i < 5; i -= 1)
    if (tokens[i]?.lower === 'what') return true;
  return false;
}

/** 'The board will read **Hale's report** and “act on it”': a second verb of whoever reads it. */
const isJoinedTo = (tokens: readonly Token[], { kind, at }: Cue, quote: number): boolean =>
  kind === 'noun' && at === quote - 2 && /^(?:and|or|then)$/.test(tokens[at + 1]?.lower ?? '');

/** How many words may stand between the verb that leads a quotation in and the comma before it: 'asks **him again**, “…”'. */
const LED = 3;

/** The cue behind a quotation that another leads in, where the next quotation is its own: 'Hale asks, “Why?”, and Orr **answers**, “No.”' */
function answerAfter(tokens: readonly Token[], cues: readonly Cue[], at: number): Cue | undefined {
  const isLed = /^(?:comma|colon)$/.test(tokenAt(tokens, at - 1)?.kind ?? '');
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
  // 'who **say** it is “mad,” or “late,” **as the mayor said**'; 'It is “mad” and “late,” as the mayor said' tells of both
  if (!cues.some((cue) => cue.at < quote && cue.source !== null)) return false;
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
