import { speechVerbs } from '../words/narration.ts';
import { wordSet } from '../words/word-set.ts';
import type { Antecedent } from './antecedents.ts';
import { isSubject } from './clauses.ts';
import type { Entity } from './entities.ts';
import type { NamesAt } from './references.ts';
import type { Token } from './tokens.ts';

/** 'Reed, the coach, who said': the person named last in the sentence. */
export function namedBefore(
  tokens: readonly Token[],
  at: number,
  seen: readonly Antecedent[],
): Entity | null {
  for (let i = seen.length - 1; i >= 0; i -= 1) {
    const place = seen[i];
    if (!place || tokens[place.from]?.sentence !== tokens[at]?.sentence) return null;
    if (!place.possessive && place.entity.kind !== 'organisation') return place.entity;
  }
  return null;
}

/** Verbs by which a body says what it thinks of something: 'It blamed “…”'. */
const judges = wordSet(
  'blamed blames called calls described describes hailed hails cited cites praised condemned accused dismissed branded labelled labeled',
);

/** 'it said': the body that was the last subject, when that was a body. */
export function bodyBefore(
  tokens: readonly Token[],
  at: number,
  seen: readonly Antecedent[],
): Entity | null {
  // 'The army has denied it.'
  const isObject = tokens[at + 1]?.shape === 'mark';
  const verbs = isObject ? [] : [tokens[at - 1], tokens[at + 1]];
  if (!verbs.some((verb) => verb && (speechVerbs.has(verb.key) || judges.has(verb.key))))
    return null;
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - 12; i -= 1) {
    const place = seen[i];
    if (!place?.subject || tokens[place.from]?.quoted) continue;
    const { entity } = place;
    if (place.from < startOfOther(tokens, at)) return null;
    return entity.kind === 'organisation' ? entity : null;
  }
  return null;
}

/** Where the story's sentence before `at` begins if it is about what no one knows: '**The** fleet has denied it. “No,” it said.'; -1 for any other. */
function startOfOther(tokens: readonly Token[], at: number): number {
  const own = tokens[at]?.told ?? 0;
  let start = -1;
  for (let i = at - 1; i >= 0 && at - i < FAR; i -= 1) {
    const token = tokens[i];
    if (!token || token.told < own - 1) break;
    if (token.told === own - 1 && !token.quoted) start = i;
  }
  const [first, second] = [tokens[start], tokens[start + 1]];
  const isNoun = /^(?:the|its|their)$/.test(first?.key ?? '') && second?.shape === 'lower';
  return isNoun ? start : -1;
}
/** How far back the start of a sentence may stand. */
const FAR = 60;

/** 'they said': the group or the unnamed person that was the last subject. */
export function groupBefore(
  tokens: readonly Token[],
  at: number,
  seen: readonly Antecedent[],
): Entity | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !speechVerbs.has(next.key)) return null;
  for (let i = seen.length - 1; i >= 0 && i >= seen.length - 12; i -= 1) {
    const place = seen[i];
    const start = place && tokens[place.from];
    if (!place || !start || token.told - start.told > 2) return null;
    if (!place.subject || place.possessive || start.quoted) continue;
    return place.entity.kind === 'role' ? place.entity : null;
  }
  return null;
}

const leads = wordSet(
  `in on at during after before while when as by with despite asked since although though for from throughout like if because until to through following speaking citing pressed questioned quizzed challenged reached told`,
);

/** The subject after the first comma of a sentence that begins with a phrase of its own: 'In his speech, Reed …'. */
export function subjectAhead(tokens: readonly Token[], at: number, names: NamesAt): Entity | null {
  const sentence = tokens[at]?.sentence;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence && at - start < 12) {
    start -= 1;
    if (names.get(start)?.entity.kind === 'person') return null;
  }
  if (tokens[start - 1]?.sentence === sentence || !leads.has(tokens[start]?.key ?? '')) return null;
  for (let i = at + 1; i < at + 24 && tokens[i]?.sentence === sentence; i += 1) {
    if (tokens[i]?.shape !== 'mark') continue;
    const next = names.get(i + 1);
    const isPerson = next?.entity.kind === 'person';
    return isPerson && isSubject(tokens, i + 1, next.hit.to) ? next.entity : null;
  }
  return null;
}
