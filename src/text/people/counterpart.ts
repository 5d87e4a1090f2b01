import { demonyms } from '../words/demonyms.ts';
import type { Descriptor } from './descriptors.ts';
import type { Entity } from './entities.ts';
import { learnRole, type Memory } from './memory.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Token } from './tokens.ts';

/** The role that 'her Spanish counterpart' tells, once it is known who 'her' is: hers, in Spain; of 'her predecessor' hers, of old. */
export interface CounterpartRole {
  readonly descriptor: Descriptor;
  /** Notes the role on the person who holds it. */
  readonly give: (memory: Memory, holder: Entity) => void;
}

/** Null when the owner has no role, or the phrase of a counterpart names no country. */
export function counterpart(
  tokens: readonly Token[],
  phrase: RolePhrase,
  owner: Entity | null,
): CounterpartRole | null {
  const held = owner?.descriptors[0];
  if (held && phrase.head === 'predecessor') {
    const descriptor = { ...held, former: true };
    return { descriptor, give: (memory, holder) => learnRole(memory, holder, descriptor) };
  }
  const country = phrase.words.find((word) => demonyms.has(word));
  if (!held || country === undefined || phrase.head !== 'counterpart') return null;
  const descriptor = { ...held, origin: [country.slice(0, 4)], owners: [] };
  const place = tokens.slice(phrase.from, phrase.to).find(({ key }) => key === country);
  return {
    descriptor,
    give: (memory, holder) => {
      learnRole(memory, holder, descriptor);
      if (place)
        holder.composedRole ??= {
          place,
          role: [...held.other, held.head].join(' ').replaceAll('-', ' '),
        };
    },
  };
}
