import { passageOf, type Read } from '../../reply/place.ts';
import type { Block } from '../../reply/reply.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { ChosenFigures } from '../finding/choose-figures.ts';
import { isNameIn } from '../finding/proper.ts';
import { stemsIn } from '../finding/sentence-stems.ts';
import { stemsOf, topicOf } from '../finding/topic.ts';
import { hasMatter, stem, wordsOf } from '../finding/words.ts';

const SINCE =
  /\b(?:built|founded|opened|constructed|established|completed|erected|launched|set up|born|dat(?:es?|ing) (?:back )?(?:to|from))\b[^.;:“”"]{0,40}?\b(?:1\d|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)[- ][Cc]entury\b|\bin (?:his|her|their) (?:(?:early|mid|late)[- ])?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s)\b/u;
/** So many characters around such words tell what was built. */
const FRONT = 60;
const BEHIND = 40;
/** So many sentences are shown. */
const SHOWN = 2;

const HOW_LONG = /^(?:has|have|is|are) /i;
const EVER_SINCE =
  /\bsince (?:\p{L}+ )?(?:(?:1\d|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|last|early|late|the)\b/u;

/** 'It has run the line since 2015', for 'how long has Ash run the line'. */
function everSince(read: Read, rest: string): readonly Span[] {
  const { text } = read.article;
  const { sentences } = read.analysis;
  const words = wordsOf(rest).filter(hasMatter);
  const isName = (word: string): boolean => isNameIn(word, text);
  const matter = words.filter((word) => !isName(word)).map(stem);
  const names = words.filter(isName).map(stem);
  const found = sentences.filter((one, at) => {
    const before = sentences[at - 1];
    const near = new Set([...stemsIn(read, one), ...(before ? stemsIn(read, before) : [])]);
    return (
      EVER_SINCE.test(sliceOf(text, one)) &&
      matter.every((word) => stemsIn(read, one).has(word)) &&
      names.every((word) => near.has(word))
    );
  });
  if (found.length > 0 || names.length === 0 || !/ been /i.test(rest)) return found;
  // What somebody is may be told by another word: 'has represented Sall since 1999', 'took office in April'.
  return sentences.filter((one) => {
    const words = sliceOf(text, one);
    return (
      (EVER_SINCE.test(words) || BEGAN.test(words)) &&
      names.every((word) => stemsIn(read, one).has(word))
    );
  });
}

const BEGAN =
  /\b(?:took office|taken office|came to power|became \p{L}+|was (?:elected|appointed|named|sworn in))\b[^.;:]{0,60}?\b(?:in|on|last|this) (?:\p{L}+ )?(?:(?:1\d|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|year|month|week|spring|summer|autumn|winter)\b/u;

/** Where no age is given of a thing, the sentences that tell since when it is there: 'the dam, which was built in 1961'. */
export function sinceWhen(read: Read, { how, measure }: ChosenFigures): readonly Block[] {
  if (measure?.called === 'length' && how !== 'counted' && HOW_LONG.test(measure.rest)) {
    const since = everSince(read, measure.rest).slice(0, SHOWN);
    return since.length > 0
      ? [
          { type: 'note', text: 'No length of time is given, but since when it is so:' },
          { type: 'passages', passages: since.map((one) => passageOf(read, one)) },
        ]
      : [];
  }
  if (how !== 'none' || measure?.called !== 'age') return [];
  const { text } = read.article;
  const { stems } = topicOf(measure.rest, text);
  const tells = (sentence: Span): boolean => {
    const words = sliceOf(text, sentence);
    const found = SINCE.exec(words);
    const { index = 0 } = found ?? {};
    const around = stemsOf(words.slice(Math.max(0, index - FRONT), index + BEHIND));
    return found !== null && stems.length > 0 && stems.every((one) => around.has(one));
  };
  const passages = read.analysis.sentences.filter(tells).slice(0, SHOWN);
  return passages.length > 0
    ? [
        { type: 'note', text: 'No age in years is given, but this tells of it:' },
        { type: 'passages', passages: passages.map((one) => passageOf(read, one)) },
      ]
    : [];
}
