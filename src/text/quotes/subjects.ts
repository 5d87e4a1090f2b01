import { SIGNS } from '../words/signs.ts';
import { blamedBefore } from './blamed.ts';
import { clauseStart } from './clause-start.ts';
import {
  dashAfter,
  isAsker,
  isCapitals,
  isNamePartInside,
  isPronounAfterTime,
} from './introductions.ts';
import { holderOf, officerBefore, officerOf } from './office-holders.ts';
import { beforeParenthesis, dashBefore, skipLeading } from './parentheses.ts';
import { phraseEndingAt, relativeSubject } from './phrase-ending.ts';
import {
  apposed,
  isAdverb,
  isNamePart,
  isPersonNoun,
  isPronoun,
  phraseStartingAt,
  type Source,
  startsPhrase,
  toSource,
} from './phrases.ts';
import type { Token } from './tokens.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  DETERMINER,
  FORM_OF_BE,
  IN_ING_OR_ED,
  isA,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';

export interface Subject {
  readonly source: Source | null;
  /** The verb stands in the passive: its subject is not the speaker. */
  readonly passive: boolean;
  /** `beside`: the subject stands next to the verb; `clause`: it was carried over from the clause before. */
  readonly reach: 'beside' | 'clause';
}

/** 'She held a sign **reading** “…”': the sign says it. */
const READS = /^(?:reading|saying)$/;
/** 'kept saying', 'was captured saying' */
const KEPT = /^(?:kept|keeps|keep|captured|caught|heard|overheard|recorded|filmed)$/;
/** Participles of whole words that are heard: 'the gunmen kept **shouting**'. */
const HEARD =
  /^(?:shouting|chanting|yelling|screaming|crying|singing|whispering|saying|asking|telling)$/;

const TOWARDS = /^(?:to|on|onto|into|via|in|at|through|towards?|outside|near)$/;

/** Who is the subject of the verb at `verb`, looking to the left. */
export function subjectBefore(tokens: readonly Token[], verb: number, gerund: boolean): Subject {
  let at = verb - 1;
  let passive = false;
  let helped = false;
  const heard = gerund && HEARD.test(tokens[verb]?.lower ?? '');
  let commas = 0;
  let adverbs = 0;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'comma' && isSetOff(tokens, at)) {
      commas += 1;
      continue;
    }
    if (token.kind !== 'word' || token.possessive) break;
    if (isA(token, FORM_OF_BE) && at === verb - 1 - commas - adverbs) passive = true;
    // 'Reed last night insisted'
    if (isA(token, TIME) && /^(?:last|this|late)$/.test(tokens[at - 1]?.lower ?? '') && at > 1) {
      at -= 1;
      continue;
    }
    const dated = token.lower === 'on' && isA(tokens[at + 1], DAY);
    const isHelper = isA(token, AUXILIARY) || (heard && KEPT.test(token.lower));
    if (isHelper) helped = heard;
    else if (isAdverb(token)) adverbs += 1;
    if (!dated && !isHelper && !isAdverb(token)) break;
  }
  const token = tokens[at];
  const carried = (): Subject => ({
    source:
      (gerund ? relativeSubject(tokens, verb) : null) ?? clauseSubject(tokens, at < 0 ? verb : at),
    passive,
    reach: 'clause',
  });
  if (!token) return { source: null, passive, reach: 'clause' };
  const beside = (source: Source | null): Subject =>
    source ? { source, passive, reach: 'beside' } : carried();
  // 'the gunmen kept shouting' has a subject of its own, 'left the room shouting' has that of 'left'.
  const isSign = gerund && READS.test(tokens[verb]?.lower ?? '') && SIGNS.test(token.lower);
  if (isSign && (isA(tokens[at - 1], DETERMINER) || isA(tokens[at - 2], DETERMINER)))
    return beside(phraseEndingAt(tokens, at, 'participle'));
  const blamed = gerund && token.lower === 'for' ? blamedBefore(tokens, at) : null;
  if (blamed) return beside(blamed);
  if (gerund && !helped && !(token.kind === 'word' && (isPronoun(token) || isNamePart(token))))
    return absolute(tokens, token, at) ?? carried();
  if (token.kind === 'comma' || token.kind === 'dash') {
    // 'Ruiz watched Orr leave, **then** said'
    if (token.kind === 'comma' && tokens[at + 1]?.lower === 'then') return carried();
    const opening = token.kind === 'dash' ? dashBefore(tokens, at) : -1;
    if (opening > 0) return beside(apposed(tokens, phraseEndingAt(tokens, opening - 1)));
    const officer = token.kind === 'comma' ? officerBefore(tokens, at) : null;
    if (officer) return beside(officer);
    const last = beforeParenthesis(tokens, at);
    const before = tokens[last];
    if (before?.kind === 'bracket')
      return beside(apposed(tokens, phraseEndingAt(tokens, skipBracket(tokens, last))));
    // 'Ruiz won **and**, with her team behind her, said'
    if (last < 0 || before?.kind !== 'word' || isA(before, CONJUNCTION)) return carried();
    if (!gerund && isListed(tokens, verb, last)) return carried();
    return beside(apposed(tokens, phraseEndingAt(tokens, last)));
  }
  if (token.kind === 'bracket') return beside(phraseEndingAt(tokens, skipBracket(tokens, at)));
  if (token.kind !== 'word') return carried();
  if (isPronoun(token)) return beside(toSource(tokens, at, at));
  if (isA(token, RELATIVE_PRONOUN)) {
    const before = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
    const last = tokens[before]?.kind === 'bracket' ? skipBracket(tokens, before) : before;
    return tokens[last]?.kind === 'word'
      ? beside(phraseEndingAt(tokens, last, 'relative'))
      : carried();
  }
  const liked = token.lower === 'to' ? relativeClose(tokens, at) : -1;
  if (liked > 0) return beside(phraseEndingAt(tokens, liked - 1, 'relative'));
  if (token.lower === 'to' || isA(token, CONJUNCTION | PREPOSITION)) return carried();
  if (isA(token, SUBORDINATOR)) return carried();
  const phrase = phraseEndingAt(tokens, at, gerund ? 'participle' : 'verb');
  const opener = gerund ? null : openingName(tokens, at, verb);
  if (opener) return beside(opener);
  // 'took to Twitter writing', 'left for Tolva saying'
  if (gerund && phrase?.kind === 'name' && TOWARDS.test(tokens[phrase.first - 1]?.lower ?? ''))
    return carried();
  return beside(phrase && (nameBefore(tokens, phrase, verb) ?? wholeOf(tokens, phrase) ?? phrase));
}

