import type { Read } from '../../reply/place.ts';
import { personNounOf } from '../../text/people/nouns.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { tellsWhen } from '../finding/dated.ts';
import { LIGHT } from '../finding/faint-words.ts';
import { hasSense } from '../finding/kin.ts';
import { tellsWhere } from '../finding/placed.ts';
import { isProperIn } from '../finding/proper.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { matching } from '../finding/sentences-with.ts';
import { isDue } from '../finding/to-come.ts';
import { isSupposed, tellsHow } from '../finding/told-so.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';

/** So many sentences are enough. */
const FEW = 2;

/**
 * The sentences that come nearest to a question in words too plain to look for: what somebody is called whom it does not
 * name, when they are going, how something was done to them, where a side stands in the table; `undefined` where none of
 * these is asked.
 */
export function nearPlain(text: string, read: Read): readonly Span[] | undefined {
  if (NAME.test(text)) return matching(read, IDENTIFIED).slice(0, 1);
  const aim = WANTS_TO.exec(text)?.[1];
  if (aim !== undefined) return withSense(read, aim).slice(0, FEW);
  if (GOING.test(text)) return goingIn(read).slice(0, FEW);
  if (BOUND.test(text)) return matching(read, BOUND_FOR).slice(0, 1);
  if (GOES.test(text)) return goesTo(read).slice(0, FEW);
  if (BOSS.test(text)) return matching(read, HEADS).slice(0, FEW);
  const body = DECIDED.exec(text)?.[1];
  if (body !== undefined) return decidedBy(read, body).slice(0, FEW);
  const side = STANDS.exec(text)?.[1];
  if (side !== undefined) return standing(read, side).slice(0, FEW);
  const [, whom = '', deed = ''] = HOW_DONE.exec(text) ?? [];
  if (whom === '' || !hasMatter(deed) || LIGHT.test(deed)) return undefined;
  const done = doneBy(read, whom, stem(deed));
  return done.length > 0 ? done.slice(0, FEW) : undefined;
}

const NAME =
  /^what(?:'s| is| was) (?:(?:his|her|their) (?:full |real |first |last |sur)?name|the (?:full |real )?name of the (?:man|woman|boy|girl|victim|suspect|dead (?:man|woman)|child|teenager|baby))$/i;
const IDENTIFIED =
  /\b(?:identified|named|known)\b[^.;]{0,40}? (?:as|by)\b[^.;]{0,30}?\p{Lu}\p{Ll}|\b(?:surname|name[ds]?|called),? (?:is |was )?\p{Lu}\p{Ll}+/u;

/** Who wants to do a thing is told where the thing is spoken of, in whatever words: 'their bid for the mill'. */
export const WANTS_TO = /^who (?:wants|wanted|would like|hopes|is trying|plans) to (.+)$/i;

/** The sentences that have all of some words, in other words or their own. */
function withSense(read: Read, words: string): readonly Span[] {
  const all = wordsOf(words).filter(hasMatter).map(stem);
  return read.analysis.sentences.filter((one) =>
    all.every((word) => hasSense(word, stemsIn(read, one))),
  );
}

const GOING =
  /^when (?:is|are|will|does|do) (?:he|she|it|they) (?:be )?(?:go|going|come|coming|due|get|out|back|off|over)(?: (?:back|out|away|there|home|on))?$/i;

/** The first sentences of the story that tell when something is to come. */
function goingIn(read: Read): readonly Span[] {
  const { article, analysis } = read;
  return analysis.sentences.filter((one) => {
    const sentence = sliceOf(article.text, one);
    return !SPOKEN.test(sentence) && isDue(sentence) && tellsWhen(sentence);
  });
}

const BOUND =
  /^where (?:was|is|were|are) (?:it|they|he|she|the \p{Ll}+) (?:going|headed|heading|bound|flying|travelling|sailing)(?: to| for)?$/iu;
/** Tells where something was bound for. */
const BOUND_FOR =
  /\b(?:on (?:its|the|their|his|her) way (?:from \p{Lu}[^,.]{1,30} )?to|bound for|head(?:ing|ed) (?:for|to|towards?)|en route to|destination|(?:from|taking off from|left|leaving) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:to|for)) (?:the )?\p{Lu}/u;

const GOES =
  /^where (?:is|are|will|does|do) (?:he|she|it|they) (?:be )?(?:go|going|head|heading|travel|travelling|off to|play|playing|speak|speaking|fly|flying|move|moving)(?: to)?(?: (?:next|now|then|after(?:wards)?|tomorrow))?$/i;
