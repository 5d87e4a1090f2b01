import fc from 'fast-check';

const SURROGATES = 0x800;
const FIRST_SURROGATE = 0xd800;

/**
 * Any character, as fast-check's own unit 'binary' gives them. That one lists all million of them before the first
 * text, which takes seconds in every process.
 */
const character = fc.nat(0x10ffff - SURROGATES).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || text !== String.fromCodePoint(point))
      throw new Error('no character');
    return point < FIRST_SURROGATE ? point : point - SURROGATES;
  },
);

/** A text of any characters, lone surrogates excepted. */
export const anyText = (lengths: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...lengths, unit: character });
