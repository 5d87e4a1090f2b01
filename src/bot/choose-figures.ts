import { byRank, figureLine } from '../reply/figures.ts';
import type { Read } from '../reply/place.ts';
import type { FigureLine } from '../reply/reply.ts';
import type { Figure, FigureKind } from '../text/analysis.ts';
import { sliceOf } from '../text/span.ts';
import { overlap, stemsOf, type Topic } from './topic.ts';

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

/**
 * `counted`: the figures count or measure the very thing asked about. `beside`: it only comes up in their sentence.
 * `none`: neither. Best first.
 */
export interface ChosenFigures {
  readonly how: 'counted' | 'beside' | 'none';
  readonly figures: readonly FigureLine[];
}

/** The figures on a topic: those with most of its words. */
export function chooseFigures(read: Read, topic: Topic): ChosenFigures {
  const scored = byRank(read.analysis.figures).map((figure) => score(read, figure, topic));
  const counted = Math.max(0, ...scored.map(({ itself }) => itself));
  const beside = Math.max(0, ...scored.map(({ around }) => around));
  if (beside === 0) return { how: 'none', figures: [] };
  const chosen = scored.filter(({ itself, around }) =>
    counted > 0 ? itself === counted : around === beside,
  );
  return {
    how: counted > 0 ? 'counted' : 'beside',
    figures: chosen.toSorted((a, b) => b.around - a.around).map(({ line }) => line),
  };
}

function score(
  read: Read,
  figure: Figure,
  topic: Topic,
): { readonly line: FigureLine; readonly itself: number; readonly around: number } {
  const line = figureLine(read, figure);
  const noun = figure.noun ? sliceOf(read.article.text, figure.noun) : '';
  const itself = [noun, line.headline, figure.unit, KIND_WORDS[figure.kind]].join(' ');
  return {
    line,
    itself: overlap(topic, stemsOf(itself)),
    around: overlap(topic, stemsOf(`${itself} ${line.sentence.text} ${line.saidBy ?? ''}`)),
  };
}
