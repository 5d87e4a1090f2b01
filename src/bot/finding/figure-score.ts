import { type Entry, figureLine } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { FigureKind } from '../../text/analysis.ts';
import { behindOf, frontOf, meantBefore } from './around-figure.ts';
import { isElsewhen } from './dated.ts';
import { elidedNoun } from './elided.ts';
import { clauseOf } from './figure-clause.ts';
import { headOf, isHad } from './had.ts';
import { hasAlike, isChange, metIn } from './kin.ts';
import type { Measure } from './measure.ts';
import { namesWith } from './names-with.ts';
import { isCompound, shortFor, unsaid, withoutLastOnes } from './own-words.ts';
import { stemsOf } from './topic.ts';

/** What people call each sort of figure when they ask for it. */
const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  count: '',
  money: 'money cost price worth spend pay',
  percent: 'percent percentage share proportion rate',
  time: 'time long',
  age: 'age old',
  measure: 'distance far length height weight heavy size',
  share: 'share proportion percentage',
  ratio: 'ratio odds proportion',
  score: 'score result',
};

const KINDS = Object.keys(KIND_WORDS) as readonly FigureKind[];

/** 'A poll of 900 readers found that 63% backed it': a share has a clause of its own. */
const SHARES: readonly FigureKind[] = ['percent', 'share'];

/** How near an entry is to some words. */
export interface Scored {
  readonly entry: Entry;
  /** How many words of the topic the figure itself has: its number, unit, noun and sort. */
  readonly itself: number;
  /** How many it has with its sentence and source. */
  readonly around: number;
  /** How many it has itself or in its own clause. */
  readonly near: number;
  /** Its verb is asked about, and its noun is one for things of any such sort: 'bred 3,000 animals' for snails. */
  readonly isOfSort: boolean;
  /** Its noun is what 'how many' asks for. */
  readonly isHead: boolean;
  /** How many of them it has there by a word that means the same: a loss is no profit. */
  readonly literal: number;
  /** Its sentence is one of what was at another time. */
  readonly isElsewhen: boolean;
  /** It is what somebody had. */
  readonly isHad: boolean;
  /** It is by how much one is before another. */
  readonly isLead: boolean;
  /** What it counts is only told by the words around it. */
  readonly isElided: boolean;
  /** It is of a part only: 'food sales' where sales are asked for. */
  readonly isCompound: boolean;
  /** It is what is allowed or may be. */
  readonly isLimit: boolean;
  /** It is by how much something changed. */
  readonly isStep: boolean;
  /** It has all of them itself, or with its own clause. */
  readonly isTold: boolean;
}

/** How near an entry is to what some words ask for. */
export function scoreOf(
  read: Read,
  entry: Entry,
  stems: readonly string[],
  measure: Measure | undefined,
): Scored {
  const { figure } = entry;
  const line = figureLine(read, entry);
  // That it is of the sort asked for is known; only a topic without a measure may name the sort.
  const sort = measure ? '' : KIND_WORDS[figure.kind];
  const short = shortFor(read, line.noun ?? '', stems);
  const elided = elidedNoun(read, figure);
  const own = [
    line.noun,
    elided,
    line.headline,
    figure.unit,
    sort,
    unsaid(read, figure),
    ...short,
  ].join(' ');
  const { before, phrase, after } = clauseOf(
    read,
    figure,
    measure?.called === 'count' ? [...measure.kinds, ...SHARES] : (measure?.kinds ?? KINDS),
  );
  const count = (text: string): number => {
    const words = measure?.called === 'length' ? withoutLastOnes(text) : text;
    return met(stems, `${words} ${namesWith(read, figure.sentence, text)}`);
  };
  const all = stems.length;
  const itself = count(own);
  // 'Two streets of the village' are no count of villages.
  const countsOther =
    measure?.called === 'count' &&
    !(measure.ofAnybody || measure.ofAnything) &&
    itself === 0 &&
    (line.noun !== undefined || elided !== '');
  const isSort =
    itself > 0 ||
    figure.kind === 'score' ||
    (measure ? figure.kind !== 'count' : line.noun === undefined && IS.test(before)) ||
    (measure?.ofAnything && count(before.trim().split(' ').slice(-NEXT).join(' ')) > 0);
  const isThen = measure !== undefined && isElsewhen(line.sentence.text, measure.rest);
  const isInterval = measure?.called === 'length' && INTERVAL.test(before);
  return {
    entry,
    itself,
    near: count(`${before} ${own} ${after}`),
    literal: ((has) => stems.filter((one) => hasAlike(one, has)).length)(
      stemsOf(`${before} ${own} ${after}`),
    ),
    isElsewhen: isThen,
    isLead: measure !== undefined && LEAD.test(behindOf(read.article.text, figure)),
    around: count(
      `${own} ${line.sentence.text} ${line.saidBy ?? ''} ${meantBefore(read, figure, after, measure)}`,
    ),
    isOfSort:
      SORTS_OF.test(line.noun ?? after.slice(0, NEAR)) &&
      count(before.trim().split(' ').slice(-NEXT).join(' ')) > 0,
    isHead: measure?.called === 'count' && stemsOf(line.noun ?? '').has(headOf(measure.rest)),
    isHad: isHad(before, measure?.rest ?? ''),
    isElided: elided !== '',
    isCompound: stems.some(isChange) && isCompound(stems, `${before} ${line.noun ?? ''}`),
    isLimit:
      figure.kind !== 'count' &&
      !MAYBE.test(measure?.rest ?? '') &&
      LIMIT.test(`${before} ${phrase}`),
    isStep:
      figure.kind === 'percent' &&
      (STEP.test(phrase) || STEP_NOUN.test(after) || STEP_PHRASE.test(phrase)),
    isTold:
      all > 0 &&
      !isThen &&
      !isInterval &&
      !(measure?.called === 'length' && IS_LONG.test(measure.rest) && FOR.test(before)) &&
      !(LIMIT_OF.test(before) && !MAYBE.test(measure?.rest ?? 'limit')) &&
      (itself === all ||
        (!countsOther &&
          !(figure.kind === 'count' && OF_OTHERS.test(before)) &&
          !isRate(read, figure) &&
          (count(`${own} ${after}`) === all ||
            (isSort === true && count(`${before} ${own} ${after}`) === all)))),
  };
}

