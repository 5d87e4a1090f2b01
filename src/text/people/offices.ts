import { wordSet } from '../words/word-set.ts';
import type { NameHit } from './names.ts';
import type { RoleIndex } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** What may stand between a name and the participle of its office. */
const BEFORE_VERBS = wordSet('was is has had been being also then first');

const PASSIVE = wordSet('was is been being');

/**
 * Where an office begins in 'Reed **was appointed** head of the port', 'was named as the new coach'; 0 for none. Not in 'was
 * named as the killer', 'was elected mayor in 1990', 'if Reed is elected mayor'.
 */
export function officeTaken(
  tokens: readonly Token[],
  { from, to }: NameHit,
  index: RoleIndex,
): number {
  let verb = to;
  while (BEFORE_VERBS.has(tokens[verb]?.key ?? '')) verb += 1;
  if (!PASSIVE.has(tokens[verb - 1]?.key ?? '') || verb === to) return 0;
  const how = tokens[verb]?.key ?? '';
  if (!/^(?:re)?(?:appointed|elected|named|installed)$/.test(how)) return 0;
  const start = tokens[verb + 1]?.key === 'as' ? verb + 2 : verb + 1;
  const phrase = index.byFrom.get(start);
  if (!phrase || /^an?$/.test(phrase.determiner ?? '')) return 0;
  if (how === 'named' && !OFFICE.test(phrase.head)) return 0;
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i > from - 4 && tokens[i]?.sentence === sentence; i -= 1)
    if (/^(?:if|unless|whether|should|until|once|when)$/.test(tokens[i]?.key ?? '')) return 0;
  for (let i = phrase.complementTo; i < phrase.complementTo + 8; i += 1) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) break;
    if (
      /^(?:19|20)\d\d$/.test(token.key) ||
      /^(?:sacked|ousted|defeated|but|until)$/.test(token.key)
    )
      return 0;
  }
  return start;
}

/** Heads of offices that one is named to. */
const OFFICE =
  /^(?:head|chief|leader|manager|coach|captain|chair|chairman|chairwoman|president|director|minister|secretary|ambassador|commissioner|editor|principal|governor|mayor|ceo|boss|skipper|general|judge|justice|envoy|chancellor|executive)$/;
