import type { Mention } from '../people/cast.ts';
import { sliceOf } from '../span.ts';
import type { Candidate } from './choose.ts';

/** No one. */
export const NOBODY = { introduces: [], partly: [], presumes: [] };

/** How often each person is named, by id. */
export function timesOf(mentions: readonly Mention[], names: ReadonlyMap<string, string>) {
  const times = new Map<string, number>();
  for (const { person, kind } of mentions)
    if (kind === 'name' && person !== null && names.has(person))
      times.set(person, (times.get(person) ?? 0) + 1);
  return times;
}

/**
 * Who is meant in a sentence, by id: named in full, or only in part ('Ms Reed') or by role ('the senator'); `partly` are
 * all who are named in part.
 */
export function namesIn(
  text: string,
  mentions: readonly Mention[],
  fullNames: ReadonlyMap<string, string>,
): Pick<Candidate, 'introduces' | 'presumes'> & { readonly partly: readonly string[] } {
  const introduces: string[] = [];
  const partly: string[] = [];
  const presumes: string[] = [];
  for (const mention of mentions) {
    const full = mention.person === null ? undefined : fullNames.get(mention.person);
    if (mention.kind === 'pronoun' || mention.person === null || full === undefined) continue;
    const list = sliceOf(text, mention).includes(full) ? introduces : presumes;
    if (!list.includes(mention.person)) list.push(mention.person);
    if (list === presumes && mention.kind === 'name') partly.push(mention.person);
  }
  return {
    introduces,
    partly,
    presumes: presumes.filter((person) => !introduces.includes(person)),
  };
}
