import type { Read } from '../../reply/place.ts';
import type { Person } from '../../text/analysis.ts';
import { areParted, type Span, sliceOf } from '../../text/span.ts';
import { reportsOf, SHOWN } from './reported.ts';
import { stemsIn } from './sentence-stems.ts';
import { hasMatter, stem, wordsOf } from './words.ts';

/** What is denied, not only turned down: 'rejected the accusation', but not 'rejected the demand'. */
const CHARGE =
  '(?:accus|alleg|claim|charg|suggest|criticis|criticiz|idea|notion|rumou?r|version|report|account)\\p{L}*';
const THE = '(?:(?:the|that|this|these|those|any|such|all|her|his|their) )?(?:\\p{L}+ ){0,2}?';

/** Ways to deny: verbs with what they deny, 'never' with a perfect, 'not true'. */
const DENIALS = new RegExp(
  [
    `\\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|rebutt?(?:s|ed|ing)?|contradict(?:s|ed|ing)?) ${THE}${CHARGE}`,
    `(?<!(?:not|n['’]t|never) )\\b(?:disput(?:es|ed|ing)|contest(?:s|ed|ing)|refut(?:es|ed)) (?:that\\b|it\\b|this\\b|${THE}${CHARGE})`,
    "\\b(?:I|we|he|she|it)(?: (?:had|has|have)|['’](?:d|ve)) never (?!(?:been|run|seen|heard|felt|known|experienced|imagined|expected|enjoyed|won|lost|forgotten|recovered|stopped|looked|regretted|doubted|met|worked|lived|played)\\b)\\p{L}+(?:ed|en|d|t|n|ne|de|id)\\b",
    "\\b(?:(?:is|was|are|were) (?:not|never) (?:true|the case)|isn['’]t true|wasn['’]t true|not a word of it|no truth in)\\b",
    '\\b(?:called|described|said|says|insisted) (?:it|this|that|(?:the )?(?:\\p{L}+ ){0,2}\\p{L}+) (?:was|were|is|are|as) (?:untrue|false|baseless|fabricated|made up|a lie|lies|nonsense)\\b',
    '\\bcalled (?:it|this|that|(?:the )?(?:\\p{L}+ ){0,2}\\p{L}+) (?:untrue|false|baseless|a lie|lies|nonsense)\\b',
  ].join('|'),
  'iu',
);

/** Ways to say what somebody wants. */
const WISHES = new RegExp(
  [
    '\\b(?:wants?|wanted|demand(?:s|ed|ing)?|(?:seeks?|seeking|sought)(?! to (?:play|calm|reassure)))\\b',
    '\\b(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|campaign(?:s|ed|ing)|lobb(?:ies|ied|ying)) for\\b',
    '\\b(?:said|says|argue[sd]|insist(?:s|ed)|suggest(?:s|ed)) (?:that )?[^.;“”]{1,60}? should\\b',
    '\\bask(?:s|ed|ing)? (?:(?:the|its|his|her|their) )?(?:\\p{L}+ ){1,4}for\\b',
    '\\b(?:press(?:es|ed|ing)|push(?:es|ed|ing)|lobb(?:ies|ied|ying)) (?:[\\p{L}\\d’-]+ ){1,5}to\\b',
    '\\b(?:urg(?:es|ed|ing)|called on|would like|hop(?:es|ed|ing) (?:to|for)|intends? to)\\b',
  ].join('|'),
  'iu',
);

const CLASSES: readonly { readonly acts: RegExp; readonly told: RegExp; readonly verbs: RegExp }[] =
  [
    {
      acts: /^den(?:y|ies|ied)$/i,
      told: DENIALS,
      verbs:
        /^(?:reject|dismiss|refut|rebut|contradict|disput|contest|said|says|told|tells|insist|call|describ|added|wrote|maintain|is$|was$|had$|has$|have$)/i,
    },
    {
      acts: /^(?:want|wants|wanted|demand\w*)$/i,
      told: WISHES,
      verbs: /^(?:want|demand|seek|sought|call|ask|press|push|urg)/i,
    },
  ];

/** What a verb of wishing is asked of: 'what does she want'. */
export const WISH = /^(?:want|wants|wanted)$/i;

