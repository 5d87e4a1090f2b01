import { type Entry, entriesOf, figureLine } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import type { FigureLine } from '../../reply/reply.ts';
import { best, type Chosen } from './best-figures.ts';
import { withDisputes } from './disputed-figures.ts';
import { endedIn } from './end-scores.ts';
import { fatedFigures } from './fated-figures.ts';
import { ANYBODY } from './fates.ts';
import { isBareAge } from './figure-clause.ts';
import { figuresBefore, nowFirst } from './figures-before.ts';
import { joinedTo } from './joined.ts';
import { levelsOf } from './levels.ts';
import { marginsAsked } from './margin.ts';
import { type Measure, measureOf } from './measure.ts';
import { ofSomebody } from './of-somebody.ts';
import { isOnly } from './only-figure.ts';
import { isInClause, SHARES, shareOf } from './shares.ts';
import { stemsOf, type Topic, topicOf } from './topic.ts';
import { isOfThese, isSum, isTelling, wantedFigures } from './wanted-figures.ts';
import { agesBehind, agesMeant } from './whose-age.ts';
import { hasMatter, wordsOf } from './words.ts';

/**
 * `counted`: the figures count or measure the very thing asked about. `beside`: it only comes up in their sentence.
 * `kind`: they are all of the sort that is asked for, of what the article is about. `partly`: they and their sentence
 * have some words of it only. `none`: nothing of these. Best first.
 */
export interface ChosenFigures {
  readonly how: Chosen['how'] | 'kind';
  readonly figures: readonly FigureLine[];
  /** Each answers the whole question: what befell how many, as one source or another tells it. */
  readonly alike?: true;
  /** So many of the first figures are told together with the one behind them. */
  readonly joined?: number;
  /** What the article tells as counts of before, overtaken by those. */
  readonly earlier?: readonly FigureLine[];
  /** What the question asks for, where it asks for one sort of figure. */
  readonly measure?: Measure;
}

/**
 * The figures on a topic: those that count all of it, else those with all of it in their sentence, else most of it. Of
 * equals what an editor would pick comes first. A question that wants a count ('how many …') gets no age and no
 * percentage, and one that asks what befell so many only those whom it befell.
 */
export function chooseFigures(read: Read, { words: said }: Pick<Topic, 'words'>): ChosenFigures {
  // 'on board' need not be said.
  const words = said
    .replace(
      /^(how many) ((?:were|are|was) )?(?:on board|aboard|on(?= the \p{Lu}))(?= \S)/u,
      '$1 people $2on',
    )
    .replace(/^(how many )?people (?:(?:were|are|was) )?(?:on board|aboard)$/i, '$1passengers')
    .replace(/\b(?:on board|aboard)(?= \S)/i, 'on');
  const asking = measureOf(words);
  const measure = asking && {
    ...asking,
    ofAnybody: NOBODY.test(asking.rest) || wordsOf(asking.rest).some(isAnybody),
  };
  const asked = measure ? measure.rest : words;
  const counts =
    !measure || measure.kinds.includes('count') || (TOLL.test(asked) && !PRICED.test(words));
  const margins = marginsAsked(read, words);
  const fated = counts && !margins ? fatedFigures(read, asked) : undefined;
  const chosen = disputed(
    read,
    margins ??
      fated ??
      figuresBefore(read, words) ??
      ofNow(
        read,
        voted(
          read,
          words,
          levelled(
            read,
            words,
            owned(read, words, aged(read, measure, plainly(read, asked, measure))),
            asked,
          ),
        ),
      ),
    asked,
  );
  const joined = chosen.how === 'counted' ? joinedTo(read, chosen.entries, asked) : [];
  return {
    how: chosen.how,
    figures: [...joined, ...chosen.entries].map((entry) => figureLine(read, entry)),
    ...(joined.length > 0 && { joined: joined.length }),
    ...((fated || measure?.called === 'score') && { alike: true as const }),
    ...(fated?.earlier && { earlier: fated.earlier.map((entry) => figureLine(read, entry)) }),
    ...(measure && { measure: margins ? { ...measure, called: 'margin' } : measure }),
  };
}

const ofNow = (read: Read, { how, entries }: ChosenEntries): ChosenEntries => ({
  how,
  entries: nowFirst(read, entries),
});

/** How old somebody is may be told where they are not named. */
function aged(read: Read, measure: Measure | undefined, found: ChosenEntries): ChosenEntries {
  if (found.how !== 'none' || measure?.called !== 'age') return found;
  const entries = agesMeant(read, topicOf(measure.rest, read.article.text).stems);
  if (entries.length > 0) return { how: 'counted', entries };
  const behind = agesBehind(read, topicOf(measure.rest, read.article.text).stems);
  return behind.length > 0 ? { how: 'kind', entries: behind } : found;
}

/** What is counted of nobody is none of hers. */
function owned(read: Read, words: string, { how, entries }: ChosenEntries): ChosenEntries {
  const own = how === 'counted' ? ofSomebody(read, words, entries) : entries;
  return { how: own.length === 0 ? 'none' : how, entries: own };
}

/** 'how high was the gas' finds no height. */
function levelled(read: Read, words: string, found: ChosenEntries, asked: string): ChosenEntries {
  if (found.how !== 'none' || !/^how high\b/i.test(words)) return found;
  const entries = levelsOf(read, asked);
  return entries.length > 0 ? { how: 'beside', entries } : found;
}

