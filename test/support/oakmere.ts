import { commands } from '../../commands/index.ts';
import type { Article } from '../../src/article/article.ts';
import { answerLine } from '../../src/bot/answer-line.ts';
import { createArticleIndex } from '../../src/bot/article-index.ts';
import type { ContentProblem, Library } from '../../src/bot/library.ts';
import type { Services } from '../../src/bot/services.ts';
import { renderText } from '../../src/console/render.ts';
import type { Read } from '../../src/reply/place.ts';
import type { Analysis, Figure, Person, Quote } from '../../src/text/analysis.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import type { Span } from '../../src/text/span.ts';

/** An article with an analysis written by hand: what commands say depends on nothing else. */
const text = `The bridge at Oakmere will close for two years from June, the county said on Tuesday.
“We looked at every other way, and there was none,” said Maria Dale, the county’s transport chief.
“The old piers will not carry another winter.”
More than 9,000 cars cross the bridge each day, and the repair will cost $4.5 million.
Mayor Peter Dale called the plan “a long goodbye” and asked for a ferry.
“Our 40 shops cannot live on promises,” said Ana Nowak, who runs a bakery beside the bridge.
A leaflet on the square read: “Keep Oakmere open.”
Governor Ruth Haines, who visits on Friday, has not commented.`;

/** Where words stand in a text; words that do not are a mistake of the test. */
function at(words: string, inText = text): Span {
  const start = inText.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const lines = paragraphs(text);

const person = (
  id: string,
  name: string,
  role: string | undefined,
  ...aliases: string[]
): Person => ({
  id,
  kind: 'person',
  name,
  ...(role && { role }),
  aliases,
  mentions: [at(name)],
});

const quote = (words: string, speaker: string | null, more: Partial<Quote> = {}): Quote => ({
  ...at(words),
  kind: 'direct',
  speaker,
  basis: speaker === null ? 'unknown' : 'stated',
  ...more,
});

const figure = (
  words: string,
  rank: number,
  more: Omit<Figure, keyof Span | 'rank' | 'sentence' | 'phrase'>,
): Figure => {
  const span = at(words);
  const sentence = lines.find(({ start, end }) => start <= span.start && span.end <= end);
  const lead = more.qualifier && at(`${more.qualifier} ${words}`);
  const start = lead ? lead.start : span.start;
  const phrase = { start, end: Math.max(span.end, more.noun?.end ?? 0) };
  return { ...span, ...more, phrase, rank, sentence: sentence ?? span };
};

const analysis: Analysis = {
  sentences: lines,
  people: [
    {
      id: 'c',
      kind: 'organisation',
      name: 'the county',
      aliases: [],
      mentions: [at('the county')],
    },
    person('m', 'Maria Dale', 'the county’s transport chief', 'Ms Dale'),
    person('p', 'Peter Dale', 'Mayor', 'Mayor Peter Dale'),
    person('n', 'Ana Nowak', undefined),
    person('g', 'Ruth Haines', 'Governor'),
  ],
  quotes: [
    quote('We looked at every other way, and there was none,', 'm'),
    quote('The old piers will not carry another winter.', 'm', { basis: 'inferred' }),
    quote('a long goodbye', 'p', { kind: 'partial', via: 'the Gazette' }),
    quote('Our 40 shops cannot live on promises,', 'n'),
    quote('Keep Oakmere open.', null),
  ],
  figures: [
    figure('two', 3, { kind: 'time', value: 2, unit: 'year', noun: at('years') }),
    figure('9,000', 1, { kind: 'count', value: 9000, qualifier: 'More than', noun: at('cars') }),
    figure('$4.5 million', 2, { kind: 'money', value: 4_500_000, unit: 'dollar' }),
    figure('40', 4, {
      kind: 'count',
      value: 40,
      noun: at('shops'),
      source: { person: 'n', basis: 'stated', words: at('Ana Nowak') },
    }),
  ],
  summary: { line: lines.slice(0, 1), short: lines.slice(0, 3), long: lines.slice(0, 5) },
  titled: { told: [0], fit: [0, 0, 0, 0] },
};

export const bridge: Article = {
  id: 'oakmere-bridge',
  title: 'Oakmere bridge to close for two years',
  text,
  paragraphs: lines,
  version: 'v1',
  source: 'The Oakmere Gazette',
  published: '2026-05-12',
  url: 'https://gazette.example/bridge',
};

const marketText = 'The lantern market returns to the square in October.';

export const market: Article = {
  id: 'lantern-market',
  title: 'Lantern market returns',
  text: marketText,
  paragraphs: paragraphs(marketText),
  version: 'v2',
};

const marketAnalysis: Analysis = {
  sentences: paragraphs(marketText),
  people: [],
  quotes: [],
  figures: [],
  summary: {
    line: paragraphs(marketText),
    short: paragraphs(marketText),
    long: paragraphs(marketText),
  },
};

export const read: Read = { article: bridge, analysis, current: true };

export function oakmere(
  articles: readonly Article[] = [bridge, market],
  problems: readonly ContentProblem[] = [],
): Library {
  return {
    articles: () => articles,
    analysis: async ({ id }) => (id === bridge.id ? analysis : marketAnalysis),
    index: createArticleIndex(),
    problems: () => problems,
    version: async (hash) => articles.find(({ version }) => version === hash),
    fault: () => undefined,
    reading: () => false,
    whole: Promise.resolve(),
    onChange: () => () => undefined,
    close: async () => undefined,
  };
}

export const services = (
  library: Library = oakmere(),
  report: Services['report'] = () => undefined,
): Services => ({
  library,
  commands,
  now: new Date('2026-05-13T08:00:00Z'),
  report,
});

/** The answer to a line as a pipe would print it. */
export const answerText = async (line: string, library?: Library): Promise<string> =>
  renderText(await answerLine(line, services(library)), {
    width: Number.POSITIVE_INFINITY,
    colour: false,
  });
