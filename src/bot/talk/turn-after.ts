import type { Article } from '../../article/article.ts';
import type { Read } from '../../reply/place.ts';
import { remembered } from '../../reply/remembered.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import type { Person } from '../../text/analysis.ts';
import type { Span } from '../../text/span.ts';
import { knownOf } from '../asking/known.ts';
import { personIn } from '../asking/person-in.ts';
import { tidied } from '../asking/tidied.ts';
import { readOf } from '../finding/choose-article.ts';
import { genderOf } from '../finding/gender.ts';
import { isNameIn } from '../finding/proper.ts';
import { findSpeakers } from '../finding/speakers.ts';
import { folded, wordsOf } from '../finding/words.ts';
import type { RawOptions } from '../run-command.ts';
import type { Services } from '../services.ts';
import type { Turn } from './talks.ts';
import { thingAsked } from './thing-meant.ts';

/** What shows something of an article. */
const TELLS = /^(?:passages|quotes|figures|people)$/;

/** What is remembered of an answer. One from no article leaves what was remembered before. */
export async function turnAfter(
  raw: RawOptions,
  { blocks }: Reply,
  services: Services,
  before: Turn | undefined,
): Promise<Turn | undefined> {
  const source = blocks.find((block) => block.type === 'source');
  const article = services.library.articles().find(({ id }) => id === source?.article.id);
  // Where nothing was found, nobody asked for that article.
  const isNone =
    before === undefined &&
    !blocks.some((one) => TELLS.test(one.type) || (one.type === 'note' && one.moved)) &&
    raw.article === undefined &&
    raw.question !== undefined;
  // What was shown before is not gone on with once something else was asked in vain.
  // Whoever was meant by the question it is not settled.
  const isOpen = isWho(raw) || blocks.some(({ type }) => type === 'people');
  if (!article || isNone) return before && { ...before, shown: [], ...(isOpen && NOBODY) };
  const read = await readOf(services, article);
  const { named, mentioned, shown } = shownBy({ blocks, read });
  const levels = [asked(raw, read), named, mentioned];
  // An answer from elsewhere leaves the talk in its article, unless that was named by what only the other one has.
  const isElsewhere =
    before !== undefined &&
    blocks.some((one) => one.type === 'note' && one.moved) &&
    !isNamed(
      raw,
      article,
      services.library.articles().find(({ id }) => id === before.article),
    );
  // Who was asked for and is not told is not the one from before.
  const isUntold = isWho(raw) && named.length === 0;
  const earlier = before?.article === article.id && !isUntold ? before : undefined;
  const isNew = isWho(raw) && named.length === 1;
  const he = one(levels, 'male', earlier?.he, read, isNew);
  const she = one(levels, 'female', earlier?.she, read, isNew);
  // Of those who only stand in a sentence nobody can tell which of them 'they' are.
  const they = meant(levels.slice(0, 2), (one) => isOf(one, undefined, read));
  const it = raw.question && thingAsked(raw.question, earlier?.it, read);
  return {
    article: isElsewhere ? before.article : article.id,
    ...(!isElsewhere && { shown, version: article.version }),
    // One word is no question that could be asked of something else.
    ...(raw.question?.trim().includes(' ') && { question: raw.question }),
    ...(he.name && { he: he.name }),
    ...(she.name && { she: she.name }),
    ...(they?.name && { they: they.name }),
    ...(it && { it }),
  };
}

/** Whether a question has a name that one article has and the other lacks. */
const isNamed = (
  { question = '', speaker = '' }: RawOptions,
  there: Article,
  before: Article | undefined,
): boolean =>
  wordsOf(`${question} ${speaker}`).some(
    (word) => isNameIn(word, there.text) && !before?.text.toLowerCase().includes(folded(word)),
  );

