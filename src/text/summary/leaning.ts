import {
  anaphoricNouns,
  definers,
  leaningOpeners,
  leaningPhrases,
  TIMES,
} from '../words/anaphora.ts';
import {
  calendarWords,
  commonVerbs,
  functionWords,
  irregularPasts,
  sayingVerbs,
} from '../words/narration.ts';
import { wordSet } from '../words/word-set.ts';

const LEANING_PHRASE = new RegExp(`^(?:${leaningPhrases.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** What parts the first words of a sentence. */
const GAP = /(?:'s)?[\s,]+/;
const phraseOpeners = new Set(leaningPhrases.map((phrase) => phrase.split(GAP)[0]));

/** 'In response to the strike, …' */
const RESPONSE =
  /^(?:in (?:response|addition|contrast|return)|as a result|on top) (?:to|of|for) (?!(?:the|this|that|these|those|them|it|his|her|its|their)\b)/;

/**
 * True when the first words of a sentence point back: 'however', 'she', 'the move'. Who is quoted may begin with 'I', 'we' or
 * 'you'; the first sentence of a story, where `opens`, with 'the crash' and 'both'.
 */
export function leans(words: string, opens: boolean): boolean {
  const opening = words.slice(0, 80).toLowerCase().replaceAll('’', "'");
  const low = opening.replace(/^[“"‘'(]+/, '');
  const [opener = '', second = '', third = '', fourth = '', fifth = ''] = low.split(GAP, 5);
  const first = opener.replace(/'(?:ve|d|ll)$/, '');
  if (low !== opening && /^(?:i|we|you|my|our|your|i'm|we're|there|there's)$/.test(first))
    return false;
  if (LOOSE.test(low) || NOBODYS.test(low) || CUT.test(low)) return true;
  // 'Now that the bridge is shut, the council …'
  const isFree =
    isTime(first, second) ||
    /^now that (?!is|was|it|he|she|they|this|these|we)/.test(low) ||
    /^those (?:who|in|with|\w+ing) /.test(low) ||
    /^(?:rather|well|seriously)(?!,)/.test(low);
  if (opens)
    return (
      (leaningOpeners.has(first) && !isFree && !mayStart(first, low)) ||
      isBareCount(low) ||
      /^(?:earlier|later),/.test(low)
    );
  if ((leaningOpeners.has(first) && !isFree) || isBareCount(low)) return true;
  if (phraseOpeners.has(first) && LEANING_PHRASE.test(low) && !RESPONSE.test(low)) return true;
  if (/^(?:the \d{1,3}-year-olds?|the other|earlier,|later,)(?!\p{L})/u.test(low)) return true;
  if (LATER.test(low)) return true;
  if (first !== 'the') return false;
  const noun = PLAIN_ADJECTIVES.has(second) ? third : second;
  const [next, beyond] = PLAIN_ADJECTIVES.has(second) ? [fourth, fifth] : [third, fourth];
  if (!anaphoricNouns.has(noun) || definers.has(next)) return false;
  // 'the death toll from', not 'the company’s debt to', 'the report said in'
  const isCompound = isNounHere(next) && !anaphoricNouns.has(next) && definers.has(beyond);
  return !isCompound || low.includes(`${noun}'s`);
}

/** 'Maybe it was the rain.', 'How that will end is unclear.', 'Inside is a vault.', 'If you melt it, …' */
const LOOSE =
  /^(?:(?:inside|outside|nearby|underneath|upstairs|downstairs|attached|enclosed) (?:is|was|are|were|lies|lay|stands?|stood) |(?:when|if|once|after|before|as|while|unless|until) (?:you|we|i|they|people) \w+ (?:it|them|him|her|these|those)\b|(?:maybe|perhaps|possibly|no wonder) (?:it|this|that|he|she|they)|(?:how|why|where|whether|what|when) (?:this|that|these|those) (?!year|week|month|spring|summer|autumn|winter)\w+ |(?:how|why|whether) (?:he|she|they|it) [^,]+(?:$| (?:is|was|will|would|may|might|could|remains|depends)\b))/;

/** 'Often he calls at six.', 'If it sells, she will stay.': the pronoun comes before any noun. */
const NOBODYS =
  /^(?:(?:often|sometimes|always|perhaps|today|tonight|now|soon|once|again|already|never|back then|at first|of course|\w{3,}ly),? (?:he|she|they)\b(?!,)|(?:if|when|as|while|since|because|although|though|unless|until|once|after|before|whether) (?:it|he|she|they)\b[^,]*, (?:he|she|it|they)\b)/;

/** 'Because, says Orr, …', 'Is the first to …', 'Add that to the bill, and …', 'In his words, …' */
const CUT =
  /^(?:(?:because|why), |the (?:latest|newest|other|second|first) ones?\b|the (?:latest|newest|first|last|most recent) (?:is|was|comes?|came|involves?|involved) |(?:is|was|has) (?:the|an?) [^?]*\.$|(?:add|put|take) (?:that|this|it|them|those) |in (?:his|her|their|its) (?:own )?words\b)/;

/** 'Hundreds more came', 'The second clerk knew', 'Three days later, …', 'The day was …', 'Just as odd was …': than what, and as what? */
const LATER =
  /^(?:(?:dozens|hundreds|thousands|scores|tens of thousands) (?:more|others) \w+|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|\d+) (?:short |long |full )?(?:second|minute|hour|day|night|week|month|year)s? (?:later|earlier|on),|the day (?:was|is|had|seemed|began|ended)\b|just as \w+ (?:was|is|were|are)\b|(?:of|in|across|between|all|both) the (?:two|three|four|five|six|seven) \w+,|the (?:second|third|fourth|fifth) (?:[a-z]+) (?!(?:of|in|to|at|from|that|who|which|day|time)\b)[a-z]+|the [^,]{3,40}, as (?:it|they)(?:'s| is|'re| are) (?:known|called)\b)/;

/** True for a word behind a noun that can only be a noun too: none of those that may be verbs. */
const isNounHere = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) &&
  !/(?:s|ed|ly)$/.test(word) &&
  ![definers, functionWords, commonVerbs, sayingVerbs, irregularPasts, calendarWords].some((list) =>
    list.has(word),
  );

/** Of the words that point back those that a story may begin with: 'Another train …', 'Both councils …'. */
const STARTING = wordSet('another both neither either those other apparently sadly');
const mayStart = (first: string, low: string): boolean =>
  STARTING.has(first) || /^now (?!that\b)/.test(low);

/** 'This spring, …' */
const isTime = (first: string, second: string): boolean => first === 'this' && TIME.test(second);
const TIME = new RegExp(
  `^(?:${TIMES}|january|february|march|april|may|june|july|august|\\w+ember|october)$`,
);

/** Adjectives that do not say which one is meant: 'the latest move'. */
const PLAIN_ADJECTIVES = wordSet(
  'latest new same two three other previous earlier resulting first second alleged pending whole entire',
);

/** 'Four voted against', 'Many are angry': a count of what an earlier sentence names. */
const isBareCount = (low: string): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|some|dozens|scores) (?:others|more) (?:struck|fell|died|came|went|got|left|hit|lost|made|took|won|fled)\b/.test(
    low,
  ) ||
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|most|few|all|none|half|dozens|others|each|both)(?: more| others)? (?:was|were|is|are|has|have|had|did|said|say|will|would|could|may|feel|think|believe|want|need|live|work|know|agree|hope|fear|remain|came|went|\w{2,}ed(?! \w*(?:s|men|people|children)\b))\b/.test(
    low,
  );
