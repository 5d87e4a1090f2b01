import { roleNouns } from '../words/roles.ts';
import { SIGNS } from '../words/signs.ts';
import { wordSet } from '../words/word-set.ts';
import { nameAfterComma } from './appositions.ts';
import { asideBefore } from './asides.ts';
import { isDoing } from './doing.ts';
import { groupBefore, isInBody } from './groups.ts';
import { isMessage } from './messages.ts';
import { type Chunk, isBareTitle, isFieldBefore, isLedBody, leaderOf } from './offices-of.ts';
import { isPart, partOf, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import {
  AUXILIARY,
  CLAUSE_OPENER,
  CONJUNCTION,
  DAY,
  DETERMINER,
  isA,
  PARTICLE,
  PREPOSITION,
} from './word-classes.ts';
import { isAdverb, isBoundary, isNamePart, isPronoun } from './word-tests.ts';

/** 'On the wall behind him | **someone** had written' */
const SOMEBODY = wordSet('someone somebody everyone everybody nobody anyone anybody');

/** 'the House **of** Assembly member' */
const isInChamber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' &&
  tokens[at - 1]?.lower === 'house' &&
  tokens[at + 1]?.capital === true &&
  /^(?:assembly|representatives|commons|lords|keys|delegates)$/.test(tokens[at + 1]?.lower ?? '');

/** Noun phrases of the tokens from `from` to `to`, cut at prepositions, determiners, pronouns and days. */
function chunks(tokens: readonly Token[], from: number, to: number): readonly Chunk[] {
  const found: Chunk[] = [];
  let first = -1;
  let governed = false;
  const close = (last: number): void => {
    if (first >= 0 && last >= first) found.push({ first, last, governed });
    first = -1;
    governed = false;
  };
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const isLinked = (isA(token, PARTICLE) && token.capital) || isInChamber(tokens, at);
    const isParticiple =
      first >= 0 &&
      (token.lower === 'representing' || isDoing(tokens, at) || isCharged(tokens, at));
    // 'the member **representing** Lokwe'
    if ((isA(token, PREPOSITION) && !isLinked) || isParticiple) {
      close(at - 1);
      governed = true;
      continue;
    }
    const previous = tokens[at - 1];
    const fresh =
      (isA(token, DETERMINER) && !(previous && isA(previous, DETERMINER))) ||
      // 'sent her | a message'
      (/^an?$/.test(token.lower) && /^(?:her|him|them|us|me)$/.test(previous?.lower ?? '')) ||
      isPronoun(token) ||
      SOMEBODY.has(token.lower) ||
      // not 'Hale's June **post**'
      (previous !== undefined &&
        ((isA(previous, DAY) && !tokens[at - 2]?.possessive) || isPronoun(previous)));
    // 'the June **10** post'
    if (previous && isA(previous, DAY) && /^\d{1,2}$/.test(token.lower) && fresh) {
      close(at - 1);
      continue;
    }
    if (first >= 0 && fresh) {
      // 'a man accused of | robbing | **his mother**'
      const isObject: boolean = governed && /..ing$/.test(tokens[first]?.lower ?? '');
      close(at - 1);
      governed = isObject;
    }
    if (first < 0 && (isAdverb(token) || isA(token, AUXILIARY | CONJUNCTION))) {
      // 'On Tuesday | a banner', 'On Friday | Ann Hale'
      const next = tokens[at + 1];
      if (isA(token, DAY) && next && (isA(next, DETERMINER) || isNamePart(next))) governed = false;
      continue;
    }
    if (first < 0) first = at;
  }
  close(to);
  return found;
}

/** 'a man **accused** of robbing his mother': what somebody is charged with, and no noun. */
const isCharged = (tokens: readonly Token[], at: number): boolean =>
  /^(?:accused|suspected|convicted|charged|arrested|jailed|imprisoned|wanted|acquitted)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
  /^(?:of|with|for|in|over|after)$/.test(tokens[at + 1]?.lower ?? '') &&
  !isA(tokens[at - 1], AUXILIARY | DETERMINER);

/** What follows the phrase whose end is known: a verb, a relative pronoun, or a participle without a comma. */
export type Follower = 'verb' | 'relative' | 'participle';

/**
 * The noun phrase that ends at `last`: 'a spokesman for the club' gives 'a spokesman' before a verb. A relative clause and a
 * participle belong to the nearest noun: 'they asked the club which said', 'with Hale saying'.
 */
