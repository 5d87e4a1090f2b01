import { isA } from '../words/classes.ts';
import { wordSet } from '../words/word-set.ts';
import { isApposedName } from './apposed.ts';
import { isPostNominal, isRole, isVerb } from './token-tests.ts';
import type { Token } from './tokens.ts';
import { COMMON_VERB, FUNCTION_WORD, IN_ING, PREPOSITION, SPEECH_VERB } from './word-classes.ts';

const takesObject = wordSet(
  'told tell tells asked ask asks called calls criticized criticised accused urged urges describes described blasted praised mocked attacked',
);

/** 'him', and 'her' where no noun follows. */
export const isObject = (tokens: readonly Token[], at: number): boolean => {
  const [own, next] = [tokens[at]?.key, tokens[at + 1]];
  return (
    own === 'him' || (own === 'her' && (!next || next.shape === 'mark' || isA(next, FUNCTION_WORD)))
  );
};

/** How many appositions may follow a name: 'Reed, 54, a nurse, of Leeds, said'. */
const MOST_APPOSITIONS = 3;

const SAID = /^(?:said|says|told|tells)$/;

/** True when one of the commas after the appositions that the comma at `at` opens leads to a word that `isIt`. */
export function followsAppositions(
  tokens: readonly Token[],
  at: number,
  isIt: (tokens: readonly Token[], at: number) => boolean,
): boolean {
  const sentence = tokens[at]?.sentence;
  let commas = 0;
  // 'Reed, **police chief of Tolva told** the Echo': a bare role is no subject, and no comma need follow it
  let isBareRole = false;
  const hasArticle = DETERMINER.has(tokens[at + 1]?.key ?? '');
  for (let i = at + 1; i < at + 25; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return false;
    // not 'Reed, Police Chief Ana Ruiz said', 'Reed, police chief Ana Ruiz said'
    isBareRole ||=
      !hasArticle &&
      token.shape === 'lower' &&
      isRole(token) &&
      /^(?:of|for|at|in)$/.test(tokens[i + 1]?.key ?? '');
    if (isBareRole && commas === 0 && SAID.test(token.key) && isIt(tokens, i)) return true;
    if (token.shape !== 'mark' || token.key !== ',') continue;
    if (tokens[i + 1]?.sentence === sentence && isIt(tokens, i + 1)) return true;
    commas += 1;
    if (commas === MOST_APPOSITIONS) return false;
  }
  return false;
}

/** The word before a noun phrase whose name or head begins at `from`: past the role and determiner that belong to it. */
function beforePhrase(tokens: readonly Token[], from: number): Token | undefined {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= 0 && i > from - 9; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.shape === 'mark') return undefined;
    if (isA(token, PREPOSITION) || isVerb(token)) return token;
    if (token.opens) return undefined;
  }
  return tokens[from - 1];
}

/** 'As for Reed, he', 'For Reed, the day': whoever the sentence is about. */
function isTopic(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.key !== 'for') return false;
  return before.opens || (tokens[from - 2]?.key === 'as' && tokens[from - 2]?.opens === true);
}

/** Past the letters behind a name: 'Reed **KC**'. */
export const afterLetters = (tokens: readonly Token[], end: number): number =>
  isPostNominal(tokens[end]) ? end + 1 : end;

/** Past where a name is from: 'Rep. Reed **of New York**', 'Ana Reed **from Leeds**'. */
function afterOrigin(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from)$/.test(tokens[end]?.key ?? '')) return end;
  let at = end + 1;
  while (at < end + 4 && tokens[at]?.shape === 'capital' && !tokens[at]?.possessive) at += 1;
  return at > end + 1 ? at : end;
}

/** Past what stands behind a name and belongs to it: 'Reed **KC**', 'Reed **(R-Tex.)**', 'Ruiz **(4-1)**'. */
export function afterName(tokens: readonly Token[], end: number): number {
  const at = afterLetters(tokens, end);
  if (tokens[at]?.key !== '(') return at;
  for (let i = at + 1; i < at + 10; i += 1) if (tokens[i]?.key === ')') return i + 1;
  return at;
}

/** True when a verb comes in the same clause, shortly behind `at`. */
function verbAhead(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 10; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || token.shape === 'mark') return false;
    if (isVerb(token)) return true;
  }
  return false;
}

/** True when what stands at `[from, to)` reads as the subject of a clause. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const sentence = tokens[from]?.sentence;
  if (isTopic(tokens, from)) return true;
  const before = beforePhrase(tokens, from);
  if (before?.shape === 'lower') {
    if (isA(before, SPEECH_VERB) && !takesObject.has(before.key)) return true;
    if (isA(before, PREPOSITION)) return false;
  }
  const end = afterOrigin(tokens, afterName(tokens, to));
  const after = tokens[end];
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  // 'A worker **who** stole £8 has been jailed'
  if (after.key === 'who' && (tokens[from]?.opens || isSpeechBehind(tokens, end))) return true;
  if (after.shape === 'lower') {
    // 'A customer **waiting** for a loaf had no time'
    if (tokens[from]?.opens && isA(after, IN_ING) && verbAhead(tokens, end + 1)) return true;
    // 'Reed nods': after a name at the head of a sentence hardly anything else ends so
    return (
      isVerb(after) ||
      (tokens[from]?.opens === true && !isA(after, FUNCTION_WORD) && /[a-z]{2}s$/.test(after.key))
    );
  }
  if (after.key !== ',') return false;
  // 'Her neighbour, Ana Reed, keeps hens'
  // 'A driver who gave his name as Baz, was worried'
  if (isApposedName(tokens, from) && isVerb(tokens[end + 1])) return true;
  return followsAppositions(tokens, end, isVerbAt);
}

/** Inverted speech: the verbs that stand before their subject ('said Reed'). */
const leadsSubject = wordSet(
  'said says added adds tweeted wrote writes explained explains replied argued continued noted',
);

