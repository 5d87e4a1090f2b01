import { wordSet } from '../../text/words/word-set.ts';
import { derived } from './derived.ts';
import { irregular } from './irregular.ts';

/** A word of a text: a run of letters and digits, with inner apostrophes, hyphens, points and commas. */
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text as they stand, in order. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Small letters without accents and possessive endings, in one spelling: 'Défence’s' and 'defense' are the same. */
export function folded(word: string): string {
  const bare = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/(?:'s|')$/, '');
  return (
    BRITISH.get(bare) ??
    bare
      .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
      // What is before it is looked at last: at every place of a word without an end that would take forever.
      .replace(/our(?=(?:s|ed|ing|ers?)?$)(?<=^\p{L}{2,}[^aeou]our)/u, (our) =>
        KEEPING_OUR.test(bare) ? our : 'or',
      )
  );
}

/** 'detour' is spelt so everywhere. */
const KEEPING_OUR = /^(?:contour|detour|devour)/;

const BRITISH: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['programme', 'program'],
  ['theatre', 'theater'],
]);

/** Folded words, each with a blank before it, so that `includes` finds what begins one of them. */
export const begunIn = (words: string): string => ` ${folded(words)}`.replace(/[-("“]/g, ' ');

/** Words that carry no matter of their own: never what a question is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any anybody anyone anything are as at be been being but by can could did do does done else
  ever every everything exactly for from get go goes going gone got had has have he her hers him his how i if in into is it its just kind like lot
  made make many me more most much my no nobody not of off on or our out over own please really regarding said say saying
  says she should so some somebody someone something tell than that the their them then there these they thing things this those to
  too under up us very was we well went were what when where whether which while who whom whose why will with would you your
  can't couldn't didn't doesn't don't hasn't haven't he'd he'll i'd i'll isn't it'll she'd she'll they'd they'll they're wasn't we'd we're won't wouldn't`.split(
    /\s+/,
  ),
);

/**
 * The common part of related words: 'withdrawal', 'withdrawn' and 'withdraw'; 'diplomacy' and 'diplomatic'; 'Russia' and
 * 'Russian'; 'vote' and 'voted'; 'rise' and 'rose'. Endings are taken off, longest first, as long as four letters (three
 * before a plain plural) stay, an 'e' that the ending took among them.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const found = shortened(word);
  stems.set(word, found);
  return found;
}

/** Few words make up most of all texts. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** The longest words with endings of their own; what is longer is no word: a key, an address, a picture as letters. */
const LONGEST_WORD = 60;

function shortened(word: string): string {
  const bare = folded(word);
  if (bare.length > LONGEST_WORD) return bare;
  // No office, and no tank.
  if (/^(?:officer|tanker)s?$/.test(bare)) return bare.replace(/s$/, '');
  const base = irregular.get(bare) ?? plain(bare);
  let at = folded(
    derived.get(bare) ?? derived.get(bare.replace(/s$/, '')) ?? derived.get(base) ?? base,
  );
  if (/\d/.test(at)) return at.replaceAll(/,(?=\d{3})/g, '');
  for (let pass = 0; pass < 3; pass += 1) {
    const next = shorter(at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** 'schoolchildren', 'firemen', 'families', 'carried', 'boxes': the form that the endings are taken from. */
function plain(word: string): string {
  if (/.children$/.test(word)) return word.slice(0, -3);
  if (/.{2}men$/.test(word) && !NO_MEN.has(word)) return `${word.slice(0, -2)}an`;
  if (/.{2}ie[ds]$/.test(word)) return `${word.slice(0, -3)}y`;
  // 'suppliers', 'earliest', 'happiness'
  if (/.{3}(?:iers?|iest|iness)$/.test(word) && word !== 'business')
    return word.replace(/i(?:ers?|est|ness)$/, 'y');
  // 'boxes', 'churches'
  if (/.(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  // 'calorie' and 'calories', 'magpie' and 'magpies'; not 'Natalie', which is none of these
  return /(?:..[eo]r|^(?:.*-)?[^aeiouy]*[aeiouy]+[^aeiouy]+)ie$/.test(word)
    ? `${word.slice(0, -2)}y`
    : word;
}

const NO_MEN = wordSet('abdomen acumen bitumen cyclamen regimen specimen stamen women');
/** Behind one syllable a 'y' is a part of the noun or the verb: 'party' is no 'part', nor 'cookie' a 'cook'. */
const SHORT_IN_Y = /^(?:.*-)?(?:[^aeiouy]*[aeiouy]+[^aeiouy]+|.*sser)y$/;
/** Of these, adjectives by which their nouns are told. */
const OF_NOUNS = wordSet(
  'bloody cloudy dirty dusty faulty filthy foggy frosty greedy guilty hairy healthy hearty leaky lengthy lucky misty mouldy muddy needy noisy rainy risky rocky rusty salty sandy sleepy smelly smoky snowy speedy stormy sunny tasty thirsty wealthy windy worthy',
);
/** 'currency' is nothing current, 'patience' nothing of patients. */
const NOT_OF_T = wordSet('currency currenc patience patienc instance instanc');

function shorter(word: string): string {
  if (word.length > 3 && /[^siu]s$/.test(word)) return word.slice(0, -1);
  // 'invasion' and 'invade', 'extension' and 'extend'
  if (word.length > 6 && /[^s]sion$/.test(word)) return `${word.slice(0, -4)}d`;
  // 'illness', 'awareness'
  if (/.{3}ness$/.test(word) && !/^(?:wit|busi)ness$/.test(word)) return word.slice(0, -4);
  // 'presidency' and 'president', 'violence' and 'violent', and the verbs that end so: 'sentenced'
  if (/.{3}[ae]nc(?:e|y|i|ial)?$/.test(word) && !NOT_OF_T.has(word))
    return word.replace(/c(?:e|y|i|ial)?$/, 't');
  // 'donate', 'operated', 'investigating', 'regulator' and 'donation'
  if (/.{4}(?<!e)at(?:e|ed|es|ing|ors?)?$/.test(word))
    return word.replace(/at(?:e|ed|es|ing|ors?)?$/, '');
  // 'banned', 'winning': of three letters and a doubled one three are left
  if (/^\p{L}[aeiou]([bdgmnprt])\1(?:ed|ing)$/u.test(word)) return word.slice(0, 3);
  const isNoun = SHORT_IN_Y.test(word) && !OF_NOUNS.has(word) && !/.{4}(?:it|ac|l)y$/.test(word);
  if (isNoun) return `${word.slice(0, -1)}i`;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) {
      return word.slice(0, -ending.length);
    }
  }
  const verb = /^(\p{L}{0,2}[aeiouy]\p{L}{0,2})(ed|ing)$/u.exec(word);
  if (verb?.[1]?.length === 3) return verbOf(verb[1], verb[2] === 'ed');
  // 'bigger', 'planned': the doubled letter goes with the ending
  return word.length > 4 && /([bdglmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** 'vote' of 'vot-ed' and 'vot-ing', but 'act' of 'act-ed' and 'play' of 'play-ing'; 'free' of 'fre-ed'. */
const verbOf = (rest: string, past: boolean): string =>
  /[aeiou][^aeiouwxy]$/.test(rest) || (past && rest.endsWith('e')) ? `${rest}e` : rest;

const ENDINGS = [
  ...[
    'izations',
    'ization',
    'ational',
    'ations',
    'ation',
    'ments',
    'ment',
    'ically',
    'ities',
    'izing',
    'ingly',
  ],
  ...[
    'ians',
    'ian',
    'atic',
    'ity',
    'ies',
    'ives',
    'ive',
    'ions',
    'ion',
    'ings',
    'ing',
    'acy',
    'als',
    'al',
    'ical',
  ],
  ...[
    'ized',
    'izes',
    'ize',
    'edly',
    'ened',
    'ening',
    'ers',
    'er',
    'ed',
    'es',
    'en',
    'ic',
    'ia',
    'ly',
    'y',
    'e',
  ],
].sort((a, b) => b.length - a.length);

/** True for words of which one at least carries matter. */
export const hasMatter = (phrase: string): boolean =>
  wordsOf(phrase).some((word) => !EMPTY_WORDS.has(folded(word)));
