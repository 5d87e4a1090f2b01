import type { Figure } from '../analysis.ts';
import { type Span, sliceOf } from '../span.ts';
import { MOVE_NOUNS } from '../words/qualifiers.ts';
import { isCountable } from './clause-subjects.ts';

type Unranked = Omit<Figure, 'rank'>;

/** What a figure is to the one that leads: a level of its change, the rest of it, the move of a level, its whole. */
export type Role = 'to' | 'from' | 'rest' | 'move' | 'whole' | 'conversion';

/** A part of what the lead tells: levels of a change and a conversion measure what the lead does. */
export function toldBy(text: string, role: Role, lead: Unranked, figure: Unranked): Unranked {
  const noun = lead.noun && movedIn(text, lead.noun);
  if (!noun) return figure;
  // '36% of the vote, down 4 **points**'
  if (role === 'move')
    return lead.kind === 'percent' && figure.noun && POINTS.test(sliceOf(text, figure.noun))
      ? { ...figure, kind: 'percent', unit: 'percentage point', noun }
      : figure;
  const isSame =
    /^(?:to|from|conversion)$/.test(role) &&
    // A bare level of so many per cent may be a price.
    (figure.unit !== undefined ||
      figure.kind === lead.kind ||
      (figure.kind === 'count' && isCounted(sliceOf(text, noun).toLowerCase())));
  return isSame && !figure.noun ? { ...figure, noun } : figure;
}

/** 'the **number of signallers** fell by a tenth to 6,300', '**robberies** fell 3% to 78,804' */
const isCounted = (words: string): boolean =>
  /^numbers? of /.test(words) || isCountable(words.split(/[ -]/).at(-1) ?? '');

const POINTS = /^points?$/;

/** 'profit' of 'rise in profit'; nothing of 'pay rise'. */
function movedIn(text: string, noun: Span): Span | undefined {
  const words = sliceOf(text, noun).toLowerCase().split(' ');
  const move = words.findIndex((word) => MOVE_NOUNS.has(word));
  if (move < 0) return noun;
  const lead = words.slice(0, move + 2).join(' ').length + 1;
  return words[move + 1] === 'in' && words.length > move + 2
    ? { start: noun.start + lead, end: noun.end }
    : undefined;
}
