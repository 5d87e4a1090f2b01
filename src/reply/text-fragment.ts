import { type Span, sliceOf } from '../text/span.ts';

/** The parts of a text fragment: where the words begin and end, and what stands right beside them. */
interface Fragment {
  readonly before?: string;
  readonly start: string;
  readonly end?: string;
  readonly after?: string;
}

/** Sentences of so many words stand whole in the address. */
const WHOLE = 10;
/** How many words tell a beginning and an end from others: the first number that does is taken. */
const TELLING = [5, 8, 12] as const;
/** Words beside it that tell a sentence from its like. */
const BESIDE = 4;

/**
 * The address of a page at a stretch of its text, by the URL's text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): a browser scrolls there and marks the words; one that knows
 * nothing of it, or finds other words, opens the page. The shortest of a few is taken by which a browser that looks
 * through `text` finds this stretch first.
 * @param url `http:` or `https:`; what it points to inside the page stays
 */
export function linkTo(url: string, text: string, span: Span): string {
  const candidates = candidatesFor(text, span);
  const telling = candidates.find((one) => leadsTo(one, text, span)) ?? candidates.at(-1);
  if (telling === undefined) return url;
  const { before, start, end, after } = telling;
  const directive = [
    ...(before ? [`${encoded(before)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(after ? [`-${encoded(after)}`] : []),
  ].join(',');
  const page = new URL(url);
  const inside = page.hash.slice(1).replace(/:~:.*$/, '');
  page.hash = '';
  return `${page.href}#${inside}:~:text=${directive}`;
}

/** A comma, an ampersand and a dash have a meaning of their own in a fragment. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

function candidatesFor(text: string, span: Span): readonly Fragment[] {
  const lines = sliceOf(text, span).split('\n').map(wordsOf);
  const [first, last] = [lines.find(filled) ?? [], lines.findLast(filled) ?? []];
  if (!hasLetters(first.join(' ')) || !hasLetters(last.join(' '))) return [];
  const beside = {
    before: wordsOf(text.slice(0, span.start).split('\n').findLast(hasLetters) ?? '')
      .slice(-BESIDE)
      .join(' '),
    after: wordsOf(text.slice(span.end).split('\n').find(hasLetters) ?? '')
      .slice(0, BESIDE)
      .join(' '),
  };
  const ends = (count: number): Fragment =>
    first === last && first.length <= Math.max(WHOLE, 2 * count)
      ? { start: first.join(' ') }
      : { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
  return [
    ...TELLING.map(ends).map(({ start, end }) => ({
      start: bare(start),
      ...(end && { end: bare(end) }),
    })),
    // What stands beside is found only next to the very first and last sign.
    ...TELLING.flatMap((count) => [
      { ...ends(count), before: beside.before },
      { ...ends(count), ...beside },
    ]),
  ];
}

const wordsOf = (line: string): readonly string[] =>
  line.split(/\s+/).filter((word) => word !== '');
const filled = (words: readonly string[]): boolean => words.length > 0;
const hasLetters = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** Without the marks at both ends, which pages write in many ways. */
const bare = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || words;

/** Whether a browser that takes the first place where the fragment fits comes to this stretch. */
function leadsTo({ before, start, end, after }: Fragment, text: string, span: Span): boolean {
  const begun = firstOf(before ? `${before} ${start}` : start, text, 0);
  if (begun === undefined) return false;
  // A page begins at the words themselves, not at what stands before them.
  const from = before ? Math.max(begun.start, span.start) : begun.start;
  if (begun.end <= span.start || hasLetters(text.slice(span.start, from))) return false;
  if (from < span.start) return false;
  const closing = [end ?? '', after ?? ''].filter(Boolean).join(' ');
  if (closing === '') return begun.end <= span.end;
  const ended = firstOf(closing, text, begun.end);
  if (ended === undefined) return false;
  return end === undefined
    ? !hasLetters(text.slice(begun.end, ended.start))
    : ended.start < span.end && (after !== undefined || ended.end <= span.end);
}

/** The first place from an offset on where these words stand as whole words, in capitals or not. */
function firstOf(words: string, text: string, offset: number): Span | undefined {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  // Classes of letters beside the flag for capitals would take milliseconds to compile.
  const all = new RegExp(pattern, 'gi');
  all.lastIndex = offset;
  for (let found = all.exec(text); found; found = all.exec(text)) {
    const [start, end] = [found.index, found.index + found[0].length];
    if (!joined(text, start) && !joined(text, end)) return { start, end };
    all.lastIndex = start + 1;
  }
  return undefined;
}

/** Whether an offset is inside a word. */
const joined = (text: string, offset: number): boolean =>
  hasLetters(text[offset - 1] ?? '') && hasLetters(text[offset] ?? '');
