/** A text took more than it may. The message ends a sentence that begins with the text's name. */
export class TooMuchError extends Error {
  /** Time may have been lost by a machine that was asleep or overloaded; memory is the text's own doing. */
  readonly of: 'time' | 'memory';

  constructor(what: string, of: TooMuchError['of']) {
    super(what);
    this.name = 'TooMuchError';
    this.of = of;
  }
}
