import { roleModifiers } from '../words/roles.ts';
import { wordSet } from '../words/word-set.ts';
import type { Token } from './tokens.ts';

export const determiners = wordSet(
  `the a an this that these those his her its their our my your another one some no every each both two three four five six seven eight nine ten twelve several many most few other all any`,
);

/** Nouns for a person of whom nothing is told. */
export const anybody = wordSet('man woman person individual boy girl');

/** 'prominent', 'self-made', 'presidential' */
const describes =
  /-|[^eiv]al$|(?:ary|ous|ful|less|[^f]ic|[^en]able|[acst]tive)$|^(?:dominant|first|fourth|great|incumbent|last|main|major|militant|new|next|older|oldest|previous|prominent|running|same|second|slain|suburban|third|younger|youngest)$/;
const neverDescribes = /(?:ed|ly)$|^(?:away|back|down|here|now|off|out|over|there|up|versus)$/;
/** The plurals and the words in -ing that stand before a role: 'communications chief', 'planning consultant'. */
const fields =
  /(?:ics|ions|ers|ments|ings|[iu]s|ss|arts|news|sports|sales|affairs|systems|services|campaigns|arms|drugs|games|schools|fisheries|securities|studies)$|^(?:betting|booking|boxing|breeding|buying|cooking|cycling|dancing|diving|driving|farming|fishing|funding|gaming|lending|mining|planning|policing|racing|recruiting|riding|rowing|running|sailing|selling|serving|singing|skiing|swimming|teaching|trading|training|visiting|wrestling|writing)$/;
/** A plural, or a verb: 'groups', 'hurts'. */
export const isPlural = (key: string): boolean =>
  key.endsWith('s') && !fields.test(key) && !describes.test(key) && !roleModifiers.has(key);
const beforeVerb = wordSet(
  `to will would can could may might must shall should not never who they we i you he she did do does don't didn't doesn't won't wouldn't can't couldn't`,
);

/**
 * Whether a word before a role and a name describes the person, and is not the sentence's own: 'She joined midfielder Ana
 * Ruiz', 'to embarrass former minister Ana Ruiz'. Before a capital only what surely describes is taken: 'to offend
 * Republican front-runner Ana Ruiz'.
 */
export function isOfRole(tokens: readonly Token[], at: number): boolean {
  const { key = '', shape } = tokens[at] ?? {};
  if (roleModifiers.has(key) || describes.test(key)) return true;
  if (neverDescribes.test(key)) return false;
  if (shape !== 'lower') return !key.endsWith('ing');
  if (tokens[at + 1]?.shape !== 'lower' || (key.endsWith('ing') && !fields.test(key))) return false;
  return !beforeVerb.has(tokens[at - 1]?.key ?? '');
}
