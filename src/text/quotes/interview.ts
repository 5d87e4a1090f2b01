import type { Span } from '../span.ts';
import { askedBefore } from './interviewees.ts';

/** 'Q: Why?', and 'QWhy?' where the space was lost. */
const QUESTION = /^(?:(?:Q|Question)\s?[:.]\s+(?=\S)|Q(?=\p{Lu}\p{Ll}))/u;
const ANSWER = /^(?:A|Answer)\s?[:.]\s+(?=\S)/;
const LONGEST_LABEL = 14;
/** How many paragraphs without a label an answer may go on for. */
const LONGEST_ANSWER = 8;

type Part = 'question' | 'answer' | 'other';

/** What a paragraph of an interview is, and where its words begin. @param after what stands before it */
type PartOf = (text: string, paragraph: Span, after: Part) => readonly [part: Part, from: number];

const labelledPart: PartOf = (text, { start, end }) => {
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const question = QUESTION.exec(head);
  if (question) return ['question', start + question[0].length];
  const answer = ANSWER.exec(head);
  return answer ? ['answer', start + answer[0].length] : ['other', start];
};

/** Longer questions are the writer's own thoughts. */
const LONGEST_QUESTION = 300;

/** Where questions stand as paragraphs of their own, in another type that a text does not have. */
const plainPart: PartOf = (text, { start, end }, after) => {
  if (after === 'question') return ['answer', start];
  const words = end - start > LONGEST_QUESTION ? '' : text.slice(start, end);
  return [words.endsWith('?') && !/["“”]/.test(words) ? 'question' : 'other', start];
};

/** Paragraphs that start with 'Q:' and 'A:', or questions with what stands behind them, where somebody speaks in the answers. */
export interface Interview {
  /** Where the first question begins that gets an answer: all before it is the introduction. */
  readonly from: number;
  /** The answers by start of paragraph, with the start of the words. */
  readonly answers: ReadonlyMap<number, number>;
}

/**
 * The interview that stands in a text; null without two questions and answers, and for a paper that answers questions of
 * its own. An answer goes on up to the next question. Without 'Q:' and 'A:' it takes three questions, most of them
 * to somebody, and an introduction that tells that somebody is asked.
 */
export function interviewIn(text: string, paragraphs: readonly Span[]): Interview | null {
  const labelled = exchangesIn(text, paragraphs, labelledPart);
  if (labelled) {
    const { from, questions, replies } = labelled;
    return isAnswered(text.slice(0, from), questions, replies) ? labelled : null;
  }
  const plain = exchangesIn(text, paragraphs, plainPart);
  if (!plain || plain.questions.length < FEWEST_PLAIN) return null;
  if ([...plain.questions, ...plain.replies].some((words) => LABELLED.test(words))) return null;
  const { from, questions, replies } = plain;
  const isTold = askedBefore(text.slice(0, from)) !== null;
  const addressed = questions.filter((question) => YOU.test(question));
  const own = replies.filter((reply) => I.test(reply.replace(QUOTED, '')));
  return isTold && addressed.length * 2 >= questions.length && own.length * 2 >= replies.length
    ? plain
    : null;
}

const FEWEST_PLAIN = 3;
/** 'A: No.', 'HALE: Why?' */
const LABELLED = /^\p{Lu}[\p{L} .'’-]{0,30}:\s/u;

interface Exchanges extends Interview {
  readonly questions: readonly string[];
  readonly replies: readonly string[];
}

function exchangesIn(text: string, paragraphs: readonly Span[], partOf: PartOf): Exchanges | null {
  const answers = new Map<number, number>();
  const questions: string[] = [];
  const replies: string[] = [];
  let from = -1;
  let asked = 0;
  let since = LONGEST_ANSWER;
  let open: Span[] = [];
  let last: Part = 'other';
  for (const paragraph of paragraphs) {
    const [part, words] = partOf(text, paragraph, last);
    last = part;
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
  return questions.length < 2 || replies.length < 2 ? null : { from, answers, questions, replies };
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
