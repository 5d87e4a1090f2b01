/** Something about a content file that its owner should know, and what to do about it. */
export interface ContentProblem {
  /** Name inside the content folder, or the folder's path when the folder itself is meant. */
  readonly file: string;
  /** `error`: the file is not used. `warning`: its article is served all the same. */
  readonly level: 'error' | 'warning';
  /** What is wrong, as the end of a sentence that begins with the file's name: 'is empty'. */
  readonly what: string;
  readonly remedy: string;
}
