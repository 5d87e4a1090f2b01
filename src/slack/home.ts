import type { types } from '@slack/bolt';
import type { Ids } from '../bot/made.ts';
import { articleNotes } from '../reply/asides.ts';
import type { ArticleLine, Block } from '../reply/reply.ts';
import { formId } from './forms.ts';
import { LIMITS } from './limits.ts';
import { richText } from './pages.ts';
import { piecesOf } from './pieces.ts';
import { clipped } from './plain.ts';

/** A briefing as the home page tells of it. */
export interface HomeBriefing {
  readonly id: string;
  /** A channel of this workspace. */
  readonly channel: string;
  /** When, what and by whom, in words. */
  readonly line: Block;
}

export interface HomeContent {
  /** Newest first. */
  readonly articles: readonly ArticleLine[];
  /** Those that the reader set up. */
  readonly briefings: readonly HomeBriefing[];
  /** What to ask, such as 'what did Vance say about the ferry?'. */
  readonly examples: readonly string[];
}

/** So many articles have buttons; the others are a question away. */
const MOST_ARTICLES = 10;
const MOST_BRIEFINGS = 10;

/** What can be asked of an article: what the button says, and the request. */
const REQUESTS = [
  ['Summary', 'summary'],
  ['Who said what', 'quotes everyone'],
  ['Figures', 'figures'],
  ['Who is who', 'people'],
] as const;

/** The bot's page in Slack: what can be asked about, the briefings, and how to ask. Pure. */
export function homeView({ articles, briefings, examples }: HomeContent, ids: Ids): types.HomeView {
  return {
    type: 'home',
    blocks: [
      header('Ask about the news'),
      lines([
        [
          text(
            'Who said what, the key figures, who is who, a summary. Every line is from the article.',
          ),
        ],
      ]),
      {
        type: 'actions',
        elements: [
          { ...button('Ask a question', formId('ask'), 'form-ask'), style: 'primary' },
          button('Who said what in a text?', formId('said-here'), 'form-said-here'),
        ],
      },
      { type: 'divider' },
      header(articles.length === 1 ? 'The article' : 'Articles'),
      ...(articles.length === 0 ? [lines([[text('There is none yet.')]])] : []),
      ...articles.slice(0, MOST_ARTICLES).flatMap((article) => articleBlocks(article, ids)),
      ...(articles.length > MOST_ARTICLES
        ? [note(`And ${articles.length - MOST_ARTICLES} older: ask for “articles”.`)]
        : []),
      { type: 'divider' },
      header('Your briefings'),
      ...(briefings.length === 0
        ? [
            lines([
              [text('None yet. In the channel that is to get one, write “/readout briefing add”.')],
            ]),
          ]
        : briefings.slice(0, MOST_BRIEFINGS).flatMap((one) => briefingBlocks(one, ids))),
      ...(briefings.length > MOST_BRIEFINGS
        ? [note(`And ${briefings.length - MOST_BRIEFINGS} more: “briefing list all” in a channel.`)]
        : []),
      { type: 'divider' },
      header('How to ask'),
      lines([
        [text('In a channel or a thread, mention me. Everyone there sees the answer.')],
        [text('/readout and a question: only you see the answer.')],
        [text('Here under “Messages”, just write.')],
        [text('On any message: “More message shortcuts”, “Who said what here?”.')],
      ]),
      ...(examples.length > 0
        ? [note(`For instance: ${examples.map((one) => clipped(one, 100)).join(' · ')}`)]
        : []),
    ],
  };
}

function articleBlocks(article: ArticleLine, ids: Ids): readonly types.KnownBlock[] {
  const { id, title, current } = article;
  const elements = REQUESTS.flatMap(([label, what]) => {
    const value = ids.ask({ label, request: `${what} article="${id}"` });
    if (value === undefined) return [];
    const accessibility_label = clipped(`${label}: ${title}`, LIMITS.label);
    return [{ ...button(label, value, what.split(' ')[0] ?? what), accessibility_label }];
  });
  return [
    lines([
      [
        bold(clipped(title, 2 * LIMITS.header) || '…'),
        text(`${current ? ' (current)' : ''}\n`),
        text(clipped(articleNotes(article), 300)),
      ],
    ]),
    ...(elements.length > 0 ? [{ type: 'actions' as const, elements }] : []),
  ];
}

function briefingBlocks(
  { id, channel, line }: HomeBriefing,
  ids: Ids,
): readonly types.KnownBlock[] {
  const elements = [
    ['Preview', `briefing preview ${id}`],
    ['Why the last one?', `briefing why ${id}`],
  ].flatMap(([label = '', request = '']) => {
    const value = ids.ask({ label, request });
    return value === undefined ? [] : [button(label, value, label.split(' ')[0] ?? label)];
  });
  return [
    lines([[text('In '), { type: 'channel', channel_id: channel }]]),
    ...piecesOf(line).map(({ shown }) => richText(shown)),
    ...(elements.length > 0 ? [{ type: 'actions' as const, elements }] : []),
  ];
}

const plain = (words: string): types.PlainTextElement => ({
  type: 'plain_text',
  text: words,
  emoji: false,
});
const header = (words: string): types.HeaderBlock => ({ type: 'header', text: plain(words) });
const note = (words: string): types.ContextBlock => ({ type: 'context', elements: [plain(words)] });
const button = (label: string, value: string, action_id: string): types.Button => ({
  type: 'button',
  text: plain(label),
  value,
  action_id,
});

type Leaf = types.RichTextText | types.RichTextChannelMention;

const text = (words: string): types.RichTextText => ({ type: 'text', text: words });
const bold = (words: string): types.RichTextText => ({ ...text(words), style: { bold: true } });

/** Short lines, one under the other, in which Slack reads no markup. */
const lines = (all: readonly (readonly Leaf[])[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements: all.map((elements, at) => ({
    type: 'rich_text_section',
    elements: [...elements, ...(at < all.length - 1 ? [text('\n')] : [])].filter(
      (leaf) => leaf.type !== 'text' || leaf.text !== '',
    ),
  })),
});
