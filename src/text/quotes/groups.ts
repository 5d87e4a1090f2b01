import { isFirstName } from '../people/name-words.ts';
import { knownOrganisations, organisationHeads } from '../words/organisations.ts';
import { isSpokesperson } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import { isPersonNoun, type Source, toSource } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AUXILIARY, DETERMINER, isA, PREPOSITION } from './word-classes.ts';
import { isPronoun } from './word-tests.ts';

/** 'Ana Ruiz of the Centre for Work **and** Pensions': no two subjects, but the name of a body. */
export function isInBody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  // 'Ana Ruiz of the Institute of Trees **and Max Orr**'
  if (tokens[at]?.lower !== 'and' || !next?.capital || isFirstName(next.lower)) return false;
  let link = at - 1;
  while (link > 0 && at - link < 4 && tokens[link]?.capital) link -= 1;
  // 'the Care and Support Alliance'
  let end = at + 1;
  while (tokens[end + 1]?.kind === 'word' && tokens[end + 1]?.capital && end - at < 4) end += 1;
  if (tokens[link]?.lower === 'the' && link === at - 2 && end > at + 1)
    return organisationHeads.has(tokens[end]?.lower ?? '') && !isKnown(tokens[at - 1]?.lower ?? '');
  return (
    link < at - 1 &&
    /^(?:for|of|on)$/.test(tokens[link]?.lower ?? '') &&
    tokens[link - 1]?.capital === true &&
    organisationHeads.has(tokens[link - 1]?.lower ?? '')
  );
}

const isKnown = (word: string): boolean =>
  knownOrganisations.has(word) || organisationHeads.has(word) || isPersonNoun(word);

/** Bodies that are told by whom they are made up of. */
const GROUP = wordSet(
  'bloc group coalition alliance grouping band collective consortium delegation panel handful number dozens hundreds scores',
);
/** How far the names that a group is told by may reach. */
const LONGEST_GROUP = 12;

/** 'a **bloc** of 32 countries led by Palau and Chile', 'a **group** of mayors from Oakham and Brill': the group, and not the last of the names. */
export function groupBefore(tokens: readonly Token[], last: number): Source | null {
  if (!tokens[last]?.capital) return null;
  let isPair = false;
  for (let at = last - 1; at > 0 && last - at <= LONGEST_GROUP; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.verb || isPronoun(token)) return null;
    if (isA(token, AUXILIARY)) return null;
    // 'led by', but not 'met'
    if (/ed$/.test(token.lower) && tokens[at + 1]?.lower !== 'by') return null;
    if (!GROUP.has(token.lower) && !(isPair && isSpokesperson(token.lower))) {
      isPair ||= token.lower === 'and' && tokens[at - 1]?.capital === true;
      continue;
    }
    if (!isA(tokens[at + 1], PREPOSITION) && tokens[at + 2]?.lower !== 'by') return null;
    const first = [at - 1, at - 2].find((i) => isA(tokens[i], DETERMINER));
    return first === undefined ? null : toSource(tokens, first, at);
  }
  return null;
}
