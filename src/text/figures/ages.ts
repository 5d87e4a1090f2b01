import { personNounOf } from '../people/nouns.ts';
import { irregularPasts } from '../words/narration.ts';
import type { Amount } from './amounts.ts';
import { numeralAt } from './numerals.ts';
import { isCapital, type Token } from './tokens.ts';

const OLDEST = 120;

/** Reads a bare number as somebody's age where it stands like one: 'Ada Moss, 52, …', 'aged 9', 'she is 35'. */
export function withAge(tokens: readonly Token[], amount: Amount): Amount {
  const oldest = typeof amount.value === 'number' ? amount.value : amount.value[1];
  const whole = amount.kind === 'count' && amount.numeral.scale === 1 && Number.isInteger(oldest);
  if (!whole || amount.tied || oldest > OLDEST) return amount;
  const of = /^(?:of|from|between)$/.test(tokens[amount.from - 1]?.low ?? '');
  const isAge =
    AGE_LEADS.test(tokens[of ? amount.from - 2 : amount.from - 1]?.low ?? '') ||
    (endsThere(tokens, amount.to) && isListed(tokens, amount.from)) ||
    isReached(tokens, amount) ||
    isReachedAt(tokens, amount) ||
    isOfAge(tokens, amount) ||
    isMadeAt(tokens, amount) ||
    isOrOlder(tokens, amount.to) ||
    ((endsThere(tokens, amount.to) || AUXILIARY.test(tokens[amount.to]?.low ?? '')) &&
      isLimit(tokens, amount)) ||
    (endsThere(tokens, amount.to) &&
      (isApposed(tokens, amount) || isSpelledOut(tokens, amount) || isTold(tokens, amount)));
  return isAge ? { ...amount, kind: 'age', unit: 'year of age' } : amount;
}

/** '**At 77**, Ana Ruiz', 'At 77 she'; by then the clock has no such hour. 'died **at 84**' */
function isReachedAt(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  if (tokens[from - 1]?.low !== 'at' || numeral.form !== 'digits') return false;
  if (DONE_AT.test(tokens[from - 2]?.low ?? '')) return endsThere(tokens, to);
  const comma = tokens[to]?.raw === ',' ? 1 : 0;
  const next = tokens[to + comma];
  const isSubject = /^(?:he|she|i)$/.test(next?.low ?? '') || (comma > 0 && isCapital(next));
  return from === 1 && isSubject && Number(numeral.value) > LAST_HOUR;
}
const DONE_AT = /^(?:died|retired|married|widowed|orphaned)$/;
const LAST_HOUR = 24;

/** 'will become prime minister **at 38**', 'became the youngest mayor **at 26**' */
function isMadeAt(tokens: readonly Token[], { from, to }: Amount): boolean {
  if (tokens[from - 1]?.low !== 'at' || !endsThere(tokens, to)) return false;
  let isRole = false;
  for (let at = from - 2; at > from - LONGEST_ROLE && tokens[at]?.kind === 'word'; at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (/^bec(?:ame|omes?|oming)$/.test(low)) return isRole;
    isRole ||= /^(?:youngest|oldest)$/.test(low) || personNounOf(low) !== null;
  }
  return false;
}
const LONGEST_ROLE = 10;

/** 'a boy **of 15**' */
function isOfAge(tokens: readonly Token[], { from, to }: Amount): boolean {
  const noun = tokens[from - 2]?.low ?? '';
  if (tokens[from - 1]?.low !== 'of' || !AT_AN_AGE.test(noun)) return false;
  const next = tokens[to]?.low ?? '';
  return (
    endsThere(tokens, to) ||
    AUXILIARY.test(next) ||
    irregularPasts.has(next) ||
    /^(?:died|drowned|disappeared|survived|escaped)$/.test(next)
  );
}

/** '65 **or older**', 'five **and younger**' */
const isOrOlder = (tokens: readonly Token[], to: number): boolean =>
  /^(?:or|and)$/.test(tokens[to]?.low ?? '') &&
  /^(?:older|younger)$/.test(tokens[to + 1]?.low ?? '');
const AT_AN_AGE = /^(?:man|woman|boy|girl|child|youth|lad|teenager|youngster)$/;

const AGE_LEADS = /^(?:aged?|ages)$/;

/** A list of ages has so many tokens at most. */
const LONGEST_LIST = 12;

/** 'aged 9 and **12**', 'aged six, nine and **12**' */
function isListed(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:,|and|or|to)$/.test(tokens[from - 1]?.low ?? '')) return false;
  for (let at = from - 2; at > from - LONGEST_LIST && at > 0; at -= 1) {
    const { low = '', kind } = tokens[at] ?? {};
    if (AGE_LEADS.test(low)) return true;
    const passed =
      kind === 'digits' || /^(?:,|and|or|to)$/.test(low) || numeralAt(tokens, at) !== undefined;
    if (!passed) return false;
  }
  return false;
}

const endsThere = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to];
  return !next || /^(?:[,.;:)—–!?]|and|when|at|by|but|on|in|last|this|next)$/.test(next.low);
};

