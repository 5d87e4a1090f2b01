import type { KnownPerson, Person } from '../analysis.ts';
import type { Stretch } from '../quotes/stretches.ts';
import type { Span } from '../span.ts';

/** One place that means somebody. */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** Id of the `Person` meant; null when it stays open. */
  readonly person: string | null;
  /** False when the link is only likely. */
  readonly sure: boolean;
}

/** Everybody in an article, and where. */
export interface Cast {
  readonly people: readonly Person[];
  /** In text order, not overlapping. */
  readonly mentions: readonly Mention[];
}

/** Placeholder until the real step lands. */
export function findCast(
  _text: string,
  _paragraphs: readonly Span[],
  _sentences: readonly Span[],
  _stretches: readonly Stretch[],
  _known: readonly KnownPerson[],
): Cast {
  return { people: [], mentions: [] };
}
