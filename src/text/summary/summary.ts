import type { Figure, Quote, Summary, SummaryLine } from '../analysis.ts';
import type { Cast, Mention } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import { type Span, sliceOf } from '../span.ts';
import { needsOf } from './back-references.ts';
import { isBystanders } from './bystanders.ts';
import { type Candidate, choose } from './choose.ts';
import { opensStory } from './fronted.ts';
import { type Additions, glossed } from './glosses.ts';
import { headlinesIn } from './headlines.ts';
import { datelineOf } from './here.ts';
import { interruptions } from './interruptions.ts';
import { isAnnounced } from './oddments.ts';
import { type Matters, mattersOf } from './salience.ts';
import { narrationOf, type Standing, standingOf } from './stand-alone.ts';

/** News tells its points early: sentences after these are not looked at, however long the text. */
const WINDOW = 80;
/** One line must tell the story even if that takes long: a word too many costs less there. */
const LINE_OVERLONG = 0.012;
const SHORT = 3;
const LONG = 7;
/** A story begins at one of its first sentences, and they are few. */
const LATEST_LEAD = 6;

/**
 * Picks the sentences that tell the story, in article order: early, about what the article is about, new and short.
 * Every one stands alone or follows the sentence that it leans on. A text with fewer such sentences gives fewer, or none.
 */
export function summarise(
  text: string,
  sentences: readonly Span[],
  stretches: readonly Stretch[],
  cast: Cast,
  quotes: readonly Quote[],
  figures: readonly Figure[],
): Summary {
  const window = sentences.slice(0, WINDOW);
  const mentions = overlapping(window, cast.mentions);
  const additions = additionsOf(text, window, cast);
  const matters = mattersOf(text, window);
  const candidateAt = candidatesOf(
    text,
    window,
    matters,
    stretches,
    mentions,
    additions,
    quotes,
    figures,
  );
  const line = choose(matters, candidateAt, 1, [], LINE_OVERLONG);
  const order = choose(matters, candidateAt, LONG, line);
  const inOrder = (chosen: readonly number[]): readonly SummaryLine[] =>
    glossed(
      text,
      chosen
        .toSorted((a, b) => a - b)
        .flatMap((i) => {
          const span = window[i];
          return span ? [{ span, mentions: mentions[i] ?? [] }] : [];
        }),
      additions,
    );
  return {
    line: inOrder(line),
    short: inOrder(order.slice(0, SHORT)),
    long: inOrder(order),
  };
}

/** How each sentence of the window is judged, once, when asked. */
function candidatesOf(
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
  const introducible = new Set(named.flatMap(({ introduces }) => introduces));
  const headlines = headlinesIn(
    text,
    window,
    (i) => new Set((matters.each[i]?.stems ?? []).map((stem) => matters.keys[stem] ?? '')),
    (i) => named[i] ?? NOBODY,
  );
  const isNamed = ({ person }: Mention): boolean => person !== null && fullNames.has(person);
  const captions = interruptions(text, window, stretches);
  const firstTold = firstTellersOf(matters, headlines);
  // Filled in order.
  const judged: Candidate[] = [];
  /** The first sentence that can stand in a summary: what comes before is a headline, a caption, the line under one. */
  const isLead = (i: number): boolean =>
    i - headlines < LATEST_LEAD &&
    judged.slice(headlines, i).every(({ standing }) => standing === 'unfit');
  const start = window.findIndex((span, i) => i >= headlines && isTold(text, span));
  const judge = (i: number): Candidate => {
    const sentence = window[i] ?? { start: 0, end: 0 };
    const [own, spoken] = [mentions[i] ?? [], speech[i] ?? []];
    const isOut = i < headlines || captions.has(sentence.start);
    const isFirst = i === start;
    const alone = isOut ? 'unfit' : standingOf(text, sentence, spoken, own, dateline, isFirst);
    if (alone === 'unfit') return UNFIT;
    const narration = narrationOf(text, sentence, spoken);
    const standing = standingHere(alone, isLead(i), narration);
    return {
      standing,
      needs: needsOf(narration, sentence, own.filter(isNamed), (known) => {
        const first = firstTold.get(known) ?? i;
        return first < i ? sliceOf(text, window[first] ?? sentence) : undefined;
      }),
      hasStatedQuote: (stated[i] ?? []).length > 0,
      hasKeyFigure: (key[i] ?? []).length > 0,
      isBystanders: !isLead(i) && isBystanders(narration, own, persons),
      introduces: named[i]?.introduces ?? [],
      presumes: (named[i]?.presumes ?? []).filter((person) => introducible.has(person)),
      opensWithQuote: !isLead(i) && QUOTE.test(text.slice(sentence.start, sentence.start + 1)),
    };
  };
  return (i) => {
    const known = judged[i] ?? judge(i);
    judged[i] = known;
    return known;
  };
}

