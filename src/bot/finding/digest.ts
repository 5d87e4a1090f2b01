import { speakersOf } from '../../reply/quotes.ts';
import type { Analysis } from '../../text/analysis.ts';
import type { Entry } from '../article-index.ts';
import { stemsOf } from './topic.ts';

/** An analysis as the store keeps it, with what the index of all articles takes from it; all as text. */
export interface Digest {
  /** JSON. */
  readonly analysis: string;
  /** Stems, parted by spaces. */
  readonly terms: string;
  /** JSON: a list of names with the number of their quotations, most first. */
  readonly speakers: string;
}

/** @param text with the title, and whatever else is to be searched */
export const digestOf = (text: string, analysis: Analysis): Digest => ({
  analysis: JSON.stringify(analysis),
  terms: [...stemsOf(text)].join(' '),
  speakers: JSON.stringify(
    speakersOf({ analysis }).map(({ person, count }) => ({ name: person.name, count })),
  ),
});

/** What the index takes from a digest. */
export const entryOf = ({ terms, speakers }: Omit<Digest, 'analysis'>): Entry => ({
  terms: terms === '' ? [] : terms.split(' '),
  speakers: JSON.parse(speakers) as Entry['speakers'],
});
