/**
 * The same function, which works its result out once for each object: for pure functions of immutable values that many
 * readers ask for. A result is forgotten with its object.
 * @param objectOf the object in a value that is made anew each time, such as the analysis in what is read
 */
export function remembered<K extends object, V extends object | string>(
  make: (key: K) => V,
  objectOf: (key: K) => object = (key) => key,
): (key: K) => V {
  const known = new WeakMap<object, V>();
  return (key) => {
    const object = objectOf(key);
    const before = known.get(object);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(object, made);
    return made;
  };
}
