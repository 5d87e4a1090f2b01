import type { Article } from '../article/article.ts';
import { counted } from '../reply/count.ts';
import type { Read } from '../reply/place.ts';
import { named, quotesOf, speakersOf } from '../reply/quotes.ts';
import { sliceOf } from '../text/span.ts';
import { planInWords, whenInWords } from './briefing/words.ts';
import { proposeZones } from './briefing/zones/find-zone.ts';
import type { Option } from './command.ts';
import { findArticle } from './finding/find-article.ts';
import { firstOf } from './finding/first-of.ts';
import { findSpeaker } from './finding/speaker.ts';
import { topicsOf } from './finding/topics.ts';
import { begunIn, folded } from './finding/words.ts';
import type { RawOptions } from './run-command.ts';
import type { Services } from './services.ts';

/** A value that an option can take, and how it is shown. */
export interface Proposal {
  readonly label: string;
  readonly value: string;
}

/**
 * Values for an option whose value somebody is typing, best first: speakers and topics most quoted first, up to 25 articles
 * newest first. `raw` are the options given so far: speakers and topics are those of the article that they name, or of
 * the current one.
 */
export async function propose(
  { suggest, choices }: Option,
  typed: string,
  raw: RawOptions,
  services: Services,
): Promise<readonly Proposal[]> {
  const begun = folded(typed.trim());
  const fitsBare = (bare: string): boolean => begun === '' || bare.includes(` ${begun}`);
  const fits = (words: string): boolean => fitsBare(begunIn(words));
  const plain = (values: readonly string[]): readonly Proposal[] =>
    values.filter(fits).map((value) => ({ label: value, value }));
  if (suggest === 'article') {
    const fitting = firstOf(services.library.articles(), MOST, (article) =>
      fitsBare(bareNamesOf(article)),
    );
    return fitting.map(({ title, id }) => ({ label: title, value: id }));
  }
  if (suggest === 'timezone') return proposeZones(typed, services.now);
  if (suggest === 'source') return plain(sourcesOf(services));
  if (suggest === 'briefing') return briefingsHere(services, fits);
  if (suggest === 'speaker') {
    const own = speakers(await readOf(raw, services), fits);
    return raw.article || begun === '' ? own : [...own, ...elsewhere(own, fitsBare, services)];
  }
  if (suggest === 'topic') return plain(topics(await readOf(raw, services), raw.speaker));
  return plain(choices ?? []);
}

const bareNames = new WeakMap<Article, string>();

function bareNamesOf(article: Article): string {
  const known = bareNames.get(article) ?? `${begunIn(article.title)}\n${begunIn(article.id)}`;
  bareNames.set(article, known);
  return known;
}

/** No platform shows more. */
const MOST = 25;

/** Who is quoted in other articles only. */
function elsewhere(
  own: readonly Proposal[],
  fitsBare: (bare: string) => boolean,
  { library }: Services,
): readonly Proposal[] {
  const known = new Set(own.map(({ value }) => value));
  return library.index
    .speakers(fitsBare, MOST + known.size)
    .filter(({ name }) => !known.has(name))
    .slice(0, MOST)
    .map(({ name, count }) => ({
      label: `${name} (${counted(count, 'quotation')}, elsewhere)`,
      value: name,
    }));
}

async function readOf(
  { article: wanted }: RawOptions,
  { library }: Services,
): Promise<Read | undefined> {
  const articles = library.articles();
  const found = wanted ? findArticle(articles, wanted) : undefined;
  const article = found?.kind === 'one' ? found.article : articles[0];
  return article && { article, analysis: await library.analysis(article), current: true };
}

function speakers(read: Read | undefined, fits: (words: string) => boolean): readonly Proposal[] {
  if (!read) return [];
  const loose = quotesOf(read, null).length;
  return [
    ...speakersOf(read)
      .filter(({ person }) => [person.name, person.role ?? '', ...person.aliases].some(fits))
      .map(({ person, count }) => ({
        label: `${named(person)} (${counted(count, 'quotation')})`,
        value: person.name,
      })),
    ...[
      {
        label: `Everyone (${counted(read.analysis.quotes.length, 'quotation')})`,
        value: 'everyone',
      },
      ...(loose > 0
        ? [{ label: `Speaker not named (${counted(loose, 'quotation')})`, value: 'unattributed' }]
        : []),
    ].filter(({ label, value }) => fits(label) || fits(value)),
  ];
}

/** What a speaker's quotations are about, or, with nobody named, all quotations and figures. */
function topics(read: Read | undefined, speaker: string | undefined): readonly string[] {
  if (!read) return [];
  const found = speaker ? findSpeaker(speaker, read.analysis.people) : undefined;
  if (found?.kind === 'one') return topicsOf(read, quotesOf(read, found.person.id));
  const { article, analysis } = read;
  const nouns = analysis.figures.flatMap(({ noun }) => (noun ? [sliceOf(article.text, noun)] : []));
  return [...new Set([...topicsOf(read, analysis.quotes), ...nouns])];
}

const sourcesOf = ({ library }: Services): readonly string[] => [
  ...new Set(library.articles().flatMap(({ source }) => (source ? [source] : []))),
];

/** The briefings of the channel. */
async function briefingsHere(
  { briefings, where }: Services,
  fits: (words: string) => boolean,
): Promise<readonly Proposal[]> {
  if (!briefings || !where) return [];
  const all = await briefings.here(where);
  return all
    .map((one) => ({ label: `${one.id}: ${whenInWords(one)}, ${planInWords(one)}`, value: one.id }))
    .filter(({ label }) => fits(label));
}
