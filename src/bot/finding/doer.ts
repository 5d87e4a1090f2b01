import type { Span } from '../../text/span.ts';
import { sayingVerbs } from '../../text/words/narration.ts';
import { irregular } from './irregular.ts';

/** Verbs that report speech beside those by which quotations are found. */
const MORE: ReadonlySet<string> = new Set(
  `blamed defended apologised apologized refused rejected supported opposed thanked welcomed hailed offered declined
  backed pleaded swore doubted disputed questioned answered appealed spoke speaks`.split(/\s+/),
);
/** Beside a quotation they introduce it; without one they mostly do something else. */
const OFTEN_ELSE: ReadonlySet<string> = new Set(
  'found finds knew knows began begins continued continues read reads quoted laughed attacked felt feels posted'.split(
    ' ',
  ),
);
export const isSaying = (verb: string): boolean =>
  MORE.has(verb) || (sayingVerbs.has(verb) && !OFTEN_ELSE.has(verb));

/** True for a word that stands for a name. */
export const isPronoun = (word: string): boolean =>
  /^(?:he|she|they|it|who|him|her|his|them|their|its)$/i.test(word);
/** 'her opponent said', 'they told her': these are nobody who does something. */
const NO_SUBJECT = /^(?:him|her|his|them|their|its|whom|whose)$/i;

/** Auxiliaries and adverbs in front of a verb, and the verb. */
const VERB =
  '(?: (?:has|have|had|also|then|later|now|again|still|twice|at first|in turn|in the end|\\p{L}+ly))* (\\p{L}+)';
/** What may stand between somebody and the verb: 'who', or up to two asides in commas; then auxiliaries and adverbs. */
const TO_VERB = new RegExp(`^((?:, [^,;.“”"]{1,80}){1,2},|,? who\\b)?${VERB}`, 'u');
/** 'The owner, Falkstone, denied': the name is itself the aside. */
const BARE_TO_VERB = new RegExp(`^(,)(?! who\\b)${VERB}`, 'u');
const TIME_OPENS =
  /^(?:On|In|At|Late|Early|Later|Earlier|Meanwhile|Yesterday|But|And|Then)\b[^,]*, /;
/** 'Ash, who denied it, left' */
const OWN_CLAUSE = new RegExp(`^, who${VERB}`, 'u');

const TITLE = '(?:the |an? |Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? |Sir |Dame )';
/** 'a friend of Ann Ash', 'rebuilt by the mayor Ann Ash': who stands there is not the one who goes on to do something. */
const GOVERNED = new RegExp(
  `\\b(?:(?:of|by|with|for|from|to|against|at|about|on|in|into|over|near|between|among|despite|unlike|without|towards?) ${TITLE}?|(?:of|by|with) ${TITLE}?(?:(?!the |an? )\\p{Ll}[\\p{L}'’-]* ){1,3})$`,
  'iu',
);
/** Who speaks for somebody says what they say. */
const SPEAKS_FOR = new RegExp(`\\b(?:spokes\\p{L}+|statement) (?:for|from|by|of) ${TITLE}?$`, 'iu');

/**
 * Where a mention stands inside an apposition or a clause about another, or in the phrase that opens a sentence, a verb
 * behind a comma is not its own: 'Cole, who met Ash, 53, denied', 'Having beaten Ash, the mayor, 53, said'.
 */
const ENCLOSED =
  /(?:, (?:an?|one|whose|whom|where)|\b(?:who|which)|(\p{L}+) that)\b[^,;]*$|^(?:\p{L}+(?:ing|ed)|After|Before|When|While|As|Since|Although|Though|If|Once|Like)\b[^,]*$/u;

/** What begins another clause, with a subject of its own. */
const OTHER_CLAUSE = /;|\b(?:while|whereas|who|whose|whom|which)\b/u;
const OPENING = /^(\p{Lu}\p{Ll}+ing) [^,]+, (?:(?:the|Mr|Mrs|Ms|Dr)\.? )?$/u;

/**
 * The verbs of which a mention is the subject, and those that go on with it: 'she called it vain **and said** that …';
 * none where the subject may be another.
 * @param others mentions of other people
 */
export function verbsOf(
  text: string,
  mention: Span,
  sentence: Span,
  others: readonly Span[],
): readonly string[] {
  const before = text.slice(sentence.start, mention.start);
  const behind = text.slice(mention.end, sentence.end);
  if (NO_SUBJECT.test(text.slice(mention.start, mention.end))) return [];
  if (GOVERNED.test(before) && !SPEAKS_FOR.test(before)) return [];
  const beside = isBeside(before) ? BARE_TO_VERB.exec(behind) : null;
  const [, aside = '', word = ''] = beside ?? TO_VERB.exec(behind) ?? [];
  const own = OWN_CLAUSE.exec(behind)?.[1]?.toLowerCase();
  const clause = own === undefined ? [] : [own];
  if (
    !beside &&
    aside.endsWith(',') &&
    (isEnclosed(before) || namesAnother(aside, mention.end, others))
  ) {
    return clause;
  }
  const first = word.toLowerCase();
  if (!isVerb(first)) return clause;
  // 'Rejecting the call, he said': what the sentence opens with is done by its subject.
  const [, opening = ''] = OPENING.exec(before) ?? [];
  const rest = behind.slice(aside.length);
  const sameClause = rest.slice(0, OTHER_CLAUSE.exec(rest)?.index);
  const next = [...sameClause.matchAll(/\b(?:and|but) (?:\p{L}+ly )?(\p{L}+)/gu)].flatMap(
    ({ 1: verb = '' }) => (isSaying(verb) ? [verb] : []),
  );
  return [...clause, first, ...next, ...(opening === '' ? [] : [opening.toLowerCase()])];
}

/** As far as its form tells: in 'Cole thanked Ash and said', what stands behind Ash is none. */
const isVerb = (word: string): boolean =>
  isSaying(word) ||
  irregular.has(word) ||
  /^(?:is|are|was|were|did|does|will|would|can|could|may|might|must|should|shall|went|left|saw|found|gave|got|said|says|set|put|let|cut|made|told)$/.test(
    word,
  ) ||
  /\p{Ll}{2}(?:ed|es|s)$/u.test(word);

/** Whether a mention behind these words may belong to the phrase that another's name opened. */
function isEnclosed(before: string): boolean {
  const found = ENCLOSED.exec(before);
  return found !== null && !(found[1] !== undefined && isSaying(found[1]));
}

/** True for words that end in a phrase of their own, beside which a name is put: 'The council's leader, '. */
function isBeside(before: string): boolean {
  const phrase = before.replace(TIME_OPENS, '');
  return phrase.endsWith(', ') && !phrase.slice(0, -2).includes(',');
}

/** 'Having met Ash, Cole, the mayor, said': what follows the comma is no aside but the subject. */
function namesAnother(aside: string, start: number, others: readonly Span[]): boolean {
  const places = [...aside.matchAll(/, (?=\S)/g)].map(({ index }) => start + index + 2);
  return others.some((other) => places.includes(other.start));
}
