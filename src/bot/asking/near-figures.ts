import { entriesOf } from '../../reply/figures.ts';
import { passageOf, type Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { fatedIn } from '../finding/fates.ts';
import { hasSense } from '../finding/kin.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { tellsTerm } from '../finding/told-so.ts';
import { stemsOf, type Topic } from '../finding/topic.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';
import { lackingNotes, looselyOn } from './loosely.ts';
import { widestTo } from './widest.ts';

/** So many sentences are enough. */
const FEW = 2;

const NUMBER =
  '(?:\\d[\\d,.:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';
const UNITS = '(?:points?|places?|goals?|runs?|shots?|strokes?|seconds?|votes?|met(?:re|er)s?)';

/** What is asked, with the thing in a group where there is one, and how an article tells it without a figure for it. */
const WAYS: readonly (readonly [asked: RegExp, told: (sentence: string) => boolean])[] = [
  [
    /^how (?:long|many (?:years|months)) .*\b(?:sentences?|term|ban|jail(?:ed)?|prison|sentenced|banned|did (?:he|she|they) get)\b/i,
    tellsTerm,
  ],
  [
    /^how (?:much (?:does|did|do) .* weigh|heavy)\b/i,
    matches(
      /\b\d[\d,.]*[- ]?(?:pounds?|lbs?|kg|kilos?|kilograms?|stones?|tonnes?|tons?|grams?|ounces?)\b/i,
    ),
  ],
  [
    /^how old (?:is|was|are|were) (?:the |this |that )(.+)$/i,
    matches(/\b\d{1,4}[- ]years?[- ](?:old|history|existence|reign|life)\b/i),
  ],
  [
    /^how fast (?:did|was|were|is|has) (.+?) (?:swim|swam|run|ran|race|finish|ride|row|ski|skate|cycle|go|complete)(?: it)?$/i,
    matches(
      /\b(?:in|time of|clocked|clocking|recorded) (?:an? |just )?(?:\p{L}+ ){0,3}(?:\d[\d.:]* ?(?:seconds?|secs?|minutes?|mins?|hours?)|\d+[.:]\d\d)\b/iu,
    ),
  ],
  [
    /^how (?:long|big|thick) (?:is|was) (?:the |this |that |her |his |its )?((?:\p{L}+ )?(?:law|bill|act|book|report|document|letter|ruling|judge?ment|contract|novel|memoir|dossier|paper|essay|statement|treaty|file))$/iu,
    matches(/\b\d[\d,]*[- ](?:pages?|words?|lines?|chapters?|volumes?)\b/i),
  ],
  [
    /^how many (?:passengers|people (?:were |are )?(?:on board|aboard))/i,
    matches(
      new RegExp(
        `\\bcarry(?:ing|ied)\\b[^.;]{0,30}\\b${NUMBER}\\b|\\b${NUMBER} (?:\\p{L}+ )?(?:people|persons|passengers)\\b[^.;]{0,40}\\b(?:on board|aboard)\\b`,
        'iu',
      ),
    ),
  ],
  [
    /^how (?:long|many years) (?:did|has|had|was|were|is|have) (?:he|she|they|\p{L}+(?: \p{L}+)?) (?:been |be )?(?:work(?:ed|ing)? |serve[d]? |spen[dt] |stay(?:ed)? |live[d]? |play(?:ed)? )?(?:there|(?:for|at|with|in|on) (.+))$/iu,
    matches(
      new RegExp(
        `\\b(?:after|for|over|spent|of) (?:\\p{L}+ ){0,2}?${NUMBER} (?:years?|months?|seasons?|decades?)\\b|\\b${NUMBER}-year (?:career|spell|stint|term|reign)\\b`,
        'iu',
      ),
    ),
  ],
  [
    /^how far (?:are|is|were|was) (?:.+) (?:from|off|behind|clear of|short of)\b(.*)$|^how (?:many \p{L}+|far|much) (?:behind|off|adrift(?: of)?|ahead(?: of)?|clear(?: of)?|short(?: of)?)\b(.*)$/iu,
    matches(
      new RegExp(
        `\\b${NUMBER}[- ]${UNITS} (?:adrift|clear|behind|off|ahead|short|above|below|away|from)\\b|\\bgap\\b[^.;]{0,60}\\b${NUMBER} ${UNITS}\\b|\\b${NUMBER}-point (?:gap|lead|deficit|cushion)\\b`,
        'iu',
      ),
    ),
  ],
];

/**
 * The sentences that come nearest to a question of a number for which no figure is found: how long a sentence is, how old
 * a thing, how far behind a side, what a ship carried; and how often it was where only that is told.
 */
export function nearFigures(
  read: Read,
  { how }: ChosenFigures,
  { words }: Topic,
): readonly Block[] {
  const some = how === 'none' ? toldOf(words, read) : [];
  const told = how === 'none' && some.length === 0 ? widestTo(words, read) : some;
  const { found, lacking } =
    how === 'none' && told.length === 0 ? looselyOn(words, read) : { found: told, lacking: [] };
  return found.length === 0
    ? []
    : [
        ...(lacking.length > 0
          ? lackingNotes(lacking)
          : [
              {
                type: 'note' as const,
                text: 'I found no number for just that; the nearest in the article:',
              },
            ]),
        { type: 'passages', passages: found.map((one) => passageOf(read, one)) },
      ];
}

function toldOf(text: string, read: Read): readonly Span[] {
  const sentences = read.analysis.sentences;
  for (const [asked, told] of WAYS) {
    const match = asked.exec(text);
    if (!match) continue;
    const things = wordsOf(match[1] ?? match[2] ?? '')
      .filter((word) => hasMatter(word) && !/^(?:they|he|she|it)$/i.test(word))
      .map(stem);
    return sentences
      .filter(
        (one) =>
          told(sliceOf(read.article.text, one)) &&
          things.every((thing) => hasSense(thing, stemsIn(read, one))),
      )
      .slice(0, FEW);
  }
  const ofNoun = countsOf(text, read);
  if (ofNoun.length > 0) return ofNoun;
  const counted = HOW_MANY.exec(text)?.[1];
  if (counted === undefined) return [];
  return sentences
    .filter(
      (one) =>
        OFTEN.test(sliceOf(read.article.text, one)) && hasSense(stem(counted), stemsIn(read, one)),
    )
    .slice(0, 1);
}

function matches(pattern: RegExp): (sentence: string) => boolean {
  return (sentence) => pattern.test(sentence);
}

/** The sentence that counts the very things, where one alone does and has all but the deed that is asked. */
function countsOf(text: string, read: Read): readonly Span[] {
  const [, noun = '', rest = ''] = MANY.exec(text) ?? [];
  if (noun === '' || ANY.test(noun) || OF_THEM.test(rest) || fatedIn(text)) return [];
  const others = wordsOf(rest.replace(DEED, ' ')).filter(hasMatter).map(stem);
  const counts = entriesOf(read).filter(
    ({ figure }) =>
      figure.kind === 'count' &&
      figure.noun !== undefined &&
      stemsOf(sliceOf(read.article.text, figure.noun)).has(stem(noun)),
  );
  const [first, ...more] = counts;
  const sentence = first?.figure.sentence;
  return sentence &&
    more.length === 0 &&
    others.every((one) => hasSense(one, stemsIn(read, sentence)))
    ? [sentence]
    : [];
}

const MANY = /^how many (\p{Ll}{3,})\b(.*)$/u;
const OF_THEM = /^ (?:has|have|had|did|does|do|will|would) (?:he|she|they|it)\b/;
/** 'answered', 'were lost' */
const DEED = /^ (?:(?:has|have|had|was|were|is|are|will|been|be) )*\p{Ll}+/u;
/** Counts of these are of anything. */
const ANY =
  /^(?:people|persons|men|women|times|years?|months?|weeks?|days?|hours?|minutes?|others?|more|points?|goals?)$/;

/** 'had surgery three times' for 'how many operations' */
const HOW_MANY = /^how many (\p{L}+) (?:has|have|had|did|does|do) (?:he|she|they)\b/iu;
const OFTEN =
  /\b(?:once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) times)\b/i;
