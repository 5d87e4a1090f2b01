import { type Entry, entriesOf } from '../../reply/figures.ts';
import type { Read } from '../../reply/place.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { behindOf, frontOf } from './around-figure.ts';
import { elidedNoun } from './elided.ts';
import { clauseOf, isBareAge, isWholeOf, nextBefore } from './figure-clause.ts';
import { STEP } from './figure-score.ts';
import { isFrequency } from './how-often.ts';
import type { Measure } from './measure.ts';
import { stemsOf } from './topic.ts';
import { isOfAnother } from './whose-age.ts';
import { wordsOf } from './words.ts';

/**
 * The figures of the sort that is asked for, best first. Where some are told to be just that ('a depth of 40 metres' for
 * 'how deep') only these.
 * @param stems of the words of matter that are asked about
 */
export function wantedFigures(
  read: Read,
  stems: readonly string[],
  measure: Measure | undefined,
): readonly Entry[] {
  const fitting = entriesOf(read).filter(
    ({ figure }) =>
      !isBareAge(read, figure) &&
      !(measure?.called === 'age' && TO_BE.test(frontOf(read.article.text, figure))) &&
      // '£7 in every £10' counts nobody.
      !(
        measure?.called === 'count' &&
        figure.kind === 'ratio' &&
        SUMS.test(sliceOf(read.article.text, figure))
      ) &&
      // What doubled is no share or count of anything.
      !(figure.unit === 'times' && /^(?:count|share)$/.test(measure?.called ?? '')) &&
      (isWanted(read, figure, stems, measure) || isSpell(read, figure, measure)) &&
      isOfThese(read, figure, measure) &&
      !(measure?.called === 'age' && isOfAnother(read, figure, stems)),
  );
  const fits = new Set(fitting.map(({ figure }) => figure));
  const wanted = fitting.filter(({ figure }) => !isWhole(read, figure, fits, stems));
  if (measure?.called === 'frequency')
    return wanted.filter(({ figure }) => isFrequency(read.article.text, figure));
  if (measure?.called === 'share') {
    // What grew by 8 per cent is no share of anything.
    const shares = wanted.filter(
      ({ figure }) =>
        !STEP.test(sliceOf(read.article.text, figure.phrase)) &&
        !THAN.test(behindOf(read.article.text, figure)),
    );
    return shares.length > 0 ? shares : wanted;
  }
  if (!measure?.tells) return wanted;
  const telling = wanted.filter((entry) => isTelling(read, [entry], measure));
  // The score of a match is no vote.
  if (telling.length > 0 || measure.called === 'vote') return telling;
  // By how much a lake fell does not tell how deep it is.
  return wanted.filter(({ figure }) => !CHANGED.test(frontAndSelf(read, figure)));
}

const SUMS = /[£$€]/;

const CHANGED =
  /\b(?:fall(?:s|en|ing)?|fell|ris(?:es?|en|ing)|rose|drop(?:s|ped|ping)?|sank|sunk|sinking|gr(?:ew|own|owing)|climb(?:s|ed|ing)|shr(?:ank|unk)) by (?:\p{L}+ )?[\d.,]+$/iu;

const frontAndSelf = ({ article: { text } }: Read, { sentence, end, start }: Entry['figure']) =>
  `${frontOf(text, { sentence, phrase: { start, end } })}${text.slice(start, end)}`;

/** 'when he turns 30' tells of nobody who is. */
const TO_BE =
  /\b(?:turns?|reach(?:es)?|until (?:the age of|s?he (?:is|was)|they (?:are|were))|before (?:the age of|s?he (?:is|was))|(?:once|by the time|when) (?:s?he is|they are)) (?:the age of )?$/i;

/** So many were running as are told in front of the whole: 'only 31 of the city's 188 trams were running'. */
function isWhole(
  read: Read,
  figure: Entry['figure'],
  fits: ReadonlySet<Entry['figure']>,
  stems: readonly string[],
): boolean {
  const { text } = read.article;
  const part = nextBefore(read, figure);
  const isOfOne = ONE_OF.test(text.slice(figure.sentence.start, figure.start));
  if (!isOfOne && (!part || !fits.has(part) || !isWholeOf(text, part, figure))) return false;
  const own = stemsOf(
    text.slice(isOfOne || !part ? figure.start : part.phrase.end, figure.phrase.end),
  );
  return stems.some((one) => !own.has(one));
}

