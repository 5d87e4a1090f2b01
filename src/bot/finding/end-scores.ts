import type { Entry } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { behindOf, frontOf } from './around-figure.ts';
import { hasSense } from './kin.ts';
import { stemsIn } from './sentence-stems.ts';

const ENDED =
  /\b(?:beat|beats|beating|defeat(?:s|ed|ing)?|won|wins?|winning|lost|loses?|losing|drew|draws?|drawn|thrash\p{L}+|edged|victory|final score|full[- ]time|ended|finished) (?:[^,;:.]{0,60} )?$/iu;
/** The sets in front of one: '6-4, 3-6, ' */
const SETS = /(?:\d{1,2}-\d{1,2}(?: \(\d+-\d+\))?,? (?:and )?)+$/;
const WIN = /^ (?:\p{Ll}+ )?(?:win|victory|defeat|loss|draw|success)\b/u;
const AGAINST = 'against';

/**
 * Scores that tell how a match ended, rather than where it stood on the way: 'beat Orr 3-2', not 'with the score at 2-2'.
 * Those of one sentence are the sets of one match. `undefined` where none of the wanted ones is told so.
 */
export function endedIn(
  read: Read,
  wanted: readonly Entry[],
  stems: readonly string[],
): { readonly how: 'counted' | 'kind'; readonly entries: readonly Entry[] } | undefined {
  const { text } = read.article;
  const ends = wanted.filter(
    ({ figure }) =>
      (ENDED.test(frontOf(text, figure).replace(SETS, '')) || WIN.test(behindOf(text, figure))) &&
      stems.every((one) => one === AGAINST || hasSense(one, stemsIn(read, figure.sentence))),
  );
  const [first] = ends;
  if (!first) return undefined;
  const isOneMatch = ends.every(
    ({ figure }) => figure.sentence.start === first.figure.sentence.start,
  );
  return {
    how: isOneMatch ? 'counted' : 'kind',
    entries: ends.toSorted((a, b) => a.figure.start - b.figure.start),
  };
}
