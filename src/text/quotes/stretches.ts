import type { Span } from '../span.ts';
import { interviewIn } from './interview.ts';
import { labelled } from './labels.ts';
import { type Mark, marksIn } from './marks.ts';

/** What stands between one pair of quotation marks inside one paragraph; the span leaves the marks out. */
export interface Stretch extends Span {
  /** False when the paragraph ends, or another quotation starts, before a closing mark comes. */
  readonly closed: boolean;
  /** The kind of mark that opens it; `label` for a paragraph of a transcript that starts with its speaker, `answer` for one of an interview. */
  readonly mark: 'double' | 'single' | 'label' | 'answer';
}

/** How many paragraphs without any mark may lie between an open quotation and its closing mark. */
const LONGEST_GAP = 6;

/**
 * Every outermost stretch between quotation marks, every turn of a transcript and every answer of an interview, in order, one a paragraph. The surroundings of a mark count for more
 * than its shape, since shapes are often wrong. A quotation that is not closed ends with its paragraph; when a later
 * paragraph closes it without opening one, what lies between is quoted too.
 */
export function stretches(text: string, paragraphs: readonly Span[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const labels = labelled(text, paragraphs);
  const answers = interviewIn(text, paragraphs)?.answers;
  let bridge: { readonly from: number; readonly between: Span[] } | null = null;
  for (const paragraph of paragraphs) {
    const answer = answers?.get(paragraph.start);
    const speech = answer ?? labels.get(paragraph.start);
    if (speech !== undefined) {
      const mark = answer === undefined ? 'label' : 'answer';
      add(found, text, { start: speech, end: paragraph.end }, true, mark);
      bridge = null;
      continue;
    }
    const marks = marksIn(text, paragraph);
    const first = marks.find((mark) => mark.family === 'double');
    if (bridge && first && isStrayCloser(first) && !closesSingle(text, paragraph, marks, first)) {
      found.length = bridge.from;
      for (const span of bridge.between) add(found, text, span, false, 'double');
      add(found, text, { start: paragraph.start, end: first.start }, true, 'double');
    }
    const before = found.length;
    pair(text, paragraph, marks, found);
    if (bridge && !first && bridge.between.length < LONGEST_GAP) {
      bridge.between.push(paragraph);
      continue;
    }
    const last = found.length > before ? found[found.length - 1] : undefined;
    const open = last && !last.closed && last.mark === 'double' && last.end === paragraph.end;
    bridge = open ? { from: found.length, between: [] } : null;
  }
  return found;
}

/** ‘…”: the double mark ends what a single one before it began. */
function closesSingle(text: string, paragraph: Span, marks: readonly Mark[], first: Mark): boolean {
  const own: Stretch[] = [];
  pair(text, paragraph, marks, own);
  return own.some(
    (stretch) =>
      stretch.mark === 'single' && stretch.end <= first.start && stretch.end >= first.start - 2,
  );
}

const isStrayCloser = (mark: Mark): boolean => mark.place === 'closing' && mark.glyph !== 'open';

/** Adds a stretch without the white space at its ends, unless it has no word. */
function add(
  found: Stretch[],
  text: string,
  { start, end }: Span,
  closed: boolean,
  mark: Stretch['mark'],
): void {
  const inside = text.slice(start, end);
  const from = start + (inside.length - inside.trimStart().length);
  const to = end - (inside.length - inside.trimEnd().length);
  if (to > from && /[\p{L}\p{N}]/u.test(inside)) found.push({ start: from, end: to, closed, mark });
}

/** Pairs the marks of one paragraph, left to right; every mark is looked at a bounded number of times. */
function pair(text: string, paragraph: Span, marks: readonly Mark[], found: Stretch[]): void {
  const doubles = marks.filter((mark) => mark.family === 'double');
  const singles = marks.filter((mark) => mark.family === 'single');
  const closerOf = singleClosers(singles);
  let d = 0;
  let s = 0;
  for (;;) {
    const double = doubles[d];
    const single = singles[s];
    if (single && (!double || single.start < double.start)) {
      const end = singleEnd(text, paragraph, singles, s, closerOf, doubles, d);
      if (!end) {
        s += 1;
        continue;
      }
      add(found, text, { start: single.end, end: end.at }, end.closed, 'single');
      while (s < singles.length && (singles[s]?.start ?? 0) < end.next) s += 1;
      while (d < doubles.length && (doubles[d]?.start ?? 0) < end.next) d += 1;
      continue;
    }
    if (!double) return;
    if (!opensDouble(text, doubles, d)) {
      d += 1;
      continue;
    }
    const closer = doubleCloser(text, paragraph.end, doubles, d);
    const next = doubles[closer.index]?.start ?? paragraph.end;
    const firstInner = upTo(singles, s, double.end);
    const lastInner = upTo(singles, firstInner, next);
    const other = closer.closed ? null : straySingleCloser(singles, firstInner, lastInner);
    if (other) {
      add(found, text, { start: double.end, end: other.start }, true, 'double');
      s = upTo(singles, firstInner, other.end);
      d = closer.index;
    } else {
      add(found, text, { start: double.end, end: next }, closer.closed, 'double');
      s = lastInner;
      d = closer.closed ? closer.index + 1 : closer.index;
    }
  }
}

/** Index of the first mark at or after `from` that starts at or after `position`. */
function upTo(marks: readonly Mark[], from: number, position: number): number {
  let at = from;
  while (at < marks.length && (marks[at]?.start ?? 0) < position) at += 1;
  return at;
}

function opensDouble(text: string, doubles: readonly Mark[], at: number): boolean {
  const mark = doubles[at];
  if (!mark) return false;
  if (mark.place === 'opening') return true;
  if (mark.place === 'closing') return false;
  if (mark.place === 'loose') {
    if (mark.glyph !== 'close') return true;
    const next = doubles[at + 1];
    return next !== undefined && next.place !== 'opening';
  }
  if (mark.glyph === 'open') return true;
  if (mark.glyph === 'close') return false;
  return /[,:;.]/.test(text.charAt(mark.start - 1)) || doubles[at + 1]?.place === 'closing';
}

/** The mark that closes the one at `opener`, or, not closed, the mark that opens the next quotation. */
function doubleCloser(
  text: string,
  end: number,
  doubles: readonly Mark[],
  opener: number,
): { readonly index: number; readonly closed: boolean } {
  const outer = doubles[opener];
  let depth = 0;
  for (let at = opener + 1; at < doubles.length; at += 1) {
    const mark = doubles[at];
    if (!mark || !outer) break;
    const opensHere =
      mark.place === 'opening' || (mark.place === 'inside' && mark.glyph === 'open');
    if (!opensHere) {
      if (depth === 0) return { index: at, closed: true };
      depth -= 1;
      continue;
    }
    const [one, two] = [doubles[at + 1], doubles[at + 2]];
    const closedTwice = one?.place === 'closing' && two?.place === 'closing';
    const otherGlyph = outer.glyph === 'neutral' && mark.glyph === 'open' && one?.glyph === 'close';
    // 'I said, “Go.” So I went': a quotation inside, in a paragraph that is not closed.
    const introduced =
      one?.place === 'closing' &&
      !two &&
      one.end < end &&
      /[,:]\s?$/.test(text.slice(mark.start - 2, mark.start));
    if (!closedTwice && !introduced && !(otherGlyph && two?.place !== 'opening'))
      return { index: at, closed: false };
    depth += 1;
  }
  return { index: doubles.length, closed: false };
}

/** “… he said.’: a quotation that opens with a double mark and ends with a single one that closes nothing else. */
function straySingleCloser(singles: readonly Mark[], from: number, to: number): Mark | null {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const mark = singles[at];
    if (!mark) break;
    if (mark.place === 'opening') depth += 1;
    else if (mark.closing >= 2 && depth > 0) depth -= 1;
    else if (mark.closing === 3 && mark.place === 'closing') return mark;
  }
  return null;
}

