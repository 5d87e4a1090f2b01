import type { Span } from '../span.ts';
import { askedBefore } from './interviewees.ts';

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

/** Paragraphs that start with 'Q:' and 'A:', where somebody speaks in the answers. */
export interface Interview {
  /** Where the first question begins that gets an answer: all before it is the introduction. */
  readonly from: number;
  /** The answers by start of paragraph, with the start of the words. */
  readonly answers: ReadonlyMap<number, number>;
}

/**
 * The interview that stands in a text; null without two questions and answers, and for a paper that answers questions of
 * its own. An answer goes on up to the next question.
 */
export function interviewIn(text: string, paragraphs: readonly Span[]): Interview | null {
  const answers = new Map<number, number>();
  const questions: string[] = [];
  const replies: string[] = [];
  let from = -1;
  let asked = 0;
  let since = LONGEST_ANSWER;
  let open: Span[] = [];
  for (const paragraph of paragraphs) {
    const { part, from: words } = partOf(text, paragraph);
    if (part === 'other') {
      since += 1;
      if (since < LONGEST_ANSWER) open.push(paragraph);
      continue;
    }
    if (part === 'question') {
      // what stands behind the last answer may be the end of the article, and nobody's words
      for (const { start, end } of open) {
        answers.set(start, start);
        replies[replies.length - 1] += ` ${text.slice(start, end)}`;
      }
      asked = paragraph.start;
      questions.push(text.slice(words, paragraph.end));
    } else {
      if (replies.length === 0) from = questions.length > 0 ? asked : paragraph.start;
      replies.push(text.slice(words, paragraph.end));
      answers.set(paragraph.start, words);
    }
    open = [];
    since = part === 'answer' ? 0 : LONGEST_ANSWER;
  }
  if (questions.length < 2 || replies.length < 2) return null;
  return isAnswered(text.slice(0, from), questions, replies) ? { from, answers } : null;
}

/** Somebody else's words inside an answer. */
const QUOTED = /“[^”]{0,400}”|"[^"]{0,400}"/g;
const I = /\bI(?:['’]| \p{Ll})|\b(?:[Mm]y|[Mm]e|[Mm]yself)\b/u;
const WE = /\b(?:[Ww]e|[Oo]ur|us|[Oo]urs)\b/;
const YOU = /\b(?:you|your|yours|yourself)\b/i;

/** True where somebody speaks in the answers: the introduction says so, or they do in the first person, as no explainer does. */
function isAnswered(
  introduction: string,
  questions: readonly string[],
  replies: readonly string[],
): boolean {
  const own = replies.map((reply) => reply.replace(QUOTED, ''));
  const singular = own.filter((reply) => I.test(reply)).length;
  const either = own.filter((reply) => I.test(reply) || WE.test(reply)).length;
  const isAddressed = questions.some((question) => YOU.test(question));
  // 'Can I get my money back?': a reader asks the paper
  const isReaders = questions.some((question) => I.test(question) && !YOU.test(question));
  const told = askedBefore(introduction);
  if (told === 'surely') return either > 0 || (isAddressed && !isReaders);
  if (isReaders) return false;
  if (told === 'likely' && singular > 0) return true;
  return either * 2 >= own.length && (singular > 1 || (singular > 0 && either > 1 && isAddressed));
}
