import type { Figure } from '../analysis.ts';
import type { Span } from '../span.ts';
import { LEADING } from '../words/noun-phrase.ts';
import { type Amount, amountOf, rateAt } from './amounts.ts';
import { countedPhrase, type Phrase, plainPhrase, singular, spanOf } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { qualifierOf } from './qualifiers.ts';
import { joinRanges } from './ranges.ts';
import { ranked } from './rank.ts';
import { isNoFigure } from './rejects.ts';
import { isHyphen, type Token, tokensOf } from './tokens.ts';

/** What any sentence with a figure holds; most sentences are passed over by it. */
const MAY_COUNT =
  /[\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|half|quarter|third|fifth|tenth|dozens?|hundreds?|thousands?|[mbtr]{1,2}illions?|lakhs?|crores?)\b/i;

/**
 * Every quantity that the sentences of a text state, in text order, ranked by what an editor would pick first.
 * Dates, years, clock times, ordinals, numbers of things (page 4, Route 66) and 'one' as a pronoun are left out.
 * @param sentences of the body, in text order; only these are read
 */
export function findFigures(text: string, sentences: readonly Span[]): readonly Figure[] {
  return ranked(
    text,
    sentences,
    sentences.flatMap((sentence) => figuresIn(text, sentence)),
  );
}

/** A figure before it is ranked. */
export type Unranked = Omit<Figure, 'rank'> & { readonly kind: Amount['kind'] };

function figuresIn(text: string, sentence: Span): readonly Unranked[] {
  if (!MAY_COUNT.test(text.slice(sentence.start, sentence.end))) return [];
  const tokens = tokensOf(text, sentence);
  const found: Unranked[] = [];
  let named = 0;
  for (const amount of joinRanges(tokens, amountsIn(tokens))) {
    if (amount.from < named) continue;
    const phrase = phraseOf(tokens, amount);
    if (phrase && amount.kind === 'count') named = phrase.to;
    const first = tokens[amount.from];
    const last = tokens[amount.to - 1];
    if (first && last)
      found.push(
        figureOf(text, tokens, amount, phrase, { start: first.start, end: last.end }, sentence),
      );
  }
  return found;
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
    at = Math.max(numeral.to, amount.to);
  }
  return found;
}

/** The words that an amount counts or measures. */
function phraseOf(tokens: readonly Token[], amount: Amount): Phrase | undefined {
  const at = amount.unitTo + (amount.tied && amount.unitTo === amount.to ? 1 : 0);
  if (amount.kind === 'count') {
    const of = tokens[at]?.low === 'of' && amount.numeral.form === 'plural';
    const start = of || LEADING.has(tokens[at]?.low ?? '') ? at + 1 : at;
    return countedPhrase(tokens, start, amount.value === 1 || amount.tied);
  }
  if (amount.kind === 'time' && amount.unitTo > amount.to)
    return { from: amount.unitTo - 1, to: amount.unitTo };
  if (tokens[at]?.low === 'of') return plainPhrase(tokens, at + 1);
  if (amount.kind === 'share') return plainPhrase(tokens, at);
  const hung =
    isHyphen(tokens, amount.unitTo - 2) || DETERMINER.test(tokens[amount.from - 1]?.low ?? '');
  return hung ? plainPhrase(tokens, at) : undefined;
}

/** Before '25% tax' or '$3m contract', this shows that the amount describes the noun behind it. */
const DETERMINER = /^(?:an?|the|this|that|its|his|her|their|our|my|whose|another|each|every)$|'s$/;

function figureOf(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  phrase: Phrase | undefined,
  { start, end }: Span,
  sentence: Span,
): Unranked {
  const qualifier = qualifierOf(tokens, amount.from, amount.unitTo);
  const noun = phrase && spanOf(tokens, phrase);
  const rate = phrase && amount.kind === 'count' ? rateAt(tokens, phrase.to) : undefined;
  const unit =
    rate && noun
      ? `${singular(text.slice(noun.start, noun.end).toLowerCase())} per ${rate.unit}`
      : amount.unit;
  return {
    start,
    end,
    value: amount.value,
    kind: amount.kind,
    ...(unit === undefined ? {} : { unit }),
    ...(noun ? { noun } : {}),
    ...(qualifier ? { qualifier: text.slice(qualifier.start, qualifier.end) } : {}),
    sentence,
  };
}
