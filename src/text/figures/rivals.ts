import type { Figure } from '../analysis.ts';
import { personNounOf } from '../people/nouns.ts';
import type { Span } from '../span.ts';
import { functionWords, sayingVerbs } from '../words/narration.ts';
import { singular } from './plurals.ts';
import { headOf } from './repeats.ts';

/** Characters on either side that tell what a figure is about. */
const AROUND = 70;
/** Values further apart than this, as a ratio, are hardly two counts of one thing. */
const APART = 3;
/** What is told outright as the whole count may be. */
const APART_TOLLS = 8;
const TOLL = /\btoll\b|\bnumber of (?:the )?(?:dead|deaths)\b/;
/** So many figures of one sort are compared with each other; a text with more is a table. */
const MOST = 12;

/** What may befall those who are counted: two counts of one thing name the same. */
const FATES: readonly (readonly [string, RegExp])[] = [
  ['killed', /\b(?:killed|dead|died|deaths?|death toll|fatalities|lives|bodies)\b/],
  ['hurt', /\b(?:injured|hurt|wounded|injuries|hospital\w*)\b/],
  ['missing', /\b(?:missing|unaccounted)\b/],
  ['fled', /\b(?:displaced|homeless|evacuated|fled)\b/],
  ['arrested', /\b(?:arrested|arrests|detained|detentions)\b/],
  ['came', /\b(?:attended|attendance|turned out|marched|crowd|protesters|demonstrators)\b/],
  [
    'without power',
    /\b(?:without (?:power|electricity)|no (?:power|electricity)|lost power|blackout|dark)\b/,
  ],
  ['lost jobs', /\b(?:jobs?|redundan\w+|laid off|layoffs)\b/],
];

/** Another time, another event or a part: no second count of the same. */
const ELSEWHERE =
  /\b(?:last (?:year|month|week|season|time)|previous(?:ly)?|earlier|ago|(?:1[89]|20)\d\d|since|another|additional|further|compared|an? (?:day|week|month|year)|each|every|per|other|half of|target|aims?|plans?|up to|would|could|will|had been (?!killed|injured|hurt|wounded|found|counted|confirmed|arrested|detained|displaced|evacuated)|including|of (?:those|them|whom)|(?:in|since) (?:january|february|march|april|may|june|july|august|september|october|november|december)|by (?:nightfall|noon|midnight|dawn|dusk|(?:the )?(?:morning|evening|afternoon))|raised|revised|first|second|final|meanwhile|attacks)\b/;
