import { apposed } from './appositions.ts';
import { clauseStart } from './clause-start.ts';
import {
  dashAfter,
  isAsker,
  isCapitals,
  isNamePartInside,
  isPronounAfterTime,
} from './introductions.ts';
import { holderOf, officerOf } from './office-holders.ts';
import { skipLeading } from './parentheses.ts';
import { phraseStartingAt, type Source, startsPhrase, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isKnownPlace } from './towns.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DAY,
  IN_ING_OR_ED,
  isA,
  PREPOSITION,
  RELATIVE_PRONOUN,
  SUBORDINATOR,
  TIME,
} from './word-classes.ts';
import { isAdverb, isPronoun } from './word-tests.ts';

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

/** 'At a rally in Ames, **Iowa**, on Sunday, Mrs Hale won': a word or a known place between the phrase that opens the sentence and its subject. */
function isPlaceBefore(tokens: readonly Token[], { first, last }: Source): boolean {
  if (tokens[last + 1]?.kind !== 'comma') return false;
  const next = pastDay(tokens, last + 2);
  if (!startsPhrase(tokens, next)) return false;
  return first === last || next > last + 2 || isKnownPlace(tokens, first, last);
}

/** Behind 'on Sunday,' or 'last week,' at `from`; else `from` itself. */
function pastDay(tokens: readonly Token[], from: number): number {
  if (!/^(?:on|last|late|early|this)$/.test(tokens[from]?.lower ?? '') && !isA(tokens[from], DAY))
    return from;
  for (let at = from; at < from + 5; at += 1)
    if (tokens[at]?.kind !== 'word') return tokens[at]?.kind === 'comma' ? at + 1 : from;
  return from;
}

/** '**Angry** at the delay, Ann Hale left': how somebody is whom the sentence goes on to name. */
const isState = (tokens: readonly Token[], at: number): boolean =>
  STATES.test(tokens[at]?.lower ?? '') &&
  /^(?:about|at|by|for|from|in|of|on|over|that|to|with)$/.test(tokens[at + 1]?.lower ?? '');
const STATES =
  /^(?:afraid|angry|anxious|ashamed|aware|bitter|certain|confident|conscious|consistent|content|contrary|critical|curious|desperate|eager|fearful|fed|fond|free|furious|glad|grateful|guilty|happy|hopeful|impatient|jealous|keen|loath|loyal|mindful|nervous|optimistic|proud|quick|ready|reluctant|sad|safe|sceptical|sick|similar|skeptical|sorry|sure|suspicious|thankful|tired|unable|unaware|uneasy|unhappy|unsure|wary|weary|willing)$/;

/** Who is the subject of the clause in which the token at `at` stands; for verbs joined to an earlier verb, participles and infinitives. */
export function clauseSubject(tokens: readonly Token[], at: number): Source | null {
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
      (at === from && isState(tokens, at)) ||
      (isA(token, IN_ING_OR_ED) && !isNamePartInside(tokens, at));
    const phrase = leads ? null : phraseStartingAt(tokens, at);
    const place = introduced && phrase !== null && isPlaceBefore(tokens, phrase);
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
