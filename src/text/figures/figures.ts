import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { ARTICLE_UNITS } from '../words/units.ts';
import { withAge } from './ages.ts';
import { type Amount, amountOf } from './amounts.ts';
import { settleCompounds } from './compounds.ts';
import { gappedThing } from './gapping.ts';
import { settleLetters } from './letters.ts';
import type { Item } from './links.ts';
import { type Phrase, spanOf } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { objectMoved } from './objects.ts';
import { joinParts } from './parts.ts';
import { singular } from './plurals.ts';
import { phraseStart, qualifierOf } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { ranked } from './rank.ts';
import { isNoFigure } from './rejects.ts';
import { withRepeats } from './repeats.ts';
import { resultOf } from './result-lines.ts';
import { shareUnits } from './shared-units.ts';
import { movedBefore, subjectOf } from './subjects.ts';
import { phraseEnd, thingOf, withTime } from './things.ts';
import { lowAt, type Token, tokensOf } from './tokens.ts';
import { rateAt } from './units.ts';

/** What any sentence with a figure holds; the search for it runs once through the text and jumps over the rest of a sentence that has it. */
const MAY_COUNT = new RegExp(
  `[\\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\\b(?:one|t(?:wo|hree|en(?:th)?|welve|wenty|hirteen|hirty|hird|housands?|rillions?)|f(?:our|ive|ourteen|ifteen|orty|ifty|ifth)|s(?:ix|even|ixteen|eventeen|ixty|eventy)|e(?:ight|leven|ighteen|ighty)|n(?:ine|ineteen|inety)|zero|half|quarter|dozens?|hundreds?|[mb]illions?|lakhs?|crores?|twice|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold|(?:dou|tre)bl(?:e[ds]?|ing)|(?:tri|quadru|quintu)pl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|an? (?:${[...ARTICLE_UNITS].join('|')})|(?:than|least|to|quite|of|nearly|almost|about|around|roughly|over|under|approximately|barely) an? (?:decade|century|year|month|week|day|hour|minute|fortnight))\\b`,
  'gi',
);

/**
 * Every quantity that the sentences of a text state, in text order, ranked by what an editor would pick first.
 * Dates, years, clock times, ordinals, numbers of things (page 4, Route 66) and 'one' as a pronoun are left out.
 * @param sentences of the body, in text order; only these are read
 */
export function findFigures(text: string, sentences: readonly Span[]): readonly Figure[] {
  const found: Unranked[] = [];
  let next = -1;
  for (const sentence of sentences) {
    if (next < sentence.start) next = nextNumber(text, sentence.start);
    if (next >= sentence.end) continue;
    for (const figure of figuresIn(text, sentence)) found.push(figure);
    next = -1;
  }
  return ranked(text, sentences, withRepeats(text, found));
}

function nextNumber(text: string, from: number): number {
  MAY_COUNT.lastIndex = from;
  return MAY_COUNT.exec(text)?.index ?? text.length;
}

type Unranked = Omit<Figure, 'rank'>;

function figuresIn(text: string, sentence: Span): readonly Unranked[] {
  const tokens = tokensOf(text, sentence);
  const result = resultOf(tokens);
  const told = result && figureOf(text, tokens, result, undefined, sentence);
  if (told) return [{ ...told, phrase: { start: tokens[0]?.start ?? told.start, end: told.end } }];
  const settled = settleCompounds(tokens, settleLetters(tokens, amountsIn(tokens)));
  const amounts = joinRanges(tokens, shareUnits(tokens, settled));
  const found: Item[] = [];
  let thingEnd = 0;
  for (const joined of amounts) {
    // A number inside the noun of the one before is a model's: 'three old 747 freighters'.
    if (joined.from < thingEnd) continue;
    const aged = withAge(tokens, joined);
    const thing = thingOf(tokens, aged) ?? gappedThing(tokens, aged);
    const amount = withTime(tokens, aged, thing);
    if (thing && amount.kind === 'count') thingEnd = thing.to;
    const figure = figureOf(text, tokens, amount, thing, sentence);
    if (figure) found.push({ amount, thing, figure });
  }
  return joinParts(text, tokens, found);
}

