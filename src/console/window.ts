/**
 * The size of the window that an output goes to; without an end where there is none. Some terminals, as in a container
 * or an editor, say that they have no columns at all: they do not know.
 */
export const windowSize = (output: {
  readonly columns?: number;
  readonly rows?: number;
}): { readonly columns: number; readonly rows: number } => ({
  columns: output.columns || Number.POSITIVE_INFINITY,
  rows: output.rows || Number.POSITIVE_INFINITY,
});