/** So many characters behind a number may tell of what: '3,000 of the animals'. */
const NEAR = 20;
/** Nouns for whatever was named before. */
const SORTS_OF =
  /\b(?:animals|creatures|insects|birds|specimens|plants|vehicles|machines|devices|buildings|properties|objects|items|pieces|copies|units|ones)\b/i;
/** 'the savings of 900 people': what is said in front is said of the savings. */
const OF_OTHERS =
  /\b(?!(?:number|total|toll|group|crowd|team|poll|survey|sample|crew|death|loss|majority|lead|rise|fall|average|maximum|minimum|record)s? )\p{Ll}+s of (?:about |some |around |nearly |more than )?$/u;
/** 'the average is 27' */
const IS = /\b(?:is|was|are|were|stands? at|stood at) (?:now |only |just )?$/;
/** So many words in front of a number belong to it: 'had built 13,000'. */
const NEXT = 2;
/** 'read from a book for 40 minutes' does not tell how long the book is. */
const IS_LONG = /^(?:is|are) the /i;
const FOR = /\bfor (?:about |almost |nearly |over |more than )?$/;
/** 'their first meeting in 19 months' lasted no 19 months. */
const INTERVAL =
  /\b(?:first|only|last|\p{L}{3,}est|(?:most|least) \p{L}+)\b[^,;]{0,60} (?:in|for) ?$/u;
const LIMIT =
  /\b(?:caps?|capped|limit(?:s|ed)?|ceiling|no more than|at most|may|might|could|would|maximum)\b/i;
/** 'a limit of 30 pupils' counts none. */
const LIMIT_OF = /\b(?:limits?|caps?|ceiling|maximum|threshold|target)(?: size)? (?:of|is|was) $/i;
/** Asks for what may be itself. */
const MAYBE = /\b(?:would|could|will|may|might|can|should|caps?|limit)\b/i;
/** A change by so much, alone or with what changed: 'rose by 8 percent', 'Tickets sold online rose by 8 percent'. */
export const STEP =
  /^(?:[\p{L}\d’' -]{1,60} )?(?:up|down|rose|rising|fell|falling|gained|lost|dropped|jumped|climbed|grew|slid|tumbled|plunged|slumped|surged|soared|slipped|dipped|sank|shrank|increased|decreased|declined|advanced|added|shed)\b(?!.*\bto\b)/iu;
const STEP_PHRASE =
  /^[\d.,]+ ?(?:%|per ?cent) (?:fall|rise|drop|increase|decrease|decline|jump|slump|gain|surge|cut)\b/i;
const STEP_NOUN = /^ (?:fall|rise|drop|increase|decrease|decline|jump|slump|gain|surge|cut)\b/i;

const LEAD = /^ (?:ahead of|behind|(?:more|fewer|less) than|clear of|short of)\b/;

/** 'Every week costs the town £40,000' does not tell what a thing costs. */
const isRate = ({ article }: Read, figure: Entry['figure']): boolean =>
  figure.kind === 'money' && /\b(?:every|each|per)\b/i.test(frontOf(article.text, figure));

/** How many of the words a text has, in whatever sense. */
const met = (stems: readonly string[], text: string): number => metIn(stems, stemsOf(text));