function amountsIn(tokens: readonly Token[]): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = numeralAt(tokens, at);
    if (!numeral) {
      at += 1;
      continue;
    }
    const amount = amountOf(tokens, numeral);
    if (!isNoFigure(tokens, amount)) found.push(amount);
    at = Math.max(numeral.to, amount.unitTo);
  }
  return found;
}

/** '1.4% **of** loans' */
const isShareOf = (tokens: readonly Token[], { kind, unitTo }: Amount): boolean =>
  kind === 'percent' && tokens[unitTo]?.low === 'of';

/** 'The average wait **was 12 hours**' */
const isLasting = (tokens: readonly Token[], { kind, tied }: Amount, start: number): boolean =>
  kind === 'time' &&
  !tied &&
  LASTING.test(lowAt(tokens, start - 2)) &&
  lowAt(tokens, start - 1) !== 'to';
const LASTING =
  /^(?:ages?|times?|waits?|delays?|expectancy|sentences?|terms?|journeys?|commute|duration|length|stay|tenure|lifespan|queues?|average|median)$/;

/** A noun further from its number than this, in characters, is not one phrase with it. */
const REACH = 12;

/** From the noun on that 'of' or nothing parts from the amount: 'depth of 11 km', 'magnitude 6', 'tax cut of £40'. */
const phraseFrom = (text: string, noun: Span | undefined, head: number): number =>
  noun && noun.start < head && (noun.end > head || /^ (?:of )?$/.test(text.slice(noun.end, head)))
    ? noun.start
    : head;

function figureOf(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  thing: Phrase | undefined,
  sentence: Span,
): Unranked | undefined {
  const first = tokens[amount.from];
  const last = tokens[amount.to - 1];
  if (!first || !last) return undefined;
  const isRange = amount.ends !== undefined && amount.kind !== 'score';
  // 'have risen **between** 21 and 24cm'
  const opens =
    isRange && tokens[amount.from - 1]?.low === 'between' ? amount.from - 1 : amount.from;
  const qualifier = qualifierOf(tokens, amount.from, amount.unitTo);
  const hedge = qualifier && spanOf(tokens, qualifier);
  const leads = qualifier && qualifier.to <= amount.from && qualifier.to >= amount.from - 3;
  const start = leads ? qualifier.from : opens;
  const subject =
    (thing &&
      (isShareOf(tokens, amount) || isLasting(tokens, amount, start)) &&
      movedBefore(tokens, amount, start)) ||
    (thing ??
      (qualifier && objectMoved(tokens, qualifier.to, amount.from)) ??
      subjectOf(tokens, amount, start));
  const noun = subject && spanOf(tokens, subject);
  const rate =
    thing && subject === thing && amount.kind === 'count' ? rateAt(tokens, thing.to) : undefined;
  const unit =
    rate && noun
      ? `${singular(text.slice(noun.start, noun.end).toLowerCase())} per ${rate.unit}`
      : amount.unit;
  const head = tokens[phraseStart(tokens, leads ? qualifier.from : amount.from, isRange)] ?? first;
  const unitEnd = tokens[amount.unitTo - 1]?.end ?? last.end;
  const whole = thing && spanOf(tokens, { from: thing.from, to: phraseEnd(tokens, amount, thing) });
  const near = whole && whole.start - unitEnd <= REACH ? whole.end : unitEnd;
  return {
    start: first.start,
    end: last.end,
    phrase: { start: phraseFrom(text, noun, head.start), end: Math.max(unitEnd, near) },
    kind: amount.kind,
    value: amount.value,
    ...(unit === undefined ? {} : { unit }),
    ...(noun ? { noun } : {}),
    ...(hedge ? { qualifier: text.slice(hedge.start, hedge.end) } : {}),
    sentence,
  };
}