/** How far a name may stand before its verb with what the person is between, and no comma behind that. */
const LONGEST_OPENER = 18;

/** '**Ann Hale**, former mayor and chair of the Marsh Trust said': a name that opens the sentence, and a role with no comma behind. */
function openingName(tokens: readonly Token[], last: number, verb: number): Source | null {
  if (tokens[verb + 1]?.kind === 'comma' || verb > LONGEST_OPENER) return null;
  let comma = 0;
  while (comma < 5 && isNamePart(tokens[comma] as Token)) comma += 1;
  if (comma < 2 || tokens[comma]?.kind !== 'comma') return null;
  const after = tokens.slice(comma + 1, last + 1);
  if (after.some(({ kind, verb: reading, capital }) => kind !== 'word' || (reading && !capital)))
    return null;
  const isRole = after.slice(0, 3).some((token) => !token.capital && isPersonNoun(token.lower));
  const name = isRole ? toSource(tokens, 0, comma - 1) : null;
  return name?.kind === 'name' && name.first === 0 ? name : null;
}

/** 'Ann Hale, the guru who founded it said': a name at the head of the clause, and what it is with no comma behind; 'Hale and her colleagues said'. */
function nameBefore(
  tokens: readonly Token[],
  { kind, first, last }: Source,
  verb: number,
): Source | null {
  if (tokens[first - 1]?.lower === 'and' && isA(tokens[first], POSSESSIVE)) {
    const name = tokens[first - 2];
    return name && isNamePart(name) ? phraseEndingAt(tokens, first - 2) : null;
  }
  // 'Ann Hale, the force behind it has said', not 'Orr, the head of parks said, is …'
  const isOpen = isA(tokens[last + 1], PREPOSITION) && tokens[verb + 1]?.kind !== 'comma';
  if (!isOpen && tokens[last + 1]?.lower !== 'who') return null;
  if (kind !== 'nominal' || !isA(tokens[first], DETERMINER) || tokens[first - 1]?.kind !== 'comma')
    return null;
  let from = first - 1;
  while (from > 0 && first - from < 7 && isNamePart(tokens[from - 1] as Token)) from -= 1;
  const before = tokens[from - 1];
  if (isOpen ? from >= first - 2 : from === first - 1) return null;
  if (before && before.kind !== 'quote' && !(isOpen && /^(?:while|but)$/.test(before.lower)))
    return null;
  const name = toSource(tokens, from, first - 2);
  return name?.kind === 'name' && name.first === from ? name : null;
}

/** The 'who' of 'a man **who** liked to say'; -1 without one. */
function relativeClose(tokens: readonly Token[], to: number): number {
  for (let at = to - 1; at > 0 && to - at <= 3 && tokens[at]?.kind === 'word'; at -= 1)
    if (tokens[at]?.lower === 'who') return tokens[at - 1]?.kind === 'word' ? at : -1;
  return -1;
}

/** 'a committee of **teachers and librarians** called it': the committee. */
function wholeOf(tokens: readonly Token[], { kind, first, last }: Source): Source | null {
  const isPair = kind === 'nominal' && first === last && tokens[first - 1]?.lower === 'and';
  return isPair && tokens[first - 3]?.lower === 'of' && tokens[first - 2]?.kind === 'word'
    ? phraseEndingAt(tokens, first - 2)
    : null;
}

