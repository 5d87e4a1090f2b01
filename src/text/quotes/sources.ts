import { type Span, sliceOf } from '../span.ts';
import { type Asking, askerIn, EXCHANGE } from './askers.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { subjectOf } from './clause-subjects.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { Situation } from './features.ts';
import { formOf } from './forms.ts';
import {
  asksAt,
  carried,
  endsWithColon,
  heldOver,
  isCaption,
  leadIn,
  leadingTo,
  type Past,
  reportedIn,
  type Told,
  tellsOf,
  toldIn,
  turnsTo,
} from './past.ts';
import type { Source } from './phrases.ts';
import { type Ranked, rank } from './rank.ts';
import { askedIn, isOpenReply } from './replies.ts';
import { senderOf } from './senders.ts';
import { smallSurnames } from './small-surnames.ts';
import { speechLikelihood } from './speech.ts';
import type { Stretch } from './stretches.ts';
import { framesOf } from './tokens.ts';

/** Picks one of the candidates for a quotation; `rank` at work, the gold answer while weights are fitted. */
export type Pick = (situation: Situation, candidates: readonly Candidate[]) => Ranked | null;

/** Where a stretch stands, and its likeliest source. */
export interface Sourced {
  readonly situation: Situation;
  readonly source: Ranked | null;
  /** How likely it is speech, 0 to 1. */
  readonly speech: number;
}

/** A stretch that is less likely speech than this is none. */
export const SPEECH = 0.5;

/** How far from a quotation, in tokens, a cue is looked for, and how many on each side; keeps the work linear. */
const REACH = 60;
const MOST = 6;

/**
 * For every stretch the source that `pick` chooses, in order.
 * @param names where the article names somebody
 */
export function sourcesOf(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  names: readonly Span[] = [],
  pick: Pick = rank,
): readonly Sourced[] {
  const ends = new Set(sentences.map((sentence) => sentence.end));
  const surnames = smallSurnames(text, names);
  const isUsual = usualMarks(stretches);
  const found: Sourced[] = [];
  let past: Past | null = null;
  let told: Told | null = null;
  let last: Ranked | null = null;
  let lastParagraph = -2;
  let lastPlace = -2;
  let asking: Asking | null = null;
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = next;
    while (next < stretches.length && (stretches[next]?.start ?? 0) < paragraph.end) next += 1;
    const following = paragraphs[index + 1];
    const wanted =
      next > first || (stretches[next]?.start ?? Number.POSITIVE_INFINITY) < (following?.end ?? 0);
    if (!wanted) continue;
    for (const frame of framesOf(text, paragraph, stretches, first, ends, surnames)) {
      const { quotes, bare } = frame;
      const cues = quotes.length > 0 ? cuesOf(frame) : null;
      const subject = cues ? subjectOf(frame.tokens, 0, frame.tokens.length - 1) : null;
      for (const at of quotes) {
        const place = frame.tokens[at]?.stretch ?? -1;
        const stretch = stretches[place];
        if (!stretch || !cues) continue;
        const near = lastParagraph >= index - 1;
        const situation: Situation = {
          text,
          frame,
          cues: cuesNear(cues, at),
          at,
          stretch,
          form: formOf(text, stretch),
          previous: near ? (stretches[place - 1] ?? null) : null,
          sameParagraph: (past?.paragraph ?? -1) === index,
          announced: past?.announces ?? false,
          bare,
          usual: isUsual(stretch),
          asker: bare && asking && asking.paragraph >= index - EXCHANGE ? asking.source : null,
          head: index === 0,
          signature: bare && stretch.end >= paragraph.end - 2 ? signatureIn(text, following) : null,
        };
        if (past && past.paragraph >= index - 1) told ??= toldIn(past);
        const inFrame = candidatesIn(situation, subject);
        const candidates: readonly Candidate[] | null = inFrame && [
          ...inFrame,
          ...carried(past && past.paragraph >= index - 1 ? told : null, near ? last : null),
        ];
        const isReply = isOpenReply(frame.tokens, at);
        const asked =
          past && past.paragraph >= index - 1 && (bare || isReply) ? askedIn(past.frame) : null;
        // 'Was she afraid? “No.”'
        const isOwn = lastParagraph === index || (lastParagraph === index - 1 && past?.opens);
        const isAnswer =
          bare && !isOwn && past !== null && asksAt(text, past) && past.paragraph === index;
        const isOpen = bare && lastPlace === place - 1 && stretches[lastPlace]?.closed === false;
        const isSigned = inFrame?.some(({ route }) => route === 'label' || route === 'signature');
        const isLedIn = (past?.announces ?? false) || (past !== null && tellsOf(past));
        const reaches =
          isOpen && !isSigned && index - lastParagraph <= OPEN_REACH && !(past && isLedIn);
        const open: Ranked | null = pick === rank && reaches && last ? goingOn(last) : null;
        const isNext = past !== null && past.paragraph >= index - 1;
        const leads =
          pick === rank && bare && past && isNext
            ? ((past.paragraph === index ? leadIn(past, told) : null) ??
              (near && lastParagraph === index ? null : reportedIn(past, told)))
            : null;
        const isUntold = pick === rank && (isReply || isAnswer);
        const picked: Ranked | null =
          open ??
          (pick === rank && asked ? leadingTo(asked) : null) ??
          leads ??
          (candidates && !isUntold ? pick(situation, candidates) : null);
        const turned: Ranked | null =
          pick === rank && picked && past?.paragraph === index && bare
            ? turnsTo(past, told, picked)
            : null;
        const sent: Ranked | null =
          picked && pick === rank && past && past.paragraph >= index - 1
            ? senderOf(picked, frame, past.frame)
            : null;
        const source: Ranked | null =
          sent ?? turned ?? (picked && last ? asSureAs(last, picked, situation) : picked);
        const speech = speechLikelihood(situation, sent ? picked : source);
        found.push({ situation, source, speech });
        if (speech < SPEECH) continue;
        if (isUntold) last = source;
        if (!source) continue;
        last = source;
        lastParagraph = index;
        lastPlace = place;
      }
      // A sentence that is all quotation, and a caption behind one, leaves what was told before it in force.
      if (bare || (lastParagraph === index - 1 && isCaption(text, paragraph, frame)))
        past = heldOver(past, index);
      else {
        const source = askerIn(frame, cues);
        if (source) asking = { source, paragraph: index };
        else if (quotes.length === 0) asking = null;
        past = {
          frame,
          cues,
          subject,
          paragraph: index,
          announces: endsWithColon(frame),
          opens: frame.start <= paragraph.start + 1,
        };
        told = null;
      }
    }
  }
  return found;
}

