import type { Span } from '../span.ts';
import type { Candidate, Route } from './candidates.ts';
import { subjectOf } from './clause-subjects.ts';
import { type Cue, firstCue } from './cues.ts';
import type { Source } from './phrases.ts';
import type { Ranked } from './rank.ts';
import type { Frame } from './tokens.ts';

/** The sentence before the one in hand; one that is all quotation does not count. */
export interface Past {
  readonly frame: Frame;
  /** Null where they have not been looked for; then the subject has not either. */
  readonly cues: readonly Cue[] | null;
  readonly subject: Source | null;
  readonly paragraph: number;
  readonly announces: boolean;
  /** It begins its paragraph. */
  readonly opens: boolean;
}

/** 'Hale told the court:', 'Hale told another story.': no caption, but somebody who speaks next. */
export const tellsOf = ({ frame, cues }: Past): boolean =>
  frame.quotes.length === 0 &&
  TELLS.test(firstCueWord(frame, cues)) &&
  firstCue(frame, cues)?.reach === 'beside';
const TELLS = /^(?:said|says|told|tells|added|adds|replied|replies|disagreed|answered|explained)$/;

const tells = (word: string): boolean => TELLS.test(word) || word === 'writes';

const firstCueWord = (frame: Frame, cues: readonly Cue[] | null): string => {
  const cue = firstCue(frame, cues);
  return cue ? (frame.tokens[cue.at]?.lower ?? '') : '';
};

/**
 * 'Nora Hale at the bridge in Tolva': a paragraph without a stop that begins with a name and tells where or what of it, as
 * captions and cross-heads do; not 'Nora Hale, a baker', 'Nora Hale from Leeds', which head what she says.
 */
export function isCaption(text: string, { start, end }: Span, frame: Frame): boolean {
  if (frame.quotes.length > 0 || frame.start > start + 1 || frame.end < end - 1) return false;
  if (!/[\p{L}\d]$/u.test(text.slice(start, end).trimEnd().slice(-1))) return false;
  const subject = subjectOf(frame.tokens, 0, frame.tokens.length - 1);
  const next = subject?.first === 0 ? frame.tokens[subject.last + 1] : undefined;
  const ends = frame.tokens[frame.tokens.length - 1]?.lower ?? '';
  if (subject?.kind !== 'name' || next?.kind !== 'word') return false;
  return !/^(?:of|from|was|is|had|has)$/.test(next.lower) && ![next.lower, ends].some(tells);
}

/** What was told before a sentence that is all quotation. */
export const heldOver = (past: Past | null, paragraph: number): Past | null =>
  past && { ...past, paragraph, announces: false };

/** True for a frame that ends with a colon. */
export const endsWithColon = ({ tokens }: Frame): boolean =>
  tokens[tokens.length - 1]?.kind === 'colon';

/** Whom the sentence before offers. */
export interface Told {
  readonly cue: Source | null;
  readonly subject: Source | null;
}

/** Whom the sentence before tells of. */
export function toldIn({ frame, cues, subject }: Past): Told {
  return {
    cue: firstCue(frame, cues)?.source ?? null,
    subject: cues ? subject : subjectOf(frame.tokens, 0, frame.tokens.length - 1),
  };
}

/** The confidence in whoever is told to say something right before a quotation without a tag. */
const LEADING = 0.85;

/** 'Hale noted that the key was gone. “We looked all night.”': the sentence before has no quotation, and a named speaker. */
export function leadIn({ frame }: Past, told: Told | null): Ranked | null {
  const source = gestures(frame, told?.subject) ? told?.subject : told?.cue;
  return frame.quotes.length > 0 || source?.kind !== 'name' ? null : leadingTo(source);
}

/** 'It was late, **he said**.' right before a quotation without a tag: whoever it reports goes on. */
export function reportedIn({ frame: { quotes, tokens } }: Past, told: Told | null): Ranked | null {
  const source = told?.cue;
  if (!source || quotes.length > 0) return null;
  const ends = tokens.findLastIndex(({ kind }) => kind === 'word');
  const isTag =
    tokens[source.first - 1]?.kind === 'comma' && ends === source.last + 1 && source.first > 3;
  return isTag && source.kind !== 'nominal' ? leadingTo(source) : null;
}

/** The confidence in whom the writer turns to between two quotations. */
const TURNED = 0.8;

/**
 * '“It is cold,” said Orr. **Nora Hale** is against it too. “…”': whom the sentence before a quotation without a tag is about, and
 * not who spoke before it.
 */
export function turnsTo({ frame }: Past, told: Told | null, { candidate }: Ranked): Ranked | null {
  const source = told?.subject;
  if (candidate.route !== 'quote' || frame.quotes.length > 0 || source?.kind !== 'name')
    return null;
  const { tokens } = frame;
  const next = tokens[source.last + 1];
  const isAtHead = tokens.slice(0, source.first).every(({ capital }) => capital);
  // not 'Calgary, Canada' in a list
  const goesOn = next?.kind === 'word' && !next.capital;
  if (source.start <= candidate.source.start || !isAtHead || !goesOn) return null;
  return toldBefore('subject of the sentence before', source, TURNED);
}

/** Somebody whom the sentence before tells to speak. */
export const leadingTo = (source: Source): Ranked =>
  toldBefore('cue of the sentence before', source, LEADING);

const toldBefore = (route: Route, source: Source, confidence: number): Ranked => ({
  candidate: { route, source, cue: null, cueSpan: null },
  confidence,
  via: null,
});

/** A question of the writer's own: 'Was she afraid?' */
export const asksAt = (text: string, { frame }: Past): boolean =>
  frame.quotes.length === 0 && text.charAt(frame.end) === '?';

/** 'Hale **looks** at me.', 'Hale shook her head.': how somebody answers. */
const gestures = ({ tokens }: Frame, subject: Source | null | undefined): boolean =>
  subject?.kind === 'name' && GESTURES.test(tokens[subject.last + 1]?.lower ?? '');
const GESTURES =
  /^(?:looks?|looked|nods?|nodded|pauses?|paused|frowns?|frowned|winces?|winced|hesitates?|hesitated|blinks?|blinked|shakes?|shook|rolls|rolled|raises|raised|leans|leaned|leant|points|pointed|gestures|gestured|considers|considered|thinks|thought|blushes|blushed)$/;

/** Whom a quotation may be carried over from. */
export function carried(told: Told | null, last: Ranked | null): readonly Candidate[] {
  const found: Candidate[] = [];
  const put = (route: Route, source: Source | null | undefined): void => {
    if (source) found.push({ route, source, cue: null, cueSpan: null });
  };
  put('quote', last?.candidate.source);
  put('cue of the sentence before', told?.cue);
  put('subject of the sentence before', told?.subject);
  return found;
}
