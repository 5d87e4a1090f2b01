import { particles } from '../words/titles.ts';
import { type Entity, lastOf, take } from './entities.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Naming } from './join-names.ts';
import { withoutFirst } from './name-places.ts';
import { isFirstName } from './name-words.ts';
import type { NameHit } from './names.ts';
import { enterOther, enterPerson, type Register } from './register.ts';
import type { Token } from './tokens.ts';

/**
 * Enters the names of several words that their words leave open: what stands around each, and around its last word alone,
 * decides whether a person has it.
 * @param open the places of each name
 */
export function joinOpen(naming: Naming, open: ReadonlyMap<string, readonly NameHit[]>): void {
  const { tokens, text, roles, register, singles, company } = naming;
  const alones = new Map<string, Evidence>();
  const evidenceAlone = (word: string): Evidence => {
    const known = alones.get(word);
    if (known) return known;
    const found = evidenceOf(tokens, text, singles.get(word) ?? [], roles, company);
    alones.set(word, found);
    return found;
  };
  for (const group of open.values()) {
    const words = group[0]?.words ?? [];
    const bearer = surnamed(register, words);
    if (bearer) {
      for (const hit of group) take(bearer, hit);
      continue;
    }
    const full = evidenceOf(tokens, text, group, roles, company);
    const short = evidenceAlone(lastOf(words));
    // 'Reed Cup': the first word is somebody's surname
    const borrowed = (register.bySurname.get(words[0] ?? '') ?? []).length > 0 ? 2 : 0;
    const initials = /^\p{L}{1,2}$/u.test(words[0] ?? '') ? 1 : 0;
    // a forename that is a place too ('Jordan', 'Charlotte')
    const forename = isFirstName(words[0] ?? '') ? 1 : 0;
    const persons =
      full.person + short.person + full.speech + short.speech + initials + forename - borrowed;
    const isThing = /[ts]ion$/.test(lastOf(words)) && forename === 0;
    if (!isThing && persons >= 1 && persons > full.body + short.body && persons > full.place)
      for (const hit of group) enterPerson(register, hit);
    else if (full.body === 0 && group.every((hit) => isListed(tokens, hit)))
      for (const hit of group) enterPerson(register, hit);
    else if (full.body === 0 && group.every(withoutFirst))
      for (const hit of group) enterPerson(register, withoutFirst(hit) ?? hit);
    else enterOther(register, isBody(full) ? 'organisation' : 'other', group);
  }
}

/** 'include **Ilmu Ana Ruiz**, Max Orr and': three words with a forename among them, in a list. */
const isListed = (tokens: readonly Token[], hit: NameHit): boolean =>
  withoutFirst(hit) !== null &&
  tokens[hit.from]?.opens === false &&
  /^[,;]$/.test(tokens[hit.to]?.key ?? '') &&
  /^(?:[,;]|include|are|were|and)$/.test(tokens[hit.from - 1]?.key ?? '');

/** 'Van Orr' beside 'Ana van Orr' */
function surnamed({ bySurname }: Register, words: readonly string[]): Entity | null {
  if (!particles.has(words[0] ?? '')) return null;
  const found = (bySurname.get(lastOf(words)) ?? []).filter(
    (entity) => entity.words.slice(-words.length).join(' ') === words.join(' '),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isBody = ({ body, speech }: Evidence): boolean => body >= 1.5 || (speech > 0 && body > 0);