/** Ends like a sentence, unlike a headline or a dateline of its own. */
const isTold = (text: string, { start, end }: Span): boolean =>
  end - start > SHORTEST_START && /[.!?]["'”’)]{0,2}$/.test(text.slice(end - 4, end));
/** 'FULL TEXT.' begins no story. */
const SHORTEST_START = 25;

/** What a story may begin with points back further down, and the other way round. */
function standingHere(alone: Standing, isLead: boolean, narration: string): Standing {
  if (isLead) return opensStory(narration) ? 'whole' : alone;
  return isAnnounced(narration) ? 'leaning' : alone;
}

/** The first sentence of the story that tells each key: what only a headline has told, the story tells as new. */
function firstTellersOf(matters: Matters, from: number): ReadonlyMap<string, number> {
  const tellers = new Map<string, number>();
  for (let i = matters.each.length - 1; i >= from; i -= 1)
    for (const stem of matters.each[i]?.stems ?? []) tellers.set(matters.keys[stem] ?? '', i);
  return tellers;
}

const UNFIT: Candidate = {
  standing: 'unfit',
  needs: [],
  hasStatedQuote: false,
  hasKeyFigure: false,
  isBystanders: false,
  introduces: [],
  presumes: [],
  opensWithQuote: false,
};

const QUOTE = /^[“"‘'«]/;

const NOBODY = { introduces: [], partly: [], presumes: [] };

function additionsOf(
  text: string,
  window: readonly Span[],
  { people, bystanders }: Cast,
): Additions {
  const persons = people.filter(({ kind }) => kind === 'person');
  const named = [...people, ...bystanders].filter(({ kind }) => kind === 'organisation');
  return {
    fullNames: new Map(persons.map(({ id, name }) => [id, name])),
    roles: new Map(persons.flatMap(({ id, role }) => (role ? [[id, role]] : []))),
    bodies: new Set(named.flatMap(({ name }) => name.split(/\s+/))),
    dateline: datelineOf(text, window),
  };
}

/** How often each person is named, by id. */
function timesOf(mentions: readonly Mention[], names: ReadonlyMap<string, string>) {
  const times = new Map<string, number>();
  for (const { person, kind } of mentions)
    if (kind === 'name' && person !== null && names.has(person))
      times.set(person, (times.get(person) ?? 0) + 1);
  return times;
}

/**
 * Who is meant in a sentence, by id: named in full, or only in part ('Ms Reed') or by role ('the senator'); `partly` are
 * all who are named in part.
 */
function namesIn(
  text: string,
  mentions: readonly Mention[],
  fullNames: ReadonlyMap<string, string>,
): Pick<Candidate, 'introduces' | 'presumes'> & { readonly partly: readonly string[] } {
  const introduces: string[] = [];
  const partly: string[] = [];
  const presumes: string[] = [];
  for (const mention of mentions) {
    const full = mention.person === null ? undefined : fullNames.get(mention.person);
    if (mention.kind === 'pronoun' || mention.person === null || full === undefined) continue;
    const list = sliceOf(text, mention).includes(full) ? introduces : presumes;
    if (!list.includes(mention.person)) list.push(mention.person);
    if (list === presumes && mention.kind === 'name') partly.push(mention.person);
  }
  return {
    introduces,
    partly,
    presumes: presumes.filter((person) => !introduces.includes(person)),
  };
}

/** For each sentence the spans that overlap it. Both lists are in text order. */
function overlapping<T extends Span>(
  sentences: readonly Span[],
  spans: readonly T[],
): readonly (readonly T[])[] {
  let from = 0;
  return sentences.map((sentence) => {
    while (from < spans.length && (spans[from]?.end ?? 0) <= sentence.start) from += 1;
    const found: T[] = [];
    for (let at = from; at < spans.length; at += 1) {
      const span = spans[at];
      if (!span || span.start >= sentence.end) break;
      found.push(span);
    }
    return found;
  });
}
