import { SIGNS } from '../words/signs.ts';
import type { Situation } from './features.ts';
import type { Ranked } from './rank.ts';
import { isMadeBy, isThingCalled } from './thing-called.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, CONJUNCTION, isA, PREPOSITION } from './word-classes.ts';
import { isNamePart } from './word-tests.ts';

/** True for short words in marks that nobody says here: scare quotes of headlines, nicknames, ratings, words withheld or mentioned. */
export const isUnspoken = (situation: Situation, best: Ranked | null): boolean =>
  isScare(situation, best) ||
  isNickname(situation) ||
  isRating(situation) ||
  isUnsaid(situation) ||
  isWorn(situation) ||
  isRule(situation) ||
  isWork(situation) ||
  isCalledSo(situation) ||
  isTitled(situation) ||
  isCalledByMany(situation);

/** An attribute of a tag in a text that still holds markup: `id="…"`. */
export const isMarkup = ({ text, stretch }: Situation): boolean =>
  text.charAt(stretch.start - 2) === '=' ||
  (text.charAt(stretch.start) === '<' &&
    /^<[^<>]*>$/.test(text.slice(stretch.start, stretch.start + 40)));

/** What analysts say of a share in one word: 'a “buy” rating', 'cut it to “sell”'. */
const RATING =
  /^(?:strong |conviction )?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|market[- ]perform|sector[- ]perform|accumulate|reduce|add)$/i;
const OF_RATINGS =
  /^(?:rating|ratings|rates?|rated|recommendations?|stock|stocks|shares?|upgraded?|upgrading|downgraded?|downgrading|analysts?|target)$/;
const isRating = ({ text, stretch, bare, frame: { tokens } }: Situation): boolean =>
  !bare &&
  stretch.end - stretch.start < 20 &&
  RATING.test(text.slice(stretch.start, stretch.end).replace(/[,.;]$/, '')) &&
  tokens.some(({ lower }) => OF_RATINGS.test(lower));

const LONGEST_HEADLINE = 200;
/** Verbs for bringing out a thing, which has a name. */
const SHOWS = /^(?:unveil|launch|reveal|introduce|release|debut)(?:s|ed|d)?$/;
/** 'Divers find “impossible” reef': a word or two in a headline that belong to the noun behind them, and no verb of saying. */
function isScare(situation: Situation, best: Ranked | null): boolean {
  const { text, head, form, frame, at, stretch } = situation;
  const after = frame.tokens[at + 1];
  if (!head || form.words.length > 2 || form.shape !== 'l' || after?.kind !== 'word') return false;
  const cue = best?.candidate.cue;
  // '… “pocket pump” and says it is cheap': what is said comes behind the verb.
  const saysOther = cue ? cue.at > at + 1 && frame.tokens[cue.at + 1]?.kind === 'word' : false;
  if (after.capital || after.verb || isA(after, PREPOSITION | AUXILIARY)) return false;
  const shown = SHOWS.test(frame.tokens[cue?.at ?? -1]?.lower ?? '');
  if (isA(after, CONJUNCTION) && !saysOther && !shown) return false;
  const rest = text.slice(stretch.end, stretch.end + LONGEST_HEADLINE);
  const line = /^[^\n]*(?=\n)/.exec(rest)?.[0].trimEnd() ?? '.';
  const kind = shown ? 'mind' : (cue?.kind ?? 'mind');
  return (saysOther || kind === 'mind') && !/[.!?]["”’']?$/.test(line);
}

const FEW = 3;
const TO_SAY =
  /^(?:say|said|saying|mention|mentioned|utter|uttered|word|words|specify|specified|tell)$/;
/** 'never used the word “war”', 'would not say whether she would “call in” the plan': a few words that nobody says. */
function isUnsaid({ frame: { tokens }, form, at, cues }: Situation): boolean {
  if (form.words.length > FEW) return false;
  const cue = cues.findLast((one) => one.at < at);
  if (
    !cue ||
    !TO_SAY.test(tokens[cue.at]?.lower ?? '') ||
    at - cue.at > 8 ||
    cues.some((one) => one.at > at && one.source)
  )
    return false;
  const isOpen = tokens
    .slice(cue.at + 1, at)
    .some(({ lower }) => /^(?:whether|if|how|when)$/.test(lower));
  if (!isOpen && !/^(?:words?|mention)/.test(tokens[cue.at]?.lower ?? '')) return false;
  const before = [tokens[cue.at - 1]?.lower ?? '', tokens[cue.at - 2]?.lower ?? ''];
  const isDenied = before.some((word) => /^(?:not|never|without)$|n't$/.test(word));
  const isRefused =
    before[0] === 'to' && /^(?:declined|refused|failed|forgot)$/.test(before[1] ?? '');
  return isDenied || isRefused;
}

/** 'waved a “Save the Key” flag': what the thing says, and nobody in the sentence. */
function isWorn({ text, stretch, form: { words }, frame: { tokens }, at }: Situation): boolean {
  const [before, after, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || before.verb) return false;
  // not 'the “vile” posters', '“encouraging” signs of recovery'
  if (words.length < 2 || !/^\p{Lu}/u.test(text.slice(stretch.start)) || next?.lower === 'of')
    return false;
  return WORN.test(after.lower) || SIGNS.test(after.lower);
}
const WORN = /^(?:flags?|posters?|badges?|hats?|caps?|hoodies?|shirts?|sash|murals?)$/;

/** 'the “last in, first out” rule': what it goes by, unlike 'the “cruel” rule'. */
const isRule = ({ form: { words, shape }, frame: { tokens }, at }: Situation): boolean =>
  words.length > 2 &&
  shape === 'l' &&
  /^(?:an?|the|its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:rules?|principle|clause|doctrine|test|basis|policy)$/.test(tokens[at + 1]?.lower ?? '');

/** '“Salt Road” will be released in March': the title of a work, and nobody's words. */
const isWork = ({ text, stretch, form: { words } }: Situation): boolean =>
  words.length <= LONGEST_TITLE &&
  TITLE.test(text.slice(stretch.start, stretch.end)) &&
  BROUGHT_OUT.test(text.slice(stretch.end, stretch.end + 60));

const LONGEST_TITLE = 7;
const TITLE =
  /^\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+|of|the|an?|and|in|on|to|for))*,?$/u;
