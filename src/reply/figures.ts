import type { Article } from '../article/article.ts';
import type { Analysis, Figure } from '../text/analysis.ts';
import { labelOf } from '../text/figures/label.ts';
import { contains, isSameSpan, sliceOf } from '../text/span.ts';
import { passageOf, placeOf, type Read } from './place.ts';
import { remembered } from './remembered.ts';
import type { FigureLine, Place } from './reply.ts';

/** A figure as an article tells it: one quantity, with every place that tells it and what contradicts it. */
export interface Entry {
  readonly figure: Figure;
  /** Further places of the same figure, in text order. */
  readonly again: readonly Figure[];
  /** Other values for the same thing. */
  readonly rivals: readonly Figure[];
}

/**
 * The figures of an article, those of its title first, then best first, before others those that its words speak of, and each once: what an article tells twice, in
 * two units, or as the level of a change is one entry. Those that contradict each other stand side by side.
 */
export const entriesOf = remembered(
  ({ analysis }: Pick<Read, 'analysis'>): readonly Entry[] => entriesIn(analysis),
  ({ analysis }) => analysis,
);

/** What the title tells stands before all else. */
const FIRST = 100;

function entriesIn({ figures, titled }: Analysis): readonly Entry[] {
  const at = new Map(figures.map((figure) => [figure.start, figure]));
  const leadOf = (figure: Figure): Figure => {
    const lead = figure.repeats ?? figure.converts ?? figure.partOf;
    const found = lead && at.get(lead.start);
    return found && found !== figure ? leadOf(found) : figure;
  };
  const again = new Map<Figure, Figure[]>();
  const best = new Map<Figure, number>();
  for (const figure of figures) {
    const lead = leadOf(figure);
    best.set(lead, Math.min(best.get(lead) ?? figure.rank, figure.rank));
    const repeated = figure.repeats && at.get(figure.repeats.start) === lead;
    if (!again.has(lead)) again.set(lead, []);
    if (repeated) again.get(lead)?.push(figure);
  }
  const { told = [], fit = [] } = titled ?? {};
  figures.forEach((figure, index) => {
    const rank = best.get(figure);
    if (rank !== undefined) best.set(figure, Math.log1p(rank) - (fit[index] ?? 0));
  });
  told
    .flatMap((index) => figures[index] ?? [])
    .forEach((figure, place) => {
      best.set(leadOf(figure), -FIRST + place - told.length);
    });
  const leads = [...best.keys()].sort((a, b) => (best.get(a) ?? 0) - (best.get(b) ?? 0));
  const entries = leads.map(
    (figure): Entry => ({
      figure,
      again: again.get(figure) ?? [],
      rivals: (figure.rivals ?? []).flatMap(({ start }) => at.get(start) ?? []),
    }),
  );
  return sideBySide(entries);
}

/** Every entry followed at once by those that contradict it. */
function sideBySide(entries: readonly Entry[]): readonly Entry[] {
  const ordered = new Set<Entry>();
  for (const entry of entries) {
    ordered.add(entry);
    for (const rival of entry.rivals) {
      const other = entries.find(({ figure }) => figure === rival);
      if (other) ordered.add(other);
    }
  }
  return [...ordered];
}

/** One figure as shown, with its whole sentence, and who says it when it is not the article itself. */
export function figureLine(read: Read, entry: Entry): FigureLine {
  const lines = linesIn(read.article);
  const line = lines.get(entry) ?? lineOf(read, entry);
  lines.set(entry, line);
  return line;
}

const linesIn = remembered((_article: Article) => new WeakMap<Entry, FigureLine>());

function lineOf(read: Read, { figure, again, rivals }: Entry): FigureLine {
  const { text } = read.article;
  const label = labelOf(text, figure);
  const headline = sliceOf(text, figure.phrase);
  const noun = figure.noun && sliceOf(text, figure.noun);
  const source = sourceOf(read, figure);
  return {
    headline,
    ...(!isSameSpan(label, figure.phrase) && { label: sliceOf(text, label) }),
    ...(figure.qualifier && { qualifier: figure.qualifier }),
    ...(noun && { noun }),
    ...(noun && figure.noun && !contains(label, figure.noun) && { of: noun }),
    ...(source && { saidBy: source, basis: figure.source?.basis ?? 'unknown' }),
    ...(again.length > 0 && { again: again.map((other) => toldAgain(read, other)) }),
    ...(rivals.length > 0 && {
      rivals: rivals.map((other) => ({
        text: sliceOf(text, other.phrase),
        place: placeOf(read, other),
      })),
    }),
    sentence: passageOf(read, figure.sentence),
    place: placeOf(read, figure),
  };
}

function toldAgain(read: Read, figure: Figure): { place: Place; saidBy?: string } {
  const saidBy = sourceOf(read, figure);
  return { place: placeOf(read, figure), ...(saidBy && { saidBy }) };
}

const PRONOUN = /^(?:he|she|it|they|who|him|her|them)$/i;

/** A person or body by name; an unnamed source in the article's words. */
function sourceOf({ article, analysis }: Read, { source }: Figure): string | undefined {
  if (!source) return undefined;
  const person = analysis.people.find(({ id }) => id === source.person);
  const words = source.words && sliceOf(article.text, source.words);
  if (person && (person.kind === 'person' || !words || PRONOUN.test(words))) return person.name;
  if (!words || PRONOUN.test(words)) return undefined;
  return words.replace(/^(?:The|An?|Some|Its|His|Her|Their|Local)\b/, (word) => word.toLowerCase());
}
