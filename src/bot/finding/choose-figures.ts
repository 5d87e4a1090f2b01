import { type Entry, entriesOf, figureLine } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { FigureLine } from '../../reply/reply.ts';
import type { FigureKind } from '../../text/analysis.ts';
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
 * `partly`: they and their sentence have some words of it only. `none`: neither. Best first.
 */
export interface ChosenFigures {
  readonly how: 'counted' | 'beside' | 'partly' | 'none';
  readonly figures: readonly FigureLine[];
}

/**
 * The figures on a topic: those that count all of it, else those with all of it in their sentence, else most of it. Of
 * equals the one that the article tells most often comes first, then what an editor would pick.
 */
export function chooseFigures(read: Read, topic: Topic): ChosenFigures {
  const scored = entriesOf(read).map((entry) => score(read, entry, topic));
  const all = topic.stems.length;
  const itself = Math.max(0, ...scored.map((one) => one.itself));
  const around = Math.max(0, ...scored.map((one) => one.around));
  if (around === 0) return { how: 'none', figures: [] };
  const byItself = itself === all || (itself > 0 && around < all);
  const chosen = scored
    .filter((one) => (byItself ? one.itself === itself : one.around === around))
    .toSorted((a, b) => b.itself - a.itself || b.around - a.around || b.told - a.told);
  return {
    how: around < all ? 'partly' : chosen.some((one) => one.itself > 0) ? 'counted' : 'beside',
    figures: chosen.map(({ line }) => line),
  };
}

interface Scored {
  readonly line: FigureLine;
  /** How many words of the topic the figure itself has: its number, unit, noun and sort. */
  readonly itself: number;
  /** How many it has with its sentence and source. */
  readonly around: number;
  /** Places that tell it. */
  readonly told: number;
}

function score(read: Read, entry: Entry, topic: Topic): Scored {
  const { figure, again } = entry;
  const line = figureLine(read, entry);
  const itself = [line.noun, line.headline, figure.unit, KIND_WORDS[figure.kind]].join(' ');
  return {
    line,
    itself: overlap(topic, stemsOf(itself)),
    around: overlap(topic, stemsOf(`${itself} ${line.sentence.text} ${line.saidBy ?? ''}`)),
    told: again.length + 1,
  };
}