/** What an answer shows, worked out once where many get the same. */
const shownBy = remembered(
  ({ blocks, read }: { readonly blocks: readonly Block[]; readonly read: Read }) => ({
    named: namedIn(blocks, read),
    mentioned: mentionedIn(blocks.flatMap(placesOf), read),
    shown: shownFirst(blocks),
  }),
  ({ blocks }) => blocks,
);

/** Whom 'he' or 'she' means; nobody where it is either whose gender is not told, or whom it meant before. */
function one(
  levels: readonly (readonly Person[])[],
  gender: 'male' | 'female',
  before: string | undefined,
  read: Read,
  isNew: boolean,
): { readonly name?: string | undefined } {
  const fits = (person: Person): boolean => isOf(person, gender, read);
  const found = meant(levels, fits);
  if (!found) return { name: before };
  // Of several it is still the one whom it was about.
  const several = found.name === undefined ? levels.find((level) => level.some(fits)) : undefined;
  if (several?.some((person) => person.name === before)) return { name: before };
  const isTold = read.analysis.people.some(
    (person) => person.name === found.name && genderOf(person, read.article.text) === gender,
  );
  // 'who is Ash' is asked of nobody but Ash.
  return isTold || isNew || before === undefined || before === found.name ? found : {};
}

/** The one who is meant, from the first level that has somebody fitting; no name where several fit. */
function meant(
  levels: readonly (readonly Person[])[],
  fits: (person: Person) => boolean,
): { readonly name?: string | undefined } | undefined {
  for (const level of levels) {
    const [person, second] = level.filter(fits);
    if (person) return second ? {} : { name: person.name };
  }
  return undefined;
}

const isWho = ({ question = '' }: RawOptions): boolean => /^\W*(?:and )?who\b/i.test(question);

const NOBODY = { he: undefined, she: undefined, they: undefined };

/** Whether a pronoun may mean somebody: 'they' whoever is no man and no woman that the article knows of. */
function isOf(person: Person, gender: 'male' | 'female' | undefined, { article }: Read): boolean {
  if (person.kind === 'organisation') return gender === undefined;
  const told = genderOf(person, article.text);
  return told === gender || (told === undefined && person.kind === 'person');
}

/** The one whom the question itself names. */
function asked({ question, speaker }: RawOptions, read: Read): readonly Person[] {
  const known = knownOf(read);
  const name = question === undefined ? speaker : personIn(tidied(question, known), known)?.name;
  const found = name === undefined ? undefined : findSpeakers(name, read);
  return found?.kind === 'some' && found.group === undefined ? found.people : [];
}

/** Those whom an answer is about, or whose words it shows. */
function namedIn(blocks: readonly Block[], { analysis }: Read): readonly Person[] {
  const names = new Set(
    blocks.flatMap((block) => {
      if (block.type === 'people') return block.people.map(({ name }) => name.toLowerCase());
      if (block.type !== 'quotes') return [];
      return block.quotes.flatMap(({ speaker }) => speaker?.toLowerCase() ?? []);
    }),
  );
  return analysis.people.filter(({ name }) => names.has(name.toLowerCase()));
}

/** The sentences of which an answer shows something first. */
function shownFirst(blocks: readonly Block[]): readonly Span[] {
  const first = blocks.find(({ type }) => /^(?:passages|figures|quotes)$/.test(type));
  if (first?.type === 'quotes')
    return first.quotes.slice(0, FIRST).map(({ place: { start, end } }) => ({ start, end }));
  return first
    ? placesOf(first)
        .slice(0, FIRST)
        .map(({ start, end }) => ({ start, end }))
    : [];
}

/** So much of an answer is gone on with. */
const FIRST = 2;

const placesOf = (block: Block): readonly Span[] =>
  block.type === 'passages'
    ? block.passages.map(({ place }) => place)
    : block.type === 'figures'
      ? block.figures.map(({ sentence }) => sentence.place)
      : [];

const mentionedIn = (places: readonly Span[], { analysis }: Read): readonly Person[] =>
  analysis.people.filter(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(({ start }) => places.some((one) => one.start <= start && start < one.end)),
  );
