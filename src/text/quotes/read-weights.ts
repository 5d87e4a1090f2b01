/** Reads a table of weights: `feature=weight;` again and again. */
export const readWeights = (table: string): ReadonlyMap<string, number> =>
  new Map(
    [...table.matchAll(/([^;\n]+)=([-\d.]+);/g)].map(([, feature, weight]) => [
      (feature ?? '').trim(),
      Number(weight),
    ]),
  );