/** For every single mark, the next ones after it: index of the next of each strength and of the next that opens. */
interface Following {
  readonly strong: number;
  readonly fair: number;
  readonly weak: number;
  readonly opening: number;
}

function singleClosers(singles: readonly Mark[]): readonly Following[] {
  const none = singles.length;
  const following: Following[] = new Array(singles.length);
  let next: Following = { strong: none, fair: none, weak: none, opening: none };
  for (let at = singles.length - 1; at >= 0; at -= 1) {
    following[at] = next;
    const mark = singles[at];
    if (!mark) continue;
    if (mark.place === 'opening') next = { ...next, opening: at };
    else if (mark.closing === 3) next = { ...next, strong: at };
    else if (mark.closing === 2) next = { ...next, fair: at };
    else if (mark.closing === 1) next = { ...next, weak: at };
  }
  return following;
}

interface End {
  /** Where the quotation ends. */
  readonly at: number;
  /** Where reading goes on. */
  readonly next: number;
  readonly closed: boolean;
}

function singleEnd(
  text: string,
  paragraph: Span,
  singles: readonly Mark[],
  opener: number,
  followings: readonly Following[],
  doubles: readonly Mark[],
  nextDouble: number,
): End | null {
  const mark = singles[opener];
  const following = followings[opener];
  if (!mark || !following || mark.place !== 'opening') return null;
  const closer = singles[chooseCloser(text, singles, followings, opener)];
  const [one, two] = [doubles[nextDouble], doubles[nextDouble + 1]];
  if (closer) {
    const straddles =
      one &&
      one.start < closer.start &&
      one.place === 'opening' &&
      (!two || two.start > closer.start);
    if (straddles || /^(?:n|N)$/.test(text.slice(mark.end, closer.start))) return null;
    return { at: closer.start, next: closer.end, closed: true };
  }
  // ‘She asked me, “Why?” and: a paragraph that is quoted to its end
  if (mark.glyph === 'open' && mark.start === paragraph.start && one?.place === 'opening')
    return { at: paragraph.end, next: paragraph.end, closed: false };
  if (one && one.place === 'closing' && one.glyph !== 'open')
    return { at: one.start, next: one.end, closed: true };
  // An apostrophe in front of a clipped word looks the same: without a closing mark only a clear beginning of speech counts.
  const fresh =
    mark.start === paragraph.start || /[,:]\s$/.test(text.slice(mark.start - 2, mark.start));
  if (!/\p{Lu}/u.test(text.charAt(mark.end)) || !(mark.glyph === 'open' || fresh)) return null;
  const end = Math.min(
    one?.start ?? paragraph.end,
    singles[following.opening]?.start ?? paragraph.end,
  );
  return { at: end, next: end, closed: false };
}

/** A plural possessive looks like a closing mark: the weak candidate wins only where a better one would reach too far. */
function chooseCloser(
  text: string,
  singles: readonly Mark[],
  following: readonly Following[],
  opener: number,
): number {
  const none = singles.length;
  const own = following[opener];
  const { strong, fair, weak, opening } = own ?? {
    strong: none,
    fair: none,
    weak: none,
    opening: none,
  };
  const first = Math.min(strong, fair);
  if (weak < first && weak < opening) {
    if (first > opening || first === none) return weak;
    if (first === strong) return strong;
    const end = singles[first];
    return end && /[sSzZ]/.test(text.charAt(end.start - 1)) ? weak : first;
  }
  if (first < opening) return first;
  // Another single mark opens first: nested, when two ends follow and the second is a strong one.
  const outer = following[first];
  const { strong: end, opening: beyond } = outer ?? { strong: none, opening: none };
  return end < beyond ? end : none;
}
