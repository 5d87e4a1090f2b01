import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { functionWords } from '../words/narration.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { digitsIn } from './digits.ts';
import { singular } from './plurals.ts';

type Untold = Omit<Figure, 'rank' | 'repeats'>;

/** Characters on either side of a figure in which two tellings of one quantity share words. */
const AROUND = 60;
/** A figure is compared with so many others of its value: keeps a table of equal numbers cheap. */
const MOST = 8;

/** Marks every figure that an earlier place has told: the same value of the same thing. */
export function withRepeats<F extends Untold>(
  text: string,
  figures: readonly F[],
): readonly (F & { readonly repeats?: Span })[] {
  const first = new Map<string, F[]>();
  const near = wordsNear(text);
  return figures.map((figure) => {
    const key = `${String(figure.value)} ${figure.unit ?? ''} ${figure.kind}`;
    const told = first.get(key) ?? [];
    const same = told.find((earlier) => isSame(text, earlier, figure, near));
    if (same) return { ...figure, repeats: { start: same.start, end: same.end } };
    if (told.length < MOST) first.set(key, [...told, figure]);
    return figure;
  });
}

/** Words that count the same people: '52 people had died', '52 dead'. */
const PEOPLE = /^(?:person|dead|death|victim|fatality)$/;

/** True when two figures of one value and unit tell the same quantity. Small and round numbers meet by chance, others hardly. */
function isSame(text: string, a: Untold, b: Untold, near: WordsNear): boolean {
  if (directionOf(a) * directionOf(b) < 0) return false;
  if (a.kind === 'score' || digitsOf(text, a) >= 3) return true;
  const [one, other] = [headOf(text, a), headOf(text, b)];
  if (one !== '' && other !== '') return one === other || (PEOPLE.test(one) && PEOPLE.test(other));
  // 'got nine' and 'all nine of its boats': bare numbers, of different things
  if (a.kind === 'count') {
    if ((typeof a.value === 'number' ? a.value : a.value[1]) >= 100) return true;
    if (one !== other || one !== '') return one === other;
  }
  // 'half were given it' and 'half of those who had it'
  if (a.kind === 'share') return one === other && one === '' && sharedWords(a, b, near) >= 3;
  return a.kind === 'money' || sharedWords(a, b, near) >= 2;
}

const digitsOf = (text: string, { start, end }: Untold): number => digitsIn(text.slice(start, end));

/** The last word of the noun in the singular; empty where it only names the unit. */
export function headOf(text: string, { noun, unit }: Untold): string {
  if (!noun) return '';
  const head = singular(
    text
      .slice(noun.start, noun.end)
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  );
  return head === unit ? '' : head;
}

const DOWN =
  /^(?:down|f[ae]ll|lost|lose|drop|declin|decreas|slid|slip|tumbl|plung|plummet|slump|s[aiu]nk|shed|eas|dip|reduc|cut|shr|narrow|lower|crash|retreat|contract)/;

/** 1 for a rise, -1 for a fall, 0 for neither. */
function directionOf({ qualifier = '' }: Untold): number {
  const word = qualifier
    .toLowerCase()
    .split(/\s+/)
    .find((one) => DIRECTIONS.has(one));
  return word === undefined ? 0 : DOWN.test(word) ? -1 : 1;
}

type WordsNear = (figure: Untold) => ReadonlySet<string>;

/** The words of meaning near a figure, worked out once for each: in a flood of equal numbers each is compared with many. */
function wordsNear(text: string): WordsNear {
  const known = new Map<Untold, ReadonlySet<string>>();
  return (figure) => {
    const before = known.get(figure);
    if (before) return before;
    const words = wordsAround(text, figure);
    known.set(figure, words);
    return words;
  };
}

const wordsAround = (text: string, { start, end, sentence }: Untold): ReadonlySet<string> =>
  new Set(
    text
      .slice(Math.max(sentence.start, start - AROUND), Math.min(sentence.end, end + AROUND))
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3 && !functionWords.has(word))
      .map(singular),
  );

/** How many words of meaning stand near both. */
function sharedWords(a: Untold, b: Untold, near: WordsNear): number {
  const others = near(b);
  const own = new Set([a.unit ?? '', ...(a.unit ?? '').split(' ')]);
  return [...near(a)].filter((word) => others.has(word) && !own.has(word)).length;
}