/** How many voted for or against is told by the vote as a whole: 'by 103 to 92'. */
function voted(read: Read, words: string, found: ChosenEntries): ChosenEntries {
  const isAsked = found.how !== 'counted' && VOTERS.test(words);
  const entries = isAsked ? wantedFigures(read, [], measureOf('how many votes passed')) : [];
  return entries.length > 0 ? { how: 'beside', entries } : found;
}

const VOTERS =
  /^how many (?:(?:people|mps?|members|councillors|lawmakers|senators|deputies|delegates|votes|were|had) )*(?:voted\b|(?:for|against|in favou?r)\b|backed|opposed|supported|rejected)/i;

const disputed = (read: Read, { how, entries }: ChosenEntries, asked: string): ChosenEntries => ({
  how,
  entries:
    how === 'kind' ? entries : withDisputes(read, entries, topicOf(asked, read.article.text).stems),
});

/** 'how many had to leave' names no sort of thing: people are asked for. */
const NOBODY = /^(?:ha(?:d|ve) to|need(?:ed)? to|must|were able to)\b/i;

/** 'how much did the death toll rise' asks for its levels. */
const TOLL = /\btoll\b/i;
/** 'how much is the toll' asks for no count of the dead. */
const PRICED = /^how much (?:is|was|are|were|does|will|do) /i;

const isAnybody = (word: string): boolean => ANYBODY.test(word);

interface ChosenEntries {
  readonly how: ChosenFigures['how'];
  readonly entries: readonly Entry[];
}

function plainly(read: Read, asked: string, measure: Measure | undefined): ChosenEntries {
  const { article } = read;
  const unmet = wordsOf(asked).filter((word) => !measure?.met.test(word));
  // 'how long does it last' says nothing else.
  const matter =
    measure?.called === 'length' && !hasMatter(unmet.join(' ')) ? wordsOf(asked) : unmet;
  const things = matter.filter((word) => !isAnybody(word));
  // 'people on board' is not about people of any sort.
  const needed = measure && hasMatter(things.join(' ')) ? things : matter;
  const { stems } = topicOf(needed.join(' '), article.text);
  const all = topicOf(asked, article.text).stems;
  const titled = measure?.kinds.includes('money')
    ? stemsOf(`${article.title} ${article.id}`)
    : new Set<string>();
  const wanted = wantedFigures(read, stems, measure);
  if (measure?.called === 'vote' && wanted.length === 0) {
    const found = plainly(read, asked, undefined);
    // How often it was voted on is no vote.
    return found.entries.every(({ figure }) => figure.unit === 'times')
      ? { how: 'none', entries: [] }
      : found;
  }
  const literal = best(read, wanted, all, measure);
  const own = stems.filter((one) => !titled.has(one));
  const ended = measure?.called === 'score' ? endedIn(read, wanted, stems) : undefined;
  if (ended) return ended;
  const isSaid = literal.how === 'counted' && all.length > 0 && measure?.called !== 'vote';
  if (!measure || isSaid) return literal;
  // All that is asked for is a sum of what the article is about: which sum is not said.
  if (own.length === 0) {
    if (wanted.length === 0) return { how: 'none', entries: [] };
    return {
      how: stems.length === 0 && isOnly(read, wanted, measure) ? 'counted' : 'kind',
      entries: wanted,
    };
  }
  const found = best(read, wanted, stems, measure);
  const isChance = found.how === 'beside' && measure.kinds.includes('count') && stems.length === 1;
  const share = measure.called === 'count' ? shareOf(read, stems, found.how) : undefined;
  if (share) return share;
  if (found.how !== 'none' && !isChance) return found;
  // The only weight of a text may be that of what is called otherwise there.
  if (measure.called === 'measure' && wanted.length === 1 && isTelling(read, wanted, measure))
    return { how: 'kind', entries: wanted };
  // Nothing of the sort asked for: a figure of the very thing may help, and must not pass for the answer.
  const rest = entriesOf(read).filter(
    (entry) =>
      !wanted.includes(entry) &&
      !isBareAge(read, entry.figure) &&
      isOfThese(read, entry.figure, measure) &&
      (measure.called === 'sum'
        ? isSum(read, entry.figure)
        : measure.called === 'amount'
          ? !/^(?:count|age)$/.test(entry.figure.kind)
          : measure.called !== 'count' || SHARES.test(entry.figure.kind)),
  );
  const near = best(read, rest, stems, undefined);
  // A share of the votes is only whose it is told to be.
  const others =
    measure.called === 'count' && !near.entries.some((one) => isInClause(read, one, stems))
      ? { how: 'none' as const, entries: [] }
      : near;
  // Of a count or an age what only stands in the same sentence is no help.
  const helps =
    measure.called === 'amount' || measure.called === 'sum' ? /counted|beside/ : /counted/;
  // 'how high is the bail' asks for no length, and how much somebody gets for nothing else that is told of them.
  const isOfUnits =
    (measure.called === 'measure' && !measure.tells?.test('high')) ||
    (measure.called === 'amount' && measure.tells !== undefined);
  return helps.test(others.how) && !isOfUnits && !/^(?:age|length|frequency)$/.test(measure.called)
    ? { ...others, how: 'beside' }
    : { how: 'none', entries: [] };
}
