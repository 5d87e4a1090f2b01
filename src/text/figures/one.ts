import { personNounOf } from '../people/nouns.ts';
import { demonyms } from '../words/demonyms.ts';
import { ONE_IDIOMS } from '../words/not-figures.ts';
import { ODD_PLURALS } from '../words/noun-phrase.ts';
import type { Amount } from './amounts.ts';
import { isNounLike } from './nouns.ts';
import { numeralAt } from './numerals.ts';
import { isPlural } from './plurals.ts';
import { isCapital, isHyphen, lowAt, type Token } from './tokens.ts';

/** True for 'one' where it counts nothing: as a pronoun, or as 'some' before somebody who tells ('one critic said'); and for 'the two' told before. */
export const isNoCount = (tokens: readonly Token[], amount: Amount): boolean =>
  isBoth(tokens, amount) ||
  (isOne(tokens, amount) &&
    (isPronoun(tokens, amount) || isSomebody(tokens, amount) || isTitle(tokens, amount)));

/** '**The two** met', 'the worse of the two': whoever has been told of. */
const isBoth = (tokens: readonly Token[], { numeral, from, to, kind, tied }: Amount): boolean =>
  kind === 'count' &&
  !tied &&
  /^(?:two|three)$/.test(lowAt(tokens, numeral.from)) &&
  to === numeral.from + 1 &&
  lowAt(tokens, from - 1) === 'the' &&
  (/^[.,;]$/.test(lowAt(tokens, to)) ||
    /^(?:is|are|was|were|had|have|has|will|would|could|can|may|also|met|did|do|should|must|and|but|who|then|later)$/.test(
      lowAt(tokens, to),
    ));

/** 'One Direction are back': the name of a group or a work, and not 'One American', 'One BBC crew'. */
function isTitle(tokens: readonly Token[], { numeral, to }: Amount): boolean {
  const next = tokens[to];
  return (
    isCapital(tokens[numeral.from]) &&
    isCapital(next) &&
    /\p{Ll}/u.test(next?.raw ?? '') &&
    !demonyms.has(next?.low ?? '') &&
    !personNounOf(next?.low ?? '') &&
    !isCapital(tokens[to + 1]) &&
    !isNounLike(tokens, to + 1)
  );
}

const isOne = (tokens: readonly Token[], { numeral }: Amount): boolean =>
  numeral.value === 1 && numeral.to === numeral.from + 1 && lowAt(tokens, numeral.from) === 'one';

/** 'no one', 'one of them', 'this one', 'one day', 'one-sided', 'where one rests'. */
function isPronoun(tokens: readonly Token[], { from, to, kind, tied }: Amount): boolean {
  const before = lowAt(tokens, from - 1);
  const next = lowAt(tokens, to);
  if (before === '-' && lowAt(tokens, from - 2) === 'no') return true;
  if (kind === 'count' && (isRatio(tokens, to) || next === 'per')) return false;
  if (
    /^(?:no|not|any|every|each|this|that|which|some|another|the|number|loved|little|big|good|bad|new|old|last|next|first|latest|lone|at)$/.test(
      before,
    )
  )
    return true;
  // 'not the only one hoping for a seat'
  if (before === 'only' && lowAt(tokens, from - 2) === 'the' && /..ing$/.test(next)) return true;
  if (next === 'step' && /^(?:further|ahead|closer|beyond)$/.test(lowAt(tokens, to + 1)))
    return true;
  if (ONE_IDIOMS.has(next) || (next === 'name' && before === 'by')) return true;
  if (next === 'hand' && /^(?:on|the)$/.test(before)) return true;
  if (kind !== 'count') return false;
  if (tied || !isNounLike(tokens, to) || (before !== 'only' && isVerb(tokens, to))) return true;
  // 'read one aloud', 'bought one recently'; but 'one deadly fire', 'one family'.
  return isAdverb(next) && !isNounLike(tokens, to + 1);
}

const isAdverb = (low: string): boolean =>
  /^(?:aloud|aside|online|outright|upstairs|downstairs|outdoors|indoors|abroad|already|back|home)$/.test(
    low,
  ) ||
  (/..ly$/.test(low) &&
    !/^(?:family|assembly|ally|bully|monopoly|(?:\w+)?fly|anomaly|reply|supply|rally|jelly|belly)$/.test(
      low,
    ));

/** 'in five', 'out of 10', 'of every 10', '-in-five'. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  const hung = isHyphen(tokens, at);
  const link = hung ? at + 1 : at;
  if (lowAt(tokens, link) === 'of' && lowAt(tokens, link + 1) === 'every')
    return numeralAt(tokens, link + 2) !== undefined;
  const of = lowAt(tokens, link) === 'out' && lowAt(tokens, link + 1) === 'of';
  if (!of && lowAt(tokens, link) !== 'in') return false;
  const next = hung || of || lowAt(tokens, link + 1) === 'every' ? link + 2 : link + 1;
  return numeralAt(tokens, next) !== undefined;
}

/** 'where one **rests**': a word in -s, where a noun in the plural cannot be. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  isPlural(lowAt(tokens, at)) &&
  !ODD_PLURALS.has(lowAt(tokens, at)) &&
  !/^(?:means|headquarters|barracks|crossroads|works|series|species|mews|gasworks)$/.test(
    lowAt(tokens, at),
  ) &&
  !isHyphen(tokens, at + 1) &&
  !isNounLike(tokens, at + 1);

/** 'one resident said', 'one driver called another a thief', 'from one reader': somebody of whom there are more, who tells or feels. */
function isSomebody(tokens: readonly Token[], { from, to, kind }: Amount): boolean {
  if (kind !== 'count') return false;
  if (SAYS.test(lowAt(tokens, to))) return true;
  const end = endOfPerson(tokens, to);
  if (end === undefined) return false;
  // '“…,” said one baker.'
  const isOver = tokens[end] === undefined || /^[.,;]$/.test(tokens[end]?.raw ?? '');
  if (isOver && SAYS.test(lowAt(tokens, from - 1))) return true;
  if (isOneOfTwo(tokens, from, end)) return true;
  if (COUNTED.test(lowAt(tokens, from - 1)) || isAmongCounts(tokens, from, end)) return false;
  return tells(tokens, end) || /^(?:from|know|knows|knew|met)$/.test(lowAt(tokens, from - 1));
}

