import type { Basis, Gloss } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';

/** Where a line of an answer stands in an article: enough to show the reader the place. */
export interface Place extends Span {
  readonly article: string;
  readonly version: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** The sentence before and after, as the article has them. */
  readonly before?: string;
  readonly after?: string;
}

/** Verbatim words of an article. */
export interface Passage {
  readonly text: string;
  /** Full names that belong in square brackets behind these offsets of `text`: they are ours, as the brackets say. */
  readonly glosses?: readonly Gloss[];
  readonly place: Place;
}

/**
 * A place in an article: the words that are meant, which a renderer marks by more than their looks, and what stands
 * around them. The three in a row are the article's own words; a line ends where a paragraph does, and what is far too
 * long is shortened at its far end with an ellipsis.
 */
export interface Surroundings {
  readonly passage: Passage;
  /** From the beginning of the sentence before. */
  readonly before: string;
  /** To the end of the sentence after. */
  readonly after: string;
}

/** One quotation as shown: never cut by a renderer. */
export interface QuoteLine extends Passage {
  readonly kind: 'direct' | 'partial';
  readonly speaker?: string;
  readonly role?: string;
  readonly basis: Basis;
  readonly via?: string;
  /** For words quoted in part: the whole sentence around them, as the article has it. */
  readonly within?: string;
  /** The sentence around it stands at the quotation before it. */
  readonly sameSentence?: true;
  /** The article no longer has it: drawn struck through, and said in words as well. */
  readonly withdrawn?: true;
}

export interface FigureLine {
  /** The figure as the article writes it, with qualifier and noun when they stand beside it. */
  readonly headline: string;
  /** The same with the words beside it that say what of or what became of it: 'more than 40 were missing'. */
  readonly label?: string;
  readonly qualifier?: string;
  readonly noun?: string;
  /** The noun, where it stands apart from the figure: 'Turnout' of '63.4%'. */
  readonly of?: string;
  /** Set when the figure stands in somebody's quotation or claim; absent when the article says it itself. */
  readonly saidBy?: string;
  readonly basis?: Basis;
  /** Where the article tells it again, and who says it there. */
  readonly again?: readonly { readonly place: Place; readonly saidBy?: string }[];
  /** Other values that the article has for the same thing, as it words them. */
  readonly rivals?: readonly Passage[];
  /** The whole sentence. */
  readonly sentence: Passage;
  /** The figure before it stands in the same sentence, and shows it. */
  readonly sameSentence?: true;
  readonly place: Place;
}

export interface PersonLine {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'role';
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly quotes: number;
  readonly mentions: number;
  /** The first sentence that names them; only where one person is shown. */
  readonly introduced?: Passage;
}

export interface ArticleLine {
  readonly id: string;
  readonly title: string;
  readonly source?: string;
  readonly published?: string;
  readonly current: boolean;
}

/** One command in a list of what can be asked. */
export interface CommandLine {
  /** 'quotes <speaker> [article] [topic]': what must be given, then what may be. */
  readonly usage: string;
  readonly description: string;
}

/** What a reader may type next: command line in words, as the console and Slack take it. */
export interface Suggestion {
  readonly label: string;
  /** The label of a button, which must tell without its lead what it does; absent where the other one does. */
  readonly alone?: string;
  readonly request: string;
  /** Where there is one, a button opens this place and asks nothing; the request is for those who type. */
  readonly place?: Place;
}

/** A moment, shown in the reader's own time zone where the platform can do that. */
export interface Moment {
  readonly before?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly after?: string;
}

/** Words about a channel of the platform, which is shown by its name: nobody knows its id. */
export interface ChannelLine {
  readonly before: string;
  readonly channel: string;
  readonly after: string;
}

/**
 * The parts of an answer. All strings are plain text: markup and escaping belong to the renderers.
 * `text`, `note`, `channel` and `moments` are the bot's own words (a note is an aside); everything else carries the article's.
 */
export type Block =
  /** What the blocks up to the next one are about, such as one of several articles. */
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** `moved`: it says that the answer is from another article than the one that was talked about. */
  | { readonly type: 'note'; readonly text: string; readonly moved?: true }
  | ({ readonly type: 'channel' } & ChannelLine)
  | { readonly type: 'passages'; readonly passages: readonly Passage[] }
  | { readonly type: 'quotes'; readonly quotes: readonly QuoteLine[] }
  | { readonly type: 'figures'; readonly figures: readonly FigureLine[] }
  | ({ readonly type: 'where' } & Surroundings)
  | { readonly type: 'people'; readonly people: readonly PersonLine[] }
  | { readonly type: 'articles'; readonly articles: readonly ArticleLine[] }
  | { readonly type: 'commands'; readonly commands: readonly CommandLine[] }
  /** A line a moment; `timezone` is for platforms that do not know the reader's. */
  | { readonly type: 'moments'; readonly moments: readonly Moment[]; readonly timezone: string }
  /** Buttons by which editors decide about the post with the question of this mark. */
  | { readonly type: 'decision'; readonly mark: string }
  | { readonly type: 'source'; readonly article: ArticleLine; readonly url?: string }
  | {
      readonly type: 'suggestions';
      readonly lead: string;
      readonly suggestions: readonly Suggestion[];
    };

/** Who may see an answer: a property of the command, fixed before the platform is told to wait. */
export type Audience = 'channel' | 'caller';

/** What the bot says, for every platform alike. */
export interface Reply {
  readonly title: string;
  readonly url?: string;
  readonly blocks: readonly Block[];
  readonly audience: Audience;
  /** The name of whoever asked first and then showed the answer to everyone. */
  readonly askedBy?: string;
}
