import type { Figure } from '../analysis.ts';
import { sliceOf } from '../span.ts';
import { DIRECTIONS } from '../words/qualifiers.ts';
import { isReal } from './asserted.ts';
import { headed } from './phrases-before.ts';
import { lowAt, tokensOf } from './tokens.ts';

/** A label is no longer than this, in characters. */
export const LONGEST_LABEL = 80;

/** What is to come, before 'to'. */
const EXPECTED = '(?:expected|forecast|likely|set|due|projected|predicted|estimated)';

/** Between what moved and the verb that moves it: 'Robberies **have** fallen', 'prices **edged** up'. */
const HELPERS = new RegExp(
  `^ (?:(?:in|for) (?:19|20)\\d\\d(?:-\\d\\d)? |[a-z]+ed |that )?(?:(?:(?:has|have|had) )?(?:edged|inched|crept|crawled|ticked|went|gone|shot|nudged|moved|came|come) )?(?:(?:has|have|had|is|are|was|were|will|would|could|may|be|been|also|already|now|not|never) ){0,3}(?:${EXPECTED} to (?:have |go |come )?)?(?:be )?(?:(?:stands?|stood|remain(?:s|ed)?|held|holds?|fixed|set|capped|pegged|priced|valued|seen|put|estimated|start(?:s|ed)?|came in|peak(?:s|ed)?|reach(?:es|ed)?|hits?|averaged?|totall?ed|improved|worsened|costs?|costing|crossed|closed|ended|finished|sold for|sells? for|went for|worth|covers?|covered|stores?|contains?) (?:at |to )?)?$`,
);

/** Helping verbs, or 'at' of 'put output at 40 tons', which plurals that are counted do not bear: 'put evacuees at 40'. */
const isJoined = ({ kind }: Figure, between: string): boolean =>
  HELPERS.test(between) || (between === ' at ' && kind !== 'count');

/** Where a label begins: with the noun that only helping verbs part from the phrase ('**police numbers** had fallen by 1,303'), whose share it is, the verb that moves it, or the phrase. */
export function labelStart(text: string, figure: Figure): number {
  const { noun, phrase, sentence } = figure;
  const isNear =
    noun !== undefined &&
    noun.end < phrase.start &&
    phrase.end - noun.start < LONGEST_LABEL &&
    isJoined(figure, text.slice(noun.end, phrase.start));
  const counted = countedStart(text, figure);
  if (counted !== undefined && isReal(text, sentence, { start: counted, end: phrase.end }))
    return counted;
  if (isNear && isReal(text, sentence, { start: noun.start, end: phrase.end })) return noun.start;
  const sharer = sharerOf(text, figure);
  if (sharer !== undefined && isReal(text, sentence, { start: sharer, end: phrase.end }))
    return sharer;
  const verb = movedBy(text, figure);
  if (verb !== undefined && isReal(text, sentence, { start: verb, end: phrase.end })) return verb;
  const words = sliceOf(text, phrase).split(' ');
  if (!words.some((word) => DIRECTIONS.has(word))) return phrase.start;
  const before = text.slice(Math.max(sentence.start, phrase.start - DENIED_IN), phrase.start);
  const denial = DENIAL.exec(before)?.[0].length;
  if (denial) return phrase.start - denial;
  if (!DIRECTIONS.has(words[0] ?? '')) return phrase.start;
  return phrase.start - (NEGATION.exec(before)?.[0].length ?? 0);
}

/** '**Gas made up** 5.5% of supply': whose share it is. */
function sharerOf(text: string, { kind, phrase, sentence }: Figure): number | undefined {
  if (kind !== 'percent' && kind !== 'share') return undefined;
  const tokens = tokensOf(text, { start: sentence.start, end: phrase.start });
  const at = tokens.length - (/^(?:up|for)$/.test(lowAt(tokens, tokens.length - 1)) ? 2 : 1);
  if (!HAS_SHARE.test(lowAt(tokens, at))) return undefined;
  const subject = headed(tokens, at);
  const start = tokens[subject?.from ?? -1]?.start;
  return start !== undefined && phrase.end - start < LONGEST_LABEL ? start : undefined;
}
const HAS_SHARE =
  /^(?:ma(?:de|kes?)|account(?:s|ed)?|contributed?|contributes|represent(?:s|ed)?|compris(?:es?|ed)|provid(?:es?|ed)|suppl(?:y|ies|ied)|won|owns?|owned|holds?|held|got|received|took|takes|generate[sd]?|produce[sd]?)$/;

/** '**number of people** aged 75 and over has passed 1 million' */
function countedStart(text: string, { noun, phrase, sentence }: Figure): number | undefined {
  if (!noun || noun.end >= phrase.start) return undefined;
  const start = noun.start - NUMBER_OF.length;
  return start >= sentence.start &&
    text.slice(start, noun.start).toLowerCase() === NUMBER_OF &&
    phrase.end - start < LONGEST_LABEL &&
    TOLD.test(text.slice(noun.end, phrase.start))
    ? start
    : undefined;
}
const NUMBER_OF = 'number of ';
const TOLD =
  /^[^,;:.()“”"]{0,50} (?:(?:has|have|had|will|is|was) )?(?:now |already )?(?:passed|topped|exceeded|crossed|reached|hit|stands at|stood at|is|was) $/;

/** Where the verb of a change stands before its object and 'by': '**cut** the risk of a stroke by'. */
function movedBy(text: string, { noun, phrase, qualifier, sentence }: Figure): number | undefined {
  if (!noun || noun.end >= phrase.start) return undefined;
  const verb = noun.start - (VERB.exec(text.slice(sentence.start, noun.start))?.[0].length ?? 0);
  return verb < noun.start &&
    (qualifier ? text.startsWith(qualifier, verb) : isLevelVerb(text.slice(verb, noun.start))) &&
    OBJECT_END.test(text.slice(noun.end, phrase.start)) &&
    phrase.end - verb < LONGEST_LABEL
    ? verb
    : undefined;
}
const isLevelVerb = (words: string): boolean =>
  /^(?:cuts?|cutting|rais\w+|lift\w*|trim\w*|increas\w+|reduc\w+|lower\w*|brings?|brought|slash\w*|boost\w*|revis\w+|(?:up|down)grad\w+|takes|taking|took|left|leaves|kept|keeps|held|holds) /.test(
    words,
  );
const VERB = /[\p{L}]+ (?:(?:the|its|their|an?|his|her) )?$/u;
const OBJECT_END =
  /^(?: (?:unchanged|steady|on hold) at |(?: (?:of|for|in|on|from|to|among) (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+)? (?:by|to) )(?:(?:about|around|nearly|almost|more than|at least|up to|just|over|under|a further|another) )*$/u;

/** 'have **not** fallen by 12%', '**would have** fallen by 12%', '**to** rise by 12%': without these it would be told as a fact. */
const NEGATION =
  /(?:\b(?:not|never)|\b[a-z]+n['’]t|\b(?:would|could|might|may|should|must|will)(?: (?:not|never|also|soon|then))?(?: have| be)?|\b(?:(?:expected|forecast|likely|set|due|projected|predicted) )?to(?: have)?) $/i;

/** '**denied that rents had** risen by 9%' */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|doubts?|doubted|refut(?:es?|ed)|false(?:ly)?|untrue)\b[^,;:.()“”"]{0,45}$/i;
const DENIED_IN = 60;
