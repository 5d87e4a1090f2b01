/** One expectation, whether it holds, and what was found instead. */
export interface Row {
  readonly name: string;
  readonly holds: boolean;
  readonly found: string;
}