const BROUGHT_OUT =
  /^["”’'],? (?:,? )?(?:(?:(?:will|is to|is due to) be|is|was|has been|had been) (?:re-?released|released|published|staged|filmed|recorded|screened|nominated|adapted)|premieres?|premiered|debuts|debuted|topped the|stars)\b/;

/** 'a series of talks called “Tide Talks”': what a thing is called. */
const isTitled = ({ text, stretch, form: { words }, frame: { tokens }, at }: Situation): boolean =>
  words.length <= LONGEST_TITLE &&
  (isThingCalled(tokens, at - 1) ||
    isThingCalled(tokens, at - 2) ||
    isMadeBy(tokens, at) ||
    // 'a contest under the title “Tide Talks”'
    /^(?:title|theme|name|banner|heading|hashtag)$/.test(tokens[at - 1]?.lower ?? '')) &&
  TITLE.test(text.slice(stretch.start, stretch.end));

/** 'the shed, which staff call “the Tomb,”': what it goes by with many. */
function isCalledByMany({ text, stretch, form, frame: { tokens }, at }: Situation): boolean {
  if (form.words.length > FEW || tokens[at - 1]?.lower !== 'call') return false;
  return /^(?:the )?\p{Lu}/u.test(text.slice(stretch.start, stretch.end));
}

/** 'The “nickel,” as everyone calls it,' 'the “big one”, as it is known': a name. */
function isCalledSo({ frame: { tokens }, form, at }: Situation): boolean {
  if (form.words.length > FEW) return false;
  const from = tokens[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (tokens[from]?.lower !== 'as') return false;
  for (let i = from + 1; i < from + 8; i += 1)
    if (/^(?:calls?|called|known|nicknamed|dubbed|referred)$/.test(tokens[i]?.lower ?? ''))
      return !isPronounSubject(tokens[i - 1]);
  return false;
}

/** 'the “witch hunt”, as he calls it': his words. */
const isPronounSubject = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:he|she)$/.test(token.lower);

/** 'Derek “Ducky” Noakes': a nickname inside a name, away from headlines, where every word is large. */
function isNickname({ frame: { tokens }, form, at, head }: Situation): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (head || form.words.length > 2 || !'TC'.includes(form.shape)) return false;
  if (!before?.capital || !after?.capital || after.verb || before.possessive) return false;
  return before.kind === 'word' && after.kind === 'word' && isNamePart(before) && isNamePart(after);
}