/** 'Hale slams **Tate**, praises Orr as “…”': the object of a verb in the present before another of the same subject. */
function isListed(tokens: readonly Token[], verb: number, last: number): boolean {
  if (last !== verb - 2 || tokens[verb]?.verb?.form !== 'present') return false;
  const object = phraseEndingAt(tokens, last);
  const before = object ? tokens[object.first - 1] : undefined;
  return before?.kind === 'word' && !before.capital && before.verb?.form === 'present';
}

const WITH = /^(?:with|shows|showed|show|captures|captured|features|featured|depicts|depicted)$/;
/** 'with one minister calling it', 'the film shows one minister calling it': the noun between 'with' and a participle. */
function absolute(tokens: readonly Token[], token: Token, at: number): Subject | null {
  if (token.kind !== 'word') return null;
  let first = at;
  while (first > 0 && at - first < 5 && !WITH.test(tokens[first]?.lower ?? '')) first -= 1;
  const source = WITH.test(tokens[first]?.lower ?? '') ? phraseStartingAt(tokens, first + 1) : null;
  return source?.last === at ? { source, passive: false, reach: 'beside' } : null;
}

/** A comma around a lone adverb: 'she, too, said'. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1], tokens[at - 2]];
  const after = tokens[at + 1];
  return (
    (one !== undefined && two?.kind === 'comma' && isAdverb(one)) ||
    (after !== undefined && isAdverb(after) && tokens[at + 2]?.kind === 'comma')
  );
}

/** From a closing bracket at `at`, the index of the word before the opening one. */
function skipBracket(tokens: readonly Token[], at: number): number {
  let open = at;
  while (open > 0 && at - open < 24 && tokens[open]?.lower !== '(') open -= 1;
  return open - 1;
}

/** The subject of an inverted verb: `said Hale`, `said the club's chairman, Tom Hale`. */
export function subjectAfter(tokens: readonly Token[], verb: number): Source | null {
  const from = verb + 1;
  const token = tokens[from];
  if (token?.kind !== 'word') return null;
  if (isPronoun(token)) return toSource(tokens, from, from);
  if (isA(token, DAY | PREPOSITION | AUXILIARY)) return null;
  if (isA(token, RELATIVE_PRONOUN) || isAdverb(token) || isA(token, CONJUNCTION)) return null;
  const source = phraseStartingAt(tokens, from);
  return apposed(tokens, source && (holderOf(tokens, source) ?? source));
}

/** '**Said** another neighbour: “…”' */
const isInverted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return /^(?:said|says)$/.test(tokens[at]?.lower ?? '') && next?.kind === 'word' && !next.capital;
};

/** Who is the subject of the clause in which the token at `at` stands; for verbs joined to an earlier verb, participles and infinitives. */
function clauseSubject(tokens: readonly Token[], at: number): Source | null {
  return subjectOf(tokens, clauseStart(tokens, at), at);
}

/** The first noun phrase from `from` on that can be the subject: introductory phrases are passed over. */
export function subjectOf(tokens: readonly Token[], from: number, until: number): Source | null {
  let at = from;
  let introduced = false;
  for (let steps = 0; steps < 8; steps += 1) {
    at = skipLeading(tokens, at, until);
    const token = tokens[at];
    if (!token || at > until) return null;
    if (token.kind === 'comma' || token.kind === 'dash' || token.kind === 'bracket') {
      at += 1;
      continue;
    }
    if (token.kind !== 'word') return null;
    // 'Said Reed' may be a name, 'Said another' is none
    const isName = token.capital && !introduced && at === from && !isInverted(tokens, at);
    const reading = isName ? undefined : token.verb;
    if (reading?.verb === 'say' && (reading.form === 'past' || reading.form === 'present')) {
      const inverted = subjectAfter(tokens, at);
      if (inverted) return inverted;
    }
    const leads =
      isA(token, PREPOSITION | SUBORDINATOR) ||
      (isA(token, IN_ING_OR_ED) && !isNamePartInside(tokens, at));
    const phrase = leads ? null : phraseStartingAt(tokens, at);
    const after = phrase ? tokens[phrase.last + 1] : undefined;
    const place =
      introduced &&
      phrase !== null &&
      after?.kind === 'comma' &&
      phrase.last === phrase.first &&
      startsPhrase(tokens, phrase.last + 2);
    const isTime = isA(token, DAY) || isA(tokens[phrase?.last ?? at], TIME);
    // 'LONDON —', 'London (Newswire) —'
    const isDateline =
      phrase !== null &&
      (isCapitals(tokens, phrase) || (at === 0 && tokens[phrase.last + 1]?.kind === 'bracket'));
    const dash = isDateline ? dashAfter(tokens, phrase.last) : -1;
    if (dash > 0) {
      at = dash + 1;
      continue;
    }
    if (phrase && !place && !isTime && !(introduced && isAsker(tokens, from, phrase, until)))
      return officerOf(tokens, phrase) ?? apposed(tokens, phrase);
    introduced = true;
    while (at <= until && tokens[at]?.kind !== 'comma') {
      // 'In later life **she** campaigned …'
      if (isPronounAfterTime(tokens, at)) return toSource(tokens, at, at);
      at += 1;
    }
    if (at > until) return null;
    at += 1;
  }
  return null;
}
