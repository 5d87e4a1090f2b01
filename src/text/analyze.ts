import type { Analysis, Figure, KnownPerson, Person } from './analysis.ts';
import { findFigures } from './figures/figures.ts';
import { withRivals } from './figures/rivals.ts';
import { withSources } from './figures/sources.ts';
import { titledBy } from './figures/titled.ts';
import { withoutFurniture } from './furniture.ts';
import { paragraphs } from './paragraphs.ts';
import { byFirstMention } from './people/by-first-mention.ts';
import { findCast } from './people/cast.ts';
import { attribute } from './quotes/attribute.ts';
import { stretches } from './quotes/stretches.ts';
import { sentences } from './sentences.ts';
import { groundsOf, summarise } from './summary/summary.ts';

/**
 * Understands one article. Pure and total: no string makes it throw, and time grows linearly with length.
 * Page furniture in the text is passed over. Spans in the result point into `text` as given.
 * @param title tells which of the figures are what it is about; all else is found without it
 */
export function analyze(
  text: string,
  known: readonly KnownPerson[] = [],
  title?: string,
): Analysis {
  const body = withoutFurniture(text, paragraphs(text));
  const spoken = stretches(text, body);
  const told = sentences(text, body, spoken);
  const cast = findCast(text, body, told, spoken, known);
  const { quotes, people } = attribute(text, body, told, spoken, cast);
  const bodies = cast.bystanders.filter(({ kind }) => kind === 'organisation');
  const figures = withRivals(
    text,
    withSources(text, findFigures(text, told), quotes, [...people, ...bodies], cast.mentions),
  );
  const summary = summarise(text, groundsOf(text, told, spoken, cast, quotes, figures));
  return {
    sentences: told,
    people: withTellers(people, bodies, figures),
    quotes,
    figures,
    summary,
    ...(title !== undefined && { titled: titledBy(title, text, figures) }),
  };
}

/** Adds the bodies whose figures the article gives ('The fund put the loss at …') to those who speak, in order of first mention. */
function withTellers(
  people: readonly Person[],
  bodies: readonly Person[],
  figures: readonly Figure[],
): readonly Person[] {
  const known = new Set(people.map(({ id }) => id));
  const telling = new Set(figures.flatMap(({ source }) => source?.person ?? []));
  const tellers = bodies.filter(({ id }) => telling.has(id) && !known.has(id));
  return tellers.length > 0 ? byFirstMention([...people, ...tellers]) : people;
}