const WILL_GO =
  /\b(?:will|(?:is|are) (?:due|to|set|expected|scheduled)|heads?|heading|travels?|travelling|plans? to|next stop|on (?:his|her|their|its) way)\b/i;

/** The first sentences of the story that tell where somebody will be. */
const goesTo = (read: Read): readonly Span[] =>
  matching(read, WILL_GO).filter(
    (one) => !SPOKEN.test(sliceOf(read.article.text, one)) && tellsWhere(read, one),
  );

const BOSS =
  /^who(?:'s| is| runs| heads| leads) (?:(?:the|its|their) (?:big )?(?:boss|head|chief|ceo|leader|director|owner)(?: of (?:the|this|that) \p{Ll}+)?|in charge(?: (?:of|at) (?:the|this|that) \p{Ll}+)?)$/iu;
/** Heads something by name. */
const HEADS =
  /\b(?:managing director|chief executive|ceo|boss|founder|chair(?:man|woman)?|president|owner|director) (?:and \p{L}+ )?(?:of|at) (?:the )?\p{Lu}/iu;

/** Somebody's words, and not the story's. */
const SPOKEN = /^["“‘']/;

const DECIDED =
  /^what did (?:the |its |their )?(.+?) (?:decide|rule|conclude)(?: (?:on|about|in) (?:it|this|that|the (?:case|matter)))?$/i;
const RULING =
  /\b(?:upheld|overturned|ruled|quashed|rejected|dismissed|granted|voted|approved|decided|agreed|ordered|backed|found (?:that|in favou?r|against|guilty|not guilty)|decision|ruling)\b/i;

/** The first sentences in which some body comes to a decision. */
function decidedBy(read: Read, body: string): readonly Span[] {
  return withSense(read, body).filter((one) => {
    const sentence = sliceOf(read.article.text, one);
    return RULING.test(sentence) && !SPOKEN.test(sentence) && !isSupposed(sentence);
  });
}

const STANDS =
  /^(?:where|what (?:place|position)) (?:is|are|were|was|do|does|did) (.+?)(?: (?:now|currently|stand|finish|end up|sit|lie|come))* (?:in|on|of) the (?:\p{L}+ )?(?:table|league|standings|rankings?|division|ladder|group|championship)$/iu;
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}(?:st|nd|rd|th)|top|bottom|second-bottom|foot|last)';
const STANDING = new RegExp(
  `\\b${ORDINAL}[- ](?:placed?|position|spot)\\b|\\b${ORDINAL},? (?:in|of) (?:the |their )?(?:\\p{L}+ ){0,3}(?:table|league|standings|division|group|championship|championships)\\b`,
  'iu',
);

/** Where a side stands: told of it by name, and of no other. */
function standing(read: Read, side: string): readonly Span[] {
  const names = wordsOf(side)
    .filter((word) => hasMatter(word) && !/^(?:they|it|he|she)$/i.test(word))
    .map(stem);
  return matching(read, STANDING).filter((one) =>
    names.every((name) => stemsIn(read, one).has(name)),
  );
}

/** 'how did the boy die', 'how was he caught' */
const HOW_DONE =
  /^how (?:did|was|were|has|have) (he|she|it|they|him|her|(?:the |an? |his |her |their )?(?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+) (?:get |been |being )?(\p{L}+)$/iu;

/**
 * The sentences that tell how a deed was done to somebody, who may be a pronoun there; of a thing or a name only those
 * that have its word.
 */
function doneBy(read: Read, whom: string, deed: string): readonly Span[] {
  const { text } = read.article;
  const told = read.analysis.sentences.filter(
    (one) => hasSense(deed, stemsIn(read, one)) && tellsHow(sliceOf(text, one)),
  );
  const names = wordsOf(whom).filter(hasMatter);
  const own = told.filter((one) => names.every((name) => hasSense(stem(name), stemsIn(read, one))));
  const isByName = names.some((name) => isProperIn(name, text));
  const isSomebody =
    names.length === 0 || names.some((name) => personNounOf(name.toLowerCase()) !== null);
  if (own.length > 0 || isByName || !isSomebody) return own;
  return told.filter((one) => PRONOUN.test(sliceOf(text, one)));
}

const PRONOUN = /\b(?:he|she|they|him|her|them)\b/i;
