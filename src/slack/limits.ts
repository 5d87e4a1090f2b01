/** Slack's limits, in UTF-16 units where they count characters: never less strict than Slack's own counting. */
export const LIMITS = {
  blocks: 50,
  /** A heading. */
  header: 150,
  /** A text object of plain text. */
  text: 3000,
  /** All blocks of a message together, as JSON. Not documented; Slack refuses somewhat above 13,000. */
  all: 13_000,
  buttonsInRow: 25,
  label: 75,
  value: 2000,
  url: 3000,
  /** Elements of a context block. */
  context: 10,
  /** Messages that one request for a channel's history gives; Slack advises no more. */
  history: 200,
  /** Description of a slash command, and the hint to its usage. */
  description: 2000,
  hint: 1000,
} as const;

/** What fits well on a telephone: a page ends before it grows beyond this, unless one piece alone is longer. */
export const PAGE = {
  text: 1600,
  /** The pieces of a page as JSON; what stands around them has the rest of `LIMITS.all`. */
  json: 6000,
  pieces: 8,
  buttons: 12,
  leads: 3,
  /** Room for what a button carries, below Slack's own limit: all buttons together count for `LIMITS.all`. */
  value: 600,
  /** The text of a notification, and for clients that show no blocks. */
  fallback: 3000,
} as const;
