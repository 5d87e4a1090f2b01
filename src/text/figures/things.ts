import { commonVerbs, irregularPasts } from '../words/narration.ts';
import { LEADING } from '../words/noun-phrase.ts';
import { MOVE_NOUNS } from '../words/qualifiers.ts';
import { TIME_UNITS, UNITS } from '../words/units.ts';
import type { Amount } from './amounts.ts';
import { countedPhrase, isNounLike, type Phrase, plainPhrase } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { PARENT, trailerEnd } from './qualifiers.ts';
import { withSecond } from './second-nouns.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** Before '25% tax' or '$3m contract', this shows that the amount describes the noun behind it. */
const DETERMINER =
  /^(?:an?|the|this|that|its|his|her|their|our|my|whose|another|each|every)$|['’]s$/;

/** Who expects the amount that stands before them. */
const FORECASTERS =
  /^(?:analysts|economists|forecasters|investors|traders|experts|i|you|he|she|it|we|they)$/;

/** 'the 150,000 [economists] **had forecast**': those who expected it. */
const isForecast = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to === from + 1 &&
  FORECASTERS.test(tokens[from]?.low ?? '') &&
  /^(?:had|have|expect(?:ed)?|forecast|predict(?:ed)?|hoped|feared)$/.test(tokens[to]?.low ?? '');

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

/** Where the phrase of a thing ends: 'a three-bedroom house' goes on to what its noun describes. */
export function phraseEnd(tokens: readonly Token[], { kind, tied }: Amount, thing: Phrase): number {
  if (!tied || kind !== 'count' || isHyphen(tokens, thing.to)) return thing.to;
  const behind = plainPhrase(tokens, thing.to);
  return behind?.from === thing.to ? behind.to : thing.to;
}

/** The words that an amount counts or measures, where they stand beside it. */
export function thingOf(tokens: readonly Token[], amount: Amount): Phrase | undefined {
  const { kind, to, unitTo, value, numeral } = amount;
  const trailed = trailerEnd(tokens, unitTo);
  // 'a 12-storey block', but '30-odd lorries' as '30 or so lorries'.
  const tied = amount.tied && trailed === unitTo;
  const at = tied && unitTo === to ? trailerEnd(tokens, unitTo + 1) : trailed;
  if (kind === 'score') return undefined;
  const listed = amount.from === 0 ? listedPhrase(tokens, unitTo) : undefined;
  if (listed) return listed;
  if (kind === 'count' || kind === 'ratio') {
    const of = tokens[at]?.low === 'of' && numeral.form === 'plural';
    const first = of ? at + 1 : at;
    const start = LEADING.has(tokens[first]?.low ?? '') ? first + 1 : first;
    if (isNamedParent(tokens, amount.from, start)) return undefined;
    // not 'nine-to-five', 'two-by-four'
    const isTied =
      tokens[start]?.kind === 'word' && !/^(?:to|by|and|an?)$/.test(tokens[start]?.low ?? '');
    // 'a 9,000-strong **crowd**', 'a 12-fold **rise**'
    if (tied && /^(?:strong|fold|plus)$/.test(tokens[start]?.low ?? ''))
      // not 'rose 18-fold prior to it'
      return isDetermined(tokens, amount.from) || tokens[start]?.low !== 'fold'
        ? beforeVerb(tokens, movePhrase(tokens, start + 1))
        : undefined;
    if (tied) return isTied ? { from: start, to: start + 1 } : undefined;
    // 'claimed 40 lives', but 'one in five lives alone'
    if (kind === 'count' && tokens[start]?.low === 'lives' && value !== 1)
      return { from: start, to: start + 1 };
    // '450 **head of cattle**'
    if (tokens[start]?.low === 'head' && tokens[start + 1]?.low === 'of') {
      const herd = plainPhrase(tokens, start + 2);
      if (herd) return { from: start, to: herd.to };
    }
    // 'half a **page**'
    const single = value === 1 || /^an?$/.test(tokens[to - 1]?.low ?? '');
    // 'one in three **waits** more than a year'
    if (kind === 'ratio' && DOES.test(tokens[start]?.low ?? '')) return undefined;
    const counted = withoutDeed(tokens, amount, countedPhrase(tokens, start, single));
    // 'the 150,000 **economists** had forecast'
    if (counted && isForecast(tokens, counted)) return undefined;
    return (
      (counted && !single ? withSecond(tokens, amount.from, counted) : counted) ??
      betweenEnds(tokens, amount) ??
      firstCounted(tokens, amount) ??
      amongThose(tokens, amount, start)
    );
  }
  if (tokens[unitTo - 1]?.low === 'olds') return undefined;
  if (kind === 'time' && unitTo > to) {
    // 'a 95 minute **speech**'
    const isUntied = value !== 1 && !tokens[unitTo - 1]?.low.endsWith('s') && unitTo === to + 1;
    const described = tied || isUntied ? plainPhrase(tokens, at) : undefined;
    return described ?? { from: unitTo - 1, to: unitTo };
  }
  const behind = kind === 'measure' ? behindBracket(tokens, at) : at;
  if (tokens[behind]?.low === 'of')
    return tokens[amount.from - 1]?.low === 'within' || isPastTime(tokens, behind + 1)
      ? undefined
      : plainPhrase(tokens, behind + 1);
  if (kind === 'share') {
    // 'twice **as many** boats'
    if (/^(?:many|much)$/.test(tokens[at + 1]?.low ?? '') && tokens[at]?.low === 'as')
      return plainPhrase(tokens, at + 2);
    // 'a tenfold **rise**'
    if (/fold$/.test(tokens[to - 1]?.low ?? '')) return movePhrase(tokens, at);
    return OF_TIME.test(tokens[at]?.low ?? '') ? undefined : plainPhrase(tokens, at);
  }
  // 'on **$5,000** bail', 'won £4,000 damages'
  if (kind === 'money' && PAID.test(tokens[at]?.low ?? '') && !isNounLike(tokens, at + 1))
    return { from: at, to: at + 1 };
  const hung = isHyphen(tokens, unitTo - 2) || isDetermined(tokens, amount.from);
  if (!hung || (kind === 'age' && isDone(tokens, at))) return undefined;
  // Not 'the $3bn analysts had expected', 'the $3bn that was lost', 'a record £3m last year'.
  return FORECASTERS.test(tokens[at]?.low ?? '') ||
    /^(?:that|this|last|next)$/.test(tokens[at]?.low ?? '') ||
    isGiven(tokens, at)
    ? undefined
    : movePhrase(tokens, at);
}

/** '7,000 **- rooms and suites**' in a list of facts: what the number at the head of a line counts. */
function listedPhrase(tokens: readonly Token[], dash: number): Phrase | undefined {
  const isDash = /^[-–—]$/.test(tokens[dash]?.raw ?? '') && tokens[dash]?.glued === false;
  return isDash && tokens[dash + 1]?.glued === false ? plainPhrase(tokens, dash + 1) : undefined;
}

/** What is paid, and named behind a sum with no article before it. */
const PAID = /^(?:bail|bond|damages|compensation|costs|funding|sponsorship|aid)$/;

/** What one of so many does. */
const DOES =
  /^(?:waits|lives|thinks|wants|fears|feels|believes|suffers|struggles|drinks|smokes|owns|uses|plans|expects|reports|backs|supports|dies|eats|sleeps|earns|pays|rents|votes|goes|skips|misses|works|runs|fails)$/;

/** 'a 9,000-strong **crowd** sang' */
const beforeVerb = (tokens: readonly Token[], phrase: Phrase | undefined): Phrase | undefined =>
  phrase && phrase.to - phrase.from > 1 && irregularPasts.has(tokens[phrase.to - 1]?.low ?? '')
    ? { from: phrase.from, to: phrase.to - 1 }
    : phrase;

/** 'one in five **adults** smokes' */
const withoutDeed = (
  tokens: readonly Token[],
  { kind }: Amount,
  phrase: Phrase | undefined,
): Phrase | undefined =>
  phrase &&
  kind === 'ratio' &&
  DOES.test(tokens[phrase.to - 1]?.low ?? '') &&
  isPlural(tokens[phrase.to - 2]?.low ?? '')
    ? { from: phrase.from, to: phrase.to - 1 }
    : phrase;

/** 'the £98m of **a year ago**', 'the £98m of **last year**' */
const isPastTime = (tokens: readonly Token[], at: number): boolean =>
  (UNITS.has(tokens[at + 1]?.low ?? '') &&
    /^(?:ago|earlier|before)$/.test(tokens[at + 2]?.low ?? '')) ||
  (tokens[at]?.low === 'last' && UNITS.has(tokens[at + 1]?.low ?? ''));

/** Stand between a determiner and an amount that describes a noun: 'a **typical** £40 fare', 'the **proposed** 3% levy'. */
const BEFORE_AMOUNT =
  /^(?:additional|annual|average|combined|extra|final|first|further|initial|latest|maximum|minimum|monthly|new|one-off|original|planned|possible|potential|previous|proposed|recent|record|second|separate|single|standard|third|total|typical|weekly|yearly)$/;

const isDetermined = (tokens: readonly Token[], from: number): boolean => {
  const isAdjective =
    BEFORE_AMOUNT.test(tokens[from - 1]?.low ?? '') && tokens[from - 2]?.kind === 'word';
  // 'a four-year**,** $8 million contract'
  const isSecond = tokens[from - 1]?.raw === ',' && isHyphen(tokens, from - 3);
  return isSecond || DETERMINER.test(tokens[isAdjective ? from - 2 : from - 1]?.low ?? '');
};

/** Behind '(44 cm)' in '17 inches (44 cm) of rain', where one follows. */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.raw !== '(') return at;
  let end = at + 1;
  while (end < at + 6 && tokens[end]?.raw !== ')') end += 1;
  return tokens[end]?.raw === ')' ? end + 1 : at;
}

