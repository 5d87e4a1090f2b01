import type { Cast } from '../people/cast.ts';
import type { Span } from '../span.ts';

const QUESTION = /^(?:Q|Question)\s?[:.]\s+(?=\S)/;
const ANSWER = /^(?:A|Answer)\s?[:.]\s+(?=\S)/;
const LONGEST_LABEL = 14;
/** How many paragraphs without a label an answer may go on for. */
const LONGEST_ANSWER = 8;

type Part = 'question' | 'answer' | 'other';

/** What a paragraph of an interview is, and where its words begin. */
function partOf(
  text: string,
  { start, end }: Span,
): { readonly part: Part; readonly from: number } {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const question = QUESTION.exec(head);
  if (question) return { part: 'question', from: start + question[0].length };
  const answer = ANSWER.exec(head);
  return answer
    ? { part: 'answer', from: start + answer[0].length }
    : { part: 'other', from: start };
}

/**
 * The answers of an interview whose paragraphs start with 'Q:' and 'A:', by start of paragraph, with the start of the
 * words. An answer goes on up to the next question; empty without two of each.
 */
export function answersIn(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let questions = 0;
  let answers = 0;
  let since = LONGEST_ANSWER;
  let open: [number, number][] = [];
  for (const paragraph of paragraphs) {
    const { part, from } = partOf(text, paragraph);
    if (part === 'other') {
      since += 1;
      if (since < LONGEST_ANSWER) open.push([paragraph.start, from]);
      continue;
    }
    // what stands behind the last answer may be the end of the article, and nobody's words
    if (part === 'question') for (const [start, words] of open) found.set(start, words);
    open = [];
    since = part === 'answer' ? 0 : LONGEST_ANSWER;
    if (part === 'question') questions += 1;
    else {
      answers += 1;
      found.set(paragraph.start, from);
    }
  }
  return questions > 1 && answers > 1 ? found : new Map();
}

/** How much text before a name tells that it is whom an interview is with. */
const BEFORE = 70;
const INTERVIEW =
  /(?:conversation|interview|chat|Q&A|Q&amp;A|Q and A|in conversation)(?: with|:)\s[^.:;]*$/i;
const MEETS =
  /\b(?:we|I|our|us)\b[^.]{0,40}\b(?:spoke|speaks|talked|talks|asked|met|sat down|caught up|interviewed|spoken|chatted)\b[^.]*$/i;
const BYLINE = /\bBy\s+$/;

/**
 * Whom an interview is with: the one person named before the first question, or of several the one whom its head says
 * that it is with, or whom its title and what follows both name. Null where that is not told.
 * @param answer where the first answer begins
 */
export function intervieweeIn(
  text: string,
  { people, mentions }: Cast,
  answer: number,
): string | null {
  const first = text.lastIndexOf('\nQ', answer);
  const persons = new Set(people.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const title = text.indexOf('\n');
  const named = new Set<string>();
  const headed = new Set<string>();
  const again = new Set<string>();
  for (const { person, kind, start, end } of mentions) {
    if (end > first) break;
    if (kind !== 'name' || person === null || !persons.has(person)) continue;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (BYLINE.test(before)) continue;
    if (INTERVIEW.test(before) || MEETS.test(before)) return person;
    named.add(person);
    if (start < title) headed.add(person);
    else if (headed.has(person)) again.add(person);
  }
  const single = named.size > 1 ? again : named;
  const [only] = single;
  return single.size === 1 ? (only ?? null) : null;
}
