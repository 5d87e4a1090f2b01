/** Slack's limits, in UTF-16 units where they count characters: never less strict than Slack's own counting. */
export const LIMITS = {
  /** A heading. */
  header: 150,
  /** All blocks of a message together, as JSON. Not documented; Slack refuses somewhat above 13,000. */
  all: 13_000,
  label: 75,
  url: 3000,
  /** What a choice of a menu carries, and how many choices there are. */
  optionValue: 150,
  options: 100,
  /** Elements of a context block. */
  context: 10,
  /** Messages that one request for a channel's history gives; Slack advises no more. */
  history: 200,
  /**
   * Slack allows 'several hundred' messages a minute in a workspace, and one a second in a channel. Taken for 300, or
   * five a second, of which posts leave one in twenty to answers.
   */
  posts: { count: 19, perMs: 4_000 },
} as const;

/**
 * What fits well on a telephone: a page ends before it grows beyond this, unless one piece alone is longer. It keeps a
 * message far below 50 blocks, and a row far below 25 buttons.
 */
export const PAGE = {
  text: 1600,
  /** The pieces of a page as JSON; what stands around them has the rest of `LIMITS.all`. */
  json: 6000,
  pieces: 8,
  buttons: 12,
  leads: 3,
  /** Room for what a button carries. Slack has 2,000, but all buttons together count for `LIMITS.all`. */
  value: 600,
  /** The text of a notification, and for clients that show no blocks. */
  fallback: 3000,
} as const;
