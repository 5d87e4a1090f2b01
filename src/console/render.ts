import {
  aliasesOf,
  articleNotes,
  countsOf,
  figureNotes,
  figureTitle,
  passageNotes,
  quoteNotes,
  withGlosses,
} from '../reply/asides.ts';
import { atStart } from '../reply/called.ts';
import { momentInWords } from '../reply/moment.ts';
import { linesOf } from '../reply/open-lines.ts';
import type {
  ArticleLine,
  Block,
  CommandLine,
  FigureLine,
  Passage,
  PersonLine,
  QuoteLine,
  Reply,
  Suggestion,
  Surroundings,
} from '../reply/reply.ts';
import { dateInWords, titled } from '../reply/source.ts';
import { safeText } from './safe-text.ts';
import { wrap } from './wrap.ts';

export interface Look {
  /** Columns; `Infinity` where lines are not to be broken, as in a pipe. */
  readonly width: number;
  readonly colour: boolean;
}

/** One line of a list: what leads it, its words, and asides below it. */
interface Item {
  readonly text: string;
  readonly below?: readonly (string | false | undefined)[];
}

/** Longer lines are hard to read, however wide the window. */
const WIDEST = 100;

/** A reply as plain text of a terminal, lines parted by `\n`, without one at the end. Pure. */
export function renderText(reply: Reply, look: Look): string {
  const parts = [
    wrapped(reply.title, look).map((line) => styled(line, BOLD, look)),
    ...reply.blocks.map((block, at) => blockLines(block, countBefore(reply.blocks, at), look)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** How many lines with a place stand before a block: numbers run on through an answer, and `where` takes them. */
const countBefore = (blocks: readonly Block[], at: number): number =>
  blocks.slice(0, at).flatMap(linesOf).length;

function blockLines(block: Block, before: number, look: Look): readonly string[] {
  switch (block.type) {
    case 'heading':
      return wrapped(block.text, look).map((line) => styled(line, BOLD, look));
    case 'text':
      return wrapped(block.text, look);
    case 'note':
      return wrapped(block.text, look).map((line) => styled(line, DIM, look));
    case 'channel':
      return wrapped(`${block.before}${block.channel}${block.after}`, look);
    case 'passages':
      return numbered(block.passages.map(passage), look, before);
    case 'quotes':
      return numbered(block.quotes.map(quotation), look, before);
    case 'figures':
      return numbered(figureItems(block.figures), look, before);
    case 'where':
      return surroundings(block, look);
    case 'people':
      return items(block.people.map(member), look, () => '- ');
    case 'articles':
      return numbered(block.articles.map(article), look);
    case 'commands':
      return items(block.commands.map(usage), look, () => '  ');
    case 'moments':
      return block.moments.flatMap(({ before = '', at, after = '' }) =>
        wrapped(`${before}${momentInWords(at, block.timezone)} (${block.timezone})${after}`, look),
      );
    case 'decision':
      return [];
    case 'source':
      return source(block.article, block.url, look);
    case 'suggestions':
      return suggestions(block.lead, block.suggestions, look);
  }
}

const passage = (line: Passage): Item => ({
  text: `${withGlosses(line)} (${passageNotes(line)})`,
});

/** The words that are meant stand between » and «, in colour or not. */
const surroundings = ({ before, passage: { text }, after }: Surroundings, look: Look) =>
  `${before}»${text}«${after}`.split('\n').flatMap((line) => wrapped(line, look, '  '));

function quotation(line: QuoteLine): Item {
  const { text, speaker, role, within, sameSentence } = line;
  const who = [
    speaker ? atStart(speaker) : 'Speaker not named',
    ...(speaker && role ? [role] : []),
  ];
  return {
    text: `“${text}”`,
    below: [
      `${who.join(', ')} (${quoteNotes(line)})`,
      within && !sameSentence && `In the sentence: ${within}`,
    ],
  };
}

const figureItems = (figures: readonly FigureLine[]): readonly Item[] =>
  figures.map((figure) => {
    const notes = figureNotes(figure);
    return {
      text: figureTitle(figure),
      below: [figure.sameSentence ? `(${notes})` : `${figure.sentence.text} (${notes})`],
    };
  });

function member(person: PersonLine): Item {
  const { name, role, introduced } = person;
  const also = aliasesOf(person);
  return {
    text: role ? `${name}, ${role}` : name,
    below: [
      countsOf(person),
      also && `also called ${also}`,
      introduced && `${introduced.text} (paragraph ${introduced.place.paragraph})`,
    ],
  };
}

const article = (line: ArticleLine): Item => ({
  text: line.current ? `${line.title} (current)` : line.title,
  below: [articleNotes(line)],
});

const usage = ({ usage: words, description }: CommandLine): Item => ({
  text: words,
  below: [description],
});

function source(
  { title, source: from, published }: ArticleLine,
  url: string | undefined,
  look: Look,
) {
  const credit = [titled(title), from, published && dateInWords(published)]
    .filter(Boolean)
    .join(', ');
  return [`From ${credit}`, ...(url ? [url] : [])]
    .flatMap((line) => wrapped(line, look))
    .map((line) => styled(line, DIM, look));
}

/** Requests that say themselves stand one a line, ready to be typed; named ones share a line with one example. */
function suggestions(lead: string, all: readonly Suggestion[], look: Look): readonly string[] {
  const [first] = all;
  if (first === undefined) return [];
  if (all.every(({ label, request }) => label === request)) {
    return [
      ...wrapped(`${lead}:`, look),
      ...all.flatMap(({ request }) => wrapped(request, look, '  ')),
    ];
  }
  const labels = all.map(({ label }) => label).join('; ');
  return wrapped(`${lead}: ${labels}. Type: ${first.request}`, look);
}

const numbered = (all: readonly Item[], look: Look, before = 0): readonly string[] =>
  items(all, look, (at) => `${before + at + 1}. `);

function items(all: readonly Item[], look: Look, lead: (at: number) => string): readonly string[] {
  return all.flatMap(({ text, below = [] }, at) => {
    const first = lead(at);
    const indent = ' '.repeat(first.length);
    return [
      ...wrapped(text, look, first),
      ...below
        .flatMap((line) => (line ? wrapped(line, look, indent) : []))
        .map((line) => styled(line, DIM, look)),
    ];
  });
}

const wrapped = (text: string, { width }: Look, first = ''): readonly string[] =>
  wrap(safeText(text), width === Number.POSITIVE_INFINITY ? width : Math.min(width, WIDEST), first);

const BOLD = 1;
const DIM = 2;
const ESC = String.fromCharCode(27);

const styled = (line: string, style: number, { colour }: Look): string =>
  colour ? `${ESC}[${style}m${line}${ESC}[0m` : line;
