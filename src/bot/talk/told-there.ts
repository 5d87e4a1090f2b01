import { type Read, sentenceOf } from '../../reply/place.ts';
import type { Figure, FigureKind } from '../../text/analysis.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { knownOf } from '../asking/known.ts';
import { nearestTo } from '../asking/nearest.ts';
import { isKeyword } from '../asking/spelt.ts';
import { understand } from '../asking/understand.ts';
import { chooseFigures } from '../finding/choose-figures.ts';
import { tellsWhen } from '../finding/dated.ts';
import { irregular } from '../finding/irregular.ts';
import { hasSense } from '../finding/kin.ts';
import { measureOf } from '../finding/measure.ts';
import { tellsWhere } from '../finding/placed.ts';
import { reasonsNear, tellsWhy } from '../finding/reasons.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { stemsOf } from '../finding/topic.ts';
import { EMPTY_WORDS, folded, stem, wordsOf } from '../finding/words.ts';
import type { Turn } from './talks.ts';

/** Stands for what was said before. */
const POINTS_BACK =
  /\b(?:its?|that|this|those|these|them|they|their|he|him|his|she|hers?|there)\b/i;
/** What asks for one sort of thing, with nothing of what it is about. */
const BARE =
  /^(?:and )?(?:by whom?|who by|why(?: not)?|how come|what for|(?:by |until |since )?when(?: exactly)?|where(?: exactly| from| to)?|(?:from|to) where|(?:for |by |at |to |from |over )?how (?:many|much|long|old|far|big|often)(?: exactly)?|(?:at |in |on )?(?:what|which) (?:time|year|day|date|month))(?:(?:'s| is| was| were| did| does| will) (?:that|this|it|he|she|they|those)(?: happen(?:ed)?| be)?)?$/i;

/**
 * The sentence that a question asks more of: one that the answer before it showed, or that stands right behind and is
 * about the same person, if it tells what the question asks for (a time, a place, a reason, a figure) and has its other
 * words. Only where the question names nothing itself, and has no answer of its own.
 * @param isThen whether it asks of another time or place, which that answer told
 */
export function toldThere(
  question: string,
  turn: Turn,
  read: Read,
  isThen = false,
): Span | undefined {
  const isBare = BARE.test(question);
  const tells = kindOf(question, read);
  if (!tells || !(isBare || isThen || POINTS_BACK.test(question))) return undefined;
  const matter = isBare ? [] : matterOf(question);
  // 'how much does it cost' has an answer in many a text, and asks it of what was just shown.
  const isOfIt =
    matter.every((word) => word === COST) &&
    /\bit\b/i.test(question) &&
    !/^how often/i.test(question);
  if (!isBare && !isThen && !isOfIt && isAnswered(question, read)) return undefined;
  const { sentences } = read.analysis;
  const shown = (turn.shown ?? []).flatMap((one) => sentenceOf(read, one) ?? []);
  const names = [turn.he, turn.she, turn.they].flatMap((name) => (name ? [...stemsOf(name)] : []));
  const behind = shown
    .flatMap((one) => sentences[sentences.indexOf(one) + 1] ?? [])
    .filter((one) => isBare || names.some((name) => stemsIn(read, one).has(name)));
  const told = [...shown, ...behind.filter((one) => !shown.includes(one))].find(
    (one) =>
      tells(one) &&
      matter.every(
        (word) =>
          hasSense(word, stemsIn(read, one)) ||
          (word === COST && PRICED.test(sliceOf(read.article.text, one))),
      ),
  );
  if (told || !(isBare && WHY.test(question))) return told;
  return (
    explained(shown[0], read) ??
    shown.find((one) => UPON.test(sliceOf(read.article.text, one))) ??
    reasonsNear(read, shown).find((one) => !shown.includes(one))
  );
}

const WHY = /^(?:and )?(?:why|how come)\b/i;
/** Verbs in the forms in which a sentence tells what was done: no 'background', nor 'Denmark'. */
const ACT =
  /\b(?:(?:reject|support|back|welcom|accept|demand|want)(?:s|es|ed)|(?:refus|declin|oppos|disput|critici[sz]|agre|vot)e[sd]|den(?:ies|ied)|call(?:s|ed) (?:for|on))\b/i;
/** 'closed in 2019 when plaster came down' */
const UPON = / when \p{Ll}/u;
const SAYS = /^(?:He|She|They|It) (?:said|says|told|argued|explained|added)\b/;

/** What somebody says right behind a sentence that tells what they did in words. */
function explained(one: Span | undefined, read: Read): Span | undefined {
  const { sentences } = read.analysis;
  const next = one && sentences[sentences.indexOf(one) + 1];
  const textOf = (span: Span): string => sliceOf(read.article.text, span);
  return one && next && ACT.test(textOf(one)) && SAYS.test(textOf(next)) ? next : undefined;
}

/** What a sentence must tell to answer. */
function kindOf(question: string, read: Read): ((sentence: Span) => boolean) | undefined {
  const textOf = (one: Span): string => sliceOf(read.article.text, one);
  const plain = question.replace(/^and /i, '');
  if (/^(?:why|how come|what for)\b/i.test(plain)) return (one) => tellsWhy(textOf(one));
  if (/^(?:(?:by|until|since) )?when\b/i.test(plain) || DATE.test(plain))
    return (one) => tellsWhen(textOf(one));
  if (/^(?:(?:from|to) )?where\b/i.test(plain)) return (one) => tellsWhere(read, one);
  if (BY_WHOM.test(plain)) return (one) => !isByNobody(textOf(one));
  const kinds = measureOf(plain.replace(/^(?:for|by|at|to|from|over) (?=how)/i, ''))?.kinds;
  return kinds && ((one) => read.analysis.figures.some((figure) => isIn(figure, one, kinds)));
}

const BY_WHOM = /^(?:by whom?|who by)$/i;
/** 'was shut', with nobody who did it. */
const isByNobody = (sentence: string): boolean =>
  !/\bby (?:the |an? |\p{Lu})/u.test(sentence) &&
  [...sentence.matchAll(PASSIVE)].some(
    ([, verb = '']) => /(?:ed|en)$/.test(verb) || SAME.test(verb) || irregular.has(verb),
  );

const PASSIVE = /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?(\p{Ll}+)\b/gu;
const SAME = /^(?:shut|hit|cut|set|put|hurt|let|shot|lost|made|held)$/;

const DATE = /^(?:at |in |on )?(?:what|which) (?:time|year|day|date|month)\b/i;

const isIn = (figure: Figure, { start, end }: Span, kinds: readonly FigureKind[]): boolean =>
  kinds.includes(figure.kind) && figure.start >= start && figure.end <= end;

/** Whether the article answers a question by its own words. */
function isAnswered(question: string, read: Read): boolean {
  const { command, args } = understand(question, knownOf(read));
  switch (command) {
    case 'help':
      return nearestTo(question, read).length > 0;
    case 'figures':
      return chooseFigures(read, { words: args.topic ?? '' }).how === 'counted';
    case 'passages':
      return matterOf(args.topic ?? '').length > 0;
    default:
      return command !== 'origin';
  }
}

/** Of what something costs no sum tells that is none of a cost. */
const COST = stem('cost');
const PRICED = /\bfor (?:\p{L}+ )?[£$€]/u;

/** Says only what sort of thing is asked for. */
const MEASURE =
  /^(?:long|old|far|big|often|large|high|deep|tall|heavy|exactly|happen|happens|happened|worth|exact|time|day|year)$/i;

const matterOf = (words: string): readonly string[] =>
  wordsOf(words)
    .filter(
      (word) => !EMPTY_WORDS.has(folded(word)) && !isKeyword(folded(word)) && !MEASURE.test(word),
    )
    .map(stem);
