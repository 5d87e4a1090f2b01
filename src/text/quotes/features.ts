import type { Candidate, Route } from './candidates.ts';
import type { Cue } from './cues.ts';
import type { QuoteForm } from './forms.ts';
import type { Source } from './phrases.ts';
import type { Add } from './read-weights.ts';
import type { Stretch } from './stretches.ts';
import type { Frame, Token } from './tokens.ts';
import { AUXILIARY, isA, TURN } from './word-classes.ts';

/** What is known about a quotation when its speaker is looked for. */
export interface Situation {
  readonly text: string;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  /** Index of the quotation's token in the frame. */
  readonly at: number;
  readonly stretch: Stretch;
  readonly form: QuoteForm;
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
  /** Who is told to have put questions shortly before; for a bare quotation only. */
  readonly asker: Source | null;
  /** It stands in the first paragraph: a headline when there is one. */
  readonly head: boolean;
}

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

const ROUTES_IN_FRAME: ReadonlySet<Route> = new Set(['possessor', 'colon', 'subject']);

/** Tells the features of one candidate for one quotation; the weights of their names are in `weights.ts`. */
export function eachFeature(situation: Situation, candidate: Candidate, add: Add): void {
  const { at, form } = situation;
  const { source, cue, route } = candidate;
  add('r', route);
  add('s', source.kind);
  if (source.kind === 'pronoun')
    add('s', situation.text.slice(source.start, source.end).toLowerCase());
  if (cue) eachCueFeature(situation, cue, source, add);
  else if (ROUTES_IN_FRAME.has(route)) {
    add(route, form.edges);
    add(route, source.kind);
    if (at - source.last <= 2) add(route, 'near');
  } else {
    const bare = situation.bare ? 'bare' : 'told';
    const place = situation.sameParagraph ? 'same' : 'next';
    add(route, bare, place, form.edges);
    add(route, bare, place);
    if (situation.announced) add(route, bare, 'announced');
    if (situation.previous && !situation.previous.closed) add(route, bare, 'open');
    if (at > 0) add(route, 'notfirst');
    if (situation.cues.length === 0) add(route, 'nocue');
  }
}

const COUNTS = ['0', '1', '2', '3'] as const;
const countOf = (count: number, most: 2 | 3): string => COUNTS[Math.min(count, most)] ?? '';

function eachCueFeature(situation: Situation, cue: Cue, source: Source, add: Add): void {
  const { at, text, cues } = situation;
  const { edges } = situation.form;
  const { tokens } = situation.frame;
  const word = tokens[cue.at]?.lower ?? '';
  const infinitive = tokens[cue.at - 1]?.lower === 'to' ? 'I' : '';
  const kind = `${cue.kind}${cue.finite ? 'F' : 'G'}${cue.passive ? 'P' : ''}${infinitive}`;
  const isBefore = cue.at < at;
  const side = isBefore ? 'pre' : 'post';
  add(side, kind, cue.reach);
  add(side, 'w', word);
  add(side, edges);
  add(side, kind, edges);
  add(side, 's', source.kind);
  const low = isBefore ? cue.at + 1 : at + 1;
  const high = isBefore ? at : cue.at;
  let quotes = 0;
  let between = 0;
  let commas = 0;
  let turns = 0;
  for (let i = low; i < high; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'quote') quotes += 1;
    else if (token.kind === 'comma') commas += 1;
    else if (isA(token, TURN)) turns += 1;
  }
  for (const other of cues)
    if (other.at >= low && other.at < high && other.source && other.kind !== 'noun') between += 1;
  const distance = bucket(high - low);
  add(side, 'd', distance);
  add(side, kind, 'd', distance);
  add(side, 'cues', countOf(between, 3));
  add(side, 'q', countOf(quotes, 2));
  add(side, 'commas', countOf(commas, 3));
  add(side, 'turns', countOf(turns, 2));
  const beforeSource = tokens[source.first - 1];
  // 'a vote that Hale said was “late”': the vote was, and Hale says so
  const isSaid = cue.kind === 'say' && tokens[cue.at]?.verb?.form !== 'base';
  const isRelative = isSaid && cue.reach === 'beside' && isA(tokens[cue.at + 1], AUXILIARY);
  if (beforeSource?.lower === 'if' || (beforeSource?.lower === 'that' && !isRelative))
    add(side, 'embedded');
  if (beforeSource?.verb?.verb === 'say') add(side, 'complement');
  if (source.first === 0) add(side, 'initial');
  if (isBefore) {
    const last = tokens[at - 1];
    if (last?.kind === 'colon' || last?.kind === 'comma') add('pre', last.kind, 'd', distance);
    if (tokens[cue.at + 1]?.lower === 'that') add('pre', 'that');
    return;
  }
  const quote = tokens[at];
  if (!quote) return;
  const comma = tokens[at + 1]?.kind === 'comma' || tokens[at + 1]?.kind === 'dash';
  const next = comma ? at + 2 : at + 1;
  const ready = comma || /[,?!…—–-]['’"”]?\s*$/.test(text.slice(quote.end - 3, quote.end));
  const starts =
    cue.reach === 'after' ? cue.at <= next + 1 : startsNear(tokens, source.first, next);
  add('post', ready ? 'ready' : 'bare', starts ? 'next' : 'later', cue.reach);
  if (starts) return;
  const opening = tokens[Math.min(source.first, cue.at) - 1];
  add('post', opening ? AFTER[opening.kind] : 'after start', cue.kind);
}

const AFTER: Readonly<Record<Token['kind'], string>> = {
  word: 'after word',
  quote: 'after quote',
  comma: 'after comma',
  colon: 'after colon',
  dash: 'after dash',
  bracket: 'after bracket',
};

/** True when only words stand between `next` and the source: its title or determiner, 'as'. */
function startsNear(tokens: readonly Token[], first: number, next: number): boolean {
  if (first < next || first - next > 8) return false;
  for (let at = next; at < first; at += 1) if (tokens[at]?.kind !== 'word') return at > next;
  return true;
}