/** These tell a day: two counts on one of them only are of different days. */
const DAY = /\b(?:yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** Fewer than this are as often a part of the whole. */
const FEW = 10;
/** A round figure and the exact one are no contradiction: 'nearly 1,000', '997'. */
const ROUNDING = 1.1;

interface Sided {
  readonly figure: Figure;
  /** Who is counted, when that is more than 'people'. */
  readonly who: string;
  readonly isToll: boolean;
  readonly about: string;
  readonly words: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly day: string;
  readonly side: string;
}

/**
 * Points every figure to those that contradict it: another value of the same thing in another sentence, told by
 * somebody else ('40 dead, police said', 'the mayor spoke of 52 dead'). Cautious: what may be another time or place is no rival.
 */
export function withRivals(text: string, figures: readonly Figure[]): readonly Figure[] {
  const sorts = new Map<string, Sided[]>();
  const crowds = crowdsIn(figures);
  for (const figure of figures) {
    const one = crowds.has(figure.sentence) ? undefined : sideOf(text, figure);
    if (!one) continue;
    const key = `${figure.kind} ${figure.unit ?? ''} ${one.about}`;
    sorts.set(key, [...(sorts.get(key) ?? []), one].slice(0, MOST));
  }
  const rivals = new Map<Figure, Span[]>();
  for (const all of sorts.values())
    for (const a of all)
      for (const b of all)
        if (isRival(a, b))
          rivals.set(a.figure, [
            ...(rivals.get(a.figure) ?? []),
            { start: b.figure.start, end: b.figure.end },
          ]);
  if (rivals.size === 0) return figures;
  return figures.map((figure) => {
    const against = rivals.get(figure);
    return against ? { ...figure, rivals: against } : figure;
  });
}

/** Sentences with so many figures that they are tables: reading the words around each of these would be slow. */
function crowdsIn(figures: readonly Figure[]): ReadonlySet<Span> {
  const counts = new Map<Span, number>();
  for (const { sentence } of figures) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return new Set([...counts].flatMap(([sentence, count]) => (count > MOST ? [sentence] : [])));
}

function sideOf(text: string, figure: Figure): Sided | undefined {
  const { kind, repeats, converts, partOf, value, sentence, start, end, source } = figure;
  if ((kind !== 'count' && kind !== 'money') || typeof value !== 'number') return undefined;
  if (repeats || converts || partOf || value < FEW) return undefined;
  const around = text.slice(
    Math.max(sentence.start, start - AROUND),
    Math.min(sentence.end, end + AROUND),
  );
  const low = around.toLowerCase();
  if (ELSEWHERE.test(low) || (figure.qualifier && /^(?:rose|fell|up|down)/i.test(figure.qualifier)))
    return undefined;
  const close = text.slice(end, Math.min(sentence.end, end + CLOSE)).toLowerCase();
  const fate =
    fateIn(close.split(/[,;]| and /, 1)[0] ?? '') ??
    fateIn(low) ??
    fateIn(behindNoun(text, figure));
  const head = headOf(text, figure);
  const anybody =
    /^(?:person|dead|toll|injured|man|woman|victim|protester|demonstrator|other|body|)$/.test(head);
  const people = anybody || personNounOf(head) !== null;
  if (kind === 'count' && !fate && (head === '' || people)) return undefined;
  if ((kind !== 'count' && head === '') || /^(?:time|point)$/.test(head)) return undefined;
  return {
    figure,
    who: anybody ? '' : head,
    isToll: TOLL.test(low),
    about: people && fate ? fate : `${head} ${fate ?? ''}`,
    words: wordsOf(low, head),
    places: new Set(
      [...around.matchAll(/\b(?:in|at|near|of) (\p{Lu}\p{L}+)/gu)].map((found) => found[1] ?? ''),
    ),
    day: DAY.exec(low)?.[0] ?? '',
    side: source
      ? (source.person ??
        (source.words ? text.slice(source.words.start, source.words.end).toLowerCase() : ''))
      : '',
  };
}

/** '87 had been killed and 132 **were missing**': what stands right behind the figure comes first. */
const CLOSE = 35;
/** 'The number of people **killed by a quake** … has risen to 187': what stands behind a noun far before its number. */
const behindNoun = (text: string, { noun, start }: Figure): string =>
  noun && noun.end < start
    ? text.slice(noun.end, Math.min(start, noun.end + CLOSE)).toLowerCase()
    : '';
const fateIn = (low: string): string | undefined =>
  FATES.find(([, pattern]) => pattern.test(low))?.[0];

const wordsOf = (low: string, head: string): ReadonlySet<string> =>
  new Set(
    low
      .split(/[^\p{L}]+/u)
      .map(singular)
      .filter(
        (word) =>
          word.length > 3 && word !== head && !functionWords.has(word) && !sayingVerbs.has(word),
      ),
  );

function isRival(a: Sided, b: Sided): boolean {
  const [x, y] = [Number(a.figure.value), Number(b.figure.value)];
  const ratio = Math.max(x, y) / Math.min(x, y);
  const hedged = a.figure.qualifier !== undefined || b.figure.qualifier !== undefined;
  const apart = a.isToll || b.isToll ? APART_TOLLS : APART;
  if (x === y || ratio > apart) return false;
  // '40 soldiers' are a part as often, but not against 'a death toll of 52'
  if (a.who !== b.who && !((a.isToll && a.who === '') || (b.isToll && b.who === ''))) return false;
  if (hedged && ratio < ROUNDING) return false;
  if (a.day !== b.day && (a.day === 'yesterday' || b.day === 'yesterday')) return false;
  if (a.side === b.side || a.figure.sentence.start === b.figure.sentence.start) return false;
  if (a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place)))
    return false;
  return (
    FATES.some(([fate]) => a.about.endsWith(fate)) || [...a.words].some((word) => b.words.has(word))
  );
}
