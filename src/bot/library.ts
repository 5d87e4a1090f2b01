import type { Article } from '../article/article.ts';
import type { Analysis } from '../text/analysis.ts';

/** A content file that could not be used, and what its owner can do. */
export interface ContentProblem {
  readonly file: string;
  readonly what: string;
  readonly remedy: string;
}

/** The articles that the bot knows now, newest first, with their cached analyses. */
export interface Library {
  /** Newest first: by `published`, else by when it was first seen. */
  articles(): readonly Article[];
  analysis(article: Article): Promise<Analysis>;
  problems(): readonly ContentProblem[];
  /** A version that the content folder may no longer hold. */
  version(hash: string): Promise<Article | undefined>;
  close(): Promise<void>;
}