/** 'died at 91', 'left school at 14', 'who at 96 still lives', 'Reed, now 29, is', 'Reed, then 27, left'. */
function isReached(tokens: readonly Token[], { from, to }: Amount): boolean {
  const [lead, before] = [tokens[from - 1]?.low, tokens[from - 2]?.low ?? ''];
  if (lead === 'now' || lead === 'then') {
    // 'Now 91, Reed still swims'
    if (lead === 'now' && isCapital(tokens[from - 1])) return tokens[to]?.raw === ',';
    return before === ',' && tokens[to]?.raw === ',' && isCapital(tokens[from - 3]);
  }
  if (lead !== 'at') return false;
  // 'At 16, she joined the navy.'
  const isFirst = isCapital(tokens[from - 1]) && tokens[to]?.raw === ',';
  if (isFirst && /^(?:he|she|they|his|her|their)$/.test(tokens[to + 1]?.low ?? '')) return true;
  if (before === 'who') return true;
  if (before === ',') return tokens[from - 3]?.low === 'who';
  // 'put the number of dead at 71'
  if (before === 'dead' && /^(?:of|the)$/.test(tokens[from - 3]?.low ?? '')) return false;
  return (
    endsThere(tokens, to) &&
    /^(?:die[sd]?|dead|dying|retire[sd]?|married|orphaned|widowed|school|home)$/.test(before)
  );
}

/** 'her son, 9' */
const KIN =
  /^(?:(?:grand|step)?(?:son|daughter|mother|father)|brother|sister|husband|wife|boy|girl|man|woman|nephew|niece|uncle|aunt|cousin|partner|girlfriend|boyfriend|widow|widower)$/;

/** Words beside which a number in brackets is somebody's runs. */
const CRICKET =
  /^(?:wickets?|innings|overs?|unbeaten|batt(?:er|ers|ing|ed)|bowl(?:er|ers|ing|ed)|runs|stumps|partnership)$/;

/** Behind a name or a word for kin and a comma, or in brackets. */
function isApposed(tokens: readonly Token[], { from, numeral }: Amount): boolean {
  const mark = tokens[from - 1]?.raw;
  if ((mark !== ',' && mark !== '(') || from < 2 || numeral.form !== 'digits') return false;
  // 'Ana Ruiz (41) put on 102 for the fourth wicket'
  if (mark === '(' && tokens.some(({ low }) => CRICKET.test(low))) return false;
  const next = tokens[numeral.to]?.raw ?? '.';
  const noun =
    isCapital(tokens[from - 2]) ||
    KIN.test(tokens[from - 2]?.low ?? '') ||
    (mark === ',' && next === ',' && Number(tokens[numeral.from]?.raw) > 9);
  return (
    noun &&
    tokens[from - 2]?.kind === 'word' &&
    (mark === '(' ? next === ')' : /^[,.;—–)]$/.test(next))
  );
}

/** 'Alfie, **nine**, and Mia, six, left', as papers write that spell out small numbers; not 'In Group A, three, four and five' */
function isSpelledOut(tokens: readonly Token[], { from, to, numeral }: Amount): boolean {
  if (numeral.form !== 'words' || to !== from + 1 || tokens[from - 1]?.raw !== ',') return false;
  if (!isCapital(tokens[from - 2]) || !/^[,–—-]$/.test(tokens[to]?.raw ?? '')) return false;
  if (numeralAt(tokens, to + 1)) return false;
  let at = from - 2;
  while (isCapital(tokens[at]) && !PLACED.test(tokens[at]?.low ?? '')) at -= 1;
  return !PLACED.test(tokens[at]?.low ?? '');
}

const PLACED = /^(?:in|at|on|from|near|outside|to)$/;

/** 'children under five **are**' */
const AUXILIARY = /^(?:is|are|was|were|has|have|had|who|will|would|can|could|may|in|with)$/;

/** 'those **over 75**', 'nine victims were **under 25**' */
function isLimit(tokens: readonly Token[], { from }: Amount): boolean {
  if (!/^(?:over|under|above|below)$/.test(tokens[from - 1]?.low ?? '')) return false;
  const isPerson = (at: number): boolean => {
    const low = tokens[at]?.low ?? '';
    return ANYBODY.test(low) || personNounOf(low) !== null;
  };
  if (!/^(?:is|are|was|were)$/.test(tokens[from - 2]?.low ?? '')) return isPerson(from - 2);
  // '**64 were** under 18', 'nine **of them were** under 18'
  if (tokens[from - 3]?.low === 'them' || tokens[from - 3]?.kind === 'digits') return true;
  return [3, 4, 5].some((back) => isPerson(from - back));
}

const ANYBODY = /^(?:people|those|anyone|everyone|children|kids|men|women|adults|participants)$/;

/** 'he was 92', 'who turns 50', 'their average age was 63'. */
function isTold(tokens: readonly Token[], { from }: Amount): boolean {
  const verb = tokens[from - 1]?.low ?? '';
  // 'Ana and Max, who were both 24'
  if (/^(?:both|all|each)$/.test(verb))
    return (
      // 'Ana and Max Ruiz, **both** 24, left'
      (verb === 'both' && tokens[from - 2]?.raw === ',' && isCapital(tokens[from - 3])) ||
      (/^(?:are|were)$/.test(tokens[from - 2]?.low ?? '') &&
        /^(?:who|they|we)$/.test(tokens[from - 3]?.low ?? ''))
    );
  if (!/^(?:is|was|am|be|turned|turns|turn|turning|i'm|he's|she's|who's)$/.test(verb)) return false;
  const at = /^(?:will|would|just)$/.test(tokens[from - 2]?.low ?? '') ? from - 3 : from - 2;
  return (
    /^(?:he|she|who|i|age)$/.test(tokens[at]?.low ?? '') ||
    (isCapital(tokens[at]) && isCapital(tokens[at - 1])) ||
    /^(?:i'm|he's|she's|who's)$/.test(verb)
  );
}
