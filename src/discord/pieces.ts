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
import { lined, type Piece } from '../reply/paging.ts';
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
  Surroundings,
} from '../reply/reply.ts';
import { dateInWords, titled } from '../reply/source.ts';
import { clipped, literal, parts } from './literal.ts';

/** Verbatim words in one piece; longer ones go on in the next. With `ASIDE` below them, a piece always fits a page. */
const VERBATIM = 1500;
const ASIDE = 400;
const NAME = 150;

/** Lines of a list that stand in one piece together. */
const LINES = { count: 10, length: 1600 } as const;

/** A block in Discord's Markdown, in pieces of at most 2,200 units each. */
export function piecesOf(block: Block): readonly Piece<string>[] {
  switch (block.type) {
    case 'heading':
      return plain([heading(block.text)]);
    case 'text':
      return plain(parts(block.text, VERBATIM));
    case 'note':
      return plain(parts(block.text, VERBATIM).map(small));
    case 'channel':
      return plain([channel(block) || '…']);
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
        : plain(together(block.people.map(person)));
    case 'articles':
      return plain(together(block.articles.map(article)));
    case 'commands':
      return plain(together(block.commands.map(usage)));
    case 'moments':
      return plain(together(block.moments.map(moment)));
    case 'source':
    case 'suggestions':
    case 'decision':
      // They stand at the foot of every page; several sources each in the body.
      return [];
  }
}

const plain = (texts: readonly string[]): readonly Piece<string>[] =>
  texts.map((shown) => ({ shown }));

export const small = (text: string): string => `-# ${text}`;
const bold = (text: string): string => `**${text}**`;

/** Verbatim words as a block quote, with `aside` under the last part. */
function verbatim(words: string, aside: string, struck = false): readonly string[] {
  const all = parts(words, VERBATIM);
  return all.map((part, index) =>
    [`> ${struck ? `~~${part}~~` : part}`, index < all.length - 1 ? small('goes on') : aside].join(
      '\n',
    ),
  );
}

const aside = (words: string): string => small(clipped(words, ASIDE - 3));

const passage = (line: Passage): readonly string[] =>
  verbatim(withGlosses(line), aside(passageNotes(line)));

/** The words that are meant in bold, and between marks for those to whom bold says nothing. */
function surroundings({ before, passage: { text }, after }: Surroundings): readonly string[] {
  const lines = (words: string): string => words.split('\n').map(literal).join('\n> ');
  const gap = (words: string, at: RegExp): string => (at.test(words) ? ' ' : '');
  const lead = `${lines(before)}${gap(before, / $/)}`;
  const tail = `${gap(after, /^ /)}${lines(after)}`;
  const legend = small('The words meant stand between » and «.');
  const whole = `> ${lead}${bold(`»${literal(text)}«`)}${tail}`;
  if (whole.length <= VERBATIM) return [`${whole}\n${legend}`];
  const long = (words: string, style: (part: string) => string): readonly string[] =>
    words
      .split('\n')
      .flatMap((line) => parts(line, VERBATIM - 4).map((part) => `> ${style(part)}`));
  return [...long(before, String), ...long(`»${text}«`, bold), ...long(after, String), legend];
}

function quotation(quote: QuoteLine): readonly string[] {
  const { text, speaker, role, within, sameSentence, withdrawn } = quote;
  const who = speaker
    ? [bold(clipped(atStart(speaker), NAME / 2)), ...(role ? [clipped(role, NAME / 2)] : [])].join(
        ', ',
      )
    : bold('Speaker not named');
  return [
    ...verbatim(`“${text}”`, small(`${who} (${clipped(quoteNotes(quote), NAME - 10)})`), withdrawn),
    ...(within && !sameSentence ? verbatim(within, small('the sentence around it')) : []),
  ];
}

const figure = remembered((line: FigureLine): readonly string[] => {
  const notes = aside(figureNotes(line));
  const [first = '', ...more] = line.sameSentence ? [notes] : verbatim(line.sentence.text, notes);
  return [`${bold(clipped(figureTitle(line), NAME))}\n${first}`, ...more];
});

function person(line: PersonLine): string {
  const { name, role } = line;
  const named = role
    ? `${bold(clipped(name, NAME))}, ${clipped(role, NAME)}`
    : bold(clipped(name, NAME));
  return `${named}\n${aside(personNotes(line))}`;
}

const introducedPerson = (line: PersonLine): readonly string[] => [
  person(line),
  ...(line.introduced ? passage(line.introduced) : []),
];

function article(line: ArticleLine): string {
  const name = bold(clipped(line.title, NAME * 2));
  return `${name}${line.current ? ' (current)' : ''}\n${aside(articleNotes(line))}`;
}

const usage = ({ usage: words, description }: CommandLine): string =>
  `${bold(`/${clipped(words, NAME)}`)}\n${small(clipped(description, ASIDE))}`;

/** Discord shows the time in the reader's own zone and language. */
const moment = ({ before = '', at, after = '' }: Moment): string =>
  `${beside(before)}<t:${Math.floor(Date.parse(at) / 1000)}:F>${beside(after)}`;

/** Discord shows the name of the channel, to those who may see it. */
const channel = ({ before, channel: id, after }: ChannelLine): string =>
  `${beside(before)}${/^\d+$/.test(id) ? `<#${id}>` : clipped(id, NAME)}${beside(after)}`;

/** Words beside a time or a channel, whose spaces at the ends part them from it. */
const beside = (words: string): string =>
  words === ''
    ? ''
    : `${words.startsWith(' ') ? ' ' : ''}${clipped(words, ASIDE)}${words.endsWith(' ') ? ' ' : ''}`;

/** Short lines gathered into pieces. */
function together(lines: readonly string[]): readonly string[] {
  const all: string[][] = [];
  let length = 0;
  for (const line of lines) {
    const open = all.at(-1);
    if (open && open.length < LINES.count && length + line.length < LINES.length) {
      open.push(line);
      length += line.length;
    } else {
      all.push([line]);
      length = line.length;
    }
  }
  return all.map((piece) => piece.join('\n'));
}

/** The credit of an article, at most 400 units long. */
export const credit = remembered(({ title, source, published }: ArticleLine): string =>
  small(
    `From ${titled(clipped(title, NAME))}${[source, published && dateInWords(published)]
      .filter((part) => part !== undefined && part !== '')
      .map((part) => `, ${clipped(part ?? '', NAME / 2)}`)
      .join('')}`,
  ),
);

/** The heading of a reply: what a notification shows, and what a screen reader finds. */
export const heading = (title: string): string => `### ${clipped(title, 2 * NAME) || 'Readout'}`;
