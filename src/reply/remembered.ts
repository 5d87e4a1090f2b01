/**
 * The same function, which works its result out once for each object: for pure functions of immutable values that many
 * readers ask for. A result is forgotten with its object.
 */
export function remembered<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
