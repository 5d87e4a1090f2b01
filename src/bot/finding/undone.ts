import type { Read } from '../../reply/place.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { irregular } from './irregular.ts';
import { hasSense } from './kin.ts';
import { stem } from './words.ts';

/** What begins a clause of its own, beyond which nothing is denied or wished any more. */
const CLAUSE =
  '(?:and|but|or|that|who|whom|which|what|when|where|why|how|whether|if|as|because|before|after|while|since|until|so|though|although)';
/** 'She', 'the former clerk', 'Mr Holm': a subject, with no clause of its own. */
const SUBJECT =
  "(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Yy]ou|(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}|(?:[Tt]he|[Aa]n?|any|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|our|my) (?:\\p{Ll}[\\p{L}'’-]* ){0,2}\\p{Ll}[\\p{L}'’-]*)";
/** 'Has since been', 'ever', 'publicly'; 'not only' denies nothing. */
const TO_VERB =
  '(?:(?:has|have|had|was|were|is|are|been|being|be|ever|even|once|yet|then|since|(?!only\\b|merely\\b|simply\\b|solely\\b)\\p{L}+ly) )*';

const DENY = '\\b[Dd]en(?:y|ies|ied|ying)';
const NOT = "(?:\\b(?:[Nn]ot|[Nn]ever|[Nn]obody|[Nn]o one|[Nn]one of (?:them|us))|n['’]t)";

/** In front of a past or present form: that very verb is denied, or only supposed. */
const DENIED = new RegExp(
  `(?:${[
    NOT,
    // 'has not resigned or apologised'
    `${NOT} ${TO_VERB}\\p{L}+(?:ed|en) (?:n?or)`,
    `${DENY}(?: (?:(?:any|all|the) )?(?:\\p{Ll}+ )?that)? ${SUBJECT}`,
    `${DENY}`,
    `\\b(?:[Ii]f|[Uu]nless|[Ww]hether) ${SUBJECT}`,
    "\\b(?:would|could|might|should)(?: not|n[’']t)? (?:\\p{L}+ly )?have",
  ].join('|')}) ${TO_VERB}$`,
  'u',
);

const WISH =
  '\\b(?:refus|declin|plan|want|hop|mean|intend|threaten|offer|vow|promis|propos|pledg|swear|ask|urg|tell|told|call|order|invit|beg|demand|expect|advis|press|try|tri|attempt|seek|sought|prepar|fail|need|request|warn|pressur|persuad)(?:e|s|es|ed|ied|t|ned|ning|ing|ged|ning|al|als|ure)?';
const STATE =
  '\\b(?:due|likely|unlikely|ready|unwilling|willing|unable|reluctant|intention|right|bid|chance|power|duty|wish|deadline)';
/** Words of one clause: no mark but the commas about a name, and nothing that begins another. */
const WITHIN = `(?: (?!${CLAUSE}\\b)[\\p{L}'’,-]+){0,6}?`;
/** In front of a verb's plain form: it is wished, refused or possible, and not told to be done. */
const OPEN = new RegExp(
  `(?:(?:${WISH}|${STATE})${WITHIN},? to|\\b(?:would|will|could|should|might|may|must|can|cannot|not|never)|n['’]t|\\b(?:demand|insist|recommend|ask|urg|call|suggest|propos)\\p{L}* that ${SUBJECT}(?:, [^,.;:]{1,30},)?) ${TO_VERB}$`,
  'u',
);

const NO_ACT =
  '\\b(?:intention of|talk of|idea of|no question of|ruled out|den(?:y|ies|ied)|consider(?:s|ed|ing)|against|without|(?:refus|declin)(?:es|ed|ing) to accept|offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|threat(?:s|en(?:s|ed|ing))?(?: of)?)';
const DETERMINER = '(?:(?:the|an?|any|such|his|her|its|their) )?';
/** In front of a form in 'ing'. 'Leant against the wall celebrating' is no protest. */
const NO_DOING = new RegExp(`${NO_ACT} ${DETERMINER}(?:(?:ever|even|\\p{L}+ly) )?$`, 'iu');
/** In front of the noun for what is done: 'calls for her immediate resignation'. */
const NO_DEED = new RegExp(`${NO_ACT} ${DETERMINER}(?:\\p{L}+ )?$`, 'iu');

/** Characters in front of a verb that may have what governs it. */
const REACH = 90;

/** Whether of all that some sentences have of a verb none tells that it was done: 'refused to resign', 'demanded that she resign'. */
export function isUndone(read: Read, found: readonly Span[], verb: string): boolean {
  const asked = stem(verb);
  const told = found.flatMap((one) => {
    const text = sliceOf(read.article.text, one);
    return [...text.matchAll(/[\p{L}'’]+/gu)]
      .filter(([word]) => hasSense(asked, new Set([stem(word)])))
      .map(({ 0: word, index }) => ({
        word,
        front: text.slice(Math.max(0, index - REACH), index),
      }));
  });
  return told.length > 0 && told.every(({ word, front }) => governedBy(word).test(front));
}

/** What in front of a word of this form tells that it was not done. */
function governedBy(word: string): RegExp {
  if (/(?:ed|[^s]s)$|^(?:left|found)$/i.test(word) || irregular.has(word.toLowerCase()))
    return DENIED;
  if (/ing$/.test(word)) return NO_DOING;
  return /(?:tions?|als?|ments?)$/.test(word) ? NO_DEED : OPEN;
}
