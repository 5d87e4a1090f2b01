import type { Figure, Quote } from '../analysis.ts';
import type { Mention } from '../people/cast.ts';
import type { Stretch } from '../quotes/stretches.ts';
import { type Span, sliceOf } from '../span.ts';
import { definitesOf } from './back-references.ts';
import { isBystanders } from './bystanders.ts';
import type { Candidate } from './choose.ts';
import { opensCalmly, opensStory } from './fronted.ts';
import type { Additions } from './glosses.ts';
import { headlinesIn } from './headlines.ts';
import { interruptions } from './interruptions.ts';
import { isAnnounced } from './oddments.ts';
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
  const introducible = new Set(named.flatMap(({ introduces }) => introduces));
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
  const start = window.findIndex((span, i) => i >= headlines && isTold(text, span));
  const judge = (i: number): Candidate => {
    const sentence = window[i] ?? { start: 0, end: 0 };
    const [own, spoken] = [mentions[i] ?? [], speech[i] ?? []];
    const isOut = i < headlines || captions.has(sentence.start);
    const words = sliceOf(text, sentence);
    const isFirst = i === start && words.split(' ').length > TEASER;
    // 'he' and 'she' are no bodies, nor what looks like one: 'Tempers flared, he said.'
    const meant = own.filter((mention) => mention.kind !== 'name' || isNamed(mention));
    const alone = isOut ? 'unfit' : standingOf(text, sentence, spoken, meant, dateline, isFirst);
    if (alone === 'unfit') return UNFIT;
    const narration = narrationOf(text, sentence, spoken);
    const leads = isLead(i);
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
      standing: standingHere(alone, leads, i === start && opensCalmly(words), narration),
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
  isFirst: boolean,
  narration: string,
): Standing {
  if (isLead) return isFirst || opensStory(narration) ? 'whole' : alone;
  return isAnnounced(narration) ? 'leaning' : alone;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The first sentence of the story that tells each key: what only a headline has told, the story tells as new. */
function firstTellersOf(
  matters: Matters,
  tells: (index: number) => boolean,
): ReadonlyMap<string, number> {
  const tellers = new Map<string, number>();
  for (let i = matters.each.length - 1; i >= 0; i -= 1) {
    const stems = tells(i) ? (matters.each[i]?.stems ?? []) : [];
    for (let at = 0; at < stems.length; at += 1) tellers.set(matters.keys[stems[at] ?? 0] ?? '', i);
  }
  return tellers;
}

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
  wording: () => wordingOf('', { words: 0, density: 0, quoted: 0, surnames: 0 }),
  opensWithQuote: false,
};

const QUOTE = /^[“"‘'«]/;

const NOBODY = { introduces: [], partly: [], presumes: [] };

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