/** 'close one of its three inns' closes no three. */
const ONE_OF =
  /\b(?:one|none|neither|some|most|half|any|each) of (?:the|its|their|his|her|our|these|those) (?:[\p{L}'’-]+ ){0,2}$/iu;

/** Whether the words around some figures tell them to be of the sort that is asked for: 'weighs' for 'how heavy'. */
export const isTelling = (
  read: Read,
  entries: readonly Entry[],
  { tells, kinds }: Measure,
): boolean =>
  entries.every(({ figure }) => {
    const { before, phrase, after } = clauseOf(read, figure, kinds);
    return tells?.test(`${before} ${phrase} ${after} ${elidedNoun(read, figure)}`) ?? false;
  });

/** 'up to 20 percent more than' others pay is no share either. */
const THAN = /^ (?:more|less|higher|lower|fewer|cheaper|bigger|smaller|above|below)\b/;

/** 'two nights' are counted, and tell how long. */
const isSpell = ({ article: { text } }: Read, figure: Entry['figure'], measure?: Measure) =>
  measure?.called === 'length' &&
  figure.kind === 'count' &&
  figure.noun !== undefined &&
  /^(?:nights|seasons|terms|semesters|shifts|generations)$/i.test(sliceOf(text, figure.noun));

/** Whether a figure is of the sort that is asked for, or named by its unit: 'how many percent'. */
function isWanted(
  read: Read,
  figure: Entry['figure'],
  stems: readonly string[],
  measure: Measure | undefined,
): boolean {
  const isMoney =
    measure?.kinds.includes('money') &&
    (isSum(read, figure) ||
      isAtSum(read, figure) ||
      (SPENT.test(measure.rest) && isOfIncome(read, figure)));
  if (!measure || measure.kinds.includes(figure.kind) || isMoney) {
    const { units } = measure ?? {};
    const inOther = units && figure.kind === 'measure' && !units.test(figure.unit ?? '');
    return !isOdds(figure) && !inOther;
  }
  // How long something took, or what it cost, is told by no other figure whose unit comes up.
  if (figure.kind === 'age' || /^(?:sum|length)$/.test(measure.called)) return false;
  // 'about $3 a dose' counts no doses.
  const [own = ''] = (figure.unit ?? '').split(/ (?:per|an?) /);
  const unit = stemsOf(`${own} ${figure.kind === 'percent' ? 'percentage' : ''}`);
  // 'how many came last year' asks for no years.
  const named = stemsOf(measure.rest.replace(LAST_YEAR, ' '));
  return stems.some((one) => unit.has(one) && named.has(one));
}

const LAST_YEAR =
  /\b(?:last|this|next|each|every|per|an?|the|first|previous) (?:hour|day|night|week|month|quarter|year|season|decade)\b/gi;

/** 'Shares fell 14% to $7.82' tells what one costs as well. */
const isAtSum = ({ article: { text } }: Read, { phrase }: Entry['figure']): boolean =>
  /\b(?:to|at) [£$€]\d[\d.,]*[^\d]*$/.test(sliceOf(text, phrase));

/** 'spend 2% of GDP' is a sum as well. */
const isOfIncome = ({ article: { text } }: Read, figure: Entry['figure']): boolean =>
  figure.kind === 'percent' && OF_INCOME.test(text.slice(figure.end, figure.sentence.end));
const SPENT = /\bspen[dt]\b/i;
const OF_INCOME =
  /^ of (?:(?:its|their|his|her|the|our|national|annual|gross|total|yearly) )*(?:gdp|gross domestic product|income|budget|revenues?|turnover|output|salary|wages?|earnings|profits?)\b/i;

/** Money, in whatever coin: a text's 'crowns' are counted like things. */
export const isSum = ({ article: { text } }: Read, { kind, noun, end }: Entry['figure']): boolean =>
  kind === 'money' ||
  // 'two silver marks', and no '10-year marks'
  (noun !== undefined && text.charAt(end) !== '-' && COIN.test(sliceOf(text, noun)));

const COIN =
  /\b(?:crowns?|pounds?|dollars?|francs?|florins?|guilders?|thalers?|pesos?|dinars?|marks|shillings)$/;

/** '80-1' is written like a score and is none. */
const isOdds = ({ kind, value }: Entry['figure']): boolean =>
  kind === 'score' &&
  Array.isArray(value) &&
  Math.min(...value) === 1 &&
  Math.max(...value) >= MOST_GOALS;

const MOST_GOALS = 15;

/** Who asks for people gets no count of things, and who asks how old 'it' is nobody's age. */
export function isOfThese(
  read: Read,
  figure: Entry['figure'],
  measure: Measure | undefined,
): boolean {
  const { text } = read.article;
  if (measure?.called === 'age' && /^is it$/i.test(measure.rest)) {
    return !read.analysis.people.some(
      ({ kind, mentions }) => kind === 'person' && mentions.some((one) => isIn(one, figure)),
    );
  }
  if (isPointing(read, figure)) return false;
  const asksPeople = measure?.called === 'count' && /\b(?:people|persons)\b/i.test(measure.rest);
  if (!asksPeople || figure.kind !== 'count' || figure.noun === undefined) return true;
  return wordsOf(sliceOf(text, figure.noun)).some(isPeople);
}

/** 'The larger of the two' counts nobody anew. */
const isPointing = ({ article: { text } }: Read, figure: Entry['figure']): boolean =>
  figure.kind === 'count' &&
  !figure.noun &&
  OF_THE.test(
    text.slice(Math.max(figure.sentence.start, figure.start - OF_THE_REACH), figure.start),
  );

const OF_THE_REACH = 'between the '.length + 1;
const OF_THE = /\b(?:[Oo]f|[Bb]etween) the $/;

const isIn = (mention: Span, { sentence }: Entry['figure']): boolean =>
  mention.start >= sentence.start && mention.end <= sentence.end;

/** As far as a noun tells: 'voters', 'Marines', 'crew'. */
export const isPeople = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  personNounOf(word.toLowerCase()) !== null ||
  /(?:[^aeiou]ers|ors|ists|ants|ees|ians|people|men|children|crew|staff|troops|lives|souls|dead|injured)$/i.test(
    word,
  );
