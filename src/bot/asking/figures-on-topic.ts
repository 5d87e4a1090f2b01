import { figureNotes, figureTitle } from '../../reply/asides.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block, FigureLine } from '../../reply/reply.ts';
import { contains } from '../../text/span.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { resultsIn } from '../finding/results.ts';
import type { Topic } from '../finding/topic.ts';

/** How many figures are shown; the others when asked for. */
export const KEY = 5;
/** How many others on a topic are named. */
const ALSO = 4;

/** Other figures on the same topic, each in its words and with its place. */
const alsoCounted = (lines: readonly FigureLine[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'note',
          text: `Also: ${lines
            .slice(0, ALSO)
            .map((line) => `“${figureTitle(line)}” (${figureNotes(line)})`)
            .join('; ')}.`,
        },
      ];

/** Counts that the article itself tells as those of before. */
const overtaken = (lines: readonly FigureLine[]): readonly Block[] =>
  lines.length === 0
    ? []
    : [
        { type: 'note', text: 'The article gives this as an earlier count, since overtaken:' },
        { type: 'figures', figures: lines.slice(0, KEY) },
      ];

/** A score may be one on the way: the line with the result comes first. */
export function withResults(
  read: Read,
  chosen: ChosenFigures,
  rest: readonly Block[],
): readonly Block[] {
  const found = chosen.measure?.called === 'score' ? resultsIn(read) : [];
  if (found.length === 0) return rest;
  const others = chosen.figures.filter(({ place }) => !found.some((one) => contains(one, place)));
  return [
    { type: 'passages', passages: found.map((one) => passageOf(read, one)) },
    ...(others.length > 0
      ? [
          { type: 'note' as const, text: 'Other scores in the article:' },
          { type: 'figures' as const, figures: others.slice(0, KEY) },
        ]
      : []),
  ];
}

/** A question gets the figure that answers it, and the names of others; all of them when all are asked for. */
export function figuresOnTopic(
  { how, figures: lines, alike, joined = 0, earlier = [], measure }: ChosenFigures,
  topic: Topic,
  every: boolean,
): readonly Block[] {
  const words = shortly(topic);
  if (how === 'none') return [{ type: 'text', text: `I found no figure on “${words}”.` }];
  const [first] = lines;
  if (how === 'counted' && !every && first) {
    const rivals = first.rivals?.length ?? 0;
    const shown = lines.slice(0, alike ? KEY : 1 + Math.max(rivals, joined));
    return [
      { type: 'figures', figures: shown },
      ...alsoCounted(lines.slice(shown.length)),
      ...overtaken(earlier),
    ];
  }
  const note = nearness(how, lines.length === 1, words, measure?.called);
  return [
    ...(note === undefined ? [] : [{ type: 'note' as const, text: note }]),
    { type: 'figures', figures: how === 'kind' && !every ? lines.slice(0, KEY) : lines },
  ];
}

/** 'people died' for 'how many people died'; a question with its verb in the middle stays one: 'how much do they want'. */
export function shortly({ words }: Topic): string {
  const short = words.replace(/^how (?:many|much)(?: of)? /i, '');
  return AUXILIARY.test(short) ? words : short;
}

const AUXILIARY =
  /\b(?:is|are|was|were|been|do|does|did|has|have|had|will|would|could|can|should)\b/i;

/** How near the figures come to what is asked, where they are not just that. */
function nearness(
  how: ChosenFigures['how'],
  one: boolean,
  words: string,
  called: string | undefined,
): string | undefined {
  const sort = called ?? 'figure';
  switch (how) {
    case 'beside':
      return called === undefined
        ? `None counts “${words}”; it comes up beside ${one ? 'this figure' : 'these figures'}:`
        : `No ${called} of exactly that; the nearest:`;
    case 'kind':
      return `No ${sort} is named exactly so; ${one ? 'this is the one' : 'these are those'} in the article:`;
    case 'partly':
      return `No ${sort} is about all of “${words}”; about a part of it there ${one ? 'is this one' : 'are these'}:`;
    default:
      return undefined;
  }
}