/** The sentences that tell in other words that some people did what a verb says: 'rejected the claim' for 'denied'. */
export function inOtherWords(read: Read, people: readonly Person[], verb: string): readonly Span[] {
  const { text } = read.article;
  const found = CLASSES.find(({ acts }) => acts.test(verb));
  if (!found) return [];
  return reportsOf(read, people)
    .filter(
      ({ verbs, sentence }) =>
        found.told.test(sliceOf(text, sentence)) && verbs.some((one) => found.verbs.test(one)),
    )
    .map(({ sentence }) => sentence)
    .slice(0, SHOWN);
}

/** So many sentences are looked at. */
const LOOKED_AT = 400;

/** The sentences that tell what is wanted, by whomever: those of whom the words mean, or else all. */
export function wishesIn(read: Read, whose?: string): readonly Span[] {
  const { article, analysis } = read;
  const wishes = analysis.sentences
    .slice(0, LOOKED_AT)
    .filter((one) => WISHES.test(sliceOf(article.text, one)));
  if (whose === undefined) return wishes.slice(0, SHOWN);
  const own = new RegExp(
    `\\b(?:${whose.replace(/[^\p{L}\p{N} ]/gu, '.')})(?: (?!to |and |for |that )\\p{Lu}[\\p{L}’'-]+)?(?:,[^,]{1,80},)?(?: (?:has|have|had|is|are|was|were|been|also|now|\\p{L}+ly))* (?:wants?|wanted|demand|call|ask|press|push|seek|sought|urg|campaign|lobb|would like|hop(?:es?|ed|ing)\\b|intend)`,
    'iu',
  );
  const told = wishes.filter((one) => own.test(sliceOf(article.text, one)));
  if (told.length > 0) return told.slice(0, SHOWN);
  // 'The MP has written to ask for': who is named in front of the wish, and not whom it is put to.
  const bare = whose.toLowerCase();
  const ahead = wishes.filter((one) => {
    const sentence = sliceOf(article.text, one);
    const at = sentence
      .toLowerCase()
      .search(new RegExp(`(?<!\\p{L})${bare.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'u'));
    return (
      at >= 0 && at < (WISHES.exec(sentence)?.index ?? 0) && !NO_SUBJECT.test(sentence.slice(0, at))
    );
  });
  if (ahead.length > 0) return ahead.slice(0, SHOWN);
  // 'Her group wants' tells it of hers.
  const names = wordsOf(whose).filter(hasMatter).map(stem);
  return wishes
    .filter(
      (one) =>
        OWNER.test(sliceOf(article.text, one)) &&
        names.every((name) => stemsIn(read, one).has(name) || isSubjectBefore(name, one, read)),
    )
    .slice(0, SHOWN);
}

const OWNER = /^(?:His|Her|Their|Its|It|They) /;
/** What a sentence opens with, in front of its verb. */
const SUBJECT =
  /^(?:(?:The|Its|His|Her|Their) )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+(?=,| (?:is|was|are|were|has|have|had|will|would|\p{L}+ed|said|says)\b)/u;

/** 'The miners’ union rejected it. It wants …': told of the subject of the sentence before, in the same paragraph. */
function isSubjectBefore(name: string, one: Span, { article, analysis }: Read): boolean {
  const before = analysis.sentences[analysis.sentences.indexOf(one) - 1];
  if (!before || areParted(article.text, before, one)) return false;
  const subject = SUBJECT.exec(sliceOf(article.text, before))?.[0] ?? '';
  return wordsOf(subject).map(stem).includes(name);
}

/** Behind such words stands nobody who wants something. */
const NO_SUBJECT =
  /[“”"]|\b(?:to|by|of|from|with|for|at|in|on|against|about|over|between) (?:(?:the|an?|its|his|her|their) )?$/i;

/** True where a sentence says of all that it has of a verb that it was not done: 'had never altered a record'. */
export function isNegated(sentence: string, verb: string): boolean {
  const asked = stem(verb);
  const found = [...sentence.matchAll(/[\p{L}'’]+/gu)].filter(([word]) => stem(word) === asked);
  return (
    found.length > 0 &&
    found.every(({ index }) => NOT.test(sentence.slice(Math.max(0, index - REACH), index)))
  );
}

const REACH = 60;
const NOT =
  /\b(?:never|not|nobody|no one|den(?:y|ies|ied|ying)|without)\b[^.;:]{0,40}$|n['’]t (?:\p{L}+ ){0,2}$/iu;
