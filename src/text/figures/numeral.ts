/** A number as written, without what it counts: tokens `[from, to)`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number | readonly [number, number];
  /** How it is written; `plural` is 'dozens', 'tens of thousands'; `share` is 'half', 'two-thirds'. */
  readonly form: 'digits' | 'words' | 'plural' | 'share';
  /** What its scale words multiply by ('5 million': 1e6); 1 without any. */
  readonly scale: number;
  /** `m`, `b` or `t` behind the digits: millions, or metres, bits and tonnes. The unit decides. */
  readonly letter?: string;
}
