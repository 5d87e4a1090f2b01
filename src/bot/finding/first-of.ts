/** The first items that are right, up to so many: nothing behind them is looked at. */
export function firstOf<T>(
  items: readonly T[],
  most: number,
  isRight: (item: T) => boolean,
): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= most) break;
    if (isRight(item)) found.push(item);
  }
  return found;
}
