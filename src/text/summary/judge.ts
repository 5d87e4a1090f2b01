import type { Figure, Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import { type Span, sliceOf } from '../span.ts';
import { definitesOf } from './back-references.ts';
import { isBystanders } from './bystanders.ts';
import type { Candidate } from './choose.ts';
import { firstTellersOf } from './first-tellers.ts';
import { opensCalmly, opensStory } from './fronted.ts';
import type { Additions } from './glosses.ts';
import { headlinesIn } from './headlines.ts';
import { interruptions } from './interruptions.ts';
import { NOBODY, namesIn, timesOf } from './naming.ts';
import { isAnnounced, isMisread } from './oddments.ts';
import { beginsParagraph, hasParagraphs, isOneLiner } from './one-liners.ts';
import { overlapping } from './overlapping.ts';
import { type Wording, wordingOf } from './risk.ts';
import type { Matters } from './salience.ts';
import { narrationOf, type Standing, standingOf } from './stand-alone.ts';

/** A story begins at one of its first sentences, and they are few. */
const LATEST_LEAD = 6;

/** How each sentence of the window is judged, once, when asked. */
export function candidatesOf(
  text: string,
  window: readonly Span[],
  matters: Matters,
  stretches: readonly Stretch[],
  mentions: readonly (readonly Mention[])[],
  { fullNames, dateline }: Additions,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): (index: number) => Candidate {
  const speech = overlapping(window, stretches);
  const stated = overlapping(
    window,
    quotes.filter(({ basis }) => basis === 'stated'),
  );
  const key = overlapping(
    window,
    figures.filter(({ rank }) => rank <= 3),
  );
  const persons = timesOf(mentions.flat(), fullNames);
  const named = mentions.map((own) => namesIn(text, own, fullNames));
  const introducible = new Set<string>();
  for (const { introduces } of named) for (const person of introduces) introducible.add(person);
  const headlines = headlinesIn(
    text,
    window,
    (i) => new Set((matters.each[i]?.stems ?? []).map((stem) => matters.keys[stem] ?? '')),
    (i) => named[i] ?? NOBODY,
  );
  const isNamed = ({ person }: Mention): boolean => person !== null && fullNames.has(person);
  const captions = interruptions(text, window, stretches);
  const firstTold = firstTellersOf(
    matters,
    (i) => i >= headlines && isTold(text, window[i] ?? NOWHERE),
  );
  // Both are filled in order.
  const judged: Candidate[] = [];
  const introduced = new Set<string>();
  /** The first sentence that can stand in a summary: what comes before is a headline, a caption, the line under one. */
  const isLead = (i: number): boolean =>
    i - headlines < LATEST_LEAD &&
    judged.slice(headlines, i).every(({ standing }) => standing === 'unfit');
  /** No sentence of the story before it can begin a summary. */
  const mayBegin = (i: number): boolean =>
    i - headlines < LATEST_LEAD &&
    judged.slice(headlines, i).every(({ standing }) => standing !== 'whole');
  const isParted = hasParagraphs(text, window);
  const start = window.findIndex((span, i) => i >= headlines && isTold(text, span));
  const standingAt = (i: number, isFirst: boolean): Standing => {
    const sentence = window[i] ?? NOWHERE;
    if (i < headlines || captions.has(sentence.start)) return 'unfit';
    // 'he' and 'she' are no bodies, nor what looks like one: 'Tempers flared, he said.'
    const meant = (mentions[i] ?? []).filter(
      (mention) => mention.kind !== 'name' || isNamed(mention),
    );
    return standingOf(text, sentence, speech[i] ?? [], meant, dateline, isFirst);
  };
  /** The story can begin behind it: with a sentence that does not go on from it, nor from what is known by then. */
  const isDispensable = (i: number): boolean => {
    const next = [i + 1, i + 2].find(
      (at) => at < window.length && standingAt(at, false) !== 'unfit',
    );
    return (
      next !== undefined &&
      standingAt(next, false) === 'whole' &&
      !text.startsWith('The ', window[next]?.start)
    );
  };
  const judge = (i: number): Candidate => {
    const sentence = window[i] ?? NOWHERE;
    const [own, spoken] = [mentions[i] ?? [], speech[i] ?? []];
    const words = sliceOf(text, sentence);
    const alone = standingAt(i, i === start && words.split(' ').length > TEASER);
    if (alone === 'unfit') return UNFIT;
    const narration = narrationOf(text, sentence, spoken);
    const leads = isLead(i);
    if (
      leads
        ? isParted && isOneLiner(text, sentence, window[i + 1]) && isDispensable(i)
        : isMisread(words)
    )
      return UNFIT;
    const { introduces, presumes } = named[i] ?? NOBODY;
    const { needs, bare } = definitesOf(
      narration,
      sentence,
      own.filter(isNamed),
      (known) => {
        const first = firstTold.get(known) ?? i;
        return first < i ? sliceOf(text, window[first] ?? sentence) : undefined;
      },
      leads,
    );
    const { length, density } = matters.each[i] ?? { length: 0, density: 0 };
    let wording: Wording | undefined;
    return {
      standing: standingHere(
        alone,
        leads,
        (leads && i === start && opensCalmly(words)) || (mayBegin(i) && opensStory(narration)),
        narration,
      ),
      needs,
      bare,
      hasStatedQuote: (stated[i] ?? []).length > 0,
      hasKeyFigure: (key[i] ?? []).length > 0,
      isBystanders: !leads && isBystanders(narration, own, persons),
      introduces,
      presumes: presumes.filter((person) => introducible.has(person)),
      owes: leads ? [] : presumes.filter((person) => introduced.has(person)),
      wording: () => {
        wording ??= wordingOf(narration, {
          words: length,
          density,
          quoted: 1 - narration.length / (sentence.end - sentence.start),
          surnames: introduces.filter((id) => !fullNames.get(id)?.includes(' ')).length,
          isWithin: Number(isParted && !beginsParagraph(text, sentence)),
          answers: Number(i > 0 && text.charAt((window[i - 1]?.end ?? 0) - 1) === '?'),
        });
        return wording;
      },
      opensWithQuote: !leads && QUOTE.test(text.slice(sentence.start, sentence.start + 1)),
    };
  };
  return (i) => {
    const known = judged[i];
    if (known) return known;
    const candidate = judge(i);
    judged[i] = candidate;
    for (const person of candidate.introduces) introduced.add(person);
    return candidate;
  };
}

/** Begins and ends like a sentence, unlike a headline, a dateline of its own or the second half of a broken line. */
const isTold = (text: string, { start, end }: Span): boolean =>
  end - start > SHORTEST_START &&
  !/\p{Ll}/u.test(text.charAt(start)) &&
  /[.!?]["'”’)]{0,2}$/.test(text.slice(end - 4, end));
/** 'FULL TEXT.' begins no story. */
const SHORTEST_START = 25;

/** 'The crash has shaken the town.' teases; so few words tell no story to begin with. */
const TEASER = 7;

/** What a story may begin with points back further down, and the other way round. */
function standingHere(
  alone: Standing,
  isLead: boolean,
  opens: boolean,
  narration: string,
): Standing {
  if (opens) return 'whole';
  return !isLead && isAnnounced(narration) ? 'leaning' : alone;
}

const NOWHERE: Span = { start: 0, end: 0 };

const UNFIT: Candidate = {
  standing: 'unfit',
  needs: [],
  bare: [],
  hasStatedQuote: false,
  hasKeyFigure: false,
  isBystanders: false,
  introduces: [],
  presumes: [],
  owes: [],
  wording: () =>
    wordingOf('', { words: 0, density: 0, quoted: 0, surnames: 0, isWithin: 0, answers: 0 }),
  opensWithQuote: false,
};

const QUOTE = /^[“"‘'«]/;