/** '“…,” said Reed' and 'Said Reed', against 'Reed said the mayor was late' and 'Reed, 54, said the mayor was late'. */
function isInverted(tokens: readonly Token[], verb: number, to: number): boolean {
  if (tokens[to - 1]?.possessive) return false;
  const [before, second] = [tokens[verb - 1], tokens[verb - 2]];
  if (!before || before.sentence !== tokens[verb]?.sentence) return true;
  if (before.shape !== 'mark') return before.quoted;
  return (
    before.quoted || isQuotationMark(before) || second?.quoted === true || isQuotationMark(second)
  );
}

const isQuotationMark = (token: Token | undefined): boolean =>
  token?.shape === 'mark' && /["“”'‘«»„`]/.test(token.key);

/** Longer roles than these words stand behind a name. */
const LONGEST_ROLE = 6;

/** Where the word before the role of a name at `from` stands, if a determiner begins it: '“…,” **said** the writer Reed'; -1 without one. */
function verbBeforeRole(tokens: readonly Token[], from: number): number {
  for (let i = from - 1; i > from - LONGEST_ROLE; i -= 1) {
    const token = tokens[i];
    if (token?.shape !== 'lower') return -1;
    if (DETERMINER.has(token.key)) return i - 1;
    if (isA(token, FUNCTION_WORD)) return -1;
  }
  return -1;
}
const DETERMINER = wordSet('the an a its his her their our');

/** True when the phrase or name `[from, to)` is the subject of a verb of saying, or follows 'according to'. */
export function speaks(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const sentence = tokens[from]?.sentence;
  if (before && before.sentence === sentence && before.shape === 'lower') {
    if (before.key === 'to' && tokens[from - 2]?.key === 'according') return true;
    if (leadsSubject.has(before.key) && isInverted(tokens, from - 1, to)) return true;
    const verb = verbBeforeRole(tokens, from);
    if (verb >= 0 && leadsSubject.has(tokens[verb]?.key ?? '') && isInverted(tokens, verb, to))
      return true;
    // 'a spokesman for Reed said': the spokesman did
    if (isA(before, PREPOSITION)) return false;
  }
  const end = afterOrigin(tokens, afterName(tokens, to));
  const after = tokens[end];
  if (!after || after.sentence !== sentence || tokens[to - 1]?.possessive) return false;
  if (after.key === 'who') return isSpeechBehind(tokens, end);
  // not “It looks conservative,” Reed wrote
  const isSpeech = (all: readonly Token[], at: number): boolean =>
    isSpeechAt(all, at) && all[at]?.quoted === all[from]?.quoted;
  if (after.shape === 'lower') return isSpeech(tokens, end);
  if (
    after.key === ',' &&
    before?.key !== 'as' &&
    isApposedName(tokens, from) &&
    isSpeech(tokens, end + 1)
  )
    return true;
  return after.key === ',' && followsAppositions(tokens, end, isSpeech);
}

const isVerbAt = (tokens: readonly Token[], at: number): boolean => isVerb(tokens[at]);

const HOWEVER =
  /^(?:however|nevertheless|nonetheless|therefore|thus|meanwhile|instead|too|further)$/;

/** A verb of saying, with an auxiliary or an adverb before it or without. */
function isSpeechAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'lower') return false;
  if (isA(token, SPEECH_VERB)) return true;
  return (
    isA(tokens[at + 1], SPEECH_VERB) &&
    (isA(token, COMMON_VERB) || token.key.endsWith('ly') || HOWEVER.test(token.key))
  );
}

/** How far a clause with 'who' may reach before the verb of the clause around it. */
const LONGEST_CLAUSE = 24;

/** 'A builder **who** asked not to be named **said**': the verb of saying behind a clause without commas. */
function isSpeechBehind(tokens: readonly Token[], who: number): boolean {
  for (let i = who + 3; i < who + LONGEST_CLAUSE; i += 1) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (!token || token.shape === 'mark' || token.sentence !== tokens[who]?.sentence) return false;
    if (token.shape !== 'lower' || !isA(token, SPEECH_VERB)) continue;
    if (before?.shape !== 'capital' && !OF_ANOTHER.test(before?.key ?? '')) return true;
  }
  return false;
}
/** What makes a verb behind it another's, or no finite one. */
const OF_ANOTHER =
  /^(?:he|she|they|it|i|we|you|to|not|and|or|who|has|had|have|be|been|the|a|his|her|their)$/;

/** True when a verb of saying stands shortly before `from`, with its subject before it: what comes is what somebody says. */
export function isReported(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i > from - 12; i -= 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || token.quoted) return false;
    if (token.key === 'whether') return true;
    // 'In May, Ruiz said, **Reed** was'
    if (token.shape === 'lower' && isA(token, SPEECH_VERB))
      return (
        tokens[i + 1]?.key !== ',' &&
        tokens[i - 1]?.sentence === sentence &&
        (tokens[i - 1]?.shape !== 'mark' ||
          // 'Ruiz, a nurse, said **Reed** was'
          (!isInverted(tokens, i, from + 1) && verbAhead(tokens, from + 1)))
      );
  }
  return false;
}

/** May stand between 'who is' and what that is. */
const BETWEEN = wordSet('also now still');

const COPULAS = wordSet('is was');

/** Where 'who' stands before a predicate that begins at `from`: '**who** is also his wife'; -1 for none. */
export function whoBefore(tokens: readonly Token[], from: number): number {
  const verb = BETWEEN.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const isIt = COPULAS.has(tokens[verb]?.key ?? '') && tokens[verb - 1]?.key === 'who';
  return isIt ? verb - 1 : -1;
}
