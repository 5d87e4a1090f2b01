import { personNounOf } from '../../text/people/nouns.ts';
import { LIGHT } from '../finding/faint-words.ts';
import { hasSense } from '../finding/kin.ts';
import { isPeople } from '../finding/wanted-figures.ts';
import { folded, hasMatter, stem, wordsOf } from '../finding/words.ts';
import { type Asked, type Wish, wish } from './asked.ts';
import { deedIn, isInSense, maker } from './asked-deed.ts';
import { asksOf } from './asks-of.ts';
import { comesUp, lacks, together } from './known.ts';
import { YES_NO } from './nearest.ts';
import { isPerson, personIn } from './person-in.ts';
import { phrase } from './phrase.ts';
import { lengthPart } from './slots.ts';
import { VERB } from './speech-verbs.ts';

const COUNTED = '(?:sentences?|lines?|points?|bullets?|bullet points?)';
const SUMMARY = new RegExp(
  [
    '\\bsummar(?:y|ies|[iy][sz](?:e|es|ed|ing))\\b',
    '\\bsum (?:it |this |that |things )?up\\b',
    "\\b(?:gist|tl;?dr|overview|recap|rundown|nutshell|takeaways?|headline|synopsis|outline|digest|eli5|bottom line)\\b|didn't read|did not read",
    '\\b(?:brief me|catch me up|fill me in|bring me up to (?:speed|date)|in short|in brief|explain (?:it|this)|(?:main|key) (?:points?|ideas?|messages?)|the point)\\b',
    '\\b(?:long|longer|short|shorter|full|quick|brief) version\\b',
    "\\b(?:what's|what is) (?:going on|happening)$|\\bwhat (?:happened|did i miss)$|\\bwhat (?:should|do|must) (?:i|we) (?:need to |have to )?know$",
    '^(?:everything|shorter|longer|explain|brief|briefly|(?:more|the) details?|top story|(?:the )?(?:whole|full|entire) (?:story|article|thing|piece|text))$',
    `^(?:in |just )?(?:a |the )?(?:one|two|three|four|five|six|seven|[1-7]|few|couple of) (?:short |quick )?${COUNTED}(?: max| tops)?$`,
    "^what(?:'s| is| was| does)? (?:it|this|that|all this|(?:the|this|that) (?:article|story|piece|news|one))(?: all)?(?: about| says?| saying)?$",
  ].join('|'),
  'i',
);

/** The gist, at the length that the words ask for; 'summarise what Truss said' is about Truss. */
export function summary({ text, article, known }: Asked): Wish | undefined {
  if (!SUMMARY.test(text)) return undefined;
  const found = personIn(text.replace(SUMMARY, ''), known);
  // 'tldr Karvia' asks for no words of the Karvian minister.
  if (found && (VERB.test(text) || isByName(found.name, known)))
    return wish('quotes', { speaker: found.name, article });
  const titled = /^summari[sz]e (?:the |that |your )?(.+?) (?:article|story|piece|report|one)$/i;
  const words = phrase(titled.exec(text)?.[1] ?? '');
  return wish('summary', { article: article ?? words, length: lengthPart(text) });
}

const isByName = (words: string, { people }: Asked['known']): boolean => {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name).map(folded)));
  return wordsOf(words).some(
    (word) => names.has(folded(word)) || personNounOf(folded(word)) !== null,
  );
};

const UNNAMED =
  /^(?:summary|summari[sz]e|sum up|tl;?dr|recap|overview|gist)(?: (?:of|on|for|about))?(?: the)? ((?:[\p{L}\p{N}'-]+ ?){1,3})$|^(?:the )?((?:[\p{L}\p{N}'-]+ ){1,3})(?:summary|tl;?dr|recap|overview|gist)$/iu;
const OF_LENGTH =
  /\b(?:long|longer|full|whole|short|shorter|quick|brief|detailed|simple|good|one|two|three|four|five|six|seven|\d|few|line|sentences?|points?|bullets?|news|article|story|piece|again|detail|details|version)\b/gi;

