/** The weight of a feature, and below it those of the features whose names go on from its name. */
export interface Weights {
  readonly weight: number;
  readonly parts: ReadonlyMap<string, Weights>;
}

/** Takes one feature: the parts of its name, which a bar joins. */
export type Add = (a: string, b?: string, c?: string, d?: string) => void;

interface Growing {
  weight: number;
  readonly parts: Map<string, Growing>;
}

/** Reads a table of weights: `feature=weight;` again and again. */
export function readWeights(table: string): Weights {
  const root: Growing = { weight: 0, parts: new Map() };
  for (const [, feature, weight] of table.matchAll(/([^;\n]+)=([-\d.]+);/g)) {
    let place = root;
    for (const part of (feature ?? '').trim().split('|')) {
      const next = place.parts.get(part) ?? { weight: 0, parts: new Map() };
      place.parts.set(part, next);
      place = next;
    }
    place.weight = Number(weight);
  }
  return root;
}

/** The weight of a feature by the parts of its name: joining them for one look-up would take far longer. */
export function weightOf(weights: Weights, a: string, b?: string, c?: string, d?: string): number {
  let place = weights.parts.get(a);
  if (place && b !== undefined) place = place.parts.get(b);
  if (place && c !== undefined) place = place.parts.get(c);
  if (place && d !== undefined) place = place.parts.get(d);
  return place ? place.weight : 0;
}
