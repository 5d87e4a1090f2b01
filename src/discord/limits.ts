/** Discord's limits, in UTF-16 units where they count characters: never less strict than Discord's own counting. */
export const LIMITS = {
  /** All text displays of a message together. */
  text: 4000,
  /** Components of a message, nested ones included. */
  components: 40,
  buttonsInRow: 5,
  label: 80,
  customId: 100,
  url: 512,
  /** The name of a thread. */
  thread: 100,
  /** The bot's status line. */
  status: 128,
  /** Proposals of one autocompletion; their names and values. */
  choices: 25,
  choice: 100,
  /** Descriptions of commands and of their options. */
  description: 100,
  /** Messages that one request for a channel's history gives. */
  history: 100,
  /** Of the 50 requests a second that a bot may make, posts leave one to the rest; answers to users do not count. */
  posts: { count: 49, perMs: 1_000 },
} as const;

/** What fits well on a telephone: a page ends before it grows beyond this, unless one piece alone is longer. */
export const PAGE = { text: 1600, pieces: 8, buttons: 10, leads: 3 } as const;
