import type { KnownPerson } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';

/** One version of one article. `text` is normalised once, at load; every offset in the program points into it. */
export interface Article {
  /** From the file's name: stable while the file keeps its name. */
  readonly id: string;
  readonly title: string;
  /** The body, without the title and without page furniture. Paragraphs are parted by line breaks. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** Content hash of title, text and what the front matter says; another hash is another version. */
  readonly version: string;
  readonly url?: string;
  readonly source?: string;
  readonly byline?: string;
  /** ISO 8601, as the front matter gives it: a date, or a date and time. */
  readonly published?: string;
  readonly people?: readonly KnownPerson[];
}
