import {
  articleNotes,
  figureNotes,
  figureTitle,
  passageNotes,
  personNotes,
  quoteNotes,
  withGlosses,
} from '../reply/asides.ts';
import { momentInWords } from '../reply/moment.ts';
import { parts } from '../reply/parts.ts';
import { remembered } from '../reply/remembered.ts';
import type {
  ArticleLine,
  Block,
  CommandLine,
  FigureLine,
  Moment,
  Passage,
  PersonLine,
  QuoteLine,
  Surroundings,
} from '../reply/reply.ts';
import { dateInWords } from '../reply/source.ts';
import { clipped, shown } from './plain.ts';
import {
  aside,
  bold,
  filled,
  type Leaf,
  type Line,
  type Piece,
  plain,
  section,
  textOf,
  VERBATIM,
  verbatim,
} from './rich-lines.ts';

const ASIDE = 400;
const NAME = 150;
/** So much of what stands before and after a place; the sentences of news are shorter. */
const AROUND = 700;

/** Lines of a list that stand in one piece together. */
const LIST = { count: 10, length: 1600 } as const;

/** A block in rich text, in pieces that are never parted over pages; each at most 6,000 units long as JSON. */
export function piecesOf(block: Block): readonly Piece[] {
  switch (block.type) {
    case 'text':
      return parts(shown(block.text), VERBATIM).map((part) => [section(plain(part))]);
    case 'note':
      return parts(shown(block.text), VERBATIM).map((part) => [section(aside(part))]);
    case 'passages':
      return block.passages.flatMap(passage);
    case 'quotes':
      return block.quotes.flatMap(quotation);
    case 'figures':
      return block.figures.flatMap(figure);
    case 'where':
      return surroundings(block);
    case 'people':
      return block.people.some(({ introduced }) => introduced)
        ? block.people.flatMap(introducedPerson)
        : together(block.people.map(person));
    case 'articles':
      return together(block.articles.map(article));
    case 'commands':
      return together(block.commands.map(usage));
    case 'moments':
      return together(block.moments.map((one) => moment(one, block.timezone)));
    case 'source':
    case 'suggestions':
    case 'decision':
      // They stand at the foot of every page.
      return [];
  }
}

const passage = (line: Passage): readonly Piece[] =>
  verbatim(withGlosses(line), section(aside(passageNotes(line))));

/** The words that are meant in bold, and between marks for those to whom bold says nothing. */
function surroundings({ before, passage: { text }, after }: Surroundings): readonly Piece[] {
  const words = parts(shown(`»${text}«`), VERBATIM);
  const gap = (beside: string, at: RegExp): string => (at.test(beside) ? ' ' : '');
  const elements = (at: number, part: string): Leaf[] =>
    filled([
      plain(at === 0 ? `${endOf(before)}${gap(before, /[^\S\n]$/)}` : ''),
      bold(part),
      plain(at === words.length - 1 ? `${gap(after, /^[^\S\n]/)}${startOf(after)}` : ''),
    ]);
  return [
    ...words.map((part, at): Piece => [{ type: 'rich_text_quote', elements: elements(at, part) }]),
    [section(aside('The words meant stand between » and «.'))],
  ];
}

/** Each paragraph on a line of its own. */
const inLines = (words: string): string =>
  words
    .split(/\s*\n\s*/)
    .map(shown)
    .join('\n');

function startOf(after: string): string {
  const whole = inLines(after);
  return whole.length > AROUND ? clipped(after, AROUND) : whole;
}

/** The end of what stands before, where that is far too long. */
function endOf(before: string): string {
  const whole = inLines(before);
  return whole.length > AROUND ? `…${shown(whole.slice(-AROUND)).replace(/^\S*/, '')}` : whole;
}

function quotation(line: QuoteLine): readonly Piece[] {
  const { text, speaker, role, within, withdrawn } = line;
  const who = speaker ? clipped(speaker, NAME) : 'Speaker not named';
  const below = section(
    bold(who),
    plain(role && speaker ? `, ${clipped(role, NAME)}` : ''),
    aside(` (${clipped(quoteNotes(line), NAME)})`),
  );
  return [
    ...verbatim(`“${text}”`, below, withdrawn),
    ...(within ? verbatim(within, section(aside('the sentence around it'))) : []),
  ];
}

const figure = remembered((line: FigureLine): readonly Piece[] => {
  const below = section(aside(clipped(figureNotes(line), ASIDE)));
  const [first = [], ...more] = verbatim(line.sentence.text, below);
  return [[section(bold(clipped(figureTitle(line), NAME))), ...first], ...more];
});

const person = (line: PersonLine): Piece => [
  section(
    bold(clipped(line.name, NAME)),
    plain(line.role ? `, ${clipped(line.role, NAME)}` : ''),
    aside(`\n${clipped(personNotes(line), ASIDE)}`),
  ),
];

const introducedPerson = (line: PersonLine): readonly Piece[] => [
  person(line),
  ...(line.introduced ? passage(line.introduced) : []),
];

const article = (line: ArticleLine): Piece => [
  section(
    bold(clipped(line.title, NAME * 2)),
    plain(line.current ? ' (current)' : ''),
    aside(`\n${clipped(articleNotes(line), ASIDE)}`),
  ),
];

const usage = ({ usage: words, description }: CommandLine): Piece => [
  section(bold(clipped(words, NAME)), plain(`\n${clipped(description, ASIDE)}`)),
];

const moment = ({ before = '', at, after = '' }: Moment, timezone: string): Piece => [
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

/** Words beside a time, whose spaces at the ends part them from it. */
const beside = (words: string): string =>
  words === ''
    ? ''
    : `${words.startsWith(' ') ? ' ' : ''}${clipped(words, ASIDE)}${words.endsWith(' ') ? ' ' : ''}`;

/** Short entries gathered into pieces, each on a line of its own. */
function together(entries: readonly Piece[]): readonly Piece[] {
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
export const credit = ({ title, source, published }: ArticleLine): string =>
  [`From “${clipped(title, NAME)}”`, source, published && dateInWords(published)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => clipped(part ?? '', NAME + 8))
    .join(', ');