export function phraseEndingAt(
  tokens: readonly Token[],
  last: number,
  follower: Follower = 'verb',
): Source | null {
  if (follower === 'verb') {
    const who = relativeBefore(tokens, last);
    if (who > 0) return phraseEndingAt(tokens, who - 1, 'relative');
    const group = groupBefore(tokens, last);
    if (group) return group;
  }
  let from = last;
  while (from > 0 && last - from < 24) {
    const token = tokens[from - 1];
    if (!token || (isBoundary(token) && !isInBody(tokens, from - 1))) break;
    if (isA(token, CLAUSE_OPENER) && !isTimeOf(tokens, from - 1)) break;
    const reading = token.capital ? undefined : token.verb;
    if (reading?.verb === 'say' && reading.form === 'past') break;
    from -= 1;
  }
  if (follower === 'relative') {
    const aside = asideBefore(tokens, last);
    if (aside > 0) return phraseEndingAt(tokens, aside, 'relative');
  }
  const parts = chunks(tokens, from, last);
  const final = parts[parts.length - 1];
  if (!final) return null;
  // 'his car was found with **a note** on the dashboard that said'
  const written = parts[parts.length - 2];
  if (follower === 'relative' && written && isWrittenOn(tokens, written, final))
    return toSource(tokens, written.first, written.last);
  const member = follower === 'relative' ? memberOf(tokens, parts) : null;
  if (member) return member;
  const chained = follower === 'verb' || (follower === 'relative' && namesRole(tokens, parts));
  let at = parts.length - 1;
  while (chained && at > 0 && parts[at]?.governed) at -= 1;
  const chunk = parts[at];
  if (!chunk) return null;
  const whole = parts[at + 1];
  if (whole && isPart(tokens, chunk)) return partOf(tokens, chunk.first, whole.last);
  const named = toSource(tokens, final.first, final.last);
  if (!chained) return named;
  // 'Minister of Health Ann Hale said', 'In a statement Hale said': the name at the end stands by itself.
  const isName = named?.kind === 'name';
  // 'Hale's deputy at Orr Bank, Ann Lee, said': the name behind the comma.
  if (isName && at < parts.length - 1 && isBareTitle(tokens, chunk)) {
    const holder = follower === 'verb' ? nameAfterComma(tokens, last + 1) : null;
    if (holder ?? isFieldBefore(tokens, final, named)) return holder ?? named;
  }
  // 'Fight for Fairness director **Ana Ruiz** said'
  if (isName && at < parts.length - 1 && isLedBody(tokens, chunk, final, named)) return named;
  // 'Bank of Tolva President **Ana Ruiz** said'
  const leader = isName && at < parts.length - 1 ? leaderOf(tokens, chunk, final) : null;
  if (leader?.kind === 'name') return leader;
  if (chunk.governed) return isName && named.first > final.first ? named : null;
  return toSource(tokens, chunk.first, isHeadlineVerb(tokens, chunk) ? chunk.last - 1 : chunk.last);
}

/** 'Ana Ruiz **after** the match said', 'Ana Ruiz speaking after the match said': when, and no clause; the name opens the sentence or its part. */
function isTimeOf(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|before|since)$/.test(tokens[at]?.lower ?? '')) return false;
  let first = isDoing(tokens, at - 1) ? at - 1 : at;
  while (first > 0 && isNamePart(tokens[first - 1] as Token)) first -= 1;
  return first < at && (first === 0 || tokens[first - 1]?.kind !== 'word');
}

/** 'Tolvan minister **quits** over the deal, insists': no determiner, and a verb behind a noun for somebody. */
const isHeadlineVerb = (tokens: readonly Token[], { first, last }: Chunk): boolean =>
  last > first &&
  !isA(tokens[first], DETERMINER) &&
  roleNouns.has(tokens[last - 1]?.lower ?? '') &&
  /[a-z]s$/.test(tokens[last]?.lower ?? '') &&
  isA(tokens[last + 1], PREPOSITION | DETERMINER);

const CLAUSE = wordSet('that because when while if after before until although though');

/** The 'who' of a relative clause that ends at `last` with no comma around it: 'a man who saw it but would not be named'. */
function relativeBefore(tokens: readonly Token[], last: number): number {
  for (let at = last; at > 0 && last - at < 20; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || isPronoun(token)) return -1;
    // 'heated over who won that Ann Hale said'
    if (at < last && CLAUSE.has(token.lower)) return -1;
    if (token.lower !== 'who') continue;
    const before = tokens[at - 1];
    return last - at >= 2 && before?.kind === 'word' && !before.capital ? at : -1;
  }
  return -1;
}

/** 'a spokesman for the club, who': the complement of a noun with an article. */
function namesRole(tokens: readonly Token[], parts: readonly Chunk[]): boolean {
  const chunk = parts[parts.length - 2];
  const link = tokens[(parts[parts.length - 1]?.first ?? 0) - 1]?.lower ?? '';
  return (
    chunk !== undefined &&
    isA(tokens[chunk.first], DETERMINER) &&
    /^(?:of|for|from|at|in)$/.test(link)
  );
}

/** '**Ana Ruiz** of the Orr Fund, who': a name with the body that somebody is of; null for another phrase. */
function memberOf(tokens: readonly Token[], parts: readonly Chunk[]): Source | null {
  const [chunk, body] = parts.slice(-2);
  if (!chunk || !body || !/^(?:of|at)$/.test(tokens[body.first - 1]?.lower ?? '')) return null;
  const name = toSource(tokens, chunk.first, chunk.last);
  const isName = name?.kind === 'name' && name.first < name.last;
  return isName && toSource(tokens, body.first, body.last)?.kind === 'name' ? name : null;
}

/** 'a sign **on** the gate', 'a note **in** the window' */
function isWrittenOn(tokens: readonly Token[], chunk: Chunk, place: Chunk): boolean {
  const noun = tokens[chunk.last]?.lower ?? '';
  const link = tokens[place.first - 1]?.lower ?? '';
  return (
    (SIGNS.test(noun) || isMessage(noun)) &&
    isA(tokens[chunk.first], DETERMINER) &&
    /^(?:on|in|under|above|outside|at)$/.test(link)
  );
}

/** Farthest of 'who' from the participle of its clause. */
const LONGEST_RELATIVE = 10;

/**
 * 'amid protests by **members**, who staged a walkout alleging “…”': whose clause the participle at `verb` stands in.
 * @param parted that the clause stands behind a comma, as in 'They saw **Hale**, who ran out and shouted: “…”'
 */
export function relativeSubject(
  tokens: readonly Token[],
  verb: number,
  parted: boolean,
): Source | null {
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_RELATIVE; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.lower !== 'who') continue;
    const isParted = tokens[at - 1]?.kind === 'comma';
    if (parted && !isParted) return null;
    return phraseEndingAt(tokens, isParted ? at - 2 : at - 1, 'relative');
  }
  return null;
}
