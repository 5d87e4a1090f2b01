import { LEADING } from '../words/noun-phrase.ts';
import { TIME_UNITS, UNITS } from '../words/units.ts';
import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike, type Phrase, plainPhrase } from './nouns.ts';
import { trailerEnd } from './qualifiers.ts';
import { isHyphen, type Token } from './tokens.ts';

/** Before '25% tax' or '$3m contract', this shows that the amount describes the noun behind it. */
const DETERMINER =
  /^(?:an?|the|this|that|its|his|her|their|our|my|whose|another|each|every)$|['’]s$/;

/** What rose or fell by an amount: the noun before the verb of its qualifier ('[Rents] rose 12%'). */
export function subjectOf(
  tokens: readonly Token[],
  amount: Amount,
  qualifier: Phrase,
): Phrase | undefined {
  if (amount.unit === undefined || !CHANGE.test(tokens[qualifier.from]?.low ?? ''))
    return undefined;
  let to = qualifier.from;
  while (
    /^(?:has|have|had|was|were|is|are|also|then|closed|ended|finished)$/.test(
      tokens[to - 1]?.low ?? '',
    )
  )
    to -= 1;
  let from = to;
  while (
    from > to - 3 &&
    isNounLike(tokens, from - 1) &&
    !/(?:ly|ed|ing)$/.test(tokens[from - 1]?.low ?? '')
  )
    from -= 1;
  return from < to ? { from, to } : undefined;
}

/** Past tenses and 'up', 'down': with these the subject stands before. */
const CHANGE =
  /^(?:up|down|rose|fell|jumped|dropped|gained|lost|climbed|slid|slipped|plunged|surged|soared|tumbled|grew|sank|shrank|declined|advanced|rallied|slumped|dipped|eased|increased|decreased)$/;

/** '30 further years' counts years as '30 years' does. */
export function withTime(
  tokens: readonly Token[],
  amount: Amount,
  thing: Phrase | undefined,
): Amount {
  if (amount.kind !== 'count' || !thing || thing.to - thing.from > 2) return amount;
  const unit = UNITS.get(tokens[thing.to - 1]?.low ?? '');
  if (unit === undefined || !TIME_UNITS.has(unit)) return amount;
  return { ...amount, kind: 'time', unit };
}

/** The words that an amount counts or measures, where they stand beside it. */
export function thingOf(tokens: readonly Token[], amount: Amount): Phrase | undefined {
  const { kind, to, unitTo, tied, value, numeral } = amount;
  const at = trailerEnd(tokens, unitTo + (tied && unitTo === to ? 1 : 0));
  if (kind === 'score') return undefined;
  if (kind === 'count' || kind === 'ratio') {
    const of = tokens[at]?.low === 'of' && numeral.form === 'plural';
    const first = of ? at + 1 : at;
    const start = LEADING.has(tokens[first]?.low ?? '') ? first + 1 : first;
    if (tied) return tokens[start]?.kind === 'word' ? { from: start, to: start + 1 } : undefined;
    return countedPhrase(tokens, start, value === 1);
  }
  if (kind === 'time' && unitTo > to) return { from: unitTo - 1, to: unitTo };
  if (tokens[at]?.low === 'of') return plainPhrase(tokens, at + 1);
  if (kind === 'share') return plainPhrase(tokens, at);
  const hung = isHyphen(tokens, unitTo - 2) || DETERMINER.test(tokens[amount.from - 1]?.low ?? '');
  return hung ? plainPhrase(tokens, at) : undefined;
}