/** What a summary is asked of, in words that need not name anything: 'zebra' of 'tldr zebra'. */
export function summaryOf(text: string): string | undefined {
  const match = UNNAMED.exec(text);
  const words = phrase((match?.[1] ?? match?.[2] ?? '').replace(OF_LENGTH, ' ').trim());
  return hasMatter(words) ? words : undefined;
}

const HAPPENED =
  /\b(?:happened|happening|happens|going on) (?:in|to|at|with|during|after|before|on) (.+)/i;

/** One word of matter is enough for a few bare words and for 'who', 'when' and the like; other questions need two. */
const TELLING =
  /^(?:who|when|where|why)\b|^(?:what|which) \p{L}{4,}$|^(?:what is|what's|what was|what are|what were) (?:the |a |an |this |that )?\S+(?: things?| stuff)?$|^what (?:the|these|those|this|that) \S+ (?:is|are|was|were)$|^(?!(?:what|how|is|are|will|should|can|does|did|has|have|was|were)\b)\S+(?: \S+){0,3}$/iu;

/** Whether something is so, in one word of matter, which a sentence that has it tells. */
const WHETHER: readonly RegExp[] = [
  // Of somebody who was told of before, or whom the article is about: 'will he appeal'
  /^will (?:he|she|they) \p{L}+$/iu,
  // Told by whoever was, and by nobody who was: 'was anyone hurt'
  /^(?:is|are|was|were|has|have|did) (?:any(?:one|body)|somebody|someone|people|nobody|no one)(?: (?:been|get|got))? \p{L}+$/iu,
  /^(?:is|are|was|were) there (?:an?|any|some|going to be an?) [\p{L}-]+$/iu,
  /^(?:is|are|was|were|has|have) (?:it|they) (?:been )?\p{Ll}+ed$/iu,
];

/** Whether something comes up: the answer may be that it does not. */
const MENTIONED =
  /^(?:is|are|was|were|does|do|did) (.+?) (?:mentioned|named|(?:in|part of) (?:it|this|that|the (?:article|story|piece))|come up|appear)(?: (?:at all|anywhere|here|in .*))*$/i;

/** 'is Zelensky mentioned': of somebody or something that need not come up. */
export function mentioned({ text, known, article }: Asked): Wish | undefined {
  const words = MENTIONED.exec(text)?.[1];
  return words && !VERB.test(words) && !isPerson(words, known)
    ? wish('passages', { topic: phrase(words), article })
    : undefined;
}

/** 'who won the 800 metres', 'when is 24 hours on' are no questions of the number. */
const WHO = /^(?:who|whose)\b|^when\b.*\d[\d,.]* \p{L}/iu;
const ANYTHING = /\b(?:anything|something)\b/i;

/** So much of a question's matter must stand together in a sentence, two words at least. */
const ENOUGH = 0.6;
/** 'who was' of 'who was on the panel' */
const WHO_ON = /^who(?:'s| is| was| are| were)\s*$/i;

/** Whether it is so is told by all of it, or at least so many words. */
const SEVERAL = 3;
/** Of what asks for a time, a place or a reason, which no other sort of answer gives. */
const HALF = 0.5;
const WHEN = /^(?:when|where|why)\b/i;

/** The article's own sentences on a topic that comes up in it; the figure, when the topic is a number. */
export function passages(asked: Asked): Wish | undefined {
  const { head, topic, text, known, article } = asked;
  if (
    topic &&
    !hasMatter(head.replace(/\b(?:more|info|information|details?|background)\b/gi, ''))
  ) {
    // Whether there is anything on it has an answer also when there is nothing.
    if (WHO_ON.test(head)) return undefined;
    if (ANYTHING.test(head)) return wish('passages', { topic, article });
    return linesOn(topic, asked);
  }
  const happened = HAPPENED.exec(text)?.[1];
  if (happened) return linesOn(phrase(happened), asked);
  const number = WHO.test(text) ? undefined : /\d[\d,.]*\d/.exec(text)?.[0];
  // In what year something was is no question of that year.
  const isYear =
    /^(?:1[5-9]|20)\d\d$/.test(number ?? '') && hasMatter(text.replace(number ?? '', ''));
  if (number && !isYear && comesUp(number, known, 1))
    return wish('figures', { topic: number, article });
  // A verb for anything at all tells no sentence.
  const isLight = !wordsOf(text).some((word) => hasMatter(word) && !LIGHT.test(word));
  if (isLight && !PARTICLE.test(text)) return undefined;
  // Nobody is told to be Ash's deputy where there is no word of deputies.
  const whose = WHOSE.exec(text)
    ?.slice(1)
    .find((word) => word !== undefined);
  if (whose !== undefined && !known.stems.has(stem(whose))) return undefined;
  if (isOnlyNamed(text, known) || lacks(text, known) || WHO_DID.test(text)) return undefined;
  const holder = HOLDER.exec(text)?.[1];
  if (holder !== undefined && isPeople(wordsOf(holder.toLowerCase()).at(-1) ?? ''))
    return wish('person', { name: holder, article });
  const made = /^who ((?:made|makes?) .+)$/i.exec(text)?.[1];
  if (made !== undefined) return maker(made, asked);
  // Who was on the panel is told by no sentence that only has the panel.
  if (WHO_ON.test(text.replace(/ (?:in|at|behind) .*/i, ''))) return undefined;
  const { words, found } = together(text, known);
  const all = found === words;
  const isPlain = all && (TELLING.test(text) || WHETHER.some((way) => way.test(text)));
  const least = isPlain || WHEN.test(text) ? 1 : 2;
  const enough = WHEN.test(text) ? HALF : ENOUGH;
  if (isInSense(text, known))
    return { ...wish('passages', { topic: phrase(text), article }), asks: 'who' };
  if (
    found < least ||
    (!all &&
      (found < enough * words || OF_WHAT.test(text) || (found < SEVERAL && YES_NO.test(text))))
  )
    return undefined;
  // A particle at the end is no empty word: 'sent off'.
  const [whole = '', verb = '', particle = ''] = PARTICLE.exec(text) ?? [];
  const matter = phrase(text.replace(WHY_WANT, 'why '));
  const isVerb = whole !== '' && matter.endsWith(verb);
  return {
    ...wish('passages', { topic: isVerb ? `${matter}${particle}` : matter, article }),
    ...asksOf(text),
    ...deedIn(text, known),
  };
}

/** Why they want a thing is told where it is told what it is for. */
const WHY_WANT =
  /^why (?:do|does|did|would) (?:they|people|he|she|it|we|anyone|\p{Ll}+) (?:want|need) (?:to )?|^why (?:are|is|was|were) (?:they|it|he|she) (?:nearly|almost|so|becoming) /iu;

/** Who did a study is told where the study is by somebody, whatever else is told of it. */
const WHO_DID = /^who (?:did|carried out) (?:the|this|that) \p{L}+$/iu;

/** Who is the head of something no sentence tells that has only the head, of whatever else. */
const OF_WHAT = /^who(?:'s| is| was| are| were) (?:the |an? )?(?:[\p{L}-]+ ){1,3}(?:of|at|for) /iu;

/** 'who was the referee' is not told where there is a referee without a name. */
const HOLDER = /^who(?:'s| is| was| are| were) the ((?:\p{Ll}+ ){0,2}\p{Ll}+)$/iu;

const WHOSE = /^who(?:'s| is| was| are| were) (?:.+(?:'s|s') (\p{L}+)$|the (\p{L}+) of )/iu;

/** Whether somebody did so is not told by sentences that only name them. */
function isOnlyNamed(text: string, known: Asked['known']): boolean {
  const whom = YES_NO.test(text) ? personIn(text, known) : undefined;
  if (!whom) return false;
  const stemsOf = (words: string) => wordsOf(words).filter(hasMatter).map(stem);
  const [names, rest] = [stemsOf(whom.name), stemsOf(`${whom.before} ${whom.after}`)];
  return (
    rest.length > 0 &&
    !known.sentences.some(
      (has) => names.some((one) => has.has(one)) && rest.some((one) => hasSense(one, has)),
    )
  );
}

const PARTICLE = /(\p{L}+)( (?:off|out|down|up|over|away|back))$/iu;

/** In another article the topic may come up though it does not in this one. */
function linesOn(topic: string, { known, article }: Asked): Wish | undefined {
  return article || comesUp(topic, known, 1) ? wish('passages', { topic, article }) : undefined;
}
