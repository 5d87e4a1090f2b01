import {
  articleNotes,
  figureNotes,
  figureTitle,
  passageNotes,
  personNotes,
  quoteNotes,
  withGlosses,
} from '../reply/asides.ts';
import { atStart } from '../reply/called.ts';
import { momentInWords } from '../reply/moment.ts';
import { lined, type Piece } from '../reply/paging.ts';
import { parts } from '../reply/parts.ts';
import { remembered } from '../reply/remembered.ts';
import type {
  ArticleLine,
  Block,
  ChannelLine,
  CommandLine,
  FigureLine,
  Moment,
  Passage,
  PersonLine,
  QuoteLine,
} from '../reply/reply.ts';
import { dateInWords, titled } from '../reply/source.ts';
import { clipped, shown } from './plain.ts';
import {
  aside,
  bold,
  filled,
  type Line,
  type Lines,
  plain,
  section,
  textOf,
  VERBATIM,
  verbatim,
} from './rich-lines.ts';
import { surroundings } from './surroundings.ts';

const ASIDE = 400;
const NAME = 150;

/** Lines of a list that stand in one piece together. */
const LIST = { count: 10, length: 1600 } as const;

/** A block in rich text, in pieces that are never parted over pages; each at most 6,000 units long as JSON. */
export function piecesOf(block: Block): readonly Piece<Lines>[] {
  switch (block.type) {
    case 'heading':
      return each([[section(bold(clipped(block.text, NAME * 2)))]]);
    case 'text':
      return each(parts(shown(block.text), VERBATIM).map((part) => [section(plain(part))]));
    case 'note':
      return each(parts(shown(block.text), VERBATIM).map((part) => [section(aside(part))]));
    case 'channel':
      return each([channel(block)]);
    case 'passages':
      return lined(block, block.passages.map(passage));
    case 'quotes':
      return lined(block, block.quotes.map(quotation));
    case 'figures':
      return lined(block, block.figures.map(figure));
    case 'where':
      return lined(block, [surroundings(block)]);
    case 'people':
      return block.people.some(({ introduced }) => introduced)
        ? lined(block, block.people.map(introducedPerson))
        : each(together(block.people.map(person)));
    case 'articles':
      return each(together(block.articles.map(article)));
    case 'commands':
      return each(together(block.commands.map(usage)));
    case 'moments':
      return each(together(block.moments.map((one) => moment(one, block.timezone))));
    case 'source':
    case 'suggestions':
    case 'decision':
      // They stand at the foot of every page; several sources each in the body.
      return [];
  }
}

const each = (pieces: readonly Lines[]): readonly Piece<Lines>[] =>
  pieces.map((shown) => ({ shown }));

const passage = (line: Passage): readonly Lines[] =>
  verbatim(withGlosses(line), section(aside(passageNotes(line))));

function quotation(line: QuoteLine): readonly Lines[] {
  const { text, speaker, role, within, sameSentence, withdrawn } = line;
  const who = speaker ? clipped(atStart(speaker), NAME) : 'Speaker not named';
  const below = section(
    bold(who),
    plain(role && speaker ? `, ${clipped(role, NAME)}` : ''),
    aside(` (${clipped(quoteNotes(line), NAME)})`),
  );
  return [
    ...verbatim(`“${text}”`, below, withdrawn),
    ...(within && !sameSentence ? verbatim(within, section(aside('the sentence around it'))) : []),
  ];
}

const figure = remembered((line: FigureLine): readonly Lines[] => {
  const below = section(aside(clipped(figureNotes(line), ASIDE)));
  const [first = [], ...more] = line.sameSentence ? [[below]] : verbatim(line.sentence.text, below);
  return [[section(bold(clipped(figureTitle(line), NAME))), ...first], ...more];
});

const person = (line: PersonLine): Lines => [
  section(
    bold(clipped(line.name, NAME)),
    plain(line.role ? `, ${clipped(line.role, NAME)}` : ''),
    aside(`\n${clipped(personNotes(line), ASIDE)}`),
  ),
];

const introducedPerson = (line: PersonLine): readonly Lines[] => [
  person(line),
  ...(line.introduced ? passage(line.introduced) : []),
];

const article = (line: ArticleLine): Lines => [
  section(
    bold(clipped(line.title, NAME * 2)),
    plain(line.current ? ' (current)' : ''),
    aside(`\n${clipped(articleNotes(line), ASIDE)}`),
  ),
];

const usage = ({ usage: words, description }: CommandLine): Lines => [
  section(bold(clipped(words, NAME)), plain(`\n${clipped(description, ASIDE)}`)),
];

const moment = ({ before = '', at, after = '' }: Moment, timezone: string): Lines => [
  {
    type: 'rich_text_section',
    elements: filled([
      plain(beside(before)),
      {
        type: 'date',
        timestamp: Math.floor(Date.parse(at) / 1000),
        format: '{date_long} {time}',
        fallback: `${momentInWords(at, timezone)} (${timezone})`,
      },
      plain(beside(after)),
    ]),
  },
];

/** Slack shows the name of the channel, to those who may see it. */
const channel = ({ before, channel: id, after }: ChannelLine): Lines => [
  section(
    plain(beside(before)),
    CHANNEL.test(id) ? { type: 'channel', channel_id: id } : plain(clipped(id, NAME)),
    plain(beside(after)),
  ),
];

const CHANNEL = /^[CDG][A-Z0-9]{2,}$/;

/** Words beside a time or a channel, whose spaces at the ends part them from it. */
const beside = (words: string): string =>
  words === ''
    ? ''
    : `${words.startsWith(' ') ? ' ' : ''}${clipped(words, ASIDE)}${words.endsWith(' ') ? ' ' : ''}`;

/** Short entries gathered into pieces, each on a line of its own. */
function together(entries: readonly Lines[]): readonly Lines[] {
  const all: Line[][] = [];
  let length = 0;
  for (const entry of entries) {
    const more = textOf(entry).length;
    const open = all.at(-1);
    if (open && open.length < LIST.count && length + more < LIST.length) {
      open.push(...entry);
      length += more;
    } else {
      all.push([...entry]);
      length = more;
    }
  }
  return all.map((piece) =>
    piece.map((line, at) =>
      at < piece.length - 1 ? { ...line, elements: [...line.elements, plain('\n')] } : line,
    ),
  );
}

/** The credit of an article, at most 400 units long. */
export const credit = remembered(({ title, source, published }: ArticleLine): string =>
  [`From ${titled(clipped(title, NAME))}`, source, published && dateInWords(published)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => clipped(part ?? '', NAME + 8))
    .join(', '),
);
