import { hasMatter, stem, wordsOf } from './words.ts';

const HAVE = /\b(?:has|have|had)$/i;
const HAD = /\b(?:has|have|had)(?: (?:about|only|just))? $/i;

/** 'how many children did they have' is told by 'she had two children'. */
export const isHad = (before: string, asked: string): boolean =>
  HAVE.test(asked) && HAD.test(before);

/** The stem of the first word of matter behind 'how many': 'jobs' of 'jobs go at the libraries'. */
export const headOf = (asked: string): string => stem(wordsOf(asked).find(hasMatter) ?? '');