/** Not 'by a third **this** year', 'doubled **year** on year'. */
const OF_TIME = /^(?:this|last|next|since|in|on|year|month|week|overnight)$/;

/** 'pay rise' of 'a 22% pay rise', 'rise in profits' of 'a 9% rise in profits': there these are no verbs. */
function movePhrase(tokens: readonly Token[], at: number): Phrase | undefined {
  const plain = plainPhrase(tokens, at);
  if (plain && plain.from !== at) return plain;
  let to = plain?.to ?? at;
  if (/^(?:rise|fall)s?$/.test(tokens[to]?.low ?? '')) to += 1;
  if (to === at) return undefined;
  // 'a 3% **rate of inflation**'
  if (/^(?:rate|risk|chance|level)$/.test(tokens[to - 1]?.low ?? '') && tokens[to]?.low === 'of') {
    const of = plainPhrase(tokens, to + 1);
    return { from: at, to: of?.to ?? to };
  }
  const what = MOVE_NOUNS.has(tokens[to - 1]?.low ?? '') && tokens[to]?.low === 'in' ? to + 1 : to;
  const inside = what > to && !isCapital(tokens[what]) ? plainPhrase(tokens, what) : undefined;
  if (inside && UNITS.has(tokens[inside.to - 1]?.low ?? '')) return { from: at, to };
  const of = inside && tokens[inside.to]?.low === 'of' && plainPhrase(tokens, inside.to + 1);
  return { from: at, to: (of || inside)?.to ?? to };
}