const SIGNATURE =
  /^[-–—―]{1,2}\s?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}?)(?:, [^.!?:"“”]{2,90})?\.?$/u;
const LONGEST_SIGNATURE = 140;

/** '— Ann Hale' or '— Ann Hale, head of parks' as a paragraph of its own. */
function signatureIn(text: string, paragraph: Span | undefined): Source | null {
  if (!paragraph || paragraph.end - paragraph.start > LONGEST_SIGNATURE) return null;
  const match = SIGNATURE.exec(sliceOf(text, paragraph));
  if (!match?.[1]) return null;
  const start = paragraph.start + match[0].indexOf(match[1]);
  const span = { start, end: start + match[1].length };
  return { kind: 'name', ...span, head: span, first: 0, last: 0 };
}

/** A quotation that its paragraph does not close goes on behind a caption or two. */
const OPEN_REACH = 3;

const goingOn = ({ candidate, confidence }: Ranked): Ranked => ({
  candidate: { route: 'quote', source: candidate.source, cue: null, cueSpan: null },
  confidence,
  via: null,
});

/** A turn of a dialogue is as likely the other's. */
const TURN = 0.5;

/** Whoever goes on is no surer than before, and in doubt where a question has been asked in a paragraph of its own. */
function asSureAs(last: Ranked, picked: Ranked, situation: Situation): Ranked {
  if (picked.candidate.route !== 'quote') return picked;
  const { text, previous, sameParagraph, bare } = situation;
  const answers =
    bare && !sameParagraph && previous?.closed && text.charAt(previous.end - 1) === '?';
  const confidence = Math.min(picked.confidence, last.confidence) * (answers ? TURN : 1);
  return { candidate: picked.candidate, confidence, via: picked.via };
}

/** Tells the marks that a text uses for speech: double ones, and single ones where they are most, or three and a sixth of all. */
function usualMarks(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const singles = stretches.filter(({ mark }) => mark === 'single').length;
  const usual = singles * 2 > stretches.length || (singles >= 3 && singles * 6 >= stretches.length);
  return ({ mark }) => mark !== 'single' || usual;
}

/** The cues in reach of the token at `at`. */
function cuesNear(cues: readonly Cue[], at: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return cues
    .slice(Math.max(0, low - MOST), low + MOST)
    .filter((cue) => Math.abs(cue.at - at) <= REACH);
}
