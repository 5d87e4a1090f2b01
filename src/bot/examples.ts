import { called } from '../reply/called.ts';
import { entriesOf } from '../reply/figures.ts';
import { castOf } from '../reply/people.ts';
import type { Read } from '../reply/place.ts';
import { speakersOf } from '../reply/quotes.ts';
import type { Suggestion } from '../reply/reply.ts';
import { goOn } from '../reply/suggest.ts';
import type { Figure } from '../text/analysis.ts';
import { contains, sliceOf } from '../text/span.ts';
import type { Services } from './services.ts';
import { TooMuchError } from './too-much.ts';

/** Things to ask of an article, made from who and what is in it. */
function examplesFrom(read: Read): readonly Suggestion[] {
  const [first, second] = speakersOf(read);
  const { text } = read.article;
  const figure = entriesOf(read)
    .map((entry) => entry.figure)
    .find((one) => one.kind === 'count' && isMany(one, text));
  const silent = castOf(read).find(({ quotes, role }) => quotes === 0 && role);
  const counted = figure?.noun && sliceOf(text, figure.noun);
  // Another article than the current one has to be named, which is done behind a command.
  const isPlain = read.current;
  return goOn(read, [
    'summary',
    ...(first ? [`quotes ${first.person.name}`] : []),
    ...(second
      ? [isPlain ? `what did ${called(second.person)} say?` : `quotes ${second.person.name}`]
      : []),
    ...(counted ? [isPlain ? `how many ${counted}?` : `figures ${counted}`] : []),
    ...(silent && isPlain ? [`who is ${silent.name}?`] : []),
    'figures',
    'people',
  ]);
}

/** Several of something: not the 'man' of 'a ten-man side', nor of 'one man'. */
const isMany = ({ value, noun, phrase, end }: Figure, text: string): boolean =>
  noun !== undefined && contains(phrase, noun) && value !== 1 && !/^[-‐‑–]/.test(text.slice(end));

/**
 * The same from the article that was asked about, else the current one; without one, what can be asked at any time.
 * @param asked the article that was asked about, where it is at hand
 */
export async function exampleRequests(
  services: Services,
  asked?: Read,
): Promise<readonly Suggestion[]> {
  if (asked) return examplesFrom(asked);
  const { library } = services;
  const [newest] = library.articles();
  const article = library.articles().find(({ id }) => id === services.focus) ?? newest;
  if (!article) return [{ label: 'articles', alone: 'All articles', request: 'articles' }];
  try {
    return examplesFrom({
      article,
      analysis: await library.analysis(article),
      current: article === newest,
    });
  } catch (error) {
    if (!(error instanceof TooMuchError)) throw error;
    // It is no article any more, so the next one is the current one.
    return exampleRequests(services);
  }
}
