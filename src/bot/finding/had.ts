import { hasMatter, stem, wordsOf } from './words.ts';

const HAVE = /\b(?:has|have|had)$/i;
const HAD = /\b(?:has|have|had)(?: (?:about|only|just))? $/i;

const GET = /\b(?:get|got|receive|earn)$/i;
const GOT = /\b(?:gets?|got|receive[sd]?|earn(?:s|ed)?)(?: (?:about|only|just|nearly|over))? $/i;

/** 'how many children did they have' is told by 'she had two children', and what they got by 'they received £90'. */
export const isHad = (before: string, asked: string): boolean =>
  (HAVE.test(asked) && HAD.test(before)) || (GET.test(asked) && GOT.test(before));

/** The stem of the first word of matter behind 'how many': 'jobs' of 'jobs go at the libraries'. */
export const headOf = (asked: string): string => stem(wordsOf(asked).find(hasMatter) ?? '');
