import { speechVerb } from '../words/speech-verbs.ts';
import type { Candidate } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { Source } from './phrases.ts';
import type { Stretch } from './stretches.ts';
import type { Frame, Token } from './tokens.ts';

/** What is known about a quotation when its speaker is looked for. */
export interface Situation {
  readonly text: string;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  /** Index of the quotation's token in the frame. */
  readonly at: number;
  readonly stretch: Stretch;
  /** The stretch before it, when there is one in this paragraph or the one before. */
  readonly previous: Stretch | null;
  readonly sameParagraph: boolean;
  /** The sentence before ends with a colon. */
  readonly announced: boolean;
  /** The frame holds nothing but quotations. */
  readonly bare: boolean;
  /** Its mark is the one that the text uses most; elsewhere a single mark often is no more than emphasis. */
  readonly usual: boolean;
  /** The name that signs it in the paragraph after. */
  readonly signature: Source | null;
  /** It stands in the first paragraph: a headline when there is one. */
  readonly head: boolean;
}

const TURNS = new Set(['but', 'while', 'who', 'because', 'when', 'if', 'after', 'and']);

const bucket = (distance: number): string =>
  distance <= 1
    ? String(distance)
    : distance <= 3
      ? '2'
      : distance <= 6
        ? '4'
        : distance <= 12
          ? '7'
          : distance <= 20
            ? '13'
            : '21';

/** The features of one candidate for one quotation, by name; the weights of the names are in `weights.ts`. */
export function featuresOf(situation: Situation, candidate: Candidate): readonly string[] {
  const { frame, at } = situation;
  const found = [`r:${candidate.route}`];
  const form = quoteForm(situation);
  const { source, cue } = candidate;
  found.push(`s:${source.kind}`);
  if (source.kind === 'pronoun')
    found.push(`s:${situation.text.slice(source.start, source.end).toLowerCase()}`);
  if (cue) cueFeatures(found, situation, frame.tokens, cue, candidate, form);
  else if (/^(?:possessor|colon|subject)$/.test(candidate.route)) {
    found.push(`${candidate.route}|${form}`, `${candidate.route}|${source.kind}`);
    if (at - source.last <= 2) found.push(`${candidate.route}|near`);
  } else {
    const bare = situation.bare ? 'bare' : 'told';
    const place = situation.sameParagraph ? 'same' : 'next';
    found.push(
      `${candidate.route}|${bare}|${place}|${form}`,
      `${candidate.route}|${bare}|${place}`,
    );
    if (situation.announced) found.push(`${candidate.route}|${bare}|announced`);
    if (situation.previous && !situation.previous.closed)
      found.push(`${candidate.route}|${bare}|open`);
    if (at > 0) found.push(`${candidate.route}|notfirst`);
    if (situation.cues.length === 0) found.push(`${candidate.route}|nocue`);
  }
  return found;
}

function cueFeatures(
  found: string[],
  situation: Situation,
  tokens: readonly Token[],
  cue: Cue,
  candidate: Candidate,
  form: string,
): void {
  const { at, text, cues } = situation;
  const { source } = candidate;
  const word = tokens[cue.at]?.lower ?? '';
  const infinitive = tokens[cue.at - 1]?.lower === 'to' ? 'I' : '';
  const kind = `${cue.kind}${cue.finite ? 'F' : 'G'}${cue.passive ? 'P' : ''}${infinitive}`;
  const side = cue.at < at ? 'pre' : 'post';
  found.push(
    `${side}|${kind}|${cue.reach}`,
    `${side}|w:${word}`,
    `${side}|${form}`,
    `${side}|${kind}|${form}`,
  );
  found.push(`${side}|s:${source.kind}`);
  const [low, high] = side === 'pre' ? [cue.at + 1, at] : [at + 1, cue.at];
  let quotes = 0;
  let between = 0;
  let commas = 0;
  let turns = 0;
  for (let i = low; i < high; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'quote') quotes += 1;
    else if (token.kind === 'comma') commas += 1;
    else if (TURNS.has(token.lower)) turns += 1;
  }
  for (const other of cues)
    if (other.at >= low && other.at < high && other.source && other.kind !== 'noun') between += 1;
  const distance = bucket(high - low);
  found.push(
    `${side}|d:${distance}`,
    `${side}|${kind}|d:${distance}`,
    `${side}|cues:${Math.min(between, 3)}`,
  );
  found.push(
    `${side}|q:${Math.min(quotes, 2)}`,
    `${side}|commas:${Math.min(commas, 3)}`,
    `${side}|turns:${Math.min(turns, 2)}`,
  );
  const beforeSource = tokens[source.first - 1];
  if (beforeSource && (beforeSource.lower === 'that' || beforeSource.lower === 'if'))
    found.push(`${side}|embedded`);
  if (beforeSource && speechVerb(beforeSource.lower)?.verb === 'say')
    found.push(`${side}|complement`);
  if (source.first === 0) found.push(`${side}|initial`);
  if (side === 'pre') {
    const last = tokens[at - 1];
    if (last?.kind === 'colon' || last?.kind === 'comma')
      found.push(`pre|${last.kind}|d:${distance}`);
    if (tokens[cue.at + 1]?.lower === 'that') found.push('pre|that');
    return;
  }
  const quote = tokens[at];
  if (!quote) return;
  const comma = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash';
  const next = comma ? at + 2 : at + 1;
  const ready = comma || /[,?!…—–-]['’"”]?\s*$/.test(text.slice(quote.end - 3, quote.end));
  const starts =
    cue.reach === 'after' ? cue.at <= next + 1 : startsNear(tokens, source.first, next);
  found.push(`post|${ready ? 'ready' : 'bare'}|${starts ? 'next' : 'later'}|${cue.reach}`);
  const opening = tokens[Math.min(source.first, cue.at) - 1];
  if (!starts) found.push(`post|after ${opening?.kind ?? 'start'}|${cue.kind}`);
}

/** True when only words stand between `next` and the source: its title or determiner, 'as'. */
function startsNear(tokens: readonly Token[], first: number, next: number): boolean {
  if (first < next || first - next > 8) return false;
  for (let at = next; at < first; at += 1) if (tokens[at]?.kind !== 'word') return at > next;
  return true;
}

/** Whether it starts like a sentence, and how it ends: `U.`, `l,`, `l`. */
function quoteForm({ text, stretch }: Situation): string {
  const first = text.charAt(stretch.start);
  const last = text.slice(stretch.end - 2, stretch.end);
  const end = /[.!?]/.test(last) ? '.' : /[,—–-]/.test(last) ? ',' : '';
  const start = first !== first.toLowerCase() ? 'U' : 'l';
  return start + end;
}