/** 'mother of four Ana Ruiz': a name, and nothing that is counted. */
const isNamedParent = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.low === 'of' &&
  PARENT.test(tokens[from - 2]?.low ?? '') &&
  isCapital(tokens[to]) &&
  isCapital(tokens[to + 1]);

/** 'the 61-year-old **wiped** his eyes', '… **sang**': what somebody did, unlike 'the 61-year-old retired baker'. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (commonVerbs.has(low) || irregularPasts.has(low)) return true;
  // 'the 21-year-old **gazes** at her', unlike 'the 21-year-old twins'
  if (/[^s]s$/.test(low) && PREPOSED.test(tokens[at + 1]?.low ?? '')) return true;
  if (!/..ed$/.test(low)) return false;
  return !isNounLike(tokens, at + 1) || ADVERB.test(tokens[at + 1]?.low ?? '');
}

const PREPOSED = /^(?:at|to|into|onto|up|down|out|over|his|her|their|the|an?)$/;

/** 'the $8m **awarded to** her', 'the £3m **spent on** it' */
const isGiven = (tokens: readonly Token[], at: number): boolean =>
  (/..ed$/.test(tokens[at]?.low ?? '') || irregularPasts.has(tokens[at]?.low ?? '')) &&
  !MOVE_NOUNS.has(tokens[at]?.low ?? '') &&
  !isNounLike(tokens, at + 1);

const ADVERB = /^(?:home|back|again|aloud|forward|quietly|\w{3,}ly)$/;

/** 'victims' of 'nine of the victims'. */
function amongThose(tokens: readonly Token[], { kind }: Amount, at: number): Phrase | undefined {
  const isOf =
    (kind === 'count' || kind === 'ratio') &&
    tokens[at]?.low === 'of' &&
    /^(?:the|its|their|his|her|our|those|these)$/.test(tokens[at + 1]?.low ?? '') &&
    numeralAt(tokens, at + 2) === undefined;
  if (!isOf) return undefined;
  return kind === 'ratio' ? plainPhrase(tokens, at + 1) : countedPhrase(tokens, at + 2, false);
}

/** 'boats' of 'from 3 boats to 12' */
function firstCounted(tokens: readonly Token[], { kind, ends }: Amount): Phrase | undefined {
  if (kind !== 'count' || !ends || ends[1].from - ends[0].to < 2) return undefined;
  const counted = countedPhrase(tokens, ends[0].to, false);
  return counted?.to === ends[1].from - 1 ? counted : undefined;
}

/** 'night' of 'one night in five'. */
function betweenEnds(tokens: readonly Token[], { kind, ends }: Amount): Phrase | undefined {
  if (kind !== 'ratio' || !ends) return undefined;
  const [one, all] = ends;
  const to = tokens[all.from - 1]?.low === 'every' ? all.from - 2 : all.from - 1;
  return to > one.to && isNounLike(tokens, one.to) ? { from: one.to, to } : undefined;
}