/** 'one baker **said**', 'one baker, Ana Ruiz, **wrote**', 'one baker **who thought**' */
function tells(tokens: readonly Token[], end: number): boolean {
  const isTelling = (at: number): boolean =>
    SAYS.test(lowAt(tokens, at)) || FEELS.test(lowAt(tokens, at));
  if (isTelling(end)) return true;
  if (lowAt(tokens, end) === 'who') return isTelling(end + 1);
  if (tokens[end]?.raw !== ',') return false;
  for (let at = end + 1; at < end + APPOSED; at += 1)
    if (tokens[at]?.raw === ',') return isTelling(at + 1);
  return false;
}

/** So many tokens at most stand between the commas around a name. */
const APPOSED = 8;
const FEELS =
  /^(?:called|calls|described|describes|found|finds|felt|feels|thought|thinks|believed|believes|suggested|suggests|claimed|claims|warned|warns|remembered|remembers|put|puts|likened|compared|accused|blamed|praised|kept|wept|laughed|smiled|nodded|shrugged|shouted|whispered|cried)$/;
const SAYS =
  /^(?:said|says|told|tells|wrote|writes|asked|added|argued|argues|recalled|recalls|complained|complains|joked|jokes|quipped|replied|insisted|insists|admitted|admits|tweeted|posted|observed)$/;

const BODY = /^(?:group|charity|union|newspaper|paper|agency|think-tank|organi[sz]ation|watchdog)$/;

/** Where the words for one person end, by its noun, or by what they do: 'Tolva TD' of 'Tolva TD said', 'supplier' of 'supplier who'. */
function endOfPerson(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 5; at += 1) {
    const { low = '', kind } = tokens[at] ?? {};
    if (at > from && (SAYS.test(low) || low === 'who')) return at;
    // 'one human rights group said'
    const isOne = !isPlural(low) || low === 'rights';
    if (kind !== 'word' || !isNounLike(tokens, at) || !isOne) return undefined;
    if (
      (BODY.test(low) || personNounOf(low)) &&
      !isHyphen(tokens, at + 1) &&
      !personNounOf(lowAt(tokens, at + 1))
    )
      return at + 1;
  }
  return undefined;
}

/** 'one driver called another a thief', 'with one member accusing another': some, whoever they are. */
function isOneOfTwo(tokens: readonly Token[], from: number, end: number): boolean {
  const low = lowAt(tokens, end);
  if (lowAt(tokens, from - 1) === 'with' && /..ing$/.test(low) && !FATE.test(low)) return true;
  for (let at = end; at < end + 4; at += 1) {
    // 'one driver was hurt and another fled' counts both.
    if (lowAt(tokens, at) === 'and' || FATE.test(lowAt(tokens, at))) return false;
    if (at > end && lowAt(tokens, at) === 'another') return !isNounLike(tokens, at + 1);
  }
  return false;
}

/** Before 'one', these say that it is counted. */
const COUNTED =
  /^(?:only|just|least|most|exactly|not|than|but|another|about|around|to|with|of|for|against|has|have|had|having)$/;
/** What befalls the counted, and how they vote. */
const FATE =
  /^(?:abstain|abducted|absent|acquitted|against|airlifted|alive|arrest|charged|convicted|critically|dead|death|detain|die[ds]?$|disappear|drown|evacuat|execut|handcuff|expelled|fatal|favou?r|hang|hospitali|hurt|infect|injur|jail|kidnap|kill|lost|missing|murder|oppos|per$|rescu|resign|sack|sentenc|shoot|shot|slain|stab|surviv|suspend|vot|wound)/;
/** Tokens on either side in which another count or a fate is looked for. */
const NEAR = 9;

/** 'two women and one man', 'one officer was shot': another number, or a fate, is near; but what 'one supplier who …' did is counted for itself. */
function isAmongCounts(tokens: readonly Token[], from: number, end: number): boolean {
  const next = lowAt(tokens, end);
  const told = next === 'who' || SAYS.test(next);
  for (let at = Math.max(0, from - NEAR); at < Math.min(tokens.length, end + NEAR); at += 1) {
    if (at >= from && at < end) continue;
    if (FATE.test(lowAt(tokens, at))) return true;
    if (!(told && at > end) && lowAt(tokens, at) !== 'a' && numeralAt(tokens, at)) return true;
  }
  return false;
}
